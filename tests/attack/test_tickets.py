"""The read gate against someone who speaks SQL: nothing is handed out before the log holds the read for good."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from uuid import UUID

import psycopg
import pytest
from psycopg.rows import TupleRow

from referral_app.domain.moves import Move
from referral_app.domain.states import State
from referral_app.errors import CannotOpenError
from tests.attack.administrator import Administrator, administering
from tests.attack.by_hand import refused, rows
from tests.attack.clones import Origin
from tests.attack.intruder import Intruder
from tests.world import World

UNUSABLE = "KS004"
NOT_YOURS = "KS001"
FETCH = "SELECT * FROM kotosilta.fetch(%s)"
STATUS = "SELECT * FROM kotosilta.fetch_status(%s)"
REQUEST = "SELECT kotosilta.request_read(%s, %s)"

Connection = psycopg.Connection[TupleRow]
Intruders = Callable[[str], Intruder]


@pytest.fixture(scope="module")
def referral(besieged: World) -> UUID:
    """Sent by Aino's clinic to Tampere."""
    return besieged.send("aino.laine", "tampere").referral_id


@pytest.fixture
def second(nurse: Intruder) -> Iterator[Connection]:
    """One more session of the nurse."""
    connection = nurse.connect()
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def unattended(origin: Origin) -> Iterator[World]:
    """A service whose notary does not run."""
    service = origin.copy()
    yield World(service)
    service.throw_away()


def ask(connection: Connection, nurse: Intruder, observer: Administrator, referral: UUID) -> UUID:
    signed = nurse.read_of(observer.part(referral))
    [(ticket,)] = rows(connection, REQUEST, (signed.body, signed.signature))
    return UUID(str(ticket))


def assert_unusable(connection: Connection, ticket: UUID) -> None:
    """Neither fetched nor asked after; each in a savepoint, so that an open transaction goes on."""
    for query in (FETCH, STATUS):
        with pytest.raises(psycopg.Error) as caught, connection.transaction():
            rows(connection, query, (ticket,))
        assert caught.value.sqlstate == UNUSABLE


def test_an_honest_read_is_possible_by_hand(nurse: Intruder, observer: Administrator, referral: UUID) -> None:
    """So what the others are refused is refused for their attack, not for a mistake in this test."""
    signed = nurse.read_of(observer.part(referral))
    ticket = nurse.request(signed)
    assert nurse.verdict(signed) == "accepted"
    [row] = nurse.fetch(ticket)
    assert b"kotosilta" not in row[7]
    assert nurse.open(row, signed).startswith(b"{")


def test_what_was_released_opens_for_this_read_only(
    nurse: Intruder, observer: Administrator, referral: UUID
) -> None:
    signed = nurse.read_of(observer.part(referral))
    ticket = nurse.request(signed)
    other = nurse.read_of(observer.part(referral))
    assert nurse.verdict(signed) == "accepted"
    [row] = nurse.fetch(ticket)
    with pytest.raises(CannotOpenError):
        nurse.open(row, other)


@pytest.mark.parametrize("login", ["mirja.koskinen", "ahmed.warsame", "sofia.lindqvist"])
def test_anothers_ticket(
    intruders: Intruders, nurse: Intruder, observer: Administrator, referral: UUID, login: str
) -> None:
    """Not even for a colleague of the same unit, who may read the same with a ticket of her own."""
    signed = nurse.read_of(observer.part(referral))
    ticket = nurse.request(signed)
    assert nurse.verdict(signed) == "accepted"
    assert_unusable(intruders(login).connection, ticket)
    assert len(nurse.fetch(ticket)) == 1


@pytest.mark.parametrize("ticket", [None, UUID(int=0), UUID(int=2**127)])
def test_a_ticket_that_nobody_got(nurse: Intruder, ticket: UUID | None) -> None:
    assert nurse.refused(FETCH, (ticket,)) == UNUSABLE
    assert nurse.refused(STATUS, (ticket,)) == UNUSABLE


class TestInOneTransaction:
    def test_plain(
        self, nurse: Intruder, second: Connection, observer: Administrator, referral: UUID
    ) -> None:
        with second.transaction(force_rollback=True):
            assert_unusable(second, ask(second, nurse, observer, referral))

    def test_after_a_savepoint(
        self, nurse: Intruder, second: Connection, observer: Administrator, referral: UUID
    ) -> None:
        with second.transaction(force_rollback=True):
            with second.transaction():
                ticket = ask(second, nurse, observer, referral)
            assert_unusable(second, ticket)
            rows(second, "SAVEPOINT a")
            rows(second, "SAVEPOINT b")
            rows(second, "ROLLBACK TO a")
            assert_unusable(second, ticket)

    def test_after_the_read_was_rolled_back(
        self, nurse: Intruder, second: Connection, observer: Administrator, referral: UUID
    ) -> None:
        """Nothing in the log and nothing handed out."""
        before = observer.counts()
        with second.transaction():
            with second.transaction(force_rollback=True):
                ticket = ask(second, nurse, observer, referral)
            assert_unusable(second, ticket)
        assert_unusable(second, ticket)
        after = observer.counts()
        assert [after[name] for name in ("read_ticket", "read_item")] == [
            before[name] for name in ("read_ticket", "read_item")
        ]

    @pytest.mark.parametrize("level", ["repeatable read", "serializable"])
    def test_with_an_old_snapshot(
        self, nurse: Intruder, second: Connection, observer: Administrator, referral: UUID, level: str
    ) -> None:
        """An old snapshot would still show rights that have been taken away since."""
        signed = nurse.read_of(observer.part(referral))
        ticket = nurse.request(signed)
        assert nurse.verdict(signed) == "accepted"
        rows(second, f"BEGIN ISOLATION LEVEL {level}")
        assert refused(second, FETCH, (ticket,)) == NOT_YOURS
        rows(second, "ROLLBACK")

    def test_seen_from_another_session_while_it_is_open(
        self, nurse: Intruder, second: Connection, observer: Administrator, referral: UUID
    ) -> None:
        with second.transaction(force_rollback=True):
            ticket = ask(second, nurse, observer, referral)
            assert_unusable(nurse.connection, ticket)

    def test_in_one_statement(
        self, nurse: Intruder, second: Connection, observer: Administrator, referral: UUID
    ) -> None:
        signed = nurse.read_of(observer.part(referral))
        query = "SELECT * FROM kotosilta.request_read(%s, %s) AS t, LATERAL kotosilta.fetch(t)"
        assert refused(second, query, (signed.body, signed.signature)) == UNUSABLE


class TestPreparedTransactions:
    def test_a_prepared_read_gives_nothing_until_it_is_committed_and_logged(
        self, nurse: Intruder, second: Connection, observer: Administrator, referral: UUID
    ) -> None:
        signed = nurse.read_of(observer.part(referral))
        rows(second, "BEGIN")
        [(ticket,)] = rows(second, REQUEST, (signed.body, signed.signature))
        rows(second, "PREPARE TRANSACTION 'a read'")
        assert_unusable(second, ticket)
        assert_unusable(nurse.connection, ticket)
        rows(second, "COMMIT PREPARED 'a read'")
        assert nurse.verdict(signed) == "accepted"
        assert len(nurse.fetch(ticket)) == 1

    def test_a_prepared_read_that_is_rolled_back(
        self, nurse: Intruder, second: Connection, observer: Administrator, referral: UUID
    ) -> None:
        rows(second, "BEGIN")
        ticket = ask(second, nurse, observer, referral)
        rows(second, "PREPARE TRANSACTION 'another'")
        rows(second, "ROLLBACK PREPARED 'another'")
        assert_unusable(second, ticket)

    def test_one_left_behind_holds_up_nobody(
        self, besieged: World, nurse: Intruder, second: Connection, observer: Administrator
    ) -> None:
        """The notary goes on, and so do colleagues who read the same referral."""
        held = besieged.send("aino.laine", "tampere").referral_id
        rows(second, "BEGIN")
        ask(second, nurse, observer, held)
        rows(second, "PREPARE TRANSACTION 'left'")
        colleague = besieged.session("mirja.koskinen")
        assert colleague.open_referral(held).referral is not None
        rows(second, "ROLLBACK PREPARED 'left'")

    def test_nobody_elses_can_be_finished(
        self,
        intruders: Intruders,
        nurse: Intruder,
        second: Connection,
        observer: Administrator,
        referral: UUID,
    ) -> None:
        rows(second, "BEGIN")
        ask(second, nurse, observer, referral)
        rows(second, "PREPARE TRANSACTION 'hers'")
        for command in ("COMMIT", "ROLLBACK"):
            assert intruders("mirja.koskinen").refused(f"{command} PREPARED 'hers'") == "42501"
        rows(second, "ROLLBACK PREPARED 'hers'")


class TestBeforeTheNotary:
    def test_a_ticket_waits_and_gives_nothing(self, unattended: World) -> None:
        """Committed, durable, in time, but not in the signed log: the unit's half is not handed out either."""
        with Intruder(unattended, "aino.laine") as nurse, administering(unattended) as administrator:
            referral = nurse.send_by_hand(unattended.unit("tampere"))
            ticket = nurse.request(nurse.read_of(administrator.part(referral)))
            assert nurse.status(ticket) == "waiting"
            assert nurse.refused(FETCH, (ticket,)) == UNUSABLE

    def test_a_signed_leaf_above_the_head_does_not_count(self, unattended: World) -> None:
        """Even a ticket that says "accepted" gives nothing while its index is not below the signed size."""
        with Intruder(unattended, "aino.laine") as nurse, administering(unattended) as administrator:
            referral = nurse.send_by_hand(unattended.unit("tampere"))
            ticket = nurse.request(nurse.read_of(administrator.part(referral)))
            size = administrator.value("SELECT size FROM kotosilta.log_head")
            with administrator.altered("read_ticket", {"ticket": ticket}, verdict="accepted", log_index=size):
                assert nurse.refused(FETCH, (ticket,)) == UNUSABLE


@pytest.mark.parametrize("shift", [timedelta(minutes=2, seconds=1), timedelta(days=400)])
def test_an_expired_ticket(
    nurse: Intruder, observer: Administrator, referral: UUID, shift: timedelta
) -> None:
    signed = nurse.read_of(observer.part(referral))
    ticket = nurse.request(signed)
    assert nurse.verdict(signed) == "accepted"
    with observer.clock(shift):
        assert_unusable(nurse.connection, ticket)
    assert len(nurse.fetch(ticket)) == 1  # it was the time and nothing else


class TestChangesBetweenAskingAndFetching:
    def test_the_referral_is_withdrawn(
        self, besieged: World, nurse: Intruder, observer: Administrator
    ) -> None:
        sent = besieged.send("mirja.koskinen", "tampere").referral_id
        signed = nurse.read_of(observer.part(sent))
        ticket = nurse.request(signed)
        assert nurse.verdict(signed) == "accepted"
        author = besieged.session("mirja.koskinen")
        author.move(author.open_referral(sent), Move(State.WITHDRAWN))
        assert nurse.refused(FETCH, (ticket,)) == NOT_YOURS

    @pytest.mark.parametrize("change", ["active = false", "unit_id = {other}", "role = 'auditor'"])
    def test_the_reader_is_no_longer_of_the_unit(
        self, besieged: World, nurse: Intruder, observer: Administrator, referral: UUID, change: str
    ) -> None:
        signed = nurse.read_of(observer.part(referral))
        ticket = nurse.request(signed)
        assert nurse.verdict(signed) == "accepted"
        column, value = change.format(other=besieged.unit("vaasa_neuvola")).split(" = ")
        with observer.altered("member", {"user_id": nurse.user_id}, **{column: value.strip("'")}):
            assert nurse.refused(FETCH, (ticket,)) == NOT_YOURS
        assert len(nurse.fetch(ticket)) == 1
