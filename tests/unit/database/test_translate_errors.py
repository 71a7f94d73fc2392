"""The errors that need no server to be raised."""

from __future__ import annotations

import psycopg
import pytest
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from referral_app.database.engine import translate_errors
from referral_app.errors import BugError, DatabaseUnreachableError, KotosiltaError, NotFoundError


@pytest.mark.parametrize(
    ("raised", "translated"),
    [
        (PoolTimeoutError(), DatabaseUnreachableError),
        (psycopg.OperationalError("consuming input failed"), DatabaseUnreachableError),
        (psycopg.InterfaceError("the connection is closed"), DatabaseUnreachableError),
        (psycopg.ProgrammingError("can't adapt type"), BugError),
        (psycopg.DataError("timestamp too large"), BugError),
        (DBAPIError("SELECT 1", None, psycopg.OperationalError("lost")), DatabaseUnreachableError),
        (DBAPIError("SELECT 1", None, RuntimeError("not the driver's")), BugError),
        (psycopg.errors.UniqueViolation(), BugError),
        (psycopg.errors.AdminShutdown(), DatabaseUnreachableError),
    ],
)
def test_each_has_its_error(raised: Exception, translated: type[KotosiltaError]) -> None:
    with pytest.raises(translated) as found, translate_errors():
        raise raised
    assert found.value.__cause__ is raised


@pytest.mark.parametrize("raised", [NotFoundError(), ValueError(), KeyboardInterrupt()])
def test_other_errors_pass(raised: BaseException) -> None:
    with pytest.raises(type(raised)) as found, translate_errors():
        raise raised
    assert found.value is raised
