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
    """The notary's newest 32-byte seed, its database login, and older seeds that may still open halves."""

    seed: bytes
    database_login: str
    database_password: str
    older_seeds: tuple[bytes, ...] = ()

    @property
    def seeds(self) -> tuple[bytes, ...]:
        """All seeds, the newest first."""
        return (self.seed, *self.older_seeds)

    def with_new_seed(self, seed: bytes) -> NotarySecrets:
        """The same with another seed in front; the directory decides from when on it counts."""
        return NotarySecrets(seed, self.database_login, self.database_password, self.seeds)

    def __repr__(self) -> str:
        return "NotarySecrets(…)"


def write_secrets(path: Path, secrets: NotarySecrets) -> None:
    """Write the secrets file with mode 0600. Raises FileExistsError rather than replace one."""
    values = {
        "seeds": [seed.hex() for seed in secrets.seeds],
        "database_login": secrets.database_login,
        "database_password": secrets.database_password,
    }
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(values, file)
        file.flush()
        os.fsync(file.fileno())


def replace_secrets(path: Path, secrets: NotarySecrets) -> None:
    """Put another secrets file in the place of the one there, whole or not at all; mode 0600."""
    new = path.with_name(path.name + ".new")
    new.unlink(missing_ok=True)
    write_secrets(new, secrets)
    new.replace(path)


def read_secrets(path: Path) -> NotarySecrets:
    """Read the secrets file.

    Raises:
        ConfigInvalidError: it is missing, malformed, or others on the machine may read it.
    """
    try:
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise ConfigInvalidError
        values = json.loads(path.read_text("utf-8"))
        newest, *older = (bytes.fromhex(seed) for seed in values["seeds"])
        secrets = NotarySecrets(
            seed=newest,
            database_login=str(values["database_login"]),
            database_password=str(values["database_password"]),
            older_seeds=tuple(older),
        )
    except (OSError, ValueError, KeyError, TypeError):
        raise ConfigInvalidError from None
    if any(len(seed) != _SEED_BYTES for seed in secrets.seeds) or len(set(secrets.seeds)) != len(
        secrets.seeds
    ):
        raise ConfigInvalidError
    return secrets
