"""Connecting, and turning what the driver raises into our errors.

Nothing connects until the engine is used. An engine is thread-safe; a connection belongs to one thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Final

import psycopg
from psycopg.types.array import ListBinaryDumper
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from referral_app.config import DatabaseSettings
from referral_app.errors import (
    BugError,
    DatabaseTooOldError,
    DatabaseUnreachableError,
    KotosiltaError,
    NotAllowedError,
    NotaryNotAnsweringError,
    StateChangedError,
    WrongPassphraseError,
)

CONNECT_TIMEOUT: Final = 5
"""Seconds, for each host."""

_BY_SQLSTATE: Final[Mapping[str, type[KotosiltaError]]] = MappingProxyType(
    {
        "KS002": StateChangedError,
        "KS003": BugError,
        "KS004": NotaryNotAnsweringError,
        "28000": WrongPassphraseError,
        "28P01": WrongPassphraseError,
        "42501": NotAllowedError,
        "42710": StateChangedError,  # the role exists already
        "42P01": DatabaseTooOldError,  # no such table
        "42883": DatabaseTooOldError,  # no such function
        "3F000": DatabaseTooOldError,  # no such schema
        "40001": StateChangedError,
        "40P01": StateChangedError,  # deadlock
        "55P03": StateChangedError,  # somebody else holds the row
        "57014": DatabaseUnreachableError,  # took too long
    }
)
_UNAVAILABLE_CLASSES: Final = ("08", "53", "57", "58")  # connection, resources, operator, system


def open_engine(settings: DatabaseSettings, login: str, password: str) -> Engine:
    """An engine for one person: at most two connections, one login, no connection yet."""
    url = URL.create(
        "postgresql+psycopg",
        username=login,
        password=password,
        host=settings.host,
        database=settings.name,
        query=settings.connection_options(),
    )
    made = create_engine(
        url,
        pool_size=2,
        max_overflow=0,
        pool_timeout=30,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={
            "port": settings.port_text,
            "connect_timeout": CONNECT_TIMEOUT,
            "application_name": "kotosilta",
        },
    )
    event.listen(made, "connect", _send_lists_as_they_are)
    return made


def _send_lists_as_they_are(driver: psycopg.Connection[object], _record: object) -> None:
    """Arrays in PostgreSQL's binary form: as text, every sealed byte would travel and be parsed as two digits."""
    driver.adapters.register_dumper(list, ListBinaryDumper)


def driver_of(connection: Connection) -> psycopg.Connection[tuple[object, ...]]:
    """The driver's connection under ours, for statements that SQLAlchemy cannot write."""
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        raise BugError
    return driver


@contextmanager
def translate_errors(denied: type[KotosiltaError] = NotAllowedError) -> Iterator[None]:
    """Raise our errors for the driver's. `denied` is what KS001 means here: absent, or not allowed."""
    try:
        yield
    except DBAPIError as error:
        raise _translated(error.orig, denied) from error
    except PoolTimeoutError as error:
        raise DatabaseUnreachableError from error
    except psycopg.Error as error:
        raise _translated(error, denied) from error


def _translated(error: BaseException | None, denied: type[KotosiltaError]) -> KotosiltaError:
    if not isinstance(error, psycopg.Error):
        return BugError()
    state = error.sqlstate
    if state is None:
        return _without_sqlstate(error)
    if state == "KS001":
        return denied()
    if state in _BY_SQLSTATE:
        return _BY_SQLSTATE[state]()
    return DatabaseUnreachableError() if state[:2] in _UNAVAILABLE_CLASSES else BugError()


def _without_sqlstate(error: psycopg.Error) -> KotosiltaError:
    """libpq gives no code for a connection that fails, so the server's words decide (`lc_messages` in English)."""
    if not isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return BugError()
    no_password = error.pgconn is not None and error.pgconn.needs_password
    if no_password or "password authentication failed" in str(error):
        return WrongPassphraseError()
    return DatabaseUnreachableError()
