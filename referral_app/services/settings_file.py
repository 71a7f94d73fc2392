"""Writing the settings file that `referral_app.config` reads."""

from __future__ import annotations

import json
from pathlib import Path

from referral_app.config import Config, DatabaseSettings
from referral_app.errors import ConfigInvalidError, DiskFullError
from referral_app.exchange.private_files import write_private


def write_settings(path: Path, config: Config) -> None:
    """Write the file, or replace it, whole or not at all; the folder is made.

    Raises DiskFullError, and ConfigInvalidError for a text that the file cannot hold.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DiskFullError from error
    write_private(path, settings_text(config).encode("utf-8"))


def settings_text(config: Config) -> str:
    """The settings as TOML."""
    lines = [
        *_database_lines(config.database),
        "",
        "[trust]",
        f'root_key = "{config.root_key.hex()}"',
        f"log_origin = {_quoted(config.log_origin)}",
        "",
        "[local]",
        f"data_dir = {_quoted(str(config.data_dir))}",
    ]
    return "\n".join(lines) + "\n"


def _database_lines(database: DatabaseSettings) -> list[str]:
    port = f"[{', '.join(map(str, database.ports))}]" if database.ports else str(database.port)
    lines = [
        "[database]",
        f"host = {_quoted(database.host)}",
        f"port = {port}",
        f"name = {_quoted(database.name)}",
    ]
    if database.sslmode is not None:
        lines.append(f"sslmode = {_quoted(database.sslmode)}")
    if database.sslrootcert is not None:
        lines.append(f"sslrootcert = {_quoted(str(database.sslrootcert))}")
    return lines


def _quoted(text: str) -> str:
    """A TOML basic string, which for printable text is a JSON string."""
    if not text.isprintable():
        raise ConfigInvalidError
    return json.dumps(text, ensure_ascii=False)
