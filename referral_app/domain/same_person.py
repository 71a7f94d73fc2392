"""Whether two referrals are of the same person: what of a client is compared, in one form."""

from __future__ import annotations

import unicodedata
from datetime import date

from referral_app.domain.client import PersonName
from referral_app.domain.identity_code import IdentityCode
from referral_app.domain.referral import Referral


def person_key(identity: IdentityCode | None, birth_date: date | None, name: PersonName) -> bytes:
    """Equal for the same person: the identity code with its separator or, for somebody who has none, birth date and
    name, whatever the order, case, accents and spaces of its words. Bytes that begin differently for the two.
    """
    if identity is not None:
        return b"code\0" + identity.value.encode("ascii")
    day = "" if birth_date is None else birth_date.isoformat()
    return b"name\0" + f"{day}\0{' '.join(sorted(_words(name)))}".encode()


def may_be_same(first: Referral, second: Referral) -> bool:
    """Whether two referrals can be of one client: neither identity code nor birth date speaks against it. Names are
    spelled in many ways, so whoever merges two compares them herself.
    """
    if first.identity is not None and second.identity is not None:
        return first.identity.value == second.identity.value
    return first.born is None or second.born is None or first.born == second.born


def _words(name: PersonName) -> list[str]:
    apart = unicodedata.normalize("NFKD", f"{name.given} {name.family}").casefold()
    kept = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return "".join(letter if letter.isalnum() else " " for letter in kept).split()
