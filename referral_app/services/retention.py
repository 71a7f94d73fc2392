"""How long content is kept after a referral is closed, and the run that erases what is due.

The administrator sees ids, states and dates, never content. A run orders a batch with a signed statement, and only
when the log has the order is it carried out: content, wraps and the notary's halves go, the row stays as a tombstone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from referral_app.database import retention_calls
from referral_app.database.notifications import Channel, listen
from referral_app.directory.chain import Directory
from referral_app.domain.codes import Purpose
from referral_app.domain.lifecycle import State
from referral_app.domain.retention import RETENTION_DAYS, check_days
from referral_app.services.context import Context
from referral_app.services.logged import PATIENCE_SECONDS, once_logged
from referral_app.services.names import Names
from referral_app.translog.canonical import Json

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """How many days an organisation keeps what ended in a state. `own`: it has decided so itself; otherwise it is
    the template, which its lawyer is to confirm.
    """

    organisation_id: UUID
    names: Names
    state: State
    days: int
    own: bool


@dataclass(frozen=True, slots=True)
class ErasureLine:
    """How many referrals of one recipient organisation in one state, kept for so many days, and when the oldest of
    them was closed.
    """

    organisation_id: UUID
    names: Names
    state: State
    days: int
    count: int
    oldest: datetime


@dataclass(frozen=True, slots=True)
class Erasure:
    """What a run has erased, or with `trial` would erase now. `complete`: nothing that was due is left out; a run
    that was stopped is not.
    """

    made_at: datetime
    trial: bool
    lines: tuple[ErasureLine, ...]
    complete: bool

    @property
    def count(self) -> int:
        """Referrals in all."""
        return sum(line.count for line in self.lines)


def policies(context: Context) -> tuple[PolicyRow, ...]:
    """Every organisation's days for every closed state. For administrators and auditors."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        own = {
            (policy.organisation_id, policy.state): policy.days
            for policy in retention_calls.retention_policies(conn)
        }
    return tuple(
        PolicyRow(
            organisation.subject,
            organisation.data.name,
            state,
            own.get((organisation.subject, state), days),
            (organisation.subject, state) in own,
        )
        for organisation in directory.organisations()
        for state, days in RETENTION_DAYS.items()
    )


def set_policy(context: Context, organisation_id: UUID, state: State, days: int) -> None:
    """Decide for an organisation. Raises InvalidInputError as `check_days`, NotAllowedError for those who are no
    administrators, and NotaryNotAnsweringError when the log does not take it in time: it counts as soon as it does.
    """
    check_days(days)
    subject: dict[str, Json] = {"organisation": organisation_id.hex, "state": state.value, "days": days}
    with listen(context.engine, Channel.HEAD) as listener:
        signed = context.sign("retention", Purpose.ADMINISTRATION, subject)
        retention_calls.set_retention_policy(listener.connection, signed)
        once_logged(listener, signed, lambda _conn: None, PATIENCE_SECONDS)


def dry_run(context: Context) -> Erasure:
    """What a run would erase now; nothing is changed."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        due = retention_calls.erasure_due(conn, retention_calls.MAX_DUE)
    days = _days(context)
    lines = _lines(directory, days, due)
    return Erasure(context.clock(), True, lines, len(due) < retention_calls.MAX_DUE)


def run(
    context: Context, progress: Progress, cancelled: Cancelled, patience: float = PATIENCE_SECONDS
) -> Erasure:
    """Erase what is due, in batches; `progress` hears (done, all). It cannot be taken back. Cancelled between two
    batches it tells what it has erased till then; the rest is still due and comes with the next run.

    Raises NotaryNotAnsweringError when the log does not take an order in time, DatabaseUnreachableError: what was
    ordered is still due.
    """
    erased: list[retention_calls.DueReferral] = []
    days = _days(context)
    with listen(context.engine, Channel.HEAD) as listener:
        conn = listener.connection
        directory = context.follow_directory(conn)
        total = len(retention_calls.erasure_due(conn, retention_calls.MAX_DUE))
        progress(0, total)
        while batch := retention_calls.erasure_due(conn):
            if cancelled():
                return Erasure(context.clock(), False, _lines(directory, days, erased), False)
            items: list[Json] = [{"referral": due.referral_id.hex} for due in batch]
            signed = context.sign("erase", Purpose.ADMINISTRATION, {"items": items})
            retention_calls.erase(conn, signed)
            count = once_logged(
                listener, signed, partial(retention_calls.carry_out_erasure, statement=signed), patience
            )
            if count < len(batch):
                left = {due.referral_id for due in retention_calls.erasure_due(conn, retention_calls.MAX_DUE)}
                batch = tuple(due for due in batch if due.referral_id not in left)
            erased += batch
            progress(len(erased), max(total, len(erased)))
            if not batch:
                break  # another run is at work on the same
    return Erasure(context.clock(), False, _lines(directory, days, erased), True)


def _days(context: Context) -> dict[tuple[UUID, State], int]:
    return {(row.organisation_id, row.state): row.days for row in policies(context)}


def _lines(
    directory: Directory,
    days: dict[tuple[UUID, State], int],
    due: Sequence[retention_calls.DueReferral],
) -> tuple[ErasureLine, ...]:
    """Counted by recipient organisation, state and the days that counted: the longer of the two organisations'."""
    closed = defaultdict[tuple[UUID, State, int], list[datetime]](list)
    for one in due:
        to, by = one.recipient_organisation, one.sender_organisation
        closed[to, one.state, max(days[to, one.state], days[by, one.state])].append(one.closed_at)
    return tuple(
        ErasureLine(
            organisation, directory.organisation(organisation).data.name, state, kept, len(times), min(times)
        )
        for (organisation, state, kept), times in sorted(closed.items(), key=lambda item: str(item[0]))
    )
