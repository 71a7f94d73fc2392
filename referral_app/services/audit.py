"""The auditor's use cases: look at the log, prove an entry, take everything away to verify elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from referral_app.database import audit_calls, calls
from referral_app.database.notary_calls import UNREADABLE, referrals_of
from referral_app.database.notifications import Channel, announce
from referral_app.directory.chain import Directory
from referral_app.domain.codes import Purpose
from referral_app.domain.reference import ids_referred_to
from referral_app.domain.roles import Role
from referral_app.errors import (
    DirectoryInvalidError,
    LogInvalidError,
    NotFoundError,
    StateChangedError,
    TamperError,
)
from referral_app.exchange.audit_bundle import BundleWriter
from referral_app.exchange.cosigned import notes_of
from referral_app.services.context import Context
from referral_app.services.log_reading import stretches
from referral_app.services.names import Names
from referral_app.services.witnesses import sign_newest
from referral_app.translog.leaf import Leaf
from referral_app.translog.merkle import leaf_hash
from referral_app.translog.statement import Statement

PAGE_SIZE = 100
_REFERENCE_LETTERS = 9


@dataclass(frozen=True, slots=True)
class LogQuery:
    """One page of the log; `before` is the index that the page before gave. None means no limit.

    `beats`: the log's signs of life too.
    """

    act: str | None = None
    actor: UUID | None = None
    unit: UUID | None = None
    purpose: str | None = None
    referral: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None
    beats: bool = True
    before: int | None = None
    limit: int = PAGE_SIZE


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry, all of it taken from the leaf itself and the signed directory, not from database columns.

    `act` is the statement's act, or `directory`, `heartbeat`, or `unreadable` for what was refused as
    malformed.
    """

    index: int
    time: datetime
    act: str
    actor_name: str
    actor_role: Role | None
    unit_names: Names | None
    purpose: str
    referral_ids: tuple[UUID, ...]
    verdict: str
    db_user: str
    actor: UUID | None = None
    """Who says to have acted; None for what is no person's statement."""


@dataclass(frozen=True, slots=True)
class LogPage:
    """A page, newest first; `next` continues it. It may be short, or empty, and yet have a `next`: a search looks
    through so many entries at a time.
    """

    rows: tuple[LogRow, ...]
    next: int | None


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry in full, with the audit path that proves it under the head of `tree_size` entries."""

    row: LogRow
    statement_text: str
    signature_hex: str
    leaf_hash_hex: str
    path: tuple[str, ...]
    tree_size: int
    proven: bool


@dataclass(frozen=True, slots=True)
class BundleInfo:
    """What was exported."""

    size: int
    files: int


def log_page(context: Context, query: LogQuery) -> LogPage:
    """Read one page of the log. Raises DatabaseUnreachableError, NotAllowedError."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        found = audit_calls.read_log(conn, wanted_of(query), before=query.before, limit=query.limit)
    rows = tuple(_row(directory, entry.index, Leaf.decode(entry.leaf)) for entry in found.leaves)
    return LogPage(rows, found.further)


def wanted_of(query: LogQuery) -> audit_calls.LogFilter:
    """The query as the database takes it."""
    return audit_calls.LogFilter(
        act=query.act,
        actor=query.actor,
        unit=query.unit,
        purpose=query.purpose,
        referral=query.referral,
        since=query.since,
        until=query.until,
        beats=query.beats,
    )


def find_referral(context: Context, reference: str) -> UUID:
    """The referral of a whole reference. Raises NotFoundError: the log names none, or what was typed is none."""
    ends = ids_referred_to(reference)
    if ends is None or len(reference.replace("-", "")) != _REFERENCE_LETTERS:
        raise NotFoundError
    with context.connect() as conn:
        found = audit_calls.referrals_called(conn, UUID(bytes=ends[0]), UUID(bytes=ends[1]))
    if not found:
        raise NotFoundError
    return found[0]


def log_entry(context: Context, index: int) -> LogEntry:
    """One entry and its proof under the newest head. Raises NotFoundError."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        found = audit_calls.log_leaves(conn, index, index + 1)
        if not found:
            raise NotFoundError
        data = found[0]
        newest = context.log.advance(conn)
        path: tuple[str, ...] = ()
        proven = False
        with suppress(TamperError):
            receipt = context.log.prove_leaf(conn, index, data, newest.checkpoint or "")
            path, proven = tuple(node.hex() for node in receipt.path), True
    leaf = Leaf.decode(data)
    return LogEntry(
        row=_row(directory, index, leaf),
        statement_text=_pretty(leaf.body),
        signature_hex=leaf.signature.hex(),
        leaf_hash_hex=leaf_hash(data).hex(),
        path=path,
        tree_size=newest.size,
        proven=proven,
    )


def log_units(context: Context) -> tuple[tuple[UUID, Names], ...]:
    """Every unit that the directory names."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    return tuple((unit.subject, unit.data.name) for unit in directory.units())


def log_people(context: Context) -> tuple[tuple[UUID, str], ...]:
    """Everybody the directory names, by name."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    people = [(user.subject, user.data.name) for user in directory.users()]
    return tuple(sorted(people, key=lambda person: person[1]))


def export_bundle(
    context: Context, folder: Path, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
) -> BundleInfo:
    """Write the log as a bundle that `kotosilta audit verify` checks without a database.

    The export is an act of its own: it is put on record before anything is written. What witnesses have signed goes
    with it; whoever exports signs first.
    """
    with context.connect() as conn:
        calls.record_act(conn, context.sign("export", Purpose.AUDIT, {"what": "audit_bundle"}))
        announce(conn, Channel.INTAKE)
        with suppress(LogInvalidError, StateChangedError):  # which verifying the bundle tells
            sign_newest(context)
        directory = context.follow_directory(conn)
        cosigned, _ = notes_of(calls.cosignatures(conn), directory)
        newest = context.log.advance(conn)
        writer = BundleWriter(folder, context.root_key)
        for leaves in stretches(conn, 0, newest.size, cancelled):
            for leaf in leaves:
                writer.add(leaf)
            progress(writer.size, newest.size)
        files = writer.finish(newest.checkpoint or "", cosigned)
    return BundleInfo(newest.size, files)


def _row(directory: Directory, index: int, leaf: Leaf) -> LogRow:
    act, statement = leaf.type, None
    if leaf.type == "act":
        try:
            statement = Statement.decode(leaf.body)
            act = statement.act
        except TamperError:
            act = UNREADABLE
    name, role, unit_names = _who(
        directory, statement.actor if statement else None, statement.unit if statement else None
    )
    return LogRow(
        index=index,
        time=leaf.time,
        act=act,
        actor_name=name,
        actor_role=role,
        unit_names=unit_names,
        purpose=statement.purpose if statement else "",
        referral_ids=referrals_of(statement) if statement else (),
        verdict=leaf.verdict,
        db_user=leaf.db_user,
        actor=statement.actor if statement else None,
    )


def _who(
    directory: Directory, actor: UUID | None, unit_id: UUID | None
) -> tuple[str, Role | None, Names | None]:
    """Name, role and unit as the directory has them; empty for whoever it does not know."""
    if actor is None or unit_id is None:
        return "", None, None
    try:
        user = directory.user(actor).data
        return user.name, user.role, directory.unit(unit_id).data.name
    except DirectoryInvalidError:
        return "", None, None


def _pretty(body: bytes) -> str:
    """The signed JSON, indented for reading."""
    try:
        return json.dumps(json.loads(body), indent=2, ensure_ascii=False)
    except ValueError:
        return body.hex()
