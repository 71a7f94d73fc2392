"""Large units, and what PostgreSQL would do for a query: plan nodes and pages, never time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, event, text

from tests.integration.kit import Kit, Person, Unit

_FILL = """
INSERT INTO kotosilta.referral (id, recipient_unit, recipient_municipality, sender_unit, sender_organisation, author,
    owner, state, state_rank, priority, legal_basis, sent_at, due_on, closed_at, changed_at, attempt_count, move_seq,
    envelope_version, first_envelope, last_envelope)
SELECT gen_random_uuid(), :recipient, '837', :sender, :organisation, :author, CASE WHEN i % 3 = 0 THEN :owner END,
    s.code, s.rank, CASE WHEN i % 50 = 0 THEN 'asap' WHEN i % 7 = 0 THEN 'urgent' ELSE 'routine' END, 'consent',
    now() - (i * 7919 % :rows) * interval '1 minute', CASE WHEN i % 2 = 0 THEN current_date + i % 60 - 30 END,
    CASE WHEN s.closed THEN now() END, now() - (i * 6007 % :rows) * interval '1 minute', 0, 3, 1, sha256(''), sha256('')
  FROM generate_series(1, :rows) i
  JOIN kotosilta.state s ON s.code = CASE
      WHEN i % 300 = 3 THEN (ARRAY['sent', 'opened', 'accepted', 'contacting', 'on_hold'])[1 + i / 300 % 5]
      WHEN i % 1000 = 1 THEN 'in_error' WHEN i % 20 = 3 THEN 'unreached' ELSE 'completed' END
"""


def fill(connection: Connection, kit: Kit, unit: Unit, owner: Person, rows: int) -> None:
    """Give a unit so many referrals, one in 300 of them open."""
    connection.execute(
        text(_FILL),
        {
            "recipient": unit.id,
            "sender": kit.clinic.id if unit is kit.services else kit.other_clinic.id,
            "organisation": kit.clinic.organisation,
            "author": kit.nurse.user_id,
            "owner": owner.user_id,
            "rows": rows,
        },
    )


@contextmanager
def explained(connection: Connection) -> Iterator[list[dict[str, Any]]]:
    """Within the block every statement is explained before it is run; the plans are collected."""
    plans: list[dict[str, Any]] = []

    def explain(_: Any, cursor: Any, statement: str, parameters: Any, *__: Any) -> None:
        cursor.execute(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {statement}", parameters)
        plans.append(cursor.fetchone()[0][0]["Plan"])

    event.listen(connection, "before_cursor_execute", explain)
    try:
        yield plans
    finally:
        event.remove(connection, "before_cursor_execute", explain)


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield plan
    for inner in plan.get("Plans", []):
        yield from nodes(inner)


def pages_read(plan: dict[str, Any]) -> int:
    return int(plan["Shared Hit Blocks"]) + int(plan["Shared Read Blocks"])
