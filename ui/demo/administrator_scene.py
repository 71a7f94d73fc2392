"""The administrator's part: invite somebody, and look after the keys of the service."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from referral_app.demo.people import ORGANISATIONS
from referral_app.domain.roles import Role
from ui.demo.stage import Stage
from ui.i18n import current_language
from ui.pages.keys.ceremony_form import Ceremony
from ui.pages.keys.page import KeysPage
from ui.pages.people.invite_form import suggested_login
from ui.pages.people.page import PeoplePage
from ui.pages.people.presenter import Worklist
from ui.pages.retention.page import RetentionPage

_GIVEN = ("Maija", "Oskari", "Elina", "Tuomas", "Hilla", "Otto", "Saara", "Eino")
_FAMILY = ("Aalto", "Rantala", "Lehto", "Ahola", "Saarinen", "Nurmi")


@dataclass(frozen=True, slots=True)
class Invited:
    """Whom the administrator invited, and the words that she tells on the phone."""

    name: str
    login: str
    words: str
    pictures: tuple[str, ...]


def invite(stage: Stage, file: Path) -> Invited:
    """Invite a coordinator to the unit in Tampere, and save the invitation."""
    page = stage.page(PeoplePage)
    name = _somebody_new(stage, page)
    page.lists.show_list(Worklist.UNITS)
    stage.wait(lambda: bool(page.lists.table.rows()), "the units")
    pictures = [stage.picture("administrator-people")]
    stage.click(stage.find(page, QAbstractButton, "people.invite"))
    form = page.inviting.form
    stage.wait(form.isVisible, "the form")
    stage.write(form.name, name)
    stage.tick(form.role.button(Role.COORDINATOR))
    form.unit.setFocus()
    form.unit.setText(_unit_name())  # the hands of the stage type plain Latin letters only
    stage.wait(lambda: form.unit.value() is not None, "the unit to be found")
    form.lead.setFocus()
    pictures.append(stage.picture("administrator-invite"))
    login = form.login.text()
    stage.click(stage.find(page, QAbstractButton, "people.do"))
    stage.click(stage.find(page, QAbstractButton, "people.invited.file"))
    stage.choose(page, "people.invitation_place", file)
    stage.wait(page.inviting.invited.is_saved, "the invitation")
    words = page.inviting.invited.words.words()
    pictures.append(stage.picture("administrator-invited"))
    stage.click(stage.find(page, QAbstractButton, "people.do"))
    return Invited(name, login, words, tuple(pictures))


def look_at_keys(stage: Stage) -> tuple[str, str]:
    """What the page says of the root key's words, and a picture."""
    stage.open_page("keys")
    page = stage.page(KeysPage)
    stage.wait(page.overview.isEnabled, "the keys")
    return page.overview.root.words(), stage.picture("administrator-keys")


def open_ceremony(stage: Stage) -> str:
    """Open the form for the next root key, and leave it; a picture."""
    page = stage.page(KeysPage)
    stage.click(page.overview.root.button)
    stage.wait(lambda: page.form.ceremony() is Ceremony.ROOT and page.form.isVisible(), "the ceremony")
    picture = stage.picture("administrator-ceremony")
    stage.click(stage.find(page, QAbstractButton, "keys.back"))
    return picture


def begin_closing(stage: Stage) -> str:
    """Say what would happen if Korsholm's unit merged into Vaasa's, and leave it as it is; a picture."""
    stage.open_page("people")
    page = stage.page(PeoplePage)
    page.lists.show_list(Worklist.UNITS)
    stage.wait(lambda: page.tasks.running() == 0, "the units")
    names = [row.names.in_language(current_language()) for row in page.lists.table.rows()]
    page.lists.table.go_to(names.index(_unit_name("mustasaari")))
    stage.click(stage.find(page, QAbstractButton, "people.act.close_unit"))
    form = page.closing.form
    stage.wait(form.isVisible, "the form")
    stage.tick(form.how.button(True))
    heir = next(
        one for one in form.units() if _unit_name("vaasa") == one.names.in_language(current_language())
    )
    form.successor.set_value(heir.unit_id)
    picture = stage.picture("administrator-close-unit")
    form.how.set_value(None)
    stage.click(stage.find(page, QAbstractButton, "people.back"))
    return picture


def look_at_retention(stage: Stage) -> tuple[str, tuple[str, ...]]:
    """What the page says is due, and pictures; nothing is erased."""
    stage.open_page("retention")
    page = stage.page(RetentionPage)
    stage.wait(lambda: bool(page.due.heading.text()) and page.tasks.running() == 0, "what is due")
    due, pictures = page.due.heading.text(), [stage.picture("administrator-retention")]
    stage.click(stage.find(page, QAbstractButton, "retention.part.policies"))
    stage.wait(lambda: bool(page.policies.table.rows()), "the policies")
    pictures.append(stage.picture("administrator-policies"))
    return due, tuple(pictures)


def _unit_name(key: str = "tampere") -> str:
    [found] = [unit for one in ORGANISATIONS for unit in one.units if unit.key == key]
    return found.names.in_language(current_language())


def _somebody_new(stage: Stage, page: PeoplePage) -> str:
    """A name that nobody of the service has; each run of the demonstration invites another."""
    taken: set[str] = set()
    for worklist in (Worklist.PEOPLE, Worklist.INVITATIONS):
        page.lists.show_list(worklist)
        stage.wait(lambda: page.tasks.running() == 0, "the list")
        taken |= {row.login for row in page.lists.table.rows()}
    names = (f"{given} {family}" for family, given in product(_FAMILY, _GIVEN))
    return next(name for name in names if suggested_login(name) not in taken)
