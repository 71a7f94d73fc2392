"""What a referral led to, as the referrer sees it."""

from __future__ import annotations

import pytest

from referral_app.domain.codes import COMPLETION_OUTCOMES, Outcome
from referral_app.domain.lifecycle import State
from referral_app.domain.note import MoveNote, outcome_of


def test_the_outcome_follows_from_the_state_or_stands_in_the_note() -> None:
    assert outcome_of(State.UNREACHED, None) is Outcome.NOT_REACHED
    assert outcome_of(State.CLIENT_DECLINED, MoveNote()) is Outcome.DECLINED
    done = MoveNote(outcome=Outcome.MEETING_PLACE_JOINED)
    assert outcome_of(State.COMPLETED, done) is Outcome.MEETING_PLACE_JOINED


@pytest.mark.parametrize(
    "state", sorted(set(State) - {State.COMPLETED, State.UNREACHED, State.CLIENT_DECLINED})
)
def test_other_states_have_no_outcome(state: State) -> None:
    assert outcome_of(state, MoveNote(outcome=Outcome.GUIDANCE_GIVEN)) is None


def test_completing_offers_all_outcomes_but_those_that_are_states() -> None:
    assert set(Outcome) - set(COMPLETION_OUTCOMES) == {Outcome.DECLINED, Outcome.NOT_REACHED}
    assert len(Outcome) == 10


def test_a_note_does_not_show_itself_in_logs() -> None:
    assert "salaisuus" not in repr(MoveNote(comment="salaisuus"))
