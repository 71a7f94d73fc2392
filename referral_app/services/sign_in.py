"""Signing in: the desktop's secrets from the keyring, the passphrase from the person, trust from the pinned
root.
"""

from __future__ import annotations

import unicodedata
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field

from sqlalchemy import Connection, Engine

from referral_app.config import Config
from referral_app.crypto.identity import Identity
from referral_app.crypto.passphrase import open_stretched, stretch_for
from referral_app.crypto.recovery_code import decode_recovery_code
from referral_app.database import calls, people_calls
from referral_app.database.engine import open_engine, translate_errors
from referral_app.database.people_calls import InvitationState
from referral_app.directory.chain import Directory
from referral_app.directory.entry import DirectoryEntry, UserData
from referral_app.domain.codes import Purpose
from referral_app.errors import (
    DirectoryInvalidError,
    KeyringLockedError,
    KeyringMissingError,
    LogStaleError,
    NotAllowedError,
    NotConfirmedError,
    NotFoundError,
    RecoveryCodeInvalidError,
    WrongPassphraseError,
)
from referral_app.local.attempts import Attempts, account_folder
from referral_app.local.checkpoint_store import SeenStore
from referral_app.local.drafts import Drafts
from referral_app.local.folders import person_folders
from referral_app.local.keyring_store import DeviceSecrets, DeviceSecretStore
from referral_app.local.looked_at import LookedAt
from referral_app.local.outbox import OutboxFiles
from referral_app.local.sealed_store import SealedFolder
from referral_app.local.usual import Usual
from referral_app.services.context import Clock, Context, Held, LocalFiles, extend_directory
from referral_app.services.names import PersonInfo
from referral_app.services.trusted_log import TrustedLog

_SECRET_KEY_BYTES = 16


@dataclass(frozen=True, slots=True)
class SignInParts:
    """What signing in is made of; `bootstrap` wires it."""

    config: Config
    secrets: DeviceSecretStore
    clock: Clock
    allow_test_codes: bool
    _attempts: dict[str, Attempts] = field(default_factory=dict, init=False, repr=False, compare=False)

    def attempts(self, account: str) -> Attempts:
        """The wrong passphrases of an account. Always the same object, since a count that cannot be written
        lives in it.
        """
        folder = account_folder(self.config.data_dir, account)
        return self._attempts.setdefault(account, Attempts(folder, self.clock))


def sign_in(parts: SignInParts, login: str, passphrase: str, recovery_code: str | None) -> Context:
    """Open a person's keys and connection.

    Wrong passphrases are counted for each account on this desktop, and slow down the next tries; nothing else
    that fails is counted.

    Raises:
        WrongPassphraseError: name or passphrase are wrong; which of them is not told.
        NotConfirmedError: the person has redeemed her invitation, and nobody has confirmed it yet.
        TooManyAttemptsError: the person must wait first.
        DeviceSecretMissingError, KeyringMissingError, KeyringLockedError: the recovery code is needed.
        RecoveryCodeInvalidError: the code given is not one.
        DatabaseUnreachableError, DirectoryInvalidError, DirectoryExpiredError, LogRolledBackError.
    """
    login = unicodedata.normalize("NFC", login).strip().lower()
    secrets = _device_secrets(parts, login, recovery_code)
    attempts = parts.attempts(account_of(parts.config, login))
    attempts.check()
    engine = open_engine(parts.config.database, login, secrets.database_password)
    try:
        context = _open(parts, engine, login, passphrase, secrets)
    except WrongPassphraseError:
        engine.dispose()
        attempts.failed()
        raise
    except BaseException:
        engine.dispose()
        raise
    attempts.succeeded()
    if recovery_code is not None:
        _remember_desktop(parts, login, secrets)
    return context


def encode_device_secrets(secrets: DeviceSecrets) -> bytes:
    """What a recovery code holds: the 16-byte secret key, then the database password in UTF-8."""
    return secrets.secret_key + secrets.database_password.encode("utf-8")


def account_of(config: Config, login: str) -> str:
    """The name under which this desktop's keyring keeps a person's secrets for this service."""
    return f"{login}@{config.log_origin}"


def decode_device_secrets(raw: bytes) -> DeviceSecrets:
    """What `encode_device_secrets` made. Raises RecoveryCodeInvalidError for anything else."""
    try:
        password = raw[_SECRET_KEY_BYTES:].decode("utf-8")
    except UnicodeDecodeError:
        raise RecoveryCodeInvalidError from None
    if not password:
        raise RecoveryCodeInvalidError
    return DeviceSecrets(raw[:_SECRET_KEY_BYTES], password)


def _device_secrets(parts: SignInParts, login: str, recovery_code: str | None) -> DeviceSecrets:
    if recovery_code is None:
        return parts.secrets.load(account_of(parts.config, login))
    return decode_device_secrets(decode_recovery_code(recovery_code))


def _remember_desktop(parts: SignInParts, login: str, secrets: DeviceSecrets) -> None:
    """Keep the secrets for the next time where the system has a keyring; else they are asked for again."""
    try:
        parts.secrets.save(account_of(parts.config, login), secrets)
    except (KeyringMissingError, KeyringLockedError):
        return


def _open(parts: SignInParts, engine: Engine, login: str, passphrase: str, secrets: DeviceSecrets) -> Context:
    """The passphrase is stretched while the directory is verified."""
    with translate_errors(), engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
        calls.check_schema(conn)
        try:
            blob = calls.my_key_blob(conn)
        except NotAllowedError:
            _require_confirmed(conn)
            raise
        if blob is None:
            raise WrongPassphraseError
        with ThreadPoolExecutor(max_workers=1) as beside:
            stretching = beside.submit(stretch_for, blob, passphrase)
            directory = extend_directory(conn, Directory.start(parts.config.root_key))
        try:
            user = directory.user_by_login(login)
        except DirectoryInvalidError:
            _require_confirmed(conn)
            raise
        seed = open_stretched(blob, stretching.result(), secrets.secret_key, user.subject)
        identity = Identity.from_seed(seed)
        if identity.signing.public.raw != user.data.verify:
            raise DirectoryInvalidError
        directory.current(user, parts.clock())
        folders = person_folders(parts.config.data_dir, user.subject)
        seen = SeenStore(
            SealedFolder(folders.seen, identity.local_key), directory.notary.data.note_keys.origin
        )
        seen.remember_directory(directory.version, after=seen.last().directory_version)
        context = Context(
            held=Held(
                engine=engine,
                identity=identity,
                secrets=secrets,
                log=TrustedLog(seen, directory),
                files=LocalFiles(
                    Drafts(SealedFolder(folders.drafts, identity.local_key)),
                    SealedFolder(folders.receipts, identity.local_key),
                    SealedFolder(folders.awaited, identity.local_key),
                    OutboxFiles(folders.outbox, identity.local_key),
                    Usual(SealedFolder(folders.usual, identity.local_key)),
                    SealedFolder(folders.verified, identity.local_key),
                    SealedFolder(folders.witnessed, identity.local_key),
                    LookedAt(SealedFolder(folders.looked_at, identity.local_key)),
                ),
            ),
            person=person_info(directory, user),
            directory=directory,
            config=parts.config,
            attempts=parts.attempts(account_of(parts.config, login)),
            clock=parts.clock,
            allow_test_codes=parts.allow_test_codes,
        )
        with suppress(LogStaleError):  # a silent notary is told of when somebody wants to read
            context.log.check_heartbeat(conn, directory, parts.clock())
        calls.sign_in(conn, context.sign("sign_in", Purpose.SIGN_IN, {}))
    return context


def _require_confirmed(conn: Connection) -> None:
    """Somebody who has redeemed her invitation waits for her lead's word. Raises NotConfirmedError."""
    with suppress(NotFoundError):
        if people_calls.my_invitation(conn).state is InvitationState.REDEEMED:
            raise NotConfirmedError


def person_info(directory: Directory, user: DirectoryEntry[UserData]) -> PersonInfo:
    """What the screen shows of a person."""
    unit = directory.unit(user.data.unit)
    organisation = directory.organisation(unit.data.organisation)
    return PersonInfo(
        user_id=user.subject,
        login=user.data.login,
        name=user.data.name,
        role=user.data.role,
        lead=user.data.lead,
        unit_id=unit.subject,
        unit_names=unit.data.name,
        organisation_names=organisation.data.name,
    )
