"""Secrets as codes that a person can type from a printed sheet.

Crockford's base32 (no I, L, O, U) of the secret and a four-byte checksum, in groups of four. Reading forgives
case, spaces, hyphens and the letters O, I and L for the digits they look like; a typing error passes the
checksum once in four thousand million times. Format: FORMAT.md, "Recovery code".
"""

from __future__ import annotations

import hashlib
from typing import Final

from referral_app.crypto.labels import labelled
from referral_app.errors import BugError, RecoveryCodeInvalidError

MIN_SECRET: Final = 16
MAX_SECRET: Final = 64

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES: Final = {character: value for value, character in enumerate(_ALPHABET)}
_FORGIVEN: Final = str.maketrans({"O": "0", "I": "1", "L": "1", "-": "", " ": "", "\n": "", "\t": ""})
_BITS: Final = 5
_GROUP: Final = 4
_CHECKSUM_LENGTH: Final = 4


def encode_recovery_code(secret: bytes) -> str:
    """A secret of 16 to 64 bytes as groups of four characters with hyphens. Raises BugError otherwise."""
    if not MIN_SECRET <= len(secret) <= MAX_SECRET:
        raise BugError
    payload = secret + _checksum(secret)
    count = -(-8 * len(payload) // _BITS)
    number = int.from_bytes(payload, "big") << (count * _BITS - 8 * len(payload))
    text = "".join(_ALPHABET[number >> (_BITS * place) & 31] for place in reversed(range(count)))
    return "-".join(text[at : at + _GROUP] for at in range(0, count, _GROUP))


def decode_recovery_code(text: str) -> bytes:
    """The secret. Raises RecoveryCodeInvalidError for other characters, length, checksum or unused bits."""
    values = [_VALUES.get(character) for character in text.upper().translate(_FORGIVEN)]
    length = len(values) * _BITS // 8
    unused = len(values) * _BITS - 8 * length
    if unused >= _BITS or not MIN_SECRET <= length - _CHECKSUM_LENGTH <= MAX_SECRET:
        raise RecoveryCodeInvalidError
    number = 0
    for value in values:
        if value is None:
            raise RecoveryCodeInvalidError
        number = number << _BITS | value
    payload = (number >> unused).to_bytes(length, "big")
    secret = payload[:-_CHECKSUM_LENGTH]
    if number & ((1 << unused) - 1) or payload[-_CHECKSUM_LENGTH:] != _checksum(secret):
        raise RecoveryCodeInvalidError
    return secret


def _checksum(secret: bytes) -> bytes:
    return hashlib.sha256(labelled(b"recovery-code", secret)).digest()[:_CHECKSUM_LENGTH]
