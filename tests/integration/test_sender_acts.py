"""What the sending unit does afterwards on the real service: taking over, correcting a number, reopening, tasks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from referral_app.domain.codes import ContactSystem, Whose, YesNoNotAsked
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.correction import ContactCorrection
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.errors import (
    InvalidInputError,
    NotAllowedError,
    NotFoundError,
    StateChangedError,
)
from referral_app.services.audit import LogQuery
from referral_app.services.follow_up import ReferralView
from referral_app.services.listing import Sort
from referral_app.services.sent import SentFilter, SentQuery, SentRow
from tests.world import World

AUTHOR, COLLEAGUE, COORDINATOR = "aino.laine", "mirja.koskinen", "leena.makela"
NEW = ContactPoint(ContactSystem.PHONE, "+358407654321", YesNoNotAsked.YES, Whose.OWN, "aamulla")


def soon() -> date:
    return datetime.now(UTC).date() + timedelta(days=5)


def row_of(world: World, login: str, referral_id: UUID, query: SentQuery | None = None) -> SentRow | None:
    page = world.session(login).sent_page(query or SentQuery(limit=200))
    return next((row for row in page.rows if row.referral_id == referral_id), None)


def ask_for_help(world: World, referral_id: UUID) -> ReferralView:
    session = world.session(COORDINATOR)
    view = session.open_referral(referral_id)
    view = session.move(view, Move(State.ACCEPTED, owner=session.person.user_id, due=soon()))
    note = MoveNote(question="Voitko kysyä seuraavalla käynnillä?")
    return session.move(view, Move(State.HELP_REQUESTED, due=soon(), note=note))


def phone_of(view: ReferralView) -> ContactPoint:
    return next(point for point in view.sent_contacts if point.system is ContactSystem.PHONE)


class TestTakingOver:
    def test_the_task_follows_and_the_author_still_sees_it(self, world: World) -> None:
        referral_id = world.send(AUTHOR).referral_id
        ask_for_help(world, referral_id)
        author, colleague = world.session(AUTHOR), world.session(COLLEAGUE)
        before = author.waiting_count(), colleague.waiting_count()
        to_answer = SentQuery(SentFilter(to_answer=True), Sort("due_on", descending=False), limit=200)
        shown = row_of(world, AUTHOR, referral_id, to_answer)
        assert shown is not None
        assert (shown.question, shown.due_on) == ("Voitko kysyä seuraavalla käynnillä?", soon())
        assert row_of(world, COLLEAGUE, referral_id, to_answer) is None

        view = colleague.take_over(colleague.open_referral(referral_id))
        assert (view.answerer_name, view.answers, view.author_name) == ("Mirja Koskinen", True, "Aino Laine")
        assert (view.state, view.due_on) == (State.HELP_REQUESTED, soon())
        assert (view.history[-1].takes_over, view.history[-1].verified) == (True, True)
        assert (author.waiting_count(), colleague.waiting_count()) == (before[0] - 1, before[1] + 1)
        assert row_of(world, AUTHOR, referral_id, to_answer) is None
        assert row_of(world, COLLEAGUE, referral_id, to_answer) is not None
        mine = SentQuery(SentFilter(mine=True), limit=200)
        for login in (AUTHOR, COLLEAGUE):
            seen = row_of(world, login, referral_id, mine)
            assert seen is not None
            assert (seen.answerer_name, seen.waits_for_me) == ("Mirja Koskinen", login == COLLEAGUE)

        answered = colleague.move(view, Move(State.CONTACTING, note=MoveNote(answer="Hän toivoo soittoa.")))
        assert answered.answerer_name == "Mirja Koskinen"
        there = world.session(COORDINATOR).open_referral(referral_id)
        assert all(item.verified for item in there.history)
        assert colleague.waiting_count() == before[1]
        logged = world.session("pekka.virtanen").log_page(LogQuery(referral=referral_id)).rows
        assert [entry.actor_name for entry in logged if entry.act == "move"].count("Mirja Koskinen") == 2
        assert all(entry.verdict == "accepted" for entry in logged)

    def test_only_the_sending_unit_and_only_while_it_is_open(self, world: World) -> None:
        referral_id = world.send(AUTHOR).referral_id
        coordinator, author = world.session(COORDINATOR), world.session(AUTHOR)
        with pytest.raises(NotAllowedError):
            coordinator.take_over(coordinator.open_referral(referral_id))
        with pytest.raises(NotFoundError):
            world.session("sofia.lindqvist").open_referral(referral_id)
        closed = author.move(author.open_referral(referral_id), Move(State.CLIENT_DECLINED))
        with pytest.raises(NotAllowedError):
            author.take_over(closed)

    def test_who_is_slower_is_told(self, world: World) -> None:
        referral_id = world.send(AUTHOR).referral_id
        author, colleague = world.session(AUTHOR), world.session(COLLEAGUE)
        both = author.open_referral(referral_id), colleague.open_referral(referral_id)
        colleague.take_over(both[1])
        with pytest.raises(StateChangedError):
            author.take_over(both[0])


class TestCorrecting:
    def test_the_recipient_sees_the_new_number_and_the_old(self, world: World) -> None:
        referral_id = world.send(AUTHOR).referral_id
        asked = ask_for_help(world, referral_id)
        author = world.session(AUTHOR)
        view = author.open_referral(referral_id)
        old = phone_of(view)
        corrected = author.correct(view, ContactCorrection(old, NEW))
        there = world.session(COORDINATOR).open_referral(referral_id)
        for now in (corrected, there):
            assert now.referral is not None
            assert NEW in now.referral.contact_points
            assert old not in now.referral.contact_points
            assert [held.before for held in now.contacts if held.point == NEW] == [(old,)]
            assert old in now.sent_contacts
            assert (now.state, now.due_on) == (asked.state, asked.due_on)
            assert now.history[-1].correction == ContactCorrection(old, NEW)
            assert all(item.verified for item in now.history)
        again = replace(NEW, value="+358501112223")
        twice = author.correct(corrected, ContactCorrection(NEW, again))
        assert [held.before for held in twice.contacts if held.point == again] == [(old, NEW)]
        answered = author.move(twice, Move(State.CONTACTING, note=MoveNote(answer="Uusi numero annettu.")))
        assert answered.contacts == twice.contacts
        seen = row_of(world, AUTHOR, referral_id)
        assert seen is not None
        assert not seen.broken

    def test_a_question_stays_the_question_of_its_row(self, world: World) -> None:
        referral_id = world.send(AUTHOR).referral_id
        ask_for_help(world, referral_id)
        author = world.session(AUTHOR)
        view = author.open_referral(referral_id)
        author.correct(view, ContactCorrection(None, NEW))
        seen = row_of(world, AUTHOR, referral_id)
        assert seen is not None
        assert seen.question == "Voitko kysyä seuraavalla käynnillä?"

    def test_before_the_first_reading_too(self, world: World) -> None:
        referral_id = world.send(AUTHOR).referral_id
        author = world.session(AUTHOR)
        view = author.open_referral(referral_id)
        assert view.state is State.SENT
        view = author.correct(view, ContactCorrection(phone_of(view), NEW))
        assert view.state is State.SENT
        there = world.session(COORDINATOR).open_referral(referral_id)
        assert there.state is State.OPENED
        assert there.referral is not None
        assert NEW in there.referral.contact_points
        assert all(item.verified for item in there.history)

    def test_what_is_wrong_is_refused_before_anything_is_sent(self, world: World) -> None:
        referral_id = world.send(AUTHOR).referral_id
        author = world.session(AUTHOR)
        view = author.open_referral(referral_id)
        with pytest.raises(InvalidInputError):
            author.correct(view, ContactCorrection(None, replace(NEW, value="0401")))
        coordinator = world.session(COORDINATOR)
        with pytest.raises(NotAllowedError):
            coordinator.correct(coordinator.open_referral(referral_id), ContactCorrection(None, NEW))


class TestReopening:
    def test_a_client_who_comes_back(self, world: World) -> None:
        referral_id = world.send(AUTHOR).referral_id
        author = world.session(AUTHOR)
        closed = author.move(author.open_referral(referral_id), Move(State.CLIENT_DECLINED))
        with pytest.raises(InvalidInputError):
            author.move(closed, Move(State.OPENED))
        view = author.move(closed, Move(State.OPENED, note=MoveNote(reason_text="Hän haluaa sittenkin.")))
        assert view.state is State.OPENED
        coordinator = world.session(COORDINATOR)
        there = coordinator.open_referral(referral_id)
        assert all(item.verified for item in there.history)
        taken = coordinator.move(there, Move(State.ACCEPTED, owner=coordinator.person.user_id, due=soon()))
        assert taken.state is State.ACCEPTED


class TestNews:
    def test_what_the_municipality_does_is_news_and_ones_own_is_not(self, world: World) -> None:
        referral_id = world.send(AUTHOR).referral_id
        author, colleague = world.session(AUTHOR), world.session(COLLEAGUE)
        since = author.news(None).looked_at
        assert author.news(since).count == 0
        world.session(COORDINATOR).open_referral(referral_id)
        found = author.news(since)
        assert found.count == 1
        assert author.news(found.looked_at).count == 0
        assert colleague.news(since).count == 0
        author.take_over(author.open_referral(referral_id))
        assert author.news(since).count == 0
