"""Several referrals given to somebody at once, by two people who are at it at the same time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from unittest.mock import patch
from uuid import UUID

import pytest

from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.reference import reference_of
from referral_app.errors import DatabaseUnreachableError
from referral_app.services import assigning
from referral_app.services.assigning import Assigned, Seen, Why
from referral_app.services.desk import Session
from referral_app.services.inbox import InboxQuery, InboxRow
from tests.world import World

LEAD, COLLEAGUE, NURSE = "leena.makela", "ahmed.warsame", "aino.laine"


def due() -> date:
    return datetime.now(UTC).date() + timedelta(days=7)


def rows(session: Session, *referral_ids: UUID) -> list[InboxRow]:
    """As the list shows them now, in the order asked for."""
    shown = {row.referral_id: row for row in session.inbox_page(InboxQuery(limit=200)).rows}
    return [shown[one] for one in referral_ids]


def seen(session: Session, *referral_ids: UUID) -> list[Seen]:
    return [Seen(row.referral_id, row.state, row.move_seq) for row in rows(session, *referral_ids)]


def assign(session: Session, these: list[Seen], to: str, world: World) -> Assigned:
    heard: list[tuple[int, int]] = []
    person = world.session(to).person.user_id
    done = session.assign(these, person, due(), lambda *now: heard.append(now), lambda: False)
    assert heard[-1] == (len(these), len(these))
    return done


def accepted(world: World, login: str) -> UUID:
    session, sent = world.session(login), world.send().referral_id
    session.move(session.open_referral(sent), Move(State.ACCEPTED, owner=session.person.user_id, due=due()))
    return sent


def test_new_ones_are_accepted_and_others_handed_over_each_by_its_own_act(world: World) -> None:
    lead = world.session(LEAD)
    new, taken = world.send().referral_id, accepted(world, LEAD)
    done = assign(lead, seen(lead, new, taken), COLLEAGUE, world)
    assert (done.moved, done.left, done.error) == (2, (), None)
    for referral_id, state in ((new, State.ACCEPTED), (taken, State.ACCEPTED)):
        view = lead.open_referral(referral_id)
        assert (view.state, view.owner_name) == (state, "Ahmed Warsame")
        assert view.history[-1].actor_name == "Leena Mäkelä"
        assert view.history[-1].verified
    assert lead.open_referral(new).due_on == due()


def test_what_a_colleague_has_done_meanwhile_is_told_and_not_undone(world: World) -> None:
    lead, colleague = world.session(LEAD), world.session(COLLEAGUE)
    first, second, third = world.send().referral_id, accepted(world, LEAD), world.send().referral_id
    these = seen(lead, first, second, third)
    colleague.move(
        colleague.open_referral(first), Move(State.ACCEPTED, owner=colleague.person.user_id, due=due())
    )
    view = colleague.open_referral(second)
    colleague.move(view, Move(State.INFO_REQUESTED, note=MoveNote(question="Milloin?")))
    colleague.open_referral(third)
    done = assign(lead, these, LEAD, world)
    assert done.moved == 1, "that somebody has opened it is no reason to leave it"
    told = {one.referral_id: (one.reference, one.why, one.by, one.state) for one in done.left}
    assert told == {
        first: (reference_of(first), Why.OVERTAKEN, "Ahmed Warsame", State.ACCEPTED),
        second: (reference_of(second), Why.OVERTAKEN, "Ahmed Warsame", State.INFO_REQUESTED),
    }
    assert lead.open_referral(first).owner_name == "Ahmed Warsame"


def test_faster_by_a_moment_is_told_as_well(world: World) -> None:
    lead, colleague = world.session(LEAD), world.session(COLLEAGUE)
    sent = world.send().referral_id
    these = seen(lead, sent)
    real = assigning.follow_up.open_referral

    def after_him(context: object, referral_id: UUID) -> object:
        view = real(context, referral_id)  # type: ignore[arg-type]
        if context is lead._context:
            owner = colleague.person.user_id
            colleague.move(colleague.open_referral(sent), Move(State.ACCEPTED, owner=owner, due=due()))
        return view

    with patch.object(assigning.follow_up, "open_referral", after_him):
        [left] = lead.assign(these, lead.person.user_id, due(), lambda *_: None, lambda: False).left
    assert (left.why, left.by) == (Why.OVERTAKEN, "Ahmed Warsame")


def test_what_is_closed_or_for_others_is_named_and_does_not_stop_the_rest(world: World) -> None:
    colleague = world.session(COLLEAGUE)
    protected = world.send_protected(LEAD).referral_id
    last = world.send().referral_id
    done = assign(colleague, seen(colleague, protected, last), COLLEAGUE, world)
    assert (done.moved, [(one.referral_id, one.why) for one in done.left]) == (
        1,
        [(protected, Why.NOT_POSSIBLE)],
    )


class TestEndedEarly:
    @pytest.fixture
    def three(self, world: World) -> list[Seen]:
        sent = [world.send().referral_id for _ in range(3)]
        return seen(world.session(LEAD), *sent)

    def test_by_the_person(self, world: World, three: list[Seen]) -> None:
        lead, stops = world.session(LEAD), iter([False, True])
        done = lead.assign(three, lead.person.user_id, due(), lambda *_: None, lambda: next(stops))
        assert (done.moved, done.stopped) == (1, True)
        assert [(one.referral_id, one.why) for one in done.left] == [
            (one.referral_id, Why.NOT_TRIED) for one in three[1:]
        ]

    def test_by_a_lost_connection(self, world: World, three: list[Seen]) -> None:
        lead, real = world.session(LEAD), assigning.follow_up.move

        def lost(context: object, view: object, wanted: object) -> object:
            if view.referral_id == three[1].referral_id:  # type: ignore[attr-defined]
                raise DatabaseUnreachableError
            return real(context, view, wanted)  # type: ignore[arg-type]

        with patch.object(assigning.follow_up, "move", lost):
            done = lead.assign(three, lead.person.user_id, due(), lambda *_: None, lambda: False)
        assert isinstance(done.error, DatabaseUnreachableError)
        assert (done.moved, len(done.left)) == (1, 2)
        again = lead.assign(three, lead.person.user_id, due(), lambda *_: None, lambda: False)
        assert again.moved == 2
        assert [one.why for one in again.left] == [Why.OVERTAKEN], "it is not accepted a second time"
