"""SLIP-0039 for this product's one kind of share, written from the public specification on plain integers.

It shares no code with the library: field arithmetic without tables, the checksum as the specification's pseudo-code
has it. It only puts two shares together.
"""

from __future__ import annotations

import hashlib
import hmac
from importlib.resources import files

import shamir_mnemonic

WORDS = (files(shamir_mnemonic) / "wordlist.txt").read_text().split()
GENERATORS = (
    0xE0E040,
    0x1C1C080,
    0x3838100,
    0x7070200,
    0xE0E0009,
    0x1C0C2412,
    0x38086C24,
    0x3090FC48,
    0x21B1F890,
    0x3F3F120,
)


def times(a: int, b: int) -> int:
    """In GF(256) modulo x^8 + x^4 + x^3 + x + 1."""
    product = 0
    while b:
        product ^= a if b & 1 else 0
        a = a << 1 ^ (0x11B if a & 0x80 else 0)
        b >>= 1
    return product


def inverse(a: int) -> int:
    result = 1
    for _ in range(254):
        result = times(result, a)
    return result


def line_at(x: int, one: tuple[int, bytes], other: tuple[int, bytes]) -> bytes:
    """The value at x of the line through two points, byte by byte."""
    (x1, y1), (x2, y2) = one, other
    slope = inverse(x1 ^ x2)
    weight1, weight2 = times(x ^ x2, slope), times(x ^ x1, slope)
    return bytes(times(a, weight1) ^ times(b, weight2) for a, b in zip(y1, y2, strict=True))


def checksum(values: list[int]) -> int:
    state = 1
    for value in values:
        top = state >> 20
        state = (state & 0xFFFFF) << 10 ^ value
        for bit in range(10):
            state ^= GENERATORS[bit] if top >> bit & 1 else 0
    return state


def read(words: str) -> tuple[int, bytes]:
    """Index and value of a share of the one kind: extendable, exponent 0, one group, threshold 2."""
    numbers = [WORDS.index(word) for word in words.split(" ")]
    assert len(numbers) == 33
    assert checksum([*b"shamir_extendable", *numbers]) == 1
    bits = "".join(f"{number:010b}" for number in numbers)
    fields = [int(bits[a:b], 2) for a, b in ((15, 16), (16, 20), (20, 24), (24, 28), (28, 32), (36, 40))]
    assert fields == [1, 0, 0, 0, 0, 1]
    assert bits[40:44] == "0000"
    return int(bits[32:36], 2), int(bits[44:300], 2).to_bytes(32, "big")


def join(one: str, other: str) -> bytes:
    shares = read(one), read(other)
    encrypted, digest = line_at(255, *shares), line_at(254, *shares)
    assert hmac.digest(digest[4:], encrypted, "sha256")[:4] == digest[:4]
    left, right = encrypted[:16], encrypted[16:]
    for round_number in (3, 2, 1, 0):
        mask = hashlib.pbkdf2_hmac("sha256", bytes([round_number]), right, 2500, 16)
        left, right = right, bytes(a ^ b for a, b in zip(left, mask, strict=True))
    return right + left
