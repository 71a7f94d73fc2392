"""Who saw my data: what the log says of one referral, on a sheet for its client. Its making stands in the log first.

For the people of the referral's two units, and for auditors. Each entry used is proven to be in the log.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from referral_app.database import calls
from referral_app.database.notifications import Channel, listen
from referral_app.directory.chain import Directory
from referral_app.domain.codes import LegalBasis, Purpose
from referral_app.domain.reference import reference_of
from referral_app.domain.roles import Role
from referral_app.domain.who_saw import Handled, Handling, Passing, WhoSaw
from referral_app.errors import DirectoryInvalidError, TamperError
from referral_app.exchange.pdf.texts import Texts
from referral_app.services.context import Context
from referral_app.services.logged import PATIENCE_SECONDS, once_logged
from referral_app.services.sealing import SUMMARY_PART
from referral_app.translog.leaf import Leaf
from referral_app.translog.statement import SignedStatement, Statement

WHAT: Final = "who_saw"
_STAFF_LANGUAGE: Final = "fi"
_SENDING_ON: Final = frozenset({"forward", "refer_on"})
_CHANGES: Final = _SENDING_ON | {"move", "readers", "merge"}
_COPIES: Final = frozenset({"print", "export"})


def save_who_saw(
    context: Context,
    referral_id: UUID,
    language: str,
    file: Path,
    *,
    names: bool,
    patience: float = PATIENCE_SECONDS,
) -> WhoSaw:
    """Write the sheet as a PDF, after the log has that it is made; what it tells. Blocks for seconds.

    Args:
        language: the client's, as the tag of a content file; Finnish stands beside it.
        names: whether people's names stand on the paper, or their roles and units alone: the organisation decides.

    Raises:
        NotaryNotAnsweringError, DatabaseUnreachableError: nothing was written.
        NotAllowedError: neither an auditor nor of the referral's units.
        LogInvalidError: an entry is not proven to be in the log.
        DiskFullError: the file cannot be written.
    """
    from referral_app.exchange.private_files import write_private  # noqa: PLC0415
    from referral_app.services.client_papers import who_saw_paper  # noqa: PLC0415 - loads fonts

    told = who_saw(context, referral_id, names=names, patience=patience)
    write_private(file, who_saw_paper(told, language, context.today(), _STAFF_LANGUAGE))
    return told


def who_saw(
    context: Context,
    referral_id: UUID,
    *,
    names: bool,
    patience: float = PATIENCE_SECONDS,
) -> WhoSaw:
    """What the log says, put on record first. Raises as `save_who_saw`."""
    auditor = context.person.role is Role.AUDITOR
    purpose = Purpose.AUDIT if auditor else Purpose.HANDLE_REFERRAL
    with listen(context.engine, Channel.HEAD) as listener:
        signed = context.sign("print", purpose, {"what": WHAT, "items": [{"referral": referral_id.hex}]})
        calls.record_act(listener.connection, signed)
        directory = context.follow_directory(listener.connection)
        leaves = once_logged(listener, signed, lambda conn: _proven(context, conn, signed), patience)
    return _told(directory, referral_id, leaves, names=names)


def _proven(context: Context, conn: Connection, signed: SignedStatement) -> list[Leaf]:
    """The entries on the referral, each proven under the newest head."""
    newest = context.log.advance(conn)
    leaves, after = [], None
    while page := calls.log_of_referral(conn, signed, after):
        for index, data in page:
            if index < newest.size:
                context.log.prove_leaf(conn, index, data, newest.checkpoint or "")
                leaves.append(Leaf.decode(data))
        after = page[-1][0]
    return leaves


def _told(
    directory: Directory,
    referral_id: UUID,
    leaves: Sequence[Leaf],
    *,
    names: bool,
) -> WhoSaw:
    passed: list[Passing] = []
    handled = Counter[tuple[date, str, str, Handling]]()
    parties: tuple[UUID, UUID] | None = None
    for leaf in leaves:
        statement = _statement(leaf)
        if statement is None:
            continue
        day = leaf.time.astimezone().date()
        subject = statement.subject
        if statement.act == "submit":
            parties = UUID(hex=str(subject["sender_unit"])), UUID(hex=str(subject["recipient_unit"]))
            basis = LegalBasis(str(subject["legal_basis"]))
            passed.append(Passing(day, *_names(directory, *parties), basis))
            continue
        new = subject.get("new")
        if statement.act in _SENDING_ON and isinstance(new, Mapping):
            ends = statement.unit, UUID(hex=str(new["recipient_unit"]))
            passed.append(Passing(day, *_names(directory, *ends), LegalBasis(str(new["legal_basis"]))))
            if new.get("referral") == referral_id.hex:
                parties = UUID(hex=str(new["sender_unit"])), ends[1]
        elif statement.act == "transfer":
            ends = UUID(hex=str(subject["from"])), UUID(hex=str(subject["to"]))
            passed.append(Passing(day, *_names(directory, *ends), None))
        elif parties and statement.unit == parties[1] and subject.get("envelope"):
            answer = Passing(day, *_names(directory, parties[1], parties[0]), None)
            passed += [] if answer in passed else [answer]
        who, unit = _who(directory, statement, names=names)
        handled[day, who, unit, _handling(directory, statement, referral_id)] += 1
    rows = tuple(Handled(*key, count) for key, count in handled.items())
    return WhoSaw(reference_of(referral_id), tuple(passed), rows)


def _statement(leaf: Leaf) -> Statement | None:
    """The accepted act of a person; None for anything else."""
    if leaf.type != "act" or not leaf.accepted:
        return None
    try:
        return Statement.decode(leaf.body)
    except TamperError:
        return None


def _handling(directory: Directory, statement: Statement, referral_id: UUID) -> Handling:
    if _role(directory, statement.actor) is Role.AUDITOR:
        return Handling.CHECKED
    if statement.act == "read":
        items = statement.subject.get("items")
        parts = {
            item.get("part")
            for item in (items if isinstance(items, Sequence) else ())
            if isinstance(item, Mapping) and item.get("referral") == referral_id.hex
        }
        return Handling.LISTED if parts == {SUMMARY_PART} else Handling.READ
    if statement.act in _CHANGES:
        return Handling.CHANGED
    return Handling.COPIED if statement.act in _COPIES else Handling.OTHER


def _role(directory: Directory, actor: UUID) -> Role | None:
    try:
        return directory.user(actor).data.role
    except DirectoryInvalidError:
        return None


def _who(directory: Directory, statement: Statement, *, names: bool) -> tuple[str, str]:
    try:
        user = directory.user(statement.actor).data
        unit = directory.unit(statement.unit).data.name.in_language(_STAFF_LANGUAGE)
    except DirectoryInvalidError:
        return "?", "?"
    role = Texts(_STAFF_LANGUAGE).line(f"role.{user.role.value}")
    return (f"{user.name} ({role})" if names else role), unit


def _names(directory: Directory, sender: UUID, recipient: UUID) -> tuple[str, str]:
    """The sending organisation, and the receiving unit. "Neuvola" tells of a child, so a sender is named as a whole."""
    unit = directory.unit(sender).data
    return (
        directory.organisation(unit.organisation).data.name.in_language(_STAFF_LANGUAGE),
        directory.unit(recipient).data.name.in_language(_STAFF_LANGUAGE),
    )
