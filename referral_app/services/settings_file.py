"""Writing the settings file that `referral_app.config` reads, and reading one that has no root key yet."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from referral_app.config import Config, DatabaseSettings, WitnessRule, parse_config
from referral_app.errors import ConfigInvalidError, DiskFullError
from referral_app.exchange.private_files import read_limited, write_private

NO_ROOT_KEY = bytes(32)
"""Stands in a service's settings until it has been set up; no key that anything accepts."""

_LIMIT = 65_536


def write_settings(path: Path, config: Config) -> None:
    """Write the file, or replace it, whole or not at all; the folder is made.

    Raises DiskFullError, and ConfigInvalidError for a text that the file cannot hold.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DiskFullError from error
    write_private(path, settings_text(config).encode("utf-8"))


def read_before_setup(path: Path) -> Config:
    """The settings of a service that is to be set up: `[trust]` may lack `root_key`, which is zeros then.

    Raises ConfigInvalidError as `load_config`.
    """
    data = read_limited(path, _LIMIT)
    try:
        tables = tomllib.loads((data or b"").decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigInvalidError from error
    trust = tables.get("trust")
    if not isinstance(trust, dict):
        raise ConfigInvalidError
    return parse_config({**tables, "trust": {"root_key": NO_ROOT_KEY.hex(), **trust}})


def settings_text(config: Config) -> str:
    """The settings as TOML."""
    lines = [
        *_database_lines(config.database),
        "",
        "[trust]",
        f'root_key = "{config.root_key.hex()}"',
        f"log_origin = {_quoted(config.log_origin)}",
        *_witness_lines(config.witnesses),
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


def _witness_lines(rule: WitnessRule) -> list[str]:
    lines = [f"witnesses = {rule.need}"] if rule.need else []
    if rule.keys:
        lines.append(f"witness_keys = {json.dumps(sorted(key.hex() for key in rule.keys))}")
    return lines


def _quoted(text: str) -> str:
    """A TOML basic string, which for printable text is a JSON string."""
    if not text.isprintable():
        raise ConfigInvalidError
    return json.dumps(text, ensure_ascii=False)
