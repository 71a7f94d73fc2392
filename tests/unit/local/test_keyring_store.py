"""Which keyrings are good enough. The real one is in tests/integration/test_keyring.py."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, chainer, fail, null
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from referral_app.errors import DeviceSecretMissingError, KeyringLockedError, KeyringMissingError
from referral_app.local.keyring_store import DeviceSecrets, KeyringStore

SECRETS = DeviceSecrets(bytes(range(16)), "database password")
STORE = KeyringStore("kotosilta-test")


class PlaintextFile(KeyringBackend):
    """A third-party backend that would take the secrets and write them in clear."""

    priority = 20.0  # type: ignore[assignment] # the library's own way of declaring it

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("asked a plaintext keyring")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("wrote to a plaintext keyring")

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError("deleted from a plaintext keyring")


class Encrypted(SecretService.Keyring):
    """Stands where the operating system's keyring would, with its faults on demand."""

    def __init__(self, fault: Exception | None = None, entry: str | None = None) -> None:
        super().__init__()
        self.fault = fault
        self.entry = entry

    def get_password(self, service: str, username: str) -> str | None:
        if self.fault is not None:
            raise self.fault
        return self.entry

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.fault is not None:
            raise self.fault
        self.entry = password


@pytest.fixture(autouse=True)
def restore_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, PlaintextFile])
def test_keyrings_that_do_not_encrypt_are_refused(backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())

    with pytest.raises(KeyringMissingError):
        STORE.save("aino.laine", SECRETS)
    with pytest.raises(KeyringMissingError):
        STORE.load("aino.laine")
    with pytest.raises(KeyringMissingError):
        STORE.delete("aino.laine")


def test_a_chain_is_never_followed_past_its_encrypted_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    encrypted = Encrypted()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlaintextFile(), encrypted, null.Keyring()])
    keyring.set_keyring(chainer.ChainerBackend())

    STORE.save("aino.laine", SECRETS)

    assert encrypted.entry is not None
    assert STORE.load("aino.laine") == SECRETS


def test_a_chain_without_an_encrypted_keyring_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [PlaintextFile(), null.Keyring()])
    keyring.set_keyring(chainer.ChainerBackend())

    with pytest.raises(KeyringMissingError):
        STORE.save("aino.laine", SECRETS)


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (KeyringLocked("dismissed"), KeyringLockedError),
        (PasswordSetError("refused"), KeyringLockedError),
        (ConnectionResetError(), KeyringLockedError),
        (InitError("no collection"), KeyringMissingError),
    ],
)
def test_the_keyrings_errors_become_ours(fault: Exception, expected: type[Exception]) -> None:
    keyring.set_keyring(Encrypted(fault))

    with pytest.raises(expected):
        STORE.load("aino.laine")
    with pytest.raises(expected):
        STORE.save("aino.laine", SECRETS)


@pytest.mark.parametrize("entry", [None, "", "not json", "[]", "{}", '{"secret_key": "xx"}'])
def test_a_missing_or_strange_entry_is_a_new_desktop(entry: str | None) -> None:
    keyring.set_keyring(Encrypted(entry=entry))

    with pytest.raises(DeviceSecretMissingError):
        STORE.load("aino.laine")


def test_the_secrets_are_not_in_their_description() -> None:
    assert "database password" not in repr(SECRETS)
    assert SECRETS.secret_key.hex() not in repr(SECRETS)
