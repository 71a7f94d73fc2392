"""Wake-ups between clients and the notary by LISTEN and NOTIFY: hints only, never trusted and never waited on
alone.

A transaction that notifies takes a database-wide lock at commit, which would make all commits wait for one
another's flush; so nobody notifies inside the transaction of an act (ADR 0003).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum

import psycopg
from sqlalchemy import Connection, Engine

from referral_app.database.engine import translate_errors
from referral_app.errors import BugError, KotosiltaError


class Channel(StrEnum):
    """The two channels there are."""

    INTAKE = "kotosilta_intake"
    HEAD = "kotosilta_head"


class Listener:
    """A connection that listens on one channel; each statement on it is its own transaction."""

    def __init__(self, connection: Connection, raw: psycopg.Connection[object]) -> None:
        self.connection = connection
        self._raw = raw

    def wait(self, seconds: float) -> bool:
        """Wait for a hint; True if one came. Raises DatabaseUnreachableError when the connection is lost."""
        with translate_errors():
            return any(True for _ in self._raw.notifies(timeout=seconds, stop_after=1))

    def announce(self, channel: Channel) -> None:
        """Wake whoever listens on `channel`, in a transaction of its own."""
        announce(self.connection, channel)


@contextmanager
def listen(engine: Engine, channel: Channel) -> Iterator[Listener]:
    """Listen on a channel for the length of the block, on an autocommit connection."""
    with translate_errors(), engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        raw = connection.connection.driver_connection
        if not isinstance(raw, psycopg.Connection):
            raise BugError
        connection.exec_driver_sql(f"LISTEN {channel.value}")
        try:
            yield Listener(connection, raw)
        finally:
            if not raw.closed:
                connection.exec_driver_sql(f"UNLISTEN {channel.value}")


def announce(connection: Connection, channel: Channel) -> None:
    """Send a hint on `channel`; call it on an autocommit connection, after the act has committed.

    A hint that cannot be sent is no error: the act stands, and whoever waits also looks by itself.
    """
    with suppress(KotosiltaError), translate_errors():
        connection.exec_driver_sql(f"NOTIFY {channel.value}")
