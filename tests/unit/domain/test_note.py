"""What a referral led to, as the referrer sees it."""

from __future__ import annotations

import pytest

from referral_app.domain.codes import COMPLETION_OUTCOMES, Outcome
from referral_app.domain.feedback import Face, Feedback
from referral_app.domain.lifecycle import State
from referral_app.domain.note import (
    MoveNote,
    decode_note,
    encode_note,
    outcome_of,
    standing_attempts,
    without_outcome,
)
from tests.unit.domain.samples import attempt


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


FEEDBACK = Feedback("so", understood=Face.YES, heard=Face.PARTLY, words="Mahadsanid")


def test_what_the_client_said_is_sealed_with_the_outcome_and_told_only_with_it() -> None:
    note = MoveNote(outcome=Outcome.GUIDANCE_GIVEN, feedback_asked=True, feedback=FEEDBACK)
    assert decode_note(encode_note(note)) == note
    assert without_outcome(note).feedback is None
    assert "Mahadsanid" not in repr(note)


def test_notes_from_before_feedback_are_read_still() -> None:
    assert b'feedback":{' not in encode_note(MoveNote(comment="x"))
    assert b"undoes" not in encode_note(MoveNote(comment="x"))


def test_an_attempt_that_was_undone_does_not_count() -> None:
    first, second = attempt(), attempt(answer="2")
    notes = [(3, MoveNote(attempt=first)), (4, MoveNote(attempt=second)), (5, MoveNote(undoes=4))]
    assert standing_attempts(notes) == (first,)
    assert standing_attempts([*notes, (6, None), (7, MoveNote(undoes=3))]) == (first,)
