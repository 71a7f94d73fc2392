"""The short reference that people say on the phone and find on the receipt.

It is made from the referral's random id, so it says nothing about anybody. Alphabet: Crockford base32, which
has no letters that are mistaken for digits.
"""

from __future__ import annotations

from uuid import UUID

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def reference_of(referral_id: UUID) -> str:
    """The reference of a referral, `K-XXXX-XXXX`: the first 40 bits of its id."""
    number = int.from_bytes(referral_id.bytes[:5])
    letters = "".join(_ALPHABET[(number >> shift) & 31] for shift in range(35, -1, -5))
    return f"K-{letters[:4]}-{letters[4:]}"
