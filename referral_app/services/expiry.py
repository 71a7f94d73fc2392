"""When people are told that something runs out, and whether it is their own time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from referral_app.services.context import Context

EXPIRY_WARNING: Final = timedelta(days=60)


def own_expiry(context: Context) -> datetime | None:
    """Until when the person is in force, if that is for sixty days or less; her unit's and organisation's dates count
    as well. By the directory as last followed: nothing is asked of the database.
    """
    directory = context.directory
    user = directory.user(context.person.user_id)
    unit = directory.unit(user.data.unit)
    organisation = directory.organisation(unit.data.organisation)
    expires = min(user.expires, unit.expires, organisation.expires)
    return expires if expires <= context.clock() + EXPIRY_WARNING else None
