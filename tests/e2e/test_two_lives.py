"""The whole time of two people in two organisations, through the windows: a nurse and a coordinator are invited, come
in, work with each other, change, lose and get back what they have, are away, and leave.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from referral_app.demo.people import PASSPHRASE
from referral_app.domain.roles import Role
from tests.e2e.computers import STRONG, Computer, enrol, invite, lock, reads, said, save_as, sign_in
from tests.keepers import ADMINISTRATOR, COLLEAGUE, LEAD, NURSE, Keepers, keeping
from ui.demo.coordinator_scene import accept, find_in_inbox, open_referral
from ui.demo.nurse_scene import send_referral, write_referral
from ui.demo.stage import Stage
from ui.i18n import set_language
from ui.pages.account.page import AccountPage
from ui.pages.inbox.page import InboxPage
from ui.pages.people.detail import Act
from ui.pages.people.page import PeoplePage
from ui.pages.people.presenter import Worklist
from ui.pages.sent.page import SentPage
from ui.pages.unit.page import Part, UnitPage
from ui.style.sheet import apply_style

NEW_PASSPHRASE = "vihrea kettu lukee sanomalehtea"


@dataclass(frozen=True)
class Life:
    """Somebody who comes: where, under whom, and the computer that is new to her."""

    name: str
    login: str
    role: Role
    unit: str
    lead: str
    computer: Computer
    folder: Path

    @property
    def sheet(self) -> Path:
        return self.folder / "sheet.pdf"

    def recovery_code(self) -> str:
        """As it stands on her paper."""
        text = PdfReader(self.sheet).pages[0].extract_text()
        return "-".join(text.partition("\nRecovery code ")[2].partition("The same code")[0].split())


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


def life(folder: Path, name: str, role: Role, unit: str, lead: str) -> Life:
    login = name.lower().replace(" ", ".")
    mine = folder / login
    mine.mkdir(parents=True)
    return Life(name, login, role, unit, lead, own_computer(mine, "first"), mine)


def own_computer(folder: Path, name: str) -> Computer:
    """One with a keyring of its own."""
    return Computer(folder / name, folder / name / "kotosilta.toml", folder / f"{name}.json")


def come_in(office: Stage, stage: Stage, one: Life, keepers: Keepers, *, again: bool = False) -> None:
    """From the invitation to the unit's key; `again` when everything was lost."""
    file = one.folder / "hers.kotosilta-invitation"
    sign_in(office, ADMINISTRATOR, PASSPHRASE)
    if again:
        told = invite_again(office, one, file)
    else:
        told = invite(office, one.name, one.role, keepers.world.unit(one.unit), file)
    lock(office)
    own = enrol(stage, one.login, file, told, one.sheet)
    sign_in(office, one.lead, PASSPHRASE)
    unit = unit_page(office)
    card = unit.confirm_part.card
    office.wait(card.isVisible, "somebody to confirm")
    office.write(card.typed, own.replace("-", " "))
    office.click(card.confirm_button)
    office.wait(said(unit.banner.text, "is confirmed"), "the confirmation")
    lock(office)


def invite_again(office: Stage, one: Life, file: Path) -> str:
    """As the administrator, for somebody who has lost everything."""
    page = office.page(PeoplePage)
    page.lists.show_list(Worklist.PEOPLE)
    table = page.lists.tables[Worklist.PEOPLE]
    office.wait(lambda: any(row.login == one.login for row in table.rows()), "the list of people")
    table.go_to([row.login for row in table.rows()].index(one.login))
    office.click(page.detail.buttons[Act.LOST_KEYS])
    office.click(page.detail.ask.do_button)
    office.wait(page.inviting.form.isVisible, "the invitation")
    office.click(office.find(page, QAbstractButton, "people.do"))
    office.click(office.find(page, QAbstractButton, "people.invited.file"))
    save_as(office, page, "people.invitation_place", file)
    office.wait(page.inviting.invited.is_saved, "the file")
    told = page.inviting.invited.words.words()
    office.click(office.find(page, QAbstractButton, "people.do"))
    return told


def unit_page(office: Stage) -> UnitPage:
    office.wait(lambda: office.window.workplace() is not None, "to be signed in")
    office.open_page("unit")
    page = office.page(UnitPage)
    office.wait(lambda: page.state() is not None, "the unit")
    return page


def person_in_hand(office: Stage, lead: str, login: str) -> UnitPage:
    """The lead's page with one of her people chosen."""
    sign_in(office, lead, PASSPHRASE)
    unit = unit_page(office)
    unit.show_part(Part.PEOPLE)
    office.wait(lambda: login in [row.login for row in unit.table.rows()], "the people of the unit")
    unit.table.go_to([row.login for row in unit.table.rows()].index(login))
    office.wait(lambda: unit.detail.circumstances() is not None, "what is so around her")
    return unit


def note_absence(office: Stage, one: Life, deputy: str, keepers: Keepers) -> None:
    unit = person_in_hand(office, one.lead, one.login)
    office.click(unit.detail.buttons[Act.ABSENCE])
    card = unit.person_acts.absence
    office.wait(card.isVisible, "the question")
    card.deputy.set_value(keepers.user_id(deputy))
    office.click(card.do_button)
    office.wait(said(unit.banner.text, "is noted"), "the absence")
    lock(office)


def leave(office: Stage, one: Life, heir: str | None, keepers: Keepers) -> None:
    """The lead takes somebody out, and makes the unit a new key."""
    unit = person_in_hand(office, one.lead, one.login)
    office.click(unit.detail.buttons[Act.REMOVE])
    card = unit.removal.card
    office.wait(card.isVisible, "the question")
    if heir is not None:
        card.heir.set_value(keepers.user_id(heir))
    office.click(card.do_button)
    office.wait(said(unit.keys_part.change.text, one.name), "that the unit needs a new key")
    office.click(unit.keys_part.change.button)
    office.wait(said(unit.banner.text, "everything open is sealed"), "the new key")
    lock(office)


def change_passphrase(stage: Stage) -> None:
    stage.open_page("account")
    page = stage.page(AccountPage)
    page.passphrase.old.line.setText(STRONG)
    page.passphrase.new.first.line.setText(NEW_PASSPHRASE)
    page.passphrase.new.second.line.setText(NEW_PASSPHRASE)
    button = stage.find(page, QAbstractButton, "account.change")
    stage.wait(button.isEnabled, "the change to be possible")
    button.setFocus()
    stage.press(button, Qt.Key.Key_Space)
    stage.wait(said(page.banner.text, "is changed"), "the change")


def second_computer(one: Life) -> Computer:
    """Another desktop of the same organisation: the same settings, and nothing of hers."""
    second = own_computer(one.folder, "second")
    second.folder.mkdir()
    settings = one.computer.config.read_text("utf-8")
    second.config.write_text(settings.replace(str(one.computer.folder), str(second.folder)), "utf-8")
    return second


def mine(stage: Stage, reference: str) -> bool:
    """Whether a referral is among the coordinator's own."""
    inbox = stage.page(InboxPage)
    stage.click(stage.find(inbox, QAbstractButton, "inbox.worklist.mine"))
    return reads(stage, reference)


def is_refused(stage: Stage, login: str, passphrase: str) -> bool:
    first = sign_in(stage, login, passphrase)
    stage.wait(lambda: bool(first.banner.text() or first.passphrase_field.error()), "to be refused")
    return stage.window.workplace() is None


def test_two_people_of_two_organisations(keepers: Keepers, tmp_path: Path) -> None:
    service = keepers.world.service
    everybodys = Computer(tmp_path / "office", service.paths.config, service.paths.people)
    nina = life(tmp_path, "Nina Salmi", Role.REFERRER, "hervanta", NURSE)
    kai = life(tmp_path, "Kai Aalto", Role.COORDINATOR, "tampere", LEAD)
    with everybodys.window() as office:
        with nina.computer.window() as hers, kai.computer.window() as his:
            come_in(office, hers, nina, keepers)
            come_in(office, his, kai, keepers)

            sign_in(hers, nina.login, STRONG)
            write_referral(hers)
            reference = send_referral(hers)
            sign_in(his, kai.login, STRONG)
            find_in_inbox(his, reference)
            open_referral(his)
            accept(his)
            his.open_page("inbox")
            assert mine(his, reference), "what he accepted is his"

            change_passphrase(hers)
            lock(hers)
            assert is_refused(hers, nina.login, STRONG), "the old passphrase is of no use"
            sign_in(hers, nina.login, NEW_PASSPHRASE)
            hers.wait(lambda: hers.window.workplace() is not None, "to be signed in")
            lock(hers)
            lock(his)

        with second_computer(kai).window() as elsewhere:
            first = sign_in(elsewhere, kai.login, STRONG)
            elsewhere.wait(first.recovery_field.isVisible, "the code to be asked for")
            elsewhere.write(first.recovery_code, kai.recovery_code())
            elsewhere.click(first.sign_in_button)
            assert mine(elsewhere, reference), "he works there as here"
            lock(elsewhere)

        note_absence(office, kai, COLLEAGUE, keepers)
        sign_in(office, COLLEAGUE, PASSPHRASE)
        assert mine(office, reference), "his deputy has it among her own"
        lock(office)

        lost = life(tmp_path / "again", nina.name, nina.role, nina.unit, nina.lead)
        with lost.computer.window() as hers:
            come_in(office, hers, lost, keepers, again=True)
            sign_in(hers, nina.login, STRONG)
            hers.wait(lambda: hers.window.workplace() is not None, "to be signed in")
            hers.open_page("sent")
            sent = hers.page(SentPage)
            hers.wait(
                lambda: any(line.row.reference == reference for line in sent.table.rows()),
                "what she sent before",
            )
            lock(hers)

            leave(office, nina, None, keepers)
            assert is_refused(hers, nina.login, STRONG)

        leave(office, kai, COLLEAGUE, keepers)
        with kai.computer.window() as his:
            assert is_refused(his, kai.login, STRONG)
        sign_in(office, COLLEAGUE, PASSPHRASE)
        assert mine(office, reference), "it goes on with who took it over"
