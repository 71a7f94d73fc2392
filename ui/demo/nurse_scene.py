"""The nurse's part of the story: write a referral beside the client, check it, send it, see how it went."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from referral_app.domain.codes import (
    ConsentMethod,
    ConsentScope,
    Literacy,
    Need,
    TargetGroup,
    Whose,
    YesNoNotAsked,
)
from ui.demo.stage import Stage
from ui.pages.compose.page import ComposePage
from ui.pages.compose.remark import Remark
from ui.pages.compose.steps import Step
from ui.pages.compose.tick import Tick
from ui.pages.sent.page import SentPage
from ui.widgets.choice import SomeOf

GIVEN_NAME, FAMILY_NAME = "Ifrah", "Jama"
LANGUAGE = "soomaali"  # its own name, found in every language of the program
IDENTITY_CODE = "150393-922U"
WISHES = "Haluaa oppia suomea ja tavata muita vanhempia. Kurssille vain, jos lapsi voi tulla mukaan."
ASKED_BACK = "Kunta saa soittaa minulle ja kertoa kursseista. Voin sanoa ei."


def write_referral(stage: Stage) -> list[str]:
    """Fill the form as one does in the talk; returns the pictures taken. Ends on the last step, ready to send."""
    page = stage.page(ComposePage)
    stage.wait(page.isEnabled, "the form")
    return [
        _who(stage, page),
        _reach(stage, page),
        _wishes(stage, page),
        _consent(stage, page),
        _check(stage, page),
    ]


def what_is_missing(stage: Stage) -> str:
    """The fields that still keep the referral from being sent."""
    problems = stage.page(ComposePage).presenter.problems()
    return ", ".join(problem.field for problem in problems) or "nothing"


def send_referral(stage: Stage) -> str:
    """Press the button; returns the reference on the receipt."""
    page = stage.page(ComposePage)
    stage.click(stage.find(page, QAbstractButton, "compose.send"))
    stage.wait(lambda: page.receipt.isVisible() and bool(page.receipt.reference.text()), "the receipt")
    return page.receipt.reference.text()


def _onward(stage: Stage, page: ComposePage, step: Step) -> None:
    stage.click(stage.find(page, QAbstractButton, "compose.continue"))
    stage.wait(page.steps[step].isVisible, f"step {step}")


def _who(stage: Stage, page: ComposePage) -> str:
    who = page.who_step
    stage.write(who.given_name, GIVEN_NAME)
    stage.write(who.family_name, FAMILY_NAME)
    stage.write(who.identity, IDENTITY_CODE)
    stage.tick(who.turvakielto.button(YesNoNotAsked.NO))
    stage.tick(who.target_group.button(TargetGroup.PARENT_AT_HOME))
    stage.write(who.main_language, LANGUAGE)
    stage.wait(lambda: who.main_language.value() == "so", "the language to be found")
    stage.tick(who.interpreter.button(True))
    stage.tick(who.literacy.button(Literacy.LISTENS_ONLY))
    return stage.picture("nurse-who")


def _reach(stage: Stage, page: ComposePage) -> str:
    _onward(stage, page, Step.REACH)
    reach = page.reach_step
    card = reach.cards.cards[0]
    stage.write(card.line, "040 5123456")
    stage.tick(card.safe.button(YesNoNotAsked.YES))
    card.whose.setFocus()
    stage.press(card.whose, Qt.Key.Key_Down)
    stage.wait(lambda: card.whose.value() is Whose.OWN, "whose phone it is")
    stage.write(reach.postcode, "33720")
    stage.wait(lambda: reach.municipality.value() == "837", "the municipality to follow the postal code")
    stage.write(reach.street, "Insinöörinkatu 12")
    return stage.picture("nurse-reach")


def _wishes(stage: Stage, page: ComposePage) -> str:
    _onward(stage, page, Step.WISHES)
    stage.write(page.steps[Step.WISHES].first(), WISHES)
    _onward(stage, page, Step.HELP)
    needs: SomeOf[Need] = stage.find(page, SomeOf, "needs")
    for need in (Need.LANGUAGE_COURSE, Need.CHILDCARE_DURING_COURSES, Need.PEERS):
        stage.tick(needs.button(need))
    picture = stage.picture("nurse-help")
    _onward(stage, page, Step.FAMILY)
    return picture


def _consent(stage: Stage, page: ComposePage) -> str:
    _onward(stage, page, Step.CONSENT)
    consent = page.consent_step
    stage.wait(lambda: consent.recipient.value() is not None, "the recipient")
    for scope in (ConsentScope.BASICS, ConsentScope.ADDRESS, ConsentScope.OUTCOME_TO_REFERRER):
        stage.tick(stage.find(consent.shares, Tick, f"share.{scope.value}"))
    stage.write(consent.language, LANGUAGE)
    stage.wait(lambda: consent.language.value() == "so", "the language of the consent")
    stage.tick(consent.interpreter.button(True))
    stage.write(consent.asked_back, ASKED_BACK)
    stage.tick(consent.method.button(ConsentMethod.SPOKEN))
    return stage.picture("nurse-consent")


def _check(stage: Stage, page: ComposePage) -> str:
    _onward(stage, page, Step.CHECK)
    stage.wait(lambda: not page.presenter.problems(), "a referral without problems")
    return stage.picture("nurse-check")


def see_outcome(stage: Stage, reference: str) -> tuple[str, str]:
    """Find the referral among the closed ones; returns the outcome shown and a picture."""
    stage.open_page("sent")
    page = stage.page(SentPage)
    stage.click(stage.find(page, QAbstractButton, "sent.group.closed"))
    stage.go_to_row(page.table, reference, lambda line: line.row.reference)
    outcome = stage.find(page, Remark, "sent.outcome")
    stage.wait(lambda: bool(outcome.text()), "the outcome")
    return outcome.text(), stage.picture("nurse-outcome")
