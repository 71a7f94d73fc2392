"""What the directory says of its subjects, one frozen class a kind of entry.

Keys are raw public keys, in JSON as hex; whether they are acceptable keys is checked at replay. Every class
knows its JSON form both ways; reading raises StatementInvalidError for anything that is not of the form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Self
from uuid import UUID

from referral_app.crypto.signing import KEY_LENGTH as VERIFY_KEY_SIZE
from referral_app.crypto.signing import SIGNATURE_LENGTH
from referral_app.crypto.wrapping import KEY_LENGTH as WRAP_KEY_SIZE
from referral_app.domain.roles import Role
from referral_app.translog.canonical import Json
from referral_app.translog.checkpoint import MLDSA44_KEY_SIZE, NoteKeys
from referral_app.translog.fields import Fields

# No control characters and none that hide or reorder text; no space at either end.
_NAME = re.compile(r"(?! )[^\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,200}(?<! )")
_LOGIN = re.compile(r"[a-z][a-z0-9._-]{0,62}")  # also a PostgreSQL role name, so at most 63 bytes
_CODE = re.compile(r"[a-z][a-z0-9_]{0,31}")
_MUNICIPALITY = re.compile(r"[0-9]{3}")
_LANGUAGES = frozenset({"fi", "sv", "en"})


class OrganisationType(StrEnum):
    """What an organisation is."""

    WELLBEING_SERVICES_COUNTY = "wellbeing_services_county"
    MUNICIPALITY = "municipality"
    NGO = "ngo"
    OTHER = "other"


_ORGANISATION_TYPE = re.compile("|".join(OrganisationType))
_ROLE = re.compile("|".join(Role))


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
        return cls(fields.text("fi", _NAME), fields.text("sv", _NAME), fields.text("en", _NAME))


@dataclass(frozen=True, slots=True)
class RootData:
    """The offline root: the only entry that signs itself."""

    NAMES: ClassVar = frozenset({"verify", "name"})

    verify: bytes
    name: str

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {"verify": self.verify.hex(), "name": self.name}

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(fields.hex("verify", VERIFY_KEY_SIZE), fields.text("name", _NAME))


@dataclass(frozen=True, slots=True)
class NotaryData:
    """The log's notary: what it signs heads with, what reads are sealed to, what it signs heartbeats with."""

    NAMES: ClassVar = frozenset({"origin", "ed25519", "mldsa44", "wrap", "statement_key"})

    origin: str
    ed25519: bytes
    mldsa44: bytes
    wrap: bytes
    statement_key: bytes

    @property
    def note_keys(self) -> NoteKeys:
        """What `open_checkpoint` needs; LogInvalidError when a key is not acceptable."""
        return NoteKeys(self.origin, self.ed25519, self.mldsa44)

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {
            "origin": self.origin,
            "ed25519": self.ed25519.hex(),
            "mldsa44": self.mldsa44.hex(),
            "wrap": self.wrap.hex(),
            "statement_key": self.statement_key.hex(),
        }

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(
            fields.text("origin", _NAME),
            fields.hex("ed25519", VERIFY_KEY_SIZE),
            fields.hex("mldsa44", MLDSA44_KEY_SIZE),
            fields.hex("wrap", WRAP_KEY_SIZE),
            fields.hex("statement_key", VERIFY_KEY_SIZE),
        )


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
            fields.optional_text("municipality", _MUNICIPALITY),
            fields.hex("verify", VERIFY_KEY_SIZE),
        )


@dataclass(frozen=True, slots=True)
class UnitData:
    """A unit. `receives`: referrals for the people of `municipality` may be sent to it."""

    NAMES: ClassVar = frozenset({"organisation", "name", "municipality", "receives", "verify"})

    organisation: UUID
    name: Names
    municipality: str | None
    receives: bool
    verify: bytes

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {
            "organisation": self.organisation.hex,
            "name": self.name.json(),
            "municipality": self.municipality,
            "receives": self.receives,
            "verify": self.verify.hex(),
        }

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(
            fields.identity("organisation"),
            Names.read(fields.child("name", _LANGUAGES)),
            fields.optional_text("municipality", _MUNICIPALITY),
            fields.flag("receives"),
            fields.hex("verify", VERIFY_KEY_SIZE),
        )


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
    """A person with a login. `proof` is `crypto.identity.prove_possession` for the subject's id."""

    NAMES: ClassVar = frozenset({"login", "name", "role", "unit", "verify", "wrap", "proof"})

    login: str
    name: str
    role: Role
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
            "unit": self.unit.hex,
            "verify": self.verify.hex(),
            "wrap": self.wrap.hex(),
            "proof": self.proof.hex(),
        }

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(
            fields.text("login", _LOGIN),
            fields.text("name", _NAME),
            Role(fields.text("role", _ROLE)),
            fields.identity("unit"),
            fields.hex("verify", VERIFY_KEY_SIZE),
            fields.hex("wrap", WRAP_KEY_SIZE),
            fields.hex("proof", SIGNATURE_LENGTH),
        )


@dataclass(frozen=True, slots=True)
class RevocationData:
    """The subject is out of force from `issued` on. `reason` is a code of `[a-z0-9_]`."""

    NAMES: ClassVar = frozenset({"reason"})

    reason: str

    def json(self) -> dict[str, Json]:
        """The entry's `data`."""
        return {"reason": self.reason}

    @classmethod
    def read(cls, fields: Fields) -> Self:
        """From the entry's `data`."""
        return cls(fields.text("reason", _CODE))


EntryData = RootData | NotaryData | OrganisationData | UnitData | UnitKeyData | UserData | RevocationData
