"""Appending to the log by 32 clients at once against a locked hash chain, where every commit waits 3 ms for the disk.

Each client sends one act after the other, each in a transaction of its own: into the log by `record_act`, as every act
of that kind is, which checks the caller and the statement; into the chain by a function that locks the last row, hashes
it together with the new one and writes that, and checks nothing. Both are called prepared, in one round trip, by the
same bare client. The wait is PostgreSQL's own `commit_delay`, before each flush of its journal.

The value is the time of one entry in the log to that of one in the chain: 20 times as many a second are 0.05. The
notary orders and signs afterwards, and must accept every one; how fast it does so is in the details.
"""

from __future__ import annotations

import selectors
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice

from psycopg import pq
from sqlalchemy import Engine

from bench.harness import Result, interleave, ratio, summary
from bench.stage import NURSE, Stage
from bench.submit_vs_insert import sequence
from referral_app.domain.codes import Purpose
from referral_app.services.context import Context

LIMIT = 0.05
CLIENTS = 32
FLUSH_MICROSECONDS = 3_000
ROUNDS = 5
LOGGED, CHAINED = 6_400, 320  # entries a repetition

_BYTEA = 17
_CHAIN = """
CREATE SCHEMA chain;
CREATE TABLE chain.entry (id bigint PRIMARY KEY, body bytea NOT NULL, signature bytea NOT NULL, hash bytea NOT NULL);
CREATE TABLE chain.last (only_row boolean PRIMARY KEY, id bigint NOT NULL, hash bytea NOT NULL);
INSERT INTO chain.last VALUES (true, 0, sha256(''));
CREATE FUNCTION chain.append(p_body bytea, p_signature bytea) RETURNS bigint LANGUAGE sql AS $$
    WITH new AS (
        UPDATE chain.last SET id = id + 1, hash = sha256(hash || p_body || p_signature) RETURNING id, hash)
    INSERT INTO chain.entry SELECT id, p_body, p_signature, hash FROM new RETURNING id
$$;
GRANT USAGE ON SCHEMA chain TO ref_member;
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA chain TO ref_member;
"""

Pair = tuple[bytes, bytes]


def run(stage: Stage) -> Result:
    """Blocks of either kind in turn."""
    service = stage.copy("append")
    owner = stage.superuser(service, service.settings().name)
    with owner.begin() as connection:
        connection.exec_driver_sql(_CHAIN)
        connection.exec_driver_sql(f'ALTER ROLE "{NURSE}" CONNECTION LIMIT {CLIENTS + 2}')
    with stage.person(NURSE, service) as nurse, _slow_flush(owner):
        acts = iter(_signed(nurse, (ROUNDS + 1) * LOGGED))
        others = iter(_signed(nurse, (ROUNDS + 1) * CHAINED))
        clients = _Clients(nurse, CLIENTS)
        works = {
            "log": lambda: clients.send("kotosilta.record_act", list(islice(acts, LOGGED))) / LOGGED,
            "chain": lambda: clients.send("chain.append", list(islice(others, CHAINED))) / CHAINED,
        }
        seconds = interleave(works, ROUNDS, warm_up=1)
        clients.close()
    start = time.monotonic()
    accepted = sequence(stage, service, owner, "export", (ROUNDS + 1) * LOGGED)
    details = {
        **summary(seconds),
        "times": round(ratio(seconds, "chain", "log"), 1),
        "clients": CLIENTS,
        "flush_ms": FLUSH_MICROSECONDS / 1e3,
        "accepted_by_notary": accepted,
        "notary_entries_a_second": round(accepted / (time.monotonic() - start)),
    }
    return Result(ratio(seconds, "log", "chain"), "ratio", LIMIT, details)


class _Clients:
    """So many connections of one person, each with one call under way at a time; one thread serves them all."""

    def __init__(self, person: Context, count: int) -> None:
        settings, address = person.config.database, person.engine.url
        words = {
            "host": settings.host,
            "port": settings.port,
            "dbname": settings.name,
            "user": address.username,
            "password": person.secrets.database_password,
        }
        info = " ".join(f"{name}='{value}'" for name, value in words.items()).encode()
        self._connections = [pq.PGconn.connect(info) for _ in range(count)]
        assert all(one.status == pq.ConnStatus.OK for one in self._connections)
        self._prepared: set[str] = set()

    def send(self, function: str, entries: Sequence[Pair]) -> float:
        """Call the function once for every entry; seconds until the last is committed."""
        name = function.encode()
        if function not in self._prepared:
            self._prepared.add(function)
            for connection in self._connections:
                query = b"SELECT " + name + b"($1, $2)"
                assert connection.prepare(name, query, [_BYTEA, _BYTEA]).status == pq.ExecStatus.COMMAND_OK
        left = iter(entries)
        with selectors.DefaultSelector() as waiting:
            start = time.perf_counter()
            for connection, pair in zip(self._connections, left, strict=False):
                connection.send_query_prepared(name, pair, [1, 1])
                waiting.register(connection.socket, selectors.EVENT_READ, connection)
            while waiting.get_map():
                for key, _ in waiting.select():
                    self._answered(key.data, name, left, waiting)
            return time.perf_counter() - start

    def close(self) -> None:
        """Let go of the connections."""
        for connection in self._connections:
            connection.finish()

    def _answered(
        self, connection: pq.abc.PGconn, name: bytes, left: Iterator[Pair], waiting: selectors.BaseSelector
    ) -> None:
        connection.consume_input()
        while not connection.is_busy():
            result = connection.get_result()
            if result is not None:
                assert result.status == pq.ExecStatus.TUPLES_OK, result.error_message
                continue
            pair = next(left, None)
            if pair is None:
                waiting.unregister(connection.socket)
            else:
                connection.send_query_prepared(name, pair, [1, 1])
            return


def _signed(person: Context, count: int) -> list[Pair]:
    """Acts that only go into the log."""
    signed = (person.sign("export", Purpose.AUDIT, {"what": "bench"}) for _ in range(count))
    return [(one.body, one.signature) for one in signed]


@contextmanager
def _slow_flush(owner: Engine) -> Iterator[None]:
    """Every flush of the journal waits, for the length of the block."""
    settings = {"commit_delay": FLUSH_MICROSECONDS, "commit_siblings": 0}
    with owner.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for name, value in settings.items():
            connection.exec_driver_sql(f"ALTER SYSTEM SET {name} = {value}")
        connection.exec_driver_sql("SELECT pg_reload_conf()")
        try:
            yield
        finally:
            for name in settings:
                connection.exec_driver_sql(f"ALTER SYSTEM RESET {name}")
            connection.exec_driver_sql("SELECT pg_reload_conf()")
