"""Whether this computer's clock may date what is signed for years."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from referral_app.database.engine import translate_errors
from referral_app.errors import FieldProblem, InvalidInputError

TOLERANCE = timedelta(minutes=10)


def is_clock_right(conn: Connection, now: datetime) -> bool:
    """Whether this clock and the server's differ by ten minutes at most."""
    with translate_errors():
        server: datetime = conn.execute(select(func.clock_timestamp())).scalar_one()
    return abs(server - now) <= TOLERANCE


def require_right_clock(conn: Connection, now: datetime) -> None:
    """Nobody acts on a directory entry from the future, and one from the past may be older than its issuer.

    Raises InvalidInputError (field `clock`, `clock.wrong`) when this clock and the server's differ by over ten
    minutes.
    """
    if not is_clock_right(conn, now):
        raise InvalidInputError((FieldProblem("clock", "clock.wrong"),))
