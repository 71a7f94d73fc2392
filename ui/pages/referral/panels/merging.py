"""Panels for two referrals of the same client: merging them, and taking them apart again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from referral_app.domain.codes import YesNoNotAsked
from referral_app.services.merging import Merging, Separating
from ui.i18n import current_language, format_date
from ui.pages.referral.panels.base import MovePanel, required_choice, words
from ui.pages.referral.words import person_name
from ui.widgets.choice import OneOf
from ui.widgets.field import Field
from ui.widgets.state_pill import state_text
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from referral_app.services.inbox import InboxRow


class MergePanel(MovePanel):
    """Which of the unit's open referrals is of the same client."""

    def __init__(self, found: Sequence[InboxRow]) -> None:
        super().__init__(
            lambda: self.tr("Merge with another referral"),
            lambda: self.tr("Merge"),
            hint=(
                lambda: self.tr(
                    "The work goes on under the other referral, and this one ends. Both stay as they were written, and "
                    "each sender reads in her own that they were merged."
                )
            )
            if found
            else (
                lambda: self.tr(
                    "No other open referral of the unit has this name and year of birth."
                ).format()
            ),
        )
        self.into: OneOf[UUID] = OneOf([(row.referral_id, partial(_row_words, row)) for row in found])
        field = self.add_field(
            Field(
                lambda: self.tr("The referral that the work goes on under"),
                self.into,
                help_text=lambda: self.tr("Look at both first: the names are alike, the people may not be."),
                required=True,
            ),
            "into",
        )
        field.set_check(required_choice(self.into.value))
        self._comment = TextArea(lines=2)
        comment = self.add_field(Field(lambda: self.tr("Why, if it needs words"), self._comment), "comment")
        for shown in (field, comment, self.do_button):
            shown.setVisible(bool(found))

    def as_move(self) -> Merging:
        into = self.into.value() or UUID(int=0)  # the field's own check has passed
        return Merging(into, words(self._comment))


class SeparatePanel(MovePanel):
    """No fields: it says what follows."""

    def __init__(self) -> None:
        super().__init__(
            lambda: self.tr("Undo the merging"),
            lambda: self.tr("Undo"),
            hint=lambda: self.tr(
                "The referral is where it was before, with its owner and date. Both histories keep what happened."
            ),
        )

    def as_move(self) -> Separating:
        return Separating()


def _row_words(row: InboxRow) -> str:
    """Enough to tell two apart; the names of the protected are not shown in lists."""
    translate = QCoreApplication.translate
    summary = row.summary
    name = person_name(summary.name) if summary is not None else ""
    if summary is not None and summary.turvakielto is YesNoNotAsked.YES:
        name = translate("MergePanel", "Turvakielto")
    born = str(summary.birth_year or "") if summary is not None else ""
    when = format_date(_day(row))
    parts = (
        name,
        born,
        row.reference,
        state_text(row.state),
        row.sender_names.in_language(current_language()),
        when,
    )
    return ", ".join(part for part in parts if part)


def _day(row: InboxRow) -> date:
    return row.sent_at.astimezone().date()
