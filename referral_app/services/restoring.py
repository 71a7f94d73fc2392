"""A new administrator for a service whose administrators are all lost, with two papers of the root key and a superuser.

What the lost ones knew ends with them: the root gives every organisation another issuing key, those their units, and
the units' leads get the new ones. All entries come in one transaction and stand in the log; the seeds of a run that was
cut off after it are lost, and the next run makes others. Nothing here can read a referral.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, func, select

from referral_app.config import Config
from referral_app.crypto.identity import Identity, prove_possession
from referral_app.crypto.passphrase import new_secret_key, seal_seed
from referral_app.crypto.recovery_code import encode_recovery_code
from referral_app.crypto.shares import join_from_paper
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import SEED_LENGTH, WrapKey
from referral_app.database import admin_calls
from referral_app.database.engine import open_engine, translate_errors
from referral_app.database.schema import Group, shut_login
from referral_app.directory.chain import Directory, UserEntry
from referral_app.directory.entry import SignedEntry, UserData
from referral_app.directory.forms import LOGIN, NAME
from referral_app.directory.issuing import Authority, Validity
from referral_app.domain.roles import Role
from referral_app.errors import (
    DirectoryInvalidError,
    FieldProblem,
    InvalidInputError,
    KeyringLockedError,
    KeyringMissingError,
    RecoveryCodeInvalidError,
)
from referral_app.exchange.pdf.recovery_sheet import RecoverySheet, recovery_sheet
from referral_app.exchange.private_files import write_private
from referral_app.local.keyring_store import DeviceSecrets, DeviceSecretStore
from referral_app.services.context import extend_directory
from referral_app.services.fingerprint import fingerprint_words
from referral_app.services.founding import Founder, Granting
from referral_app.services.issuing_seeds import LIFETIME
from referral_app.services.logins import provide_login
from referral_app.services.passphrase_strength import passphrase_strength
from referral_app.services.right_clock import require_right_clock
from referral_app.services.sign_in import account_of, encode_device_secrets

LOST = "lost"


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """Who is to administer. `lost`: the logins of all administrators there are, who go out of force; `login` may be one
    of them, who then comes back with other keys. `sheet`: where the recovery sheet is written.
    """

    config: Config
    sheet: Path
    login: str
    name: str
    lost: tuple[str, ...]
    language: str = "fi"


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done. `removed` are names; `keys` is how many issuing keys were changed. `remembered`: she can sign in
    on this desktop without her recovery sheet.
    """

    removed: tuple[str, ...]
    keys: int
    remembered: bool


@dataclass(slots=True)
class _Chain:
    """The directory as it grows, and the entries to bring."""

    directory: Directory
    authority: Authority
    at: datetime
    entries: list[SignedEntry] = field(default_factory=list)

    def add(self, issue: Callable[..., SignedEntry], *what: object, after: datetime | None = None) -> None:
        """Issue an entry now, or not before `after`."""
        issued = max(self.at, after or self.at)
        entry = issue(self.directory, *what, Validity(issued, issued + LIFETIME))
        self.entries.append(entry)
        self.directory = self.directory.extend([entry])


def restore_administrator(
    plan: RestorePlan,
    superuser: tuple[str, str],
    root_parts: Sequence[str],
    passphrase: str,
    store: DeviceSecretStore | None,
    clock: Callable[[], datetime],
) -> Restored:
    """Do it; may be repeated after any failure. Blocking.

    Args:
        superuser: name and password of a superuser of the server.
        root_parts: the words of two of the three papers of the root key.
        passphrase: of the new administrator.
        store: where this desktop keeps her secrets; None to leave them on paper.

    Raises:
        RecoveryCodeInvalidError: these are not two papers of the root key in force; nothing was changed.
        InvalidInputError: fields `login` (`login.form`, `login.taken`), `name` (`name.form`), `passphrase`
            (`passphrase.too_weak`), `lost` (`lost.others`: there are administrators who are not named;
            `lost.unknown`: somebody named is none) or `clock` (`clock.wrong`); nothing was changed.
        DirectoryInvalidError, DatabaseUnreachableError, WrongPassphraseError, DiskFullError, NotAllowedError.
    """
    _check(plan, passphrase)
    today = clock().astimezone().date()
    root_seed, seed = join_from_paper(root_parts), secrets.token_bytes(SEED_LENGTH)
    identity, device = Identity.from_seed(seed), DeviceSecrets(new_secret_key(), secrets.token_urlsafe(24))
    engine = open_engine(plan.config.database, *superuser)
    try:
        with translate_errors(), engine.begin() as conn:
            require_right_clock(conn, clock())
            directory = extend_directory(conn, Directory.start(plan.config.root_key))
            if SigningKey.from_seed(root_seed).public.raw != directory.root_keys[-1]:
                raise RecoveryCodeInvalidError
            lost = _lost(directory, plan)
            chain = _chain(conn, directory, root_seed)
            founder = _founder(directory, plan, lost, identity)
            _change_all_keys(chain)
            _change_people(chain, lost, founder)
            for entry in chain.entries:
                admin_calls.add_directory_entry(conn, entry.body, entry.signature)
            blob = seal_seed(seed, passphrase, device.secret_key, founder.user_id)
            admin_calls.put_key_blob(conn, founder.user_id, blob)
            for one in lost:
                shut_login(conn, one.data.login)
            provide_login(conn, plan.login, device.database_password, Group.ADMINISTRATOR)
            write_private(plan.sheet, recovery_sheet(_sheet(plan, directory, device, today), plan.language))
    finally:
        engine.dispose()
    own = open_engine(plan.config.database, plan.login, device.database_password)
    try:
        _give_seeds(chain, Granting(founder, own, clock))
    finally:
        own.dispose()
    names = tuple(one.data.name for one in lost if one.subject != founder.user_id)
    keys = len(chain.authority.organisations) + len(chain.authority.units)
    return Restored(names, keys, _remember(plan, store, device))


def _lost(directory: Directory, plan: RestorePlan) -> tuple[UserEntry, ...]:
    """The administrators who go: all that there are. Raises InvalidInputError when they are not those named."""
    there = {one.data.login: one for one in directory.administrators()}
    named = set(plan.lost) | ({plan.login} & there.keys())
    if there.keys() - named:
        raise InvalidInputError((FieldProblem("lost", "lost.others"),))
    if named - there.keys() - {one.data.login for one in directory.users() if _was_administrator(one)}:
        raise InvalidInputError((FieldProblem("lost", "lost.unknown"),))
    return tuple(there.values())


def _was_administrator(user: UserEntry) -> bool:
    return user.data.role is Role.ADMINISTRATOR


def _chain(conn: Connection, directory: Directory, root_seed: bytes) -> _Chain:
    """New seeds for all; dated by the server, before which nothing that is brought to it counts."""
    server: datetime = conn.execute(select(func.clock_timestamp())).scalar_one()
    live = [one.subject for one in directory.organisations() if not directory.is_revoked(one.subject)]
    units = [one.subject for one in directory.units() if not directory.is_revoked(one.subject)]
    authority = Authority(
        root_seed,
        {one: secrets.token_bytes(SEED_LENGTH) for one in live},
        {one: secrets.token_bytes(SEED_LENGTH) for one in units},
    )
    return _Chain(directory, authority, server.replace(microsecond=0))


def _change_all_keys(chain: _Chain) -> None:
    for subject, seed in chain.authority.organisations.items():
        organisation = chain.directory.organisation(subject)
        data = replace(organisation.data, verify=_public(seed))
        chain.add(chain.authority.issue_organisation, subject, data, after=organisation.issued)
    for subject, seed in chain.authority.units.items():
        unit = chain.directory.unit(subject)
        receives = unit.data.receives and not chain.directory.is_closed(subject)
        told = replace(unit.data, verify=_public(seed), receives=receives)
        chain.add(chain.authority.issue_unit, subject, told, after=unit.issued)


def _change_people(chain: _Chain, lost: Sequence[UserEntry], founder: Founder) -> None:
    for one in lost:
        chain.add(chain.authority.revoke, one.data.unit, one.subject, LOST, after=one.issued)
    identity = founder.identity
    data = UserData(
        login=founder.login,
        name=founder.name,
        role=Role.ADMINISTRATOR,
        lead=False,
        unit=founder.unit_id,
        verify=identity.signing.public.raw,
        wrap=identity.unwrap.public.raw,
        proof=prove_possession(identity, founder.user_id),
    )
    earlier = [one.issued for one in lost if one.subject == founder.user_id]
    chain.add(chain.authority.issue_user, founder.user_id, data, after=max(earlier, default=None))


def _founder(
    directory: Directory, plan: RestorePlan, lost: Sequence[UserEntry], identity: Identity
) -> Founder:
    """The new administrator, in the unit of the lost ones; who was one keeps her id. Raises InvalidInputError
    (`login.taken`) for the login of anybody else, and DirectoryInvalidError where there never was an administrator.
    """
    former = [one for one in (*lost, *directory.users()) if _was_administrator(one)]
    if not former:
        raise DirectoryInvalidError
    user_id, unit_id = UUID(bytes=secrets.token_bytes(16)), former[0].data.unit
    if any(one.data.login == plan.login for one in directory.users()):
        known = directory.user_by_login(plan.login)
        if not _was_administrator(known):
            raise InvalidInputError((FieldProblem("login", "login.taken"),))
        user_id, unit_id = known.subject, known.data.unit
    return Founder(user_id, unit_id, plan.login, plan.name, Role.ADMINISTRATOR, lead=False, identity=identity)


def _give_seeds(chain: _Chain, granting: Granting) -> None:
    """The new issuing seeds to the new administrator, and the units' to their leads."""
    for subject, seed in {**chain.authority.organisations, **chain.authority.units}.items():
        for holder in chain.directory.issuing_key_holders(subject):
            granting.authority_seed(subject, seed, holder.subject, WrapKey(holder.data.wrap))


def _sheet(plan: RestorePlan, directory: Directory, device: DeviceSecrets, today: date) -> RecoverySheet:
    return RecoverySheet(
        name=plan.name,
        login=plan.login,
        service=plan.config.database.host,
        words=fingerprint_words(directory.root_keys[-1]),
        code=encode_recovery_code(encode_device_secrets(device)),
        made_on=today,
    )


def _remember(plan: RestorePlan, store: DeviceSecretStore | None, device: DeviceSecrets) -> bool:
    if store is None:
        return False
    try:
        store.save(account_of(plan.config, plan.login), device)
    except (KeyringMissingError, KeyringLockedError):
        return False
    return True


def _check(plan: RestorePlan, passphrase: str) -> None:
    problems = []
    if NAME.fullmatch(plan.name) is None:
        problems.append(FieldProblem("name", "name.form"))
    if LOGIN.fullmatch(plan.login) is None or plan.login.startswith(("pg_", "ref_")):
        problems.append(FieldProblem("login", "login.form"))
    if not passphrase_strength(passphrase, (plan.login, plan.name)).is_good_enough:
        problems.append(FieldProblem("passphrase", "passphrase.too_weak"))
    if problems:
        raise InvalidInputError(tuple(problems))


def _public(seed: bytes) -> bytes:
    return SigningKey.from_seed(seed).public.raw
