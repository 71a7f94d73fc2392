"""The same person twice: what the sender's unit has open for a client already.

A tag of the client goes to the database with each referral, made with a key that only the unit's people have. Asking
for it tells of the unit's own open referrals, and nothing of any other unit's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Connection

from referral_app.crypto.person_tag import person_tag, stretched_person
from referral_app.database import calls
from referral_app.database.calls import PersonTag
from referral_app.domain.lifecycle import State
from referral_app.domain.reference import reference_of
from referral_app.domain.referral import Referral
from referral_app.domain.roles import Role
from referral_app.domain.same_person import person_key
from referral_app.errors import NotAllowedError
from referral_app.services.context import Context

_MOST_TAGS: Final = 64
"""As many as the database takes in one question: the newest epochs."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """An open referral of the unit for the same client."""

    referral_id: UUID
    reference: str
    state: State
    sent_at: datetime
    author_name: str


def open_for(context: Context, person: bytes) -> tuple[Duplicate, ...]:
    """What the caller's unit has open for a client (`domain.same_person.person_key`), the newest first, ten at most.

    A tenth of a second; not on the GUI thread. Nothing is found of referrals that were sent under a key of the unit
    that the caller was not granted, nor of what another unit has handed over.

    Raises:
        DatabaseUnreachableError: it could not be looked up.
        NotAllowedError: the caller makes no referrals.
    """
    if context.person.role is not Role.REFERRER:
        raise NotAllowedError
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        stretched = stretched_person(person, context.person.unit_id)
        tags = [person_tag(key, stretched) for key in context.tag_keys(conn).values()]
        rows = calls.find_tagged(conn, tags[-_MOST_TAGS:]) if tags else ()
    return tuple(
        Duplicate(
            row.referral_id,
            reference_of(row.referral_id),
            State(row.state),
            row.sent_at,
            directory.user(row.author).data.name,
        )
        for row in rows
    )


def tag_of(context: Context, conn: Connection, referral: Referral) -> PersonTag | None:
    """What `submit_referral` takes for a referral; None while the caller has been granted no key of her unit."""
    keys = context.tag_keys(conn)
    if not keys:
        return None
    epoch = max(keys)
    person = person_key(referral.identity, referral.birth_date, referral.name)
    return PersonTag(epoch, person_tag(keys[epoch], stretched_person(person, context.person.unit_id)))
