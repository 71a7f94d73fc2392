"""Whether this computer's clock may date what is signed for years."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from referral_app.database.engine import translate_errors
from referral_app.errors import FieldProblem, InvalidInputError

TOLERANCE = timedelta(minutes=10)


def require_right_clock(conn: Connection, now: datetime) -> None:
    """Nobody acts on a directory entry from the future, and one from the past may be older than its issuer.

    Raises InvalidInputError (field `clock`, `clock.wrong`) when this clock and the server's differ by over ten
    minutes.
    """
    with translate_errors():
        server: datetime = conn.execute(select(func.clock_timestamp())).scalar_one()
    if abs(server - now) > TOLERANCE:
        raise InvalidInputError((FieldProblem("clock", "clock.wrong"),))
