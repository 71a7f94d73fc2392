"""What is done with a person who is there: absences, another role, another unit, and the open work of a leaver."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from referral_app.errors import CancelledError, KotosiltaError, StateChangedError
from ui.i18n import Text, current_language
from ui.pages.people.detail import Act
from ui.pages.people.person_cards import AbsenceCard, HeirCard, MoveCard, RoleCard
from ui.pages.people.person_presenter import Circumstances, PersonPresenter
from ui.pages.people.words import absence_text, rights_left
from ui.style.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from referral_app.services.handing_over import HandOver
    from referral_app.services.people import PersonRow, UnitRow
    from ui.pages.people.acts_page import ActsPage


class PersonActs(QObject):
    """Looks how things stand, asks beside the person, and does it. The name of the page begins the widgets' names."""

    def __init__(self, page: ActsPage, name: str) -> None:
        super().__init__(page)
        self._page = page
        self.presenter = PersonPresenter(page.session)
        self.absence = AbsenceCard(f"{name}.absence")
        self.heir = HeirCard(f"{name}.hand_over", optional=False)
        self.role = RoleCard(f"{name}.role")
        self.move = MoveCard(f"{name}.move")
        for card in (self.absence, self.heir, self.role, self.move):
            page.detail.add_card(card)

    def show(self, person: PersonRow) -> None:
        """Another person is in hand: find out what is so around her."""
        if person.active:
            self._page.run(
                self.presenter.circumstances(person),
                self._page.detail.show_circumstances,
                lambda _error: None,
                newest="circumstances",
            )

    def begin(self, act: Act, person: PersonRow) -> bool:
        """Begin one of the acts that are here; whether it is."""
        acts: dict[Act, Callable[[Circumstances], None]] = {
            Act.ABSENCE: self._ask_absence,
            Act.BACK: self._ask_back,
            Act.HAND_OVER: self._ask_heir,
            Act.ROLE: self._ask_role,
            Act.MOVE: self._find_units,
        }
        if act in acts:
            self.look(person, acts[act])
        return act in acts

    def look(self, person: PersonRow, then: Callable[[Circumstances], None]) -> None:
        """How things stand now; then, if she is still in hand, what is to be asked."""

        def seen(around: Circumstances) -> None:
            if self._page.detail.row() == person:
                self._page.detail.show_circumstances(around)
                then(around)

        self._page.run(
            self.presenter.circumstances(person), seen, self._page.act_failed, newest="circumstances"
        )

    # --- absences --------------------------------------------------------------------------------

    def _ask_absence(self, around: Circumstances) -> None:
        person = around.person
        self._page.detail.open_card(self.absence)
        self.absence.fill(around.colleagues, self.presenter.today)
        self.absence.ask(
            lambda: self.tr("When is {name} away?").format(name=person.name),
            lambda: self.tr("Both days are included. What was noted before for these days is replaced."),
            lambda: self.tr("Note it"),
            lambda: self._note(person),
        )

    def _note(self, person: PersonRow) -> None:
        deputy, first, last = self.absence.value()
        self._run(
            self.presenter.note_absence(person.user_id, deputy, first, last),
            lambda: self.tr("The absence of {name} is noted.").format(name=person.name),
        )

    def _ask_back(self, around: Circumstances) -> None:
        if not around.absences:
            self._page.act_failed(StateChangedError())
            return
        person, first = around.person, around.absences[0]
        self._page.detail.open_card(self._page.detail.ask)
        self._page.detail.ask.ask(
            lambda: self.tr("Is {name} at work after all?").format(name=person.name),
            lambda: self.tr("{absence}: from today on this does not count any more.").format(
                absence=absence_text(first)
            ),
            lambda: self.tr("At work"),
            lambda: self._run(
                self.presenter.end_absence(first),
                lambda: self.tr("{name} is at work.").format(name=person.name),
            ),
        )

    # --- open work -------------------------------------------------------------------------------

    def _ask_heir(self, around: Circumstances) -> None:
        person, number = around.person, around.open or 0
        if not around.heirs:
            self._page.act_failed(StateChangedError())
            return
        self._page.detail.open_card(self.heir)
        self.heir.fill(around.heirs)
        self.heir.ask(
            lambda: self.tr("Hand over what {name} has open?").format(name=person.name),
            lambda: self.tr(
                "%n referral(s) get another owner. State, dates, meetings and notes stay as they are, and the "
                "senders see it in the history.",
                "",
                number,
            ),
            lambda: self.tr("Hand over"),
            lambda: self.hand_over(person.user_id, self.heir.heir.value()),
        )

    def hand_over(self, user_id: UUID, heir: UUID | None) -> None:
        """Give all that is open to a colleague."""
        if heir is None:
            return
        self._page.banner.hide()
        self._page.busy.set_text(lambda: self.tr("Handing over…"))
        self._page.run_long(self.presenter.hand_over(user_id, heir), self.handed_over, self.not_handed_over)

    def handed_over(self, done: HandOver) -> None:
        """Tell how it went."""
        if done.left:
            self._page.done(
                lambda: self.tr(
                    "%n referral(s) were not handed over: a colleague moved them meanwhile, or they are protected. "
                    "Try again; for a protected one the sender names another reader.",
                    "",
                    len(done.left),
                ),
                Tone.WARNING,
            )
        else:
            self._page.done(lambda: self.tr("%n referral(s) have another owner now.", "", done.moved))

    def not_handed_over(self, error: KotosiltaError) -> None:
        """Tell that it was stopped, or what went wrong."""
        if isinstance(error, CancelledError):
            self._page.done(
                lambda: self.tr("Stopped. What is handed over stays so; go on whenever you like."),
                Tone.NEUTRAL,
            )
        else:
            self._page.act_failed(error)

    # --- role and unit ---------------------------------------------------------------------------

    def _ask_role(self, around: Circumstances) -> None:
        person = around.person
        self._page.detail.open_card(self.role)
        self.role.fill(person, only_lead=around.only_lead)
        self.role.ask(
            lambda: self.tr("Which role does {name} have?").format(name=person.name),
            lambda: self.tr(
                "It counts at once, and {name} signs in again to work in it. A new lead gets what leads hold; the "
                "recovery copies of the unit's key are then made anew on the page of the unit."
            ).format(name=person.name),
            lambda: self.tr("Change the role"),
            lambda: self._change_role(person),
        )

    def _change_role(self, person: PersonRow) -> None:
        role, lead = self.role.value()
        self._run(
            self.presenter.change_role(person.user_id, role, lead=lead),
            lambda: self.tr("{name} has the new role from now on.").format(name=person.name),
            lambda: rights_left(person.name, person.login),
        )

    def _find_units(self, around: Circumstances) -> None:
        self._page.run(
            self.presenter.other_units(around.person.unit_id),
            lambda units: self._ask_unit(around, units),
            self._page.act_failed,
            newest="units",
        )

    def _ask_unit(self, around: Circumstances, units: Sequence[UnitRow]) -> None:
        person = around.person
        if self._page.detail.row() != person:
            return
        if not units:
            self._page.banner.say(
                Tone.NEUTRAL,
                lambda: self.tr(
                    "This organisation has no other unit. For another organisation, remove the person and invite "
                    "again there, under another name in the service."
                ),
            )
            return
        self._page.detail.open_card(self.move)
        self.move.fill(person, only_lead=False)
        self.move.fill_units(units)
        self.move.ask(
            lambda: self.tr("Where does {name} move?").format(name=person.name),
            lambda: self._moving_text(around),
            lambda: self.tr("Move now"),
            lambda: self._move(person),
        )
        if around.only_lead:
            self.move.notice.say(Tone.WARNING, self._no_lead_left, dismissable=False)

    def _moving_text(self, around: Circumstances) -> str:
        return self.tr(
            "From that moment {name} is of the new unit, with the same name in the service and the same passphrase, "
            "and signs in again. A lead of the new unit gives its key; until then nothing there can be read. A lead "
            "of the old unit makes it a new key, and hands over what {name} still has open there."
        ).format(name=around.person.name)

    def _no_lead_left(self) -> str:
        return self.tr(
            "Nobody else leads this unit. Name another lead first, or the unit can confirm nobody and has nobody to "
            "make its key."
        )

    def _move(self, person: PersonRow) -> None:
        role, lead = self.move.value()
        unit_id = self.move.unit.value()
        if unit_id is None:
            return
        name, unit = person.name, person.unit_names
        self._run(
            self.presenter.move(person.user_id, unit_id, role, lead=lead),
            lambda: self.tr(
                "{name} has moved. A lead of {unit} now makes it a new key, and a lead of the new unit gives its key."
            ).format(name=name, unit=unit.in_language(current_language())),
            lambda: rights_left(name, person.login),
        )

    def _run(self, work: Callable[[], bool | None], say: Text, say_left: Text | None = None) -> None:
        def done(withdrawn: bool | None, /) -> None:
            if say_left is not None and not withdrawn:
                self._page.done(say_left, Tone.WARNING)
            else:
                self._page.done(say)

        self._page.banner.hide()
        self._page.busy.set_text(lambda: self.tr("Saving…"))
        self._page.run(work, done, self._page.act_failed)
