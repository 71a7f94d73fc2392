"""Domain separation: every signature, key derivation and HPKE info starts with a label of this product.

All labelled byte strings have one form, so that no two uses can ever be confused:
`b"kotosilta/v1/" || label || 0x00 || fields`. A label never holds a zero byte, and the fields of one label
have fixed or counted lengths, so the whole is read in one way only. See FORMAT.md, "Labels".
"""

from __future__ import annotations

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PREFIX = b"kotosilta/v1/"


def labelled(label: bytes, *fields: bytes) -> bytes:
    """The fields under a label, in the one form that is signed, derived from or bound."""
    return PREFIX + label + b"\0" + b"".join(fields)


def counted(text: str) -> bytes:
    """A short ASCII text with its length in one byte before it (at most 255 bytes)."""
    raw = text.encode("ascii")
    return len(raw).to_bytes(1, "big") + raw


def derive(secret: bytes, info: bytes) -> bytes:
    """32 bytes of HKDF-SHA256 (RFC 5869) without salt; `secret` must hold full entropy."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(secret)
