"""The inbox's counts cost what is open in one's own unit, however much is open elsewhere."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import text

from referral_app.database import queries
from tests.database_fixtures import Database
from tests.integration.kit import Kit, Unit
from tests.integration.plans import explained, fill, nodes

ROWS = 9_000
OPEN = 30
CLOSED_COUNTED = 1000
CROWD = """
INSERT INTO kotosilta.referral (id, recipient_unit, recipient_municipality, sender_unit, sender_organisation, author,
    owner, state, state_rank, priority, legal_basis, sent_at, due_on, changed_at, attempt_count, move_seq,
    envelope_version, first_envelope, last_envelope)
SELECT gen_random_uuid(), :recipient, recipient_municipality, :sender, sender_organisation, author, owner, state,
    state_rank, priority, legal_basis, sent_at, due_on, changed_at, 0, 3, 1, sha256(''), sha256('')
  FROM kotosilta.referral CROSS JOIN generate_series(1, 100) WHERE recipient_unit = :like AND closed_at IS NULL
"""
"""As many open referrals elsewhere as a country has. Were they few, it would be a matter of chance through which of the
indexes on open referrals the planner goes: all would be as short.
"""


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    kit = Kit(module_database)
    elsewhere = kit.unit(kit.organisation(), receives=True)
    with kit.database.superuser.begin() as connection:
        fill(connection, kit, kit.services, kit.worker, ROWS)
        units = {"recipient": elsewhere.id, "sender": kit.other_clinic.id, "like": kit.services.id}
        connection.execute(text(CROWD), units)
    with kit.database.superuser.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM (FREEZE, ANALYZE)"))
    return kit


def assert_reads_only_the_units(plan: dict[str, Any], unit: Unit, *, rows: int) -> None:
    """Every index is entered by the unit, and no node touches more than `rows`: nothing that others have."""
    indexes = [node for node in nodes(plan) if "Index Name" in node]
    assert indexes
    for node in indexes:
        assert f"(recipient_unit = '{unit.id}'::uuid)" in node.get("Index Cond", ""), node
    for node in nodes(plan):
        touched = node["Actual Rows"] * node["Actual Loops"] + node.get("Rows Removed by Filter", 0)
        assert touched <= rows, node


def test_loads_of_owners_read_what_is_open(kit: Kit) -> None:
    with kit.worker.engine.connect() as connection, explained(connection) as plans:
        loads = queries.open_loads(connection, kit.services.id, date(2026, 1, 1))
    assert sum(load.open for load in loads.values()) == OPEN
    assert_reads_only_the_units(plans[0], kit.services, rows=OPEN)


def test_counts_read_what_is_open_and_at_most_a_thousand_closed(kit: Kit) -> None:
    with kit.worker.engine.connect() as connection, explained(connection) as plans:
        counts = queries.inbox_counts(connection, kit.services.id, kit.worker.user_id, date(2026, 1, 1))
    assert (counts.open, counts.closed) == (OPEN, CLOSED_COUNTED)
    assert_reads_only_the_units(plans[0], kit.services, rows=OPEN)
    assert_reads_only_the_units(plans[1], kit.services, rows=CLOSED_COUNTED)
