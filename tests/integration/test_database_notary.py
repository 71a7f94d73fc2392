"""The notary's calls: order, compare-and-swap, release, cleaning up, and a crash in the middle."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from referral_app.database import calls, notary_calls
from referral_app.database.engine import translate_errors
from referral_app.database.schema import Group
from referral_app.errors import BugError, DatabaseUnreachableError, StateChangedError
from referral_app.translog.leaf import ACCEPTED, Leaf
from referral_app.translog.merkle import EMPTY_ROOT, TreeHead, leaf_hash
from referral_app.translog.statement import EMPTY_HEAD, Statement
from tests.database_fixtures import Database
from tests.integration.kit import Kit, new_id


@pytest.fixture
def kit(database: Database) -> Kit:
    return Kit(database)


def leaf_of(number: int, kind: str = "heartbeat") -> notary_calls.NewLeaf:
    leaf = Leaf(
        kind, f"body {number}".encode(), bytes(64), "notary", datetime(2026, 11, 24, tzinfo=UTC), ACCEPTED
    )
    encoded = leaf.encode()
    return notary_calls.NewLeaf.of(encoded, leaf_hash(encoded), leaf, None, None)


def test_the_log_begins_empty(kit: Kit) -> None:
    with kit.notary.begin() as connection:
        head = notary_calls.notary_head(connection)
    assert (head.size, head.root, head.checkpoint, head.heartbeat_index) == (0, EMPTY_ROOT, None, None)


def test_rows_are_taken_in_order_once_and_with_their_tickets(kit: Kit) -> None:
    kit.sequence()
    sent = kit.submit()
    ticket = kit.request(kit.worker, sent.item())
    with kit.nurse.engine.begin() as connection:
        calls.sign_in(connection, kit.statement(kit.nurse, "sign_in", {}))
    with kit.notary.begin() as connection:
        first = notary_calls.notary_take(connection, 2)
        rest = notary_calls.notary_take(connection, 100)
        assert notary_calls.notary_take(connection, 100) == ()
    assert [Statement.decode(row.body).act for row in (*first, *rest)] == ["submit", "read", "sign_in"]
    assert [row.ticket for row in (*first, *rest)] == [None, ticket, None]
    assert [row.db_user for row in (*first, *rest)] == ["nurse", "worker", "nurse"]
    assert first[0].id < first[1].id < rest[0].id


def test_rows_that_a_failed_batch_took_come_back(kit: Kit) -> None:
    with kit.notary.connect() as connection:
        taken = notary_calls.notary_take(connection, 1000)
        connection.rollback()
        assert notary_calls.notary_take(connection, 1000) == taken


def test_read_items_come_with_header_and_wrap(kit: Kit) -> None:
    one, other = kit.submit(), kit.submit()
    ticket = kit.request(kit.worker, one.item("content"), other.item("summary"))
    with kit.notary.begin() as connection:
        items = notary_calls.notary_read_items(connection, ticket)
        assert notary_calls.notary_read_items(connection, new_id()) == ()
    assert [(item.ord, item.referral_id, item.part) for item in items] == [
        (1, one.id, "content"),
        (2, other.id, "summary"),
    ]
    assert (items[0].header, items[0].notary_wrap) == (
        one.envelopes[0].header,
        one.envelopes[0].parts[0].notary_wrap,
    )


def test_appending_moves_head_leaves_tiles_and_heartbeat(kit: Kit) -> None:
    with kit.notary.begin() as connection:
        kit.append(connection, [leaf_of(1), leaf_of(2)])
        kit.append(connection, [leaf_of(number) for number in range(3, 300)])
        head = notary_calls.notary_head(connection)
        leaves = notary_calls.notary_leaves(connection, 0, 400)
    assert (head.size, head.root) == (299, kit.tree.head().root)
    assert head.heartbeat_index == 298
    assert leaves == tuple(leaf_of(number).leaf for number in range(1, 300))
    with kit.nurse.engine.begin() as connection:
        tiles = calls.log_tiles(connection, [(0, 0), (0, 1), (1, 0)])
        seen = calls.log_head(connection)
    assert {place: len(hashes) // 32 for place, hashes in tiles.items()} == {
        (0, 0): 256,
        (0, 1): 43,
        (1, 0): 1,
    }
    assert seen.heartbeat == leaf_of(299).leaf


@pytest.mark.parametrize("previous", [TreeHead(1, bytes(32)), EMPTY_HEAD])
def test_an_append_to_another_head_is_refused(kit: Kit, previous: TreeHead) -> None:
    with kit.notary.begin() as connection:
        kit.append(connection, [leaf_of(1)])
    before = kit.tree.head()
    with pytest.raises(StateChangedError), kit.notary.begin() as connection:
        notary_calls.notary_append(
            connection,
            previous=previous,
            head=TreeHead(previous.size + 1, bytes(32)),
            checkpoint="forged",
            leaves=[leaf_of(2)],
            tiles={},
        )
    with kit.notary.begin() as connection:
        assert notary_calls.notary_head(connection).root == before.root


def test_a_head_that_does_not_count_its_leaves_is_refused(kit: Kit) -> None:
    with pytest.raises(BugError), kit.notary.begin() as connection:
        notary_calls.notary_append(
            connection,
            previous=EMPTY_HEAD,
            head=TreeHead(2, bytes(32)),
            checkpoint="",
            leaves=[leaf_of(1)],
            tiles={},
        )


def test_of_two_notaries_one_waits_and_then_sees_the_others_head(kit: Kit) -> None:
    sizes: list[int] = []
    second = kit.database.login("second.notary", Group.NOTARY)

    def other() -> None:
        with second.begin() as connection:
            sizes.append(notary_calls.notary_head(connection).size)

    thread = threading.Thread(target=other)
    with kit.notary.begin() as connection:
        notary_calls.notary_head(connection)
        thread.start()
        kit.append(connection, [leaf_of(1)])
    thread.join(10)
    assert sizes == [1]


def test_a_batch_and_its_releases_are_one(kit: Kit) -> None:
    """A notary that dies before its commit has neither logged nor released."""
    sent = kit.submit()
    kit.sequence()
    ticket = kit.request(kit.worker, sent.item())
    before = kit.tree
    lost = pytest.raises(DatabaseUnreachableError)
    with lost, translate_errors(), kit.notary.begin() as connection:
        notary_calls.notary_head(connection)
        [row] = notary_calls.notary_take(connection, 10)
        leaf = Leaf(row.type, row.body, row.signature, row.db_user, row.at, ACCEPTED)
        encoded = leaf.encode()
        kit.append(
            connection,
            [notary_calls.NewLeaf.of(encoded, leaf_hash(encoded), leaf, Statement.decode(row.body), row)],
        )
        kit.release(connection, ticket, row.body)
        kit.database.server.stop("immediate")
    kit.tree = before
    kit.database.server.start()
    kit.database.disconnect()
    with kit.worker.engine.begin() as connection:
        assert calls.fetch_status(connection, ticket).status is calls.ReadStatus.WAITING
    kit.sequence()
    with kit.worker.engine.begin() as connection:
        assert len(calls.fetch(connection, ticket)) == 1


def test_a_part_whose_half_was_not_released_is_handed_out_without_it(kit: Kit) -> None:
    one, other = kit.submit(), kit.submit()
    ticket = kit.request(kit.worker, one.item(), other.item())
    kit.sequence()
    with kit.database.superuser.begin() as owner:
        owner.execute(text("DELETE FROM kotosilta.read_release WHERE ord = 1"))
    with kit.worker.engine.begin() as connection:
        rows = calls.fetch(connection, ticket)
    assert [(row.ord, row.released is None) for row in rows] == [(1, True), (2, False)]


def test_the_appending_transaction_flushes_though_the_session_would_not(kit: Kit) -> None:
    with kit.notary.connect() as connection:
        connection.execute(text("SET synchronous_commit = off"))
        connection.commit()
        kit.append(connection, [leaf_of(1)])
        assert connection.execute(text("SHOW synchronous_commit")).scalar_one() == "on"
        connection.commit()
        assert connection.execute(text("SHOW synchronous_commit")).scalar_one() == "off"


def test_old_tickets_go_with_their_releases(kit: Kit) -> None:
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    sent = kit.submit()
    kit.database.set_clock(now)
    kit.request(kit.worker, sent.item())
    kit.sequence()
    kit.database.set_clock(now + timedelta(minutes=61))
    waiting = kit.request(kit.worker, sent.item())
    with kit.notary.begin() as connection:
        assert notary_calls.notary_cleanup(connection) == 0
    kit.database.set_clock(now + timedelta(minutes=63))
    with kit.notary.begin() as connection:
        assert notary_calls.notary_cleanup(connection) == 1
    kit.database.set_clock(now + timedelta(hours=9))
    with kit.notary.begin() as connection:
        assert notary_calls.notary_cleanup(connection) == 0  # its statement still waits for the log
        [row] = notary_calls.notary_take(connection, 10)
    assert row.ticket == waiting
    with kit.database.superuser.connect() as connection:
        tables = ("read_ticket", "read_item", "read_release")
        counts = [
            connection.execute(text(f"SELECT count(*) FROM kotosilta.{t}")).scalar_one() for t in tables
        ]
    assert counts == [1, 1, 0]


@pytest.mark.parametrize("login", ["nurse", "auditor", "administrator"])
def test_nobody_else_plays_notary(kit: Kit, login: str) -> None:
    queries = [
        "SELECT * FROM kotosilta.notary_head()",
        "SELECT * FROM kotosilta.notary_take(1)",
        "SELECT * FROM kotosilta.notary_read_items(gen_random_uuid())",
        "SELECT kotosilta.notary_release(gen_random_uuid(), ARRAY[1], ARRAY['a'::bytea])",
        "SELECT kotosilta.notary_refuse('a')",
        "SELECT * FROM kotosilta.notary_leaves(0, 1)",
        "SELECT kotosilta.notary_cleanup()",
    ]
    with kit.database.driver(login) as driver:
        for query in queries:
            with pytest.raises(Exception, match="permission denied"):
                driver.execute(query.encode())


def test_a_notary_whose_database_is_gone_is_told(kit: Kit) -> None:
    lost = pytest.raises(DatabaseUnreachableError)
    with lost, translate_errors(), kit.notary.begin() as connection:
        notary_calls.notary_head(connection)
        kit.database.server.stop("immediate")
        notary_calls.notary_take(connection, 1)
    kit.database.server.start()
    with kit.notary.begin() as connection:  # the pool notices by itself
        assert notary_calls.notary_head(connection).size == 0


def test_referrals_are_found_in_any_subject() -> None:
    first, second = new_id(), new_id()

    def named(subject: Any) -> tuple[Any, ...]:
        statement = Statement(
            "read",
            first,
            bytes(16),
            second,
            "audit",
            subject,
            bytes(16),
            datetime(2026, 1, 1, tzinfo=UTC),
            EMPTY_HEAD,
        )
        return notary_calls.referrals_of(statement)

    assert named({"referral": first.hex}) == (first,)
    assert set(named({"items": [{"referral": first.hex}, {"referral": second.hex}]})) == {first, second}
    assert named({"items": [{"referral": first.hex}] * 2}) == (first,)
    for odd in (
        {},
        {"items": "text"},
        {"items": [1, None, ["referral"]]},
        {"referral": 1},
        {"referral": "ab"},
    ):
        assert named(odd) == ()
