"""What a member's client calls: one typed Python function for each SQL function.

Each act is one transaction of the caller's: `with engine.begin() as connection: sign_in(connection, …)`.
After the commit wake the notary (notifications.py). All functions raise DatabaseUnreachableError,
DatabaseTooOldError and, as BugError, whatever a correct client cannot cause.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, cast
from uuid import UUID

from sqlalchemy import Connection, Row, TextClause, text

from referral_app.crypto.envelope import Envelope
from referral_app.crypto.header import EnvelopeHeader
from referral_app.database.engine import translate_errors
from referral_app.errors import BugError, DatabaseTooOldError, NotFoundError, ProgramTooOldError
from referral_app.translog.cosignature import Cosignature
from referral_app.translog.merkle import TreeHead
from referral_app.translog.statement import SignedStatement

SCHEMA_VERSION: Final = 12
"""What `kotosilta.schema_version()` must say for this program."""

_NO_ENVELOPE: Final = dict.fromkeys(
    ("header", "manifest", "envelope_signature", "names", "ciphertexts", "notary_wraps", "units", "wraps")
)
_ENVELOPE_ARGUMENTS: Final = (
    ":statement, :signature, :header, :manifest, :envelope_signature, CAST(:names AS text[]), "
    "CAST(:ciphertexts AS bytea[]), CAST(:notary_wraps AS bytea[]), CAST(:units AS uuid[]), "
    "CAST(:wraps AS bytea[])"
)
_SUBMIT: Final = text(f"SELECT kotosilta.submit_referral({_ENVELOPE_ARGUMENTS})")
_SUBMIT_TAGGED: Final = text(
    f"WITH sent AS MATERIALIZED (SELECT kotosilta.submit_referral({_ENVELOPE_ARGUMENTS}) AS at) "  # noqa: S608
    "SELECT at, kotosilta.tag_referral(:referral, :epoch, :tag) FROM sent"
)
"""One statement, so one transaction and one round trip; the tag comes after the referral it is for."""
_SECOND_ENVELOPE: Final = (
    ":second_header, :second_manifest, :second_envelope_signature, CAST(:second_names AS text[]), "
    "CAST(:second_ciphertexts AS bytea[]), CAST(:second_notary_wraps AS bytea[]), "
    "CAST(:second_units AS uuid[]), CAST(:second_wraps AS bytea[])"
)
_FORWARD: Final = text(f"SELECT kotosilta.forward_referral({_ENVELOPE_ARGUMENTS}, {_SECOND_ENVELOPE})")
_MERGE: Final = text(f"SELECT kotosilta.merge_referrals({_ENVELOPE_ARGUMENTS}, {_SECOND_ENVELOPE})")
_MOVE: Final = text(f"SELECT kotosilta.move_referral({_ENVELOPE_ARGUMENTS})")


class ReadStatus(StrEnum):
    """Where a read stands."""

    WAITING = "waiting"
    READY = "ready"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FetchStatus:
    """The state of a read ticket; leaf and head are there once the notary has logged the read."""

    status: ReadStatus
    verdict: str | None
    log_index: int | None
    leaf: bytes | None = field(repr=False)
    head: TreeHead
    checkpoint: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class StoredRewrap:
    """The statement of a member who wrapped halves anew, and the server's time of it: what
    `directory.rewrap.verify_rewrap` takes. Nothing of it is trusted.
    """

    statement: SignedStatement = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class FetchedRow:
    """One part that a read released, in the order in which the statement named it (`ord` from 1).

    `unit_id` is the unit that `unit_wrap` is for, the reader's own, and `key_id` the key of that unit: the newest
    whose seed has been granted to the reader. `rewrap` is there when a member has made the wrap after the
    envelope; the rows of one statement share it. `released` is None where the notary could not open its half.
    """

    ord: int
    referral_id: UUID
    version: int
    part: str
    header: bytes = field(repr=False)
    manifest: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    ciphertext: bytes = field(repr=False)
    unit_id: UUID
    unit_wrap: bytes = field(repr=False)
    released: bytes | None = field(repr=False)
    key_id: bytes
    rewrap: StoredRewrap | None


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """One entry of the directory chain as stored: nothing of it is trusted."""

    version: int
    body: bytes = field(repr=False)
    signature: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class StoredGrant:
    """A unit's seed, sealed to the caller, and the statement that granted it."""

    unit_id: UUID
    epoch: int
    sealed: bytes = field(repr=False)
    statement: SignedStatement = field(repr=False)


@dataclass(frozen=True, slots=True)
class StoredPhrases:
    """A version of a unit's usual phrases, sealed to its key of `epoch`, and the statement that stands for it."""

    version: int
    epoch: int
    sealed: bytes = field(repr=False)
    at: datetime
    statement: SignedStatement = field(repr=False)


@dataclass(frozen=True, slots=True)
class LogHead:
    """The newest signed head. `checkpoint` is None before the notary's first batch, `heartbeat` (a leaf)
    before its first heartbeat.
    """

    size: int
    root: bytes
    checkpoint: str | None = field(repr=False)
    heartbeat: bytes | None = field(repr=False)
    heartbeat_index: int | None


@dataclass(frozen=True, slots=True)
class StoredLeaf:
    """A leaf and its place in the log."""

    index: int
    leaf: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PersonTag:
    """What the sender's unit finds the referral again by (crypto/person_tag.py): `tag` is of 8 bytes, made with the
    unit's key of `epoch`.
    """

    epoch: int
    tag: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class TaggedRow:
    """An open referral of the caller's unit that bears a tag."""

    referral_id: UUID
    author: UUID
    state: str
    sent_at: datetime


# --- acts ----------------------------------------------------------------------------------------


def submit_referral(
    connection: Connection, statement: SignedStatement, envelope: Envelope, tag: PersonTag | None = None
) -> datetime:
    """Send a referral, with the tag of its client if there is one; the time it was sent, by the server.

    Raises NotAllowedError; StateChangedError when this very statement has been accepted before (a repeat after a
    lost answer).
    """
    values = signed_values(statement) | _envelope(envelope)
    query = _SUBMIT
    if tag is not None:
        query = _SUBMIT_TAGGED
        referral_id = EnvelopeHeader.decode(envelope.header).referral_id
        values |= {"referral": referral_id, "epoch": tag.epoch, "tag": tag.tag}
    with translate_errors():
        sent = connection.execute(query, values).scalar_one()
    return cast(datetime, sent)


def find_tagged(connection: Connection, tags: Sequence[bytes]) -> tuple[TaggedRow, ...]:
    """The open referrals of the caller's own unit that bear one of these tags (1 to 64), the newest first; ten at most.

    Raises NotAllowedError for anybody but a referrer.
    """
    query = text("SELECT * FROM kotosilta.find_tagged(CAST(:tags AS bytea[]))")
    with translate_errors():
        rows = connection.execute(query, {"tags": list(tags)}).all()
    return tuple(TaggedRow(row.referral_id, row.author, row.state, row.sent_at) for row in rows)


def first_contact_days(connection: Connection, unit_id: UUID) -> int | None:
    """Whole days from sending to a unit's first contact, the median of 90 days; None for fewer than five."""
    query = text("SELECT kotosilta.first_contact_days(:unit)")
    with translate_errors():
        return cast("int | None", connection.execute(query, {"unit": unit_id}).scalar_one())


def move_referral(
    connection: Connection, statement: SignedStatement, note: Envelope | None = None
) -> datetime:
    """Move a referral, with a sealed note if the statement names one; the server's time of the move.

    Raises NotFoundError (absent, not yours, or no rule allows it) and StateChangedError.
    """
    sealed = _NO_ENVELOPE if note is None else _envelope(note)
    with translate_errors(NotFoundError):
        moved = connection.execute(_MOVE, signed_values(statement) | sealed).scalar_one()
    return cast(datetime, moved)


def forward_referral(
    connection: Connection, statement: SignedStatement, note: Envelope, new: Envelope
) -> datetime:
    """Send a referral on to another unit, or refer on to an NGO: `note` is for the history here, `new` the referral
    that the other unit gets. Raises NotFoundError and StateChangedError as `move_referral`.
    """
    return _with_two(connection, _FORWARD, statement, note, new)


def merge_referrals(
    connection: Connection, statement: SignedStatement, note: Envelope, into: Envelope
) -> datetime:
    """End a referral as merged: `note` is for its history, `into` for that of the one under which the work goes on.

    Raises NotFoundError and StateChangedError as `move_referral`.
    """
    return _with_two(connection, _MERGE, statement, note, into)


def name_readers(connection: Connection, statement: SignedStatement) -> datetime:
    """Name further readers of a narrowed referral; the server's time of it.

    Raises NotFoundError when it is absent, closed, not narrowed or not the caller's to open, or somebody named does
    not handle referrals in the receiving unit.
    """
    query = text("SELECT kotosilta.name_readers(:statement, :signature)")
    with translate_errors(NotFoundError):
        return cast(datetime, connection.execute(query, signed_values(statement)).scalar_one())


def request_read(connection: Connection, statement: SignedStatement) -> UUID:
    """Ask for the parts that the statement names; a ticket for `fetch_status` and `fetch`, good for two
    minutes, in later transactions. Raises NotFoundError when one of them is absent, not yours or locked.
    """
    query = text("SELECT kotosilta.request_read(:statement, :signature)")
    with translate_errors(NotFoundError):
        return cast(UUID, connection.execute(query, signed_values(statement)).scalar_one())


def fetch_status(connection: Connection, ticket: UUID) -> FetchStatus:
    """Has the notary logged and released the read? Raises NotaryNotAnsweringError when the ticket is past
    its time (or never was this login's).
    """
    with translate_errors(NotFoundError):
        row = connection.execute(
            text("SELECT * FROM kotosilta.fetch_status(:ticket)"), {"ticket": ticket}
        ).one()
    head = TreeHead(row.head_size, row.head_root)
    return FetchStatus(ReadStatus(row.status), row.verdict, row.log_index, row.leaf, head, row.checkpoint)


def fetch(connection: Connection, ticket: UUID) -> tuple[FetchedRow, ...]:
    """What a ready ticket releases. Raises NotFoundError when something is no longer this login's to read,
    NotaryNotAnsweringError when the ticket is not ready or past its time.
    """
    query = text("SELECT * FROM kotosilta.fetch(:ticket)")
    with translate_errors(NotFoundError):
        rows = connection.execute(query, {"ticket": ticket}).all()
    rewraps = rewraps_of(rows)
    return tuple(
        FetchedRow(
            ord=row.ord,
            referral_id=row.referral_id,
            version=row.version,
            part=row.part,
            header=row.header,
            manifest=row.manifest,
            signature=row.env_signature,
            ciphertext=row.ciphertext,
            unit_id=row.wrap_unit,
            unit_wrap=row.unit_wrap,
            released=row.released,
            key_id=row.wrap_key,
            rewrap=rewraps.get(row.rewrap),
        )
        for row in rows
    )


def sign_in(connection: Connection, statement: SignedStatement) -> datetime:
    """Log a sign-in; the server's time. Raises NotAllowedError when the login is not an active member."""
    return _record(connection, "sign_in", statement)


def record_act(connection: Connection, statement: SignedStatement) -> datetime:
    """Log an `export`, a `print`, an `audit_view`, or (`directory`) who had a directory entry signed that the
    same transaction adds; the server's time. Raises NotAllowedError.
    """
    return _record(connection, "record_act", statement)


# --- keys, directory and log -----------------------------------------------------------------------


def check_schema(connection: Connection) -> None:
    """Whether the database is of the version this program was written for.

    Raises:
        DatabaseTooOldError: it is older, or not one of ours.
        ProgramTooOldError: it is newer.
    """
    with translate_errors():
        version = connection.execute(text("SELECT kotosilta.schema_version()")).scalar_one()
    if version < SCHEMA_VERSION:
        raise DatabaseTooOldError
    if version > SCHEMA_VERSION:
        raise ProgramTooOldError


def directory_entries(connection: Connection, after: int = 0) -> tuple[StoredEntry, ...]:
    """All entries of the directory with a version above `after`, in order."""
    query = text("SELECT * FROM kotosilta.directory_entries(:after)")
    entries: list[StoredEntry] = []
    with translate_errors():
        while rows := connection.execute(query, {"after": after}).all():
            entries += (StoredEntry(row.version, row.body, row.signature) for row in rows)
            after = entries[-1].version
    return tuple(entries)


def my_key_blob(connection: Connection) -> bytes | None:
    """The caller's sealed seed; None when nobody has stored one."""
    with translate_errors():
        return cast("bytes | None", connection.execute(text("SELECT kotosilta.my_key_blob()")).scalar_one())


def store_key_blob(connection: Connection, statement: SignedStatement, blob: bytes) -> datetime:
    """Replace the caller's sealed seed (a new passphrase); the server's time.

    The statement is a `passphrase` with the subject `{"blob":hex of SHA-256(blob)}`. When the notary refuses
    it, the blob before counts again. Raises NotAllowedError.
    """
    query = text("SELECT kotosilta.store_key_blob(:statement, :signature, :blob)")
    with translate_errors():
        stored = connection.execute(query, signed_values(statement) | {"blob": blob}).scalar_one()
    return cast(datetime, stored)


def unit_phrases(connection: Connection) -> tuple[StoredPhrases, ...]:
    """The versions of the usual phrases of the caller's unit, newest first: the last that the log has accepted and what
    has come since. Raises NotAllowedError for those who make no referrals.
    """
    with translate_errors():
        rows = connection.execute(text("SELECT * FROM kotosilta.unit_phrases()")).all()
    return tuple(
        StoredPhrases(
            row.version, row.epoch, row.sealed, row.at, SignedStatement(row.statement, row.signature)
        )
        for row in rows
    )


def store_unit_phrases(connection: Connection, statement: SignedStatement, sealed: bytes) -> datetime:
    """Store the next version, sealed to the unit's newest key; the server's time.

    The statement is a `phrases` with the subject `{"unit":hex,"epoch":n,"version":n,"sealed":hex of SHA-256(sealed)}`.
    When the notary refuses it, the version before counts again. Raises StateChangedError when another version came
    first or the key is not the newest, NotAllowedError.
    """
    query = text("SELECT kotosilta.store_unit_phrases(:statement, :signature, :sealed)")
    with translate_errors():
        stored = connection.execute(query, signed_values(statement) | {"sealed": sealed}).scalar_one()
    return cast(datetime, stored)


def my_grants(connection: Connection) -> tuple[StoredGrant, ...]:
    """Every unit seed granted to the caller, by unit and epoch."""
    with translate_errors():
        rows = connection.execute(text("SELECT * FROM kotosilta.my_grants()")).all()
    return tuple(
        StoredGrant(row.unit_id, row.epoch, row.sealed, SignedStatement(row.statement, row.signature))
        for row in rows
    )


def log_head(connection: Connection) -> LogHead:
    """The newest head of the log and the newest heartbeat."""
    with translate_errors():
        row = connection.execute(text("SELECT * FROM kotosilta.log_head()")).one()
    return LogHead(*row)


def log_of_referral(
    connection: Connection, signed: SignedStatement, after: int | None
) -> tuple[tuple[int, bytes], ...]:
    """Index and leaf of what the log has of a referral after an index, at most 500, by a logged `print` of `who_saw`.

    Raises NotAllowedError or NotFoundError when it is not the caller's.
    """
    query = text("SELECT * FROM kotosilta.log_of_referral(:statement, CAST(:after AS bigint))")
    with translate_errors():
        rows = connection.execute(query, {"statement": signed.body, "after": after}).all()
    return tuple((row.leaf_index, row.leaf) for row in rows)


def cosignatures(connection: Connection) -> tuple[tuple[str, Cosignature], ...]:
    """What witnesses have signed last: the checkpoint and the signature of each. Nothing is verified."""
    with translate_errors():
        rows = connection.execute(text("SELECT * FROM kotosilta.cosignatures()")).all()
    return tuple((row.checkpoint, Cosignature(row.witness, row.signed_at, row.signature)) for row in rows)


def log_tiles(connection: Connection, wanted: Sequence[tuple[int, int]]) -> dict[tuple[int, int], bytes]:
    """The hashes of those (level, index) that exist, each tile in its widest form; at most 4096 a call."""
    query = text("SELECT * FROM kotosilta.log_tiles(CAST(:levels AS int[]), CAST(:indexes AS bigint[]))")
    levels, indexes = [level for level, _ in wanted], [index for _, index in wanted]
    with translate_errors():
        rows = connection.execute(query, {"levels": levels, "indexes": indexes}).all()
    return {(row.level, row.tile_index): row.hashes for row in rows}


def my_leaf(connection: Connection, body_hash: bytes) -> StoredLeaf | None:
    """The leaf of a statement that this login made; None before the notary has logged it."""
    query = text("SELECT * FROM kotosilta.my_leaf(:body_hash)")
    with translate_errors():
        row = connection.execute(query, {"body_hash": body_hash}).one_or_none()
    return None if row is None else StoredLeaf(row.leaf_index, row.leaf)


# --- shared by the other call modules ----------------------------------------------------------------


def signed_values(statement: SignedStatement) -> dict[str, object]:
    """A statement as the arguments `statement` and `signature`."""
    return {"statement": statement.body, "signature": statement.signature}


def rewraps_of(rows: Iterable[Row[Any]]) -> dict[bytes, StoredRewrap]:
    """The rewrap statements in rows that name them by hash, each told in the first row of its own only."""
    return {
        row.rewrap: StoredRewrap(SignedStatement(row.rewrap_statement, row.rewrap_signature), row.rewrap_at)
        for row in rows
        if row.rewrap_statement is not None
    }


# --- inside ----------------------------------------------------------------------------------------


def _record(connection: Connection, function: str, statement: SignedStatement) -> datetime:
    query = text(f"SELECT kotosilta.{function}(:statement, :signature)")
    with translate_errors():
        return cast(datetime, connection.execute(query, signed_values(statement)).scalar_one())


def _with_two(
    connection: Connection, query: TextClause, statement: SignedStatement, first: Envelope, second: Envelope
) -> datetime:
    values = signed_values(statement) | _envelope(first)
    values |= {f"second_{name}": value for name, value in _envelope(second).items()}
    with translate_errors(NotFoundError):
        return cast(datetime, connection.execute(query, values).scalar_one())


def _envelope(envelope: Envelope) -> dict[str, object]:
    """The envelope as the SQL functions take it: arrays, the wraps part by part in recipient order."""
    units = [unit_id for unit_id, _ in EnvelopeHeader.decode(envelope.header).recipients]
    if any(len(part.unit_wraps) != len(units) for part in envelope.parts):
        raise BugError
    return {
        "header": envelope.header,
        "manifest": envelope.manifest,
        "envelope_signature": envelope.signature,
        "names": [part.name for part in envelope.parts],
        "ciphertexts": [part.ciphertext for part in envelope.parts],
        "notary_wraps": [part.notary_wrap for part in envelope.parts],
        "units": units,
        "wraps": [wrap for part in envelope.parts for wrap in part.unit_wraps],
    }
