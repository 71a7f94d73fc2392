"""The read gate: nothing comes out without a statement that another transaction has put into the signed log."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import text

from referral_app.database import calls
from referral_app.database.calls import ReadStatus
from referral_app.errors import NotaryNotAnsweringError, NotFoundError, StateChangedError
from tests.database_fixtures import Database
from tests.integration.by_hand import call, refusal, signed, statement_json
from tests.integration.kit import Kit, Person, Sent, new_id

START = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    return Kit(module_database)


@pytest.fixture
def fresh(database: Database) -> Kit:
    """For tests that move the clock or take rights away."""
    return Kit(database)


def status(person: Person, ticket: UUID) -> calls.FetchStatus:
    with person.engine.begin() as connection:
        return calls.fetch_status(connection, ticket)


def fetch(person: Person, ticket: UUID) -> tuple[calls.FetchedRow, ...]:
    with person.engine.begin() as connection:
        return calls.fetch(connection, ticket)


def read_json(person: Person, *items: dict[str, Any]) -> dict[str, Any]:
    return statement_json(person, "read", {"items": list(items)})


def test_a_read_waits_for_the_notary_and_then_hands_out_the_readers_own_wraps(kit: Kit) -> None:
    first, second = kit.submit(), kit.submit()
    ticket = kit.request(kit.worker, first.item("summary"), second.item("summary"), first.item("content"))
    waiting = status(kit.worker, ticket)
    assert (waiting.status, waiting.verdict, waiting.log_index, waiting.leaf) == (
        ReadStatus.WAITING,
        None,
        None,
        None,
    )
    with pytest.raises(NotaryNotAnsweringError):
        fetch(kit.worker, ticket)
    kit.sequence()
    ready = status(kit.worker, ticket)
    rows = fetch(kit.worker, ticket)
    assert ready.status is ReadStatus.READY
    assert ready.head == kit.tree.head()
    assert ready.log_index is not None
    assert ready.log_index < ready.head.size
    assert [(row.ord, row.referral_id, row.part, row.unit_id) for row in rows] == [
        (1, first.id, "summary", kit.services.id),
        (2, second.id, "summary", kit.services.id),
        (3, first.id, "content", kit.services.id),
    ]
    envelope = first.envelopes[0]
    assert (rows[0].header, rows[0].manifest, rows[0].signature) == (
        envelope.header,
        envelope.manifest,
        envelope.signature,
    )
    assert rows[0].ciphertext == envelope.parts[1].ciphertext
    assert rows[0].unit_wrap in envelope.parts[1].unit_wraps
    assert fetch(kit.worker, ticket) == rows


def test_a_refused_read_hands_out_nothing(kit: Kit) -> None:
    sent = kit.submit()
    ticket = kit.request(kit.worker, sent.item("summary"))
    kit.sequence(lambda row: "refused.signature" if row.ticket else "accepted")
    refused = status(kit.worker, ticket)
    assert (refused.status, refused.verdict) == (ReadStatus.REFUSED, "refused.signature")
    assert refused.leaf is not None
    with pytest.raises(NotaryNotAnsweringError):
        fetch(kit.worker, ticket)


def test_a_ticket_serves_its_login_only(kit: Kit) -> None:
    sent = kit.submit()
    ticket = kit.request(kit.worker, sent.item("summary"))
    kit.sequence()
    for person in (kit.lead, kit.nurse, kit.other_worker):
        for function in (status, fetch):
            with pytest.raises(NotaryNotAnsweringError):
                function(person, ticket)
    assert call(kit, "lead", "fetch", {"ticket": ticket}) == call(kit, "lead", "fetch", {"ticket": new_id()})


def test_a_ticket_is_good_for_two_minutes(fresh: Kit) -> None:
    sent = fresh.submit()
    fresh.database.set_clock(START)
    ticket = fresh.request(fresh.worker, sent.item("summary"))
    fresh.sequence()
    fresh.database.set_clock(START + timedelta(seconds=119))
    assert len(fetch(fresh.worker, ticket)) == 1
    fresh.database.set_clock(START + timedelta(seconds=120))
    for function in (status, fetch):
        with pytest.raises(NotaryNotAnsweringError):
            function(fresh.worker, ticket)


def test_a_referral_that_is_not_the_units_looks_as_if_absent(kit: Kit) -> None:
    sent = kit.submit()
    there = read_json(kit.other_worker, sent.item())
    absent = read_json(kit.other_worker, sent.item() | {"referral": new_id().hex})
    messages = []
    with kit.database.driver("other.worker") as driver:
        for json in (there, absent):
            with pytest.raises(psycopg.Error) as refused:
                driver.execute("SELECT kotosilta.request_read(%(statement)s, %(signature)s)", signed(json))
            messages.append((refused.value.sqlstate, str(refused.value), refused.value.diag.context))
    assert messages[0] == messages[1]
    assert messages[0][0] == "KS001"


@pytest.mark.parametrize(
    ("change", "sqlstate"),
    [
        ({"version": 2}, "KS001"),
        ({"version": 0}, "KS003"),
        ({"version": "1"}, "KS003"),
        ({"version": 2**31}, "KS003"),
        ({"part": "attachment"}, "KS001"),
        ({"part": "Content"}, "KS003"),
        ({"part": None}, "KS003"),
        ({"envelope": "00" * 32}, "KS001"),
        ({"envelope": "00"}, "KS003"),
        ({"referral": None}, "KS003"),
        ({"more": 1}, "KS003"),
    ],
)
def test_items_that_are_refused(kit: Kit, change: dict[str, Any], sqlstate: str) -> None:
    sent = kit.submit()
    right, wrong = sent.item("summary"), sent.item("content") | change
    assert call(kit, "worker", "request_read", signed(read_json(kit.worker, right, wrong))) == sqlstate


@pytest.mark.parametrize("items", [None, [], {}, "all", [None], [[]], ["x"], [{}]])
def test_item_lists_that_are_refused(kit: Kit, items: Any) -> None:
    json = statement_json(kit.worker, "read", {"items": items})
    assert call(kit, "worker", "request_read", signed(json)) == "KS003"


def test_at_most_200_items_and_none_twice(kit: Kit) -> None:
    sent = kit.submit()
    twice = read_json(kit.worker, sent.item(), sent.item())
    many = read_json(kit.worker, *[sent.item()] * 201)
    assert call(kit, "worker", "request_read", signed(twice)) == "KS003"
    assert call(kit, "worker", "request_read", signed(many)) == "KS003"


@pytest.mark.parametrize("login", ["auditor", "administrator"])
def test_auditors_and_administrators_cannot_read(kit: Kit, login: str) -> None:
    sent = kit.submit()
    person = {"auditor": kit.auditor, "administrator": kit.administrator}[login]
    assert call(kit, login, "request_read", signed(read_json(person, sent.item()))) == "42501"
    assert call(kit, login, "fetch", {"ticket": new_id()}) == "42501"
    with kit.database.driver(login) as driver:
        assert refusal(driver, b"SELECT * FROM kotosilta.referral") == "42501"


def test_an_auditor_made_a_member_of_the_members_group_cannot_read_either(fresh: Kit) -> None:
    """Groups open the door, the member's role decides: here an administrator has put the login into both."""
    with fresh.database.superuser.begin() as connection:
        connection.execute(text("GRANT ref_member TO auditor"))
    try:
        sent = fresh.submit()
        assert (
            call(fresh, "auditor", "request_read", signed(read_json(fresh.auditor, sent.item()))) == "KS001"
        )
        with fresh.database.driver("auditor") as driver:
            assert driver.execute("SELECT count(*) FROM kotosilta.referral").fetchone() == (0,)
    finally:
        with fresh.database.superuser.begin() as connection:
            connection.execute(text("REVOKE ref_member FROM auditor"))


def test_a_statement_buys_one_ticket(kit: Kit) -> None:
    sent = kit.submit()
    statement = kit.statement(kit.worker, "read", {"items": [sent.item()]})
    with kit.worker.engine.begin() as connection:
        calls.request_read(connection, statement)
    kit.sequence()
    with pytest.raises(StateChangedError), kit.worker.engine.begin() as connection:
        calls.request_read(connection, statement)


# --- opening -----------------------------------------------------------------------------------------


def moves(kit: Kit, sent: Sent) -> list[Any]:
    with kit.database.superuser.connect() as connection:
        query = text("SELECT * FROM kotosilta.move WHERE referral_id = :id ORDER BY seq")
        return list(connection.execute(query, {"id": sent.id}).all())


def test_the_first_read_of_the_content_opens_the_referral_with_the_read_as_statement(kit: Kit) -> None:
    sent, other = kit.submit(), kit.submit()
    statement = kit.statement(kit.lead, "read", {"items": [sent.item("content"), other.item("summary")]})
    with kit.lead.engine.begin() as connection:
        calls.request_read(connection, statement)
    assert (kit.row(sent).state, kit.row(sent).move_seq, kit.row(other).state) == ("opened", 2, "sent")
    move = moves(kit, sent)[-1]
    assert (move.seq, move.from_state, move.to_state, move.actor) == (2, "sent", "opened", kit.lead.user_id)
    assert (move.statement, move.signature) == (statement.body, statement.signature)
    kit.request(kit.worker, sent.item("content"))
    assert len(moves(kit, sent)) == 2


def test_reading_the_summary_or_reading_as_the_sender_opens_nothing(kit: Kit) -> None:
    sent = kit.submit()
    kit.request(kit.worker, sent.item("summary"))
    kit.request(kit.nurse, sent.item("content"))
    assert kit.row(sent).state == "sent"


def test_a_refused_read_closes_the_referral_again(kit: Kit) -> None:
    sent = kit.submit()
    kit.request(kit.worker, sent.item("content"))
    kit.sequence(lambda row: "refused.signature" if row.ticket else "accepted")
    assert kit.row(sent).state == "sent"
    assert [move.refused for move in moves(kit, sent)] == [False, True]
    kit.request(kit.worker, sent.item("content"))
    assert (kit.row(sent).state, kit.row(sent).move_seq) == ("opened", 3)


# --- rights that end in between ------------------------------------------------------------------------


def test_withdrawn_content_is_locked_for_everyone_at_once(kit: Kit) -> None:
    sent = kit.submit()
    ticket = kit.request(kit.worker, sent.item("content"))
    only_summary = kit.request(kit.worker, sent.item("summary"))
    sent.move_seq, sent.state = 2, "opened"
    kit.move(kit.nurse, sent, "withdrawn")
    kit.sequence()
    with pytest.raises(NotFoundError):
        fetch(kit.worker, ticket)
    assert len(fetch(kit.worker, only_summary)) == 1
    for person in (kit.worker, kit.lead, kit.nurse):
        with pytest.raises(NotFoundError):
            kit.request(person, sent.item("content"))
        kit.request(person, sent.item("summary"))


@pytest.mark.parametrize("what", ["person", "unit", "other unit", "other role"])
def test_released_reads_end_with_the_membership(fresh: Kit, what: str) -> None:
    sent = fresh.submit()
    ticket = fresh.request(fresh.worker, sent.item("summary"))
    fresh.sequence()
    if what == "person":
        fresh.revoke(fresh.worker.user_id)
    elif what == "unit":
        fresh.revoke(fresh.services.id)
    elif what == "other unit":
        fresh.add_entry(
            "user", fresh.worker.user_id, fresh.user_data("worker", fresh.other_services, fresh.worker.role)
        )
    else:
        fresh.add_entry(
            "user", fresh.worker.user_id, fresh.user_data("worker", fresh.services, fresh.auditor.role)
        )
    with pytest.raises(NotFoundError):
        fetch(fresh.worker, ticket)


# --- tricks with transactions --------------------------------------------------------------------------

_REQUEST = "SELECT kotosilta.request_read(%(statement)s, %(signature)s)"


@pytest.mark.parametrize("trick", ["plain", "savepoint", "subtransaction of the fetch"])
def test_the_transaction_that_asks_cannot_fetch(kit: Kit, trick: str) -> None:
    sent = kit.submit()
    arguments = signed(read_json(kit.worker, sent.item()))
    with kit.database.driver("worker") as driver:
        driver.execute("BEGIN")
        if trick == "savepoint":
            driver.execute("SAVEPOINT a")
        [ticket] = driver.execute(_REQUEST, arguments).fetchone() or [None]
        if trick != "plain":
            driver.execute("SAVEPOINT b")
        state = refusal(driver, b"SELECT * FROM kotosilta.fetch_status(%(t)s)", {"t": ticket})
        driver.execute("ROLLBACK")
    assert state == "KS004"


def test_a_prepared_transaction_is_nothing_before_it_commits(kit: Kit) -> None:
    sent = kit.submit()
    kit.sequence()
    arguments = signed(read_json(kit.worker, sent.item()))
    with kit.database.driver("worker") as driver:
        driver.execute("BEGIN")
        [ticket] = driver.execute(_REQUEST, arguments).fetchone() or [None]
        driver.execute("PREPARE TRANSACTION 'a'")
        assert kit.sequence() == 0
        assert refusal(driver, b"SELECT * FROM kotosilta.fetch(%(t)s)", {"t": ticket}) == "KS004"
        driver.execute("ROLLBACK PREPARED 'a'")
        assert refusal(driver, b"SELECT * FROM kotosilta.fetch(%(t)s)", {"t": ticket}) == "KS004"


def test_asking_and_taking_it_back_leaves_no_ticket(kit: Kit) -> None:
    sent = kit.submit()
    kit.sequence()
    with kit.database.driver("worker") as driver:
        driver.execute("BEGIN")
        driver.execute("SAVEPOINT a")
        [ticket] = driver.execute(_REQUEST, signed(read_json(kit.worker, sent.item()))).fetchone() or [None]
        driver.execute("ROLLBACK TO a")
        driver.execute("COMMIT")
        assert kit.sequence() == 0
        assert refusal(driver, b"SELECT * FROM kotosilta.fetch(%(t)s)", {"t": ticket}) == "KS004"


@pytest.mark.parametrize("level", ["REPEATABLE READ", "SERIALIZABLE"])
def test_old_snapshots_are_refused(kit: Kit, level: str) -> None:
    sent = kit.submit()
    ticket = kit.request(kit.worker, sent.item())
    kit.sequence()
    with kit.database.driver("worker") as driver:
        for query in (b"SELECT * FROM kotosilta.fetch(%(t)s)", b"SELECT * FROM kotosilta.log_head()"):
            driver.execute(f"BEGIN ISOLATION LEVEL {level}".encode())
            assert refusal(driver, query, {"t": ticket}) == "KS001"
            driver.execute("ROLLBACK")


def test_a_read_that_the_log_covers_survives_a_crash_though_the_client_switched_the_flush_off(
    kit: Kit,
) -> None:
    sent = kit.submit()
    with kit.database.driver("worker") as driver:
        driver.execute("SET synchronous_commit = off")
        [ticket] = driver.execute(_REQUEST, signed(read_json(kit.worker, sent.item()))).fetchone() or [None]
    kit.sequence()
    assert len(fetch(kit.worker, ticket)) == 1
    kit.database.server.stop("immediate")
    kit.database.server.start()
    kit.database.disconnect()
    assert status(kit.worker, ticket).status is ReadStatus.READY
    with kit.nurse.engine.connect() as connection:
        assert calls.log_head(connection).size == kit.tree.head().size
