"""Cost that does not grow: what PostgreSQL reads for a page, counted in plan nodes and pages, never in time.

A large unit's inbox (thousands closed, a few dozen open) must cost what a small one's does.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, get_args
from uuid import UUID

import pytest
from sqlalchemy import Connection, text

from referral_app.database import audit_calls, queries
from referral_app.database.queries import Cursor, HeaderFilter, HeaderSort
from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import CLOSED_STATES, OPEN_STATES, State
from tests.database_fixtures import Database
from tests.integration.kit import Kit, Unit
from tests.integration.plans import explained, fill, nodes, pages_read

ROWS = 30_000
LIMIT = 50
LEAVES = """
INSERT INTO kotosilta.log_leaf (leaf_index, leaf, leaf_hash, type, act, actor, unit_id, purpose, at, db_user, body_hash,
    verdict)
SELECT i, decode(repeat('00', 300), 'hex'), sha256(''), 'act', CASE WHEN i % 400 = 0 THEN 'export' ELSE 'read' END,
    CASE WHEN i % 700 = 0 THEN :rare ELSE :often END, CASE WHEN i % 800 = 0 THEN :rare_unit ELSE :unit END,
    CASE WHEN i % 900 = 0 THEN 'audit' ELSE 'inbox_list' END, timestamptz '2026-01-01' + i * interval '1 minute',
    'worker', sha256(i::text::bytea), 'accepted'
  FROM generate_series(0, :rows - 1) i
"""
SUBJECTS = """
INSERT INTO kotosilta.log_subject (referral_id, at, leaf_index)
SELECT CASE WHEN leaf_index % 900 = 0 THEN :rare ELSE gen_random_uuid() END, at, leaf_index FROM kotosilta.log_leaf
"""


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    kit = Kit(module_database)
    with kit.database.superuser.begin() as connection:
        fill(connection, kit, kit.services, kit.worker, ROWS)
        fill(connection, kit, kit.other_services, kit.other_worker, 1000)
        people = {"rare": kit.lead.user_id, "often": kit.worker.user_id, "rows": ROWS}
        people |= {"unit": kit.services.id, "rare_unit": kit.clinic.id}
        connection.execute(text(LEAVES), people)
        connection.execute(text(SUBJECTS), {"rare": RARE_REFERRAL})
    with kit.database.superuser.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM (FREEZE, ANALYZE)"))
    return kit


RARE_REFERRAL = UUID(int=7)


def assert_walks_indexes(plan: dict[str, Any], *, rows: int) -> None:
    """No node reads or sorts more than `rows`, and referrals come through indexes only."""
    for node in nodes(plan):
        touched = node["Actual Rows"] * node["Actual Loops"] + node.get("Rows Removed by Filter", 0)
        assert touched <= rows, node
        conditions = [str(node.get(name)) for name in ("Filter", "Index Cond", "Recheck Cond")]
        assert not any("my_units" in condition for condition in conditions), node  # once a query, not a row
        if node.get("Relation Name") == "referral":
            assert node["Node Type"] in ("Index Scan", "Index Only Scan"), node


def middle(connection: Connection, unit: Unit, sort: HeaderSort) -> Cursor:
    """The cursor of a row in the middle of the whole list."""
    keys = [key.name for key in queries.SORT_KEYS[sort.column]]
    order = ", ".join(f"{key} {'DESC' if sort.descending else 'ASC'}" for key in keys)
    row = connection.execute(
        text(
            f"SELECT {', '.join(keys)} FROM kotosilta.referral WHERE recipient_unit = :unit ORDER BY {order} "
            "OFFSET (SELECT count(*) / 2 FROM kotosilta.referral WHERE recipient_unit = :unit) LIMIT 1"
        ),
        {"unit": unit.id},
    ).one()
    return Cursor(tuple(row))


FILTERS = {
    "none": HeaderFilter(),
    "open": HeaderFilter(states=OPEN_STATES),
    "closed": HeaderFilter(states=CLOSED_STATES),
    "a rare closed state": HeaderFilter(states=frozenset({State.IN_ERROR})),
    "one of each": HeaderFilter(states=frozenset({State.SENT, State.UNREACHED})),
    "overdue": HeaderFilter(due_before=date(2030, 1, 1)),
    "open and urgent": HeaderFilter(states=OPEN_STATES, priority=Priority.ASAP),
}


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.parametrize("column", get_args(queries.SortColumn))
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("further", [False, True])
def test_an_inbox_page_walks_indexes_wherever_it_stands(
    kit: Kit, name: str, column: Any, descending: bool, further: bool
) -> None:
    sort = HeaderSort(column, descending)
    with kit.database.superuser.connect() as owner:
        after = middle(owner, kit.services, sort) if further else None
    with kit.worker.engine.connect() as connection, explained(connection) as plans:
        queries.inbox_page(connection, kit.services.id, FILTERS[name], sort, after, limit=LIMIT)
    [plan] = plans
    most = (1 + len(CLOSED_STATES)) * (LIMIT + 1)
    assert_walks_indexes(plan, rows=most)
    assert pages_read(plan) < 3 * most


@pytest.mark.parametrize("column", get_args(queries.SortColumn))
def test_a_sent_page_walks_indexes(kit: Kit, column: Any) -> None:
    with kit.nurse.engine.connect() as connection, explained(connection) as plans:
        queries.sent_page(connection, kit.clinic.id, HeaderFilter(), HeaderSort(column), limit=LIMIT)
    assert_walks_indexes(plans[0], rows=(1 + len(CLOSED_STATES)) * (LIMIT + 1))


@pytest.mark.parametrize("column", get_args(queries.SortColumn))
def test_thirty_times_the_rows_cost_the_same(kit: Kit, column: Any) -> None:
    costs = []
    for person in (kit.other_worker, kit.worker):
        with person.engine.connect() as connection, explained(connection) as plans:
            page = queries.inbox_page(
                connection, person.unit.id, HeaderFilter(), HeaderSort(column), limit=LIMIT
            )
        assert len(page.rows) == LIMIT
        costs.append(pages_read(plans[0]))
    small, large = costs
    assert large < 3 * small + 60


def test_owners_are_counted_over_what_is_open(kit: Kit) -> None:
    with kit.worker.engine.connect() as connection, explained(connection) as plans:
        owners = queries.open_owners(connection, kit.services.id)
    assert set(owners) <= {kit.worker.user_id}
    assert_walks_indexes(plans[0], rows=ROWS // 100)


def test_one_referrals_moves_come_through_its_key(kit: Kit) -> None:
    sent = kit.submit()
    with kit.worker.engine.connect() as connection, explained(connection) as plans:
        queries.header(connection, sent.id)
        assert len(queries.moves_of(connection, sent.id)) == 1
    for plan in plans:
        assert_walks_indexes(plan, rows=1)
        assert pages_read(plan) < 20


LOG_PAGES: dict[str, Callable[[Kit], dict[str, Any]]] = {
    "newest": lambda kit: {},
    "in the middle": lambda kit: {"before": ROWS // 2},
    "long ago": lambda kit: {"before": 200},
    "a rare act": lambda kit: {"act": "export"},
    "a rare act, long ago": lambda kit: {"act": "export", "before": 5000},
    "a rare actor": lambda kit: {"actor": kit.lead.user_id},
    "a rare actor's act": lambda kit: {"actor": kit.worker.user_id, "act": "export"},
    "a unit": lambda kit: {"unit": kit.services.id},
    "a rare unit": lambda kit: {"unit": kit.clinic.id},
    "a unit's rare act": lambda kit: {"unit": kit.services.id, "act": "export"},
    "a rare purpose": lambda kit: {"purpose": "audit"},
    "a purpose's rare act": lambda kit: {"purpose": "inbox_list", "act": "export"},
    "an actor's rare purpose": lambda kit: {"actor": kit.worker.user_id, "purpose": "audit"},
    "a unit's rare purpose": lambda kit: {"unit": kit.services.id, "purpose": "audit"},
    "nothing": lambda kit: {"act": "nothing"},
    "nothing of an actor": lambda kit: {"actor": kit.worker.user_id, "purpose": "nothing"},
    "nothing of an act": lambda kit: {"act": "read", "purpose": "nothing"},
    "a referral": lambda kit: {"referral": RARE_REFERRAL},
    "a day long ago": lambda kit: {"since": "2026-01-03", "until": "2026-01-04"},
    "an act in a day": lambda kit: {"act": "export", "since": "2026-01-03", "until": "2026-01-04"},
    "a unit in a day": lambda kit: {"unit": kit.services.id, "since": "2026-01-03", "until": "2026-01-04"},
}
LOOKED_THROUGH: dict[str, Callable[[Kit], dict[str, Any]]] = {
    "an actor in a unit": lambda kit: {"actor": kit.worker.user_id, "unit": kit.clinic.id},
    "an act of hers for a rare purpose": lambda kit: {
        "actor": kit.worker.user_id,
        "act": "read",
        "purpose": "audit",
    },
    "an act of a unit for no purpose that was": lambda kit: {
        "unit": kit.services.id,
        "act": "read",
        "purpose": "nothing",
    },
}
"""What no index narrows as a whole: a bounded part of the log is read, whatever is found."""


@pytest.mark.parametrize("name", [*LOG_PAGES, *LOOKED_THROUGH])
def test_a_page_of_the_log_costs_what_it_shows(kit: Kit, name: str) -> None:
    """The function's own pages count too: whatever it reads inside is in the sum of its scan."""
    filters = {**LOG_PAGES, **LOOKED_THROUGH}[name](kit)
    before = filters.pop("before", None)
    with kit.auditor.engine.connect() as connection:
        audit_calls.read_log(connection, limit=1)  # fills the session's caches of the catalog
        with explained(connection) as plans:
            found = audit_calls.read_log(
                connection, audit_calls.LogFilter(**filters), before=before, limit=LIMIT
            )
    if name in LOG_PAGES:
        assert bool(found.leaves) == (not name.startswith("nothing"))
    assert pages_read(plans[0]) < (500 if name in LOG_PAGES else 12_000)


@pytest.mark.parametrize("name", LOOKED_THROUGH)
def test_what_is_looked_through_says_where_to_go_on(kit: Kit, name: str) -> None:
    wanted, seen, before, calls = audit_calls.LogFilter(**LOOKED_THROUGH[name](kit)), 0, None, 0
    with kit.auditor.engine.connect() as connection:
        while True:
            found = audit_calls.read_log(connection, wanted, before=before, limit=500)
            seen, before, calls = seen + len(found.leaves), found.further, calls + 1
            if before is None:
                break
    right = text(
        "SELECT count(*) FROM kotosilta.log_leaf WHERE (CAST(:actor AS uuid) IS NULL OR actor = :actor) "
        "AND (CAST(:unit AS uuid) IS NULL OR unit_id = :unit) "
        "AND (CAST(:purpose AS text) IS NULL OR purpose = :purpose) "
        "AND (CAST(:act AS text) IS NULL OR act = :act)"
    )
    names = {
        "actor": wanted.actor,
        "unit": wanted.unit,
        "purpose": wanted.purpose,
        "act": wanted.act,
    }
    with kit.database.superuser.connect() as owner:
        assert seen == owner.execute(right, names).scalar_one()
    assert 5 <= calls <= 9


@pytest.mark.parametrize(
    ("columns", "indexes"),
    [
        ({}, {"log_time"}),
        ({"act": "export"}, {"log_act"}),
        ({"actor": "rare"}, {"log_actor"}),
        ({"actor": "often", "act": "export"}, {"log_actor_act", "log_act"}),  # nearly all are by this actor
        ({"unit_id": "rare_unit"}, {"log_unit"}),
        ({"unit_id": "unit", "act": "export"}, {"log_unit_act", "log_act"}),
        ({"purpose": "audit"}, {"log_purpose"}),
        ({"purpose": "inbox_list", "act": "export"}, {"log_act_purpose", "log_act"}),
        ({"actor": "often", "purpose": "audit"}, {"log_actor_purpose", "log_purpose"}),
        ({"unit_id": "unit", "purpose": "audit"}, {"log_unit_purpose", "log_purpose"}),
    ],
)
def test_every_search_walks_an_index_of_its_own(kit: Kit, columns: dict[str, str], indexes: set[str]) -> None:
    """The walk inside `read_log`, as PostgreSQL plans it where the values are known."""
    ids = {"rare": kit.lead.user_id, "often": kit.worker.user_id}
    ids |= {"unit": kit.services.id, "rare_unit": kit.clinic.id}
    conditions = [f"{name} = '{ids.get(value, value)}'" for name, value in columns.items()]
    where = " AND ".join(["(at, leaf_index) < ('infinity', 9223372036854775807)", *conditions])
    query = f"SELECT * FROM kotosilta.log_leaf WHERE {where} ORDER BY at DESC, leaf_index DESC LIMIT 5000"
    with kit.database.superuser.connect() as owner:
        for setting in ("enable_sort", "enable_bitmapscan", "enable_seqscan"):
            owner.execute(text(f"SET LOCAL {setting} = off"))  # as `read_log` does
        with explained(owner) as plans:
            owner.execute(text(query))
    used = [node for node in nodes(plans[0]) if node.get("Relation Name") == "log_leaf"]
    assert [node["Node Type"] for node in used] == ["Index Scan"]
    assert used[0]["Index Name"] in indexes
    assert used[0].get("Rows Removed by Filter", 0) < LIMIT
