"""What is new to a person: marked in the history and in the lists until she has had the referral open."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.services.inbox import InboxQuery, InboxRow
from referral_app.services.sent import SentFilter, SentQuery, SentRow
from tests.world import World

NURSE, COORDINATOR = "aino.laine", "leena.makela"


def sent_row(world: World, referral: UUID) -> SentRow:
    page = world.session(NURSE).sent_page(SentQuery(SentFilter(mine=True), limit=100))
    return next(row for row in page.rows if row.referral_id == referral)


def inbox_row(world: World, referral: UUID) -> InboxRow:
    page = world.session(COORDINATOR).inbox_page(InboxQuery(limit=100))
    return next(row for row in page.rows if row.referral_id == referral)


def ask(world: World, referral: UUID) -> None:
    session = world.session(COORDINATOR)
    due = datetime.now(UTC).date() + timedelta(days=5)
    question = MoveNote(question="Onko hänellä lapsia hoidettavana?")
    session.move(session.open_referral(referral), Move(State.INFO_REQUESTED, due=due, note=question))


def new_in(world: World, login: str, referral: UUID) -> list[State]:
    return [item.target for item in world.session(login).open_referral(referral).history if item.is_new]


def test_a_question_and_its_answer_are_new_once_to_whom_they_go(world: World) -> None:
    referral = world.send(NURSE).referral_id
    assert not sent_row(world, referral).has_news
    ask(world, referral)
    assert not inbox_row(world, referral).has_news, "her own question"
    assert sent_row(world, referral).has_news

    assert new_in(world, NURSE, referral) == [State.OPENED, State.INFO_REQUESTED]
    assert new_in(world, NURSE, referral) == []
    assert not sent_row(world, referral).has_news

    nurse = world.session(NURSE)
    nurse.move(nurse.open_referral(referral), Move(State.OPENED, note=MoveNote(answer="Kaksi.")))
    assert not sent_row(world, referral).has_news, "her own answer"
    row = inbox_row(world, referral)
    assert row.has_news
    assert new_in(world, COORDINATOR, referral) == [State.OPENED]
    [now] = world.session(COORDINATOR).as_they_stand([row])
    assert not now.has_news


def test_what_a_colleague_never_opened_is_not_new_to_her(world: World) -> None:
    referral = world.send(NURSE).referral_id
    ask(world, referral)
    page = world.session("mirja.koskinen").sent_page(SentQuery(limit=100))
    assert not next(row for row in page.rows if row.referral_id == referral).has_news
