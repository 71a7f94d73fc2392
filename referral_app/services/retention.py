"""How long content is kept after a referral is closed, and the run that erases what is due.

The administrator sees ids, states and dates, never content. A run orders a batch with a signed statement, and only
when the log has the order is it carried out: content, wraps and the notary's halves go, the row stays as a tombstone.
"""

from __future__ import annotations

from collections import Counter
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
from referral_app.domain.retention import RETENTION_DAYS
from referral_app.errors import CancelledError
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
    """How many referrals of one recipient organisation in one state, kept for so many days."""

    organisation_id: UUID
    names: Names
    state: State
    days: int
    count: int


@dataclass(frozen=True, slots=True)
class Erasure:
    """What a run has erased, or with `trial` would erase now. `complete`: nothing that was due is left out."""

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
    """Decide for an organisation. Raises NotAllowedError for those who are no administrators, and
    NotaryNotAnsweringError when the log does not take it in time: it counts as soon as it does.
    """
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
    """Erase what is due, in batches; `progress` hears (done, all). It cannot be taken back.

    Raises CancelledError between two batches; NotaryNotAnsweringError when the log does not take an order in time:
    what was ordered is still due and comes with the next run.
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
                raise CancelledError
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


def destroy_epoch(context: Context, unit_id: UUID, epoch: int, patience: float = PATIENCE_SECONDS) -> None:
    """Destroy every copy of an earlier epoch's seed. By a lead of the unit or an administrator, once no backup holds
    a wrap to it: what is in backups cannot be opened afterwards.

    Raises StateChangedError while something that is not erased needs the seed (`epochs.rewrap_open` with `closed`
    first), for the newest epoch, and when it is destroyed already; NotaryNotAnsweringError as in `run`.
    """
    subject: dict[str, Json] = {"unit": unit_id.hex, "epoch": epoch}
    with listen(context.engine, Channel.HEAD) as listener:
        signed = context.sign("erase", Purpose.ADMINISTRATION, subject)
        retention_calls.destroy_epoch(listener.connection, signed)
        once_logged(
            listener, signed, lambda conn: retention_calls.carry_out_destruction(conn, signed), patience
        )


def _days(context: Context) -> dict[tuple[UUID, State], int]:
    return {(row.organisation_id, row.state): row.days for row in policies(context)}


def _lines(
    directory: Directory,
    days: dict[tuple[UUID, State], int],
    due: Sequence[retention_calls.DueReferral],
) -> tuple[ErasureLine, ...]:
    """Counted by recipient organisation, state and the days that counted: the longer of the two organisations'."""
    counts = Counter(
        (
            one.recipient_organisation,
            one.state,
            max(days[one.recipient_organisation, one.state], days[one.sender_organisation, one.state]),
        )
        for one in due
    )
    return tuple(
        ErasureLine(organisation, directory.organisation(organisation).data.name, state, kept, count)
        for (organisation, state, kept), count in sorted(counts.items(), key=lambda item: str(item[0]))
    )
