"""The drafts of the compose page: kept while typing, offered when coming back, deleted when sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from referral_app.errors import KotosiltaError
from ui.i18n import datetime_in_sentence
from ui.pages.compose.autosave import Autosave
from ui.pages.compose.drafts_menu import DraftsMenu
from ui.pages.compose.form import Form
from ui.pages.compose.frame import Frame
from ui.pages.compose.presenter import ComposePresenter, Draft, Kept
from ui.style.tokens import Tone
from ui.widgets.page import Page


class Drafting(QObject):
    """Works for one page: with its tasks, its banner and the note in its action bar."""

    looked = Signal()
    """The drafts are known, and the tables that reading a form needs have been read."""
    opened = Signal(object, object)
    """A `Form` and the id of its draft."""

    def __init__(self, page: Page, presenter: ComposePresenter, frame: Frame) -> None:
        super().__init__(page)
        self._page, self._presenter, self._frame = page, presenter, frame
        self._failed = False
        self.autosave = Autosave(page.tasks, self)
        self.autosave.saved.connect(self._on_saved)
        self.autosave.failed.connect(self._on_not_saved)
        self.menu = DraftsMenu(frame.drafts)
        self.menu.wanted.connect(self.open)
        self.menu.unwanted.connect(self.delete)
        frame.set_drafts(0)

    def keep(self) -> None:
        """The form changed: keep it after a quiet second, or in the midst of typing."""
        self.autosave.later(self._presenter.save_work())

    def look(self) -> None:
        """Find the other drafts of this desktop, and offer the last one where nothing is written yet."""
        self._page.run(self._presenter.open_work(), self._on_looked, newest="drafts")

    def open(self, draft_id: UUID) -> None:
        """Read a draft; what is being written now is kept as another."""
        self.autosave.now()
        self._page.run(
            self._presenter.load_work(draft_id),
            lambda form: self._on_read(form, draft_id),
            newest="draft",
        )

    def delete(self, draft_id: UUID) -> None:
        """Remove a draft from this desktop, with a way back."""
        self._page.run(self._presenter.remove_work(draft_id), partial(self._on_deleted, draft_id))

    def discard(self, draft_id: UUID) -> None:
        """Remove what is being written; no late save brings it back."""
        self.autosave.forget()
        self.autosave.when_idle(partial(self._delete_for_good, draft_id))

    def sent(self, draft_id: UUID) -> None:
        """The referral is sent: its draft goes."""
        self.discard(draft_id)

    def _delete_for_good(self, draft_id: UUID) -> None:
        self._page.run(self._presenter.delete_work(draft_id), lambda _done: self.look())

    def _on_deleted(self, draft_id: UUID, kept: Kept | None) -> None:
        if kept is None:
            self._page.banner.say(Tone.NEUTRAL, lambda: self.tr("The draft was deleted."))
        else:
            self._page.banner.say(
                Tone.NEUTRAL,
                lambda: self.tr("The draft was deleted."),
                action=lambda: self.tr("Undo"),
                then=lambda: self._bring_back(draft_id, kept),
            )
        self.look()

    def _bring_back(self, draft_id: UUID, kept: Kept) -> None:
        self._page.banner.hide()
        self._page.run(self._presenter.restore_work(draft_id, kept), lambda _done: self.look())

    def _on_looked(self, drafts: tuple[Draft, ...]) -> None:
        self.menu.set_drafts(drafts)
        self._frame.set_drafts(len(drafts))
        self.looked.emit()
        newest = next((draft for draft in drafts if not draft.broken), None)
        if newest is not None and self._presenter.form.is_blank and not self._page.banner.text():
            self._offer(newest)

    def _offer(self, draft: Draft) -> None:
        """Offer the last draft by its time only: somebody else may be in the room."""
        moment = draft.saved_at
        self._page.banner.say(
            Tone.NEUTRAL,
            lambda: self._offer_words(moment),
            action=lambda: self.tr("Go on with it"),
            then=lambda: self.open(draft.draft_id),
        )

    def _offer_words(self, moment: datetime | None) -> str:
        time = datetime_in_sentence(moment) if moment is not None else ""
        return self.tr("There is an unfinished referral on this computer, from {time}.").format(time=time)

    def _on_read(self, form: Form, draft_id: UUID) -> None:
        self.opened.emit(form, draft_id)
        self.look()

    def _on_saved(self, moment: datetime) -> None:
        self._page.action_bar.set_note(
            lambda: self.tr("Kept on this computer, {time}").format(time=datetime_in_sentence(moment))
        )
        if self._failed:
            self._failed = False
            self._page.banner.hide()
        if self._presenter.take_parting():
            self._say_parted()

    def _say_parted(self) -> None:
        """Two windows wrote on one draft: both are kept."""
        self._page.banner.say(
            Tone.WARNING,
            lambda: self.tr(
                "Another window has written on this draft too. Both are kept: what you write here is a draft of "
                "its own from now on."
            ),
        )
        self.look()

    def _on_not_saved(self, error: KotosiltaError) -> None:
        self._failed = True
        again: Callable[[], None] = self.autosave.try_again
        self._page.banner.say_error(error, action=lambda: self.tr("Try again"), then=again)
