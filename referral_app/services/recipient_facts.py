"""What a nurse may want to know of a recipient before she sends: its languages, and how long it takes now."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from referral_app.database import calls
from referral_app.errors import DatabaseUnreachableError
from referral_app.services.context import Context


@dataclass(frozen=True, slots=True)
class RecipientFacts:
    """Of a unit: `languages` it serves in (BCP 47, by its own word; empty when it has not said), where its clients may
    ask: `phone` in E.164 and `web`, an https address, both empty when it has not said.

    `first_contact_days`: whole days from sending to the first contact, the median of the last 90 days; None for fewer
    than five referrals and without a connection, which `reached` tells apart. `sender_phone` is where clients reach
    the caller's own unit.
    """

    languages: tuple[str, ...]
    phone: str
    web: str
    first_contact_days: int | None
    reached: bool
    sender_phone: str


def facts(context: Context, unit_id: UUID) -> RecipientFacts:
    """The facts by the directory as last verified, and by the database where it answers. Blocks.

    Raises:
        DirectoryInvalidError: there is no such unit.
    """
    days, reached = None, False
    with suppress(DatabaseUnreachableError), context.connect() as conn:
        context.follow_directory(conn)
        days, reached = calls.first_contact_days(conn, unit_id), True
    told = context.directory.unit(unit_id).data.for_clients
    own = context.directory.unit(context.person.unit_id).data.for_clients
    return RecipientFacts(told.languages, told.phone, told.web, days, reached, own.phone)
