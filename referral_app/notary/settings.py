"""The notary's own settings: where its journal and its secrets lie. The secrets file is JSON, readable by its
owner only.
"""

from __future__ import annotations

import json
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from referral_app.errors import ConfigInvalidError

_SEED_BYTES = 32


@dataclass(frozen=True, slots=True)
class NotarySecrets:
    """The notary's 32-byte seed and its database login."""

    seed: bytes
    database_login: str
    database_password: str

    def __repr__(self) -> str:
        return "NotarySecrets(…)"


def write_secrets(path: Path, secrets: NotarySecrets) -> None:
    """Write the secrets file with mode 0600. Raises FileExistsError rather than replace one."""
    values = {
        "seed": secrets.seed.hex(),
        "database_login": secrets.database_login,
        "database_password": secrets.database_password,
    }
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(values, file)


def read_secrets(path: Path) -> NotarySecrets:
    """Read the secrets file.

    Raises:
        ConfigInvalidError: it is missing, malformed, or others on the machine may read it.
    """
    try:
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise ConfigInvalidError
        values = json.loads(path.read_text("utf-8"))
        secrets = NotarySecrets(
            seed=bytes.fromhex(values["seed"]),
            database_login=str(values["database_login"]),
            database_password=str(values["database_password"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        raise ConfigInvalidError from None
    if len(secrets.seed) != _SEED_BYTES:
        raise ConfigInvalidError
    return secrets
