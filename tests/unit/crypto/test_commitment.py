"""The attack that key commitment is for: one AES-GCM ciphertext that decrypts to two texts under two keys.

Dodis, Grubbs, Ristenpart, Woodage: Fast Message Franking (2018), "invisible salamanders". The attack is
played for real: it works on AES-GCM and is refused by the envelope's cipher.
"""

from __future__ import annotations

from functools import reduce

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from referral_app.crypto import cipher
from referral_app.errors import CannotOpenError

KEYS = (b"the city's key".ljust(32), b"the clinic's key".ljust(32))
TEXTS = (b"shown to city   ", b"shown to clinic ")
SALT = b"s" * 24
CONTEXT = b"ctx"


def product(left: int, right: int) -> int:
    """In GF(2^128) with GCM's bit order (NIST SP 800-38D, 6.3)."""
    result = 0
    for bit in range(127, -1, -1):
        if left >> bit & 1:
            result ^= right
        right = right >> 1 ^ (0xE1 << 120 if right & 1 else 0)
    return result


def power(base: int, exponent: int) -> int:
    one = 1 << 127
    result = one
    while exponent:
        if exponent & 1:
            result = product(result, base)
        base = product(base, base)
        exponent >>= 1
    return result


def block(key: bytes, value: bytes) -> int:
    """AES of one block: what counter mode adds to zeros."""
    encryptor = Cipher(algorithms.AES(key), modes.CTR(value)).encryptor()
    return int.from_bytes(encryptor.update(bytes(16)) + encryptor.finalize(), "big")


def two_faced(keys: tuple[bytes, bytes], nonces: tuple[bytes, bytes]) -> bytes:
    """Three blocks and a tag that AES-GCM accepts under both keys: block 1 is text 1, block 2 is text 2."""
    streams = [
        [block(key, nonce + (n + 2).to_bytes(4, "big")) for n in range(3)]
        for key, nonce in zip(keys, nonces, strict=True)
    ]
    blocks = [
        streams[0][0] ^ int.from_bytes(TEXTS[0], "big"),
        streams[1][1] ^ int.from_bytes(TEXTS[1], "big"),
    ]
    hash_keys = [block(key, bytes(16)) for key in keys]
    masks = [block(key, nonce + b"\0\0\0\1") for key, nonce in zip(keys, nonces, strict=True)]
    lengths = 3 * 128

    def sums(exponent: int) -> int:
        return power(hash_keys[0], exponent) ^ power(hash_keys[1], exponent)

    known = product(blocks[0], sums(4)) ^ product(blocks[1], sums(3)) ^ product(lengths, sums(1))
    inverse = power(sums(2), 2**128 - 2)
    blocks.append(product(known ^ masks[0] ^ masks[1], inverse))
    tag = (
        reduce(
            lambda left, right: left ^ right,
            (product(b, power(hash_keys[0], 4 - i)) for i, b in enumerate(blocks)),
        )
        ^ product(lengths, hash_keys[0])
        ^ masks[0]
    )
    return b"".join(value.to_bytes(16, "big") for value in (*blocks, tag))


def test_the_attack_works_on_plain_aes_gcm() -> None:
    nonces = (bytes(12), bytes(12))
    ciphertext = two_faced(KEYS, nonces)
    assert AESGCM(KEYS[0]).decrypt(nonces[0], ciphertext, None)[:16] == TEXTS[0]
    assert AESGCM(KEYS[1]).decrypt(nonces[1], ciphertext, None)[16:32] == TEXTS[1]


def test_the_envelopes_cipher_refuses_it() -> None:
    info = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0" + SALT + CONTEXT
    derived = [HKDFExpand(SHA512(), 76, info).derive(key) for key in KEYS]
    chunk = two_faced((derived[0][:32], derived[1][:32]), (derived[0][32:44], derived[1][32:44]))
    for one, other in ((0, 1), (1, 0)):
        ciphertext = SALT + derived[one][44:] + chunk
        assert TEXTS[one] in cipher.decrypt(KEYS[one], CONTEXT, ciphertext)
        with pytest.raises(CannotOpenError):
            cipher.decrypt(KEYS[other], CONTEXT, ciphertext)
