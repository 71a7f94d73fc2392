"""This desktop's two secrets of a person, in the operating system's keyring and nowhere else.

Only keyrings that the operating system keeps encrypted are used: Windows Credential Manager, the macOS
keychain and, on Linux, Secret Service and KWallet. Third-party backends that write files are refused even
when the person's keyring configuration prefers them; then the secrets are typed each time. What no program
can see: GNOME's keyring lies on the disk in clear when its own password is empty.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, Windows, chainer, kwallet, libsecret, macOS
from keyring.errors import InitError, KeyringError, NoKeyringError

from referral_app.errors import DeviceSecretMissingError, KeyringLockedError, KeyringMissingError

# The keyring library lets its platform's own errors through.
if sys.platform == "win32":
    from win32ctypes.pywin32 import pywintypes

    _PLATFORM_ERRORS = (pywintypes.error,)
elif sys.platform == "linux":
    from jeepney import DBusErrorResponse
    from secretstorage.exceptions import SecretStorageException

    _PLATFORM_ERRORS = (DBusErrorResponse, SecretStorageException)
else:
    _PLATFORM_ERRORS = ()

_ENCRYPTED = (
    SecretService.Keyring,
    libsecret.Keyring,
    kwallet.DBusKeyring,
    Windows.WinVaultKeyring,
    macOS.Keyring,
)


@dataclass(frozen=True, slots=True)
class DeviceSecrets:
    """The secret key (16 bytes) that the passphrase is mixed with, and the password of the database login."""

    secret_key: bytes = field(repr=False)
    database_password: str = field(repr=False)


class DeviceSecretStore(Protocol):
    """Where sign-in finds this desktop's secrets; `account` names person and server. Methods may block."""

    def load(self, account: str) -> DeviceSecrets:
        """Raises DeviceSecretMissingError when this desktop holds none for the account."""

    def save(self, account: str, secrets: DeviceSecrets) -> None:
        """Keep the secrets in place of earlier ones."""

    def delete(self, account: str) -> None:
        """Forget the secrets; nothing happens when there are none."""


class KeyringStore:
    """`DeviceSecretStore` on the operating system's keyring.

    Every method may wait for the person to unlock the keyring, so never call them from the UI thread.

    Raises, from every method:
        KeyringMissingError: there is no keyring, or none that encrypts.
        KeyringLockedError: it is locked and was not unlocked, or refuses.
    """

    def __init__(self, service: str) -> None:
        self._service = service

    def load(self, account: str) -> DeviceSecrets:
        """The secrets of an account.

        Raises:
            DeviceSecretMissingError: a new desktop, or an entry that this program did not write.
        """
        with _translated():
            entry = _encrypted_keyring().get_password(self._service, account)
        if entry is None:
            raise DeviceSecretMissingError
        try:
            fields = json.loads(entry)
            return DeviceSecrets(bytes.fromhex(fields["secret_key"]), str(fields["database_password"]))
        except (ValueError, KeyError, TypeError) as error:
            raise DeviceSecretMissingError from error

    def save(self, account: str, secrets: DeviceSecrets) -> None:
        """Keep the secrets of an account in place of earlier ones."""
        entry = {
            "secret_key": secrets.secret_key.hex(),
            "database_password": secrets.database_password,
        }
        with _translated():
            _encrypted_keyring().set_password(self._service, account, json.dumps(entry))

    def delete(self, account: str) -> None:
        """Forget the secrets of an account; nothing happens when there are none."""
        with _translated():
            backend = _encrypted_keyring()
            if backend.get_password(self._service, account) is not None:
                backend.delete_password(self._service, account)


def _encrypted_keyring() -> KeyringBackend:
    """The keyring in use, or the first encrypting one of a chain.

    A chain is never used as a whole: it would go on to the next backend, which may write plaintext.
    """
    chosen = keyring.get_keyring()
    candidates = chosen.backends if isinstance(chosen, chainer.ChainerBackend) else [chosen]
    for backend in candidates:
        if isinstance(backend, _ENCRYPTED):
            return backend
    raise KeyringMissingError


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (NoKeyringError, InitError) as error:
        raise KeyringMissingError from error
    except (KeyringError, OSError, *_PLATFORM_ERRORS) as error:
        raise KeyringLockedError from error
