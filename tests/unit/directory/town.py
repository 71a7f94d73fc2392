"""A small directory to attack: a root, a notary, two organisations, two units and three people."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from referral_app.crypto.identity import Identity, prove_possession
from referral_app.crypto.signing import SigningKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import (
    DIRECTORY_LABEL,
    DirectoryEntry,
    EntryData,
    Names,
    NotaryData,
    OrganisationData,
    OrganisationType,
    SignedEntry,
    UnitData,
    UnitKeyData,
    UserData,
)
from referral_app.directory.issuing import Authority, Validity
from referral_app.domain.roles import Role
from referral_app.translog.checkpoint import NotarySigner

START = datetime(2026, 1, 1, tzinfo=UTC)


def day(number: int) -> datetime:
    return START + timedelta(days=number)


def seed(name: str) -> bytes:
    return hashlib.sha256(name.encode()).digest()


def uid(name: str) -> UUID:
    return UUID(bytes=seed("id " + name)[:16])


def public(name: str) -> bytes:
    return SigningKey.from_seed(seed(name)).public.raw


def wrap_key(name: str) -> bytes:
    return Identity.from_seed(seed(name)).unwrap.public.raw


def names(text: str) -> Names:
    return Names(f"{text} fi", f"{text} sv", f"{text} en")


ROOT, NOTARY = uid("root"), uid("notary")
COUNTY, TOWN = uid("county"), uid("town")
CLINIC, WELCOME = uid("clinic"), uid("welcome")
AINO, VEERA, MARIA = uid("aino"), uid("veera"), uid("maria")

AUTHORITY = Authority(
    seed("root"),
    {COUNTY: seed("county"), TOWN: seed("town")},
    {CLINIC: seed("clinic"), WELCOME: seed("welcome")},
)


def person(
    name: str, unit: UUID, role: Role, *, lead: bool = False, keys: str = "", login: str = ""
) -> UserData:
    """A user entry's data with honest keys and proof; `keys` names another seed than the person's own."""
    identity = Identity.from_seed(seed(keys or name))
    return UserData(
        login=login or f"{name}.laine",
        name=name.capitalize(),
        role=role,
        lead=lead or role is Role.TRIAGE_LEAD,
        unit=unit,
        verify=identity.signing.public.raw,
        wrap=identity.unwrap.public.raw,
        proof=prove_possession(identity, uid(name)),
    )


def key_id(name: str) -> bytes:
    return Identity.from_seed(seed(name)).signing.public.key_id


def notary_data(name: str = "notary") -> NotaryData:
    keys = NotarySigner.from_seed(seed(name), "loki.example.fi/koe").note_keys
    return NotaryData(keys.origin, keys.ed25519, keys.mldsa44, wrap_key(name), public(name + " statements"))


def organisation_data(name: str, kind: OrganisationType, municipality: str | None) -> OrganisationData:
    return OrganisationData(names(name), kind, municipality, public(name))


def unit_data(name: str, organisation: UUID, *, receives: bool, keys: str = "") -> UnitData:
    return UnitData(organisation, names(name), "837" if receives else None, receives, public(keys or name))


@dataclass
class Town:
    """Entries as they are made, and the directory they lead to."""

    directory: Directory = field(default_factory=lambda: Directory.start(public("root")))
    entries: list[SignedEntry] = field(default_factory=list)
    days: int = 400

    def add(self, issue: Callable[..., SignedEntry], *what: Any, on: int) -> SignedEntry:
        """Issue on that day, valid for `days`."""
        entry = issue(self.directory, *what, Validity(day(on), day(on + self.days)))
        self.entries.append(entry)
        self.directory = self.directory.extend([entry])
        return entry

    def forge(
        self,
        key: str,
        data: EntryData,
        *,
        issuer: UUID,
        subject: UUID,
        on: int = 20,
        until: int = 300,
        version: int | None = None,
        previous: bytes | None = None,
    ) -> SignedEntry:
        """An entry as anybody with the key of that seed can make it; well-formed, and otherwise as told."""
        entry = DirectoryEntry(
            version=self.directory.version + 1 if version is None else version,
            previous=self.directory.head_hash if previous is None else previous,
            issuer=issuer,
            subject=subject,
            issued=day(on),
            expires=day(until),
            data=data,
        )
        body = entry.encode()
        return SignedEntry(body, SigningKey.from_seed(seed(key)).sign(DIRECTORY_LABEL, body))


def build() -> Town:
    """Everything issued on days 0 to 10."""
    town = Town()
    town.add(AUTHORITY.issue_root, ROOT, "Juuri", on=0)
    town.add(AUTHORITY.issue_notary, NOTARY, notary_data(), on=1)
    county = organisation_data("county", OrganisationType.WELLBEING_SERVICES_COUNTY, None)
    town.add(AUTHORITY.issue_organisation, COUNTY, county, on=2)
    municipality = organisation_data("town", OrganisationType.MUNICIPALITY, "837")
    town.add(AUTHORITY.issue_organisation, TOWN, municipality, on=2)
    town.add(AUTHORITY.issue_unit, CLINIC, unit_data("clinic", COUNTY, receives=False), on=3)
    town.add(AUTHORITY.issue_unit, WELCOME, unit_data("welcome", TOWN, receives=True), on=3)
    town.add(AUTHORITY.issue_unit_key, CLINIC, UnitKeyData(1, wrap_key("clinic 1")), on=4)
    town.add(AUTHORITY.issue_unit_key, WELCOME, UnitKeyData(1, wrap_key("welcome 1")), on=4)
    town.add(AUTHORITY.issue_user, AINO, person("aino", CLINIC, Role.REFERRER), on=10)
    town.add(AUTHORITY.issue_user, VEERA, person("veera", WELCOME, Role.COORDINATOR), on=10)
    town.add(AUTHORITY.issue_user, MARIA, person("maria", WELCOME, Role.TRIAGE_LEAD), on=10)
    return town
