"""What the directory says of organisations, units and people, one frozen class a kind of entry.

Keys are raw public keys, in JSON as hex; whether they are acceptable keys is checked at replay. Every class
knows its JSON form both ways; reading raises StatementInvalidError for anything that is not of the form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Self
from uuid import UUID

from referral_app.crypto.signing import KEY_LENGTH as VERIFY_KEY_SIZE
from referral_app.crypto.signing import SIGNATURE_LENGTH
from referral_app.crypto.wrapping import KEY_LENGTH as WRAP_KEY_SIZE
from referral_app.directory.changes import AbsenceData, RevocationData, SuccessionData
from referral_app.directory.forms import LANGUAGE, LOGIN, MOST_LANGUAGES, MUNICIPALITY, NAME, PHONE, WEB
from referral_app.directory.service_data import NotaryData, RecoveryData, RootData, RootRotationData
from referral_app.domain.roles import Role
from referral_app.domain.targets import BOUNDS, USUAL, Targets, check_targets
from referral_app.errors import InvalidInputError, StatementInvalidError
from referral_app.translog.canonical import Json
from referral_app.translog.fields import Fields

_LANGUAGES = frozenset({"fi", "sv", "en"})


class OrganisationType(StrEnum):
    """What an organisation is."""

    WELLBEING_SERVICES_COUNTY = "wellbeing_services_county"
    MUNICIPALITY = "municipality"
    NGO = "ngo"
    OTHER = "other"


_ORGANISATION_TYPE = re.compile("|".join(OrganisationType))
_ROLE = re.compile("|".join(Role))
_LEAD_OF_ROLE = {
    Role.REFERRER: (False, True),
    Role.COORDINATOR: (False, True),
    Role.TRIAGE_LEAD: (True,),
    Role.AUDITOR: (False,),
    Role.ADMINISTRATOR: (False,),
}


@dataclass(frozen=True, slots=True)
class Names:
    """A name in the three languages of the interface."""

    fi: str
    sv: str
    en: str

    def in_language(self, language: str) -> str:
        """The name in `fi`, `sv` or `en`; Finnish for any other language."""
        return {"sv": self.sv, "en": self.en}.get(language, self.fi)

    def json(self) -> dict[str, Json]:
        """Language to name."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From an object with the three languages."""
        return cls(fields.text("fi", NAME), fields.text("sv", NAME), fields.text("en", NAME))


@dataclass(frozen=True, slots=True)
class OrganisationData:
    """An organisation. `municipality` is its 3-digit code when it is one."""

    NAMES: ClassVar = frozenset({"name", "type", "municipality", "verify"})

    name: Names
    type: OrganisationType
    municipality: str | None
    verify: bytes

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {
            "name": self.name.json(),
            "type": self.type.value,
            "municipality": self.municipality,
            "verify": self.verify.hex(),
        }

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(
            Names.read(fields.child("name", _LANGUAGES)),
            OrganisationType(fields.text("type", _ORGANISATION_TYPE)),
            fields.optional_text("municipality", MUNICIPALITY),
            fields.hex("verify", VERIFY_KEY_SIZE),
        )


@dataclass(frozen=True, slots=True)
class ForClients:
    """What a unit tells clients of itself: `languages` it serves in (BCP 47), its telephone (E.164) and web page
    (https), empty where it has said nothing.
    """

    NAMES: ClassVar = frozenset({"languages", "phone", "web"})

    languages: tuple[str, ...] = ()
    phone: str = ""
    web: str = ""

    def json(self) -> dict[str, Json]:
        """As it stands in the unit's `data`."""
        return {"languages": list(self.languages), "phone": self.phone or None, "web": self.web or None}

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the object, which says something: one that says nothing is left out of an entry."""
        told = cls(
            fields.texts("languages", LANGUAGE, MOST_LANGUAGES),
            fields.optional_text("phone", PHONE) or "",
            fields.optional_text("web", WEB) or "",
        )
        if told == cls():
            raise StatementInvalidError
        return told


NOTHING_TOLD: Final = ForClients()


@dataclass(frozen=True, slots=True)
class UnitData:
    """A unit. `receives`: referrals for the people of `municipality` may be sent to it.

    `for_clients` and `targets` stand in an entry only where they say something: older ones have no such names. Targets
    below the floor of `domain.targets.BOUNDS` are no entry at all, whoever signed it.
    """

    NAMES: ClassVar = frozenset({"organisation", "name", "municipality", "receives", "verify"})
    OPTIONAL: ClassVar = frozenset({"for_clients", "targets"})

    organisation: UUID
    name: Names
    municipality: str | None
    receives: bool
    verify: bytes
    for_clients: ForClients = NOTHING_TOLD
    targets: Targets = USUAL

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        data: dict[str, Json] = {
            "organisation": self.organisation.hex,
            "name": self.name.json(),
            "municipality": self.municipality,
            "receives": self.receives,
            "verify": self.verify.hex(),
        }
        if self.for_clients != NOTHING_TOLD:
            data["for_clients"] = self.for_clients.json()
        if self.targets != USUAL:
            data["targets"] = {name: getattr(self.targets, name) for name in BOUNDS}
        return data

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        told = fields.optional_child("for_clients", ForClients.NAMES)
        return cls(
            fields.identity("organisation"),
            Names.read(fields.child("name", _LANGUAGES)),
            fields.optional_text("municipality", MUNICIPALITY),
            fields.flag("receives"),
            fields.hex("verify", VERIFY_KEY_SIZE),
            NOTHING_TOLD if told is None else ForClients.read(told),
            _targets(fields.optional_child("targets", frozenset(BOUNDS))),
        )


def _targets(fields: Fields | None) -> Targets:
    """From the object, which says something other than what is usual."""
    if fields is None:
        return USUAL
    targets = Targets(**{name: fields.integer(name, least, most) for name, (least, most) in BOUNDS.items()})
    try:
        check_targets(targets)
    except InvalidInputError:
        raise StatementInvalidError from None
    if targets == USUAL:
        raise StatementInvalidError
    return targets


@dataclass(frozen=True, slots=True)
class UnitKeyData:
    """The X-Wing key of a unit for one epoch; epochs count from 1."""

    NAMES: ClassVar = frozenset({"epoch", "wrap"})

    epoch: int
    wrap: bytes

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {"epoch": self.epoch, "wrap": self.wrap.hex()}

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(fields.integer("epoch", 1, 2**31 - 1), fields.hex("wrap", WRAP_KEY_SIZE))


@dataclass(frozen=True, slots=True)
class UserData:
    """A person with a login. `proof` is `crypto.identity.prove_possession` for the subject's id.

    `lead`: she answers for the unit's people and keys. A triage lead always does; auditors and administrators
    never do, so that neither comes to hold a unit's keys.
    """

    NAMES: ClassVar = frozenset({"login", "name", "role", "lead", "unit", "verify", "wrap", "proof"})

    login: str
    name: str
    role: Role
    lead: bool
    unit: UUID
    verify: bytes
    wrap: bytes
    proof: bytes

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {
            "login": self.login,
            "name": self.name,
            "role": self.role.value,
            "lead": self.lead,
            "unit": self.unit.hex,
            "verify": self.verify.hex(),
            "wrap": self.wrap.hex(),
            "proof": self.proof.hex(),
        }

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        role, lead = Role(fields.text("role", _ROLE)), fields.flag("lead")
        if lead not in _LEAD_OF_ROLE[role]:
            raise StatementInvalidError
        return cls(
            fields.text("login", LOGIN),
            fields.text("name", NAME),
            role,
            lead,
            fields.identity("unit"),
            fields.hex("verify", VERIFY_KEY_SIZE),
            fields.hex("wrap", WRAP_KEY_SIZE),
            fields.hex("proof", SIGNATURE_LENGTH),
        )


EntryData = (
    RootData
    | RootRotationData
    | NotaryData
    | RecoveryData
    | OrganisationData
    | UnitData
    | UnitKeyData
    | UserData
    | RevocationData
    | AbsenceData
    | SuccessionData
)
