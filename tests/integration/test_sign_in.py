"""Signing in on the real service, and every way it can go wrong."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from referral_app.config import Config, DatabaseSettings
from referral_app.crypto.recovery_code import encode_recovery_code
from referral_app.crypto.signing import SigningKey
from referral_app.demo.secrets import DemoSecretStore
from referral_app.domain.roles import Role
from referral_app.errors import (
    DatabaseUnreachableError,
    DeviceSecretMissingError,
    DirectoryExpiredError,
    DirectoryInvalidError,
    KeyringLockedError,
    KeyringMissingError,
    KotosiltaError,
    RecoveryCodeInvalidError,
    WrongPassphraseError,
)
from referral_app.local.keyring_store import DeviceSecrets, DeviceSecretStore
from referral_app.services.audit import LogQuery
from referral_app.services.desk import ConnectionState, Desk, Session
from referral_app.services.sign_in import SignInParts, account_of, encode_device_secrets
from tests.world import World

MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(world: World, tmp_path: Path) -> Iterator[MakeDesk]:
    """Desks of a fresh desktop: nothing seen yet, people's secrets in the file."""

    def make(**changes: object) -> Desk:
        parts = SignInParts(
            config=replace(world.service.config(), data_dir=tmp_path / "desktop"),
            secrets=DemoSecretStore(world.service.paths.people),
            clock=lambda: datetime.now(UTC),
            allow_test_codes=True,
        )
        return Desk(replace(parts, **changes))

    return make


def _config(world: World, tmp_path: Path, **changes: object) -> Config:
    return replace(world.service.config(), data_dir=tmp_path / "desktop", **changes)


class _Fault:
    """A device secret store that fails."""

    def __init__(self, error: type[KotosiltaError]) -> None:
        self._error = error

    def load(self, account: str) -> DeviceSecrets:
        raise self._error

    def save(self, account: str, secrets: DeviceSecrets) -> None:
        raise self._error

    def delete(self, account: str) -> None:
        raise self._error


def _close(session: Session) -> None:
    session.close()


def test_the_person_is_the_directorys(world: World, make_desk: MakeDesk) -> None:
    session = make_desk().sign_in(" Aino.Laine ", world.passphrase)
    person = session.person
    assert (person.login, person.name, person.role) == ("aino.laine", "Aino Laine", Role.REFERRER)
    assert person.unit_names.fi == "Hervannan neuvola"
    assert session.connection_state() is ConnectionState.CONNECTED
    _close(session)


@pytest.mark.parametrize("passphrase", ["", "väärä lause", "kesäyö järven rannalla "])
def test_a_wrong_passphrase(make_desk: MakeDesk, passphrase: str) -> None:
    with pytest.raises(WrongPassphraseError):
        make_desk().sign_in("aino.laine", passphrase)


def test_a_passphrase_typed_in_decomposed_letters_is_the_same(world: World, make_desk: MakeDesk) -> None:
    decomposed = world.passphrase.replace("ö", "o\u0308").replace("ä", "a\u0308")
    _close(make_desk().sign_in("aino.laine", decomposed))


def test_a_name_this_desktop_does_not_know(world: World, make_desk: MakeDesk) -> None:
    with pytest.raises(DeviceSecretMissingError):
        make_desk().sign_in("nobody.here", world.passphrase)


@pytest.mark.parametrize("error", [KeyringMissingError, KeyringLockedError])
def test_a_missing_or_locked_keyring_can_be_passed_by_the_recovery_code(
    world: World, make_desk: MakeDesk, error: type[KotosiltaError]
) -> None:
    store: DeviceSecretStore = _Fault(error)
    with pytest.raises(error):
        make_desk(secrets=store).sign_in("aino.laine", world.passphrase)
    known = DemoSecretStore(world.service.paths.people).load(account_of(world.service.config(), "aino.laine"))
    code = encode_recovery_code(encode_device_secrets(known))
    _close(make_desk(secrets=store).sign_in("aino.laine", world.passphrase, code.lower()))


def test_a_new_desktop_is_remembered(world: World, make_desk: MakeDesk, tmp_path: Path) -> None:
    account = account_of(world.service.config(), "aino.laine")
    known = DemoSecretStore(world.service.paths.people).load(account)
    store = DemoSecretStore(tmp_path / "new-desktop.json")
    code = encode_recovery_code(encode_device_secrets(known))
    _close(make_desk(secrets=store).sign_in("aino.laine", world.passphrase, code))
    assert store.load(account) == known


@pytest.mark.parametrize("code", ["", "abc", "0000-0000", encode_recovery_code(bytes(16))])
def test_a_recovery_code_of_the_wrong_form(world: World, make_desk: MakeDesk, code: str) -> None:
    with pytest.raises(RecoveryCodeInvalidError):
        make_desk().sign_in("aino.laine", world.passphrase, code)


def test_somebody_elses_recovery_code(world: World, make_desk: MakeDesk) -> None:
    other = DemoSecretStore(world.service.paths.people).load(
        account_of(world.service.config(), "leena.makela")
    )
    with pytest.raises(WrongPassphraseError):
        make_desk().sign_in(
            "aino.laine", world.passphrase, encode_recovery_code(encode_device_secrets(other))
        )


def test_an_unreachable_database(world: World, make_desk: MakeDesk, tmp_path: Path) -> None:
    closed = DatabaseSettings(host=str(tmp_path), port=1, sslmode="disable")
    with pytest.raises(DatabaseUnreachableError):
        make_desk(config=_config(world, tmp_path, database=closed)).sign_in("aino.laine", world.passphrase)


def test_another_root_than_the_pinned_one(world: World, make_desk: MakeDesk, tmp_path: Path) -> None:
    stranger = SigningKey.from_seed(secrets.token_bytes(32)).public.raw
    with pytest.raises(DirectoryInvalidError):
        make_desk(config=_config(world, tmp_path, root_key=stranger)).sign_in("aino.laine", world.passphrase)


def test_an_expired_directory_entry(world: World, make_desk: MakeDesk) -> None:
    later = datetime.now(UTC) + timedelta(days=3000)
    with pytest.raises(DirectoryExpiredError):
        make_desk(clock=lambda: later).sign_in("aino.laine", world.passphrase)


def test_signing_in_is_logged(world: World, make_desk: MakeDesk) -> None:
    auditor = world.session("pekka.virtanen")
    session = make_desk().sign_in("johan.nystrom", world.passphrase)
    person = session.person.user_id
    _close(session)
    world.send()  # its receipt shows that the notary has passed this point
    [newest, *_] = auditor.log_page(LogQuery(act="sign_in", actor=person)).rows
    assert (newest.actor_name, newest.db_user, newest.verdict) == (
        "Johan Nyström",
        "johan.nystrom",
        "accepted",
    )
