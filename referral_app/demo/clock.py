"""A clock that the seeding sets: half a year passes in half a minute, in the database too.

`kotosilta.server_now()` is the database's one seam for time. Only the database's owner can replace it; the
demonstration does so while it seeds and then puts the original back.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Engine, text

_STOP_AT = """
CREATE SCHEMA demo;
CREATE TABLE demo.clock (at timestamptz NOT NULL);
INSERT INTO demo.clock VALUES (now());
GRANT USAGE ON SCHEMA demo TO PUBLIC;
GRANT SELECT ON demo.clock TO PUBLIC;
CREATE OR REPLACE FUNCTION kotosilta.server_now() RETURNS timestamptz
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS 'SELECT at FROM demo.clock';
"""


class SeedingClock:
    """Sets the time of clients, notary and database together. Used by one thread at a time, read by all."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._now = datetime.now(UTC)
        with engine.begin() as conn:
            self._original: str = conn.execute(
                text("SELECT pg_get_functiondef('kotosilta.server_now()'::regprocedure)")
            ).scalar_one()
            conn.exec_driver_sql(_STOP_AT)

    def now(self) -> datetime:
        """The time as last set."""
        return self._now

    def set(self, at: datetime) -> None:
        """Let it be `at` everywhere."""
        self._now = at
        with self._engine.begin() as conn:
            conn.execute(text("UPDATE demo.clock SET at = :at"), {"at": at})

    def restore(self) -> None:
        """Give the database its own clock back."""
        with self._engine.begin() as conn:
            conn.exec_driver_sql(self._original.replace("%", "%%"))
            conn.exec_driver_sql("DROP SCHEMA demo CASCADE")
