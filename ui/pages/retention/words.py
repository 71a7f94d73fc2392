"""What the page of retention says, and the columns of its tables."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from referral_app.errors import KotosiltaError, NotaryNotAnsweringError, StateChangedError
from referral_app.services.old_keys import OldKey
from referral_app.services.retention import ErasureLine, PolicyRow
from ui.error_text import error_text
from ui.i18n import current_language, number_text
from ui.models.paged_table import Column
from ui.pages.people.words import day_text
from ui.style.tokens import Tone
from ui.widgets.state_pill import STATE_LOOKS, state_text

STRETCHED = "organisation"
"""The column that takes the room the others leave."""


class Counted(QObject):
    """An object, since only `tr` of one can count."""

    def days(self, days: int) -> str:
        """How long something is kept."""
        return self.tr("At once") if days == 0 else self.tr("%n day(s)", "", days)

    def referrals(self, count: int, *, complete: bool) -> str:
        """How many are due."""
        if not complete:
            return self.tr("At least %n referral(s) due", "", count)
        return self.tr("%n referral(s) due", "", count) if count else self.tr("Nothing is due")


def days_text(days: int) -> str:
    """How long something is kept."""
    return Counted().days(days)


def due_text(count: int, *, complete: bool) -> str:
    """How many referrals are due."""
    return Counted().referrals(count, complete=complete)


def failed_text(error: KotosiltaError) -> str:
    """As `error_text`, where what is not answered or has changed is an order."""
    translate = QCoreApplication.translate
    if isinstance(error, NotaryNotAnsweringError):
        return translate(
            "Retention",
            "The log does not answer. What is not in it is not carried out; what was carried out before, is. Look how "
            "things stand, and try again in a while.",
        )
    if isinstance(error, StateChangedError):
        return translate(
            "Retention", "Somebody else was here first, or it is needed again. Look at the list as it is now."
        )
    return error_text(error)


def due_columns() -> tuple[Column[ErasureLine], ...]:
    """What is due, or was erased, by organisation and state."""
    translate = QCoreApplication.translate
    return (
        Column(
            "organisation",
            lambda: translate("Retention", "Organisation"),
            organisation_text,
            224,
            sortable=True,
        ),
        _state_column(),
        Column(
            "days",
            lambda: translate("Retention", "Kept for"),
            lambda row: days_text(row.days),
            104,
            right=True,
        ),
        Column(
            "count",
            lambda: translate("Retention", "Referrals"),
            lambda row: number_text(row.count),
            96,
            sortable=True,
            right=True,
        ),
        Column(
            "oldest",
            lambda: translate("Retention", "Oldest ended"),
            lambda row: day_text(row.oldest),
            128,
            sortable=True,
        ),
    )


def policy_columns() -> tuple[Column[PolicyRow], ...]:
    """How long each organisation keeps what ended in each state."""
    translate = QCoreApplication.translate
    return (
        Column(
            "organisation",
            lambda: translate("Retention", "Organisation"),
            organisation_text,
            224,
            sortable=True,
        ),
        _state_column(),
        Column(
            "days",
            lambda: translate("Retention", "Kept for"),
            lambda row: days_text(row.days),
            104,
            sortable=True,
            right=True,
        ),
        Column(
            "own",
            lambda: translate("Retention", "Decided"),
            decided_text,
            152,
            sortable=True,
            look=lambda row: ("circle-check", Tone.SUCCESS) if row.own else ("circle-dashed", Tone.WARNING),
        ),
    )


def organisation_text(row: ErasureLine | PolicyRow) -> str:
    """Whose referrals they are."""
    return row.names.in_language(current_language())


def decided_text(row: PolicyRow) -> str:
    """Whether the organisation has decided."""
    translate = QCoreApplication.translate
    return translate("Retention", "Own decision") if row.own else translate("Retention", "Template")


def key_name(row: OldKey) -> str:
    """The key's number."""
    return QCoreApplication.translate("Retention", "Key {number}").format(number=row.epoch)


def key_state_text(row: OldKey, backup_days: int, now: datetime) -> str:
    """Whether a key can be destroyed."""
    translate = QCoreApplication.translate
    free = row.destroyable_from(backup_days)
    if free is None:
        return translate("Retention", "Still needed")
    if free <= now:
        return translate("Retention", "Can be destroyed")
    return translate("Retention", "From {day}").format(day=day_text(free))


def key_look(row: OldKey, backup_days: int, now: datetime) -> tuple[str, Tone]:
    """The same as icon and tone."""
    free = row.destroyable_from(backup_days)
    if free is None:
        return "key", Tone.NEUTRAL
    return ("clock", Tone.NEUTRAL) if free > now else ("trash", Tone.ACCENT)


def _state_column() -> Column[Any]:
    return Column(
        "state",
        lambda: QCoreApplication.translate("Retention", "Ended as"),
        lambda row: state_text(row.state),
        264,
        sortable=True,
        look=lambda row: STATE_LOOKS[row.state.value],
    )
