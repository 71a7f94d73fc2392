"""Deputies, a leaver's work, other roles and units, units that end, and the keys of root and notary."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from referral_app.domain.codes import AttemptChannel, HoldReason, MeetingInterpreter, Priority
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Meeting, Move, MoveNote
from referral_app.domain.roles import Role
from referral_app.errors import (
    CancelledError,
    DirectoryInvalidError,
    KotosiltaError,
    NotAllowedError,
    NotFoundError,
    StateChangedError,
)
from referral_app.services import absence, closing, epochs, handing_over, staffing
from referral_app.services.follow_up import ReferralView
from referral_app.services.inbox import InboxFilter, InboxQuery
from referral_app.services.listing import Sort
from referral_app.services.sent import SentQuery
from referral_app.services.unit_keys import grant_missing
from tests.keepers import (
    ADMINISTRATOR,
    COLLEAGUE,
    LEAD,
    LEAVING,
    NURSE,
    SECOND_LEAD,
    Keepers,
    keeping,
    never,
    quiet,
)


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


def today() -> date:
    return datetime.now(UTC).astimezone().date()


def accepted(keepers: Keepers, owner: str) -> UUID:
    """A referral that somebody owns."""
    session = keepers.world.session(LEAD)
    referral = keepers.world.send().referral_id
    move = Move(State.ACCEPTED, owner=keepers.user_id(owner), due=today() + timedelta(days=5))
    session.move(session.open_referral(referral), move)
    return referral


def mine(keepers: Keepers, login: str, sort: Sort | None = None, limit: int = 50) -> list[UUID]:
    """The ids on all pages of "mine"."""
    found, query = list[UUID](), InboxQuery(InboxFilter(mine=True), sort or Sort(), limit=limit)
    while True:
        page = keepers.world.session(login).inbox_page(query)
        found += [row.referral_id for row in page.rows]
        if page.next is None:
            return found
        query = InboxQuery(query.filter, query.sort, page.next, limit)


def owned(keepers: Keepers, login: str) -> int:
    """How many open referrals of Tampere somebody owns."""
    found = {one.user_id: one.open for one in handing_over.workloads(keepers.context(LEAD))}
    return found.get(keepers.user_id(login), 0)


class TestAbsence:
    def test_the_deputy_has_it_among_her_own(self, keepers: Keepers) -> None:
        own = [accepted(keepers, COLLEAGUE) for _ in range(2)]
        covered = [accepted(keepers, LEAVING) for _ in range(3)]
        lead, away, deputy = (keepers.context(LEAD), keepers.user_id(LEAVING), keepers.user_id(COLLEAGUE))
        assert set(mine(keepers, COLLEAGUE)) == set(own)
        absence.note_absence(lead, away, deputy, today(), today() + timedelta(days=7))
        assert set(mine(keepers, COLLEAGUE)) == {*own, *covered}
        assert set(mine(keepers, LEAVING)) == set(covered)
        assert keepers.world.session(COLLEAGUE).inbox_counts().mine == 5
        standing = keepers.world.session(COLLEAGUE).standing_in()
        assert [(one.name, one.covered_by) for one in standing.covered] == [("Oili Niemi", deputy)]
        assert standing.own is None
        hers = keepers.world.session(LEAVING).standing_in()
        assert hers.own is not None
        assert (hers.own.deputy_name, hers.own.last) == ("Ahmed Warsame", today() + timedelta(days=7))
        assert hers.covered == ()

    @pytest.mark.parametrize("column", ["sent_at", "priority", "due_on", "state", "changed_at"])
    @pytest.mark.parametrize("descending", [True, False])
    def test_pages_are_in_order_and_none_is_left_out(
        self, keepers: Keepers, column: str, descending: bool
    ) -> None:
        sort = Sort(column, descending=descending)  # type: ignore[arg-type]
        whole = mine(keepers, COLLEAGUE, sort)
        assert len(whole) == len(set(whole)) == 5
        assert mine(keepers, COLLEAGUE, sort, limit=2) == whole
        page = keepers.world.session(LEAD).inbox_page(InboxQuery(sort=sort, limit=200))
        assert [row.referral_id for row in page.rows if row.referral_id in whole] == whole

    def test_back_at_work(self, keepers: Keepers) -> None:
        """From today on; an absence to come is taken away as a whole."""
        lead, away = keepers.context(LEAD), keepers.user_id(LEAVING)
        unit, first = keepers.world.unit("tampere"), today() + timedelta(days=30)
        absence.note_absence(keepers.context(ADMINISTRATOR), away, None, first, first)
        [now, later] = absence.absences(lead, unit)
        assert (later.first, later.last, later.deputy) == (first, first, None)
        absence.end_absence(lead, now)
        with pytest.raises(StateChangedError):
            absence.end_absence(lead, now)
        assert len(mine(keepers, COLLEAGUE)) == 2
        assert keepers.world.session(COLLEAGUE).standing_in().covered == ()
        assert absence.absences(lead, unit) == absence.absences(lead) == (later,)
        absence.end_absence(lead, later)
        assert absence.absences(lead) == ()

    def test_who_may_not(self, keepers: Keepers) -> None:
        away, deputy = keepers.user_id(LEAVING), keepers.user_id(COLLEAGUE)
        for login in (COLLEAGUE, "johan.nystrom"):
            with pytest.raises(NotAllowedError):
                absence.note_absence(keepers.context(login), away, deputy, today(), today())
        with pytest.raises(DirectoryInvalidError):
            absence.note_absence(
                keepers.context(LEAD), away, keepers.user_id("johan.nystrom"), today(), today()
            )


class TestLeaversWork:
    def test_handed_over_and_still_readable(self, keepers: Keepers) -> None:
        """From every state of the work; it stays where it is, with its date, its meeting and its question."""
        lead, leaving, heir = keepers.context(LEAD), keepers.user_id(LEAVING), keepers.user_id(SECOND_LEAD)
        before = set(mine(keepers, LEAVING))
        now = datetime.now(UTC).replace(microsecond=0)
        meeting = Meeting(now + timedelta(days=3), "Kirjasto", MeetingInterpreter.NOT_NEEDED)
        planned = ContactAttempt(now + timedelta(days=2), AttemptChannel.COLLEAGUE, "so")
        ways: dict[State, tuple[Move, ...]] = {
            State.ACCEPTED: (),
            State.INFO_REQUESTED: (Move(State.INFO_REQUESTED, note=MoveNote(question="?")),),
            State.CONTACTING: (Move(State.CONTACTING, note=MoveNote(planned=planned)),),
            State.MEETING_SET: (
                Move(State.CONTACTING, note=MoveNote(planned=planned)),
                Move(State.MEETING_SET, note=MoveNote(meeting=meeting)),
            ),
            State.ON_HOLD: (
                Move(
                    State.ON_HOLD,
                    due=today() + timedelta(days=9),
                    note=MoveNote(reason_code=HoldReason.OTHER.value),
                ),
            ),
        }
        session = keepers.world.session(LEAD)
        made = {state: accepted(keepers, LEAVING) for state in ways}
        shown: dict[State, ReferralView] = {}
        for state, moves in ways.items():
            view = session.open_referral(made[state])
            for move in moves:
                view = session.move(view, move)
            shown[state] = view
        assert owned(keepers, LEAVING) == len(before) + len(made)
        epochs.remove_member(lead, leaving)
        first = handing_over.workloads(lead)[0]
        assert (first.name, first.here) == ("Oili Niemi", False), "what nobody sees to comes first"
        heard, asked = list[tuple[int, int]](), iter([False, False, True])
        with pytest.raises(CancelledError):
            handing_over.hand_over(lead, leaving, heir, quiet, lambda: next(asked))
        done = handing_over.hand_over(lead, leaving, heir, lambda *step: heard.append(step), never)
        everything = len(before) + len(made)
        assert (done.moved, done.left) == (everything - 2, ())
        assert heard[-1] == (everything - 2, everything - 2)
        assert owned(keepers, LEAVING) == 0
        keepers.settled()
        assert set(mine(keepers, SECOND_LEAD)) == {*before, *made.values()}
        for state, referral in made.items():
            view = keepers.reads(COLLEAGUE, referral)
            assert (view.state, view.due_on) == (state, shown[state].due_on)
            assert view.owner_name == "Satu Korpi"
            assert view.history[-1].owner_name == "Satu Korpi"
            assert [item.note for item in view.history[:-1]] == [item.note for item in shown[state].history]
            assert (view.history[-1].source, view.history[-1].target) == (state, state)

    def test_not_to_a_stranger(self, keepers: Keepers) -> None:
        lead, owner = keepers.context(LEAD), keepers.user_id(SECOND_LEAD)
        for login in ("johan.nystrom", LEAVING):
            with pytest.raises(NotAllowedError):
                handing_over.hand_over(lead, owner, keepers.user_id(login), quiet, never)


class TestStaffing:
    def test_another_role(self, keepers: Keepers) -> None:
        lead, colleague = keepers.context(LEAD), keepers.user_id(COLLEAGUE)
        with pytest.raises(NotAllowedError):
            staffing.change_role(keepers.context(COLLEAGUE), colleague, Role.TRIAGE_LEAD, lead=True)
        staffing.change_role(lead, colleague, Role.TRIAGE_LEAD, lead=True)
        assert lead.directory.user(colleague).data.role is Role.COORDINATOR  # until it is followed
        with lead.connect() as conn:
            assert lead.follow_directory(conn).user(colleague).data.role is Role.TRIAGE_LEAD
        keepers.in_force(COLLEAGUE)
        away = keepers.user_id(SECOND_LEAD)
        absence.note_absence(
            keepers.context(COLLEAGUE), away, None, today(), today()
        )  # she has the unit's seed
        keepers.in_force(COLLEAGUE)
        staffing.change_role(lead, colleague, Role.COORDINATOR, lead=False)
        with pytest.raises(NotAllowedError):
            absence.note_absence(keepers.context(COLLEAGUE), away, None, today(), today())
        johan = keepers.context("johan.nystrom")
        with pytest.raises(NotAllowedError):  # the unit would be without a lead
            staffing.change_role(johan, johan.person.user_id, Role.COORDINATOR, lead=False)

    def test_another_unit(self, keepers: Keepers) -> None:
        """She reads what her new unit reads, once a lead has given her its keys, and nothing of the old one."""
        administrator, moving = keepers.context(ADMINISTRATOR), keepers.user_id("mirja.koskinen")
        old, new = keepers.world.unit("hervanta"), keepers.world.unit("tietosuoja")
        referral = keepers.world.send().referral_id
        with pytest.raises(DirectoryInvalidError):
            staffing.move_person(
                administrator, moving, keepers.world.unit("tampere"), Role.COORDINATOR, lead=False
            )
        with pytest.raises(NotAllowedError):
            staffing.move_person(keepers.context(NURSE), moving, new, Role.REFERRER, lead=False)
        staffing.move_person(administrator, moving, new, Role.REFERRER, lead=False)
        keepers.in_force("mirja.koskinen")
        with pytest.raises(NotFoundError):
            keepers.world.session("mirja.koskinen").open_referral(referral)
        assert epochs.new_epoch(keepers.context(NURSE)).granted == (keepers.user_id(NURSE),)
        staffing.move_person(administrator, moving, old, Role.REFERRER, lead=False)
        keepers.in_force("mirja.koskinen")
        assert grant_missing(keepers.context(NURSE)) == 1  # the first she has from before
        session = keepers.world.desk.sign_in("mirja.koskinen", keepers.world.passphrase)
        try:
            assert session.open_referral(referral).referral is not None
        finally:
            session.close()
        keepers.settled()

    def test_who_is_gone_is_not_found(self, keepers: Keepers) -> None:
        with pytest.raises(NotFoundError):
            staffing.change_role(
                keepers.context(LEAD), keepers.user_id(LEAVING), Role.COORDINATOR, lead=False
            )


class TestUnitsEnd:
    def test_the_work_goes_to_the_successor(self, keepers: Keepers) -> None:
        """Korsholm becomes part of Vaasa."""
        administrator, anna = keepers.context(ADMINISTRATOR), keepers.context("anna.backlund")
        closed, successor = keepers.world.unit("mustasaari"), keepers.world.unit("vaasa")
        nurse = keepers.world.session("sofia.lindqvist")
        world = keepers.world
        sent = [
            nurse.send(world.referral("mustasaari", "499"), closed, Priority.ROUTINE).referral_id
            for _ in range(2)
        ]
        session = world.session("anna.backlund")
        due = today() + timedelta(days=3)
        session.move(session.open_referral(sent[0]), Move(State.ACCEPTED, owner=anna.person.user_id, due=due))
        session.move(
            session.open_referral(sent[0]), Move(State.INFO_REQUESTED, note=MoveNote(question="Milloin?"))
        )
        with pytest.raises(NotAllowedError):
            closing.transfer_open(anna, quiet, never)  # it is open yet
        with pytest.raises(NotAllowedError):
            closing.close_unit(anna, closed, successor)
        closing.close_unit(administrator, closed, successor)
        for one, other in ((closed, successor), (successor, closed)):
            with pytest.raises(StateChangedError):
                closing.close_unit(administrator, one, other)
        with pytest.raises(CancelledError):
            closing.transfer_open(anna, quiet, lambda: True)
        keepers.settled()
        keepers.reads("anna.backlund", sent[0])  # until the transfer it is hers
        done = closing.transfer_open(anna, quiet, never)
        assert (done.moved, done.left) == (2, ())
        keepers.settled()
        for referral in sent:
            with pytest.raises(NotFoundError):
                session.open_referral(referral)
            for login in ("johan.nystrom", "fatima.rahimi"):
                view = keepers.reads(login, referral)
            keepers.reads("sofia.lindqvist", referral)
        view = keepers.reads("fatima.rahimi", sent[0])
        assert [item.actor_name for item in view.history][-1] == "Anna Backlund"
        question = view.history[-1].note
        assert question is not None
        assert question.question == "Milloin?"
        answered = nurse.move(nurse.open_referral(sent[0]), Move(State.OPENED, note=MoveNote(answer="Heti.")))
        assert answered.state is State.OPENED
        keepers.settled()
        assert keepers.reads("johan.nystrom", sent[0]).history[-1].note == MoveNote(answer="Heti.")
        page = nurse.sent_page(SentQuery(limit=50))
        assert not any(row.broken for row in page.rows)
        with pytest.raises(KotosiltaError):
            nurse.send(world.referral("mustasaari", "499"), closed, Priority.ROUTINE)
