"""Signing directory entries in the name of a unit or an organisation, with the seeds that this person was granted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from hashlib import sha256
from uuid import UUID

from sqlalchemy import Connection

from referral_app.crypto.grant import open_authority_seed, seal_authority_seed
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import WrapKey
from referral_app.database import admin_calls, calls, people_calls
from referral_app.database.engine import translate_errors
from referral_app.database.notifications import Channel, announce
from referral_app.database.people_calls import AuthorityGrant
from referral_app.directory.chain import Directory
from referral_app.directory.entry import SignedEntry
from referral_app.directory.issuing import Authority, Validity
from referral_app.domain.codes import Purpose
from referral_app.errors import CannotOpenError
from referral_app.services.context import Context
from referral_app.translog.canonical import Json

LIFETIME = timedelta(days=730)


@contextmanager
def one_transaction(context: Context) -> Iterator[Connection]:
    """A connection on which everything is done or nothing; the notary is woken after the commit."""
    with translate_errors(), context.engine.begin() as conn:
        yield conn
    with context.connect() as conn:
        announce(conn, Channel.INTAKE)


def own_authority(context: Context, conn: Connection) -> Authority:
    """The issuing seeds that this person holds. A grant counts only if the directory names the key of its seed.

    What she does not hold, the authority refuses to issue: DirectoryInvalidError.
    """
    directory = context.directory
    organisations = {entry.subject: entry.data.verify for entry in directory.organisations()}
    units = {entry.subject: entry.data.verify for entry in directory.units()}
    seeds: dict[UUID, bytes] = {}
    for grant in people_calls.my_authority_grants(conn):
        try:
            seed = open_authority_seed(grant.sealed, context.identity.unwrap, grant.subject_id)
        except CannotOpenError:
            continue  # a damaged grant must not hide the others
        named = organisations.get(grant.subject_id, units.get(grant.subject_id))
        if SigningKey.from_seed(seed).public.raw == named:
            seeds[grant.subject_id] = seed
    return Authority(
        None,
        {subject: seed for subject, seed in seeds.items() if subject in organisations},
        {subject: seed for subject, seed in seeds.items() if subject in units},
    )


def seal_authority(
    context: Context, subject_id: UUID, seed: bytes, user_id: UUID, member: WrapKey
) -> AuthorityGrant:
    """An issuing seed sealed to somebody, with the statement that grants it."""
    sealed = seal_authority_seed(seed, member, subject_id)
    subject: dict[str, Json] = {
        "authority": subject_id.hex,
        "user": user_id.hex,
        "sealed": sha256(sealed).hexdigest(),
    }
    return AuthorityGrant(subject_id, sealed, context.sign("grant", Purpose.ADMINISTRATION, subject))


def validity(context: Context) -> Validity:
    """From now on, for as long as entries last."""
    issued = context.clock().replace(microsecond=0)
    return Validity(issued, issued + LIFETIME)


def from_next_second(context: Context) -> Validity:
    """For what ends something: an act of this very second, done before it, must stay valid."""
    issued = context.clock().replace(microsecond=0) + timedelta(seconds=1)
    return Validity(issued, issued + LIFETIME)


def add_entry(context: Context, conn: Connection, directory: Directory, entry: SignedEntry) -> Directory:
    """Put an entry into the directory, and into the log who did it; the directory with it.

    Raises StateChangedError when another entry came first: follow the directory and sign anew.
    """
    subject: dict[str, Json] = {"version": directory.version + 1, "entry": entry.hash.hex()}
    calls.record_act(conn, context.sign("directory", Purpose.ADMINISTRATION, subject))
    admin_calls.add_directory_entry(conn, entry.body, entry.signature)
    return directory.extend([entry])
