"""Setting a service up: from an empty PostgreSQL to a first administrator who can sign in.

The folder gets the papers: three parts of the root key, three of the recovery key (two of each restore it), the
administrator's recovery sheet, and the notary's secrets file. Print the papers, give the parts to different people,
move the secrets file to the notary's machine, and delete them here.

Every step may be taken again. When a run ends early, run it again with the same folder: it goes on where it was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from psycopg import sql
from sqlalchemy import Engine

from referral_app.config import Config, DatabaseSettings
from referral_app.crypto.identity import Identity
from referral_app.crypto.passphrase import seal_seed
from referral_app.crypto.recovery_code import encode_recovery_code
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.database.engine import driver_of, open_engine, translate_errors
from referral_app.database.schema import Group, install
from referral_app.directory.entry import NotaryData, OrganisationType
from referral_app.directory.forms import LOGIN, NAME
from referral_app.domain.roles import Role
from referral_app.errors import (
    DiskFullError,
    FieldProblem,
    InvalidInputError,
    KeyringLockedError,
    KeyringMissingError,
)
from referral_app.exchange.pdf.recovery_sheet import RecoverySheet, recovery_sheet
from referral_app.exchange.pdf.share_sheet import SplitKey
from referral_app.exchange.private_files import write_private
from referral_app.local.keyring_store import DeviceSecretStore
from referral_app.services.before_setup import (
    FINISHED_FILE,
    STATE_FILE,
    notary_login,
    refuse_other_service,
    refuse_other_settings,
)
from referral_app.services.fingerprint import fingerprint_words
from referral_app.services.founding import Founder, Founding, Granting
from referral_app.services.key_papers import key_papers, write_key_papers
from referral_app.services.names import Names
from referral_app.services.passphrase_strength import passphrase_strength
from referral_app.services.right_clock import require_right_clock
from referral_app.services.settings_file import write_settings
from referral_app.services.setup_state import Finished, SetupState, load_finished, load_state
from referral_app.services.sign_in import account_of, encode_device_secrets

_UNIT_NAMES = Names("Ylläpito", "Administration", "Administration")


class SetupStep(StrEnum):
    """What has been done, in this order."""

    PLANNED = "planned"
    SCHEMA_READY = "schema_ready"
    SERVICE_NAMED = "service_named"
    NOTARY_READY = "notary_ready"
    ADMINISTRATOR_MADE = "administrator_made"
    PAPERS_WRITTEN = "papers_written"
    SETTINGS_WRITTEN = "settings_written"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class SetupPlan:
    """What to set up.

    `service` is the name that the root gets, `organisation` whoever runs the service and employs the first
    administrator. `config_file` is written; `folder` gets the papers.
    """

    database: DatabaseSettings
    log_origin: str
    data_dir: Path
    config_file: Path
    folder: Path
    service: str
    organisation: str
    login: str
    name: str
    language: str = "fi"


@dataclass(frozen=True, slots=True)
class SetUp:
    """What stands. `papers` are to be printed and deleted; `notary_secrets` goes to the notary's machine.

    `remembered`: the administrator can sign in on this desktop without her recovery sheet.
    """

    words: str
    papers: tuple[Path, ...]
    notary_secrets: Path
    config: Config
    remembered: bool


@dataclass(frozen=True, slots=True)
class NotaryParts:
    """What setting up needs of the notary, made where the notary's code is: its public keys by seed and log origin,
    and its secrets file by path, seed, login and password.
    """

    entry_data: Callable[[bytes, str], NotaryData]
    write_secrets: Callable[[Path, bytes, str, str], None]


class SettingUp:
    """One run, for one plan. Blocking; not thread-safe.

    Args:
        superuser: name and password of a superuser of the server.
        secrets_store: where this desktop keeps the administrator's secrets; None to leave them on paper.
        progress: hears of each step when it is done.
    """

    def __init__(
        self,
        plan: SetupPlan,
        superuser: tuple[str, str],
        notary: NotaryParts,
        secrets_store: DeviceSecretStore | None,
        clock: Callable[[], datetime],
        progress: Callable[[SetupStep], None] = lambda _step: None,
    ) -> None:
        self._plan = plan
        self._superuser = superuser
        self._notary = notary
        self._store = secrets_store
        self._clock = clock
        self._progress = progress

    def run(self, passphrase: str) -> SetUp:
        """Do all that is not done. `passphrase` is the administrator's; the last run's counts.

        Raises:
            InvalidInputError: fields `login` (`login.form`, `login.changed` since the last run, or `login.taken` by a
                login that no run of this folder has made), `database` (`database.notary_taken`: so is the
                notary's), `name`, `service`, `organisation` (`*.form`), `passphrase` (`passphrase.too_weak`) or
                `clock` (`clock.wrong`).
            StateChangedError: the database or the settings file belongs to a service that was not begun in this
                folder; nothing was changed anywhere.
            DatabaseTooOldError: older than PostgreSQL 16.
            ConfigInvalidError: the settings file cannot be read, or a file that an earlier run has left in the folder
                is damaged.
            WrongPassphraseError: the superuser's name or password; NotAllowedError when it is no superuser.
            DatabaseUnreachableError, DiskFullError.
        """
        plan = self._plan
        _check(plan, passphrase)
        refuse_other_settings(plan.config_file, plan.folder)
        if (finished := self._finished()) is not None:
            return finished
        state = self._state()
        engine = open_engine(plan.database, *self._superuser)
        try:
            founding = Founding(engine, self._clock, state.seeds["root"])
            refuse_other_service(plan.database, self._superuser, state, founding)
            self._save(state)
            self._progress(SetupStep.PLANNED)
            self._create_database()
            self._prepare(engine)
            self._progress(SetupStep.SCHEMA_READY)
            self._name_service(founding, state)
            self._progress(SetupStep.SERVICE_NAMED)
            self._make_notary(founding, state)
            self._progress(SetupStep.NOTARY_READY)
            self._make_administrator(founding, state, passphrase)
            self._progress(SetupStep.ADMINISTRATOR_MADE)
        finally:
            engine.dispose()
        self._write_papers(state)
        self._progress(SetupStep.PAPERS_WRITTEN)
        config = self._config(state.seeds["root"])
        write_settings(plan.config_file, config)
        remembered = self._remember(config, state)
        self._progress(SetupStep.SETTINGS_WRITTEN)
        done = SetUp(
            fingerprint_words(config.root_key), self._papers(), self._secrets_file, config, remembered
        )
        self._finish(done)
        self._progress(SetupStep.FINISHED)
        return done

    # --- between two runs -----------------------------------------------------------------------------

    @property
    def _state_file(self) -> Path:
        return self._plan.folder / STATE_FILE

    @property
    def _finished_file(self) -> Path:
        return self._plan.folder / FINISHED_FILE

    @property
    def _secrets_file(self) -> Path:
        return self._plan.folder / "notary-secrets.json"

    def _state(self) -> SetupState:
        state = load_state(self._state_file) or SetupState.make(self._plan.login)
        if state.login != self._plan.login:
            raise InvalidInputError((FieldProblem("login", "login.changed"),))
        return state

    def _save(self, state: SetupState) -> None:
        try:
            self._plan.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise DiskFullError from error
        if not self._state_file.exists():
            state.save(self._state_file)

    def _finished(self) -> SetUp | None:
        """What an earlier run has brought to its end; its secrets are gone."""
        found = load_finished(self._finished_file)
        if found is None:
            return None
        self._state_file.unlink(missing_ok=True)
        plan = self._plan
        config = Config(plan.database, found.root_key, plan.log_origin, plan.data_dir)
        words = fingerprint_words(found.root_key)
        return SetUp(words, self._papers(), self._secrets_file, config, found.remembered)

    def _finish(self, done: SetUp) -> None:
        Finished(done.config.root_key, done.remembered).save(self._finished_file)
        self._state_file.unlink(missing_ok=True)

    # --- the steps ------------------------------------------------------------------------------------

    def _create_database(self) -> None:
        """The database itself, when it is not there."""
        name = self._plan.database.name
        engine = open_engine(replace(self._plan.database, name="postgres"), *self._superuser)
        try:
            autocommit = engine.execution_options(isolation_level="AUTOCOMMIT")
            with translate_errors(), autocommit.connect() as conn:
                driver = driver_of(conn)
                found = driver.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,)).fetchone()
                if found is None:
                    create = sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'")
                    driver.execute(create.format(sql.Identifier(name)))
        finally:
            engine.dispose()

    def _prepare(self, engine: Engine) -> None:
        with translate_errors(), engine.connect() as conn:
            require_right_clock(conn, self._clock())
        install(engine)

    def _name_service(self, founding: Founding, state: SetupState) -> None:
        plan, ids, seeds = self._plan, state.ids, state.seeds
        founding.root(ids["root"], plan.service)
        founding.recovery(ids["recovery"], UnwrapKey.from_seed(seeds["recovery"]).public)
        founding.notary(ids["notary"], self._notary.entry_data(seeds["notary"], plan.log_origin))
        names = Names(plan.organisation, plan.organisation, plan.organisation)
        founding.organisation(ids["organisation"], seeds["organisation"], names, OrganisationType.OTHER, None)
        founding.unit(ids["unit"], seeds["unit"], ids["organisation"], _UNIT_NAMES, None)

    def _make_notary(self, founding: Founding, state: SetupState) -> None:
        login = notary_login(self._plan.database.name)
        founding.login(login, state.notary_password, Group.NOTARY)
        try:
            self._secrets_file.unlink(missing_ok=True)
            self._notary.write_secrets(
                self._secrets_file, state.seeds["notary"], login, state.notary_password
            )
        except OSError as error:
            raise DiskFullError from error

    def _make_administrator(self, founding: Founding, state: SetupState, passphrase: str) -> None:
        plan, seed, user_id = self._plan, state.seeds["administrator"], state.ids["administrator"]
        founder = Founder(
            user_id=user_id,
            unit_id=state.ids["unit"],
            login=plan.login,
            name=plan.name,
            role=Role.ADMINISTRATOR,
            lead=False,
            identity=Identity.from_seed(seed),
        )
        founding.login(plan.login, state.device.database_password, Group.ADMINISTRATOR)
        founding.person(founder, seal_seed(seed, passphrase, state.device.secret_key, user_id))
        own = open_engine(plan.database, plan.login, state.device.database_password)
        try:
            granting = Granting(founder, own, self._clock)
            for subject_id, issuing in founding.seeds.items():
                granting.authority_seed(subject_id, issuing, user_id, founder.identity.unwrap.public)
        finally:
            own.dispose()

    def _config(self, root_seed: bytes) -> Config:
        root_key = SigningKey.from_seed(root_seed).public.raw
        return Config(self._plan.database, root_key, self._plan.log_origin, self._plan.data_dir)

    def _remember(self, config: Config, state: SetupState) -> bool:
        if self._store is None:
            return False
        try:
            self._store.save(account_of(config, self._plan.login), state.device)
        except (KeyringMissingError, KeyringLockedError):
            return False
        return True

    # --- papers ---------------------------------------------------------------------------------------

    def _papers(self) -> tuple[Path, ...]:
        folder = self._plan.folder
        own = folder / f"recovery-sheet-{self._plan.login}.pdf"
        return (*key_papers(folder, SplitKey.ROOT), *key_papers(folder, SplitKey.RECOVERY), own)

    def _write_papers(self, state: SetupState) -> None:
        plan, today = self._plan, self._clock().astimezone().date()
        root = SigningKey.from_seed(state.seeds["root"]).public.raw
        recovery = UnwrapKey.from_seed(state.seeds["recovery"]).public.raw
        for key, raw, parts in (
            (SplitKey.ROOT, root, state.root_parts),
            (SplitKey.RECOVERY, recovery, state.recovery_parts),
        ):
            write_key_papers(plan.folder, key, raw, parts, plan.service, today, plan.language)
        own = RecoverySheet(
            name=plan.name,
            login=plan.login,
            service=plan.database.host,
            words=fingerprint_words(root),
            code=encode_recovery_code(encode_device_secrets(state.device)),
            made_on=today,
        )
        write_private(plan.folder / f"recovery-sheet-{plan.login}.pdf", recovery_sheet(own, plan.language))


def _check(plan: SetupPlan, passphrase: str) -> None:
    problems = [
        FieldProblem(name, f"{name}.form")
        for name, text in (
            ("service", plan.service),
            ("organisation", plan.organisation),
            ("name", plan.name),
        )
        if NAME.fullmatch(text) is None
    ]
    if LOGIN.fullmatch(plan.login) is None or plan.login.startswith(("pg_", "ref_")):
        problems.append(FieldProblem("login", "login.form"))
    if not passphrase_strength(passphrase, (plan.login, plan.name)).is_good_enough:
        problems.append(FieldProblem("passphrase", "passphrase.too_weak"))
    if problems:
        raise InvalidInputError(tuple(problems))
