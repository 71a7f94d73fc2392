"""A sealed, signed, logged submit against a plain SQLAlchemy INSERT of the same bytes: the server's time.

PostgreSQL itself tells how long it was busy for a database (`pg_stat_database.active_time`): parsing,
execution and the commit with its flush, and nothing of the client's time or of the way between. The notary
does its part afterwards, so it runs afterwards here too, and must accept every submit that was timed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from sqlalchemy import Column, Connection, Engine, LargeBinary, MetaData, Table, Uuid, insert

from bench.harness import Result, Work, interleave, ratio, summary
from bench.stage import DATABASE, NURSE, Sealed, Stage
from referral_app.database import calls
from referral_app.database.notifications import Channel, listen

LIMIT = 2.0
ROUNDS = 40
WARM_UP = 4
BLOCK = 5
_PATIENCE_SECONDS = 30.0
_ACCEPTED = "SELECT count(*) FROM kotosilta.log_leaf WHERE act = 'submit' AND verdict = 'accepted'"

T = TypeVar("T")


def run(stage: Stage) -> Result:
    """Blocks of submits and of inserts in turn, all on one connection of the nurse, each its own commit."""
    owner = stage.superuser(stage.service)
    # on another database, so that asking is not counted
    watcher = stage.superuser(stage.service, "postgres")
    count = (ROUNDS + WARM_UP) * BLOCK
    with stage.person(NURSE) as nurse, nurse.connect() as connection, watcher.connect() as watching:
        submits = [stage.sealed(nurse) for _ in range(count)]
        rows = [_row(stage.sealed(nurse)) for _ in range(count)]
        plain = _plain_table(owner, rows[0])
        server = _ServerTime(connection, watching)
        seconds = interleave(
            {
                "submit": server.of(
                    submits, lambda one: calls.submit_referral(connection, one.statement, one.envelope)
                ),
                "insert": server.of(rows, lambda row: connection.execute(insert(plain), row)),
            },
            ROUNDS,
            warm_up=WARM_UP,
        )
    accepted = _sequence(stage, owner, count)
    details = {
        **summary(seconds),
        "calls_in_a_repetition": BLOCK,
        "bytes": sum(len(value) for value in rows[0].values() if isinstance(value, bytes)),
        "submits_accepted_by_notary": accepted,
    }
    return Result(ratio(seconds, "submit", "insert"), "ratio", LIMIT, details)


class _ServerTime:
    """Times calls on `connection` by PostgreSQL's own account, asked for on `watching`."""

    def __init__(self, connection: Connection, watching: Connection) -> None:
        self._connection = connection
        self._watching = watching.execution_options(isolation_level="AUTOCOMMIT")

    def of(self, things: Iterable[T], call: Callable[[T], object]) -> Work:
        """A block of calls, each with the next thing; seconds for one."""
        left = iter(things)

        def block() -> float:
            before = self._active_milliseconds()
            for _ in range(BLOCK):
                call(next(left))
            return (self._active_milliseconds() - before) / 1e3 / BLOCK

        return block

    def _active_milliseconds(self) -> float:
        self._connection.exec_driver_sql("SELECT pg_stat_force_next_flush()")
        query = f"SELECT active_time FROM pg_stat_database WHERE datname = '{DATABASE}'"
        return float(self._watching.exec_driver_sql(query).scalar_one())


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


def _sequence(stage: Stage, owner: Engine, expected: int) -> int:
    """Let the notary put the submits into the log; how many it accepted. Raises AssertionError if not all."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    with stage.notary(stage.service), listen(owner, Channel.HEAD) as listener:
        while (accepted := int(listener.connection.exec_driver_sql(_ACCEPTED).scalar_one())) < expected:
            assert time.monotonic() < deadline, f"{accepted} of {expected} submits accepted"
            listener.wait(0.25)
    return accepted
