"""The states of a referral, how they group, and what they are called in FHIR.

The moves between them are in `lifecycle.py`, which also exports everything here.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class State(StrEnum):
    """Where a referral stands. `DRAFT` exists on the referrer's desktop only."""

    DRAFT = "draft"
    SENT = "sent"
    OPENED = "opened"
    INFO_REQUESTED = "info_requested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CONTACTING = "contacting"
    REACHED = "reached"
    MEETING_SET = "meeting_set"
    NO_SHOW = "no_show"
    HELP_REQUESTED = "help_requested"
    ON_HOLD = "on_hold"
    COMPLETED = "completed"
    UNREACHED = "unreached"
    CLIENT_DECLINED = "client_declined"
    CANCEL_REQUESTED = "cancel_requested"
    WITHDRAWN = "withdrawn"
    FORWARDED = "forwarded"
    IN_ERROR = "in_error"
    MERGED = "merged"
    """The same client is worked on under another referral of the unit."""


BEFORE_ACCEPTANCE = (State.SENT, State.OPENED, State.INFO_REQUESTED)
IN_WORK = (
    State.ACCEPTED,
    State.CONTACTING,
    State.REACHED,
    State.MEETING_SET,
    State.NO_SHOW,
    State.HELP_REQUESTED,
    State.ON_HOLD,
)
REOPENABLE = (State.COMPLETED, State.UNREACHED, State.CLIENT_DECLINED)
FINAL = (State.REJECTED, State.FORWARDED, State.MERGED)

OPEN_STATES = frozenset({*BEFORE_ACCEPTANCE, *IN_WORK, State.CANCEL_REQUESTED})
"""Sent, and somebody still has something to do."""
LOCKED_STATES = frozenset({State.WITHDRAWN, State.IN_ERROR})
"""Nobody may open the content any more."""
CLOSED_STATES = frozenset({*REOPENABLE, *FINAL, *LOCKED_STATES})

FHIR_STATUS: Mapping[State, str] = MappingProxyType(
    {
        State.DRAFT: "draft",
        State.SENT: "requested",
        State.OPENED: "received",
        State.INFO_REQUESTED: "received",
        State.ACCEPTED: "accepted",
        State.REJECTED: "rejected",
        State.CONTACTING: "in-progress",
        State.REACHED: "in-progress",
        State.MEETING_SET: "in-progress",
        State.NO_SHOW: "in-progress",
        State.HELP_REQUESTED: "on-hold",
        State.ON_HOLD: "on-hold",
        State.COMPLETED: "completed",
        State.UNREACHED: "failed",
        State.CLIENT_DECLINED: "cancelled",
        State.WITHDRAWN: "cancelled",
        State.FORWARDED: "cancelled",
        State.IN_ERROR: "entered-in-error",
        State.MERGED: "cancelled",
    }
)
"""FHIR R5 Task.status of each state but `CANCEL_REQUESTED`, which leaves it unchanged: see `fhir_status`."""


def fhir_status(state: State, before: State | None = None) -> str:
    """Return the FHIR Task.status; `before` is the state that a `CANCEL_REQUESTED` followed.

    A request to cancel changes nothing until it is confirmed. Without `before` the work is taken to be
    going on.
    """
    if state is State.CANCEL_REQUESTED:
        return FHIR_STATUS[before] if before is not None else "in-progress"
    return FHIR_STATUS[state]
