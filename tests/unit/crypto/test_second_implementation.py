"""A reader written from FORMAT.md alone, on simpler primitives, opens what the program sealed.

It takes HPKE apart into ML-KEM, X25519, SHA3 and HKDF, and Cobblestone into HKDF and AES-GCM. It checks only
what it needs for opening; refusing forgeries is tested elsewhere.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import struct
import zlib
from importlib.resources import files
from typing import Any

import cryptography_vectors
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305

from referral_app.crypto.padding import BUCKETS
from tests.unit.crypto.world import (
    CITY,
    CITY_ID,
    CLINIC_ID,
    CONTENTS,
    COORDINATOR,
    NURSE,
    STATEMENT_HASH,
    read_of,
    sealed,
)

PRODUCT = b"kotosilta/v1/"


def sha256(value: bytes) -> bytes:
    return hashlib.sha256(value).digest()


def extract(salt: bytes, secret: bytes, name: str = "sha256") -> bytes:
    return hmac.digest(salt, secret, name)


def expand(key: bytes, info: bytes, length: int, name: str = "sha256") -> bytes:
    done, last, counter = b"", b"", 1
    while len(done) < length:
        last = hmac.digest(key, last + info + bytes([counter]), name)
        done, counter = done + last, counter + 1
    return done[:length]


def derive(secret: bytes, info: bytes) -> bytes:
    return expand(extract(bytes(32), secret), info, 32)


class XWing:
    """A private X-Wing key and HPKE in base mode on it."""

    def __init__(self, seed: bytes) -> None:
        expanded = hashlib.shake_256(seed).digest(96)
        self.mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        self.x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
        self.public_x25519 = self.x25519.public_key().public_bytes_raw()
        self.public = self.mlkem.public_key().public_bytes_raw() + self.public_x25519
        self.key_id = sha256(PRODUCT + b"wrap-key\0" + self.public)[:16]

    def decapsulate(self, enc: bytes) -> bytes:
        from_mlkem = self.mlkem.decapsulate(enc[:1088])
        from_x25519 = self.x25519.exchange(X25519PublicKey.from_public_bytes(enc[1088:]))
        label = bytes.fromhex("5c2e2f2f5e5c")
        return hashlib.sha3_256(from_mlkem + from_x25519 + enc[1088:] + self.public_x25519 + label).digest()

    def schedule(self, enc: bytes, info: bytes, aead: int) -> tuple[bytes, bytes]:
        """Key and base nonce (RFC 9180, 5.1), KDF HKDF-SHA256."""
        suite = b"HPKE" + struct.pack(">HHH", 0x647A, 1, aead)

        def labeled_extract(salt: bytes, label: bytes, secret: bytes) -> bytes:
            return extract(salt or bytes(32), b"HPKE-v1" + suite + label + secret)

        def labeled_expand(key: bytes, label: bytes, context: bytes, length: int) -> bytes:
            return expand(key, struct.pack(">H", length) + b"HPKE-v1" + suite + label + context, length)

        context = b"\0" + labeled_extract(b"", b"psk_id_hash", b"") + labeled_extract(b"", b"info_hash", info)
        secret = labeled_extract(self.decapsulate(enc), b"secret", b"")
        return labeled_expand(secret, b"key", context, 32), labeled_expand(secret, b"base_nonce", context, 12)

    def unwrap(self, sealed_half: bytes, info: bytes) -> bytes:
        key, nonce = self.schedule(sealed_half[:1120], info, 2)
        return AESGCM(key).decrypt(nonce, sealed_half[1120:], None)


def cobblestone(key: bytes, context: bytes, ciphertext: bytes, name: str = "sha512") -> bytes:
    salt, commitment, rest = ciphertext[:24], ciphertext[24:56], ciphertext[56:]
    info = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0" + salt + context
    derived = expand(key, info, 76, name)
    assert derived[44:] == commitment
    plaintext = b""
    for number, at in enumerate(range(0, len(rest), 16384 + 16)):
        nonce = int.from_bytes(derived[32:44], "big") ^ number
        chunk = rest[at : at + 16384 + 16]
        plaintext += AESGCM(derived[:32]).decrypt(nonce.to_bytes(12, "big"), chunk, None)
    return plaintext


def labelled(label: str, *fields: bytes) -> bytes:
    return PRODUCT + label.encode() + b"\0" + b"".join(fields)


@pytest.mark.parametrize("place", [0, 1], ids=["city", "clinic"])
@pytest.mark.parametrize("part", ["content", "summary"])
def test_it_opens_what_the_program_sealed(part: str, place: int) -> None:
    envelope = sealed()
    fetched = read_of(envelope, part, place=place).fetched
    unit_id, unit = ((CITY_ID, XWing(bytes([5]) * 32)), (CLINIC_ID, XWing(bytes([4]) * 32)))[place]
    reader = XWing(derive(bytes([2]) * 32, labelled("identity/wrap")))
    assert reader.public == COORDINATOR.unwrap.public.raw

    ctx = sha256(fetched.header)
    sender = Ed25519PublicKey.from_public_bytes(NURSE.signing.public.raw)
    sender.verify(fetched.signature, labelled("envelope", ctx, sha256(fetched.manifest)))
    named = bytes([len(part)]) + part.encode()
    unit_half = unit.unwrap(fetched.unit_wrap, labelled("wrap/unit", ctx, named, unit_id.bytes, unit.key_id))
    release_info = labelled("wrap/release", ctx, named, reader.key_id, STATEMENT_HASH)
    notary_half = reader.unwrap(fetched.released, release_info)
    key = derive(unit_half + notary_half, labelled("part-key", ctx, named))
    padded = cobblestone(key, ctx, fetched.ciphertext)

    length = int.from_bytes(padded[:4], "big")
    assert padded[4 : 4 + length] == CONTENTS[part]
    assert len(padded) - 4 == min(bucket for bucket in BUCKETS if bucket >= length)


@pytest.mark.parametrize("size", [0, 16380, 16384, 70_000])
def test_it_opens_all_chunkings(size: int) -> None:
    fetched = read_of(sealed(contents={"content": b"x" * size})).fetched
    ctx, named = sha256(fetched.header), b"\x07content"
    city, reader = XWing(bytes([5]) * 32), XWing(derive(bytes([2]) * 32, labelled("identity/wrap")))
    unit_info = labelled("wrap/unit", ctx, named, CITY_ID.bytes, CITY.public.key_id)
    halves = city.unwrap(fetched.unit_wrap, unit_info) + reader.unwrap(
        fetched.released, labelled("wrap/release", ctx, named, reader.key_id, STATEMENT_HASH)
    )
    padded = cobblestone(derive(halves, labelled("part-key", ctx, named)), ctx, fetched.ciphertext)
    assert padded[4 : 4 + size] == b"x" * size


def published_chunked() -> list[Any]:
    """C2SP's vectors are for SHA-256; Cobblestone-256 differs from them in the hash only."""
    path = files(cryptography_vectors) / "chunked-encryption" / "vectors.json"
    vectors = json.loads(path.read_text())["vectors"]
    return [
        pytest.param(vector, id=vector["name"])
        for vector in vectors
        if (vector["aead"], vector["expect"]) == ("AEAD_AES_256_GCM", "success")
    ]


@pytest.mark.parametrize("vector", published_chunked())
def test_its_chunked_encryption_is_the_published_one(vector: dict[str, Any]) -> None:
    raw = base64.b64decode(vector["ciphertext"])
    ciphertext = zlib.decompress(raw, wbits=47) if vector.get("compressed") else raw
    plaintext = cobblestone(bytes.fromhex(vector["key"]), vector["context"].encode(), ciphertext, "sha256")
    assert len(plaintext) == vector["payload_length"]
    assert hashlib.sha256(plaintext).hexdigest() == vector["payload_sha256"]


def test_its_hpke_is_the_published_one() -> None:
    """All ten messages of the published X-Wing vector with HKDF-SHA256."""
    path = files(cryptography_vectors) / "HPKE" / "hpke-pq-test-vectors.json"
    chosen = [v for v in json.loads(path.read_text()) if (v["kem_id"], v["kdf_id"]) == (0x647A, 1)]
    assert len(chosen) == 1
    vector = chosen[0]
    enc = bytes.fromhex(vector["enc"])
    key = XWing(bytes.fromhex(vector["skRm"]))
    assert key.decapsulate(enc).hex() == vector["shared_secret"]
    secret, nonce = key.schedule(enc, bytes.fromhex(vector["info"]), vector["aead_id"])
    assert (secret.hex(), nonce.hex()) == (vector["key"], vector["base_nonce"])
    for message in vector["encryptions"]:
        ct, aad = bytes.fromhex(message["ct"]), bytes.fromhex(message["aad"])
        opened = ChaCha20Poly1305(secret).decrypt(bytes.fromhex(message["nonce"]), ct, aad)
        assert opened.hex() == message["pt"]
