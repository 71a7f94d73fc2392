"""The invited person's part, on a computer of her own: from the invitation to her first sign-in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from referral_app.errors import NotConfirmedError
from ui.demo.administrator_scene import Invited
from ui.demo.stage import Stage, StepDiffersError
from ui.error_text import error_text
from ui.pages.enrol.page import EnrolPage
from ui.pages.inbox.page import InboxPage
from ui.pages.sign_in.page import SignInPage
from ui.widgets.strength_meter import StrengthMeter

PASSPHRASE = "kolme siniset veneet ja pollo"  # noqa: S105 - nobody's: the scene makes the person up


def enrol(stage: Stage, invited: Invited, file: Path, sheet: Path) -> tuple[str, str, list[str]]:
    """Make keys; the words of the service as seen, the words of the keys, and pictures."""
    first = _sign_in_page(stage)
    stage.click(first.first_time_button)
    stage.wait(lambda: stage.window.enrol_page() is not None, "the page for the first time")
    page = stage.window.enrol_page()
    if not isinstance(page, EnrolPage):
        raise StepDiffersError("the page for the first time")
    stage.click(page.open_step.file_button)
    stage.choose(page, "enrol.invitation_file", file)
    stage.wait(lambda: page.step() is page.compare_step, "the invitation")
    seen = page.compare_step.words.words()
    pictures = [stage.picture("newcomer-compare")]
    stage.tick(page.compare_step.same)
    stage.click(page.compare_step.go_on)
    new = page.passphrase_step.passphrase
    stage.write(new.first.line, PASSPHRASE)
    stage.write(new.second.line, PASSPHRASE)
    stage.wait(lambda: _is_rated(new.meter), "the strength")
    stage.click(page.passphrase_step.make_button)
    stage.choose(page, "enrol.sheet_place", sheet)
    stage.wait(lambda: page.step() is page.last_step, "the keys")
    own = page.last_step.words.words()
    pictures.append(stage.picture("newcomer-keys"))
    stage.tick(page.last_step.printed)
    stage.click(page.last_step.finish_button)
    stage.wait(lambda: first.isVisible() and first.name.text() == invited.login, "the sign-in page")
    return seen, own, pictures


def try_too_early(stage: Stage) -> tuple[bool, str]:
    """Sign in before anybody has confirmed the keys; whether the page says what is so, and a picture."""
    first = _sign_in_page(stage)
    _sign_in(stage, first)
    stage.wait(lambda: bool(first.banner.text()), "an answer")
    told = first.banner.text() == error_text(NotConfirmedError())
    return told, stage.picture("newcomer-waits")


def come_in(stage: Stage, login: str) -> tuple[str, str]:
    """Sign in; the name of the signed-in person, and a picture."""
    first = _sign_in_page(stage)
    first.welcome(login)
    _sign_in(stage, first)
    page = stage.page(InboxPage)
    stage.wait(lambda: page.tasks.running() == 0, "the inbox")
    return page.session.person.name, stage.picture("newcomer-inbox")


def _sign_in(stage: Stage, first: SignInPage) -> None:
    stage.wait(first.sign_in_button.isEnabled, "the service")
    first.passphrase.clear()
    stage.write(first.passphrase.line, PASSPHRASE)
    stage.press(first.passphrase.line, Qt.Key.Key_Return)


def _sign_in_page(stage: Stage) -> SignInPage:
    first = stage.window.first_page
    if not isinstance(first, SignInPage):
        raise StepDiffersError("the sign-in page")
    return first


def _is_rated(meter: StrengthMeter) -> bool:
    return bool(meter.text())
