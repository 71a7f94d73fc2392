"""The first inbox page with many referrals in the database against few.

Two copies of one database on one server, alike but for the number of referrals; the newest, a page and more,
were really sent, the others are filled in by the database's owner. The figure is the worse of two ratios: the whole
page as the coordinator gets it (header rows under row level security, then their summaries in one logged
read), and the one SQL statement in it whose work could grow. That statement is timed in every other order too.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import get_args

from sqlalchemy import Connection, event, text

from bench.harness import Result, Work, interleave, ratio, summary, timed
from bench.stage import COORDINATOR, NURSE, RECIPIENT, Stage
from referral_app.database import queries
from referral_app.domain.codes import Priority
from referral_app.services.context import Context
from referral_app.services.desk import Session
from referral_app.services.inbox import InboxQuery

LIMIT = 1.3
SENT = 60
PAGE_ROUNDS, HEADER_ROUNDS, SORT_ROUNDS = 25, 150, 40
SORTS = tuple(
    queries.HeaderSort(column, descending)
    for column in get_args(queries.SortColumn)
    for descending in (True, False)
)
_FILL = """
WITH recipient AS (
    SELECT u.*, row_number() OVER (ORDER BY u.id <> :unit, u.id) AS place FROM kotosilta.unit u WHERE u.receives
), author AS (
    SELECT m.*, u.organisation_id, row_number() OVER (ORDER BY m.user_id) AS place
      FROM kotosilta.member m JOIN kotosilta.unit u ON u.id = m.unit_id WHERE m.role = 'referrer'
), owner AS (
    SELECT DISTINCT ON (m.unit_id) m.* FROM kotosilta.member m ORDER BY m.unit_id, m.user_id
), state AS (
    SELECT s.*, row_number() OVER (PARTITION BY s.closed ORDER BY s.rank) AS place,
           count(*) OVER (PARTITION BY s.closed) AS places
      FROM kotosilta.state s
), drawn AS (
    SELECT n, random() AS whose, now() - interval '1 hour' - random() * interval '1825 days' AS sent_at,
           random() AS luck, random() AS state
      FROM generate_series(1, :count) AS n
)
INSERT INTO kotosilta.referral (id, recipient_unit, recipient_municipality, sender_unit, sender_organisation,
    author, owner, state, state_rank, priority, legal_basis, sent_at, due_on, closed_at, changed_at,
    attempt_count, move_seq, envelope_version, first_envelope, last_envelope)
SELECT gen_random_uuid(), r.id, r.municipality, a.unit_id, a.organisation_id,
    a.user_id, CASE WHEN s.rank > 2 THEN o.user_id END, s.code, s.rank,
    CASE n % 10 WHEN 0 THEN 'asap' WHEN 1 THEN 'urgent' ELSE 'routine' END, 'consent', sent_at,
    CASE WHEN NOT s.closed THEN (sent_at + interval '30 days')::date END,
    CASE WHEN s.closed THEN least(now(), sent_at + luck * interval '120 days') END,
    least(now(), sent_at + luck * interval '120 days'), n % 4, 1 + n % 9, 1 + n % 5,
    sha256(int4send(n)), sha256(int4send(n))
  FROM drawn
  JOIN recipient r ON r.place = CASE WHEN whose < 0.6 THEN 1 WHEN whose < 0.85 THEN 2 ELSE 3 END
  JOIN author a ON a.place = 1 + n % (SELECT count(*) FROM author)
  JOIN owner o ON o.unit_id = r.id
  JOIN state s ON s.closed = (luck > CASE WHEN sent_at > now() - interval '60 days' THEN 0.7 ELSE 0.01 END)
                  AND s.place = 1 + floor(drawn.state * s.places)
"""
"""Believable referrals: three in five to the coordinator's unit, sent over five years. Most of the last two
months are still open and a few of the older ones; the others are closed, in every closed state."""


def compare(stage: Stage, small_count: int, large_count: int) -> Result:
    """Both databases' pages in turn, through the coordinator's own login."""
    with stage.notary(stage.service), stage.person(NURSE) as nurse:
        for _ in range(SENT):
            Session(nurse).send(stage.referral(), stage.unit(RECIPIENT), Priority.ROUTINE)
    with (
        _filled(stage, f"inbox_{small_count}", small_count) as small,
        _filled(stage, f"inbox_{large_count}", large_count) as large,
    ):
        sides = {"small": small, "large": large}
        pages = interleave({name: _page(side) for name, side in sides.items()}, PAGE_ROUNDS)
        headers = _header_seconds(sides, queries.HeaderSort(), HEADER_ROUNDS)
        by_sort = {
            f"{sort.column} {'descending' if sort.descending else 'ascending'}": round(
                ratio(_header_seconds(sides, sort, SORT_ROUNDS), "large", "small"), 3
            )
            for sort in SORTS
        }
        counts = interleave({name: _counts(side) for name, side in sides.items()}, SORT_ROUNDS)
    value = max(ratio(pages, "large", "small"), ratio(headers, "large", "small"))
    details = {
        "page": summary(pages),
        "header_statement": summary(headers),
        "header_statement_ratio_by_sort": by_sort,
        "worklist_counts": summary(counts),
    }
    return Result(value, "ratio", LIMIT, details)


@contextmanager
def _filled(stage: Stage, name: str, count: int) -> Iterator[Context]:
    """The coordinator in a copy of the database with `count` referrals, as a server at rest keeps them."""
    copy = stage.copy(name)
    owner = stage.superuser(copy, name)
    with owner.begin() as connection:
        there = connection.exec_driver_sql("SELECT count(*) FROM kotosilta.referral").scalar_one()
        connection.execute(text(_FILL), {"count": count - there, "unit": stage.unit(RECIPIENT)})
        found = connection.exec_driver_sql("SELECT count(*) FROM kotosilta.referral").scalar_one()
        assert found == count, found
    with owner.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM ANALYZE")
    with stage.notary(copy), stage.person(COORDINATOR, copy) as coordinator:
        yield coordinator


def _page(coordinator: Context) -> Work:
    session, query = Session(coordinator), InboxQuery()

    def first_page() -> None:
        page = session.inbox_page(query)
        assert len(page.rows) == query.limit
        assert all(row.summary is not None for row in page.rows)

    return timed(first_page)


def _counts(coordinator: Context) -> Work:
    session = Session(coordinator)
    return timed(session.inbox_counts)


def _header_seconds(
    sides: Mapping[str, Context], sort: queries.HeaderSort, rounds: int
) -> dict[str, list[float]]:
    """The statement that fetches the header rows, each side on a connection of its own."""
    with ExitStack() as stack:
        connections = {name: stack.enter_context(side.connect()) for name, side in sides.items()}
        return interleave(
            {name: _header_statement(connections[name], side, sort) for name, side in sides.items()}, rounds
        )


def _header_statement(connection: Connection, coordinator: Context, sort: queries.HeaderSort) -> Work:
    """From sending the statement to having its answer, without what Python does before and after."""
    clock: list[float] = []

    @event.listens_for(connection, "before_cursor_execute")
    @event.listens_for(connection, "after_cursor_execute")
    def look(*_: object) -> None:
        clock.append(time.perf_counter())

    def work() -> float:
        clock.clear()
        page = queries.inbox_page(connection, coordinator.person.unit_id, queries.HeaderFilter(), sort)
        assert page.next is not None
        start, end = clock
        return end - start

    return work
