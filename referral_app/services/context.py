"""What every use case of a signed-in person needs, in one place, and the signing of her acts."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Engine

from referral_app.crypto.grant import open_unit_seed
from referral_app.crypto.identity import Identity
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.database import calls
from referral_app.database.engine import translate_errors
from referral_app.directory.chain import Directory
from referral_app.directory.entry import SignedEntry
from referral_app.domain.codes import Purpose
from referral_app.errors import CancelledError, CannotOpenError, NotAddressedToMeError
from referral_app.local.drafts import Drafts
from referral_app.local.sealed_store import SealedFolder
from referral_app.services.names import PersonInfo
from referral_app.services.trusted_log import TrustedLog
from referral_app.translog.canonical import Json
from referral_app.translog.statement import SignedStatement, Statement, sign_statement

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class LocalFiles:
    """The person's sealed files on this desktop."""

    drafts: Drafts
    receipts: SealedFolder


class Context:
    """A signed-in person's keys, connection and view of directory and log.

    Safe to use from several worker threads; never from the UI thread, since everything here may block.
    """

    def __init__(
        self,
        *,
        engine: Engine,
        identity: Identity,
        person: PersonInfo,
        directory: Directory,
        root_key: bytes,
        log: TrustedLog,
        files: LocalFiles,
        clock: Clock,
        allow_test_codes: bool,
    ) -> None:
        self.engine = engine
        self.identity = identity
        self.person = person
        self.root_key = root_key
        self.log = log
        self.files = files
        self.clock = clock
        self.allow_test_codes = allow_test_codes
        self._directory = directory
        self._unit_keys: dict[bytes, UnwrapKey] = {}
        self._lock = threading.Lock()
        self._closed = False

    def today(self) -> date:
        """The date on this desktop's clock."""
        return self.clock().date()

    def connect(self) -> Connection:
        """A connection on which each call is a transaction of its own. CancelledError after `close`."""
        if self._closed:
            raise CancelledError
        with translate_errors():
            return self.engine.connect().execution_options(isolation_level="AUTOCOMMIT")

    @property
    def directory(self) -> Directory:
        """The directory as last verified."""
        return self._directory

    def follow_directory(self, conn: Connection) -> Directory:
        """Take in and verify new directory entries. Raises DirectoryInvalidError and keeps the old ones."""
        with self._lock:
            self._directory = extend_directory(conn, self._directory)
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
                self._unit_keys = self._open_grants(conn)
            try:
                return self._unit_keys[key_id]
            except KeyError:
                raise NotAddressedToMeError from None

    def _open_grants(self, conn: Connection) -> dict[bytes, UnwrapKey]:
        named = {key.key_id for key in self._directory.unit_keys(self.person.unit_id)}
        keys: dict[bytes, UnwrapKey] = {}
        for grant in calls.my_grants(conn):
            try:
                seed = open_unit_seed(grant.sealed, self.identity.unwrap, grant.unit_id, grant.epoch)
            except CannotOpenError:
                continue  # a damaged grant must not hide the others
            key = UnwrapKey.from_seed(seed)
            if key.public.key_id in named:
                keys[key.public.key_id] = key
        return keys

    def close(self) -> None:
        """Drop the keys and the connections. Python may keep copies in memory until they are overwritten."""
        self._closed = True
        self._unit_keys.clear()
        self.engine.dispose()


def extend_directory(conn: Connection, directory: Directory) -> Directory:
    """Fetch and verify what the directory has beyond the version at hand."""
    rows = calls.directory_entries(conn, after=directory.version)
    return directory.extend([SignedEntry(row.body, row.signature) for row in rows])
