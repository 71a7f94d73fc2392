"""Getting a unit's seed back: by two of its leads together, or with two of the three sheets of the offline key.

Each use is a statement in the log that the whole unit is shown, and nothing is handed out before the log has it.
What was restored counts only when its key is the one that the directory names for the epoch; it is then granted to
her who asked like any other seed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy import Connection

from referral_app.crypto.grant import seal_unit_seed
from referral_app.crypto.recovery import (
    join_recovery_key,
    join_unit_seed,
    open_answer,
    open_offline_copy,
    open_share,
    seal_answer,
    seal_offline_copy,
    seal_share,
)
from referral_app.crypto.shares import MAX_SHARES, THRESHOLD, split_among
from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.database import admin_calls, recovery_calls
from referral_app.database.notifications import Channel, announce, listen
from referral_app.database.recovery_calls import RecoveryKind
from referral_app.directory.chain import Directory
from referral_app.domain.codes import Purpose
from referral_app.errors import (
    CannotOpenError,
    DirectoryInvalidError,
    NotFoundError,
    TamperError,
)
from referral_app.services.context import Context
from referral_app.services.issuing_seeds import one_transaction
from referral_app.services.key_ages import key_since
from referral_app.services.logged import PATIENCE_SECONDS, once_logged
from referral_app.translog.canonical import Json
from referral_app.translog.statement import SignedStatement, Statement, statement_hash, verify_statement

_RECOVER = "recover"


@dataclass(frozen=True, slots=True)
class RecoveryUse:
    """One use of recovery, for the unit to see. `verified`: the named lead has signed it."""

    request: bytes
    epoch: int
    kind: RecoveryKind
    asked_by: UUID
    asked_by_name: str
    asked: UUID | None
    asked_name: str | None
    at: datetime
    answered_at: datetime | None
    verified: bool


@dataclass(frozen=True, slots=True)
class Safety:
    """How well the unit's newest key is provided for. `leads` may answer for it, `holders` of them have a share."""

    epoch: int
    leads: int
    holders: int
    offline_copy: bool

    @property
    def sole_lead(self) -> bool:
        """Only one: when she loses her keys, the offline sheets are the only way back."""
        return self.leads < THRESHOLD

    @property
    def stale(self) -> bool:
        """Leads have come or gone since: `renew_copies`."""
        return self.holders != (0 if self.sole_lead else self.leads) or not self.offline_copy


def store_copies(context: Context, conn: Connection, directory: Directory, epoch: int, seed: bytes) -> bool:
    """Seal shares to the unit's leads, when they are two or more, and a copy to the offline key; whether there was
    one to seal to: without it nothing is stored.

    Part of the caller's transaction. Raises NotAllowedError.
    """
    unit_id = context.person.unit_id
    try:
        recovery = WrapKey(directory.current(directory.recovery, context.clock()).data.wrap)
    except DirectoryInvalidError:
        return False
    leads = directory.leads(unit_id)[:MAX_SHARES]
    shares: dict[UUID, bytes] = {}
    if len(leads) >= THRESHOLD:
        shares = {
            lead.subject: seal_share(share, WrapKey(lead.data.wrap), unit_id, epoch)
            for lead, share in zip(leads, split_among(seed, len(leads)), strict=True)
        }
    offline = seal_offline_copy(seed, recovery, unit_id, epoch)
    hashes: dict[str, Json] = {user.hex: sha256(sealed).hexdigest() for user, sealed in shares.items()}
    subject: dict[str, Json] = {
        "unit": unit_id.hex,
        "epoch": epoch,
        "shares": hashes,
        "offline": sha256(offline).hexdigest(),
    }
    signed = context.sign("grant", Purpose.ADMINISTRATION, subject)
    recovery_calls.put_recovery_copies(conn, signed, shares, offline)
    return True


def renew_copies(context: Context) -> tuple[int, ...]:
    """Make the copies of every epoch that this lead holds anew, for the leads there are now; the epochs."""
    with one_transaction(context) as conn:
        directory = context.follow_directory(conn)
        seeds = context.unit_seeds(conn)
        return tuple(
            epoch for epoch, seed in seeds.items() if store_copies(context, conn, directory, epoch, seed)
        )


def safety(context: Context) -> Safety:
    """What the unit has for the day when keys are lost, and what to warn of. For leads."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        epoch = directory.unit_key(context.person.unit_id).epoch
        held = [copy for copy in recovery_calls.recovery_copies_of_my_unit(conn) if copy.epoch == epoch]
    leads = {lead.subject for lead in directory.leads(context.person.unit_id)}
    holders = {copy.holder for copy in held if copy.holder in leads}
    offline = any(is_current_offline(directory, copy) for copy in held)
    return Safety(epoch, len(leads), len(holders), offline)


def is_current_offline(directory: Directory, copy: recovery_calls.CopyHeld) -> bool:
    """Whether it is a copy for the offline recovery key that is in force, not for one before."""
    since = key_since(directory, directory.recovery.subject)
    return copy.kind is RecoveryKind.OFFLINE and copy.at >= since


def recoverable(context: Context) -> tuple[int, ...]:
    """The epochs that this lead has no seed of, though there are copies."""
    with context.connect() as conn:
        context.follow_directory(conn)
        seeds = context.unit_seeds(conn)
        copies = {copy.epoch for copy in recovery_calls.recovery_copies_of_my_unit(conn)}
    return tuple(sorted(copies - seeds.keys()))


def uses(context: Context) -> tuple[RecoveryUse, ...]:
    """Every use of recovery in this person's unit, newest first, for all of the unit to see."""
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        found = recovery_calls.recoveries_of_my_unit(conn)
    return tuple(_use(directory, context.person.unit_id, one) for one in found)


def request(context: Context, epoch: int, lead: UUID) -> bytes:
    """Ask another lead of the unit for her share of an epoch's seed; the request's name, for `combine`.

    Raises NotFoundError when she is no lead or has no share.
    """
    signed = _sign_request(context, epoch, lead)
    with context.connect() as conn:
        recovery_calls.request_recovery(conn, signed)
        announce(conn, Channel.INTAKE)
    return statement_hash(signed.body)


def answer(context: Context, name: bytes) -> None:
    """Give one's own share to her who asks, once her request is in the log. Compare with her first.

    Raises NotFoundError for a request that is not to this lead, CannotOpenError when it is not what a lead of the
    unit signed, StateChangedError when it has been answered, NotaryNotAnsweringError when the log lacks it.
    """
    unit_id = context.person.unit_id
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        asked = _find(conn, name)
        use = _use(directory, unit_id, asked)
        asking = directory.user(use.asked_by)
        if not use.verified or asking not in directory.leads(unit_id):
            raise CannotOpenError
        if use.asked != context.person.user_id:
            raise NotFoundError
        material = recovery_calls.recovery_material(conn, name)
        if material.copy is None:
            raise NotFoundError
        share = open_share(material.copy, context.identity.unwrap, unit_id, use.epoch)
        sealed = seal_answer(share, WrapKey(asking.data.wrap), unit_id, use.epoch, name)
        subject: dict[str, Json] = {"request": name.hex(), "sealed": sha256(sealed).hexdigest()}
        recovery_calls.answer_recovery(conn, context.sign(_RECOVER, Purpose.ADMINISTRATION, subject), sealed)
        announce(conn, Channel.INTAKE)


def combine(context: Context, name: bytes) -> int:
    """Restore the seed from one's own share and the answer to one's request; the epoch.

    Raises NotFoundError when there is no answer (yet), CannotOpenError when the two do not make the seed of the key
    that the directory names.
    """
    unit_id = context.person.unit_id
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        epoch = _find(conn, name).epoch
        material = recovery_calls.recovery_material(conn, name)
    if material.copy is None or material.answer is None:
        raise NotFoundError
    own = open_share(material.copy, context.identity.unwrap, unit_id, epoch)
    other = open_answer(material.answer, context.identity.unwrap, unit_id, epoch, name)
    _keep(context, epoch, join_unit_seed(own, other, _named_key(directory, unit_id, epoch)))
    return epoch


def restore_offline(
    context: Context, epoch: int, lines: tuple[str, str], patience: float = PATIENCE_SECONDS
) -> None:
    """Restore the seed of an epoch with two of the three sheets of the offline recovery key.

    Raises RecoveryCodeInvalidError when the sheets do not give the key that the directory names, NotFoundError when
    there is no copy, NotaryNotAnsweringError when the log does not take the request in time.
    """
    unit_id = context.person.unit_id
    with context.connect() as conn:
        directory = context.follow_directory(conn)
    key = join_recovery_key(lines, WrapKey(directory.recovery.data.wrap))
    signed = _sign_request(context, epoch, None)
    with listen(context.engine, Channel.HEAD) as listener:
        recovery_calls.request_recovery(listener.connection, signed)
        name = statement_hash(signed.body)
        material = once_logged(
            listener, signed, lambda conn: recovery_calls.recovery_material(conn, name), patience
        )
    if material.copy is None:
        raise NotFoundError
    seed = open_offline_copy(material.copy, key, unit_id, epoch)
    if UnwrapKey.from_seed(seed).public != _named_key(directory, unit_id, epoch):
        raise CannotOpenError
    _keep(context, epoch, seed)


def _sign_request(context: Context, epoch: int, lead: UUID | None) -> SignedStatement:
    subject: dict[str, Json] = {
        "unit": context.person.unit_id.hex,
        "epoch": epoch,
        "asked": None if lead is None else lead.hex,
    }
    return context.sign(_RECOVER, Purpose.ADMINISTRATION, subject)


def _find(conn: Connection, name: bytes) -> recovery_calls.Recovery:
    for one in recovery_calls.recoveries_of_my_unit(conn):
        if one.request_hash == name:
            return one
    raise NotFoundError


def _use(directory: Directory, unit_id: UUID, one: recovery_calls.Recovery) -> RecoveryUse:
    return RecoveryUse(
        request=one.request_hash,
        epoch=one.epoch,
        kind=one.kind,
        asked_by=one.actor,
        asked_by_name=directory.user(one.actor).data.name,
        asked=one.asked,
        asked_name=None if one.asked is None else directory.user(one.asked).data.name,
        at=one.at,
        answered_at=one.answered_at,
        verified=_is_signed(directory, unit_id, one),
    )


def _is_signed(directory: Directory, unit_id: UUID, one: recovery_calls.Recovery) -> bool:
    """Whether the row says what a lead of the unit has signed."""
    try:
        signer = directory.signer_at(Statement.decode(one.statement.body).key_id, one.at)
        statement = verify_statement(one.statement, signer.key)
    except TamperError:
        return False
    person = signer.entry.data
    said = {"unit": unit_id.hex, "epoch": one.epoch, "asked": None if one.asked is None else one.asked.hex}
    return (
        statement_hash(one.statement.body) == one.request_hash
        and (statement.act, statement.actor, statement.unit) == (_RECOVER, one.actor, unit_id)
        and signer.entry.subject == one.actor
        and (person.unit, person.lead) == (unit_id, True)
        and statement.subject == said
    )


def _named_key(directory: Directory, unit_id: UUID, epoch: int) -> WrapKey:
    for key in directory.unit_keys(unit_id):
        if key.epoch == epoch:
            return key.key
    raise NotFoundError


def _keep(context: Context, epoch: int, seed: bytes) -> None:
    """Grant the restored seed to oneself."""
    person = context.person
    sealed = seal_unit_seed(seed, context.identity.unwrap.public, person.unit_id, epoch)
    subject: dict[str, Json] = {
        "unit": person.unit_id.hex,
        "epoch": epoch,
        "user": person.user_id.hex,
        "sealed": sha256(sealed).hexdigest(),
    }
    with one_transaction(context) as conn:
        admin_calls.add_unit_grant(
            conn,
            unit_id=person.unit_id,
            epoch=epoch,
            user_id=person.user_id,
            sealed=sealed,
            statement=context.sign("grant", Purpose.ADMINISTRATION, subject),
        )
