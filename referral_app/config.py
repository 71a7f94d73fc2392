"""Frozen settings, read once at the start from a TOML file.

```toml
[database]
host = "db.example.fi"     # or the folder of a unix socket, or several: "db1.example.fi,db2.example.fi"
port = 5432                # or one for each of several hosts: [5432, 5433]
name = "kotosilta"
sslmode = "verify-full"
sslrootcert = "/etc/kotosilta/ca.pem"

[trust]
root_key = "hex of the directory root's 32-byte Ed25519 key"
log_origin = "log.example.fi/kotosilta"
witnesses = 2              # optional: read nothing unless so many have signed the log of late
witness_keys = ["hex of a witness's 32-byte Ed25519 key"]  # optional: only these count

[local]
data_dir = "~/.local/share/kotosilta"
```

For a host that is not this machine, TLS with `verify-full` and channel binding is not a choice: another
`sslmode` is refused. Of several hosts the first that can be written to is used: after a failover the new one, and
never a standby.
"""

from __future__ import annotations

import ipaddress
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from referral_app.errors import ConfigInvalidError

_MAX_BYTES: Final = 65_536
_HOST: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,62}")
_KEY: Final = re.compile(r"[0-9a-f]{64}")
_ORIGIN: Final = re.compile(r"[A-Za-z0-9./_-]{1,255}")
_LOCAL_MODES: Final = (None, "disable", "prefer", "require", "verify-ca", "verify-full")
_MAX_HOSTS: Final = 16
_MOST_WITNESSES: Final = 16
_REMOTE_MODES: Final = (None, "verify-full")


@dataclass(frozen=True, slots=True)
class DatabaseSettings:
    """Where the database is and how the connection is protected. Raises ConfigInvalidError.

    `host` is a name, an address, or the absolute path of a unix socket's folder; or up to 16 names and addresses
    with commas between them. All have `port`, or each its own of `ports`. `sslmode` None means `verify-full` for
    another machine and `prefer` for this one.
    """

    host: str
    port: int = 5432
    name: str = "kotosilta"
    sslmode: str | None = None
    sslrootcert: Path | None = None
    ports: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        hosts = self.hosts
        reachable = self._is_socket() or all(_is_address(host) or _HOST.fullmatch(host) for host in hosts)
        modes = _LOCAL_MODES if reachable and self.is_local else _REMOTE_MODES
        if not (
            reachable
            and len(hosts) <= _MAX_HOSTS
            and len(self.ports) in (0, len(hosts))
            and all(1 <= port <= 65_535 for port in (self.port, *self.ports))
            and _NAME.fullmatch(self.name) is not None
            and self.sslmode in modes
        ):
            raise ConfigInvalidError

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts one by one."""
        return (self.host,) if self._is_socket() else tuple(self.host.split(","))

    @property
    def port_text(self) -> str:
        """The port or ports as libpq takes them: one for all hosts, or one for each with commas between."""
        return ",".join(str(port) for port in self.ports or (self.port,))

    @property
    def is_local(self) -> bool:
        """A unix socket or loopback addresses only: nothing leaves this machine."""
        return self._is_socket() or all(_is_loopback(host) for host in self.hosts)

    def connection_options(self) -> dict[str, str]:
        """libpq's options for the protection of the connection."""
        options = {"gssencmode": "disable"}
        if not self.is_local or len(self.hosts) > 1:
            options["target_session_attrs"] = "read-write"
        if self.is_local:
            options["sslmode"] = self.sslmode or "prefer"
        else:
            options |= {"sslmode": "verify-full", "channel_binding": "require"}
            options["sslrootcert"] = "system" if self.sslrootcert is None else str(self.sslrootcert)
        return options

    def _is_socket(self) -> bool:
        return Path(self.host).is_absolute() and "\0" not in self.host and "," not in self.host


@dataclass(frozen=True, slots=True)
class WitnessRule:
    """How many witnesses must have signed the log of late before anything is read, and which ones count.

    `keys` are raw public keys of Ed25519; none of them means every auditor of the directory. Raises
    ConfigInvalidError when it asks for more than there can be.
    """

    need: int = 0
    keys: frozenset[bytes] = frozenset()

    def __post_init__(self) -> None:
        if not 0 <= self.need <= (len(self.keys) or _MOST_WITNESSES):
            raise ConfigInvalidError


NO_WITNESSES: Final = WitnessRule()


@dataclass(frozen=True, slots=True)
class Config:
    """All settings of one installation."""

    database: DatabaseSettings
    root_key: bytes
    log_origin: str
    data_dir: Path
    witnesses: WitnessRule = NO_WITNESSES


def load_config(path: Path) -> Config:
    """Read the file. Raises ConfigInvalidError when it is absent, not TOML, or lacks or adds something."""
    try:
        with path.open("rb") as file:
            text = file.read(_MAX_BYTES + 1)
        if len(text) > _MAX_BYTES:
            raise ConfigInvalidError
        tables = tomllib.loads(text.decode("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigInvalidError from error
    return parse_config(tables)


def parse_config(tables: Mapping[str, object]) -> Config:
    """Check the tables of a settings file. Raises ConfigInvalidError."""
    if tables.keys() != {"database", "trust", "local"}:
        raise ConfigInvalidError
    database = _table(tables["database"], {"host"}, {"port", "name", "sslmode", "sslrootcert"})
    trust = _table(tables["trust"], {"root_key", "log_origin"}, {"witnesses", "witness_keys"})
    local = _table(tables["local"], {"data_dir"}, set())
    root_key, log_origin = _text(trust["root_key"]), _text(trust["log_origin"])
    if _KEY.fullmatch(root_key) is None or _ORIGIN.fullmatch(log_origin) is None:
        raise ConfigInvalidError
    return Config(
        database=_database(database),
        root_key=bytes.fromhex(root_key),
        log_origin=log_origin,
        data_dir=_path(local["data_dir"]),
        witnesses=_witnesses(trust.get("witnesses", 0), trust.get("witness_keys", [])),
    )


def _witnesses(need: object, keys: object) -> WitnessRule:
    if not isinstance(need, int) or isinstance(need, bool) or not isinstance(keys, list):
        raise ConfigInvalidError
    if len(keys) > _MOST_WITNESSES or not all(_KEY.fullmatch(_text(key)) for key in keys):
        raise ConfigInvalidError
    return WitnessRule(need, frozenset(bytes.fromhex(key) for key in keys))


def _database(table: Mapping[str, object]) -> DatabaseSettings:
    port = table.get("port", 5432)
    one_each = isinstance(port, list)
    ports = tuple(_port(one) for one in port) if isinstance(port, list) else (_port(port),)
    if not ports:
        raise ConfigInvalidError
    return DatabaseSettings(
        host=_text(table["host"]),
        port=ports[0],
        ports=ports if one_each else (),
        name=_text(table.get("name", "kotosilta")),
        sslmode=None if "sslmode" not in table else _text(table["sslmode"]),
        sslrootcert=None if "sslrootcert" not in table else _path(table["sslrootcert"]),
    )


def _port(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ConfigInvalidError
    return value


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _is_loopback(host: str) -> bool:
    return host == "localhost" or (_is_address(host) and ipaddress.ip_address(host).is_loopback)


def _table(value: object, required: set[str], optional: set[str]) -> Mapping[str, object]:
    if not isinstance(value, Mapping) or not required <= value.keys() <= required | optional:
        raise ConfigInvalidError
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or value == "" or not value.isprintable():
        raise ConfigInvalidError
    return value


def _path(value: object) -> Path:
    path = Path(_text(value)).expanduser()
    if not path.is_absolute():
        raise ConfigInvalidError
    return path
