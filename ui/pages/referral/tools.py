"""What a coordinator does with an open referral besides moving it: call, write, book, hand over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from referral_app.domain.client_message import message_languages
from referral_app.domain.note import MoveNote, outcome_of
from referral_app.errors import InvalidInputError, KotosiltaError
from referral_app.services.follow_up import ReferralView
from ui.error_text import problem_text
from ui.i18n import current_language, format_date
from ui.pages.referral.facts_of import parts_of
from ui.pages.referral.panels.base import MovePanel
from ui.pages.referral.panels.message import LetterPanel, TextMessagePanel
from ui.pages.referral.words import outcome_text
from ui.pages.referral.work_card import WorkCard
from ui.style.tokens import Tone
from ui.widgets.file_dialog import ask_for_place
from ui.widgets.page import Page
from ui.widgets.short_clipboard import short_clipboard

if TYPE_CHECKING:
    from referral_app.services.coordinating import Coordinating
    from referral_app.services.handover import HandedOver, HandoverWords

OpenUrl = Callable[[QUrl], bool]


class Tools(QObject):
    """For one page. `show_panel` opens a panel beside the referral, `close_panel` takes it away.

    `open_url` hands a link to the system; a telephone number goes nowhere else.
    """

    def __init__(
        self, page: Page, show_panel: Callable[[MovePanel], None], close_panel: Callable[[], None]
    ) -> None:
        super().__init__(page)
        self._page, self._show, self._close = page, show_panel, close_panel
        self.open_url: OpenUrl = QDesktopServices.openUrl

    def serve(self, card: WorkCard, view: Callable[[], ReferralView | None]) -> None:
        """Do what the card wants with the referral that is open then."""
        card.dial_wanted.connect(self.dial)
        for wanted, do in (
            (card.message_wanted, self.message),
            (card.letter_wanted, self.letter),
            (card.booking_wanted, self.booking),
            (card.summary_wanted, self.summary),
        ):
            wanted.connect(partial(_with_view, view, do))

    def dial(self, number: str) -> None:
        """Hand a number to the program that makes calls."""
        if not self.open_url(QUrl(f"tel:{number}")):
            self._page.banner.say(
                Tone.WARNING,
                lambda: self.tr(
                    "No program of this computer makes calls. Dial the number on your telephone."
                ),
            )

    def message(self, view: ReferralView) -> None:
        """Open the text message."""
        if view.referral is None:
            return
        panel = TextMessagePanel(message_languages(view.referral, current_language()))

        def write(language: str) -> None:
            staff = current_language()
            self._page.run(
                lambda: self._work().text_message(view, language, staff),
                lambda text: panel.show_text(language, text),
                self._not_made,
                newest="message",
            )

        panel.text_wanted.connect(write)
        panel.copied.connect(self._copy)
        self._show(panel)
        panel.begin()

    def letter(self, view: ReferralView) -> None:
        """Open the letter."""
        if view.referral is None:
            return
        languages = message_languages(view.referral, current_language())
        self._show(LetterPanel(languages, lambda language: self._ask_letter(view, language)))

    def booking(self, view: ReferralView) -> None:
        """Save the meeting as a calendar file."""
        notes = (item.note for item in reversed(view.history) if item.note is not None)
        meeting = next((note.meeting for note in notes if note.meeting is not None), None)
        if meeting is None:
            return
        title = self.tr("Meeting with an interpreter, {reference}").format(reference=view.reference)

        def save(file: Path) -> None:
            self._page.run(
                lambda: self._work().save_booking(view, title, meeting.at, file),
                lambda _done: self._saved_booking(file),
            )

        ask_for_place(
            self._page,
            "referral.booking_place",
            self.tr("Where to save the calendar file"),
            self.tr("Calendar files (*.ics)"),
            f"{view.reference}.ics",
            save,
        )

    def summary(self, view: ReferralView) -> None:
        """Save the summary for the client register: a structured file and a paper beside it."""
        words = self._summary_words(view)
        if words is None:
            return

        def save(file: Path) -> None:
            self._page.busy.set_text(lambda: self.tr("Writing it in the log…"))
            self._page.run(
                lambda: self._work().save_handover(view, words, file), self._saved_summary, self._not_made
            )

        ask_for_place(
            self._page,
            "referral.summary_place",
            self.tr("Where to save the summary"),
            self.tr("Structured files (*.json)"),
            f"{view.reference}.json",
            save,
        )

    def _work(self) -> Coordinating:
        return self._page.session.coordinating()

    def _summary_words(self, view: ReferralView) -> HandoverWords | None:
        from referral_app.services.handover import HandoverWords  # noqa: PLC0415 - at the end of the work only

        if view.referral is None:
            return None
        notes = (item.note for item in reversed(view.history) if item.target is view.state)
        outcome = outcome_of(view.state, next(notes, None) or MoveNote())
        safe = tuple(point for point in view.referral.contact_points if point.usable)
        told = replace(view.referral, contact_points=safe)
        state = QCoreApplication.translate("Paper", "Where it stands")  # the outcome tells it
        parts = parts_of(replace(view, contacts=()), told)
        sections = tuple((part.title, part.facts) for part in parts if part.title != state)
        return HandoverWords(
            current_language(), outcome_text(outcome) if outcome is not None else "", sections
        )

    def _copy(self, text: str) -> None:
        short_clipboard().copy(text)
        self._page.banner.say(
            Tone.SUCCESS,
            lambda: self.tr(
                "The message is on the clipboard for a minute. Paste it into the program that sends messages, then "
                "record the contact."
            ),
        )

    def _ask_letter(self, view: ReferralView, language: str) -> None:
        def save(file: Path) -> None:
            staff = current_language()
            self._page.busy.set_text(lambda: self.tr("Writing it in the log…"))
            self._page.run(
                lambda: self._work().save_letter(view, language, staff, file),
                lambda _done: self._saved_letter(file),
                self._not_made,
            )

        ask_for_place(
            self._page,
            "referral.letter_place",
            self.tr("Where to save the letter"),
            self.tr("PDF files (*.pdf)"),
            f"{view.reference}.pdf",
            save,
        )

    def _saved_letter(self, file: Path) -> None:
        self._close()
        self._page.banner.say(
            Tone.SUCCESS,
            lambda: self.tr(
                "The letter is in {file}. Print it, delete the file, and record the contact when it is posted."
            ).format(file=file.name),
            action=lambda: self.tr("Open it"),
            then=lambda: self._open(file),
        )

    def _saved_booking(self, file: Path) -> None:
        self._page.banner.say(
            Tone.SUCCESS,
            lambda: self.tr("The calendar file is in {file}.").format(file=file.name),
            action=lambda: self.tr("Open it"),
            then=lambda: self._open(file),
        )

    def _saved_summary(self, made: HandedOver) -> None:
        self._page.banner.say(
            Tone.SUCCESS,
            lambda: self.tr(
                "The summary is in {json} and {pdf}. Delete both when the register has it. The content is erased "
                "here from {date} on at the earliest."
            ).format(json=made.json_file.name, pdf=made.pdf_file.name, date=format_date(made.erased_from)),
            action=lambda: self.tr("Open it"),
            then=lambda: self._open(made.pdf_file),
        )

    def _open(self, file: Path) -> None:
        if not self.open_url(QUrl.fromLocalFile(str(file))):
            self._page.banner.say(
                Tone.WARNING,
                lambda: self.tr("No program of this computer opens the file. It is in {file}.").format(
                    file=file
                ),
            )

    def _not_made(self, error: KotosiltaError) -> None:
        if isinstance(error, InvalidInputError) and error.problems:
            self._page.banner.say(Tone.WARNING, lambda: problem_text(error.problems[0].problem))
        else:
            self._page.show_error(error)


def _with_view(view: Callable[[], ReferralView | None], do: Callable[[ReferralView], None]) -> None:
    now = view()
    if now is not None:
        do(now)
