"""Somebody begins a new service: the page as it is filled in. Nothing is set up."""

from __future__ import annotations

from ui.demo.stage import Stage, StepDiffersError
from ui.pages.sign_in.page import SignInPage


def fill_in(stage: Stage) -> str:
    """Fill in what the page asks, take a picture, and go back."""
    first = stage.window.first_page
    if not isinstance(first, SignInPage):
        raise StepDiffersError("the sign-in page")
    stage.click(first.set_up_button)
    page = stage.window.setting_up_page()
    if page is None:
        raise StepDiffersError("the page for a new service")
    stage.wait(
        lambda: page.isVisible() and page.server.lines["host"].hasFocus(), "the page for a new service"
    )
    stage.write(page.server.lines["host"], "db.example.fi")
    stage.write(page.service.lines["organisation"], "Kuntien tieto Oy")
    stage.write(page.yourself.lines["name"], "Eeva Kallio")
    page.papers.lines["folder"].setText("/media/muistitikku")
    page.server.lines["host"].setFocus()
    picture = stage.picture("administrator-setup")
    stage.click(page.back_button)
    return picture
