"""SQL by hand over the bare driver."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import psycopg
import pytest
from psycopg.rows import TupleRow

DENIED: Final = "42501"
_WORDS: Final = frozenset({"not allowed", "state changed", "malformed", "ticket not usable"})


def rows(
    connection: psycopg.Connection[TupleRow], query: str, values: Sequence[object] = ()
) -> list[tuple[Any, ...]]:
    """What a statement gives; nothing for one that gives no rows."""
    cursor = connection.execute(query.encode(), values)
    return cursor.fetchall() if cursor.description is not None else []


def refused(connection: psycopg.Connection[TupleRow], query: str, values: Sequence[object] = ()) -> str:
    """The SQLSTATE a statement is refused with. Our own refusals say one word and no more."""
    with pytest.raises(psycopg.Error) as caught:
        rows(connection, query, values)
    error = caught.value
    assert error.sqlstate is not None
    if error.sqlstate.startswith("KS"):
        assert error.diag.message_primary in _WORDS
        assert (error.diag.message_detail, error.diag.message_hint) == (None, None)
    return error.sqlstate
