"""An administrator's acts on the directory: organisations, units, and later dates.

What the root signs takes two of the three papers that its key was split into when the service was set up; the key is
put together for that one signature. Everything here blocks.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from referral_app.crypto.shares import join_from_paper
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import WrapKey
from referral_app.database import people_calls
from referral_app.directory.chain import Directory
from referral_app.directory.entry import (
    DirectoryEntry,
    EntryData,
    ForClients,
    OrganisationData,
    OrganisationType,
    SignedEntry,
    UnitData,
)
from referral_app.directory.forms import LANGUAGE, MOST_LANGUAGES, MUNICIPALITY, NAME, WEB
from referral_app.directory.issuing import Authority
from referral_app.domain.phone import parse_phone
from referral_app.domain.roles import Role
from referral_app.domain.targets import Targets, check_targets
from referral_app.errors import (
    DirectoryExpiredError,
    DirectoryInvalidError,
    FieldProblem,
    InvalidInputError,
    NotAllowedError,
    NotFoundError,
    RecoveryCodeInvalidError,
    StateChangedError,
)
from referral_app.services.context import Context
from referral_app.services.expiry import EXPIRY_WARNING
from referral_app.services.issuing_seeds import (
    add_entry,
    one_transaction,
    own_authority,
    seal_authority,
    validity,
)
from referral_app.services.names import Names
from referral_app.services.people import ExpiringRow
from referral_app.services.right_clock import require_right_clock

_SEED_BYTES = 32


@dataclass(frozen=True, slots=True)
class NewOrganisation:
    """`municipality` is its 3-digit code when it is one."""

    names: Names
    kind: OrganisationType
    municipality: str | None = None


@dataclass(frozen=True, slots=True)
class NewUnit:
    """A unit with a `municipality` receives the referrals for the people there; one without sends only."""

    organisation_id: UUID
    names: Names
    municipality: str | None = None


def create_organisation(context: Context, new: NewOrganisation, root_parts: Sequence[str]) -> UUID:
    """Make an organisation and give its issuing seed to every administrator; its id.

    Args:
        root_parts: the words of two of the three papers of the root key.

    Raises:
        RecoveryCodeInvalidError: they are not two parts of this service's root key.
        InvalidInputError: `names` is `name.form`, `municipality` is `municipality.form`, or the clock is wrong.
        StateChangedError, NotAllowedError.
    """
    _check_form(new.names, new.municipality)
    organisation_id, seed = _new_id(), secrets.token_bytes(_SEED_BYTES)
    data = OrganisationData(new.names, new.kind, new.municipality, SigningKey.from_seed(seed).public.raw)
    with one_transaction(context) as conn:
        require_right_clock(conn, context.clock())
        directory = context.follow_directory(conn)
        authority = with_root(context, conn, root_parts)
        entry = authority.issue_organisation(directory, organisation_id, data, validity(context))
        _add_with_seed(context, conn, entry, organisation_id, seed)
    return organisation_id


def create_unit(context: Context, new: NewUnit) -> UUID:
    """Make a unit and give its issuing seed to every administrator; its id.

    It gets its content key from its first lead (`unit_keys.activate_unit`): no administrator ever holds one. Raises
    InvalidInputError as `create_organisation`, StateChangedError, NotAllowedError, and DirectoryInvalidError when
    the caller does not hold the organisation's seed.
    """
    _check_form(new.names, new.municipality)
    unit_id, seed = _new_id(), secrets.token_bytes(_SEED_BYTES)
    verify = SigningKey.from_seed(seed).public.raw
    receives = new.municipality is not None
    data = UnitData(new.organisation_id, new.names, new.municipality, receives, verify)
    with one_transaction(context) as conn:
        require_right_clock(conn, context.clock())
        directory = context.follow_directory(conn)
        entry = own_authority(context, conn).issue_unit(directory, unit_id, data, validity(context))
        _add_with_seed(context, conn, entry, unit_id, seed)
    return unit_id


def tell_clients(context: Context, unit_id: UUID, told: ForClients) -> None:
    """Change what a unit tells clients of itself: its languages, telephone (as typed) and web page.

    By an administrator who holds the organisation's seed; the unit's date is put off with it.

    Raises:
        InvalidInputError: `languages` is `language.form`, `phone` is `phone.invalid`, `web` is `web.form`.
        StateChangedError: the unit is closed.
        NotAllowedError, DirectoryInvalidError.
    """
    checked = _checked(told)
    with one_transaction(context) as conn:
        require_right_clock(conn, context.clock())
        directory = context.follow_directory(conn)
        if directory.is_closed(unit_id):
            raise StateChangedError
        data = replace(directory.unit(unit_id).data, for_clients=checked)
        entry = own_authority(context, conn).issue_unit(directory, unit_id, data, validity(context))
        add_entry(context, conn, directory, entry)


def set_targets(context: Context, unit_id: UUID, targets: Targets) -> None:
    """Change what a unit aims at. By whom and with what errors as `tell_clients`; InvalidInputError names the targets.

    What was sent before keeps its date; what must be tried before a client counts as not reached holds at once.
    """
    check_targets(targets)
    with one_transaction(context) as conn:
        require_right_clock(conn, context.clock())
        directory = context.follow_directory(conn)
        if directory.is_closed(unit_id):
            raise StateChangedError
        data = replace(directory.unit(unit_id).data, targets=targets)
        entry = own_authority(context, conn).issue_unit(directory, unit_id, data, validity(context))
        add_entry(context, conn, directory, entry)


def renew(context: Context, rows: Iterable[ExpiringRow], root_parts: Sequence[str] = ()) -> int:
    """Put off the dates of entries that run out; all or none of them; how many.

    An administrator renews what is hers to sign, a lead her own unit's people and key. `root_parts` as in
    `create_organisation`, needed when one of the rows says so.

    Raises NotFoundError when something of it does not run out any more, and as `create_organisation`.
    """
    wanted, now = [(row.subject, row.kind) for row in rows], context.clock()
    with one_transaction(context) as conn:
        require_right_clock(conn, context.clock())
        directory = context.follow_directory(conn)
        authority = with_root(context, conn, root_parts) if root_parts else own_authority(context, conn)
        for subject, kind in wanted:
            entry = authority.renew(directory, _entry(directory, subject, kind, now), validity(context))
            directory = add_entry(context, conn, directory, entry)
    return len(wanted)


def with_root(context: Context, conn: Connection, root_parts: Sequence[str]) -> Authority:
    """The caller's issuing seeds and the root's. Raises RecoveryCodeInvalidError for other parts."""
    seed = join_from_paper(root_parts)
    if SigningKey.from_seed(seed).public.raw != context.directory.root_keys[-1]:
        raise RecoveryCodeInvalidError
    return replace(own_authority(context, conn), root_seed=seed)


def _add_with_seed(
    context: Context, conn: Connection, entry: SignedEntry, subject_id: UUID, seed: bytes
) -> None:
    """The entry, and the seed that signs in the new subject's name to the administrators, in one transaction."""
    if context.person.role is not Role.ADMINISTRATOR:
        raise NotAllowedError
    directory = add_entry(context, conn, context.directory, entry)
    for user_id, key in _administrators(context, directory).items():
        people_calls.put_authority_grant(
            conn, user_id, seal_authority(context, subject_id, seed, user_id, key)
        )


def _administrators(context: Context, directory: Directory) -> dict[UUID, WrapKey]:
    found = {}
    for user in directory.users():
        if user.data.role is Role.ADMINISTRATOR:
            try:
                found[user.subject] = WrapKey(directory.current(user, context.clock()).data.wrap)
            except (DirectoryInvalidError, DirectoryExpiredError):
                continue
    return found


def _entry(directory: Directory, subject: UUID, kind: str, now: datetime) -> DirectoryEntry[EntryData]:
    for entry in directory.expiring(now, EXPIRY_WARNING):
        if (entry.subject, entry.kind) == (subject, kind):
            return entry
    raise NotFoundError


def _check_form(names: Names, municipality: str | None) -> None:
    problems = []
    if any(NAME.fullmatch(name) is None for name in (names.fi, names.sv, names.en)):
        problems.append(FieldProblem("names", "name.form"))
    if municipality is not None and MUNICIPALITY.fullmatch(municipality) is None:
        problems.append(FieldProblem("municipality", "municipality.form"))
    if problems:
        raise InvalidInputError(tuple(problems))


def _checked(told: ForClients) -> ForClients:
    """In the directory's form. Raises InvalidInputError."""
    problems: list[FieldProblem] = []
    phone, web = "", told.web.strip()
    if told.phone.strip():
        try:
            phone = parse_phone(told.phone)
        except InvalidInputError as error:
            problems += error.problems
    if web and WEB.fullmatch(web) is None:
        problems.append(FieldProblem("web", "web.form"))
    if len(told.languages) > MOST_LANGUAGES or any(LANGUAGE.fullmatch(tag) is None for tag in told.languages):
        problems.append(FieldProblem("languages", "language.form"))
    if problems:
        raise InvalidInputError(tuple(problems))
    return ForClients(tuple(dict.fromkeys(told.languages)), phone, web)


def _new_id() -> UUID:
    return UUID(bytes=secrets.token_bytes(16))
