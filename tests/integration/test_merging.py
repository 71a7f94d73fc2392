"""Two referrals of the same client in one unit, merged and taken apart again: against a real service."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from referral_app.domain.codes import AttemptChannel, Priority
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from referral_app.errors import InvalidInputError, NotAllowedError, StateChangedError
from referral_app.services.follow_up import LinkKind, ReferralView
from referral_app.services.merging import Merging
from tests.world import World

NURSE, OTHER_NURSE, WORKER = "aino.laine", "sofia.lindqvist", "ahmed.warsame"


def opened(world: World, referral: Referral, nurse: str = NURSE) -> ReferralView:
    sent = world.session(nurse).send(referral, world.unit("tampere"), Priority.ROUTINE)
    return world.session(WORKER).open_referral(sent.referral_id)


def two(world: World) -> tuple[ReferralView, ReferralView]:
    """The same client, from two units."""
    client = world.referral()
    return opened(world, client), opened(world, client, OTHER_NURSE)


def test_one_is_merged_into_the_other_and_each_nurse_reads_it_in_her_own(world: World) -> None:
    first, second = two(world)
    worker = world.session(WORKER)
    assert [row.referral_id for row in worker.same_client(second)] == [first.referral_id]
    merged = worker.merge(second, Merging(first.referral_id, "Sama asiakas."))
    assert (merged.state, merged.legal) == (State.MERGED, (State.WITHDRAWN,))
    assert [(one.kind, one.referral_id) for one in merged.links] == [
        (LinkKind.MERGED_INTO, first.referral_id)
    ]
    assert merged.referral is not None  # nothing is lost
    kept = worker.open_referral(first.referral_id)
    assert (kept.state, kept.due_on) == (State.OPENED, first.due_on)
    assert [(one.kind, one.referral_id) for one in kept.links] == [(LinkKind.ABSORBED, second.referral_id)]
    assert all(item.verified for item in (*merged.history, *kept.history))
    assert worker.same_client(kept) == ()
    for nurse, view in ((NURSE, first), (OTHER_NURSE, second)):
        seen = world.session(nurse).open_referral(view.referral_id)
        assert all(item.verified for item in seen.history)
        assert seen.links == ()  # the other unit's referral is not hers to know
    assert world.session(OTHER_NURSE).open_referral(second.referral_id).state is State.MERGED


def test_what_was_merged_by_mistake_is_where_it_was(world: World) -> None:
    first, second = two(world)
    worker = world.session(WORKER)
    today = worker.today()
    mine = Move(State.ACCEPTED, owner=worker.person.user_id, due=today + timedelta(days=5))
    second = worker.move(second, mine)
    at = datetime.now(UTC).replace(microsecond=0) + timedelta(days=2)
    plan = MoveNote(planned=ContactAttempt(at, AttemptChannel.PHONE, "so"))
    second = worker.move(second, Move(State.CONTACTING, due=today + timedelta(days=2), note=plan))
    merged = worker.merge(second, Merging(first.referral_id))
    apart = worker.separate(merged)
    assert (apart.state, apart.due_on, apart.owner_name) == (State.CONTACTING, second.due_on, "Ahmed Warsame")
    again = worker.open_referral(second.referral_id)
    assert (again.state, again.due_on) == (State.CONTACTING, second.due_on)
    assert all(item.verified for item in again.history)
    with pytest.raises(NotAllowedError):
        worker.separate(again)
    on_hold = worker.move(again, Move(State.CONTACTING, due=today + timedelta(days=3), note=plan))
    assert all(item.verified for item in on_hold.history)


def test_what_was_only_looked_at_keeps_the_date_that_it_came_with(world: World) -> None:
    first, second = two(world)
    worker = world.session(WORKER)
    assert second.due_on == worker.today() + timedelta(days=7)  # the unit's target
    apart = worker.separate(worker.merge(second, Merging(first.referral_id)))
    assert (apart.state, apart.due_on) == (State.OPENED, second.due_on)
    assert all(item.verified for item in worker.open_referral(second.referral_id).history)


def test_different_people_are_not_merged(world: World) -> None:
    first, second = opened(world, world.referral()), opened(world, world.referral())
    with pytest.raises(InvalidInputError) as caught:
        world.session(WORKER).merge(second, Merging(first.referral_id))
    assert [(p.field, p.problem) for p in caught.value.problems] == [("into", Problem.MERGE_OTHER_CLIENT)]


def test_a_name_spelled_otherwise_is_for_people_to_judge(world: World) -> None:
    client = world.referral()
    first = opened(world, client)
    unknown = replace(client, identity=None, birth_date=client.born)
    second = opened(world, replace(unknown, name=replace(client.name, given="Zz")), OTHER_NURSE)
    assert world.session(WORKER).merge(second, Merging(first.referral_id)).state is State.MERGED


def test_nobody_is_overtaken(world: World) -> None:
    first, second = two(world)
    worker, lead = world.session(WORKER), world.session("leena.makela")
    lead.move(
        lead.open_referral(second.referral_id), Move(State.INFO_REQUESTED, note=MoveNote(question="Mistä?"))
    )
    with pytest.raises(StateChangedError):
        worker.merge(second, Merging(first.referral_id))
    assert worker.open_referral(first.referral_id).move_seq == first.move_seq
