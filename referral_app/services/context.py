"""What every use case of a signed-in person needs, in one place, and the signing of her acts."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import Connection, Engine

from referral_app.config import Config
from referral_app.crypto.grant import open_unit_seed
from referral_app.crypto.identity import Identity
from referral_app.crypto.person_tag import tag_key
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.database import calls
from referral_app.database.engine import translate_errors
from referral_app.directory.chain import Directory
from referral_app.domain.codes import Purpose
from referral_app.errors import CancelledError, CannotOpenError, DiskFullError, NotAddressedToMeError
from referral_app.local.attempts import Attempts
from referral_app.local.drafts import Drafts
from referral_app.local.keyring_store import DeviceSecrets
from referral_app.local.looked_at import LookedAt
from referral_app.local.outbox import OutboxFiles
from referral_app.local.sealed_store import SealedFolder
from referral_app.local.usual import Usual
from referral_app.services.names import PersonInfo
from referral_app.services.trusted_log import TrustedLog, extend_directory
from referral_app.translog.canonical import Json
from referral_app.translog.statement import SignedStatement, Statement, sign_statement

__all__ = ["Clock", "Context", "Held", "LocalFiles", "extend_directory"]

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class LocalFiles:
    """The person's sealed files on this desktop. `awaited` holds what was sent and has no receipt yet,
    `verified` how far the log was verified, `witnessed` what this person has signed as a witness.
    """

    drafts: Drafts
    receipts: SealedFolder
    awaited: SealedFolder
    outbox: OutboxFiles
    usual: Usual
    verified: SealedFolder
    witnessed: SealedFolder
    looked_at: LookedAt


@dataclass(frozen=True, slots=True)
class Held:
    """What must not outlive signing out: everything that holds a key, a password or a connection."""

    engine: Engine = field(repr=False)
    identity: Identity
    secrets: DeviceSecrets
    log: TrustedLog
    files: LocalFiles


class Context:
    """A signed-in person's keys, connection and view of directory and log.

    Safe to use from several worker threads; never from the UI thread, since everything here may block.
    After `close` whatever needs keys or connections raises CancelledError.
    """

    def __init__(
        self,
        *,
        held: Held,
        person: PersonInfo,
        directory: Directory,
        config: Config,
        attempts: Attempts,
        clock: Clock,
        allow_test_codes: bool,
    ) -> None:
        self.person = person
        self.config = config
        self.attempts = attempts
        self.clock = clock
        self.allow_test_codes = allow_test_codes
        self._held: Held | None = held
        self._directory = directory
        self._unit_keys: dict[bytes, UnwrapKey] = {}
        self._tag_keys: dict[int, bytes] = {}
        self._lock = threading.Lock()

    @property
    def root_key(self) -> bytes:
        """The root's verify key that this desktop is pinned to."""
        return self.config.root_key

    @property
    def engine(self) -> Engine:
        """The person's connections."""
        return self._kept().engine

    @property
    def identity(self) -> Identity:
        """The person's keys."""
        return self._kept().identity

    @property
    def secrets(self) -> DeviceSecrets:
        """This desktop's two secrets of the person."""
        return self._kept().secrets

    @property
    def log(self) -> TrustedLog:
        """The person's view of the log."""
        return self._kept().log

    @property
    def files(self) -> LocalFiles:
        """The person's sealed files."""
        return self._kept().files

    def today(self) -> date:
        """The date on this desktop's clock, where it stands."""
        return self.clock().astimezone().date()

    def connect(self) -> Connection:
        """A connection on which each call is a transaction of its own. CancelledError after `close`."""
        engine = self.engine
        with translate_errors():
            return engine.connect().execution_options(isolation_level="AUTOCOMMIT")

    @property
    def directory(self) -> Directory:
        """The directory as last verified."""
        return self._directory

    def follow_directory(self, conn: Connection) -> Directory:
        """Take in and verify new directory entries. Raises DirectoryInvalidError and keeps the old ones."""
        with self._lock:
            before, self._directory = self._directory.version, extend_directory(conn, self._directory)
            if self._directory.version > before:
                with suppress(DiskFullError):  # this session knows it anyway
                    self.log.remember_directory(self._directory.version, after=before)
            return self._directory

    def sign(self, act: str, purpose: Purpose, subject: Mapping[str, Json]) -> SignedStatement:
        """Make and sign a statement of this person about `subject`, naming the log head last seen."""
        statement = Statement(
            act=act,
            actor=self.person.user_id,
            key_id=self.identity.signing.public.key_id,
            unit=self.person.unit_id,
            purpose=purpose,
            subject=subject,
            nonce=secrets.token_bytes(16),
            time=self.clock(),
            seen=self.log.head,
        )
        return sign_statement(statement, self.identity.signing)

    def unit_key(self, conn: Connection, key_id: bytes) -> UnwrapKey:
        """The private key of an epoch of this person's unit.

        A grant counts only if the key inside is one that the signed directory names for the unit.

        Raises:
            NotAddressedToMeError: no grant holds that key.
        """
        with self._lock:
            if key_id not in self._unit_keys:
                seeds = self.unit_seeds(conn).values()
                keys = (UnwrapKey.from_seed(seed) for seed in seeds)
                self._unit_keys = {key.public.key_id: key for key in keys}
            try:
                return self._unit_keys[key_id]
            except KeyError:
                raise NotAddressedToMeError from None

    def unit_seeds(self, conn: Connection) -> dict[int, bytes]:
        """The seeds of this person's unit that she was granted, by epoch; only those whose key the directory names
        for the epoch.
        """
        unit_id = self.person.unit_id
        named = {key.epoch: key.key_id for key in self._directory.unit_keys(unit_id)}
        seeds: dict[int, bytes] = {}
        for grant in calls.my_grants(conn):
            try:
                seed = open_unit_seed(grant.sealed, self.identity.unwrap, grant.unit_id, grant.epoch)
            except CannotOpenError:
                continue  # a damaged grant must not hide the others
            key_id = UnwrapKey.from_seed(seed).public.key_id
            if grant.unit_id == unit_id and named.get(grant.epoch) == key_id:
                seeds[grant.epoch] = seed
        return seeds

    def tag_keys(self, conn: Connection) -> dict[int, bytes]:
        """The keys of her unit's tags of people, by epoch in rising order: of the epochs that she was granted."""
        with self._lock:
            newest = max((key.epoch for key in self._directory.unit_keys(self.person.unit_id)), default=0)
            if newest not in self._tag_keys:
                seeds = self.unit_seeds(conn)
                self._tag_keys = {epoch: tag_key(seeds[epoch]) for epoch in sorted(seeds)}
            return dict(self._tag_keys)

    def close(self) -> None:
        """Let go of keys, passwords and connections.

        That is as far as Python goes: their memory is free for reuse then, but `bytes` and `str` cannot be
        overwritten, and the system may have written them to its swap file. See docs/threat-model.md.
        """
        held, self._held = self._held, None
        self._unit_keys, self._tag_keys = {}, {}
        if held is not None:
            held.engine.dispose()

    def _kept(self) -> Held:
        held = self._held
        if held is None:
            raise CancelledError
        return held
