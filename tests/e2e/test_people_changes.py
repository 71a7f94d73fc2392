"""Through the windows: two people move to a new unit and work there, and one who lost everything comes back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from referral_app.demo.people import PASSPHRASE
from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move
from referral_app.services.desk import Session
from referral_app.services.names import Names
from referral_app.services.organising import NewUnit
from tests.e2e.computers import STRONG, Computer, enrol, lock, reads, said, save_as, sign_in
from tests.keepers import ADMINISTRATOR, COLLEAGUE, LEAD, NURSE, Keepers, keeping
from ui.demo.stage import Stage
from ui.i18n import set_language
from ui.pages.inbox.page import InboxPage
from ui.pages.people.page import PeoplePage
from ui.pages.people.presenter import Worklist
from ui.pages.sent.page import SentPage
from ui.pages.unit.page import Part, UnitPage
from ui.style.sheet import apply_style

FIRST_MOVER = "mirja.koskinen"


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    set_language(qapp, "en")
    apply_style(qapp)
    yield
    set_language(qapp, "en")


@pytest.fixture
def office(keepers: Keepers, tmp_path: Path) -> Iterator[Stage]:
    """The computer on which everybody of the demonstration can sign in."""
    service = keepers.world.service
    with Computer(tmp_path / "office", service.paths.config, service.paths.people).window() as stage:
        yield stage


def enter(stage: Stage, login: str) -> None:
    """Sign in, and wait for the first page."""
    sign_in(stage, login, PASSPHRASE)
    stage.wait(lambda: stage.window.workplace() is not None, f"{login} to be signed in")


def new_clinic(keepers: Keepers) -> UUID:
    """A new unit of the county, with nobody in it."""
    administration = keepers.world.session(ADMINISTRATOR).administration()
    county = next(
        one.organisation_id for one in administration.units() if one.unit_id == keepers.world.unit("hervanta")
    )
    return administration.create_unit(
        NewUnit(county, Names("Kalevan neuvola", "Kaleva rådgivning", "Kaleva clinic"))
    )


def person_in_hand(stage: Stage, login: str) -> PeoplePage:
    """The administrator's page with somebody chosen in the list."""
    page = stage.page(PeoplePage)
    page.lists.show_list(Worklist.PEOPLE)
    table = page.lists.tables[Worklist.PEOPLE]
    stage.wait(lambda: any(row.login == login for row in table.rows()), "the list of people")
    table.go_to([row.login for row in table.rows()].index(login))
    stage.wait(lambda: page.detail.circumstances() is not None, "what is so around her")
    return page


def move(stage: Stage, login: str, unit_id: UUID, *, lead: bool) -> None:
    page = person_in_hand(stage, login)
    stage.click(page.detail.buttons["move"])
    card = page.person_acts.move
    stage.wait(card.isVisible, "the question")
    card.unit.set_value(unit_id)
    card.lead.set_value(on=lead)
    stage.click(card.do_button)
    stage.wait(said(page.banner.text, "has moved"), "the move")


def sends(keepers: Keepers, session: Session) -> UUID:
    """A nurse sends from where she works now."""
    tampere = keepers.world.unit("tampere")
    return session.send(keepers.world.referral("tampere", "837"), tampere, Priority.ROUTINE).referral_id


def test_people_move_and_work_where_they_have_come(keepers: Keepers, office: Stage) -> None:
    clinic = new_clinic(keepers)
    enter(office, ADMINISTRATOR)
    move(office, FIRST_MOVER, clinic, lead=True)
    lock(office)
    keepers.in_force(FIRST_MOVER)

    enter(office, FIRST_MOVER)
    office.open_page("unit")
    unit = office.page(UnitPage)
    office.click(unit.keys_part.activation.button)
    office.wait(said(unit.banner.text, "The unit has its key"), "the key")
    lock(office)

    enter(office, ADMINISTRATOR)
    page = person_in_hand(office, NURSE)
    office.click(page.detail.buttons["move"])
    office.wait(said(page.person_acts.move.notice.text, "Nobody else leads"), "the warning")
    office.click(page.person_acts.move.back_button)
    move(office, NURSE, clinic, lead=False)
    lock(office)
    keepers.in_force(NURSE)

    enter(office, FIRST_MOVER)
    office.open_page("unit")
    unit = office.page(UnitPage)
    office.wait(lambda: unit.state() is not None, "the unit")
    unit.show_part(Part.KEYS)
    office.click(unit.keys_part.grants.button)
    office.wait(said(unit.banner.text, "Everybody in the unit has the key"), "the grant")
    lock(office)

    sessions = [keepers.world.desk.sign_in(login, PASSPHRASE) for login in (FIRST_MOVER, NURSE)]
    try:
        lead, nurse = sessions
        assert nurse.person.unit_id == clinic
        assert lead.open_referral(sends(keepers, nurse)).referral is not None
        assert nurse.open_referral(sends(keepers, lead)).referral is not None
    finally:
        for session in sessions:
            session.close()
    enter(office, NURSE)
    office.open_page("sent")
    sent = office.page(SentPage)
    office.tick(sent.mine)
    office.wait(lambda: len(sent.table.rows()) == 2, "what the new unit has sent, and nothing of the old one")


def test_somebody_who_lost_everything_comes_back(keepers: Keepers, office: Stage, tmp_path: Path) -> None:
    session, today = keepers.world.session(LEAD), datetime.now(UTC).astimezone().date()
    referral = sends(keepers, keepers.world.session("sofia.lindqvist"))
    due = today + timedelta(days=5)
    view = session.move(
        session.open_referral(referral), Move(State.ACCEPTED, owner=keepers.user_id(COLLEAGUE), due=due)
    )
    new = Computer(tmp_path / "new", tmp_path / "new" / "kotosilta.toml", tmp_path / "keyring.json")
    file, sheet = tmp_path / "ahmed.kotosilta-invitation", tmp_path / "sheet.pdf"

    enter(office, ADMINISTRATOR)
    page = person_in_hand(office, COLLEAGUE)
    office.click(page.detail.buttons["lost_keys"])
    office.click(page.detail.ask.do_button)
    office.wait(page.inviting.form.isVisible, "the invitation")
    office.click(office.find(page, QAbstractButton, "people.do"))
    office.click(office.find(page, QAbstractButton, "people.invited.file"))
    save_as(office, page, "people.invitation_place", file)
    office.wait(page.inviting.invited.is_saved, "the file")
    told = page.inviting.invited.words.words()
    office.click(office.find(page, QAbstractButton, "people.do"))
    lock(office)

    with new.window() as hers:
        own = enrol(hers, COLLEAGUE, file, told, sheet)
        enter(office, LEAD)
        office.open_page("unit")
        unit = office.page(UnitPage)
        card = unit.confirm_part.card
        office.wait(card.isVisible, "somebody to confirm")
        office.write(card.typed, own.replace("-", " "))
        office.click(card.confirm_button)
        office.wait(said(unit.banner.text, "is confirmed"), "the confirmation")

        sign_in(hers, COLLEAGUE, STRONG)
        inbox = hers.page(InboxPage)
        hers.click(hers.find(inbox, QAbstractButton, "inbox.worklist.mine"))
        assert reads(hers, view.reference), "what was hers is hers"
