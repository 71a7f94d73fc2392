"""The first page of the auditor's searches with a long log in the database against a short one.

Two copies of one database on one server, alike but for the length of the log, whose index is filled in by the
database's owner; the searches go through `read_log` by the auditor's own login. Every kind of search is timed: what
there is much of, what there is little of, what there is nothing of, and what no index narrows as a whole. The figure is
the worst ratio.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import UUID

from sqlalchemy import Connection, text

from bench.harness import Result, Work, interleave, ratio, summary, timed
from bench.stage import Stage
from referral_app.database import audit_calls
from referral_app.database.audit_calls import LogFilter

LIMIT = 1.5
AUDITOR = "pekka.virtanen"
ROUNDS = 60
PEOPLE, UNITS = 21, 4
FIRST = 1_000_000_000
"""The place of the first made entry: far from the notary's own."""
NEWEST = datetime(2026, 1, 1, tzinfo=UTC)
"""When the made entries end; the service's own are newer."""

_INDEXES = "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'kotosilta' AND tablename = :table"
_FILL = """
INSERT INTO kotosilta.log_leaf (leaf_index, leaf, leaf_hash, type, act, actor, unit_id, purpose, at, db_user, body_hash,
    verdict)
SELECT i, decode(repeat('5a', 600), 'hex'), sha256(int8send(i)),
    CASE WHEN i % 20 = 0 THEN 'heartbeat' ELSE 'act' END,
    CASE WHEN i % 20 = 0 THEN 'heartbeat' WHEN i % 89 = 0 THEN 'export' WHEN i % 3 = 0 THEN 'move' ELSE 'read' END,
    CASE WHEN i % 20 > 0 THEN lpad(to_hex(i % :people), 32, '0')::uuid END,
    CASE WHEN i % 20 > 0 THEN lpad(to_hex(4096 + i % :units), 32, '0')::uuid END,
    CASE WHEN i % 20 = 0 THEN NULL WHEN i % 7 = 0 THEN 'inbox_list' WHEN i % 7 = 1 THEN 'follow_up'
         ELSE 'handle_referral' END,
    CAST(:newest AS timestamptz) - (:last - i) * interval '3 seconds', 'somebody', sha256(int8send(-i)), 'accepted'
  FROM generate_series(:first, :last) i
"""
_SUBJECTS = """
INSERT INTO kotosilta.log_subject (referral_id, at, leaf_index)
SELECT md5((leaf_index / 40)::text)::uuid, at, leaf_index FROM kotosilta.log_leaf
 WHERE leaf_index BETWEEN :first AND :last AND type = 'act'
"""

ACTOR, UNIT = UUID(int=7), UUID(int=4096 + 3)
SEARCHES: Mapping[str, LogFilter] = {
    "newest": LogFilter(beats=False),
    "act": LogFilter(act="read"),
    "rare act": LogFilter(act="export"),
    "no such act": LogFilter(act="erase"),
    "actor": LogFilter(actor=ACTOR),
    "actor and act": LogFilter(actor=ACTOR, act="read"),
    "unit": LogFilter(unit=UNIT),
    "unit and act": LogFilter(unit=UNIT, act="read"),
    "unit and rare act": LogFilter(unit=UNIT, act="export"),
    "purpose": LogFilter(purpose="follow_up"),
    "purpose and act": LogFilter(purpose="follow_up", act="read"),
    "purpose that never was": LogFilter(purpose="sent_list"),
    "actor and purpose": LogFilter(actor=ACTOR, purpose="follow_up"),
    "unit and purpose": LogFilter(unit=UNIT, purpose="follow_up"),
    "actor, act and purpose": LogFilter(actor=ACTOR, act="read", purpose="follow_up"),
    "actor in another's unit": LogFilter(actor=ACTOR, unit=UUID(int=4096 + 9)),
    "an hour": LogFilter(since=NEWEST - timedelta(hours=5), until=NEWEST - timedelta(hours=4)),
    "actor in a time": LogFilter(actor=ACTOR, since=NEWEST - timedelta(hours=5)),
    "referral": LogFilter(referral=UUID("ee7c1efd4884f0305272024b41f536e8")),
}
"""The referral is the md5 of 25000108, that of forty entries from 4,320 after the first."""


def compare(stage: Stage, small_count: int, large_count: int) -> Result:
    """Both databases' pages in turn."""
    with ExitStack() as stack:
        sides = {
            name: stack.enter_context(_filled(stage, f"log_{count}", count))
            for name, count in (("small", small_count), ("large", large_count))
        }
        timings = {
            name: interleave({side: _page(conn, wanted) for side, conn in sides.items()}, ROUNDS)
            for name, wanted in SEARCHES.items()
        }
    ratios = {name: round(ratio(seconds, "large", "small"), 3) for name, seconds in timings.items()}
    worst = max(ratios, key=lambda name: ratios[name])
    return Result(ratios[worst], "ratio", LIMIT, {"ratios": ratios, "worst": summary(timings[worst])})


@contextmanager
def _filled(stage: Stage, name: str, count: int) -> Iterator[Connection]:
    """The auditor in a copy of the database whose log has `count` entries more."""
    copy = stage.copy(name)
    owner = stage.superuser(copy, name)
    with owner.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("SET maintenance_work_mem = '1GB'"))
        with _without_indexes(connection):
            range_ = {"first": FIRST, "last": FIRST + count - 1}
            connection.execute(
                text(_FILL), {**range_, "people": PEOPLE, "units": UNITS, "newest": NEWEST.isoformat()}
            )
            connection.execute(text(_SUBJECTS), range_)
        connection.execute(text("VACUUM ANALYZE kotosilta.log_leaf, kotosilta.log_subject"))
    with stage.notary(copy), stage.person(AUDITOR, copy) as auditor, auditor.connect() as conn:
        yield conn


@contextmanager
def _without_indexes(connection: Connection) -> Iterator[None]:
    """Filling is faster with the indexes made afterwards."""
    found = connection.execute(text(_INDEXES), {"table": "log_leaf"}).all()
    kept = [row for row in found if "UNIQUE" not in row.indexdef]
    for row in kept:
        connection.execute(text(f"DROP INDEX kotosilta.{row.indexname}"))
    yield
    for row in kept:
        connection.execute(text(row.indexdef))


def _page(conn: Connection, wanted: LogFilter) -> Work:
    return timed(partial(audit_calls.read_log, conn, wanted, limit=100))
