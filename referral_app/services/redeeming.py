"""Redeeming an invitation on the desktop of the invited person: keys, passphrase, recovery sheet, settings.

The order is made for a crash, or a lost connection, at any point. First the new secrets are kept on this desktop,
sealed with the invitation's secret; then the recovery sheet is written, the keys are brought, the database password
is changed, the keyring gets the secrets, the settings file is written; last the sealed secrets go. `redeem` may be
called again with the same invitation and the same passphrase and goes on from wherever it was.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, Engine

from referral_app.config import Config, DatabaseSettings
from referral_app.crypto.identity import Identity, prove_possession
from referral_app.crypto.labels import derive, labelled
from referral_app.crypto.passphrase import new_secret_key, open_seed, seal_seed
from referral_app.crypto.recovery_code import encode_recovery_code
from referral_app.crypto.signing import VerifyKey
from referral_app.database import calls, people_calls
from referral_app.database.engine import open_engine, translate_errors
from referral_app.database.notifications import Channel, announce
from referral_app.database.people_calls import InvitationState, OwnInvitation
from referral_app.database.schema import set_password
from referral_app.directory.chain import Directory
from referral_app.directory.joining import REDEEM, Redeem
from referral_app.domain.codes import Purpose
from referral_app.domain.roles import Role
from referral_app.errors import (
    CannotOpenError,
    ConfigInvalidError,
    DirectoryInvalidError,
    DiskFullError,
    FieldProblem,
    InvalidInputError,
    InvitationExpiredError,
    InvitationForeignError,
    InvitationInvalidError,
    InvitationUsedError,
    KeyringLockedError,
    KeyringMissingError,
    NotAllowedError,
    NotFoundError,
    StateChangedError,
    WrongPassphraseError,
)
from referral_app.exchange.invitation import (
    ServerAddress,
    SignedInvitation,
    data_of_code,
    decode_invitation,
)
from referral_app.exchange.pdf.recovery_sheet import RecoverySheet, recovery_sheet
from referral_app.exchange.private_files import write_private
from referral_app.exchange.qr_image import read_qr_code
from referral_app.local.keyring_store import DeviceSecrets, DeviceSecretStore
from referral_app.local.sealed_store import SealedFolder
from referral_app.services.confirming import key_words
from referral_app.services.context import Clock, extend_directory
from referral_app.services.fingerprint import fingerprint_words
from referral_app.services.names import Names
from referral_app.services.passphrase_strength import passphrase_strength
from referral_app.services.settings_file import write_settings
from referral_app.services.sign_in import account_of, encode_device_secrets
from referral_app.translog.statement import (
    EMPTY_HEAD,
    SignedStatement,
    Statement,
    sign_statement,
    verify_statement,
)

PASSPHRASE = "passphrase"  # noqa: S105 - the name of a field
TOO_WEAK = "passphrase.too_weak"

_CONTEXT = b"enrolment/1"
_SEED_BYTES = 32
_PASSWORD_BYTES = 24


class Step(StrEnum):
    """What `redeem` has done, in this order."""

    CHECKED = "checked"
    SECRETS_KEPT = "secrets_kept"
    SHEET_WRITTEN = "sheet_written"
    KEYS_BROUGHT = "keys_brought"
    PASSWORD_CHANGED = "password_changed"  # noqa: S105 - a step
    SECRETS_IN_KEYRING = "secrets_in_keyring"
    SETTINGS_WRITTEN = "settings_written"


@dataclass(frozen=True, slots=True)
class NewInstallation:
    """Where a desktop that is not set up will have its settings file and its data."""

    config_file: Path
    data_dir: Path


@dataclass(frozen=True, slots=True)
class ReadInvitation:
    """An invitation as read, nothing of it believed yet. `words` must be those that the administrator told."""

    login: str
    server: str
    words: str
    expires_at: datetime
    expired: bool
    signed: SignedInvitation = field(repr=False)


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What has become of it. `words` are the fingerprint of the new keys, to be read to the one who confirms.

    Not `remembered`: the desktop has no keyring that may be used, and asks for the recovery code each time.
    """

    user_id: UUID
    login: str
    name: str
    role: Role
    lead: bool
    unit_names: Names
    organisation_names: Names
    words: str
    remembered: bool
    config: Config = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Made:
    """The new secrets, and the seed as sealed under the passphrase."""

    device: DeviceSecrets
    blob: bytes = field(repr=False)

    def encode(self) -> bytes:
        return json.dumps(
            {
                "secret_key": self.device.secret_key.hex(),
                "password": self.device.database_password,
                "blob": self.blob.hex(),
            }
        ).encode("ascii")

    @classmethod
    def decode(cls, data: bytes) -> _Made:
        fields = json.loads(data)
        secret_key = bytes.fromhex(fields["secret_key"])
        return cls(DeviceSecrets(secret_key, fields["password"]), bytes.fromhex(fields["blob"]))


class Newcomers:
    """Reads and redeems invitations; nobody is signed in. Blocking; not for two threads at once.

    Args:
        place: the settings of this desktop, or where they will be when it has none.
    """

    def __init__(
        self, place: Config | NewInstallation, secrets_store: DeviceSecretStore, clock: Clock
    ) -> None:
        self._place = place
        self._secrets = secrets_store
        self._clock = clock

    def read_invitation(self, data: bytes) -> ReadInvitation:
        """Read an invitation file. Raises InvitationInvalidError, InvitationForeignError."""
        signed = decode_invitation(data)
        invitation = signed.invitation
        if isinstance(self._place, Config):
            invitation.require_log(self._place.log_origin)
        return ReadInvitation(
            login=invitation.login,
            server=invitation.server.host,
            words=fingerprint_words(invitation.root_key),
            expires_at=invitation.expires_at,
            expired=self._clock() >= invitation.expires_at,
            signed=signed,
        )

    def read_picture(self, file: Path) -> ReadInvitation:
        """Read the QR code in a picture of the printed sheet.

        Raises ImageUnreadableError, NoCodeFoundError, and as `read_invitation`.
        """
        return self.read_invitation(data_of_code(read_qr_code(file)))

    def redeem(
        self,
        read: ReadInvitation,
        passphrase: str,
        sheet: Path,
        language: str,
        progress: Callable[[Step], None] = lambda _step: None,
    ) -> Enrolled:
        """Make this person's keys and bring them, once she has compared the words and chosen a passphrase.

        Args:
            sheet: where the recovery sheet is written as a PDF in `language`. It holds her secrets; she prints
                and then deletes it.

        Raises:
            InvalidInputError: `passphrase` is `passphrase.too_weak`.
            InvitationExpiredError, InvitationUsedError, InvitationForeignError: as they say.
            InvitationInvalidError: no administrator of the service made it.
            WrongPassphraseError: her keys were brought before, under another passphrase.
            DiskFullError: the sheet, the settings or the sealed secrets could not be written.
            DatabaseUnreachableError, DatabaseTooOldError, DirectoryExpiredError.
        """
        if not passphrase_strength(passphrase, (read.login,)).is_good_enough:
            raise InvalidInputError((FieldProblem(PASSPHRASE, TOO_WEAK),))
        return _Redeeming(self._place, self._secrets, self._clock, read.signed, progress).run(
            passphrase, sheet, language
        )


class _Redeeming:
    """One run of `Newcomers.redeem`."""

    def __init__(
        self,
        place: Config | NewInstallation,
        store: DeviceSecretStore,
        clock: Clock,
        signed: SignedInvitation,
        progress: Callable[[Step], None],
    ) -> None:
        self._signed = signed
        self._invitation = signed.invitation
        self._store = store
        self._clock = clock
        self._progress = progress
        self._place = place
        data_dir = place.data_dir
        self._config = self._make_config(place)
        key = derive(self._invitation.secret, labelled(b"enrolment/pending"))
        self._kept = SealedFolder(data_dir / "enrolments", key)

    def run(self, passphrase: str, sheet: Path, language: str) -> Enrolled:
        invitation, made = self._invitation, self._made_before()
        if made is None:
            invitation.require_open(self._clock())
        with self._connected(made) as (conn, password_changed):
            own, directory = self._checked(conn)
            brought = own.state is not InvitationState.OPEN
            if brought and made is None:
                raise InvitationUsedError
            identity, made = self._keys(passphrase, made, brought=brought)
            self._progress(Step.CHECKED)
            if not brought:
                self._kept.write(invitation.user_id, _CONTEXT, made.encode())
            self._progress(Step.SECRETS_KEPT)
            write_private(sheet, recovery_sheet(self._sheet(own, made), language))
            self._progress(Step.SHEET_WRITTEN)
            if not brought:
                self._bring(conn, own, identity, made)
            self._progress(Step.KEYS_BROUGHT)
            if not password_changed:
                set_password(conn, invitation.login, made.device.database_password)
            self._progress(Step.PASSWORD_CHANGED)
        remembered = self._remember(made.device)
        self._progress(Step.SECRETS_IN_KEYRING)
        if isinstance(self._place, NewInstallation):
            self._write_settings(self._place)
        self._progress(Step.SETTINGS_WRITTEN)
        self._kept.delete(invitation.user_id)
        unit = directory.unit(own.unit_id).data
        return Enrolled(
            user_id=own.user_id,
            login=invitation.login,
            name=own.name,
            role=own.role,
            lead=own.lead,
            unit_names=unit.name,
            organisation_names=directory.organisation(unit.organisation).data.name,
            words=key_words(identity.signing.public.raw, identity.unwrap.public.raw),
            remembered=remembered,
            config=self._config,
        )

    # --- trust ---------------------------------------------------------------------------------------

    def _checked(self, conn: Connection) -> tuple[OwnInvitation, Directory]:
        """What the server says of the invitation, once it is what the administrator signed."""
        calls.check_schema(conn)
        try:
            own = people_calls.my_invitation(conn)
        except NotFoundError:
            raise InvitationInvalidError from None
        if own.state is InvitationState.CANCELLED:
            raise InvitationUsedError
        try:
            directory = extend_directory(conn, Directory.start(self._invitation.root_key))
        except DirectoryInvalidError:
            raise InvitationInvalidError from None
        except NotAllowedError:  # by the server's clock
            raise InvitationExpiredError from None
        if self._config.root_key not in directory.root_keys:
            raise InvitationForeignError
        maker = self._signed.verify(directory, self._clock())
        statement = verify_statement(own.statement, VerifyKey(maker.data.verify))
        unit = directory.unit(own.unit_id)
        said = {
            "invitation": own.invitation_id.hex,
            "user": self._invitation.user_id.hex,
            "login": self._invitation.login,
            "name": own.name,
            "role": own.role.value,
            "lead": own.lead,
            "unit": unit.subject.hex,
            "secret": sha256(self._invitation.secret).hexdigest(),
        }
        if statement.act != "invite" or not said.items() <= statement.subject.items():
            raise InvitationInvalidError
        return own, directory

    # --- the steps -----------------------------------------------------------------------------------

    def _made_before(self) -> _Made | None:
        try:
            return _Made.decode(self._kept.read(self._invitation.user_id, _CONTEXT))
        except (NotFoundError, CannotOpenError):
            return None  # never begun, or begun with another invitation

    @contextmanager
    def _connected(self, made: _Made | None) -> Iterator[tuple[Connection, bool]]:
        """A connection with the first password, or with the new one when it has been changed to already."""
        passwords = [(self._invitation.first_password, False)]
        if made is not None:
            passwords.append((made.device.database_password, True))
        for password, changed in passwords:
            engine = open_engine(self._config.database, self._invitation.login, password)
            try:
                conn = _open(engine)
            except WrongPassphraseError:
                engine.dispose()
                continue
            except BaseException:
                engine.dispose()
                raise
            try:
                with conn:
                    yield conn, changed
            finally:
                engine.dispose()
            return
        raise InvitationUsedError

    def _keys(self, passphrase: str, made: _Made | None, *, brought: bool) -> tuple[Identity, _Made]:
        """The keys of an earlier run when they open with this passphrase; new ones when none were brought."""
        user_id = self._invitation.user_id
        if made is not None:
            try:
                seed = open_seed(made.blob, passphrase, made.device.secret_key, user_id)
                return Identity.from_seed(seed), made
            except WrongPassphraseError:
                if brought:
                    raise
        seed = secrets.token_bytes(_SEED_BYTES)
        device = DeviceSecrets(new_secret_key(), secrets.token_urlsafe(_PASSWORD_BYTES))
        return Identity.from_seed(seed), _Made(
            device, seal_seed(seed, passphrase, device.secret_key, user_id)
        )

    def _bring(self, conn: Connection, own: OwnInvitation, identity: Identity, made: _Made) -> None:
        redeem = Redeem(
            invitation_id=own.invitation_id,
            user_id=own.user_id,
            unit_id=own.unit_id,
            login=self._invitation.login,
            verify=identity.signing.public.raw,
            wrap=identity.unwrap.public.raw,
            proof=prove_possession(identity, own.user_id),
            blob_hash=sha256(made.blob).digest(),
        )
        try:
            people_calls.redeem_invitation(
                conn, self._statement(redeem, identity), self._invitation.secret, made.blob
            )
        except StateChangedError:
            raise InvitationUsedError from None
        except NotAllowedError:
            raise InvitationExpiredError from None
        announce(conn, Channel.INTAKE)

    def _statement(self, redeem: Redeem, identity: Identity) -> SignedStatement:
        statement = Statement(
            act=REDEEM,
            actor=redeem.user_id,
            key_id=identity.signing.public.key_id,
            unit=redeem.unit_id,
            purpose=Purpose.SIGN_IN,
            subject=redeem.subject(),
            nonce=secrets.token_bytes(16),
            time=self._clock(),
            seen=EMPTY_HEAD,
        )
        return sign_statement(statement, identity.signing)

    def _remember(self, device: DeviceSecrets) -> bool:
        try:
            self._store.save(account_of(self._config, self._invitation.login), device)
        except (KeyringMissingError, KeyringLockedError):
            return False
        return True

    def _sheet(self, own: OwnInvitation, made: _Made) -> RecoverySheet:
        return RecoverySheet(
            name=own.name,
            login=self._invitation.login,
            service=self._config.database.host,
            words=fingerprint_words(self._invitation.root_key),
            code=encode_recovery_code(encode_device_secrets(made.device)),
            made_on=self._clock().astimezone().date(),
        )

    # --- settings ------------------------------------------------------------------------------------

    def _make_config(self, place: Config | NewInstallation) -> Config:
        if isinstance(place, Config):
            self._invitation.require_log(place.log_origin)
            return place
        certificate = None
        if self._invitation.server.certificate is not None:
            certificate = self._write_certificate(place, self._invitation.server.certificate)
        return Config(
            database=database_settings(self._invitation.server, certificate),
            root_key=self._invitation.root_key,
            log_origin=self._invitation.log_origin,
            data_dir=place.data_dir,
        )

    def _write_certificate(self, place: NewInstallation, text: str) -> Path:
        file = place.config_file.with_suffix(".pem")
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise DiskFullError from error
        write_private(file, text.encode("ascii"))
        return file

    def _write_settings(self, place: NewInstallation) -> None:
        write_settings(place.config_file, self._config)


def _open(engine: Engine) -> Connection:
    with translate_errors():
        return engine.connect().execution_options(isolation_level="AUTOCOMMIT")


def database_settings(server: ServerAddress, certificate: Path | None) -> DatabaseSettings:
    """An invitation's server as settings. Raises InvitationInvalidError when they are none."""
    ports = tuple(int(port) for port in server.port.split(","))
    try:
        return DatabaseSettings(
            host=server.host,
            port=ports[0],
            name=server.name,
            sslrootcert=certificate,
            ports=ports if len(ports) > 1 else (),
        )
    except ConfigInvalidError as error:
        raise InvitationInvalidError from error
