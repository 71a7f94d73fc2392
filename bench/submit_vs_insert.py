"""A sealed, signed, logged submit against a plain SQLAlchemy INSERT of the same bytes in the same database.

Both are timed as a program meets them, from asking the same engine for its open connection to the server's
answer that all is committed: the submit as sending makes it, of what is sealed and signed already, and
`with engine.begin() as connection: connection.execute(insert(table), row)` of one row. Sealing is not in it.

How long PostgreSQL itself was busy with either (`pg_stat_database.active_time`: no client, no way between) is
in the details; there the submit, eleven rows in eight tables and every check, shows more the less a commit costs
on this disk. The notary does its part afterwards, so it runs afterwards here too, and must accept every submit
that was timed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Generic, TypeVar

from sqlalchemy import Column, Connection, Engine, LargeBinary, MetaData, Table, Uuid, insert

from bench.harness import Result, interleave, ratio, summary, timed
from bench.stage import DATABASE, NURSE, Sealed, Stage
from referral_app.database import calls
from referral_app.database.notifications import Channel, listen
from referral_app.demo.service import LocalService
from referral_app.services.context import Context

LIMIT = 2.0
ROUNDS = 40
WARM_UP = 4
BLOCK = 5
_PATIENCE_SECONDS = 120.0

T = TypeVar("T")


def run(stage: Stage) -> Result:
    """Blocks of submits and of inserts in turn, by the nurse."""
    owner = stage.superuser(stage.service)
    watcher = stage.superuser(stage.service, "postgres")  # another database, so that asking is not counted
    count = (ROUNDS + WARM_UP) * BLOCK
    with stage.person(NURSE) as nurse, watcher.connect() as watching:
        submits = [stage.sealed(nurse) for _ in range(count)]
        rows = [_row(stage.sealed(nurse)) for _ in range(count)]
        plain = _plain_table(owner, rows[0])

        def submit(sealed: Sealed) -> None:
            with nurse.connect() as connection:
                calls.submit_referral(connection, sealed.statement, sealed.envelope, sealed.tag)

        def insert_row(row: Mapping[str, object]) -> None:
            with nurse.engine.begin() as connection:
                connection.execute(insert(plain), row)

        submit_side = _Side(nurse, watching, submits, submit)
        insert_side = _Side(nurse, watching, rows, insert_row)
        works = {"submit": submit_side.block, "insert": insert_side.block}
        seconds = interleave(works, ROUNDS, warm_up=WARM_UP)
    accepted = sequence(stage, stage.service, owner, "submit", count)
    busy = {"submit": submit_side.busy[WARM_UP:], "insert": insert_side.busy[WARM_UP:]}
    details = {
        **summary(seconds),
        "postgres_busy": {**summary(busy), "ratio": round(ratio(busy, "submit", "insert"), 3)},
        "calls_in_a_repetition": BLOCK,
        "bytes": sum(len(value) for value in rows[0].values() if isinstance(value, bytes)),
        "submits_accepted_by_notary": accepted,
    }
    return Result(ratio(seconds, "submit", "insert"), "ratio", LIMIT, details)


class _Side(Generic[T]):
    """Calls by the nurse, each with the next of `things`; `busy` collects PostgreSQL's own account."""

    def __init__(
        self, nurse: Context, watching: Connection, things: Iterable[T], call: Callable[[T], None]
    ) -> None:
        self.busy: list[float] = []
        self._nurse, self._left, self._call = nurse, iter(things), call
        self._watching = watching.execution_options(isolation_level="AUTOCOMMIT")

    def block(self) -> float:
        """Seconds of one call, the mean of a few in a row."""
        before = self._active_seconds()
        elapsed = timed(self._calls)() / BLOCK
        self.busy.append((self._active_seconds() - before) / BLOCK)
        return elapsed

    def _calls(self) -> None:
        for thing in islice(self._left, BLOCK):
            self._call(thing)

    def _active_seconds(self) -> float:
        with self._nurse.connect() as connection:  # the one that the calls had
            connection.exec_driver_sql("SELECT pg_stat_force_next_flush()")
        query = f"SELECT active_time FROM pg_stat_database WHERE datname = '{DATABASE}'"
        return float(self._watching.exec_driver_sql(query).scalar_one()) / 1e3


def _row(sealed: Sealed) -> Mapping[str, object]:
    """All bytes of a submit as columns of one row."""
    envelope = sealed.envelope
    wraps = [wrap for part in envelope.parts for wrap in (part.notary_wrap, *part.unit_wraps)]
    values = [
        sealed.statement.body,
        sealed.statement.signature,
        envelope.header,
        envelope.manifest,
        envelope.signature,
        *(part.ciphertext for part in envelope.parts),
        *wraps,
    ]
    return {"id": sealed.referral_id, **{f"bytes_{at}": value for at, value in enumerate(values)}}


def _plain_table(owner: Engine, row: Mapping[str, object]) -> Table:
    """A table as SQLAlchemy makes it, which the nurse may write to."""
    names = [name for name in row if name != "id"]
    columns = [Column(name, LargeBinary, nullable=False) for name in names]
    table = Table("submit", MetaData(schema="plain"), Column("id", Uuid, primary_key=True), *columns)
    with owner.begin() as connection:
        connection.exec_driver_sql("CREATE SCHEMA plain")
        table.create(connection)
        connection.exec_driver_sql("GRANT USAGE ON SCHEMA plain TO ref_member")
        connection.exec_driver_sql("GRANT INSERT ON plain.submit TO ref_member")
    return table


def sequence(stage: Stage, service: LocalService, owner: Engine, act: str, expected: int) -> int:
    """Let the notary put so many acts of a kind into the log; how many it accepted.

    Raises AssertionError if not all.
    """
    query = f"SELECT count(*) FROM kotosilta.log_leaf WHERE act = '{act}' AND verdict = 'accepted'"
    deadline = time.monotonic() + _PATIENCE_SECONDS
    with stage.notary(service), listen(owner, Channel.HEAD) as listener:
        while (accepted := int(listener.connection.exec_driver_sql(query).scalar_one())) < expected:
            assert time.monotonic() < deadline, f"{accepted} of {expected} acts accepted"
            listener.wait(0.25)
    return accepted
