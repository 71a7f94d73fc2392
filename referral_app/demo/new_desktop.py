"""A computer of the demonstration that nobody has set up yet."""

from __future__ import annotations

import shutil
from pathlib import Path

from referral_app.bootstrap import make_desk, make_first_setup, utc_now
from referral_app.config import load_config
from referral_app.demo.secrets import DemoSecretStore
from referral_app.services.desk import Desk
from referral_app.services.first_setup import FirstSetup
from referral_app.services.redeeming import Newcomers, NewInstallation


class NewDesktop:
    """Settings, data and secrets lie in `folder`, which is emptied first."""

    def __init__(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.folder = folder
        self._config_file = folder / "kotosilta.toml"
        self._secrets = DemoSecretStore(folder / "keyring.json")

    def newcomers(self) -> Newcomers:
        """Reading and redeeming an invitation here."""
        return Newcomers(NewInstallation(self._config_file, self.folder / "data"), self._secrets, utc_now)

    def first_setup(self) -> FirstSetup:
        """Setting a new service up here."""
        return make_first_setup(self._config_file, self._secrets)

    def desk(self) -> Desk:
        """A desk, once an invitation has brought the settings."""
        return make_desk(load_config(self._config_file), self._secrets, allow_test_codes=True)
