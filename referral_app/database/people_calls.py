"""Invitations, enrolment, and the seeds that issue in the name of organisations and units. See calls.py.

How somebody comes in: an administrator makes the login (`schema.create_login`) and `create_invitation` in one
transaction. With that login, which can do nothing else but see directory and log head, the invited person calls
`my_invitation` and, once, `redeem_invitation`. A lead of her unit finds her among the `pending_invitations`,
compares keys, and makes her a member with `confirm_enrolment`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final, cast
from uuid import UUID

from sqlalchemy import Connection, text

from referral_app.database.calls import signed_values
from referral_app.database.engine import translate_errors
from referral_app.domain.roles import Role
from referral_app.errors import NotFoundError
from referral_app.translog.statement import SignedStatement

MAX_INVITATION_DAYS: Final = 60

_CONFIRM: Final = text(
    "SELECT kotosilta.confirm_enrolment(:statement, :signature, :entry, :entry_signature, "
    "CAST(:epochs AS int[]), CAST(:sealed AS bytea[]), CAST(:grants AS bytea[]), "
    "CAST(:grant_signatures AS bytea[]), CAST(:authority_sealed AS bytea), CAST(:authority_grant AS bytea), "
    "CAST(:authority_signature AS bytea))"
)


class InvitationState(StrEnum):
    """How far an invitation has come. Whether an open one is past its time is for `expires_at` to say."""

    OPEN = "open"
    REDEEMED = "redeemed"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class OwnInvitation:
    """What the invited person sees. `statement` is the administrator's `invite`."""

    invitation_id: UUID
    user_id: UUID
    name: str
    role: Role
    lead: bool
    unit_id: UUID
    expires_at: datetime
    state: InvitationState
    statement: SignedStatement = field(repr=False)


@dataclass(frozen=True, slots=True)
class Redemption:
    """The keys that an invited person has brought; `statement` is her `redeem`, signed with `verify`.

    Nothing of it is trusted before a lead has compared the keys with the person.
    """

    verify: bytes = field(repr=False)
    wrap: bytes = field(repr=False)
    proof: bytes = field(repr=False)
    at: datetime
    statement: SignedStatement = field(repr=False)


@dataclass(frozen=True, slots=True)
class PendingInvitation:
    """One that is open (`redemption` None) or waits to be confirmed. `statement` is the `invite`."""

    invitation_id: UUID
    user_id: UUID
    login: str
    name: str
    role: Role
    lead: bool
    unit_id: UUID
    expires_at: datetime
    created_by: UUID
    created_at: datetime
    statement: SignedStatement = field(repr=False)
    redemption: Redemption | None


@dataclass(frozen=True, slots=True)
class EpochGrant:
    """A unit's seed of one epoch, sealed to somebody, and the statement that grants it (`add_unit_grant`)."""

    epoch: int
    sealed: bytes = field(repr=False)
    statement: SignedStatement = field(repr=False)


@dataclass(frozen=True, slots=True)
class AuthorityGrant:
    """The seed that issues in the name of a unit or organisation, sealed to somebody, and the statement that
    grants it (`put_authority_grant`).
    """

    subject_id: UUID
    sealed: bytes = field(repr=False)
    statement: SignedStatement = field(repr=False)


# --- invitations -------------------------------------------------------------------------------------


def create_invitation(connection: Connection, statement: SignedStatement) -> datetime:
    """Invite somebody who is not a member (any more); the server's time. For administrators.

    The statement is an `invite` with the subject `{"invitation":hex,"user":hex,"login","name","role","lead":
    bool,"unit":hex,"secret":hex of SHA-256(secret),"expires":"…Z"}`, at most MAX_INVITATION_DAYS ahead. Raises
    StateChangedError when the login is invited already, NotAllowedError for a login or id that a member has, and
    for a unit that is closed or not there.
    """
    query = text("SELECT kotosilta.create_invitation(:statement, :signature)")
    with translate_errors():
        return cast(datetime, connection.execute(query, signed_values(statement)).scalar_one())


def my_invitation(connection: Connection) -> OwnInvitation:
    """The newest invitation of this login. Raises NotFoundError when it never had one."""
    with translate_errors(NotFoundError):
        row = connection.execute(text("SELECT * FROM kotosilta.my_invitation()")).one()
    return OwnInvitation(
        row.id,
        row.user_id,
        row.name,
        Role(row.role),
        row.lead,
        row.unit_id,
        row.expires_at,
        InvitationState(row.state),
        SignedStatement(row.statement, row.signature),
    )


def redeem_invitation(
    connection: Connection, statement: SignedStatement, secret: bytes, blob: bytes
) -> datetime:
    """Bring one's keys and sealed seed, once; the server's time.

    The statement is a `redeem` by the invitation's user and unit, signed with the key that it brings, with the
    subject `{"invitation":hex,"login","verify":hex,"wrap":hex,"proof":hex,"blob":hex of SHA-256(blob)}`. Raises
    StateChangedError when the invitation has been redeemed or cancelled, NotAllowedError when it is past its time,
    not this login's, or the secret is another.
    """
    query = text("SELECT kotosilta.redeem_invitation(:statement, :signature, :secret, :blob)")
    values = signed_values(statement) | {"secret": secret, "blob": blob}
    with translate_errors():
        return cast(datetime, connection.execute(query, values).scalar_one())


def pending_invitations(connection: Connection) -> tuple[PendingInvitation, ...]:
    """What is open or redeemed, oldest first: all of it for an administrator, her unit's for a lead.

    Raises NotAllowedError for others.
    """
    with translate_errors():
        rows = connection.execute(text("SELECT * FROM kotosilta.pending_invitations()")).all()
    return tuple(
        PendingInvitation(
            row.id,
            row.user_id,
            row.login,
            row.name,
            Role(row.role),
            row.lead,
            row.unit_id,
            row.expires_at,
            row.created_by,
            row.created_at,
            SignedStatement(row.statement, row.signature),
            None
            if row.redeemed_at is None
            else Redemption(
                row.verify,
                row.wrap,
                row.proof,
                row.redeemed_at,
                SignedStatement(row.redeem_statement, row.redeem_signature),
            ),
        )
        for row in rows
    )


def cancel_invitation(connection: Connection, statement: SignedStatement) -> datetime:
    """Take an invitation back that is not confirmed; the server's time. For administrators and the unit's leads.

    The statement is a `cancel_invitation` with the subject `{"invitation":hex}`. Raises NotAllowedError, and
    StateChangedError when it has ended already.
    """
    query = text("SELECT kotosilta.cancel_invitation(:statement, :signature)")
    with translate_errors():
        return cast(datetime, connection.execute(query, signed_values(statement)).scalar_one())


def confirm_enrolment(
    connection: Connection,
    statement: SignedStatement,
    entry: tuple[bytes, bytes],
    grants: Sequence[EpochGrant] = (),
    authority: AuthorityGrant | None = None,
) -> int:
    """Make a member of somebody who has redeemed; the version of her directory entry.

    `entry` is the body and signature of the `user` entry, by her unit, with exactly what she was invited as and
    the keys she brought. The statement is a `confirm` with the subject `{"invitation":hex,"user":hex,"entry":hex
    of SHA-256(body || signature)}`; each grant carries its own. For a lead of the unit; for an administrator where
    the unit has none, and for auditors and administrators. Raises NotAllowedError, and StateChangedError when the
    invitation is not in that state or the entry does not follow the newest one.
    """
    body, signature = entry
    values = signed_values(statement) | {
        "entry": body,
        "entry_signature": signature,
        "epochs": [grant.epoch for grant in grants],
        "sealed": [grant.sealed for grant in grants],
        "grants": [grant.statement.body for grant in grants],
        "grant_signatures": [grant.statement.signature for grant in grants],
        "authority_sealed": None if authority is None else authority.sealed,
        "authority_grant": None if authority is None else authority.statement.body,
        "authority_signature": None if authority is None else authority.statement.signature,
    }
    with translate_errors():
        return int(connection.execute(_CONFIRM, values).scalar_one())


# --- issuing seeds and who holds what ------------------------------------------------------------------


def put_authority_grant(connection: Connection, user_id: UUID, grant: AuthorityGrant) -> None:
    """Store the issuing seed of an organisation or unit, sealed to one person.

    The statement is a `grant` with the subject `{"authority":hex,"user":hex,"sealed":hex of SHA-256(sealed)}`, by
    an administrator or, for her own unit, by a lead. An organisation's seed goes to administrators, a unit's to
    administrators and its leads. Raises NotAllowedError.
    """
    query = text(
        "SELECT kotosilta.put_authority_grant(:subject_id, :user_id, :sealed, :statement, :signature)"
    )
    values = signed_values(grant.statement) | {
        "subject_id": grant.subject_id,
        "user_id": user_id,
        "sealed": grant.sealed,
    }
    with translate_errors():
        connection.execute(query, values)


def my_authority_grants(connection: Connection) -> tuple[AuthorityGrant, ...]:
    """The issuing seeds that the caller holds, for her unit or, as an administrator, for all she was given."""
    with translate_errors():
        rows = connection.execute(text("SELECT * FROM kotosilta.my_authority_grants()")).all()
    return tuple(
        AuthorityGrant(row.subject_id, row.sealed, SignedStatement(row.statement, row.signature))
        for row in rows
    )


def grants_of_my_unit(connection: Connection) -> frozenset[tuple[int, UUID]]:
    """(epoch, user id) for every seed that one of the unit's people has been granted. For leads.

    What is missing here after a change is still to be granted. Raises NotAllowedError.
    """
    with translate_errors():
        rows = connection.execute(text("SELECT * FROM kotosilta.grants_of_my_unit()")).all()
    return frozenset((row.epoch, row.user_id) for row in rows)
