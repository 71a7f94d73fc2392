"""What a lead's page calls to change and to keep her unit's key; each method is one use case of a sibling module.

Blocking, and safe to call from several worker threads. Asking for more than one may raises NotAllowedError.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from referral_app.errors import DatabaseUnreachableError
from referral_app.services import closing, epochs, recovery
from referral_app.services.context import Context
from referral_app.services.issuing_keys import change_what_is_left
from referral_app.services.key_ages import is_old
from referral_app.services.unit_phrases import UnitPhrases
from referral_app.services.withdrawing import withdraw_login


@dataclass(frozen=True, slots=True)
class KeyState:
    """How far a change of the unit's key has come: what a guide that was left goes on from.

    `left` are the names of people who may hold the newest key and are no longer of the unit. Of `parts` of open
    referrals, `wrapped` have a wrap to the newest key. `old`: the key, in use since `since`, should change by now.
    """

    epoch: int
    since: datetime
    old: bool
    left: tuple[str, ...]
    parts: int
    wrapped: int

    @property
    def needs_epoch(self) -> bool:
        """Whether the unit should have another key."""
        return bool(self.left)

    @property
    def needs_wrapping(self) -> bool:
        """Whether something open is wrapped to older keys only."""
        return self.wrapped < self.parts


class UnitKeeping:
    """The use cases of a lead for her unit's key; an administrator may look before she removes, and remove."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def departure(self, user_id: UUID) -> epochs.Departure:
        """Look before `remove_member`."""
        return epochs.departure(self._context, user_id)

    def remove_member(self, user_id: UUID) -> bool:
        """Take somebody out of force at once; False when the database login could not be withdrawn."""
        epochs.remove_member(self._context, user_id)
        change_what_is_left(self._context)
        return withdraw_login(self._context, user_id)

    def key_state(self) -> KeyState:
        """How far the unit's key is behind its people, and what is open behind the key.

        Raises DirectoryInvalidError while the unit has no key.
        """
        context = self._context
        progress = epochs.rewrap_left(context)
        unit_id = context.person.unit_id
        directory = context.directory
        return KeyState(
            epoch=directory.unit_key(unit_id).epoch,
            since=directory.unit_key_made(unit_id).issued,
            old=is_old(directory, unit_id, context.clock()),
            left=tuple(user.data.name for user in directory.left_with_key(unit_id)),
            parts=progress.parts,
            wrapped=progress.done,
        )

    def new_epoch(self) -> epochs.NewEpoch:
        """Make the unit's next key, and seal the unit's phrases to it."""
        made = epochs.new_epoch(self._context)
        with suppress(DatabaseUnreachableError):  # then `rewrap_open` does it, or whoever changes them next
            UnitPhrases(self._context).seal_anew()
        return made

    def rewrap_open(
        self, progress: epochs.Progress, cancelled: Callable[[], bool], *, closed: bool = False
    ) -> epochs.RewrapRun:
        """Wrap what is open to the newest key, or with `closed` all that is not erased; goes on from where it was
        left. The unit's phrases come first.
        """
        UnitPhrases(self._context).seal_anew()
        return epochs.rewrap_open(self._context, progress, cancelled, closed=closed)

    def safety(self) -> recovery.Safety:
        """What the unit has for the day when keys are lost."""
        return recovery.safety(self._context)

    def recoverable(self) -> tuple[int, ...]:
        """The epochs that this lead lacks and could restore."""
        return recovery.recoverable(self._context)

    def recovery_uses(self) -> tuple[recovery.RecoveryUse, ...]:
        """Every use of recovery in the unit, newest first."""
        return recovery.uses(self._context)

    def ask_for_share(self, epoch: int, lead: UUID) -> bytes:
        """Ask another lead for her share."""
        return recovery.request(self._context, epoch, lead)

    def give_share(self, request: bytes) -> None:
        """Give one's own share to the lead who asks."""
        recovery.answer(self._context, request)

    def combine_shares(self, request: bytes) -> int:
        """Restore a key from one's own share and the answer; its epoch."""
        return recovery.combine(self._context, request)

    def restore_from_sheets(self, epoch: int, lines: tuple[str, str]) -> None:
        """Restore a key with two sheets of the offline recovery key."""
        recovery.restore_offline(self._context, epoch, lines)

    def handover(self) -> closing.Handover | None:
        """What a closed unit has still to hand over; None while it is open."""
        return closing.handover(self._context)

    def transfer_open(self, progress: epochs.Progress, cancelled: Callable[[], bool]) -> closing.Transfer:
        """Hand a closed unit's open referrals over; goes on from where it was left."""
        return closing.transfer_open(self._context, progress, cancelled)
