"""The use log and the disclosure log: the signed log in the two forms that data protection officers are asked for.

The use log says whose information was used by whom, for whom, what of it, why and when; the disclosure log what one
organisation or unit gave to another, who gave it, to whom, on what basis and when. Both are made of the accepted
entries themselves, never of columns. Which laws ask for what is for the organisation's lawyer to confirm.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from referral_app.database import audit_calls
from referral_app.database.notary_calls import referrals_of
from referral_app.directory.chain import Directory
from referral_app.domain.roles import Role
from referral_app.errors import DirectoryInvalidError, TamperError
from referral_app.services.audit import LogQuery, wanted_of
from referral_app.services.context import Context
from referral_app.services.names import Names
from referral_app.translog.leaf import Leaf
from referral_app.translog.statement import Statement


@dataclass(frozen=True, slots=True)
class Party:
    """A unit and its organisation, as they are called."""

    unit: Names
    organisation: Names


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One entry. `parts` are what of a referral was read; of a disclosure `recipient` says who got it, and `basis` the
    legal basis that was stated.
    """

    index: int
    time: datetime
    act: str
    actor_name: str
    actor_role: Role | None
    party: Party | None
    purpose: str
    referral_ids: tuple[UUID, ...]
    parts: tuple[str, ...] = ()
    recipient: Party | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """Newest first; short pages may have a `next`, as those of the log."""

    rows: tuple[RegisterRow, ...]
    next: int | None


def use_page(context: Context, query: LogQuery) -> RegisterPage:
    """A page of the use log: everything accepted that somebody did with a referral. Raises as `audit.log_page`."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        found = audit_calls.read_log(
            conn, wanted_of(replace(query, beats=False)), before=query.before, limit=query.limit
        )
    rows = [row for entry in found.leaves if (row := _use(directory, entry.index, entry.leaf)) is not None]
    return RegisterPage(tuple(rows), found.further)


def disclosure_page(context: Context, query: LogQuery) -> RegisterPage:
    """A page of the disclosure log: what went from one unit to another. Raises as `audit.log_page`."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        found = audit_calls.read_log(
            conn, wanted_of(replace(query, beats=False)), before=query.before, limit=query.limit
        )
        parties = _Parties(conn)
        rows = []
        for entry in found.leaves:
            used = _use(directory, entry.index, entry.leaf)
            statement = _statement(entry.leaf)
            if used is not None and statement is not None:
                rows += _disclosed(directory, used, statement, parties)
    return RegisterPage(tuple(rows), found.further)


class _Parties:
    """Between which units a referral was sent, as the log says; looked up once each."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._known: dict[UUID, tuple[UUID, UUID] | None] = {}

    def of(self, referral_id: UUID) -> tuple[UUID, UUID] | None:
        """Sending and receiving unit; None when the log does not say."""
        if referral_id not in self._known:
            wanted = audit_calls.LogFilter(act="submit", referral=referral_id)
            found = audit_calls.read_log(self._conn, wanted, limit=1).leaves
            statement = _statement(found[0].leaf) if found else None
            self._known[referral_id] = _ends(statement) if statement is not None else None
        return self._known[referral_id]


def _disclosed(
    directory: Directory, used: RegisterRow, statement: Statement, parties: _Parties
) -> list[RegisterRow]:
    """The entry as a disclosure, if it is one."""
    subject = statement.subject
    recipient: UUID | None = None
    basis = ""
    if statement.act == "submit":
        ends = _ends(statement)
        recipient = ends[1] if ends else None
        basis = str(subject.get("legal_basis", ""))
    elif statement.act in ("forward", "refer_on"):
        new = subject.get("new")
        if isinstance(new, Mapping) and isinstance(new.get("recipient_unit"), str):
            recipient, basis = UUID(hex=str(new["recipient_unit"])), str(new.get("legal_basis", ""))
    elif statement.act == "transfer" and isinstance(subject.get("to"), str):
        recipient = UUID(hex=str(subject["to"]))
    elif statement.act == "move" and subject.get("envelope") and used.referral_ids:
        ends = parties.of(used.referral_ids[0])
        if ends is not None:
            recipient = ends[0] if statement.unit != ends[0] else ends[1]
    if recipient is None:
        return []
    return [replace(used, recipient=_party(directory, recipient), basis=basis)]


def _use(directory: Directory, index: int, data: bytes) -> RegisterRow | None:
    """An accepted act about referrals; None for all else."""
    statement = _statement(data)
    if statement is None:
        return None
    referrals = referrals_of(statement)
    if not referrals:
        return None
    try:
        user = directory.user(statement.actor).data
        name, role = user.name, user.role
    except DirectoryInvalidError:
        name, role = "", None
    return RegisterRow(
        index=index,
        time=Leaf.decode(data).time,
        act=statement.act,
        actor_name=name,
        actor_role=role,
        party=_party(directory, statement.unit),
        purpose=statement.purpose,
        referral_ids=referrals,
        parts=_parts(statement),
    )


def _statement(data: bytes) -> Statement | None:
    try:
        leaf = Leaf.decode(data)
        return Statement.decode(leaf.body) if leaf.type == "act" and leaf.accepted else None
    except TamperError:
        return None


def _ends(statement: Statement) -> tuple[UUID, UUID] | None:
    sender, recipient = (statement.subject.get(name) for name in ("sender_unit", "recipient_unit"))
    if not isinstance(sender, str) or not isinstance(recipient, str):
        return None
    return UUID(hex=sender), UUID(hex=recipient)


def _parts(statement: Statement) -> tuple[str, ...]:
    items = statement.subject.get("items")
    named = (
        item.get("part")
        for item in (items if isinstance(items, Sequence) else ())
        if isinstance(item, Mapping)
    )
    return tuple(sorted({part for part in named if isinstance(part, str)}))


def _party(directory: Directory, unit_id: UUID) -> Party | None:
    try:
        unit = directory.unit(unit_id).data
        return Party(unit.name, directory.organisation(unit.organisation).data.name)
    except DirectoryInvalidError:
        return None
