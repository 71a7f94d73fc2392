"""Who acts, and for which end of a referral.

Values are the codes of the design: they stand in signed directory entries and in the database, so they
never change.
"""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a person's directory entry lets her do. One role a person."""

    REFERRER = "referrer"
    COORDINATOR = "coordinator"
    TRIAGE_LEAD = "triage_lead"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class Side(StrEnum):
    """Which unit of a referral the actor acts for."""

    SENDER = "sender"
    RECIPIENT = "recipient"


REFERRERS = frozenset({Role.REFERRER})
TRIAGE_LEADS = frozenset({Role.TRIAGE_LEAD})
COORDINATORS = frozenset({Role.COORDINATOR, Role.TRIAGE_LEAD})
"""A triage lead is a coordinator who may do a little more, so she is always in this set."""
