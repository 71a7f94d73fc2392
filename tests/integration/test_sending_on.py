"""Sending a referral on to another unit: against a real service, with both ends and the nurse between."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from referral_app.domain.codes import ConsentScope, Priority
from referral_app.domain.consent import Consent
from referral_app.domain.forwarding import Forwarding
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from referral_app.errors import InvalidInputError, NotAllowedError, NotFoundError, StateChangedError
from referral_app.services.audit import LogQuery
from referral_app.services.follow_up import LinkKind, ReferralView
from referral_app.services.sent import SentQuery
from tests.world import World

NURSE, WORKER, LEAD, ELSEWHERE = "aino.laine", "ahmed.warsame", "leena.makela", "johan.nystrom"


def for_both(world: World, referral: Referral | None = None) -> Referral:
    """A referral whose client has agreed to Vaasa too."""
    made = referral or world.referral()
    both = frozenset({world.unit("tampere"), world.unit("vaasa")})
    return replace(made, consent=replace(made.consent, recipients=both))


def opened(world: World, referral: Referral, priority: Priority = Priority.URGENT) -> ReferralView:
    sent = world.session(NURSE).send(referral, world.unit("tampere"), priority)
    return world.session(LEAD).open_referral(sent.referral_id)


def new_id(view: ReferralView) -> UUID:
    note = view.history[-1].note
    assert note is not None
    assert note.forwarded_as is not None
    return note.forwarded_as


def asked_anew(world: World, view: ReferralView) -> Consent:
    """What the client says to the lead, who asked her whether Vaasa may know."""
    assert view.referral is not None
    today = world.session(LEAD).today()
    return replace(
        view.referral.consent,
        shares=frozenset({ConsentScope.BASICS}),
        recipients=frozenset({world.unit("vaasa")}),
        asked_back="Vaasa saa tietää.",
        given_on=today,
        valid_until=today + timedelta(days=90),
        signature=(),
    )


def test_the_work_goes_on_elsewhere_and_everybody_sees_where(world: World) -> None:
    view = opened(world, for_both(world))
    closed = world.session(LEAD).forward(view, Forwarding(world.unit("vaasa"), "Muutti Vaasaan."))
    assert (closed.state, closed.due_on) == (State.FORWARDED, None)
    assert closed.history[-1].to_names is not None
    assert closed.history[-1].to_names.fi == "Vaasan kotoutumispalvelut"
    assert closed.links == ()  # what happens there is not for this unit
    there = world.session(ELSEWHERE).open_referral(new_id(closed))
    assert there.referral is not None
    assert view.referral is not None
    assert (there.state, there.priority, there.sent_at) == (State.OPENED, Priority.URGENT, view.sent_at)
    assert there.came_at is not None
    assert there.came_at > there.sent_at
    assert there.referral == view.referral
    assert there.history[0].sent_on
    assert there.history[0].note == MoveNote(comment="Muutti Vaasaan.")
    assert [item.verified for item in there.history] == [True, True]
    assert (there.author_name, there.links) == ("Aino Laine", ())
    nurse = world.session(NURSE)
    before, after = nurse.open_referral(view.referral_id), nurse.open_referral(there.referral_id)
    assert [(link.kind, link.referral_id) for link in before.links] == [
        (LinkKind.FORWARDED_AS, there.referral_id)
    ]
    assert [(link.kind, link.referral_id) for link in after.links] == [(LinkKind.CAME_FROM, view.referral_id)]
    assert all(item.verified for item in (*before.history, *after.history))
    rows = {row.referral_id: row for row in nurse.sent_page(SentQuery()).rows}
    assert rows[there.referral_id].summary == view.referral.summary()
    assert not rows[there.referral_id].broken


def test_the_unit_that_sent_it_on_sees_no_more_of_it(world: World) -> None:
    view = opened(world, for_both(world))
    closed = world.session(LEAD).forward(view, Forwarding(world.unit("vaasa")))
    with pytest.raises(NotFoundError):
        world.session(LEAD).open_referral(new_id(closed))
    with pytest.raises(NotFoundError):
        world.session(WORKER).open_referral(new_id(closed))
    assert world.session(WORKER).open_referral(view.referral_id).referral is not None  # its own stays
    entries = world.session("pekka.virtanen").log_page(LogQuery(act="forward", referral=new_id(closed))).rows
    assert len(entries) == 1
    assert (
        world.session("pekka.virtanen").log_page(LogQuery(act="forward", referral=view.referral_id)).rows
        == entries
    )


def test_the_work_there_goes_on_with_the_nurse(world: World) -> None:
    view = opened(world, for_both(world))
    closed = world.session(LEAD).forward(view, Forwarding(world.unit("vaasa")))
    there = world.session(ELSEWHERE)
    asked = there.move(
        there.open_referral(new_id(closed)), Move(State.INFO_REQUESTED, note=MoveNote(question="Mistä?"))
    )
    nurse = world.session(NURSE)
    answered = nurse.move(
        nurse.open_referral(asked.referral_id), Move(State.OPENED, note=MoveNote(answer="Keskustasta."))
    )
    seen = there.open_referral(answered.referral_id)
    assert [item.note.answer for item in seen.history if item.note is not None][-1] == "Keskustasta."
    assert all(item.verified for item in seen.history)


def test_the_client_is_asked_where_her_consent_does_not_name_the_unit(world: World) -> None:
    made = world.referral()
    all_told = replace(made.consent, shares=frozenset(ConsentScope))
    view = opened(world, replace(made, consent=all_told, support_needs="Ei kuule toisella korvalla."))
    lead, vaasa = world.session(LEAD), world.unit("vaasa")
    with pytest.raises(InvalidInputError) as caught:
        lead.forward(view, Forwarding(vaasa))
    assert [(p.field, p.problem) for p in caught.value.problems] == [
        ("recipient", Problem.CONSENT_NOT_COVERED)
    ]
    consent = asked_anew(world, view)
    with pytest.raises(InvalidInputError) as caught:
        lead.forward(view, Forwarding(vaasa, consent=replace(consent, asked_back="")))
    assert [p.field for p in caught.value.problems] == ["consent.asked_back"]
    closed = lead.forward(view, Forwarding(vaasa, consent=consent))
    there = world.session(ELSEWHERE).open_referral(new_id(closed)).referral
    assert there is not None
    assert there.consent == consent
    assert (there.support_needs, there.address) == ("", None)  # she agreed to the basics


def test_a_protected_one_goes_on_to_people_by_name_only(world: World) -> None:
    names = (world.session(LEAD).person.user_id,)
    sent = world.session(NURSE).send(
        for_both(world, world.protected()), world.unit("tampere"), Priority.ROUTINE, names
    )
    lead, vaasa = world.session(LEAD), world.unit("vaasa")
    view = lead.open_referral(sent.referral_id)
    with pytest.raises(InvalidInputError) as caught:
        lead.forward(view, Forwarding(vaasa))
    assert [p.problem for p in caught.value.problems] == [Problem.TURVAKIELTO_READERS]
    johan = world.session(ELSEWHERE).person.user_id
    closed = lead.forward(view, Forwarding(vaasa, readers=frozenset({johan})))
    assert world.session("fatima.rahimi").open_referral(new_id(closed)).kept_from_me
    there = world.session(ELSEWHERE).open_referral(new_id(closed))
    assert there.referral is not None
    assert [reader.name for reader in there.readers] == ["Johan Nyström"]


def test_only_a_lead_forwards_and_nobody_is_overtaken(world: World) -> None:
    view = opened(world, for_both(world))
    to_vaasa = Forwarding(world.unit("vaasa"))
    worker = world.session(WORKER)
    mine = worker.open_referral(view.referral_id)
    with pytest.raises(NotAllowedError):
        worker.forward(mine, to_vaasa)
    worker.move(mine, Move(State.INFO_REQUESTED, note=MoveNote(question="Mihin?")))
    with pytest.raises(StateChangedError):
        world.session(LEAD).forward(view, to_vaasa)
    again = world.session(LEAD).open_referral(view.referral_id)
    assert again.state is State.INFO_REQUESTED
    with pytest.raises(NotAllowedError):
        world.session(LEAD).move(
            again, Move(State.FORWARDED, note=MoveNote(forwarded_to=world.unit("vaasa")))
        )
