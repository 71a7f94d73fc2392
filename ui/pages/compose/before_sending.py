"""What is looked up when the last step opens: the same client twice, and what is known of the recipient."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from referral_app.domain.language import language_name
from referral_app.domain.same_person import person_key
from referral_app.errors import DatabaseUnreachableError, KotosiltaError
from ui.i18n import current_language
from ui.pages.compose.check_step import CheckStep
from ui.pages.compose.client_papers import ClientPapers
from ui.pages.compose.presenter import ComposePresenter
from ui.widgets.page import Page

if TYPE_CHECKING:
    from uuid import UUID

    from referral_app.services.desk import Session
    from referral_app.services.duplicates import Duplicate
    from referral_app.services.recipient_facts import RecipientFacts

_WHO = ("identity", "birth_date", "name", "name.*")


@dataclass(frozen=True, slots=True)
class Found:
    """`duplicates` is None where it could not be looked up, `facts` where no recipient is chosen or known."""

    duplicates: tuple[Duplicate, ...] | None
    offline: bool
    facts: RecipientFacts | None


class BeforeSending(QObject):
    """Looks off the main thread; never keeps anybody from sending."""

    def __init__(
        self, page: Page, presenter: ComposePresenter, check_step: CheckStep, papers: ClientPapers
    ) -> None:
        super().__init__(page)
        self._page, self._presenter = page, presenter
        self._check_step, self._papers = check_step, papers
        check_step.duplicates.open_wanted.connect(lambda wanted: page.open_page.emit("referral", wanted))

    def look(self) -> None:
        """Begin; what was found before is forgotten."""
        self._check_step.forget_found()
        self._page.busy.set_text(lambda: self.tr("Looking for other open referrals…"))
        by_code = not self._presenter.form.no_identity
        self._page.run(
            self._work(), lambda found: self._show(found, by_code=by_code), _ignore, newest="check"
        )

    def _work(self) -> Callable[[], Found]:
        presenter, session = self._presenter, self._page.session
        recipient, tag = presenter.form.recipient, presenter.form.main_language
        person = None
        if presenter.problem(*_WHO) is None:
            referral = presenter.reading().referral
            person = person_key(referral.identity, referral.birth_date, referral.name)
        screen = current_language()
        return lambda: _look(session, person, recipient, (tag, screen))

    def _show(self, found: Found, *, by_code: bool) -> None:
        card = self._check_step.duplicates
        if found.duplicates is None:
            card.show_not_checked(offline=found.offline)
        else:
            card.show_found(found.duplicates, by_code=by_code)
        self._check_step.show_recipient_facts(found.facts)
        self._papers.set_facts(found.facts)


def _look(session: Session, person: bytes | None, recipient: UUID | None, language: tuple[str, str]) -> Found:
    """In the pool: the names of languages are read from files too."""
    duplicates: tuple[Duplicate, ...] | None = ()
    offline = False
    if person is not None:
        try:
            duplicates = session.open_duplicates(person)
        except KotosiltaError as error:
            duplicates, offline = None, isinstance(error, DatabaseUnreachableError)
    facts = None
    if recipient is not None:
        language_name(*language)
        try:
            facts = session.recipient_facts(recipient)
        except KotosiltaError:
            facts = None
    return Found(duplicates, offline, facts)


def _ignore(_error: KotosiltaError) -> None:
    """Nothing that goes wrong here is in the way of sending."""
