"""A real gnome-keyring on a message bus and in a home folder of its own: no user's keyring is touched."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from referral_app.crypto.recovery_code import encode_recovery_code
from referral_app.demo.secrets import DemoSecretStore
from referral_app.services.sign_in import account_of, encode_device_secrets
from tests.world import World

needed = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's keyring")
TOOLS, PACKAGES = ("dbus-run-session", "gnome-keyring-daemon"), "dbus-daemon gnome-keyring"
PRELUDE = """
from referral_app.errors import *
from referral_app.local.keyring_store import DeviceSecrets, KeyringStore
store = KeyringStore("kotosilta-test")
first = DeviceSecrets(bytes(range(16)), "ensimmäinen salasana")
second = DeviceSecrets(bytes(range(16, 32)), "toinen salasana")
"""


class Desktop:
    """A user's desktop: a home folder whose keyring is unlocked with a password, or not at all."""

    def __init__(self, home: Path) -> None:
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
        assert not missing, f"{missing}: as root `make setup` installs them, or: apt-get install {PACKAGES}"
        self.home = home
        runtime = home / "run"
        runtime.mkdir(mode=0o700)
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("XDG_", "DBUS_", "PYTHON_KEYRING"))
            and name not in {"DISPLAY", "WAYLAND_DISPLAY"}
        } | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)}

    def run(self, script: str, password: str | None) -> str:
        """Run a Python script in a session; returns what it printed, stripped."""
        daemon = "gnome-keyring-daemon --components=secrets "
        daemon += "--start" if password is None else "--unlock"
        command = f'{daemon} >/dev/null 2>&1; exec "$0" -c "$1"'
        finished = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", command, sys.executable, PRELUDE + script],
            input=password or "",
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert finished.returncode == 0, finished.stderr
        return finished.stdout.strip()


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    return Desktop(tmp_path)


LOAD = """
try:
    print(store.load("aino.laine") == second)
except KotosiltaError as error:
    print(error.code)
"""


@needed
def test_secrets_outlive_the_session(desktop: Desktop) -> None:
    assert desktop.run(LOAD, "login password") == "keyring.no_entry"

    desktop.run('store.save("aino.laine", first); store.save("aino.laine", second)', "login password")
    desktop.run('store.save("mikko.virta", first)', "login password")

    assert desktop.run(LOAD, "login password") == "True"
    desktop.run('store.delete("aino.laine"); store.delete("aino.laine")', "login password")
    assert desktop.run(LOAD, "login password") == "keyring.no_entry"
    assert desktop.run('print(store.load("mikko.virta") == first)', "login password") == "True"


@needed
def test_the_disk_holds_no_plaintext(desktop: Desktop) -> None:
    desktop.run('store.save("aino.laine", second)', "login password")

    files = [path for path in desktop.home.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in files)
    for path in files:
        content = path.read_bytes()
        assert b"toinen salasana" not in content
        assert bytes(range(16, 32)).hex().encode() not in content


@needed
@pytest.mark.parametrize("password", [None, "wrong password"])
def test_a_locked_keyring_says_so(desktop: Desktop, password: str | None) -> None:
    desktop.run('store.save("aino.laine", second)', "login password")

    assert desktop.run(LOAD, password) == "keyring.locked"
    assert desktop.run(LOAD, "login password") == "True"


SIGN_IN = """
from dataclasses import replace
from pathlib import Path
from referral_app.bootstrap import make_desk
from referral_app.config import load_config
config = replace(load_config(Path(CONFIG)), data_dir=Path.home() / "data")
desk = make_desk(config, allow_test_codes=True)
try:
    session = desk.sign_in("aino.laine", PASSPHRASE, CODE)
    print(session.person.name, session.connection_state().value)
    session.close()
except KotosiltaError as error:
    print(error.code)
"""


@needed
def test_signing_in_with_the_real_keyring(desktop: Desktop, world: World) -> None:
    """A new desktop needs the code once; then the keyring's secrets and the passphrase are enough."""
    known = DemoSecretStore(world.service.paths.people).load(account_of(world.service.config(), "aino.laine"))
    code = encode_recovery_code(encode_device_secrets(known))

    def sign_in(
        code: str | None = None, passphrase: str = world.passphrase, unlock: str | None = "login"
    ) -> str:
        names = {"CONFIG": str(world.service.paths.config), "PASSPHRASE": passphrase, "CODE": code}
        return desktop.run(
            "\n".join(f"{name} = {value!r}" for name, value in names.items()) + SIGN_IN, unlock
        )

    assert sign_in() == "keyring.no_entry"
    assert sign_in(code, "something else") == "sign_in.wrong_passphrase"
    assert sign_in() == "keyring.no_entry", "only what opened the keys is kept"
    assert sign_in(code) == "Aino Laine connected"
    assert sign_in() == "Aino Laine connected"
    assert sign_in(passphrase="something else") == "sign_in.wrong_passphrase"
    assert sign_in(unlock=None) == "keyring.locked"
    assert sign_in(code, unlock=None) == "Aino Laine connected", "the sheet helps where the keyring does not"
    for path in desktop.home.rglob("*"):
        assert not path.is_file() or known.database_password.encode() not in path.read_bytes()


def test_without_a_keyring_nothing_is_stored(desktop: Desktop) -> None:
    script = PRELUDE + 'try: store.save("aino.laine", first)\nexcept KeyringMissingError: print("missing")'
    finished = subprocess.run(
        [sys.executable, "-c", script],
        env=desktop.environment | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert finished.stdout.strip() == "missing"
    assert [path for path in desktop.home.rglob("*") if path.is_file()] == []
