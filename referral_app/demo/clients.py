"""Fictitious clients: believable referrals in many languages, the same ones each time."""

from __future__ import annotations

import random
from datetime import date, timedelta
from uuid import UUID

from referral_app.demo.names import NAME_POOLS, NamePool
from referral_app.demo.wishes import WISHES
from referral_app.domain.client import Address, Family, InterpreterNeed, PersonName
from referral_app.domain.codes import (
    ConsentMethod,
    ConsentScope,
    ContactSystem,
    InterpreterGender,
    Literacy,
    TargetGroup,
    Whose,
    YesNoNotAsked,
)
from referral_app.domain.consent import Consent
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.identity_code import IdentityCode, parse_identity_code
from referral_app.domain.referral import Referral

_CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_STREETS = ("Insinöörinkatu", "Opiskelijankatu", "Kirkkopuistikko", "Vöyrinkatu", "Pietilänkatu")
_POSTCODES = {"837": ("33720", "33100"), "905": ("65100", "65200"), "499": ("65610", "65630")}
_GROUPS = (
    (TargetGroup.PARENT_AT_HOME, 62),
    (TargetGroup.DISABILITY_OR_ILLNESS, 16),
    (TargetGroup.OLDER_PERSON, 14),
    (TargetGroup.OTHER, 8),
)
_GOOD_HOURS = ("arkisin 9–11", "iltapäivisin", "", "kun lapset nukkuvat, 12–14", "iltaisin kello 18 jälkeen")


def make_referral(
    random_source: random.Random, *, municipality: str, recipient: UUID, today: date
) -> Referral:
    """One fictitious referral, valid on `today`, with a test identity code (900 to 999)."""
    pool = random_source.choices(NAME_POOLS, [pool.weight for pool in NAME_POOLS])[0]
    group = random_source.choices([group for group, _ in _GROUPS], [weight for _, weight in _GROUPS])[0]
    woman = group is TargetGroup.PARENT_AT_HOME or random_source.random() < 0.6
    wish = random_source.choice(WISHES[group])
    turvakielto = _turvakielto(random_source)
    reads = random_source.random() < 0.7
    address = None
    if turvakielto is not YesNoNotAsked.YES and random_source.random() < 0.4:
        address = Address(
            f"{random_source.choice(_STREETS)} {random_source.randrange(1, 60)}",
            random_source.choice(_POSTCODES[municipality]),
        )
    family = Family()
    if group is TargetGroup.PARENT_AT_HOME and random_source.random() < 0.5:
        family = Family(
            other_adults="Puoliso käy töissä.",
            childcare="Nuorin on kotona, vanhin esikoulussa.",
            home_care_allowance=YesNoNotAsked.YES,
        )
    return Referral(
        name=_name(random_source, pool, woman),
        identity=_identity_code(random_source, group, woman, today),
        birth_date=None,
        target_group=group,
        main_language=pool.language,
        interpreter=_interpreter(random_source, pool, woman),
        literacy=Literacy.READS
        if reads
        else random_source.choice([Literacy.LISTENS_ONLY, Literacy.NOT_KNOWN]),
        reads_language=pool.language if reads else "",
        turvakielto=turvakielto,
        wishes=wish.text,
        needs=wish.needs,
        contact_points=(_phone(random_source, today),),
        address=address,
        family=family,
        residence_month=date(today.year - random_source.randrange(1, 4), random_source.randrange(1, 13), 1),
        prefers_own_contact=random_source.random() < 0.08,
        consent=_consent(random_source, pool, recipient, today, address, family),
    )


def _turvakielto(random_source: random.Random) -> YesNoNotAsked:
    options = [YesNoNotAsked.NO, YesNoNotAsked.NOT_ASKED, YesNoNotAsked.YES]
    return random_source.choices(options, [84, 12, 4])[0]


def _name(random_source: random.Random, pool: NamePool, woman: bool) -> PersonName:
    return PersonName(
        random_source.choice(pool.women if woman else pool.men), random_source.choice(pool.families)
    )


def _interpreter(random_source: random.Random, pool: NamePool, woman: bool) -> InterpreterNeed:
    needed = pool.language not in {"en", "et"} and random_source.random() < 0.8
    return InterpreterNeed(
        needed=needed,
        gender=InterpreterGender.WOMAN
        if needed and woman and random_source.random() < 0.3
        else InterpreterGender.ANY,
        not_from_community=needed and random_source.random() < 0.15,
    )


def _phone(random_source: random.Random, today: date) -> ContactPoint:
    return ContactPoint(
        system=ContactSystem.PHONE,
        value=f"+35840{random_source.randrange(5_000_000, 5_999_999)}",
        safe=YesNoNotAsked.YES,
        whose=random_source.choices([Whose.OWN, Whose.SPOUSE, Whose.RELATIVE], [85, 10, 5])[0],
        good_hours=random_source.choice(_GOOD_HOURS),
        may_leave_message=random_source.random() < 0.5,
        verified_on=today,
    )


def _consent(
    random_source: random.Random,
    pool: NamePool,
    recipient: UUID,
    today: date,
    address: Address | None,
    family: Family,
) -> Consent:
    shares = {ConsentScope.BASICS, ConsentScope.OUTCOME_TO_REFERRER}
    if address is not None:
        shares.add(ConsentScope.ADDRESS)
    if not family.is_empty:
        shares.add(ConsentScope.FAMILY)
    return Consent(
        shares=frozenset(shares),
        recipients=frozenset({recipient}),
        language=pool.language,
        through_interpreter=random_source.random() < 0.6,
        asked_back="Kunta saa soittaa ja kertoa kursseista. Voin sanoa ei milloin vain.",
        method=random_source.choice(list(ConsentMethod)),
        given_on=today,
        valid_until=today + timedelta(days=365),
    )


def _identity_code(
    random_source: random.Random, group: TargetGroup, woman: bool, today: date
) -> IdentityCode:
    oldest, youngest = {TargetGroup.OLDER_PERSON: (82, 63), TargetGroup.PARENT_AT_HOME: (44, 21)}.get(
        group, (60, 22)
    )
    year = today.year - random_source.randrange(youngest, oldest)
    born = date(year, random_source.randrange(1, 13), random_source.randrange(1, 29))
    individual = random_source.randrange(900, 999, 2) + (0 if woman else 1)
    digits = f"{born:%d%m%y}{individual}"
    separator = "-" if born.year < 2000 else "A"
    code = f"{digits[:6]}{separator}{individual}{_CHECK_CHARACTERS[int(digits) % 31]}"
    return parse_identity_code(code, allow_test=True, today=today)
