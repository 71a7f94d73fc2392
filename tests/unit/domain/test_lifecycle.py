"""The state machine against a table written by hand from the design, move by move."""

from __future__ import annotations

import pytest

from referral_app.domain.lifecycle import (
    CLOSED_STATES,
    FHIR_STATUS,
    LOCKED_STATES,
    OPEN_STATES,
    RULES,
    Requirement,
    State,
    fhir_status,
    legal_targets,
    may_absorb,
    may_correct,
    may_forward,
    may_hand_over,
    may_merge,
    may_refer_on,
    may_separate,
    may_take_over,
    rule,
)
from referral_app.domain.roles import Role, Side
from referral_app.errors import NotAllowedError

# source: what the referrer may do | what any coordinator may do | what only a lead may do besides
TABLE = """
draft: | |
sent: client_declined withdrawn in_error | withdrawn |
opened: client_declined withdrawn in_error | info_requested accepted withdrawn | rejected in_error
info_requested: opened client_declined withdrawn in_error | accepted withdrawn | rejected in_error
accepted: client_declined cancel_requested withdrawn in_error \
  | info_requested accepted contacting reached help_requested on_hold completed client_declined withdrawn \
  | rejected in_error
rejected: withdrawn in_error | withdrawn | in_error
contacting: client_declined cancel_requested withdrawn in_error \
  | info_requested contacting reached meeting_set help_requested on_hold completed client_declined withdrawn \
  | unreached in_error
reached: client_declined cancel_requested withdrawn in_error \
  | contacting meeting_set on_hold completed client_declined withdrawn | in_error
meeting_set: client_declined cancel_requested withdrawn in_error \
  | meeting_set no_show on_hold completed client_declined withdrawn | in_error
no_show: client_declined cancel_requested withdrawn in_error \
  | contacting reached meeting_set help_requested on_hold completed client_declined withdrawn \
  | unreached in_error
help_requested: contacting client_declined cancel_requested withdrawn in_error \
  | contacting reached client_declined withdrawn | unreached in_error
on_hold: client_declined cancel_requested withdrawn in_error \
  | contacting reached meeting_set help_requested completed client_declined withdrawn \
  | unreached in_error
completed: opened withdrawn in_error | contacting withdrawn | in_error
unreached: opened withdrawn in_error | contacting withdrawn | in_error
client_declined: opened withdrawn in_error | contacting withdrawn | in_error
cancel_requested: withdrawn in_error | contacting meeting_set withdrawn | in_error
withdrawn: | |
forwarded: withdrawn in_error | withdrawn | in_error
merged: withdrawn in_error | withdrawn | in_error
in_error: | |
"""


def _legal() -> set[tuple[State, State, Side, Role]]:
    found = set()
    for line in TABLE.strip().splitlines():
        source, columns = line.split(":")
        by_referrer, by_any, by_lead = (column.split() for column in columns.split("|"))
        for target in by_referrer:
            found.add((State(source), State(target), Side.SENDER, Role.REFERRER))
        for target in by_any:
            found.add((State(source), State(target), Side.RECIPIENT, Role.COORDINATOR))
        for target in by_any + by_lead:
            found.add((State(source), State(target), Side.RECIPIENT, Role.TRIAGE_LEAD))
    return found


LEGAL = _legal()


@pytest.mark.parametrize("source", State)
def test_every_move_from_a_state_is_legal_or_refused_as_the_table_says(source: State) -> None:
    for target in State:
        for side in Side:
            for role in Role:
                if (source, target, side, role) in LEGAL:
                    found = rule(source, target, side, role)
                    assert (found.source, found.target, found.side) == (source, target, side)
                else:
                    with pytest.raises(NotAllowedError):
                        rule(source, target, side, role)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("side", Side)
def test_legal_targets_are_those_of_the_table_in_the_order_of_states(
    state: State, side: Side, role: Role
) -> None:
    expected = tuple(target for target in State if (state, target, side, role) in LEGAL)
    assert legal_targets(state, side, role) == expected


def test_there_is_one_rule_for_each_move_and_side() -> None:
    assert len({(found.source, found.target, found.side) for found in RULES}) == len(RULES)


def test_only_what_comes_with_another_act_is_implied() -> None:
    implied = {(found.source, found.target, found.side) for found in RULES if found.implied}
    assert implied == {
        (State.DRAFT, State.SENT, Side.SENDER),
        (State.SENT, State.OPENED, Side.RECIPIENT),
        *((source, State.FORWARDED, Side.RECIPIENT) for source in _FORWARDED_FROM),
        *((source, State.MERGED, Side.RECIPIENT) for source in _MERGED_FROM),
    }


_MERGED_FROM = OPEN_STATES - {State.SENT, State.CANCEL_REQUESTED}
_FORWARDED_FROM = _MERGED_FROM - {State.MEETING_SET, State.NO_SHOW, State.HELP_REQUESTED}


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("side", Side)
def test_acts_of_their_own_are_for_the_receiving_unit(state: State, side: Side, role: Role) -> None:
    works = side is Side.RECIPIENT and role in (Role.COORDINATOR, Role.TRIAGE_LEAD)
    leads = works and role is Role.TRIAGE_LEAD
    at_work = works and state in OPEN_STATES - {State.SENT}
    assert may_forward(state, side, role) is (leads and state in _FORWARDED_FROM)
    assert may_merge(state, side, role) is (works and state in _MERGED_FROM)
    assert (may_absorb(state, side, role), may_refer_on(state, side, role)) == (at_work, at_work)
    for before in State:
        apart = works and state is State.MERGED and before in _MERGED_FROM
        assert may_separate(state, before, side, role) is apart


NEEDS = {
    State.INFO_REQUESTED: {Requirement.QUESTION},
    State.ACCEPTED: {Requirement.OWNER, Requirement.FIRST_CONTACT_DATE},
    State.REJECTED: {Requirement.REASON_CODE, Requirement.REASON_TEXT},
    State.REACHED: {Requirement.CONTACT_RESULT},
    State.NO_SHOW: {Requirement.NEXT_ATTEMPT},
    State.HELP_REQUESTED: {Requirement.QUESTION, Requirement.DUE_DATE},
    State.ON_HOLD: {Requirement.REASON_CODE, Requirement.REVIEW_DATE},
    State.COMPLETED: {Requirement.OUTCOME_CODE, Requirement.FEEDBACK_ASKED},
    State.UNREACHED: {Requirement.ATTEMPT_GATE},
    State.CLIENT_DECLINED: set(),
    State.CANCEL_REQUESTED: {Requirement.REASON_TEXT},
    State.IN_ERROR: {Requirement.COMMENT},
}
"""Targets that need the same from everywhere."""


@pytest.mark.parametrize("target", NEEDS)
def test_a_target_needs_what_the_design_says_from_wherever_it_is_reached(target: State) -> None:
    found = [rule for rule in RULES if rule.target is target and not rule.implied]
    assert found
    assert all(rule.needs == NEEDS[target] for rule in found)


def test_contacting_needs_a_plan_and_a_reason_where_something_is_taken_back() -> None:
    plan, reason = Requirement.PLANNED_ATTEMPT, Requirement.REASON_TEXT
    taken_back = {State.COMPLETED, State.UNREACHED, State.CLIENT_DECLINED, State.CANCEL_REQUESTED}
    for found in RULES:
        if found.target is State.CONTACTING and found.side is Side.RECIPIENT:
            assert found.needs == ({plan, reason} if found.source in taken_back else {plan})


def test_the_referrer_returns_a_referral_to_contacting_by_answering() -> None:
    found = rule(State.HELP_REQUESTED, State.CONTACTING, Side.SENDER, Role.REFERRER)
    assert found.needs == {Requirement.ANSWER}


def test_a_referrer_answers_into_opened_and_reopens_into_it_with_a_reason() -> None:
    found = {rule.source: rule.needs for rule in RULES if rule.target is State.OPENED and not rule.implied}
    reason = {Requirement.REASON_TEXT}
    assert found == {
        State.INFO_REQUESTED: {Requirement.ANSWER},
        State.COMPLETED: reason,
        State.UNREACHED: reason,
        State.CLIENT_DECLINED: reason,
    }


def test_a_meeting_that_survives_a_request_to_cancel_needs_a_reason() -> None:
    for found in RULES:
        if found.target is State.MEETING_SET:
            asked = found.source is State.CANCEL_REQUESTED
            assert found.needs == {Requirement.MEETING} | ({Requirement.REASON_TEXT} if asked else set())


def test_withdrawing_is_free_before_acceptance_and_after_a_request_else_consent_must_be_withdrawn() -> None:
    free = {(state, Side.SENDER) for state in (State.SENT, State.OPENED, State.INFO_REQUESTED)}
    free.add((State.CANCEL_REQUESTED, Side.RECIPIENT))
    for found in RULES:
        if found.target is State.WITHDRAWN:
            expected = set() if (found.source, found.side) in free else {Requirement.CONSENT_WITHDRAWN}
            assert found.needs == expected


@pytest.mark.parametrize("side", Side)
def test_withdrawn_consent_locks_from_every_state_whose_content_can_be_opened(side: Side) -> None:
    sources = {found.source for found in RULES if found.target is State.WITHDRAWN and found.side is side}
    assert sources == set(State) - LOCKED_STATES - {State.DRAFT}


@pytest.mark.parametrize("state", State)
def test_work_is_handed_over_by_coordinators_while_it_is_open(state: State) -> None:
    for side in Side:
        for role in Role:
            expected = (
                side is Side.RECIPIENT
                and role in (Role.COORDINATOR, Role.TRIAGE_LEAD)
                and state in OPEN_STATES - {State.SENT}
            )
            assert may_hand_over(state, side, role) is expected


@pytest.mark.parametrize("state", State)
def test_the_sending_unit_takes_over_and_corrects_while_it_is_open(state: State) -> None:
    for side in Side:
        for role in Role:
            expected = side is Side.SENDER and role is Role.REFERRER and state in OPEN_STATES
            assert may_take_over(state, side, role) is may_correct(state, side, role) is expected


def test_what_the_database_must_see_follows_from_the_needs() -> None:
    accepted = rule(State.OPENED, State.ACCEPTED, Side.RECIPIENT, Role.COORDINATOR)
    assert (accepted.needs_owner, accepted.needs_due, accepted.needs_note) == (True, True, False)
    asked = rule(State.CONTACTING, State.HELP_REQUESTED, Side.RECIPIENT, Role.COORDINATOR)
    assert (asked.needs_owner, asked.needs_due, asked.needs_note) == (False, True, True)
    unreached = rule(State.CONTACTING, State.UNREACHED, Side.RECIPIENT, Role.TRIAGE_LEAD)
    assert (unreached.needs_owner, unreached.needs_due, unreached.needs_note) == (False, False, False)
    answered = rule(State.INFO_REQUESTED, State.OPENED, Side.SENDER, Role.REFERRER)
    assert (answered.needs_owner, answered.needs_due, answered.needs_note) == (False, False, True)


def test_each_state_but_the_draft_is_open_or_closed() -> None:
    assert not OPEN_STATES & CLOSED_STATES
    assert set(State) - {State.DRAFT} == OPEN_STATES | CLOSED_STATES
    assert LOCKED_STATES <= CLOSED_STATES


def test_no_open_state_is_a_dead_end_for_the_municipality() -> None:
    for state in OPEN_STATES - {State.SENT}:
        assert set(legal_targets(state, Side.RECIPIENT, Role.TRIAGE_LEAD)) - {State.WITHDRAWN, State.IN_ERROR}


def test_fhir_statuses_are_codes_of_task_status() -> None:
    assert set(FHIR_STATUS) == set(State) - {State.CANCEL_REQUESTED}
    known = {
        "draft", "requested", "received", "accepted", "rejected", "ready", "cancelled", "in-progress",
        "on-hold", "failed", "completed", "entered-in-error",
    }  # fmt: skip
    assert set(FHIR_STATUS.values()) <= known
    assert fhir_status(State.HELP_REQUESTED) == "on-hold"


def test_a_request_to_cancel_leaves_the_fhir_status_unchanged() -> None:
    assert fhir_status(State.CANCEL_REQUESTED, before=State.ON_HOLD) == "on-hold"
    assert fhir_status(State.CANCEL_REQUESTED, before=State.ACCEPTED) == "accepted"
    assert fhir_status(State.CANCEL_REQUESTED) == "in-progress"
