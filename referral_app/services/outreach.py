"""The list for a day of outreach in a chosen place: who may be met there, with no more than helps to find them.

A paper may be lost. So it has a name, the languages and whether an interpreter is needed, and a reference to look the
rest up by; no contact details, no birth date, nothing of needs. Clients under turvakielto are on no list.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from referral_app.database import queries
from referral_app.domain.codes import AttemptChannel, Purpose, YesNoNotAsked
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.lifecycle import State
from referral_app.domain.problems import Problem
from referral_app.domain.reference import reference_of
from referral_app.domain.referral import ReferralSummary
from referral_app.domain.text import LINE_LIMIT, required, text_problems
from referral_app.errors import FieldProblem, InvalidInputError
from referral_app.services.context import Context
from referral_app.services.listing import Sort, open_rows
from referral_app.services.on_record import put_on_record

STATES: Final = frozenset(
    {State.ACCEPTED, State.CONTACTING, State.NO_SHOW, State.HELP_REQUESTED, State.ON_HOLD}
)
"""Where a client may yet be met for the first time."""
MOST: Final = 100
"""Names on one list."""
_LOOKED_AT: Final = 500


@dataclass(frozen=True, slots=True, repr=False)
class OutreachRow:
    """A client who may be put on a list. `planned` is when she is to be met through outreach, UTC."""

    referral_id: UUID
    reference: str
    name: str
    language: str
    interpreter_needed: bool
    state: State
    planned: datetime | None


@dataclass(frozen=True, slots=True, repr=False)
class OutreachCandidates:
    """Who may be met. `left_out` counts those under turvakielto, or of whom it was not asked; `paused`: the notary
    does not answer, so nobody can be shown. `more`: there are more referrals than were looked at.
    """

    rows: tuple[OutreachRow, ...]
    left_out: int
    paused: bool
    more: bool


def candidates(context: Context) -> OutreachCandidates:
    """Read the unit's open work in one logged read, those planned for outreach first. Blocks.

    Raises DatabaseUnreachableError, LogInvalidError.
    """
    with context.connect() as conn:
        context.follow_directory(conn)
        page = queries.inbox_page(
            conn,
            context.person.unit_id,
            queries.HeaderFilter(states=STATES),
            Sort("due_on"),
            limit=_LOOKED_AT,
        )
    opened, paused = open_rows(context, page.rows, Purpose.INBOX_LIST, with_last_note=True)
    rows: list[OutreachRow] = []
    left_out = 0
    for header in page.rows:
        found = opened[header.referral_id]
        if found.summary is None:
            continue
        if found.summary.turvakielto is not YesNoNotAsked.NO:
            left_out += 1
            continue
        planned = found.note.planned if found.note is not None else None
        rows.append(_row(header, found.summary, planned))
    rows.sort(key=lambda row: (row.planned is None, row.planned or context.clock(), row.name))
    return OutreachCandidates(tuple(rows), left_out, paused, page.next is not None)


def save_list(
    context: Context, rows: Sequence[OutreachRow], day: date, place: str, language: str, file: Path
) -> None:
    """Write the list as a PDF, after the log has that these referrals are printed. Blocks.

    Raises:
        InvalidInputError: nobody chosen or too many (`rows`), no place (`place`), a day gone by (`day`).
        NotaryNotAnsweringError, DatabaseUnreachableError: nothing was written.
        DiskFullError: the file cannot be written.
    """
    from referral_app.exchange.pdf.outreach_list import (  # noqa: PLC0415 - loads fonts
        OutreachLine,
        OutreachList,
        outreach_list,
    )
    from referral_app.exchange.private_files import write_private  # noqa: PLC0415

    problems = [*required("place", place), *text_problems("place", place, LINE_LIMIT)]
    if not rows:
        problems.append(FieldProblem("rows", Problem.REQUIRED))
    if len(rows) > MOST:
        problems.append(FieldProblem("rows", Problem.TOO_MANY))
    if day < context.today():
        problems.append(FieldProblem("day", Problem.DATE_PAST))
    if problems:
        raise InvalidInputError(tuple(problems))
    lines = tuple(OutreachLine(row.reference, row.name, row.language, row.interpreter_needed) for row in rows)
    unit = context.person.unit_names.in_language(language)
    paper = outreach_list(
        OutreachList(unit, context.person.name, day, place.strip(), context.clock(), lines), language
    )
    put_on_record(context, "print", "outreach_list", [row.referral_id for row in rows])
    write_private(file, paper)


def _row(header: queries.HeaderRow, summary: ReferralSummary, planned: ContactAttempt | None) -> OutreachRow:
    outreach = planned is not None and planned.channel is AttemptChannel.OUTREACH
    return OutreachRow(
        referral_id=header.referral_id,
        reference=reference_of(header.referral_id),
        name=_short_name(summary),
        language=summary.language,
        interpreter_needed=summary.interpreter_needed,
        state=header.state,
        planned=planned.at if planned is not None and outreach else None,
    )


def _short_name(summary: ReferralSummary) -> str:
    """The given name and the first letter of the family's; a person with one name keeps it."""
    given, family = summary.name.given.strip(), summary.name.family.strip()
    if not given or not family:
        return given or family
    return f"{given} {family[0]}."
