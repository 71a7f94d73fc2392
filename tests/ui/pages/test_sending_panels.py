"""What only the sending unit does: the panels for taking over, correcting a number, and telling of a visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import AttemptChannel, AttemptResult, ContactSystem, Whose, YesNoNotAsked
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.correction import ContactCorrection, ContactNow
from referral_app.domain.lifecycle import CLOSED_STATES, OPEN_STATES, State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.roles import Role, Side
from referral_app.errors import FieldProblem
from referral_app.services.follow_up import HistoryItem, ReferralView
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_referral_kit import NAMES, some_referral, some_view, texts, with_turvakielto
from tests.ui.pages.test_sent_presenter import row
from ui.pages.referral.content import ReferralContent
from ui.pages.referral.facts_of import parts_of
from ui.pages.referral.offers import Act, offers
from ui.pages.referral.panels.base import Desk, MovePanel, TakeOver
from ui.pages.referral.panels.make import make_panel
from ui.pages.referral.panels.sending import CorrectPanel
from ui.pages.referral.story import entries
from ui.pages.sent.words import standing_text, tried_how_text, tried_text

OLD = ContactPoint(ContactSystem.PHONE, "+358401234567", YesNoNotAsked.YES, Whose.SPOUSE, "iltaisin", True)
NEW = replace(OLD, value="+358407654321")
AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def sent_view(state: State = State.CONTACTING, **changes: object) -> ReferralView:
    referral = replace(some_referral(), contact_points=(OLD,))
    view = some_view(state, side=Side.SENDER, role=Role.REFERRER, referral=referral)
    return replace(view, answerer_name="Aino Laine", **changes)  # type: ignore[arg-type]


@pytest.fixture
def panel_of() -> Iterator[Callable[[Act, ReferralView], MovePanel]]:
    shown: list[QWidget] = []

    def make(act: Act, view: ReferralView) -> MovePanel:
        assert view.referral is not None
        panel = make_panel(act, view, view.referral, Desk(UUID(int=9), (), datetime.now(UTC)))
        panel.show()
        shown.append(panel)
        return panel

    yield make
    for widget in shown:
        shiboken6.delete(widget)


Panels = Callable[[Act, ReferralView], MovePanel]


def wanted(panel: MovePanel, qtbot: QtBot) -> object:
    with qtbot.waitSignal(panel.wanted, timeout=1000) as told:
        panel.do_button.click()
    return told.args[0]


def correcting(panels: Panels, view: ReferralView | None = None) -> CorrectPanel:
    panel = panels(Act.CORRECT, view or sent_view())
    assert isinstance(panel, CorrectPanel)
    return panel


def test_they_are_offered_while_it_is_open_and_reopening_once_it_is_closed() -> None:
    for state in OPEN_STATES:
        assert {Act.CORRECT, Act.TAKE_OVER} <= set(offers(sent_view(state)).all)
        assert Act.TAKE_OVER not in offers(sent_view(state, answers=True)).all
    for state in CLOSED_STATES:
        acts = offers(sent_view(state)).all
        assert not {Act.CORRECT, Act.TAKE_OVER} & set(acts)
        again = {State.COMPLETED, State.UNREACHED, State.CLIENT_DECLINED}
        assert (Act.REOPEN in acts) is (state in again)
    assert not {Act.CORRECT, Act.TAKE_OVER} & set(offers(some_view(State.CONTACTING)).all)


class TestCorrecting:
    def test_the_number_is_typed_anew_and_the_rest_stays(self, panel_of: Panels, qtbot: QtBot) -> None:
        panel = correcting(panel_of)
        with qtbot.assertNotEmitted(panel.wanted):
            panel.do_button.click()
        assert panel._line_field.has_error()
        assert panel._safe_field.has_error()
        panel._line.setText("040 7654321")
        panel._safe.set_value(YesNoNotAsked.YES)
        assert wanted(panel, qtbot) == ContactCorrection(OLD, NEW)

    def test_a_half_number_goes_on_as_typed_for_the_domain_to_say_so(
        self, panel_of: Panels, qtbot: QtBot
    ) -> None:
        panel = correcting(panel_of)
        panel._line.setText("0401")
        panel._safe.set_value(YesNoNotAsked.YES)
        told = wanted(panel, qtbot)
        assert isinstance(told, ContactCorrection)
        assert told.new is not None
        assert told.new.value == "0401"
        panel.show_problems((FieldProblem("correction.new.value", "phone.invalid"),))
        assert panel._line_field.has_error()

    def test_one_that_is_not_to_be_used(self, panel_of: Panels, qtbot: QtBot) -> None:
        panel = correcting(panel_of)
        panel._gone.set_value(True)
        assert not panel._line_field.isVisibleTo(panel)
        assert wanted(panel, qtbot) == ContactCorrection(OLD, None)

    def test_one_more(self, panel_of: Panels, qtbot: QtBot) -> None:
        panel = correcting(panel_of)
        panel._old.set_value(-1)
        assert not panel._gone_field.isVisibleTo(panel)
        panel._system.set_value(ContactSystem.EMAIL)
        assert not panel._hours_field.isVisibleTo(panel)
        panel._line.setText("ifrah@example.fi")
        panel._safe.set_value(YesNoNotAsked.NO)
        told = wanted(panel, qtbot)
        assert told == ContactCorrection(
            None, ContactPoint(ContactSystem.EMAIL, "ifrah@example.fi", YesNoNotAsked.NO, Whose.OWN)
        )

    def test_turvakielto_offers_no_text_messages(self, panel_of: Panels) -> None:
        hidden = with_turvakielto(replace(some_referral(), contact_points=(OLD,)))
        view = replace(sent_view(), referral=hidden)
        systems = correcting(panel_of, view)._systems
        assert ContactSystem.SMS not in systems
        assert ContactSystem.SMS in correcting(panel_of)._systems

    def test_it_can_be_used_by_everybody(self, panel_of: Panels) -> None:
        assert_accessible(correcting(panel_of))


def test_taking_over_says_what_follows(panel_of: Panels, qtbot: QtBot) -> None:
    panel = panel_of(Act.TAKE_OVER, sent_view())
    assert "Aino Laine" in texts(panel)
    panel.focus_first()
    assert panel.focusWidget() is panel.do_button
    assert isinstance(wanted(panel, qtbot), TakeOver)


@pytest.mark.parametrize("met", [True, False])
def test_a_visit_is_told_with_or_without_a_contact(panel_of: Panels, qtbot: QtBot, met: bool) -> None:
    asked = HistoryItem(
        3, AT, "Leena", NAMES, State.CONTACTING, State.HELP_REQUESTED, MoveNote(question="Kysytkö?"), True
    )
    panel = panel_of(Act.ANSWER, sent_view(State.HELP_REQUESTED, history=(asked,)))
    assert "Kysytkö?" in texts(panel)
    panel._met.set_value(met)  # type: ignore[attr-defined]
    panel._text.set_value("Hän toivoo soittoa aamulla.")  # type: ignore[attr-defined]
    told = wanted(panel, qtbot)
    assert isinstance(told, Move)
    assert told.target is State.CONTACTING
    assert told.note is not None
    assert told.note.answer == "Hän toivoo soittoa aamulla."
    attempt = told.note.attempt
    assert (attempt is not None) is met
    if attempt is not None:
        visit = (AttemptChannel.VISIT_WITH_REFERRER, AttemptResult.REACHED)
        assert (attempt.channel, attempt.result) == visit


class TestWhatTheRecipientSees:
    def test_the_new_number_with_the_old_struck_out(self) -> None:
        content = ReferralContent()
        content.show_referral(replace(some_referral(), contact_points=(NEW,)), (ContactNow(NEW, (OLD,)),))
        words = texts(content)
        assert "765" in words
        [struck] = content.findChildren(QLabel, "contact.before")
        assert struck.font().strikeOut()
        assert "040 1234567" in struck.text().replace("\u00a0", " ") or "123" in struck.text()
        assert struck.accessibleName().startswith("Before, and wrong")
        shiboken6.delete(content)

    def test_a_number_that_is_not_to_be_used(self) -> None:
        content = ReferralContent()
        content.show_referral(replace(some_referral(), contact_points=()), (ContactNow(None, (OLD,)),))
        assert "Not in use any more" in texts(content)
        shiboken6.delete(content)

    def test_the_story_tells_both(self) -> None:
        items = (
            HistoryItem(3, AT, "Aino", NAMES, State.SENT, State.SENT, None, True, takes_over=True),
            HistoryItem(
                4, AT, "Aino", NAMES, State.SENT, State.SENT, None, True,
                correction=ContactCorrection(OLD, NEW),
            ),
        )  # fmt: skip
        corrected, taken = entries(items)
        assert taken.what() == "Took the referral over and answers for it now"
        assert corrected.what() == "Corrected how the client is reached"
        assert corrected.detail is not None
        assert "not" in corrected.detail()

    def test_paper_holds_the_number_that_holds_and_no_identity_code(self) -> None:
        referral = replace(some_referral(), contact_points=(NEW,))
        view = replace(sent_view(), referral=referral, contacts=(ContactNow(NEW, (OLD,)),))
        told = "\n".join(f"{name} {value}" for part in parts_of(view, referral) for name, value in part.facts)
        assert "765" in told
        assert "123 4567" not in told
        assert referral.identity is not None
        assert referral.identity.value not in told


class TestWords:
    def test_how_often_it_was_tried(self) -> None:
        assert tried_text(1) == "Has tried to reach the client once"
        assert tried_text(2) == "Has tried to reach the client twice"
        assert tried_text(4) == "Has tried to reach the client 4 times"

    def test_in_which_ways(self) -> None:
        def tried(channel: AttemptChannel) -> ContactAttempt:
            return ContactAttempt(AT, channel, "so", result=AttemptResult.NO_ANSWER)

        calls = [tried(AttemptChannel.PHONE)] * 2
        assert tried_how_text(calls) == "The municipality has tried to call twice."
        more = [*calls, tried(AttemptChannel.LETTER), tried(AttemptChannel.VISIT_WITH_REFERRER)]
        assert tried_how_text(more) == "The municipality has tried to call twice and sent a letter once."
        assert tried_how_text([]) == ""
        assert all(
            tried_how_text([tried(one)]) for one in list(AttemptChannel) if one.value != "visit_with_referrer"
        )

    def test_every_state_has_words_with_and_without_attempts(self) -> None:
        for state in (state for state in State if state is not State.DRAFT):
            for attempts in (0, 1, 2, 5):
                told = standing_text(replace(row(1, state), attempts=attempts))
                assert told
                assert (str(attempts) in told) is (attempts == 5 and "tried" in told)
        others = replace(row(1, State.INFO_REQUESTED), waits_for_me=False, answerer_name="Mirja Koskinen")
        assert standing_text(others) == "Has a question for Mirja Koskinen"
