"""The only place that wires parts together. Nothing connects until it is used."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from referral_app.config import Config, DatabaseSettings, load_config
from referral_app.database.engine import open_engine
from referral_app.local.folders import data_folder
from referral_app.local.keyring_store import DeviceSecretStore, KeyringStore
from referral_app.notary.journal import Journal
from referral_app.notary.keys import NotaryKeyRing, NotaryKeys
from referral_app.notary.process import HEARTBEAT_SECONDS, NotaryLoop
from referral_app.notary.sequencer import Sequencer
from referral_app.notary.settings import NotarySecrets, write_secrets
from referral_app.services.desk import Desk
from referral_app.services.places_list import use_imported
from referral_app.services.sign_in import SignInParts

if TYPE_CHECKING:
    from referral_app.database.schema import Upgrade
    from referral_app.services.first_setup import FirstSetup
    from referral_app.services.redeeming import Newcomers
    from referral_app.services.restoring import Restored, RestorePlan
    from referral_app.services.setting_up import SettingUp, SetupPlan, SetupStep

KEYRING_SERVICE = "Kotosilta"


def utc_now() -> datetime:
    """The clock of every part."""
    return datetime.now(UTC)


def make_desk(
    config: Config, secrets: DeviceSecretStore | None = None, *, allow_test_codes: bool = False
) -> Desk:
    """A desk for one installation, with the list of municipalities that was imported there.

    Args:
        secrets: where this desktop's secrets lie; the operating system's keyring when not given.
        allow_test_codes: whether personal identity codes 900 to 999 pass (demonstration and tests only).
    """
    use_imported(config.data_dir)
    return Desk(
        SignInParts(
            config=config,
            secrets=secrets or system_keyring(),
            clock=utc_now,
            allow_test_codes=allow_test_codes,
        )
    )


def make_newcomers(config_file: Path, secrets: DeviceSecretStore | None = None) -> Newcomers:
    """Reading and redeeming invitations on a desktop whose settings file may not be there yet.

    Raises ConfigInvalidError when it is there and cannot be read.
    """
    from referral_app.services.redeeming import (  # noqa: PLC0415 - loads papers and word lists
        Newcomers,
        NewInstallation,
    )

    place = load_config(config_file) if config_file.exists() else NewInstallation(config_file, data_folder())
    return Newcomers(place, secrets or system_keyring(), utc_now)


def system_keyring() -> DeviceSecretStore:
    """The operating system's keyring."""
    return KeyringStore(KEYRING_SERVICE)


def make_setting_up(
    plan: SetupPlan,
    superuser: tuple[str, str],
    secrets: DeviceSecretStore | None,
    progress: Callable[[SetupStep], None] = lambda _step: None,
) -> SettingUp:
    """Setting up a service. `secrets`: where this desktop keeps those of the first administrator; None: nowhere."""
    from referral_app.services.setting_up import NotaryParts, SettingUp  # noqa: PLC0415 - loads papers

    notary = NotaryParts(
        entry_data=lambda seed, origin: NotaryKeys.from_seed(seed, origin).entry_data,
        write_secrets=lambda file, seed, login, password: write_secrets(
            file, NotarySecrets(seed, login, password)
        ),
    )
    return SettingUp(plan, superuser, notary, secrets, utc_now, progress)


def restore_administrator(
    plan: RestorePlan,
    superuser: tuple[str, str],
    root_parts: Sequence[str],
    passphrase: str,
    secrets: DeviceSecretStore | None,
) -> Restored:
    """A new administrator where all are lost; `services.restoring`."""
    from referral_app.services import restoring  # noqa: PLC0415 - loads papers

    return restoring.restore_administrator(plan, superuser, root_parts, passphrase, secrets, utc_now)


def upgrade_database(database: DatabaseSettings, superuser: tuple[str, str]) -> Upgrade:
    """Bring a service's database to this program's version. Raises as `schema.upgrade`, DatabaseUnreachableError,
    WrongPassphraseError.
    """
    from referral_app.database.schema import upgrade  # noqa: PLC0415 - loads Alembic

    engine = open_engine(database, *superuser)
    try:
        return upgrade(engine)
    finally:
        engine.dispose()


def make_first_setup(config_file: Path, secrets: DeviceSecretStore | None = None) -> FirstSetup:
    """What the guided page for a new service calls. `secrets` as in `make_desk`."""
    from referral_app.services.first_setup import FirstSetup  # noqa: PLC0415 - loads papers

    return FirstSetup(
        config_file,
        data_folder(),
        lambda plan, superuser, progress: make_setting_up(
            plan, superuser, secrets or system_keyring(), progress
        ),
    )


def run_notary(
    config: Config,
    secrets: NotarySecrets,
    journal_folder: Path,
    *,
    stop: threading.Event,
    on_ready: Callable[[], None],
    clock: Callable[[], datetime] = utc_now,
    heartbeat_seconds: float = HEARTBEAT_SECONDS,
) -> None:
    """Run a notary in this thread until `stop` is set. Raises as `NotaryLoop.run`."""
    engine = open_engine(config.database, secrets.database_login, secrets.database_password)
    keys = NotaryKeyRing.from_seeds(secrets.seeds, config.log_origin)
    try:
        with Journal(journal_folder) as journal:
            sequencer = Sequencer(engine, journal, keys, config.root_key, clock)
            NotaryLoop(engine, sequencer, stop, on_ready, heartbeat_seconds).run()
    finally:
        engine.dispose()
