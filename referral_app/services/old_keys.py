"""Earlier keys of units, and destroying them, once nothing needs them and no backup holds what only they open.

Whatever is erased lives on in backups till these are thrown away. The database knows since when it needs a key no
more; for how long backups are kept, only people know.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from referral_app.database import retention_calls
from referral_app.database.notifications import Channel, listen
from referral_app.domain.codes import Purpose
from referral_app.services.context import Context
from referral_app.services.logged import PATIENCE_SECONDS, once_logged
from referral_app.services.names import Names
from referral_app.translog.canonical import Json


@dataclass(frozen=True, slots=True)
class OldKey:
    """An earlier key of a unit that still exists. `free_since`: nothing in the database needs it from then on; None
    while something that is not erased does.
    """

    unit_id: UUID
    names: Names
    epoch: int
    followed_at: datetime
    free_since: datetime | None

    def destroyable_from(self, backup_days: int) -> datetime | None:
        """When backups that are kept for so many days hold nothing any more that only this key opens."""
        return None if self.free_since is None else self.free_since + timedelta(days=backup_days)


def old_keys(context: Context) -> tuple[OldKey, ...]:
    """By unit, oldest first. Takes seconds in a large service. Raises NotAllowedError for those who are no
    administrators.
    """
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        found = retention_calls.old_epochs(conn)
    return tuple(
        OldKey(one.unit_id, directory.unit(one.unit_id).data.name, one.epoch, one.followed_at, one.free_since)
        for one in found
    )


def destroy_epoch(context: Context, unit_id: UUID, epoch: int, patience: float = PATIENCE_SECONDS) -> None:
    """Destroy every copy of an earlier epoch's seed. By a lead of the unit or an administrator, once no backup holds
    a wrap to it: what is in backups cannot be opened afterwards.

    Raises StateChangedError while something that is not erased needs the seed (`epochs.rewrap_open` with `closed`
    first), for the newest epoch, and when it is destroyed already; NotaryNotAnsweringError when the log does not
    take the order in time: it may be given again.
    """
    subject: dict[str, Json] = {"unit": unit_id.hex, "epoch": epoch}
    with listen(context.engine, Channel.HEAD) as listener:
        signed = context.sign("erase", Purpose.ADMINISTRATION, subject)
        retention_calls.destroy_epoch(listener.connection, signed)
        once_logged(
            listener, signed, lambda conn: retention_calls.carry_out_destruction(conn, signed), patience
        )
