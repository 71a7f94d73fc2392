"""Putting what a search found, which is all here, into the order that the list has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from referral_app.domain.codes import Priority
from referral_app.domain.lifecycle import State
from referral_app.services.inbox import InboxRow
from ui.models.paged_table import SortBy

_PRIORITIES = {priority: rank for rank, priority in enumerate(Priority)}
_STATES = {state: rank for rank, state in enumerate(State)}
_KEYS: dict[str, Callable[[InboxRow], tuple[Any, ...]]] = {
    "priority": lambda row: (_PRIORITIES[row.priority], row.sent_at),
    "due_on": lambda row: (row.due_on or date.max,),
    "state": lambda row: (_STATES[row.state], row.sent_at),
}


def in_order(rows: Sequence[InboxRow], sort: SortBy) -> list[InboxRow]:
    """As the database sorts a worklist; by the time of sending where the column is no other."""
    key = _KEYS.get(sort.key, lambda row: (row.sent_at,))
    return sorted(rows, key=key, reverse=sort.descending)
