"""Provisioning: the service's root and notary, organisations, units, people, their keys and their logins.

Each function signs directory entries with the authority's keys and hands them to the database through the
same
functions that everybody uses, which puts them into the log. Nothing here can read a referral.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from sqlalchemy import Engine

from referral_app.config import DatabaseSettings
from referral_app.crypto.grant import seal_unit_seed
from referral_app.crypto.identity import Identity, prove_possession
from referral_app.crypto.passphrase import new_secret_key, seal_seed
from referral_app.crypto.recovery_code import encode_recovery_code
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.database import admin_calls
from referral_app.database.engine import open_engine, translate_errors
from referral_app.database.schema import Group, create_login
from referral_app.directory.chain import Directory
from referral_app.directory.entry import (
    NotaryData,
    OrganisationData,
    OrganisationType,
    SignedEntry,
    UnitData,
    UnitKeyData,
    UserData,
)
from referral_app.directory.issuing import Authority, Validity
from referral_app.domain.codes import Purpose
from referral_app.domain.roles import Role
from referral_app.errors import NotAllowedError
from referral_app.local.keyring_store import DeviceSecrets
from referral_app.services.names import Names
from referral_app.services.sign_in import encode_device_secrets
from referral_app.translog.statement import EMPTY_HEAD, Statement, sign_statement

SEED_BYTES = 32
FIRST_EPOCH = 1
ENTRY_LIFETIME = timedelta(days=730)

_GROUP_OF_ROLE = {
    Role.REFERRER: Group.MEMBER,
    Role.COORDINATOR: Group.MEMBER,
    Role.TRIAGE_LEAD: Group.MEMBER,
    Role.AUDITOR: Group.AUDITOR,
    Role.ADMINISTRATOR: Group.ADMINISTRATOR,
}


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What a newly made person needs on her first desktop; shown once and kept nowhere else."""

    user_id: UUID
    login: str
    secrets: DeviceSecrets = field(repr=False)
    recovery_code: str = field(repr=False)


@dataclass(frozen=True, slots=True, repr=False)
class _Administrator:
    """Who signs the grants, with her own database login."""

    user_id: UUID
    unit_id: UUID
    identity: Identity
    engine: Engine


class Provisioner:
    """Holds the issuing keys while the service is being set up. Not thread-safe; blocking.

    Args:
        engine: a connection as the database's owner; the first entries are written before there is anybody
            else.
        database: how an administrator reaches the same database with her own login. Grants are signed and
        brought
            by the first administrator made, so make her before the people who read.
        clock: the time that entries are issued at.
    """

    def __init__(
        self, engine: Engine, database: DatabaseSettings, clock: Callable[[], datetime], root_seed: bytes
    ) -> None:
        self._engine = engine
        self._database = database
        self._administrator: _Administrator | None = None
        self._clock = clock
        self._root_seed = root_seed
        self._organisations: dict[UUID, bytes] = {}
        self._units: dict[UUID, bytes] = {}
        self._unit_keys: dict[UUID, bytes] = {}
        self._directory = Directory.start(SigningKey.from_seed(root_seed).public.raw)

    @property
    def directory(self) -> Directory:
        """The directory as made so far."""
        return self._directory

    @property
    def root_key(self) -> bytes:
        """The raw public key that every client pins."""
        return SigningKey.from_seed(self._root_seed).public.raw

    def create_root(self, name: str) -> None:
        """The first entry of all."""
        self._add(self._authority().issue_root(self._directory, _new_id(), name, self._validity()))

    def create_notary(self, data: NotaryData, login: str, password: str) -> None:
        """The notary's public keys and its database login."""
        self._add(self._authority().issue_notary(self._directory, _new_id(), data, self._validity()))
        self._create_login(login, password, Group.NOTARY)

    def create_organisation(self, names: Names, kind: OrganisationType, municipality: str | None) -> UUID:
        """An organisation with an issuing key of its own."""
        organisation_id, seed = _new_id(), secrets.token_bytes(SEED_BYTES)
        data = OrganisationData(names, kind, municipality, SigningKey.from_seed(seed).public.raw)
        self._add(
            self._authority().issue_organisation(self._directory, organisation_id, data, self._validity())
        )
        self._organisations[organisation_id] = seed
        return organisation_id

    def create_unit(self, organisation_id: UUID, names: Names, municipality: str | None) -> UUID:
        """A unit with an issuing key and its first content key; it receives when a municipality is given."""
        unit_id, seed, key_seed = _new_id(), secrets.token_bytes(SEED_BYTES), secrets.token_bytes(SEED_BYTES)
        data = UnitData(
            organisation_id,
            names,
            municipality,
            municipality is not None,
            SigningKey.from_seed(seed).public.raw,
        )
        self._add(self._authority().issue_unit(self._directory, unit_id, data, self._validity()))
        self._units[unit_id] = seed
        self._unit_keys[unit_id] = key_seed
        key = UnitKeyData(FIRST_EPOCH, UnwrapKey.from_seed(key_seed).public.raw)
        self._add(self._authority().issue_unit_key(self._directory, unit_id, key, self._validity()))
        return unit_id

    def create_person(
        self, unit_id: UUID, login: str, name: str, role: Role, passphrase: str, *, lead: bool = False
    ) -> NewPerson:
        """A person: identity, login, sealed seed for roaming, and the unit's key where her role may hold it.

        A triage lead is a lead of her unit in any case.
        """
        user_id, seed = _new_id(), secrets.token_bytes(SEED_BYTES)
        identity = Identity.from_seed(seed)
        device = DeviceSecrets(new_secret_key(), secrets.token_urlsafe(24))
        data = UserData(
            login=login,
            name=name,
            role=role,
            lead=lead or role is Role.TRIAGE_LEAD,
            unit=unit_id,
            verify=identity.signing.public.raw,
            wrap=identity.unwrap.public.raw,
            proof=prove_possession(identity, user_id),
        )
        self._create_login(login, device.database_password, _GROUP_OF_ROLE[role])
        self._add(self._authority().issue_user(self._directory, user_id, data, self._validity()))
        with translate_errors(), self._engine.begin() as conn:
            admin_calls.put_key_blob(conn, user_id, seal_seed(seed, passphrase, device.secret_key, user_id))
        if role is Role.ADMINISTRATOR and self._administrator is None:
            own = open_engine(self._database, login, device.database_password)
            self._administrator = _Administrator(user_id, unit_id, identity, own)
        if _GROUP_OF_ROLE[role] is Group.MEMBER:
            self._grant(unit_id, user_id, identity.unwrap.public)
        return NewPerson(user_id, login, device, encode_recovery_code(encode_device_secrets(device)))

    def close(self) -> None:
        """Close the administrator's connection."""
        if self._administrator is not None:
            self._administrator.engine.dispose()

    def _grant(self, unit_id: UUID, user_id: UUID, member: WrapKey) -> None:
        administrator = self._administrator
        if administrator is None:
            raise NotAllowedError
        sealed = seal_unit_seed(self._unit_keys[unit_id], member, unit_id, FIRST_EPOCH)
        statement = Statement(
            act="grant",
            actor=administrator.user_id,
            key_id=administrator.identity.signing.public.key_id,
            unit=administrator.unit_id,
            purpose=Purpose.ADMINISTRATION,
            subject={
                "unit": unit_id.hex,
                "epoch": FIRST_EPOCH,
                "user": user_id.hex,
                "sealed": sha256(sealed).hexdigest(),
            },
            nonce=secrets.token_bytes(16),
            time=self._clock(),
            seen=EMPTY_HEAD,
        )
        signed = sign_statement(statement, administrator.identity.signing)
        with translate_errors(), administrator.engine.begin() as conn:
            admin_calls.add_unit_grant(
                conn, unit_id=unit_id, epoch=FIRST_EPOCH, user_id=user_id, sealed=sealed, statement=signed
            )

    def _create_login(self, login: str, password: str, group: Group) -> None:
        with translate_errors(), self._engine.begin() as conn:
            create_login(conn, login, password, group)

    def _add(self, entry: SignedEntry) -> None:
        with translate_errors(), self._engine.begin() as conn:
            admin_calls.add_directory_entry(conn, entry.body, entry.signature)
        self._directory = self._directory.extend([entry])

    def _authority(self) -> Authority:
        return Authority(self._root_seed, self._organisations, self._units)

    def _validity(self) -> Validity:
        issued = self._clock().replace(microsecond=0)
        return Validity(issued, issued + ENTRY_LIFETIME)


def _new_id() -> UUID:
    return UUID(bytes=secrets.token_bytes(16))
