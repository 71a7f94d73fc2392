"""What setting a service up has to remember between two runs, in a file that only its owner may read.

It holds every secret of the new service until all of it stands, and from then on none.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from referral_app.crypto.passphrase import new_secret_key
from referral_app.crypto.shares import split_for_paper
from referral_app.errors import ConfigInvalidError
from referral_app.exchange.private_files import read_limited, write_private
from referral_app.local.keyring_store import DeviceSecrets

_LIMIT = 32 * 1024
_SEED_BYTES = 32
_PASSWORD_BYTES = 24
_SEEDS = ("root", "recovery", "notary", "organisation", "unit", "administrator")
_IDS = ("root", "recovery", "notary", "organisation", "unit", "administrator")


@dataclass(frozen=True, slots=True)
class SetupState:
    """The seeds and ids of the first entries by what they are of, the parts for paper, and passwords; `login` is the
    first administrator's, who stays the same from run to run.
    """

    login: str
    seeds: dict[str, bytes] = field(repr=False)
    ids: dict[str, UUID]
    root_parts: tuple[str, ...] = field(repr=False)
    recovery_parts: tuple[str, ...] = field(repr=False)
    notary_password: str = field(repr=False)
    device: DeviceSecrets = field(repr=False)

    @classmethod
    def make(cls, login: str) -> SetupState:
        """Everything fresh and random."""
        seeds = {name: secrets.token_bytes(_SEED_BYTES) for name in _SEEDS}
        return cls(
            login=login,
            seeds=seeds,
            ids={name: UUID(bytes=secrets.token_bytes(16)) for name in _IDS},
            root_parts=split_for_paper(seeds["root"]),
            recovery_parts=split_for_paper(seeds["recovery"]),
            notary_password=secrets.token_urlsafe(_PASSWORD_BYTES),
            device=DeviceSecrets(new_secret_key(), secrets.token_urlsafe(_PASSWORD_BYTES)),
        )

    def save(self, file: Path) -> None:
        """Write the file. Raises DiskFullError."""
        fields = {
            "login": self.login,
            "seeds": {name: seed.hex() for name, seed in self.seeds.items()},
            "ids": {name: one.hex for name, one in self.ids.items()},
            "root_parts": self.root_parts,
            "recovery_parts": self.recovery_parts,
            "notary_password": self.notary_password,
            "secret_key": self.device.secret_key.hex(),
            "database_password": self.device.database_password,
        }
        write_private(file, json.dumps(fields).encode("ascii"))


@dataclass(frozen=True, slots=True)
class Finished:
    """What is remembered of a service that stands: its root's raw public key, and whether this desktop keeps the
    administrator's secrets.
    """

    root_key: bytes
    remembered: bool

    def save(self, file: Path) -> None:
        """Write the file. Raises DiskFullError."""
        fields = {"root_key": self.root_key.hex(), "remembered": self.remembered}
        write_private(file, json.dumps(fields).encode("ascii"))


def load_finished(file: Path) -> Finished | None:
    """What a run that came to its end has left; None when none did. Raises ConfigInvalidError when it is damaged."""
    if not file.exists():
        return None
    try:
        fields = json.loads(read_limited(file, _LIMIT) or b"")
        finished = Finished(bytes.fromhex(fields["root_key"]), bool(fields["remembered"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ConfigInvalidError from error
    if len(finished.root_key) != _SEED_BYTES:
        raise ConfigInvalidError
    return finished


def load_state(file: Path) -> SetupState | None:
    """What an earlier run has left; None when there was none. Raises ConfigInvalidError when it is damaged."""
    if not file.exists():
        return None
    try:
        fields = json.loads(read_limited(file, _LIMIT) or b"")
        return SetupState(
            login=str(fields["login"]),
            seeds={name: bytes.fromhex(fields["seeds"][name]) for name in _SEEDS},
            ids={name: UUID(hex=fields["ids"][name]) for name in _IDS},
            root_parts=tuple(fields["root_parts"]),
            recovery_parts=tuple(fields["recovery_parts"]),
            notary_password=str(fields["notary_password"]),
            device=DeviceSecrets(bytes.fromhex(fields["secret_key"]), str(fields["database_password"])),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ConfigInvalidError from error
