"""Header pages: right in every sort, filter and direction, stable under ties, and never another unit's."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import Any, get_args

import pytest
from sqlalchemy import text

from referral_app.database import queries
from referral_app.database.queries import HeaderFilter, HeaderPage, HeaderRow, HeaderSort
from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import CLOSED_STATES, OPEN_STATES, State
from tests.database_fixtures import Database
from tests.integration.by_hand import refusal
from tests.integration.kit import Kit, new_id

TODAY = date(2026, 11, 24)
STATES = tuple(state for state in State if state is not State.DRAFT)
FILL = """
INSERT INTO kotosilta.referral (id, recipient_unit, recipient_municipality, sender_unit, sender_organisation, author,
    owner, state, state_rank, priority, legal_basis, sent_at, due_on, closed_at, changed_at, attempt_count, move_seq,
    envelope_version, first_envelope, last_envelope)
SELECT :id, :recipient, '837', :sender, :organisation, :author, :owner, s.code, s.rank, :priority, 'consent',
    CAST(:sent_at AS timestamptz), CAST(:due_on AS date),
    CASE WHEN s.closed THEN CAST(:sent_at AS timestamptz) END, CAST(:changed_at AS timestamptz),
    2, 3, 1, sha256('first'), sha256('last')
  FROM kotosilta.state s WHERE s.code = :state
"""


def fill(kit: Kit, count: int, seed: int = 1) -> None:
    """Referrals at random, many at the same times, to two units and from two."""
    chance = random.Random(seed)
    start = datetime(2026, 11, 1, tzinfo=UTC)
    rows = []
    for _ in range(count):
        recipient, worker = chance.choice(
            [(kit.services, kit.worker), (kit.services, kit.lead), (kit.other_services, kit.other_worker)]
        )
        author = chance.choice([kit.nurse, kit.nurse, kit.other_nurse])
        rows.append(
            {
                "id": new_id(),
                "recipient": recipient.id,
                "sender": author.unit.id,
                "organisation": author.unit.organisation,
                "author": author.user_id,
                "owner": chance.choice([None, worker.user_id]),
                "priority": chance.choice(list(Priority)),
                "state": chance.choice(STATES),
                "sent_at": start + timedelta(hours=chance.randrange(20)),
                "changed_at": start + timedelta(hours=chance.randrange(20)),
                "due_on": chance.choice([None, TODAY + timedelta(days=chance.randrange(-5, 6))]),
            }
        )
    with kit.database.superuser.begin() as connection:
        connection.execute(text(FILL), rows)


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    kit = Kit(module_database)
    fill(kit, 300)
    return kit


@pytest.fixture(scope="module")
def rows(kit: Kit) -> list[HeaderRow]:
    """All header rows, read as they are stored."""
    columns = ", ".join(column.name for column in queries.ROW_COLUMNS)
    with kit.database.superuser.connect() as connection:
        found = connection.execute(text(f"SELECT {columns} FROM kotosilta.referral")).all()
    return [queries.header_row(list(row)) for row in found]


def sort_key(row: HeaderRow, column: str) -> tuple[Any, ...]:
    ranks = {Priority.ROUTINE: 0, Priority.URGENT: 1, Priority.ASAP: 2}
    first: dict[str, tuple[Any, ...]] = {
        "sent_at": (row.sent_at,),
        "changed_at": (row.changed_at,),
        "due_on": (row.due_on or date.max,),
        "priority": (ranks[row.priority], row.sent_at),
        "state": (STATES.index(row.state), row.sent_at),
    }
    return (*first[column], row.referral_id)


def all_pages(page: Callable[[Any], HeaderPage], limit: int) -> list[HeaderRow]:
    found: list[HeaderRow] = []
    cursor = None
    while True:
        part = page(cursor)
        found += part.rows
        assert len(part.rows) == limit or part.next is None
        if part.next is None:
            return found
        cursor = part.next


FILTERS: dict[str, tuple[Callable[[Kit], HeaderFilter], Callable[[Kit, HeaderRow], bool]]] = {
    "none": (lambda kit: HeaderFilter(), lambda kit, row: True),
    "open": (lambda kit: HeaderFilter(states=OPEN_STATES), lambda kit, row: row.state in OPEN_STATES),
    "closed": (lambda kit: HeaderFilter(states=CLOSED_STATES), lambda kit, row: row.state in CLOSED_STATES),
    "some of both": (
        lambda kit: HeaderFilter(states=frozenset({State.SENT, State.ON_HOLD, State.COMPLETED})),
        lambda kit, row: row.state in {State.SENT, State.ON_HOLD, State.COMPLETED},
    ),
    "one closed": (
        lambda kit: HeaderFilter(states=frozenset({State.IN_ERROR})),
        lambda kit, row: row.state is State.IN_ERROR,
    ),
    "no state": (lambda kit: HeaderFilter(states=frozenset()), lambda kit, row: False),
    "priority": (
        lambda kit: HeaderFilter(priority=Priority.ASAP),
        lambda kit, row: row.priority is Priority.ASAP,
    ),
    "mine": (
        lambda kit: HeaderFilter(owner=kit.worker.user_id),
        lambda kit, row: row.owner == kit.worker.user_id,
    ),
    "written by": (
        lambda kit: HeaderFilter(sent_by=kit.nurse.user_id),
        lambda kit, row: row.author == kit.nurse.user_id,
    ),
    "overdue": (
        lambda kit: HeaderFilter(due_before=TODAY),
        lambda kit, row: row.state in OPEN_STATES and row.due_on is not None and row.due_on < TODAY,
    ),
    "due on a day": (
        lambda kit: HeaderFilter(states=frozenset({State.MEETING_SET}), due_on=TODAY),
        lambda kit, row: row.state is State.MEETING_SET and row.due_on == TODAY,
    ),
    "all at once": (
        lambda kit: HeaderFilter(
            states=OPEN_STATES, priority=Priority.URGENT, owner=kit.lead.user_id, due_before=TODAY
        ),
        lambda kit, row: (
            row.state in OPEN_STATES
            and row.priority is Priority.URGENT
            and row.owner == kit.lead.user_id
            and row.due_on is not None
            and row.due_on < TODAY
        ),
    ),
}


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.parametrize("column", get_args(queries.SortColumn))
@pytest.mark.parametrize("descending", [False, True])
def test_inbox_pages(kit: Kit, rows: list[HeaderRow], name: str, column: Any, descending: bool) -> None:
    wanted, fits = FILTERS[name]
    right = sorted(
        (row for row in rows if row.recipient_unit == kit.services.id and fits(kit, row)),
        key=lambda row: sort_key(row, column),
        reverse=descending,
    )
    sort = HeaderSort(column, descending)
    with kit.worker.engine.connect() as connection:
        found = all_pages(
            lambda after: queries.inbox_page(connection, kit.services.id, wanted(kit), sort, after, limit=13),
            13,
        )
    assert found == right
    assert name == "no state" or right


@pytest.mark.parametrize("name", ["none", "written by", "some of both"])
@pytest.mark.parametrize("column", get_args(queries.SortColumn))
def test_sent_pages(kit: Kit, rows: list[HeaderRow], name: str, column: Any) -> None:
    wanted, fits = FILTERS[name]
    right = sorted(
        (row for row in rows if row.sender_unit == kit.clinic.id and fits(kit, row)),
        key=lambda row: sort_key(row, column),
        reverse=True,
    )
    with kit.nurse.engine.connect() as connection:
        found = all_pages(
            lambda after: queries.sent_page(
                connection, kit.clinic.id, wanted(kit), HeaderSort(column), after, limit=20
            ),
            20,
        )
    assert found == right


def test_the_last_full_page_is_the_last(kit: Kit, rows: list[HeaderRow]) -> None:
    count = sum(row.recipient_unit == kit.services.id for row in rows)
    with kit.worker.engine.connect() as connection:
        page = queries.inbox_page(connection, kit.services.id, HeaderFilter(), HeaderSort(), limit=count)
        shorter = queries.inbox_page(
            connection, kit.services.id, HeaderFilter(), HeaderSort(), limit=count - 1
        )
    assert (len(page.rows), page.next) == (count, None)
    assert shorter.next is not None


def test_counts(kit: Kit, rows: list[HeaderRow]) -> None:
    mine = [row for row in rows if row.recipient_unit == kit.services.id]
    opened = [row for row in mine if row.state in OPEN_STATES]
    with kit.worker.engine.connect() as connection:
        counts = queries.inbox_counts(connection, kit.services.id, kit.worker.user_id, TODAY)
    assert counts == queries.HeaderCounts(
        new=sum(row.state is State.SENT for row in opened),
        mine=sum(row.owner == kit.worker.user_id for row in opened),
        open=len(opened),
        overdue=sum(row.due_on is not None and row.due_on < TODAY for row in opened),
        waiting=sum(row.state in {State.INFO_REQUESTED, State.HELP_REQUESTED} for row in opened),
        meeting_today=sum(row.state is State.MEETING_SET and row.due_on == TODAY for row in opened),
        on_hold=sum(row.state is State.ON_HOLD for row in opened),
        closed=len(mine) - len(opened),
    )


def test_loads_of_owners(kit: Kit, rows: list[HeaderRow]) -> None:
    mine = [row for row in rows if row.recipient_unit == kit.services.id and row.state in OPEN_STATES]
    with kit.worker.engine.connect() as connection:
        loads = queries.open_loads(connection, kit.services.id, TODAY)
    assert set(loads) == {row.owner for row in mine}
    for owner, load in loads.items():
        hers = [row for row in mine if row.owner == owner]
        assert load == queries.OpenLoad(
            open=len(hers),
            overdue=sum(row.due_on is not None and row.due_on < TODAY for row in hers),
            meetings_today=sum(row.state is State.MEETING_SET and row.due_on == TODAY for row in hers),
            unopened=sum(row.state is State.SENT for row in hers),
        )


def test_the_count_of_the_closed_stops_at_a_thousand(database: Database) -> None:
    kit = Kit(database)
    fill(kit, 5000, seed=2)
    with kit.worker.engine.connect() as connection:
        counts = queries.inbox_counts(connection, kit.services.id, kit.worker.user_id, TODAY)
    assert counts.closed == queries.CLOSED_COUNT_LIMIT == 1000
    assert counts.open > 1000


def test_one_header(kit: Kit, rows: list[HeaderRow]) -> None:
    mine = next(row for row in rows if row.recipient_unit == kit.services.id)
    other = next(row for row in rows if row.recipient_unit == kit.other_services.id)
    with kit.worker.engine.connect() as connection:
        assert queries.header(connection, mine.referral_id) == mine
        assert queries.header(connection, other.referral_id) is None
        assert queries.header(connection, new_id()) is None


# --- row level security ------------------------------------------------------------------------------


def test_each_login_sees_the_rows_of_its_units_whatever_it_asks_for(kit: Kit, rows: list[HeaderRow]) -> None:
    for person in (kit.nurse, kit.other_nurse, kit.worker, kit.lead, kit.other_worker):
        right = {row.referral_id for row in rows if person.unit.id in (row.recipient_unit, row.sender_unit)}
        with kit.database.driver(person.login) as driver:
            found = driver.execute("SELECT id FROM kotosilta.referral").fetchall()
        assert {row[0] for row in found} == right


def test_moves_are_seen_with_their_referral_only(kit: Kit) -> None:
    sent = kit.submit()
    for person, count in ((kit.nurse, 1), (kit.worker, 1), (kit.other_nurse, 0), (kit.other_worker, 0)):
        with person.engine.connect() as connection:
            assert len(queries.moves_of(connection, sent.id)) == count
        with kit.database.driver(person.login) as driver:
            query = "SELECT count(*) FROM kotosilta.move WHERE referral_id = %s"
            assert driver.execute(query, (sent.id,)).fetchone() == (count,)


def test_moves_are_told_as_they_were_made(kit: Kit) -> None:
    sent = kit.submit()
    kit.open(sent)
    statement = kit.move(kit.lead, sent, "rejected", note=True)
    with kit.nurse.engine.connect() as connection:
        moves = queries.moves_of(connection, sent.id)
    last = moves[-1]
    assert [move.seq for move in moves] == [1, 2, 3]
    assert (last.source, last.target, last.actor, last.unit_id) == (
        State.OPENED,
        State.REJECTED,
        kit.lead.user_id,
        kit.services.id,
    )
    assert (last.statement, last.signature) == (statement.body, statement.signature)
    assert (last.note_version, last.note_envelope) == (2, sent.envelopes[1].envelope_hash)
    assert (last.refused, last.attempt) == (False, False)


@pytest.mark.parametrize(
    "query",
    [
        "SET row_security = off; SELECT * FROM kotosilta.referral",
        "SET row_security = off; SELECT seq FROM kotosilta.move",
    ],
)
def test_row_level_security_cannot_be_switched_off(kit: Kit, query: str) -> None:
    with kit.database.driver("worker") as driver:
        assert refusal(driver, query.encode()) == "42501"


def test_no_error_tells_of_another_units_rows(kit: Kit) -> None:
    """A condition that fails on a row must not be tried on rows that the policy hides."""
    with kit.database.driver("other.worker") as driver:
        for column, unit in product(("recipient_unit", "sender_unit"), (kit.services.id, kit.clinic.id)):
            query = (
                "SELECT count(*) FROM kotosilta.referral "
                f"WHERE {column} = %s AND recipient_unit <> %s AND 1 / (move_seq - move_seq) = 1"
            )
            assert driver.execute(query.encode(), (unit, kit.other_services.id)).fetchone() == (0,)
