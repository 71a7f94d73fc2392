"""Provisioning: a whole service with its people, made in one go. For the demonstration and the tests.

A real service is set up with `setting_up`, and its people come by invitation; the pieces are the same. Nothing here
can read a referral.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import Engine

from referral_app.config import DatabaseSettings
from referral_app.crypto.identity import Identity
from referral_app.crypto.passphrase import new_secret_key, seal_seed
from referral_app.crypto.recovery_code import encode_recovery_code
from referral_app.crypto.shares import split_for_paper
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.database.engine import open_engine
from referral_app.database.schema import Group
from referral_app.directory.chain import Directory
from referral_app.directory.entry import NOTHING_TOLD, ForClients, NotaryData, OrganisationType
from referral_app.domain.roles import Role
from referral_app.errors import NotAllowedError
from referral_app.local.keyring_store import DeviceSecrets
from referral_app.services.founding import Founder, Founding, Granting
from referral_app.services.logins import GROUP_OF_ROLE
from referral_app.services.names import Names
from referral_app.services.sign_in import encode_device_secrets

SEED_BYTES = 32


@dataclass(frozen=True, slots=True)
class ProvisionedPerson:
    """What a newly made person needs on her first desktop; shown once and kept nowhere else."""

    user_id: UUID
    login: str
    secrets: DeviceSecrets = field(repr=False)
    recovery_code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Papers:
    """The words of the three parts of each key that exists on paper only; two of them restore it."""

    root: tuple[str, ...] = field(repr=False)
    recovery: tuple[str, ...] = field(repr=False)


class Provisioner:
    """Holds the issuing keys while the service is being made. Not thread-safe; blocking.

    Args:
        engine: a connection as the database's owner; the first entries are written before there is anybody
            else.
        database: how people reach the same database with their own logins. Grants are signed and brought
            by the first administrator made, so make her before the people who read.
        clock: the time that entries are issued at.
    """

    def __init__(
        self, engine: Engine, database: DatabaseSettings, clock: Callable[[], datetime], root_seed: bytes
    ) -> None:
        self._founding = Founding(engine, clock, root_seed)
        self._database = database
        self._clock = clock
        self._recovery = UnwrapKey.from_seed(recovery_seed := secrets.token_bytes(SEED_BYTES)).public
        self._papers = Papers(split_for_paper(root_seed), split_for_paper(recovery_seed))
        self._administrator: Granting | None = None
        self._unit_keys: dict[UUID, bytes] = {}
        self._leads: dict[UUID, list[Granting]] = {}

    @property
    def directory(self) -> Directory:
        """The directory as made so far."""
        return self._founding.directory

    @property
    def root_key(self) -> bytes:
        """The raw public key that every client pins."""
        return self._founding.root_key

    @property
    def papers(self) -> Papers:
        """The parts of the root key and of the recovery key."""
        return self._papers

    def create_root(self, name: str) -> None:
        """The first entry of all, and the offline recovery key."""
        self._founding.root(_new_id(), name)
        self._founding.recovery(_new_id(), self._recovery)

    def create_notary(self, data: NotaryData, login: str, password: str) -> None:
        """The notary's public keys and its database login."""
        self._founding.notary(_new_id(), data)
        self._founding.login(login, password, Group.NOTARY)

    def create_organisation(self, names: Names, kind: OrganisationType, municipality: str | None) -> UUID:
        """An organisation with an issuing key of its own."""
        organisation_id = _new_id()
        self._founding.organisation(
            organisation_id, secrets.token_bytes(SEED_BYTES), names, kind, municipality
        )
        return organisation_id

    def create_unit(
        self, organisation_id: UUID, names: Names, municipality: str | None, told: ForClients = NOTHING_TOLD
    ) -> UUID:
        """A unit with an issuing key; it receives when a municipality is given. Its content key comes with the first
        of its people who may hold it.
        """
        unit_id = _new_id()
        seed = secrets.token_bytes(SEED_BYTES)
        self._founding.unit(unit_id, seed, organisation_id, names, municipality, told)
        return unit_id

    def create_person(
        self, unit_id: UUID, login: str, name: str, role: Role, passphrase: str, *, lead: bool = False
    ) -> ProvisionedPerson:
        """A person: identity, login, sealed seed for roaming, and the keys that her role may hold: the unit's content
        key, for a lead the unit's issuing seed, for the first administrator all issuing seeds.

        A triage lead is a lead of her unit in any case.
        """
        seed = secrets.token_bytes(SEED_BYTES)
        person = Founder(
            _new_id(),
            unit_id,
            login,
            name,
            role,
            lead or role is Role.TRIAGE_LEAD,
            Identity.from_seed(seed),
        )
        device = DeviceSecrets(new_secret_key(), secrets.token_urlsafe(24))
        self._founding.login(login, device.database_password, GROUP_OF_ROLE[role])
        self._founding.person(person, seal_seed(seed, passphrase, device.secret_key, person.user_id))
        if role is Role.ADMINISTRATOR and self._administrator is None:
            self._administrator = self._granting(person, device)
            for subject_id, issuing in self._founding.seeds.items():
                self._administrator.authority_seed(
                    subject_id, issuing, person.user_id, person.identity.unwrap.public
                )
        if GROUP_OF_ROLE[role] is Group.MEMBER:
            self._give_keys(person, device)
        return ProvisionedPerson(
            person.user_id, login, device, encode_recovery_code(encode_device_secrets(device))
        )

    def close(self) -> None:
        """Store the recovery copies of the units' keys, and close everybody's connections."""
        for unit_id, leads in self._leads.items():
            founders = [lead.founder for lead in leads]
            leads[0].recovery_copies(self._unit_keys[unit_id], founders, self._recovery)
        everybody = [lead for leads in self._leads.values() for lead in leads]
        if self._administrator is not None:
            everybody.append(self._administrator)
        for person in everybody:
            person.engine.dispose()

    def _give_keys(self, person: Founder, device: DeviceSecrets) -> None:
        if self._administrator is None:
            raise NotAllowedError
        unit_id = person.unit_id
        if unit_id not in self._unit_keys:
            self._unit_keys[unit_id] = secrets.token_bytes(SEED_BYTES)
            self._founding.unit_key(unit_id, self._unit_keys[unit_id])
        self._administrator.unit_seed(unit_id, self._unit_keys[unit_id], person)
        if person.lead:
            self._administrator.authority_seed(
                unit_id, self._founding.seeds[unit_id], person.user_id, person.identity.unwrap.public
            )
            self._leads.setdefault(unit_id, []).append(self._granting(person, device))

    def _granting(self, person: Founder, device: DeviceSecrets) -> Granting:
        engine = open_engine(self._database, person.login, device.database_password)
        return Granting(person, engine, self._clock)


def _new_id() -> UUID:
    return UUID(bytes=secrets.token_bytes(16))
