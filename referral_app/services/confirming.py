"""Confirming: a lead makes a member of her unit of somebody whose keys she has compared with her on the phone.

An administrator does so for the first lead of a unit, and for auditors and administrators. Nothing that the database
says of an invitation is believed: the `invite` must be an administrator's, the `redeem` signed with the very keys.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from referral_app.crypto.wrapping import WrapKey
from referral_app.database import people_calls
from referral_app.database.people_calls import PendingInvitation, Redemption
from referral_app.directory.chain import Directory
from referral_app.directory.entry import SignedEntry, UserData
from referral_app.directory.joining import Redeem, verify_redeem
from referral_app.domain.codes import Purpose
from referral_app.domain.roles import Role
from referral_app.errors import (
    FieldProblem,
    InvalidInputError,
    InvitationInvalidError,
    KotosiltaError,
    NotAllowedError,
    NotFoundError,
)
from referral_app.services import unit_keys
from referral_app.services.context import Context
from referral_app.services.fingerprint import fingerprint_words
from referral_app.services.issuing_seeds import one_transaction, own_authority, seal_authority, validity
from referral_app.services.names import Names
from referral_app.services.recovery import renew_copies
from referral_app.services.right_clock import require_right_clock
from referral_app.translog.fields import time_text
from referral_app.translog.statement import SignedStatement, Statement, verify_statement

_OFFICERS = frozenset({Role.AUDITOR, Role.ADMINISTRATOR})


@dataclass(frozen=True, slots=True)
class PendingPerson:
    """Somebody who has redeemed her invitation and waits. `words` must be the ones that she reads out.

    `invited_by` is the administrator's name. Not `genuine`: nothing of it may be confirmed.
    """

    invitation_id: UUID
    user_id: UUID
    login: str
    name: str
    role: Role
    lead: bool
    unit_id: UUID
    unit_names: Names
    invited_by: str
    redeemed_at: datetime
    words: str
    genuine: bool


def pending(context: Context) -> tuple[PendingPerson, ...]:
    """Who waits to be confirmed by this person: her unit's people for a lead; for an administrator the first leads
    of units, auditors and administrators.

    Raises NotAllowedError for others.
    """
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        found = people_calls.pending_invitations(conn)
    return tuple(
        PendingPerson(
            invitation_id=one.invitation_id,
            user_id=one.user_id,
            login=one.login,
            name=one.name,
            role=one.role,
            lead=one.lead,
            unit_id=one.unit_id,
            unit_names=directory.unit(one.unit_id).data.name,
            invited_by=_name_of(directory, one.created_by),
            redeemed_at=one.redemption.at,
            words=key_words(one.redemption.verify, one.redemption.wrap),
            genuine=is_genuine(directory, one),
        )
        for one in found
        if one.redemption is not None and _is_mine(context, directory, one)
    )


def confirm(context: Context, invitation_id: UUID, words: str) -> None:
    """Make a member of her. `words` are those that she read out, or that were compared with hers.

    In one transaction: her directory entry, the unit's content keys that the caller holds, and for a lead the
    unit's issuing seed. After that a new lead gets her shares of the recovery copies, and a new administrator the
    issuing seeds; should that be cut off, `unit_overview` tells of the one, `share_authorities` repeats the other.

    Raises:
        InvalidInputError: field `words`, `words.differ`; or field `clock`, `clock.wrong`: this desktop's.
        InvitationInvalidError: it is not genuine.
        NotFoundError: nobody waits for this person's word under that id.
        StateChangedError: somebody else did it first, or the directory has moved on: look again.
        NotAllowedError, DirectoryInvalidError, DirectoryExpiredError.
    """
    with context.connect() as conn:
        require_right_clock(conn, context.clock())
        directory = context.follow_directory(conn)
        one = _waiting(context, conn, directory, invitation_id)
        brought = _brought(one)
        if _plain(words) != _plain(key_words(brought.verify, brought.wrap)):
            raise InvalidInputError((FieldProblem("words", "words.differ"),))
        if not is_genuine(directory, one):
            raise InvitationInvalidError
        authority = own_authority(context, conn)
        seeds = _seeds_to_give(context, conn, directory, one)
    entry = authority.issue_user(directory, one.user_id, _user_data(one, brought), validity(context))
    member = WrapKey(brought.wrap)
    grants = [
        unit_keys.seal_grant(context, epoch, seed, one.user_id, member) for epoch, seed in seeds.items()
    ]
    given = None
    if one.lead:
        given = seal_authority(context, one.unit_id, authority.units[one.unit_id], one.user_id, member)
    with one_transaction(context) as conn:
        people_calls.confirm_enrolment(
            conn, _statement(context, one, entry), (entry.body, entry.signature), grants, given
        )
    with context.connect() as conn:
        context.follow_directory(conn)
    if one.lead and seeds:
        renew_copies(context)
    if one.role is Role.ADMINISTRATOR:
        share_authorities(context, one.user_id)


def share_authorities(context: Context, user_id: UUID) -> None:
    """Give another administrator every issuing seed that this one holds. May be repeated.

    Raises NotAllowedError, DirectoryInvalidError, DirectoryExpiredError.
    """
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        authority = own_authority(context, conn)
    user = directory.current(directory.user(user_id), context.clock())
    if user.data.role is not Role.ADMINISTRATOR:
        raise NotAllowedError
    member = WrapKey(user.data.wrap)
    with one_transaction(context) as conn:
        for subject, seed in {**authority.organisations, **authority.units}.items():
            people_calls.put_authority_grant(
                conn, user_id, seal_authority(context, subject, seed, user_id, member)
            )


def key_words(verify: bytes, wrap: bytes) -> str:
    """The fingerprint of a person's two public keys, to be compared on the phone."""
    return fingerprint_words(verify + wrap)


def is_genuine(directory: Directory, one: PendingInvitation) -> bool:
    """Whether an administrator signed this very invitation, and the keys brought for it are proven to be held."""
    try:
        maker = directory.signer_at(Statement.decode(one.statement.body).key_id, one.created_at)
        invite = verify_statement(one.statement, maker.key)
        if maker.entry.data.role is not Role.ADMINISTRATOR or invite.act != "invite":
            return False
        said = {name: value for name, value in invite.subject.items() if name != "secret"}
        return said == _invited(one) and (
            one.redemption is None or _is_proven(directory, one, one.redemption)
        )
    except KotosiltaError:
        return False


def _is_proven(directory: Directory, one: PendingInvitation, brought: Redemption) -> bool:
    """Whether the keys shown are those that the signed record brings, for this very invitation."""
    record = verify_redeem(directory, brought.statement)
    shown = Redeem(
        one.invitation_id,
        one.user_id,
        one.unit_id,
        one.login,
        brought.verify,
        brought.wrap,
        brought.proof,
        record.blob_hash,
    )
    return record == shown


def _invited(one: PendingInvitation) -> dict[str, object]:
    return {
        "invitation": one.invitation_id.hex,
        "user": one.user_id.hex,
        "login": one.login,
        "name": one.name,
        "role": one.role.value,
        "lead": one.lead,
        "unit": one.unit_id.hex,
        "expires": time_text(one.expires_at),
    }


def _user_data(one: PendingInvitation, brought: Redemption) -> UserData:
    return UserData(
        login=one.login,
        name=one.name,
        role=one.role,
        lead=one.lead,
        unit=one.unit_id,
        verify=brought.verify,
        wrap=brought.wrap,
        proof=brought.proof,
    )


def _statement(context: Context, one: PendingInvitation, entry: SignedEntry) -> SignedStatement:
    subject = {"invitation": one.invitation_id.hex, "user": one.user_id.hex, "entry": entry.hash.hex()}
    return context.sign("confirm", Purpose.ADMINISTRATION, subject)


def _seeds_to_give(
    context: Context, conn: Connection, directory: Directory, one: PendingInvitation
) -> dict[int, bytes]:
    """What the caller holds of the person's unit, if she is its lead and it has been activated."""
    if not _leads(context, one) or unit_keys.newest_epoch(directory, one.unit_id) is None:
        return {}
    return context.unit_seeds(conn)


def _waiting(
    context: Context, conn: Connection, directory: Directory, invitation_id: UUID
) -> PendingInvitation:
    for one in people_calls.pending_invitations(conn):
        if one.invitation_id == invitation_id and one.redemption and _is_mine(context, directory, one):
            return one
    raise NotFoundError


def _brought(one: PendingInvitation) -> Redemption:
    if one.redemption is None:
        raise NotFoundError
    return one.redemption


def _is_mine(context: Context, directory: Directory, one: PendingInvitation) -> bool:
    """Whose word it takes; the database asks the same."""
    if one.role not in _OFFICERS and directory.leads(one.unit_id):
        return _leads(context, one)
    return context.person.role is Role.ADMINISTRATOR


def _leads(context: Context, one: PendingInvitation) -> bool:
    return context.person.unit_id == one.unit_id and context.person.role is not Role.ADMINISTRATOR


def _name_of(directory: Directory, user_id: UUID) -> str:
    try:
        return directory.user(user_id).data.name
    except KotosiltaError:
        return ""


def _plain(words: str) -> str:
    return "-".join(words.lower().replace("-", " ").split())
