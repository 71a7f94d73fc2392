"""Somebody's whole time here, through the windows: invited, enrolled, confirmed, at work, removed, refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from referral_app.demo.people import PASSPHRASE
from referral_app.domain.roles import Role
from tests.e2e.computers import STRONG, Computer, enrol, invite, lock, reads, said, sign_in
from tests.keepers import ADMINISTRATOR, LEAD, Keepers, keeping
from ui.i18n import set_language
from ui.pages.inbox.page import InboxPage
from ui.pages.people.page import PeoplePage
from ui.pages.people.presenter import Worklist
from ui.pages.unit.page import Part, UnitPage
from ui.style.sheet import apply_style

LOGIN, NAME = "maija.uusi", "Maija Uusi"


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


def test_from_the_invitation_to_the_last_day(keepers: Keepers, tmp_path: Path) -> None:
    service = keepers.world.service
    old = Computer(tmp_path / "office", service.paths.config, service.paths.people)
    new = Computer(tmp_path / "new", tmp_path / "new" / "kotosilta.toml", tmp_path / "keyring.json")
    file, sheet = tmp_path / "maija.kotosilta-invitation", tmp_path / "sheet.pdf"
    referral = keepers.world.send().reference
    with old.window() as office, new.window() as hers:
        sign_in(office, ADMINISTRATOR, PASSPHRASE)
        told = invite(office, NAME, Role.COORDINATOR, keepers.world.unit("tampere"), file)
        own = enrol(hers, LOGIN, file, told, sheet)
        assert sheet.read_bytes().startswith(b"%PDF")

        first = sign_in(hers, LOGIN, STRONG)
        hers.wait(said(first.banner.text, "wait to be confirmed"), "the honest state")
        first.start()

        people = office.page(PeoplePage)
        people.lists.show_list(Worklist.INVITATIONS)
        office.wait(said(people.detail.notice.text, "A lead of the unit confirms"), "whose turn it is")
        lock(office)

        sign_in(office, LEAD, PASSPHRASE)
        office.page(InboxPage)
        office.open_page("unit")
        unit = office.page(UnitPage)
        card = unit.confirm_part.card
        office.wait(card.isVisible, "somebody to confirm")
        office.write(card.typed, own.replace("-", " "))
        office.click(card.confirm_button)
        office.wait(said(unit.banner.text, "is confirmed"), "the confirmation")

        sign_in(hers, LOGIN, STRONG)
        assert reads(hers, referral), "she reads what came before her"

        unit.show_part(Part.PEOPLE)
        logins = [row.login for row in unit.table.rows()]
        unit.table.go_to(logins.index(LOGIN))
        office.click(unit.detail.buttons["remove"])
        office.click(unit.removal.card.do_button)
        office.wait(said(unit.keys_part.change.text, NAME), "that the unit needs a new key")
        office.click(unit.keys_part.change.button)
        office.wait(said(unit.banner.text, "everything open is sealed"), "the new key")

        lock(hers)
        first = sign_in(hers, LOGIN, STRONG)
        hers.wait(lambda: bool(first.banner.text() or first.passphrase_field.error()), "to be refused")
        assert hers.window.workplace() is None

    with old.window() as office:
        sign_in(office, LEAD, PASSPHRASE)
        assert reads(office, referral), "who stays goes on reading"
