"""A real gnome-keyring on a message bus and in a home folder of its own: no user's keyring is touched."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

needed = pytest.mark.skipif(
    shutil.which("dbus-run-session") is None or shutil.which("gnome-keyring-daemon") is None,
    reason="needs the system packages dbus-daemon and gnome-keyring",
)
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
