"""Somebody with a valid login who puts the program away: her own password, her own keys, SQL by hand."""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Final, Self
from uuid import UUID

import psycopg
from psycopg.rows import TupleRow

from referral_app.crypto.envelope import Envelope, FetchedPart, Recipient, open_part, seal
from referral_app.crypto.grant import open_unit_seed
from referral_app.crypto.header import FIRST_PREVIOUS, EnvelopeHeader
from referral_app.crypto.identity import Identity
from referral_app.crypto.passphrase import open_seed
from referral_app.crypto.signing import VerifyKey
from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.demo.people import PASSPHRASE
from referral_app.demo.secrets import DemoSecretStore
from referral_app.directory.chain import Directory
from referral_app.directory.entry import SignedEntry
from referral_app.services.sign_in import account_of
from referral_app.translog.canonical import encode
from referral_app.translog.leaf import Leaf
from referral_app.translog.statement import SignedStatement, statement_hash
from tests.attack.by_hand import refused, rows
from tests.world import World

PATIENCE_SECONDS: Final = 15.0
NO_SIGNATURE: Final = bytes(64)
_STATEMENT_LABEL: Final = b"statement"
ENVELOPE_CASTS: Final = "%s, %s, %s, %s, %s, %s::text[], %s::bytea[], %s::bytea[], %s::uuid[], %s::bytea[]"
"""The ten arguments of `submit_referral` and `move_referral`; see `envelope_values`."""


class Intruder:
    """One connection with autocommit, and everything that this person's program would know."""

    def __init__(self, world: World, login: str) -> None:
        self._world = world
        self.login = login
        config = world.service.config()
        device = DemoSecretStore(world.service.paths.people).load(account_of(config, login))
        self.password = device.database_password
        self.connection = self.connect()
        self.directory = Directory.start(config.root_key).extend(
            SignedEntry(body, signature)
            for _, body, signature in self.rows("SELECT * FROM kotosilta.directory_entries(0)")
        )
        self.user = self.directory.user_by_login(login)
        [(blob,)] = self.rows("SELECT kotosilta.my_key_blob()")
        self.identity = Identity.from_seed(open_seed(blob, PASSPHRASE, device.secret_key, self.user_id))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.connection.close()

    @property
    def user_id(self) -> UUID:
        return self.user.subject

    @property
    def unit_id(self) -> UUID:
        return self.user.data.unit

    def connect(self, database: str | None = None) -> psycopg.Connection[TupleRow]:
        """One more connection of the same login; with autocommit."""
        settings = self._world.service.settings()
        return psycopg.connect(
            host=settings.host,
            port=settings.port,
            dbname=database or settings.name,
            user=self.login,
            password=self.password,
            autocommit=True,
        )

    # --- SQL -------------------------------------------------------------------------------------

    def rows(self, query: str, values: Sequence[object] = ()) -> list[Any]:
        return rows(self.connection, query, values)

    def refused(self, query: str, values: Sequence[object] = ()) -> str:
        """The SQLSTATE with which a statement fails; it must fail, and say nothing but one word of ours."""
        return refused(self.connection, query, values)

    # --- statements ------------------------------------------------------------------------------

    def body(self, act: str, subject: Mapping[str, Any], **changes: object) -> dict[str, Any]:
        """A true statement of this person, to be spoiled with `changes`."""
        [(size, root)] = self.rows("SELECT size, root FROM kotosilta.log_head()")
        return {
            "v": 1,
            "act": act,
            "actor": self.user_id.hex,
            "key": self.identity.signing.public.key_id.hex(),
            "unit": self.unit_id.hex,
            "purpose": "handle_referral",
            "subject": dict(subject),
            "nonce": secrets.token_hex(16),
            "time": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "seen": {"size": size, "root": root.hex()},
        } | changes

    def sign(self, body: bytes) -> SignedStatement:
        """This person's signature under any bytes."""
        return SignedStatement(body, self.identity.signing.sign(_STATEMENT_LABEL, body))

    def statement(self, act: str, subject: Mapping[str, Any], **changes: object) -> SignedStatement:
        return self.sign(encode(self.body(act, subject, **changes)))

    def read_of(self, *parts: Mapping[str, Any], **changes: object) -> SignedStatement:
        return self.statement("read", {"items": list(parts)}, **changes)

    def sign_in(self) -> SignedStatement:
        """An act that changes nothing."""
        signed = self.statement("sign_in", {})
        self.rows("SELECT kotosilta.sign_in(%s, %s)", (signed.body, signed.signature))
        return signed

    # --- acts ------------------------------------------------------------------------------------

    def request(self, signed: SignedStatement) -> UUID:
        """A ticket."""
        [(ticket,)] = self.rows("SELECT kotosilta.request_read(%s, %s)", (signed.body, signed.signature))
        return UUID(str(ticket))

    def submit(self, signed: SignedStatement, envelope: Envelope) -> None:
        self.rows(f"SELECT kotosilta.submit_referral({ENVELOPE_CASTS})", envelope_values(signed, envelope))

    def send_by_hand(self, recipient: UUID) -> UUID:
        """A referral that nobody waits to see in the log."""
        referral = new_id()
        envelope = self.seal(referral, recipient, {"content": b"content", "summary": b"summary"})
        self.submit(self.statement("submit", self.submit_subject(referral, recipient, envelope)), envelope)
        return referral

    def move(self, signed: SignedStatement, envelope: Envelope | None = None) -> None:
        self.rows(f"SELECT kotosilta.move_referral({ENVELOPE_CASTS})", envelope_values(signed, envelope))

    def fetch(self, ticket: UUID) -> list[Any]:
        return self.rows("SELECT * FROM kotosilta.fetch(%s)", (ticket,))

    def status(self, ticket: UUID) -> str:
        [(status,)] = self.rows("SELECT status FROM kotosilta.fetch_status(%s)", (ticket,))
        return str(status)

    def verdict(self, signed: SignedStatement) -> str:
        """What the notary said of a statement of this login, once it is in the log; wakes the notary."""
        self.rows("LISTEN kotosilta_head")
        self.rows("NOTIFY kotosilta_intake")
        deadline = time.monotonic() + PATIENCE_SECONDS
        wanted = (statement_hash(signed.body),)
        while not (found := self.rows("SELECT leaf FROM kotosilta.my_leaf(%s)", wanted)):
            assert time.monotonic() < deadline, "the notary does not answer"
            for _ in self.connection.notifies(timeout=0.5, stop_after=1):
                pass
        self.rows("UNLISTEN *")
        leaf = Leaf.decode(found[0][0])
        assert (leaf.body, leaf.signature, leaf.db_user) == (signed.body, signed.signature, self.login)
        return leaf.verdict

    def open(self, row: Any, signed: SignedStatement) -> bytes:
        """Decrypt one fetched row with this person's own keys. Raises as `open_part`."""
        header = EnvelopeHeader.decode(row[4])
        sender = self.directory.user_by_key(header.sender_key_id).data.verify
        parts = FetchedPart(row[4], row[5], row[6], row[3], row[7], row[9], row[10])
        return open_part(
            parts,
            sender=VerifyKey(sender),
            unit_id=self.unit_id,
            unit_key=self.unit_key(),
            reader=self.identity.unwrap,
            statement_hash=statement_hash(signed.body),
        )

    def unit_key(self) -> UnwrapKey:
        """The own unit's private key, from the grant."""
        [(unit, epoch, sealed)] = self.rows("SELECT unit_id, epoch, sealed FROM kotosilta.my_grants()")
        return UnwrapKey.from_seed(open_unit_seed(sealed, self.identity.unwrap, unit, epoch))

    def seal(
        self, referral: UUID, recipient: UUID, contents: Mapping[str, bytes], unit: UUID | None = None
    ) -> Envelope:
        """A first envelope, signed by this person, for a recipient and her own unit or another as the sender."""
        [(size, root)] = self.rows("SELECT size, root FROM kotosilta.log_head()")
        units = (unit or self.unit_id, recipient)
        return seal(
            referral_id=referral,
            version=1,
            previous=FIRST_PREVIOUS,
            contents=contents,
            schema_id="kotosilta/referral/1",
            sender=self.identity.signing,
            recipients=[Recipient(unit, self.directory.unit_key(unit).key) for unit in units],
            notary=WrapKey(self.directory.notary.data.wrap),
            directory_version=self.directory.version,
            log_size=size,
            log_root=root,
        )

    def submit_subject(self, referral: UUID, recipient: UUID, envelope: Envelope) -> dict[str, Any]:
        return {
            "referral": referral.hex,
            "version": 1,
            "envelope": envelope.envelope_hash.hex(),
            "recipient_unit": recipient.hex,
            "recipient_municipality": self.directory.unit(recipient).data.municipality,
            "sender_unit": self.unit_id.hex,
            "sender_organisation": self.directory.unit(self.unit_id).data.organisation.hex,
            "priority": "routine",
            "legal_basis": "consent",
            "due": None,
            "readers": [],
        }


def envelope_values(signed: SignedStatement, envelope: Envelope | None) -> list[object]:
    """Statement, signature and the eight arguments of an envelope."""
    if envelope is None:
        return [signed.body, signed.signature, *[None] * 8]
    units = [unit for unit, _ in EnvelopeHeader.decode(envelope.header).recipients]
    return [
        signed.body,
        signed.signature,
        envelope.header,
        envelope.manifest,
        envelope.signature,
        [part.name for part in envelope.parts],
        [part.ciphertext for part in envelope.parts],
        [part.notary_wrap for part in envelope.parts],
        units,
        [wrap for part in envelope.parts for wrap in part.unit_wraps],
    ]


def new_id() -> UUID:
    """An id as the program makes them."""
    return UUID(bytes=secrets.token_bytes(16))


def spoiled(signed: SignedStatement) -> SignedStatement:
    """One bit of the signature turned."""
    return SignedStatement(signed.body, bytes([signed.signature[0] ^ 1]) + signed.signature[1:])
