"""Inviting: an administrator makes a login with a one-time password and signs an invitation to it.

The invitation is a file and a printed sheet; both hold the one-time secret and are worth as much. The database keeps
the secret's hash only. What the invited person does is in redeeming.py, what her lead does in confirming.py.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from referral_app.config import DatabaseSettings
from referral_app.database import people_calls
from referral_app.directory.chain import Directory
from referral_app.directory.forms import LOGIN, NAME
from referral_app.domain.codes import Purpose
from referral_app.domain.roles import Role
from referral_app.errors import (
    ConfigInvalidError,
    DirectoryExpiredError,
    DirectoryInvalidError,
    FieldProblem,
    InvalidInputError,
)
from referral_app.exchange.invitation import (
    SECRET_LENGTH,
    Invitation,
    ServerAddress,
    certificate_text,
    code_of,
    encode_invitation,
)
from referral_app.exchange.pdf.invitation_sheet import InvitationSheet, invitation_sheet
from referral_app.exchange.private_files import write_private
from referral_app.services.context import Context
from referral_app.services.fingerprint import fingerprint_words
from referral_app.services.issuing_seeds import one_transaction
from referral_app.services.logins import GROUP_OF_ROLE, provide_login
from referral_app.translog.fields import time_text

DEFAULT_DAYS = 14
MOST_DAYS = 30

_OFFICERS = frozenset({Role.AUDITOR, Role.ADMINISTRATOR})
_RESERVED = ("pg_", "ref_")


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Whom to invite. `lead`: she will answer for the unit's people and keys; a triage lead does in any case."""

    login: str
    name: str
    role: Role
    unit_id: UUID
    lead: bool = False
    days: int = DEFAULT_DAYS

    @property
    def is_lead(self) -> bool:
        """What the directory will say."""
        return self.lead or self.role is Role.TRIAGE_LEAD


@dataclass(frozen=True, slots=True)
class IssuedInvitation:
    """An invitation just made: `data` is the file. Shown and saved now; it cannot be had again.

    `words` are the service's root in words, for the administrator to tell the person on the phone.
    """

    invitation_id: UUID
    login: str
    name: str
    server: str
    words: str
    expires_at: datetime
    made_on: date
    data: bytes = field(repr=False)

    def save(self, file: Path) -> None:
        """Write the invitation file, for its owner only. Raises DiskFullError."""
        write_private(file, self.data)

    def save_sheet(self, file: Path, language: str) -> None:
        """Write the sheet to print as a PDF in `fi`, `sv` or `en`. Raises DiskFullError."""
        sheet = InvitationSheet(
            name=self.name,
            login=self.login,
            server=self.server,
            words=self.words,
            expires_at=self.expires_at,
            code=code_of(self.data),
            made_on=self.made_on,
        )
        write_private(file, invitation_sheet(sheet, language))


def invite(context: Context, person: NewPerson) -> IssuedInvitation:
    """Invite somebody: her database login, the signed statement and the invitation, all at once or nothing.

    Somebody who was removed, or has lost everything and was removed for it, comes back with her old login.

    Raises:
        InvalidInputError: fields `login`, `name`, `lead`, `unit` or `days`; see `_problems`.
        StateChangedError: she is invited already.
        NotAllowedError: the caller is no administrator.
    """
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    problems = _problems(directory, person, context.clock())
    if problems:
        raise InvalidInputError(problems)
    invitation = Invitation(
        server=server_address(context.config.database),
        log_origin=context.config.log_origin,
        root_key=directory.root_keys[-1],
        user_id=_user_id(directory, person.login),
        login=person.login,
        secret=secrets.token_bytes(SECRET_LENGTH),
        expires_at=context.clock().replace(microsecond=0) + timedelta(days=person.days),
    )
    invitation_id = UUID(bytes=secrets.token_bytes(16))
    data = encode_invitation(invitation, context.identity.signing)
    statement = context.sign(
        "invite",
        Purpose.ADMINISTRATION,
        {
            "invitation": invitation_id.hex,
            "user": invitation.user_id.hex,
            "login": person.login,
            "name": person.name,
            "role": person.role.value,
            "lead": person.is_lead,
            "unit": person.unit_id.hex,
            "secret": sha256(invitation.secret).hexdigest(),
            "expires": time_text(invitation.expires_at),
        },
    )
    with one_transaction(context) as conn:
        # First, so that nobody's password is touched who cannot be invited.
        people_calls.create_invitation(conn, statement)
        provide_login(conn, person.login, invitation.first_password, GROUP_OF_ROLE[person.role])
    return IssuedInvitation(
        invitation_id=invitation_id,
        login=person.login,
        name=person.name,
        server=invitation.server.host,
        words=fingerprint_words(invitation.root_key),
        expires_at=invitation.expires_at,
        made_on=context.today(),
        data=data,
    )


def cancel(context: Context, invitation_id: UUID) -> None:
    """Take an invitation back that is not confirmed; for administrators and the unit's leads.

    Raises NotAllowedError, and StateChangedError when it has ended already.
    """
    subject = {"invitation": invitation_id.hex}
    statement = context.sign("cancel_invitation", Purpose.ADMINISTRATION, subject)
    with one_transaction(context) as conn:
        people_calls.cancel_invitation(conn, statement)


def server_address(settings: DatabaseSettings) -> ServerAddress:
    """The server as an invitation names it. Raises ConfigInvalidError when the certificates cannot be read."""
    certificate = None
    if settings.sslrootcert is not None:
        try:
            certificate = certificate_text(settings.sslrootcert.read_bytes())
        except OSError as error:
            raise ConfigInvalidError from error
    return ServerAddress(settings.host, settings.port_text, settings.name, certificate)


def _problems(directory: Directory, person: NewPerson, now: datetime) -> tuple[FieldProblem, ...]:
    """`login.form`, `login.taken`; `name.form`; `lead.officer` (auditors and administrators lead nothing);
    `unit.closed`, `unit.has_leads` (no place for an auditor or administrator), `unit.has_officers` (no place for
    a lead); `days.range`.
    """
    found: list[tuple[str, str]] = []
    if LOGIN.fullmatch(person.login) is None or person.login.startswith(_RESERVED):
        found.append(("login", "login.form"))
    elif not _is_free(directory, person):
        found.append(("login", "login.taken"))
    if NAME.fullmatch(person.name) is None:
        found.append(("name", "name.form"))
    if not 1 <= person.days <= MOST_DAYS:
        found.append(("days", "days.range"))
    officer = person.role in _OFFICERS
    if officer and person.lead:
        found.append(("lead", "lead.officer"))
    there = [user.data for user in directory.users() if user.data.unit == person.unit_id]
    if not _is_open(directory, person.unit_id, now):
        found.append(("unit", "unit.closed"))
    elif officer and any(user.lead for user in there):
        found.append(("unit", "unit.has_leads"))
    elif person.is_lead and not officer and any(user.role in _OFFICERS for user in there):
        found.append(("unit", "unit.has_officers"))
    return tuple(FieldProblem(field_name, problem) for field_name, problem in found)


def _is_free(directory: Directory, person: NewPerson) -> bool:
    """A login is for one person for good; she may come back to the unit and the kind of role that she had."""
    try:
        known = directory.user_by_login(person.login)
    except DirectoryInvalidError:
        return True
    gone = all(user.subject != known.subject for user in directory.members(known.data.unit))
    same_group = GROUP_OF_ROLE[known.data.role] is GROUP_OF_ROLE[person.role]
    return gone and same_group and known.data.unit == person.unit_id


def _user_id(directory: Directory, login: str) -> UUID:
    try:
        return directory.user_by_login(login).subject
    except DirectoryInvalidError:
        return UUID(bytes=secrets.token_bytes(16))


def _is_open(directory: Directory, unit_id: UUID, now: datetime) -> bool:
    try:
        directory.current(directory.unit(unit_id), now)
    except (DirectoryInvalidError, DirectoryExpiredError):
        return False
    return not directory.is_closed(unit_id)
