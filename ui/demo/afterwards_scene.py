"""What follows a referral: a question, a colleague who takes over, a corrected number, a visit, the way back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from referral_app.domain.codes import YesNoNotAsked
from referral_app.domain.lifecycle import State
from ui.demo import coordinator_scene
from ui.demo.stage import Stage
from ui.pages.inbox.page import InboxPage
from ui.pages.referral.page import ReferralPage
from ui.pages.referral.panels.base import MovePanel
from ui.pages.sent.page import SentPage
from ui.pages.sent.presenter import SentLine
from ui.pages.tasks.page import TasksPage
from ui.widgets.choice import OneOf
from ui.widgets.state_pill import StatePill, state_text
from ui.widgets.text_area import TextArea

QUESTION = "Numeroon ei vastata. Onko numero oikein?"
ANSWER = "Numero on vaihtunut. Korjasin sen äsken."
HELP = "Voitko ottaa asian puheeksi seuraavalla käynnillä?"
VISIT = "Hän odottaa soittoa arkena aamupäivällä."
COME_BACK = "Hän tuli takaisin ja haluaa sittenkin kurssille."
NEW_NUMBER, NEW_NUMBER_STORED = "040 7654321", "+358407654321"


def open_again(stage: Stage, reference: str) -> None:
    """The coordinator finds a referral among all that are open, and opens it."""
    page = stage.page(InboxPage)
    stage.click(stage.find(page, QAbstractButton, "inbox.worklist.open"))
    coordinator_scene.find_in_inbox(stage, reference)
    coordinator_scene.open_referral(stage)


def ask(stage: Stage, act: str = "ask", words: str = QUESTION) -> None:
    """The coordinator asks about the referral that is open: a question, or help at a visit."""
    page = stage.page(ReferralPage)
    _begin(stage, page, act)
    panel = stage.find(page, MovePanel, f"referral.panel.{act}")
    area = stage.find(panel, TextArea, "panel.note.question")
    area.set_value("")
    stage.write(area, words)
    stage.click(panel.do_button)
    target = State.INFO_REQUESTED if act == "ask" else State.HELP_REQUESTED
    state = stage.find(page, StatePill, "referral.state")
    stage.wait(lambda: state.text() == state_text(target), f"state {target}")


def struck_numbers(stage: Stage) -> list[str]:
    """The numbers that the open referral shows struck out."""
    labels = stage.page(ReferralPage).findChildren(QLabel, "contact.before")
    return [label.text() for label in labels if label.font().strikeOut()]


def go_to_task(stage: Stage, reference: str, *, colleagues: bool) -> SentLine:
    """Make a task the current row of the list of tasks."""
    stage.open_page("tasks")
    page = stage.page(TasksPage)
    if page.colleagues.value() is not colleagues:
        stage.click(page.colleagues)
    stage.go_to_row(page.table, reference, lambda line: line.row.reference)
    return next(line for line in page.model.rows() if line.row.reference == reference)


def take_over(stage: Stage) -> None:
    """Open the task and take it over."""
    page = stage.page(TasksPage)
    stage.click(stage.find(page, QAbstractButton, "sent.open"))
    stage.wait(lambda: page.preview.view is not None, "the referral to be opened")
    _do(stage, page, "take_over")
    stage.wait(lambda: page.preview.view is not None and page.preview.view.answers, "to answer for it")


def correct_number(stage: Stage) -> str:
    """Correct the first number of what is open; returns a picture of the fields."""
    page = stage.page(TasksPage)
    panel = _fields(stage, page, "correct")
    stage.write(stage.find(panel, QLineEdit, "panel.correction.new.value"), NEW_NUMBER)
    safe: OneOf[YesNoNotAsked] = stage.find(panel, OneOf, "panel.correction.new.safe")
    stage.tick(safe.button(YesNoNotAsked.YES))
    picture = stage.picture("nurse-correct")
    stage.click(panel.do_button)
    stage.wait(lambda: page.preview.panel is None, "the correction")
    return picture


def answer(stage: Stage, words: str = ANSWER, *, met: bool | None = None) -> str:
    """Answer what is current in the list of tasks; returns a picture of the fields."""
    page = stage.page(TasksPage)
    stage.wait(lambda: not page.busy.is_busy(), "the list")
    if page.preview.view is None:
        page.table.setFocus()
        stage.press(page.table, Qt.Key.Key_Return)
    else:
        _begin(stage, page, "answer")
    panel = stage.find(page, MovePanel, "sent.panel.answer")
    if met is not None:
        choice: OneOf[bool] = stage.find(panel, OneOf, "panel.met")
        stage.tick(choice.button(met))
    stage.write(stage.find(panel, TextArea, "panel.note.answer"), words)
    picture = stage.picture("nurse-answer")
    stage.click(panel.do_button)
    stage.wait(lambda: page.preview.panel is None, "the answer")
    return picture


def see_task(stage: Stage, reference: str) -> tuple[date | None, str]:
    """The date of a task, and a picture of the list."""
    line = go_to_task(stage, reference, colleagues=False)
    return line.row.due_on, stage.picture("nurse-tasks")


def close_and_reopen(stage: Stage, reference: str) -> None:
    """The client does not want to go on, and then does."""
    stage.open_page("sent")
    page = stage.page(SentPage)
    stage.go_to_row(page.table, reference, lambda line: line.row.reference)
    stage.click(stage.find(page, QAbstractButton, "sent.open"))
    stage.wait(lambda: page.preview.view is not None, "the referral to be opened")
    stage.click(_fields(stage, page, "declined").do_button)
    back = page.banner.action_button
    stage.wait(back.isVisible, "the end, and the way back")
    stage.click(back)
    own = stage.page(ReferralPage)
    panel = stage.find(own, MovePanel, "referral.panel.reopen")
    stage.write(stage.find(panel, TextArea, "panel.note.reason_text"), COME_BACK)
    stage.click(panel.do_button)
    state = stage.find(own, StatePill, "referral.state")
    stage.wait(lambda: state.text() == state_text(State.OPENED), "the way back")


def _begin(stage: Stage, page: ReferralPage | TasksPage | SentPage, act: str) -> None:
    """Start an act by its button, or from the menu."""
    name = f"referral.do.{act}"
    buttons = [one for one in page.findChildren(QAbstractButton, name) if one.isVisible()]
    if buttons:
        stage.click(buttons[0])
        return
    action = next(action for action in page.actions() if action.objectName() == f"referral.act.{act}")
    stage.wait(action.isEnabled, f"{act} to be offered")
    action.trigger()


def _fields(stage: Stage, page: TasksPage | SentPage, act: str) -> MovePanel:
    stage.wait(lambda: not page.busy.is_busy(), "the list")
    _begin(stage, page, act)
    return stage.find(page, MovePanel, f"sent.panel.{act}")


def _do(stage: Stage, page: TasksPage | SentPage, act: str) -> None:
    """An act without fields."""
    stage.click(_fields(stage, page, act).do_button)
    stage.wait(lambda: page.preview.panel is None, act)
