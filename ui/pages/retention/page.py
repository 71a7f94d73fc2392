"""Retention and erasure: what is due, how long content is kept, and old keys. No way to content."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from referral_app.errors import CancelledError, KotosiltaError, StateChangedError
from ui.error_text import error_tone
from ui.i18n import Text, current_language
from ui.pages.compose.room import room
from ui.pages.retention.due_part import DuePart
from ui.pages.retention.keys_part import KeysPart
from ui.pages.retention.policies_part import PoliciesPart
from ui.pages.retention.presenter import RetentionPresenter
from ui.pages.retention.split_part import SplitPart
from ui.pages.retention.words import failed_text, organisation_text
from ui.style.tokens import Tone
from ui.widgets.area import row
from ui.widgets.file_dialog import ask_for_place
from ui.widgets.nav_list import NavList
from ui.widgets.page import Page

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from referral_app.services.old_keys import OldKey
    from referral_app.services.retention import Erasure, PolicyRow
    from ui.tasks import Tasks

_SIDE_FROM = 860
"""Room in pixels, for text of usual size, under which the side lies under the table."""


class Part(StrEnum):
    """What the page shows one at a time."""

    DUE = "due"
    POLICIES = "policies"
    KEYS = "keys"


class RetentionPage(Page):
    """Each part is read anew when it is shown and after each act."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.setObjectName("retention.page")
        self.banner.setObjectName("retention.banner")
        self._presenter = RetentionPresenter(session)
        self.nav = NavList(lambda: self.tr("What to see"), across=True)
        names: tuple[tuple[Part, Text], ...] = (
            (Part.DUE, lambda: self.tr("What is due")),
            (Part.POLICIES, lambda: self.tr("How long it is kept")),
            (Part.KEYS, lambda: self.tr("Old keys")),
        )
        for part, text in names:
            self.nav.add(part.value, text).setObjectName(f"retention.part.{part.value}")
        self.due = DuePart(tasks, self.busy)
        self.policies = PoliciesPart(tasks, self.busy)
        self.keys = KeysPart(tasks, self.busy)
        self._parts: dict[Part, SplitPart] = {
            Part.DUE: self.due,
            Part.POLICIES: self.policies,
            Part.KEYS: self.keys,
        }
        self._stack = QStackedWidget()
        for view in self._parts.values():
            self._stack.addWidget(view)
        head = row()
        head.setContentsMargins(16, 4, 16, 8)
        head.addWidget(self.nav)
        head.addStretch(1)
        self.content.addLayout(head)
        self.content.addWidget(self._stack, 1)
        self._connect()
        self.retranslate()

    def activate(self, argument: object) -> None:
        if isinstance(argument, Part):
            self.nav.set_current(argument.value)
        self.load()

    def part(self) -> Part:
        """The part in front."""
        return Part(self.nav.current() or Part.DUE)

    def load(self) -> None:
        """Read the part in front anew."""
        part = self.part()
        self._stack.setCurrentWidget(self._parts[part])
        self._offer()
        if part is Part.DUE:
            self.busy.set_text(lambda: self.tr("Looking what is due…"))
            self.run(self._presenter.due, self._show_due, self._on_failed, newest="part")
        elif part is Part.POLICIES:
            self.busy.set_text(lambda: self.tr("Reading what is decided…"))
            self.run(self._presenter.policies, self.policies.show_policies, self._on_failed, newest="part")
        else:
            self.busy.set_text(lambda: self.tr("Looking which keys are needed…"))
            self.run(self._presenter.old_keys, self.keys.show_keys, self._on_failed, newest="part")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
            self._widen()

    def retranslate(self) -> None:
        super().retranslate()
        self._widen()

    def _widen(self) -> None:
        """The part chosen is bold, which takes more room."""
        for part in Part:
            button = self.nav.button(part.value)
            bold = button.font()
            bold.setBold(True)
            plain = button.fontMetrics().horizontalAdvance(button.text())
            extra = QFontMetrics(bold).horizontalAdvance(button.text()) - plain
            button.setMinimumWidth(button.sizeHint().width() + extra)

    # --- what is in front ------------------------------------------------------------------------

    def _connect(self) -> None:
        self.nav.chosen.connect(lambda _key: self._on_chosen())
        self.due.erase_wanted.connect(self._erase)
        self.due.save_wanted.connect(self._choose_place)
        self.policies.decided.connect(self._decide)
        self.keys.destroy_wanted.connect(self._destroy)
        self.add_action(lambda: self.tr("Next row"), "J", lambda: self._parts[self.part()].table.step(1))
        self.add_action(lambda: self.tr("Previous row"), "K", lambda: self._parts[self.part()].table.step(-1))
        self.add_action(lambda: self.tr("Look again"), "F5", self.load)

    def _fit(self) -> None:
        for part in self._parts.values():
            part.fit(wide=room(self, self.width()) >= _SIDE_FROM)

    def _on_chosen(self) -> None:
        self.banner.hide()
        self.load()

    def _offer(self) -> None:
        bar, erasure = self.action_bar, self.due.erasure()
        bar.clear()
        bar.set_note(None)
        bar.setVisible(self.part() is Part.DUE and erasure is not None)
        if self.part() is not Part.DUE or erasure is None:
            return
        if erasure.trial:
            primary = bar.set_primary(
                lambda: self.tr("Erase %n referral(s)…", "", erasure.count),
                self.due.ask_to_erase,
                icon_name="trash",
            )
            primary.setEnabled(erasure.count > 0)
        else:
            primary = bar.set_primary(lambda: self.tr("Look again what is due"), self.load)
        primary.setObjectName("retention.do")

    def _show_due(self, erasure: Erasure) -> None:
        self.due.show_erasure(erasure)
        self._offer()

    def _on_failed(self, error: KotosiltaError) -> None:
        self.banner.say_error(error, action=lambda: self.tr("Try again"), then=self.load)

    def _set_working(self, *, on: bool) -> None:
        for part in (self.due, self.policies, self.keys):
            part.set_working(on=on)
        if self.action_bar.primary is not None:
            self.action_bar.primary.setEnabled(not on)

    def _act_failed(self, error: KotosiltaError) -> None:
        self._set_working(on=False)
        self.banner.say(error_tone(error), lambda: failed_text(error))
        if isinstance(error, StateChangedError):
            self.load()

    # --- acts ------------------------------------------------------------------------------------

    def _erase(self) -> None:
        self.banner.hide()
        self.busy.set_text(lambda: self.tr("Erasing what is due…"))
        self._set_working(on=True)
        self.run_long(self._presenter.erase, self._erased, self._not_erased, newest="part")

    def _erased(self, erasure: Erasure) -> None:
        self._set_working(on=False)
        self._show_due(erasure)
        if erasure.complete:
            self.banner.say(
                Tone.SUCCESS,
                lambda: self.tr("%n referral(s) erased. Save the report.", "", erasure.count),
            )
        else:
            self.banner.say(
                Tone.NEUTRAL,
                lambda: self.tr("Stopped. %n referral(s) erased; the rest is still due.", "", erasure.count),
            )

    def _not_erased(self, error: KotosiltaError) -> None:
        """What was erased till then is; the list tells what is left."""
        self._set_working(on=False)
        self.load()
        if not isinstance(error, CancelledError):
            self.banner.say(error_tone(error), lambda: failed_text(error))

    def _choose_place(self, ending: str) -> None:
        erasure = self.due.erasure()
        if erasure is None:
            return
        day = erasure.made_at.astimezone().date().isoformat()
        pattern = self.tr("PDF files (*.pdf)") if ending == "pdf" else self.tr("Tables (*.csv)")
        kind = "trial" if erasure.trial else "erasure"
        ask_for_place(
            self,
            f"retention.place.{ending}",
            self.tr("Where to save the report"),
            pattern,
            f"{kind}-{day}.{ending}",
            lambda file: self._save(file, erasure),
        )

    def _save(self, file: Path, erasure: Erasure) -> None:
        self.banner.hide()
        self.busy.set_text(lambda: self.tr("Writing the report…"))
        self.run(
            self._presenter.save(file, erasure, current_language()),
            lambda _nothing: self.banner.say(
                Tone.SUCCESS, lambda: self.tr("The report is saved as {file}.").format(file=file.name)
            ),
        )

    def _decide(self, policy: PolicyRow, days: int) -> None:
        def decided(_nothing: None) -> None:
            self._set_working(on=False)
            self.banner.say(
                Tone.SUCCESS,
                lambda: self.tr("Decided for {organisation}.").format(organisation=organisation_text(policy)),
            )
            self.load()

        def failed(error: KotosiltaError) -> None:
            self._set_working(on=False)
            if not self.policies.show_error(error):
                self._act_failed(error)

        self.banner.hide()
        self.busy.set_text(lambda: self.tr("Deciding…"))
        self._set_working(on=True)
        self.run(self._presenter.decide(policy.organisation_id, policy.state, days), decided, failed)

    def _destroy(self, key: OldKey) -> None:
        def destroyed(_nothing: None) -> None:
            self._set_working(on=False)
            self.banner.say(
                Tone.SUCCESS,
                lambda: self.tr("Key {number} of {unit} is destroyed.").format(
                    number=key.epoch, unit=key.names.in_language(current_language())
                ),
            )
            self.load()

        self.banner.hide()
        self.busy.set_text(lambda: self.tr("Destroying the key…"))
        self._set_working(on=True)
        self.run(self._presenter.destroy(key.unit_id, key.epoch), destroyed, self._act_failed)
