"""Deputies, a leaver's work, other roles and units, units that end, and the keys of root and notary."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from referral_app.demo.service import LOG_ORIGIN, notary_data
from referral_app.directory.chain import Directory
from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.roles import Role
from referral_app.errors import (
    CancelledError,
    DirectoryInvalidError,
    KotosiltaError,
    NotAllowedError,
    NotFoundError,
    StateChangedError,
)
from referral_app.services import absence, ceremonies, closing, epochs, staffing
from referral_app.services.context import extend_directory
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
        assert [(one.name, one.deputy) for one in absence.covers(keepers.context(COLLEAGUE))] == [
            ("Oili Niemi", deputy)
        ]

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
        away = keepers.user_id(LEAVING)
        absence.note_absence(keepers.context(LEAD), away, None, today(), today() + timedelta(days=7))
        assert absence.covers(keepers.context(LEAD)) == ()
        assert len(mine(keepers, COLLEAGUE)) == 2

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
        lead, leaving, heir = keepers.context(LEAD), keepers.user_id(LEAVING), keepers.user_id(SECOND_LEAD)
        waiting = accepted(keepers, LEAVING)
        session = keepers.world.session(LEAD)
        session.move(session.open_referral(waiting), Move(State.INFO_REQUESTED, note=MoveNote(question="?")))
        before = absence.owned(lead, leaving)
        assert len(before) == 4
        epochs.remove_member(lead, leaving)
        heard, asked = list[tuple[int, int]](), iter([False, False, True])
        with pytest.raises(CancelledError):
            absence.hand_over(lead, leaving, heir, quiet, lambda: next(asked))
        done = absence.hand_over(lead, leaving, heir, lambda *step: heard.append(step), never)
        assert (done.moved, done.left) == (2, (waiting,))
        assert heard[-1] == (3, 3)
        keepers.settled()
        assert set(mine(keepers, SECOND_LEAD)) == set(before) - {waiting}
        for referral in before:
            keepers.reads(COLLEAGUE, referral)

    def test_not_to_a_stranger(self, keepers: Keepers) -> None:
        lead, owner = keepers.context(LEAD), keepers.user_id(SECOND_LEAD)
        for login in ("johan.nystrom", LEAVING):
            with pytest.raises(NotAllowedError):
                absence.hand_over(lead, owner, keepers.user_id(login), quiet, never)


class TestStaffing:
    def test_another_role(self, keepers: Keepers) -> None:
        lead, colleague = keepers.context(LEAD), keepers.user_id(COLLEAGUE)
        with pytest.raises(NotAllowedError):
            staffing.change_role(keepers.context(COLLEAGUE), colleague, Role.TRIAGE_LEAD, lead=True)
        staffing.change_role(lead, colleague, Role.TRIAGE_LEAD, lead=True)
        assert lead.directory.user(colleague).data.role is Role.COORDINATOR  # until it is followed
        with lead.connect() as conn:
            assert lead.follow_directory(conn).user(colleague).data.role is Role.TRIAGE_LEAD
        staffing.change_role(lead, colleague, Role.COORDINATOR, lead=False)
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
        with pytest.raises(KotosiltaError):
            keepers.world.session("mirja.koskinen").open_referral(referral)
        assert epochs.new_epoch(keepers.context(NURSE)).granted == (keepers.user_id(NURSE),)
        staffing.move_person(administrator, moving, old, Role.REFERRER, lead=False)
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


class TestCeremonies:
    def test_root(self, keepers: Keepers) -> None:
        """Clients that pin the first key follow, and those that pin the next accept the whole chain."""
        service, now = keepers.world.service, datetime.now(UTC)
        pinned, following = service.config().root_key, secrets.token_bytes(32)
        administrator = keepers.context(ADMINISTRATOR)
        with administrator.connect() as conn:
            with pytest.raises(NotAllowedError):
                ceremonies.rotate_root(conn, pinned, secrets.token_bytes(32), following, now)
            rotated = ceremonies.rotate_root(conn, pinned, keepers.root_seed, following, now)
            new_key = rotated.root.data.verify
            assert new_key != pinned
            assert extend_directory(conn, Directory.start(new_key)).head_hash == rotated.head_hash
            with pytest.raises(NotAllowedError):  # the old key has no say any more
                ceremonies.rotate_root(conn, pinned, keepers.root_seed, secrets.token_bytes(32), now)
        keepers.world.desk.sign_in(COLLEAGUE, keepers.world.passphrase).close()
        keepers.root_seed = following

    def test_notary(self, keepers: Keepers) -> None:
        """What was sealed to the old key is read, what comes is sealed to the new one, everybody follows."""
        service, seed = keepers.world.service, secrets.token_bytes(32)
        before = keepers.world.send().referral_id
        keepers.settled()
        service.stop_notary()
        secrets_file = service.paths.notary_secrets
        held = json.loads(secrets_file.read_text("utf-8"))
        held["seeds"] = [seed.hex(), *held["seeds"]]
        secrets_file.write_text(json.dumps(held), "utf-8")
        service.start_notary()
        administrator, pinned = keepers.context(ADMINISTRATOR), service.config().root_key
        with administrator.connect() as conn:
            now = datetime.now(UTC)
            data = notary_data(seed, "elsewhere.example")
            with pytest.raises(DirectoryInvalidError):
                ceremonies.rotate_notary(conn, pinned, keepers.root_seed, data, now)
            ceremonies.rotate_notary(conn, pinned, keepers.root_seed, notary_data(seed, LOG_ORIGIN), now)
        keepers.settled()
        after = keepers.world.send().referral_id
        for referral in (before, after):
            keepers.reads(LEAD, referral)
        keepers.world.desk.sign_in(NURSE, keepers.world.passphrase).close()
