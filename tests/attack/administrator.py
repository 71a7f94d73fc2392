"""The database's superuser at work: what a hostile or bribed administrator can do to the tables.

Every change can be taken back, so that one service serves many attacks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID

import psycopg
from psycopg import sql

from referral_app.database.embedded import SUPERUSER
from tests.attack.by_hand import rows
from tests.world import World

_FAR = 1_000_000
_SHIFTED = (
    "CREATE OR REPLACE FUNCTION kotosilta.server_now() RETURNS timestamptz LANGUAGE sql STABLE "
    "SET search_path = pg_catalog, pg_temp "
    "AS $body$ SELECT clock_timestamp() + make_interval(secs => {}) $body$"
)


class Administrator:
    """A superuser's connection to a world's database, with autocommit."""

    def __init__(self, world: World) -> None:
        settings = world.service.settings()
        folder = world.service.server.superuser_engine(settings.name)
        password = folder.url.password
        folder.dispose()
        self.connection = psycopg.connect(
            host=settings.host,
            port=settings.port,
            dbname=settings.name,
            user=SUPERUSER,
            password=password,
            autocommit=True,
        )

    def close(self) -> None:
        self.connection.close()

    @contextmanager
    def notary_paused(self) -> Iterator[None]:
        """Hold the row that the notary needs for every batch."""
        with self.connection.transaction():
            self.rows("SELECT 1 FROM kotosilta.log_head FOR UPDATE")
            yield

    @contextmanager
    def head_left_alone(self) -> Iterator[None]:
        """No new head while this lasts, so that a changed one stays: the notary's are dropped, and it tries again."""
        with self.trigger("log_head", f"IF session_user <> '{SUPERUSER}' THEN RETURN NULL; END IF"):
            yield

    def rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        return rows(self.connection, query, values)

    def value(self, query: str, values: Sequence[object] = ()) -> Any:
        """The one value that a query gives."""
        [(value,)] = self.rows(query, values)
        return value

    def part(self, referral: UUID, part: str = "content") -> dict[str, Any]:
        """How a read names a part of a referral's first version."""
        envelope = self.value("SELECT first_envelope FROM kotosilta.referral WHERE id = %s", (referral,))
        return {"referral": referral.hex, "version": 1, "part": part, "envelope": envelope.hex()}

    def counts(self) -> dict[str, int]:
        """How many rows each table has."""
        tables = self.rows(
            "SELECT relname FROM pg_class WHERE relnamespace = 'kotosilta'::regnamespace AND relkind = 'r'"
        )
        return {name: self.value(f"SELECT count(*) FROM kotosilta.{name}") for (name,) in tables}

    @contextmanager
    def clock(self, shift: timedelta) -> Iterator[None]:
        """The database's clock goes before or after the time there is."""
        self.rows(_SHIFTED.format(shift.total_seconds()))
        try:
            yield
        finally:
            self.rows(_SHIFTED.format(0))

    @contextmanager
    def altered(self, table: str, key: Mapping[str, object], **values: object) -> Iterator[None]:
        """Other values in one row; the old ones again at the end."""
        before = self._select(table, key, list(values))
        self._update(table, key, values)
        try:
            yield
        finally:
            self._update(table, key, dict(zip(values, before, strict=True)))

    @contextmanager
    def flipped(self, table: str, key: Mapping[str, object], column: str, place: int = 40) -> Iterator[None]:
        """One bit of one byte turned in a column of bytes."""
        [value] = self._select(table, key, [column])
        assert isinstance(value, bytes)
        spoiled = value[:place] + bytes([value[place] ^ 1]) + value[place + 1 :]
        with self.altered(table, key, **{column: spoiled}):
            yield

    @contextmanager
    def without(self, table: str, condition: str) -> Iterator[None]:
        """Rows deleted, whatever refers to them; put back at the end."""
        columns = ", ".join(
            name
            for (name,) in self.rows(
                "SELECT attname FROM pg_attribute WHERE attrelid = %s::regclass AND attnum > 0 "
                "AND attgenerated = '' AND NOT attisdropped ORDER BY attnum",
                (f"kotosilta.{table}",),
            )
        )
        self.rows("SET session_replication_role = replica")  # foreign keys sleep
        deleted = self.rows(f"DELETE FROM kotosilta.{table} WHERE {condition} RETURNING {columns}")
        try:
            assert deleted
            yield
        finally:
            for row in deleted:
                marks = ", ".join(["%s"] * len(row))
                self.rows(
                    f"INSERT INTO kotosilta.{table} ({columns}) OVERRIDING SYSTEM VALUE VALUES ({marks})", row
                )
            self.rows("RESET session_replication_role")

    @contextmanager
    def trigger(self, table: str, change: str) -> Iterator[None]:
        """PL/pgSQL that spoils NEW before it is stored."""
        self.rows(
            "CREATE FUNCTION public.meddle() RETURNS trigger LANGUAGE plpgsql AS "
            f"$body$ BEGIN {change}; RETURN NEW; END $body$"
        )
        self.rows("GRANT USAGE ON SCHEMA public TO ref_api")
        self.rows(
            f"CREATE TRIGGER meddle BEFORE INSERT OR UPDATE ON kotosilta.{table} "
            "FOR EACH ROW EXECUTE FUNCTION public.meddle()"
        )
        try:
            yield
        finally:
            self.rows("DROP FUNCTION public.meddle() CASCADE")

    def shift_leaves(self, first: int, by: int) -> None:
        """Renumber all leaves from `first` on."""
        self.rows("SET session_replication_role = replica")
        for condition, change in ((f">= {first}", _FAR), (f">= {_FAR}", by - _FAR)):
            self.rows(
                f"UPDATE kotosilta.log_leaf SET leaf_index = leaf_index + {change} "
                f"WHERE leaf_index {condition}"
            )
        self.rows("RESET session_replication_role")

    def copy_leaf(self, source: int, target: int) -> None:
        self.rows(
            "INSERT INTO kotosilta.log_leaf SELECT %s, leaf, leaf_hash, type, act, actor, unit_id, purpose, at, "
            "db_user, body_hash, verdict FROM kotosilta.log_leaf WHERE leaf_index = %s",
            (target, source),
        )

    def remove_leaf(self, place: int) -> None:
        self.rows("SET session_replication_role = replica")
        self.rows("DELETE FROM kotosilta.log_leaf WHERE leaf_index = %s", (place,))
        self.rows("RESET session_replication_role")

    def exchange_leaves(self, one: int, other: int) -> None:
        self.rows(
            "UPDATE kotosilta.log_leaf a SET leaf = b.leaf, leaf_hash = b.leaf_hash FROM kotosilta.log_leaf b "
            "WHERE (a.leaf_index, b.leaf_index) IN ((%s, %s), (%s, %s))",
            (one, other, other, one),
        )

    def _select(self, table: str, key: Mapping[str, object], columns: Sequence[str]) -> Sequence[object]:
        query = sql.SQL("SELECT {} FROM kotosilta.{} WHERE {}").format(
            sql.SQL(", ").join(map(sql.Identifier, columns)), sql.Identifier(table), _all(key)
        )
        [row] = self.connection.execute(query, list(key.values())).fetchall()
        return row

    def _update(self, table: str, key: Mapping[str, object], values: Mapping[str, object]) -> None:
        query = sql.SQL("UPDATE kotosilta.{} SET {} WHERE {}").format(
            sql.Identifier(table),
            sql.SQL(", ").join(sql.SQL("{} = %s").format(sql.Identifier(name)) for name in values),
            _all(key),
        )
        self.connection.execute(query, [*values.values(), *key.values()])


def _all(key: Mapping[str, object]) -> sql.Composed:
    return sql.SQL(" AND ").join(sql.SQL("{} = %s").format(sql.Identifier(name)) for name in key)


@contextmanager
def administering(world: World) -> Iterator[Administrator]:
    administrator = Administrator(world)
    try:
        yield administrator
    finally:
        administrator.close()
