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


def ids_referred_to(text: str) -> tuple[bytes, bytes] | None:
    """The first and the last id, as bytes, that a reference or its typed beginning can be of; None when it is none.

    The dashes, and case, do not matter; the letter K and two more are needed.
    """
    letters = "".join(character for character in text.upper() if character not in "- ")
    if not 3 <= len(letters) <= 9 or letters[0] != "K" or not set(letters[1:]).issubset(_ALPHABET):
        return None
    number, bits = 0, 5 * (len(letters) - 1)
    for letter in letters[1:]:
        number = number << 5 | _ALPHABET.index(letter)
    low = number << (128 - bits)
    return low.to_bytes(16), (low | (1 << (128 - bits)) - 1).to_bytes(16)
