"""A lead removes somebody, and says to whom the open work goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from referral_app.errors import CancelledError, KotosiltaError
from ui.pages.people.person_cards import HeirCard
from ui.pages.people.person_presenter import Circumstances
from ui.pages.people.words import login_left
from ui.style.tokens import Tone

if TYPE_CHECKING:
    from referral_app.services.handing_over import HandOver
    from referral_app.services.people import PersonRow
    from ui.pages.unit.page import UnitPage


class Removal(QObject):
    """Removal comes first and counts at once; the work may be handed over in the same step, or later."""

    def __init__(self, page: UnitPage) -> None:
        super().__init__(page)
        self._page = page
        self.card = HeirCard("unit.removal", optional=True)
        page.detail.add_card(self.card)

    def begin(self, person: PersonRow) -> None:
        """Look how things stand, and ask."""
        self._page.person_acts.look(person, self._ask)

    def _ask(self, around: Circumstances) -> None:
        person = around.person
        self._page.detail.open_card(self.card)
        self.card.fill(around.heirs)
        self.card.ask(
            lambda: self.tr("Remove {name}?").format(name=person.name),
            lambda: self._warning(around),
            lambda: self.tr("Remove now"),
            lambda: self._remove(person),
        )
        if around.departure.leads_left == 1 and person.lead:
            self.card.notice.say(
                Tone.WARNING,
                lambda: self.tr("You will be the only lead then. Have a second one invited soon."),
                dismissable=False,
            )

    def _warning(self, around: Circumstances) -> str:
        text = self.tr(
            "From that moment nothing is opened for this person any more. What has been read, has been read. "
            "Next you make the unit a new key. This cannot be undone; to come back, the person is invited again."
        )
        if around.person.lead:
            text += "\n\n" + self.tr(
                "The signing key of the unit, which this person holds, is changed with it."
            )
        if around.open:
            text += "\n\n" + self.tr("%n open referral(s) belong to this person.", "", around.open)
        return text

    def _remove(self, person: PersonRow) -> None:
        heir, presenter = self.card.heir.value(), self._page.person_acts.presenter
        self._page.banner.hide()
        self._page.busy.set_text(lambda: self.tr("Removing…"))
        self._page.set_working(on=True)
        if heir is None:
            self._page.run(
                presenter.remove(person.user_id),
                lambda withdrawn: self._removed(person, withdrawn=withdrawn),
                self._page.act_failed,
            )
        else:
            self._page.run_long(
                presenter.remove_and_hand_over(person.user_id, heir),
                lambda done: self._handed_over(person, done[1], withdrawn=done[0]),
                lambda error: self._not_handed_over(person, error),
            )

    def _removed(self, person: PersonRow, *, withdrawn: bool) -> None:
        self._page.show_keys()
        if not withdrawn:
            self._say_login_left(person)
            return
        self._page.done(
            lambda: self.tr("{name} is removed. Now make the unit a new key.").format(name=person.name)
        )

    def _say_login_left(self, person: PersonRow) -> None:
        self._page.done(lambda: login_left(person.name, person.login), Tone.WARNING)

    def _handed_over(self, person: PersonRow, done: HandOver, *, withdrawn: bool) -> None:
        if not withdrawn:
            self._page.show_keys()
            self._say_login_left(person)
            return
        if done.left:
            self._page.person_acts.handed_over(done)
            return
        self._page.show_keys()
        self._page.done(
            lambda: self.tr(
                "{name} is removed, and the open referrals have another owner. Now make the unit a new key."
            ).format(name=person.name)
        )

    def _not_handed_over(self, person: PersonRow, error: KotosiltaError) -> None:
        if isinstance(error, CancelledError):
            self._page.show_keys()
            self._page.done(
                lambda: self.tr(
                    "{name} is removed. What is not handed over yet waits under “Absences and work”."
                ).format(name=person.name),
                Tone.WARNING,
            )
        else:
            self._page.act_failed(error)
            self._page.load()
