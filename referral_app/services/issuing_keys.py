"""Other issuing keys for units and organisations, once somebody who knows the old ones is no lead or administrator.

A key ends with the entry that names the next: what is signed with it afterwards follows from no directory, and what
was signed before stays valid. The new one goes to who is to hold it, in the transaction that brings the entry. What
is still to be changed, `Directory.issuing_keys_to_change` says; so what was cut off is gone on with by anybody who
may, on whatever computer.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import Connection

from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import SEED_LENGTH, WrapKey
from referral_app.database import people_calls
from referral_app.directory.chain import Directory
from referral_app.directory.entry import SignedEntry, UnitData
from referral_app.directory.issuing import Authority
from referral_app.errors import CancelledError, KotosiltaError
from referral_app.services.context import Context
from referral_app.services.issuing_seeds import (
    add_entry,
    one_transaction,
    own_authority,
    seal_authority,
    validity,
)
from referral_app.services.names import Names

MOST_AT_ONCE = 20
"""Keys in one transaction: some 5 people hold each, so a hundred grants."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class KnownKey:
    """An issuing key that `known_to`, by name, may know who should not any more."""

    subject: UUID
    names: Names
    known_to: tuple[str, ...]


def known_keys(context: Context) -> tuple[KnownKey, ...]:
    """The issuing keys that this person could change and that somebody who has left may know."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        authority = own_authority(context, conn)
    return tuple(
        KnownKey(
            subject,
            directory.newest_issuer(subject).data.name,
            tuple(one.data.name for one in directory.left_with_issuing_key(subject)),
        )
        for subject in _changeable(directory, authority)
    )


def change_known(context: Context, progress: Progress, cancelled: Cancelled) -> int:
    """Change all that `known_keys` names; how many. Goes on where an earlier run was cut off.

    Raises CancelledError between two transactions, StateChangedError when the directory moves on meanwhile: what is
    done is done, try again.
    """
    total, done = len(known_keys(context)), 0
    while done < total:
        if cancelled():
            raise CancelledError
        with one_transaction(context) as conn:
            directory = context.follow_directory(conn)
            changed = change_some(context, conn, directory, own_authority(context, conn))
        with context.connect() as conn:
            context.follow_directory(conn)
        if not changed:
            break
        done += changed
        progress(done, max(done, total))
    return done


def change_what_is_left(context: Context) -> None:
    """What one transaction with the removal could not take. The removal stands: what fails here shows on the pages."""
    with suppress(KotosiltaError):
        change_known(context, lambda _done, _all: None, lambda: False)


def change_some(context: Context, conn: Connection, directory: Directory, authority: Authority) -> int:
    """Change up to MOST_AT_ONCE such keys in the caller's transaction; how many. `directory` may be ahead of what the
    context follows.
    """
    subjects = _changeable(directory, authority)[:MOST_AT_ONCE]
    for subject in subjects:
        seed = secrets.token_bytes(SEED_LENGTH)
        entry = _next_key(context, directory, authority, subject, SigningKey.from_seed(seed).public.raw)
        directory = add_entry(context, conn, directory, entry)
        for holder in directory.issuing_key_holders(subject):
            grant = seal_authority(context, subject, seed, holder.subject, WrapKey(holder.data.wrap))
            people_calls.put_authority_grant(conn, holder.subject, grant)
        if subject in authority.organisations:
            authority = replace(authority, organisations={**authority.organisations, subject: seed})
    return len(subjects)


def _changeable(directory: Directory, authority: Authority) -> list[UUID]:
    """Organisations first: whoever has the key of one could make units, and change theirs."""
    return [
        subject
        for subject in directory.issuing_keys_to_change()
        if subject in authority.organisations
        or subject in authority.units
        or _organisation(directory, subject) in authority.organisations
    ]


def _next_key(
    context: Context, directory: Directory, authority: Authority, subject: UUID, verify: bytes
) -> SignedEntry:
    """By the key in force, or the organisation's where this person lacks the unit's."""
    issued, organisation = validity(context), _organisation(directory, subject)
    if organisation is None or subject in authority.units:
        return authority.change_issuing_key(directory, subject, verify, issued.issued)
    data = replace(directory.unit(subject).data, verify=verify)
    data = replace(data, receives=data.receives and not directory.is_closed(subject))
    return authority.issue_unit(directory, subject, data, issued)


def _organisation(directory: Directory, subject: UUID) -> UUID | None:
    data = directory.newest_issuer(subject).data
    return data.organisation if isinstance(data, UnitData) else None
