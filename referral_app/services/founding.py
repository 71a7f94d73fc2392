"""The first entries of a service, written as the database's owner before there is anybody else.

Every step may be taken again: what the directory has already is left as it is. Nothing here can read a referral.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy import Engine

from referral_app.crypto.grant import seal_authority_seed, seal_unit_seed
from referral_app.crypto.identity import Identity, prove_possession
from referral_app.crypto.recovery import seal_offline_copy, seal_share
from referral_app.crypto.shares import THRESHOLD, split_among
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.database import admin_calls, people_calls, recovery_calls
from referral_app.database.engine import translate_errors
from referral_app.database.people_calls import AuthorityGrant
from referral_app.database.schema import Group, has_schema
from referral_app.directory.chain import Directory
from referral_app.directory.entry import (
    NOTHING_TOLD,
    ForClients,
    NotaryData,
    OrganisationData,
    OrganisationType,
    RecoveryData,
    SignedEntry,
    UnitData,
    UnitKeyData,
    UserData,
)
from referral_app.directory.issuing import Authority, Validity
from referral_app.domain.codes import Purpose
from referral_app.domain.roles import Role
from referral_app.errors import DirectoryInvalidError, StateChangedError
from referral_app.services.context import extend_directory
from referral_app.services.issuing_seeds import LIFETIME
from referral_app.services.logins import found_login
from referral_app.services.names import Names
from referral_app.translog.canonical import Json
from referral_app.translog.statement import EMPTY_HEAD, SignedStatement, Statement, sign_statement

FIRST_EPOCH = 1


@dataclass(frozen=True, slots=True)
class Founder:
    """A person who is made together with the service; her keys are made where the service is set up."""

    user_id: UUID
    unit_id: UUID
    login: str
    name: str
    role: Role
    lead: bool
    identity: Identity = field(repr=False)


class Founding:
    """Holds the issuing seeds while a service is set up. Not thread-safe; blocking.

    Args:
        engine: a superuser's.
        clock: what entries are dated by.

    Every method raises StateChangedError when the database belongs to another service already.
    """

    def __init__(self, engine: Engine, clock: Callable[[], datetime], root_seed: bytes) -> None:
        self._engine = engine
        self._clock = clock
        self._root_seed = root_seed
        self._organisations: dict[UUID, bytes] = {}
        self._units: dict[UUID, bytes] = {}
        self._directory = Directory.start(self.root_key)

    @property
    def directory(self) -> Directory:
        """The directory as made so far."""
        return self._directory

    @property
    def root_key(self) -> bytes:
        """The raw public key that every client pins."""
        return SigningKey.from_seed(self._root_seed).public.raw

    @property
    def seeds(self) -> Mapping[UUID, bytes]:
        """The issuing seeds of organisations and units."""
        return {**self._organisations, **self._units}

    def follow(self) -> None:
        """Take in what an earlier run has made, if any."""
        with translate_errors(), self._engine.connect() as conn:
            if not has_schema(conn):
                return
            try:
                self._directory = extend_directory(conn, self._directory)
            except DirectoryInvalidError:
                raise StateChangedError from None

    def root(self, root_id: UUID, name: str) -> None:
        """The first entry of all."""
        self._once(
            lambda: self._directory.root,
            lambda at: self._authority().issue_root(self._directory, root_id, name, at),
        )

    def recovery(self, recovery_id: UUID, key: WrapKey) -> None:
        """The offline recovery key."""
        data = RecoveryData(key.raw)
        self._once(
            lambda: self._directory.recovery,
            lambda at: self._authority().issue_recovery(self._directory, recovery_id, data, at),
        )

    def notary(self, notary_id: UUID, data: NotaryData) -> None:
        """The notary's public keys."""
        self._once(
            lambda: self._directory.notary,
            lambda at: self._authority().issue_notary(self._directory, notary_id, data, at),
        )

    def organisation(
        self, organisation_id: UUID, seed: bytes, names: Names, kind: OrganisationType, place: str | None
    ) -> None:
        """An organisation with an issuing seed; `place` is the code of the municipality that it is, if any."""
        self._organisations[organisation_id] = seed
        data = OrganisationData(names, kind, place, SigningKey.from_seed(seed).public.raw)
        self._once(
            lambda: self._directory.organisation(organisation_id),
            lambda at: self._authority().issue_organisation(self._directory, organisation_id, data, at),
        )

    def unit(
        self,
        unit_id: UUID,
        seed: bytes,
        organisation_id: UUID,
        names: Names,
        place: str | None,
        told: ForClients = NOTHING_TOLD,
    ) -> None:
        """A unit with an issuing seed; it receives the referrals of the municipality `place`, if any."""
        self._units[unit_id] = seed
        verify = SigningKey.from_seed(seed).public.raw
        data = UnitData(organisation_id, names, place, place is not None, verify, told)
        self._once(
            lambda: self._directory.unit(unit_id),
            lambda at: self._authority().issue_unit(self._directory, unit_id, data, at),
        )

    def unit_key(self, unit_id: UUID, seed: bytes) -> None:
        """The first content key of a unit."""
        data = UnitKeyData(FIRST_EPOCH, UnwrapKey.from_seed(seed).public.raw)
        self._once(
            lambda: self._directory.unit_key(unit_id),
            lambda at: self._authority().issue_unit_key(self._directory, unit_id, data, at),
        )

    def person(self, founder: Founder, blob: bytes) -> None:
        """A person's entry and her sealed seed, which takes the place of an earlier run's."""
        identity = founder.identity
        data = UserData(
            login=founder.login,
            name=founder.name,
            role=founder.role,
            lead=founder.lead,
            unit=founder.unit_id,
            verify=identity.signing.public.raw,
            wrap=identity.unwrap.public.raw,
            proof=prove_possession(identity, founder.user_id),
        )
        self._once(
            lambda: self._directory.user(founder.user_id),
            lambda at: self._authority().issue_user(self._directory, founder.user_id, data, at),
        )
        with translate_errors(), self._engine.begin() as conn:
            admin_calls.put_key_blob(conn, founder.user_id, blob)

    def login(self, login: str, password: str, group: Group) -> None:
        """A database login, or the one that an earlier run has made with this password.

        Raises InvalidInputError (`login.taken`) when the name is somebody else's; nothing was changed.
        """
        with translate_errors(), self._engine.begin() as conn:
            found_login(conn, login, password, group)

    def _once(self, there: Callable[[], object], issue: Callable[[Validity], SignedEntry]) -> None:
        try:
            there()
        except DirectoryInvalidError:
            issued = self._clock().replace(microsecond=0)
            entry = issue(Validity(issued, issued + LIFETIME))
            with translate_errors(), self._engine.begin() as conn:
                admin_calls.add_directory_entry(conn, entry.body, entry.signature)
            self._directory = self._directory.extend([entry])

    def _authority(self) -> Authority:
        return Authority(self._root_seed, self._organisations, self._units)


@dataclass(frozen=True, slots=True)
class Granting:
    """Somebody who has just been made and grants seeds, with her own database login and her own signature."""

    founder: Founder
    engine: Engine = field(repr=False)
    clock: Callable[[], datetime]

    def unit_seed(self, unit_id: UUID, seed: bytes, to: Founder) -> None:
        """Give the unit's content seed of the first epoch."""
        sealed = seal_unit_seed(seed, to.identity.unwrap.public, unit_id, FIRST_EPOCH)
        subject: dict[str, Json] = {
            "unit": unit_id.hex,
            "epoch": FIRST_EPOCH,
            "user": to.user_id.hex,
            "sealed": sha256(sealed).hexdigest(),
        }
        with translate_errors(), self.engine.begin() as conn:
            admin_calls.add_unit_grant(
                conn,
                unit_id=unit_id,
                epoch=FIRST_EPOCH,
                user_id=to.user_id,
                sealed=sealed,
                statement=self._sign(subject),
            )

    def authority_seed(self, subject_id: UUID, seed: bytes, user_id: UUID, member: WrapKey) -> None:
        """Give somebody the issuing seed of an organisation or unit."""
        sealed = seal_authority_seed(seed, member, subject_id)
        subject: dict[str, Json] = {
            "authority": subject_id.hex,
            "user": user_id.hex,
            "sealed": sha256(sealed).hexdigest(),
        }
        with translate_errors(), self.engine.begin() as conn:
            grant = AuthorityGrant(subject_id, sealed, self._sign(subject))
            people_calls.put_authority_grant(conn, user_id, grant)

    def recovery_copies(self, seed: bytes, leads: Sequence[Founder], recovery: WrapKey) -> None:
        """Store the recovery copies of the first epoch of this lead's unit."""
        unit_id = self.founder.unit_id
        shares: dict[UUID, bytes] = {}
        if len(leads) >= THRESHOLD:
            for lead, share in zip(leads, split_among(seed, len(leads)), strict=True):
                shares[lead.user_id] = seal_share(share, lead.identity.unwrap.public, unit_id, FIRST_EPOCH)
        offline = seal_offline_copy(seed, recovery, unit_id, FIRST_EPOCH)
        subject: dict[str, Json] = {
            "unit": unit_id.hex,
            "epoch": FIRST_EPOCH,
            "shares": {user.hex: sha256(sealed).hexdigest() for user, sealed in shares.items()},
            "offline": sha256(offline).hexdigest(),
        }
        with translate_errors(), self.engine.begin() as conn:
            recovery_calls.put_recovery_copies(conn, self._sign(subject), shares, offline)

    def _sign(self, subject: Mapping[str, Json]) -> SignedStatement:
        identity = self.founder.identity
        statement = Statement(
            act="grant",
            actor=self.founder.user_id,
            key_id=identity.signing.public.key_id,
            unit=self.founder.unit_id,
            purpose=Purpose.ADMINISTRATION,
            subject=subject,
            nonce=secrets.token_bytes(16),
            time=self.clock(),
            seen=EMPTY_HEAD,
        )
        return sign_statement(statement, identity.signing)
