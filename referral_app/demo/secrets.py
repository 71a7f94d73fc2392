"""Device secrets of the demonstration's fictitious people, in a file. The product keeps none outside the OS
keyring.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from referral_app.errors import DeviceSecretMissingError
from referral_app.local.keyring_store import DeviceSecrets


class DemoSecretStore:
    """A `DeviceSecretStore` for people who do not exist."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self, account: str) -> DeviceSecrets:
        """The secrets of an account."""
        found = self._read().get(account)
        if found is None:
            raise DeviceSecretMissingError
        return DeviceSecrets(bytes.fromhex(found["secret_key"]), found["database_password"])

    def save(self, account: str, secrets: DeviceSecrets) -> None:
        """Keep the secrets of an account."""
        entry = {"secret_key": secrets.secret_key.hex(), "database_password": secrets.database_password}
        self._write({**self._read(), account: entry})

    def delete(self, account: str) -> None:
        """Forget an account."""
        self._write({name: entry for name, entry in self._read().items() if name != account})

    def _read(self) -> dict[str, dict[str, str]]:
        if not self._path.exists():
            return {}
        entries: dict[str, dict[str, str]] = json.loads(self._path.read_text("utf-8"))
        return entries

    def _write(self, entries: Mapping[str, Mapping[str, str]]) -> None:
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(entries, file)
