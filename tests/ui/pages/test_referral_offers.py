"""Which moves are offered, and that each panel makes a move that the domain's rules let through."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
import shiboken6
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import AttemptChannel, AttemptResult
from referral_app.domain.contact_attempt import AttemptGate, ContactAttempt, GatePart
from referral_app.domain.lifecycle import LOCKED_STATES, State
from referral_app.domain.moves import Move, MoveNote, check_move
from referral_app.domain.next_channel import propose
from referral_app.domain.problems import Problem
from referral_app.domain.roles import Role, Side
from referral_app.errors import FieldProblem
from referral_app.services.follow_up import HistoryItem, ReferralView
from tests.ui.pages.test_referral_kit import NAMES, child, some_referral, some_view, with_turvakielto
from ui.pages.referral.offers import Act, legal_acts, look, offers, return_needs_a_lead
from ui.pages.referral.panels.attempt_fields import channel_options
from ui.pages.referral.panels.base import Desk, MovePanel
from ui.pages.referral.panels.ending import ConsentWithdrawnPanel
from ui.pages.referral.panels.make import make_panel
from ui.pages.referral.panels.working import AttemptPanel
from ui.widgets.choice import OneOf, PullDown
from ui.widgets.text_area import TextArea

Panels = Callable[[Act, ReferralView], MovePanel]
ME, COLLEAGUE = UUID(int=9), UUID(int=10)
STATES = [state for state in State if state is not State.DRAFT and state not in LOCKED_STATES]
PEOPLE = [
    (Side.SENDER, Role.REFERRER),
    (Side.RECIPIENT, Role.COORDINATOR),
    (Side.RECIPIENT, Role.TRIAGE_LEAD),
]


def desk() -> Desk:
    return Desk(ME, ((ME, "Leena Mäkelä"), (COLLEAGUE, "Ahmed Warsame")), datetime.now(UTC))


@pytest.fixture
def panels() -> Iterator[Panels]:
    """Makes panels, and takes each away with the next."""
    shown: list[MovePanel] = []

    def make(act: Act, view: ReferralView) -> MovePanel:
        take_away()
        assert view.referral is not None
        panel = make_panel(act, view, view.referral, desk())
        shown.append(panel)
        panel.show()
        return panel

    def take_away() -> None:
        while shown:
            shiboken6.delete(shown.pop())

    yield make
    take_away()


def fill(panel: MovePanel) -> None:
    """Answer everything that is asked, as a person would who has no time."""
    for choice in panel.findChildren(PullDown):
        if choice.value() is None:
            choice.set_value(next(option for option, _text in choice._options))
    for choice in panel.findChildren(OneOf):
        if choice.value() is None:
            choice.findChildren(QRadioButton)[0].click()
    for area in panel.findChildren(TextArea):
        if area.isVisibleTo(panel):
            area.set_value("Sovittiin näin.")
    for line in panel.findChildren(QLineEdit):
        if line.isVisibleTo(panel) and not line.isReadOnly() and not line.text():
            line.setText("Palvelupiste")


def move_from(panel: MovePanel, qtbot: QtBot) -> Move:
    with qtbot.waitSignal(panel.wanted, timeout=1000) as wanted:
        panel.do_button.click()
    return wanted.args[0]


def checked(move: Move, view: ReferralView, role: Role) -> None:
    assert view.referral is not None
    check_move(
        move,
        state=view.state,
        side=view.side,
        role=role,
        referral=view.referral,
        attempts=view.attempts,
        gate=AttemptGate(),
        referrer_asked=False,
        now=datetime.now(UTC),
    )


@pytest.mark.parametrize(("side", "role"), PEOPLE)
def test_each_act_makes_a_move_that_the_rules_let_through(
    side: Side, role: Role, panels: Panels, qtbot: QtBot
) -> None:
    for state in STATES:
        view = some_view(state, side=side, role=role)
        reached = set()
        for act in offers(view).all:
            if act in (Act.CORRECT, Act.TAKE_OVER):
                continue  # no moves of the table; see test_sending_panels.py
            panel = panels(act, view)
            fill(panel)
            if isinstance(panel, ConsentWithdrawnPanel):
                panel.findChildren(QCheckBox)[0].setChecked(True)
            move = move_from(panel, qtbot)
            assert move.target in view.legal
            checked(move, view, role)
            reached.add(move.target)
            if act is Act.ATTEMPT and {State.REACHED, State.CONTACTING} <= set(view.legal):
                reached.update((State.REACHED, State.CONTACTING))
        # a meeting that stands after a cancellation was asked for is agreed anew once the work goes on
        left_out: set[State] = {State.MEETING_SET} if state is State.CANCEL_REQUESTED else set()
        assert reached == set(view.legal) - left_out


def test_no_key_means_two_things_at_once() -> None:
    for state in STATES:
        for side, role in PEOPLE:
            acts = offers(some_view(state, side=side, role=role)).all
            keys = [key for act in acts if (key := look(act, state).key) is not None]
            assert len(keys) == len(set(keys))


def test_only_a_lead_is_offered_to_return_and_others_are_told_so() -> None:
    for role, offered in ((Role.TRIAGE_LEAD, True), (Role.COORDINATOR, False)):
        view = some_view(State.OPENED, role=role)
        assert (Act.RETURN in legal_acts(view)) is offered
        assert return_needs_a_lead(view, role) is not offered
    assert not return_needs_a_lead(some_view(State.CONTACTING), Role.COORDINATOR)


def test_what_is_not_reached_asks_for_the_next_contact_and_what_is_reached_for_the_answer(
    panels: Panels, qtbot: QtBot
) -> None:
    view = some_view(State.CONTACTING)
    panel = panels(Act.ATTEMPT, view)
    assert isinstance(panel, AttemptPanel)
    panel._result.set_value(AttemptResult.NO_ANSWER)
    missed = move_from(panel, qtbot)
    assert missed.target is State.CONTACTING
    assert missed.note is not None
    assert missed.note.attempt is not None
    assert missed.note.planned is not None
    assert missed.due == missed.note.planned.at.astimezone().date()

    panel._result.set_value(AttemptResult.REACHED)
    panel.submit()
    assert panel._answer_field.has_error()
    panel._answer.set_value("Haluaa kurssille.")
    found = move_from(panel, qtbot)
    assert found.target is State.REACHED
    assert found.note is not None
    assert found.note.planned is None
    assert found.note.attempt is not None
    assert found.note.attempt.answer == "Haluaa kurssille."


def test_turvakielto_takes_letters_and_text_messages_away() -> None:
    hidden = with_turvakielto(some_referral())
    offered = {channel for channel, _text in channel_options(hidden, propose(hidden, ()))}
    assert {AttemptChannel.LETTER, AttemptChannel.SMS}.isdisjoint(offered)
    assert AttemptChannel.VISIT_WITH_REFERRER in offered


def test_closing_as_not_reached_says_what_was_not_tried(panels: Panels, qtbot: QtBot) -> None:
    view = some_view(State.CONTACTING)
    panel = panels(Act.UNREACHED, view)
    lines = {part: child(panel, f"gate.{part}").text() for part in GatePart}
    assert lines == {
        GatePart.ATTEMPTS: "Not yet: Attempts: 0 of 3",
        GatePart.CHANNELS: "Not yet: Different ways: 0 of 2",
        GatePart.SPOKEN: "Not yet: Spoken in the client's language: 0 of 1",
        GatePart.REFERRER_ASKED: "Not yet: The sender has not been asked to take it up at a visit",
    }
    with qtbot.waitSignal(panel.instead, timeout=1000) as instead:
        child(panel, "gate.ask").click()
    assert instead.args == [Act.HELP]
    panel.submit()
    assert panel._places["note.reason_text"].has_error()


def test_closing_as_not_reached_needs_no_reason_once_all_was_tried(panels: Panels, qtbot: QtBot) -> None:
    view = some_view(State.CONTACTING)
    assert view.referral is not None
    past = datetime.now(UTC) - timedelta(days=1)
    tried = tuple(
        ContactAttempt(past, channel, view.referral.main_language, result=AttemptResult.NO_ANSWER)
        for channel in (AttemptChannel.PHONE, AttemptChannel.PHONE, AttemptChannel.OUTREACH)
    )
    asked = HistoryItem(
        5, past, "Leena", NAMES, State.CONTACTING, State.HELP_REQUESTED, MoveNote(question="?"), True
    )
    view = replace(view, attempts=tried, history=(asked,))
    panel = panels(Act.UNREACHED, view)
    assert panel._hint.text() == "Everything that should be tried has been tried."
    assert all(child(panel, f"gate.{part}").text().startswith("Done: ") for part in GatePart)
    assert panel.findChild(QPushButton, "gate.ask") is None
    assert move_from(panel, qtbot).target is State.UNREACHED


def test_withdrawn_consent_must_be_ticked(panels: Panels, qtbot: QtBot) -> None:
    panel = panels(Act.WITHDRAW, some_view(State.CONTACTING))
    with qtbot.assertNotEmitted(panel.wanted):
        panel.do_button.click()
    assert panel._places["note.reason_code"].has_error()


def test_what_the_domain_finds_stands_under_its_field_or_below_all(panels: Panels, qtbot: QtBot) -> None:
    panel = panels(Act.PLAN, some_view(State.ACCEPTED))
    panel.show_problems(
        (
            FieldProblem("note.planned.at", Problem.DATE_PAST),
            FieldProblem("note.attempt.language", Problem.REQUIRED),
        )
    )
    assert panel._places["note.planned.at"].has_error()
    assert panel._notice.text()
    panel.submit()
    assert not panel._notice.text()
