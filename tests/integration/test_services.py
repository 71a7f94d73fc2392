"""The use cases of a signed-in person on the real service: nurse, coordinator and auditor."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from referral_app.domain.codes import ConsentScope, LegalBasis, Outcome, Priority, ReturnReason
from referral_app.domain.consent import Consent
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.errors import (
    FieldProblem,
    InvalidInputError,
    NotAllowedError,
    NotFoundError,
    StateChangedError,
)
from referral_app.services.audit import LogQuery
from referral_app.services.desk import Session
from referral_app.services.follow_up import ReferralView
from referral_app.services.inbox import InboxFilter, InboxQuery
from referral_app.services.listing import Sort
from referral_app.services.sent import SentFilter, SentQuery
from tests.world import World


def _soon() -> date:
    return datetime.now(UTC).date() + timedelta(days=5)


def _accept(world: World, view: ReferralView, login: str = "leena.makela") -> ReferralView:
    session = world.session(login)
    return session.move(view, Move(State.ACCEPTED, owner=session.person.user_id, due=_soon()))


class TestTheWholeWay:
    def test_outcome_reaches_the_nurse_and_every_act_the_auditor(self, world: World) -> None:
        nurse, coordinator = world.session("aino.laine"), world.session("leena.makela")
        referral = world.referral()
        receipt = nurse.send(referral, world.unit("tampere"), Priority.URGENT)
        assert receipt.log_index is not None

        view = coordinator.open_referral(receipt.referral_id)
        assert view.referral == referral
        assert view.state is State.OPENED
        view = _accept(world, view)
        note = MoveNote(outcome=Outcome.COURSE_STARTED, outcome_text="Aloitti kurssin.", feedback_asked=True)
        view = coordinator.move(view, Move(State.COMPLETED, note=note))
        assert [item.target for item in view.history] == [
            State.SENT,
            State.OPENED,
            State.ACCEPTED,
            State.COMPLETED,
        ]
        assert all(item.verified for item in view.history)

        [row] = [row for row in nurse.sent_page(SentQuery()).rows if row.referral_id == receipt.referral_id]
        assert (row.state, row.outcome, row.outcome_text) == (
            State.COMPLETED,
            Outcome.COURSE_STARTED,
            "Aloitti kurssin.",
        )

        auditor = world.session("pekka.virtanen")
        logged = auditor.log_page(LogQuery(referral=receipt.referral_id)).rows
        assert {(entry.act, entry.actor_name) for entry in logged} >= {
            ("submit", "Aino Laine"),
            ("read", "Leena Mäkelä"),
            ("move", "Leena Mäkelä"),
            ("read", "Aino Laine"),
        }
        assert all(entry.verdict == "accepted" for entry in logged)
        assert auditor.verify_log(lambda _done, _total: None, lambda: False).problems == ()

    def test_question_and_answer(self, world: World) -> None:
        receipt = world.send()
        coordinator, nurse = world.session("ahmed.warsame"), world.session("mirja.koskinen")
        view = coordinator.open_referral(receipt.referral_id)
        coordinator.move(view, Move(State.INFO_REQUESTED, note=MoveNote(question="Mikä on hyvä soittoaika?")))
        asked = nurse.open_referral(receipt.referral_id)
        assert asked.history[-1].note is not None
        assert asked.history[-1].note.question == "Mikä on hyvä soittoaika?"
        answered = nurse.move(asked, Move(State.OPENED, note=MoveNote(answer="Aamulla.")))
        assert answered.state is State.OPENED
        assert coordinator.open_referral(receipt.referral_id).history[-1].note == MoveNote(answer="Aamulla.")

    def test_withdrawing_consent_locks_the_content_at_once(self, world: World) -> None:
        receipt = world.send()
        nurse, coordinator = world.session("aino.laine"), world.session("leena.makela")
        coordinator.open_referral(receipt.referral_id)
        view = nurse.open_referral(receipt.referral_id)
        nurse.move(view, Move(State.WITHDRAWN, note=MoveNote(reason_code="consent_withdrawn")))
        locked = coordinator.open_referral(receipt.referral_id)
        assert (locked.state, locked.referral) == (State.WITHDRAWN, None)


class TestAnOutcomeThatIsNotToldToTheSender:
    @pytest.fixture
    def taken(self, world: World) -> ReferralView:
        """A referral whose client did not agree that the nurse is told, accepted by Leena."""
        referral = world.referral()
        shares = referral.consent.shares - {ConsentScope.OUTCOME_TO_REFERRER}
        silent = replace(referral, consent=replace(referral.consent, shares=shares))
        receipt = world.session("aino.laine").send(silent, world.unit("tampere"), Priority.ROUTINE)
        return _accept(world, world.session("leena.makela").open_referral(receipt.referral_id))

    def test_the_sentence_is_refused_before_anything_is_sent(self, world: World, taken: ReferralView) -> None:
        note = MoveNote(outcome=Outcome.COURSE_STARTED, outcome_text="Aloitti.", feedback_asked=True)
        with pytest.raises(InvalidInputError) as caught:
            world.session("leena.makela").move(taken, Move(State.COMPLETED, note=note))
        assert caught.value.problems == (FieldProblem("note.outcome_text", "consent.outcome"),)
        assert world.session("leena.makela").open_referral(taken.referral_id).state is State.ACCEPTED

    def test_the_nurse_sees_the_state_alone(self, world: World, taken: ReferralView) -> None:
        coordinator, nurse = world.session("leena.makela"), world.session("aino.laine")
        note = MoveNote(outcome=Outcome.COURSE_STARTED, feedback_asked=True)
        coordinator.move(taken, Move(State.COMPLETED, note=note))
        self._assert_nothing_is_told(nurse, taken.referral_id)
        own = coordinator.open_referral(taken.referral_id).history[-1].note
        assert own is not None
        assert own.outcome is Outcome.COURSE_STARTED

    def test_nor_what_a_changed_program_of_the_municipality_wrote(
        self, world: World, taken: ReferralView
    ) -> None:
        assert taken.referral is not None
        agreed = replace(taken.referral.consent, shares=frozenset(ConsentScope))
        believing = replace(taken, referral=replace(taken.referral, consent=agreed))
        note = MoveNote(outcome=Outcome.COURSE_STARTED, outcome_text="Aloitti.", feedback_asked=True)
        world.session("leena.makela").move(believing, Move(State.COMPLETED, note=note))
        self._assert_nothing_is_told(world.session("aino.laine"), taken.referral_id)

    def _assert_nothing_is_told(self, nurse: Session, referral_id: UUID) -> None:
        [row] = [row for row in nurse.sent_page(SentQuery()).rows if row.referral_id == referral_id]
        assert (row.state, row.broken) == (State.COMPLETED, False)
        assert (row.outcome, row.outcome_text, row.outcome_withheld) == (None, "", True)
        view = nurse.open_referral(referral_id)
        last = view.history[-1]
        assert (view.state, last.verified) == (State.COMPLETED, True)
        assert last.note == MoveNote(feedback_asked=True)


class TestWhoMay:
    def test_another_unit_finds_nothing(self, world: World) -> None:
        receipt = world.send(unit="tampere")
        for login in ("johan.nystrom", "sofia.lindqvist"):
            with pytest.raises(NotFoundError):
                world.session(login).open_referral(receipt.referral_id)

    def test_only_a_lead_may_return_a_referral(self, world: World) -> None:
        receipt = world.send()
        coordinator = world.session("ahmed.warsame")
        view = coordinator.open_referral(receipt.referral_id)
        note = MoveNote(reason_code=ReturnReason.DUPLICATE, reason_text="Sama asiakas on jo ohjattu.")
        assert State.REJECTED not in view.legal
        with pytest.raises(NotAllowedError):
            coordinator.move(view, Move(State.REJECTED, note=note))
        lead = world.session("leena.makela")
        returned = lead.move(lead.open_referral(receipt.referral_id), Move(State.REJECTED, note=note))
        assert returned.state is State.REJECTED

    def test_the_second_of_two_at_once_is_told(self, world: World) -> None:
        receipt = world.send()
        lead, colleague = world.session("leena.makela"), world.session("ahmed.warsame")
        view, same = lead.open_referral(receipt.referral_id), colleague.open_referral(receipt.referral_id)
        _accept(world, view)
        with pytest.raises(StateChangedError):
            _accept(world, same, "ahmed.warsame")
        assert colleague.open_referral(receipt.referral_id).owner_name == "Leena Mäkelä"


class TestSending:
    def test_a_unit_the_consent_does_not_name_gets_nothing(self, world: World) -> None:
        referral = world.referral("tampere")
        with pytest.raises(InvalidInputError) as caught:
            world.session("sofia.lindqvist").send(referral, world.unit("vaasa"), Priority.ROUTINE)
        assert {problem.field for problem in caught.value.problems} == {"consent.recipients"}

    def test_a_unit_that_does_not_receive(self, world: World) -> None:
        referral = world.referral("hervanta")
        with pytest.raises(InvalidInputError) as caught:
            world.session("sofia.lindqvist").send(referral, world.unit("hervanta"), Priority.ROUTINE)
        assert [problem.problem for problem in caught.value.problems] == ["recipient.does_not_receive"]

    def test_recipients_of_a_municipality(self, world: World) -> None:
        [unit] = world.session("aino.laine").recipients("905")
        assert (unit.unit_id, unit.names.sv) == (world.unit("vaasa"), "Integrationstjänster i Vasa")
        assert world.session("aino.laine").recipients("091") == ()


class TestLists:
    def test_pages_hold_every_referral_once(self, world: World) -> None:
        sent = {world.send(nurse="sofia.lindqvist", unit="mustasaari").referral_id for _ in range(7)}
        session = world.session("anna.backlund")
        for column in ("sent_at", "priority", "due_on", "state", "changed_at"):
            found, cursor = [], None
            while True:
                page = session.inbox_page(
                    InboxQuery(sort=Sort(column, descending=True), after=cursor, limit=3)
                )
                found.extend(row.referral_id for row in page.rows)
                cursor = page.next
                if cursor is None:
                    break
            assert len(found) == len(set(found))
            assert sent <= set(found)

    @pytest.mark.parametrize("side", ["inbox", "sent"])
    def test_a_page_is_read_in_one_logged_act_that_names_every_referral(
        self, world: World, side: str
    ) -> None:
        for _ in range(3):
            world.send(nurse="sofia.lindqvist", unit="mustasaari")
        session = world.session("anna.backlund" if side == "inbox" else "sofia.lindqvist")
        auditor = world.session("pekka.virtanen")
        query = LogQuery(act="read", actor=session.person.user_id)
        before = {entry.index for entry in auditor.log_page(query).rows}
        page = (
            session.inbox_page(InboxQuery(limit=4))
            if side == "inbox"
            else session.sent_page(SentQuery(limit=4))
        )
        shown = [row.referral_id for row in page.rows]
        assert len(shown) >= 3
        assert all(row.summary is not None for row in page.rows)
        [logged] = [entry for entry in auditor.log_page(query).rows if entry.index not in before]
        assert logged.verdict == "accepted"
        assert len(logged.referral_ids) == len(shown)
        assert set(logged.referral_ids) == set(shown)

    def test_filters(self, world: World) -> None:
        receipt = world.send(priority=Priority.ASAP)
        session = world.session("leena.makela")
        urgent = session.inbox_page(InboxQuery(InboxFilter(priority=Priority.ASAP))).rows
        assert receipt.referral_id in {row.referral_id for row in urgent}
        assert {row.priority for row in urgent} == {Priority.ASAP}
        _accept(world, session.open_referral(receipt.referral_id))
        mine = session.inbox_page(InboxQuery(InboxFilter(mine=True))).rows
        assert receipt.referral_id in {row.referral_id for row in mine}
        assert {row.owner_name for row in mine} == {"Leena Mäkelä"}
        new = session.inbox_page(InboxQuery(InboxFilter(states=frozenset({State.SENT})))).rows
        assert receipt.referral_id not in {row.referral_id for row in new}

    def test_counts_follow_the_work(self, world: World) -> None:
        session = world.session("leena.makela")
        before = session.inbox_counts()
        receipt = world.send()
        assert session.inbox_counts().new == before.new + 1
        _accept(world, session.open_referral(receipt.referral_id))
        after = session.inbox_counts()
        assert (after.new, after.mine, after.open) == (before.new, before.mine + 1, before.open + 1)

    def test_sent_list_of_my_own(self, world: World) -> None:
        world.send(nurse="mirja.koskinen")
        rows = world.session("mirja.koskinen").sent_page(SentQuery(SentFilter(mine=True))).rows
        assert rows
        assert all("Mirja Koskinen" in (row.author_name, row.answerer_name) for row in rows), (
            "made or taken over"
        )


class TestLegalBasis:
    def test_the_basis_in_the_open_is_the_one_that_was_sealed(self, world: World) -> None:
        consent = Consent(basis=LegalBasis.STATUTORY_DUTY)
        referral = replace(world.referral(), consent=consent)
        receipt = world.session("aino.laine").send(referral, world.unit("tampere"), Priority.ROUTINE)
        engine = world.service.server.superuser_engine("kotosilta")
        with engine.connect() as conn:
            basis = conn.execute(
                text("SELECT legal_basis FROM kotosilta.referral WHERE id = :id"), {"id": receipt.referral_id}
            ).scalar_one()
        engine.dispose()
        opened = world.session("leena.makela").open_referral(receipt.referral_id)
        assert basis == LegalBasis.STATUTORY_DUTY
        assert opened.referral is not None
        assert opened.referral.consent == consent
