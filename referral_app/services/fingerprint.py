"""Fingerprints of keys as words that two people can read to each other on the phone.

Proquints (arXiv:0901.4016): 16 bits become five letters, alternating consonants and vowels.
"""

from __future__ import annotations

import hashlib

_CONSONANTS = "bdfghjklmnprstvz"
_VOWELS = "aiou"
_FINGERPRINT_BYTES = 10


def fingerprint_words(key: bytes) -> str:
    """The first 80 bits of the key's SHA-256 as five proquints, joined by hyphens."""
    digest = hashlib.sha256(key).digest()[:_FINGERPRINT_BYTES]
    return "-".join(_proquint(int.from_bytes(digest[at : at + 2])) for at in range(0, len(digest), 2))


def _proquint(bits: int) -> str:
    return (
        _CONSONANTS[bits >> 12]
        + _VOWELS[bits >> 10 & 3]
        + _CONSONANTS[bits >> 6 & 15]
        + _VOWELS[bits >> 4 & 3]
        + _CONSONANTS[bits & 15]
    )
