"""A person's role changes, or she moves to another unit of her organisation. She keeps her keys and her login.

Who becomes a lead gets the unit's issuing seed with it. Who is lead or administrator no more may have copied what she
held, so with the change the keys are other ones (issuing_keys.py); nobody does that to herself, since she would make
the new ones. After a move her old unit makes a new epoch, as
when somebody leaves, and a lead of the new one grants her its seeds (`unit_keys.grant_missing`).
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import Connection

from referral_app.crypto.wrapping import WrapKey
from referral_app.database import people_calls
from referral_app.directory.chain import UserEntry
from referral_app.directory.entry import UserData
from referral_app.directory.issuing import Authority
from referral_app.domain.roles import Role
from referral_app.errors import NotAllowedError
from referral_app.services.context import Context
from referral_app.services.epochs import require_member
from referral_app.services.issuing_keys import change_some
from referral_app.services.issuing_seeds import (
    add_entry,
    from_next_second,
    one_transaction,
    own_authority,
    seal_authority,
)


def change_role(context: Context, user_id: UUID, role: Role, *, lead: bool) -> int:
    """Give somebody another role in her unit; the version of the directory entry. By a holder of the unit's seed.

    A triage lead is a lead in any case, and a new lead lacks shares of the recovery copies until
    `recovery.renew_copies`. Raises NotAllowedError without the seed, when it would leave the unit without a lead,
    and for who would give up a lead's or administrator's place herself.
    """
    with one_transaction(context) as conn:
        directory = context.follow_directory(conn)
        authority = own_authority(context, conn)
        person = require_member(directory, user_id)
        unit_id = person.data.unit
        data = replace(person.data, role=role, lead=lead or role is Role.TRIAGE_LEAD)
        _require_others_hand(context, person, data)
        others = [one for one in directory.leads(unit_id) if one.subject != user_id]
        if unit_id not in authority.units or (person.data.lead and not data.lead and not others):
            raise NotAllowedError
        entry = authority.issue_user(directory, user_id, data, from_next_second(context))
        directory = add_entry(context, conn, directory, entry)
        if data.lead and not person.data.lead:
            _give_unit_seed(context, conn, authority, user_id, data)
        change_some(context, conn, directory, authority)
        return directory.version


def move_person(context: Context, user_id: UUID, unit_id: UUID, role: Role, *, lead: bool) -> int:
    """Move somebody to another unit of the same organisation; the version of the directory entry. By an
    administrator with the organisation's seed.

    Raises NotAllowedError without the seed, or without that of the new unit for a lead, and for who would give up an
    administrator's place herself; DirectoryInvalidError when the units are not of one organisation.
    """
    with one_transaction(context) as conn:
        directory = context.follow_directory(conn)
        authority = own_authority(context, conn)
        person = require_member(directory, user_id)
        if directory.unit(unit_id).data.organisation not in authority.organisations:
            raise NotAllowedError
        data = replace(person.data, unit=unit_id, role=role, lead=lead or role is Role.TRIAGE_LEAD)
        _require_others_hand(context, person, data)
        entry = authority.move_user(directory, user_id, data, from_next_second(context))
        directory = add_entry(context, conn, directory, entry)
        if data.lead:
            _give_unit_seed(context, conn, authority, user_id, data)
        change_some(context, conn, directory, authority)
        return directory.version


def _require_others_hand(context: Context, person: UserEntry, data: UserData) -> None:
    """Raises NotAllowedError for who would give up herself what makes her a holder of issuing keys."""
    gives_up = (person.data.lead and not data.lead) or (
        person.data.role is Role.ADMINISTRATOR and data.role is not Role.ADMINISTRATOR
    )
    if gives_up and person.subject == context.person.user_id:
        raise NotAllowedError


def _give_unit_seed(
    context: Context, conn: Connection, authority: Authority, user_id: UUID, data: UserData
) -> None:
    if data.unit not in authority.units:
        raise NotAllowedError
    grant = seal_authority(context, data.unit, authority.units[data.unit], user_id, WrapKey(data.wrap))
    people_calls.put_authority_grant(conn, user_id, grant)
