"""Settings: what a file may say, that anything else is refused, and that far hosts are always protected."""

from __future__ import annotations

import dataclasses
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_app.config import Config, DatabaseSettings, WitnessRule, load_config, parse_config
from referral_app.errors import ConfigInvalidError
from referral_app.services.settings_file import settings_text

RIGHT: dict[str, Any] = {
    "database": {
        "host": "db.example.fi",
        "port": 5433,
        "name": "koto",
        "sslmode": "verify-full",
        "sslrootcert": "/etc/ca.pem",
    },
    "trust": {"root_key": "ab" * 32, "log_origin": "log.example.fi/kotosilta"},
    "local": {"data_dir": "/var/lib/kotosilta"},
}
TEXT = """
[database]
host = "db.example.fi"
[trust]
root_key = "{key}"
log_origin = "log.example.fi/kotosilta"
[local]
data_dir = "{folder}"
"""


def changed(table: str, **values: Any) -> dict[str, Any]:
    return RIGHT | {table: RIGHT[table] | values}


def without(table: str, name: str) -> dict[str, Any]:
    return RIGHT | {table: {key: value for key, value in RIGHT[table].items() if key != name}}


def test_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "kotosilta.toml"
    path.write_text(TEXT.format(key="cd" * 32, folder=tmp_path.as_posix()), "utf-8")
    assert load_config(path) == Config(
        DatabaseSettings("db.example.fi"), bytes([0xCD] * 32), "log.example.fi/kotosilta", tmp_path
    )


def test_all_there_is_to_set() -> None:
    config = parse_config(RIGHT)
    assert config.database == DatabaseSettings(
        "db.example.fi", 5433, "koto", "verify-full", Path("/etc/ca.pem")
    )
    assert config.data_dir == Path("/var/lib/kotosilta")


def test_witnesses_may_be_asked_for() -> None:
    assert parse_config(RIGHT).witnesses == WitnessRule(0, frozenset())
    keys = ["01" * 32, "02" * 32]
    config = parse_config(changed("trust", witnesses=2, witness_keys=keys))
    assert config.witnesses == WitnessRule(2, frozenset({bytes([1] * 32), bytes([2] * 32)}))
    assert parse_config(tomllib.loads(settings_text(config))).witnesses == config.witnesses


def test_the_home_folder_may_be_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/srv/aino")
    monkeypatch.setenv("USERPROFILE", "/srv/aino")
    assert parse_config(changed("local", data_dir="~/koto")).data_dir == Path("/srv/aino/koto")


def test_settings_are_frozen() -> None:
    config = parse_config(RIGHT)
    with pytest.raises(dataclasses.FrozenInstanceError):
        config.data_dir = Path("/")  # type: ignore[misc]


@pytest.mark.parametrize(
    "tables",
    [
        {},
        {"database": {}, "trust": {}, "local": {}},
        RIGHT | {"more": {}},
        {name: RIGHT[name] for name in ("database", "trust")},
        RIGHT | {"database": "db.example.fi"},
        RIGHT | {"trust": []},
        without("database", "host"),
        without("trust", "root_key"),
        without("trust", "log_origin"),
        without("local", "data_dir"),
        changed("database", password="secret"),
        changed("local", more=1),
        changed("database", host=""),
        changed("database", host=1),
        changed("database", host="db.example.fi,"),
        changed("database", host=",db.example.fi"),
        changed("database", host="db.example.fi, db2.example.fi"),
        changed("database", host="db.example.fi,/run/postgresql"),
        changed("database", host=",".join(["db.example.fi"] * 17)),
        changed("database", host="a b"),
        changed("database", host="-a"),
        changed("database", host="/run/a,b"),
        changed("database", host="/run/\0"),
        changed("database", host="relative/folder"),
        changed("database", port=0),
        changed("database", port=65_536),
        changed("database", port="5432"),
        changed("database", port=True),
        changed("database", port=5432.0),
        changed("database", port=[]),
        changed("database", port=[5432, 5433]),  # two ports for one host
        changed("database", port=["5432"]),
        changed("database", host="a.example,b.example", port=[5432, 0]),
        changed("database", host="a.example,b.example,c.example", port=[5432, 5433]),
        changed("database", name=""),
        changed("database", name="Koto"),
        changed("database", name="koto host=evil"),
        changed("database", name="a" * 64),
        changed("database", sslmode="none"),
        changed("database", sslmode=""),
        changed("database", sslrootcert="ca.pem"),
        changed("database", sslrootcert=5),
        changed("trust", root_key="ab" * 31),
        changed("trust", root_key="AB" * 32),
        changed("trust", root_key="zz" * 32),
        changed("trust", log_origin=""),
        changed("trust", witnesses=-1),
        changed("trust", witnesses=17),
        changed("trust", witnesses=True),
        changed("trust", witnesses="2"),
        changed("trust", witnesses=2, witness_keys=["01" * 32]),
        changed("trust", witness_keys="01" * 32),
        changed("trust", witness_keys=["01"]),
        changed("trust", witness_keys=[1]),
        changed("trust", log_origin="a b"),
        changed("trust", log_origin="a\nb"),
        changed("local", data_dir="here"),
        changed("local", data_dir=""),
        changed("local", data_dir="/a\nb"),
    ],
)
def test_tables_that_are_refused(tables: dict[str, Any]) -> None:
    with pytest.raises(ConfigInvalidError):
        parse_config(tables)


@pytest.mark.parametrize("content", [b"", b"[database", b"\xff\xfe", b"database = 1", b"#" * 70_000])
def test_files_that_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kotosilta.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigInvalidError):
        load_config(path)


def test_a_file_that_is_absent_or_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.toml", tmp_path):
        with pytest.raises(ConfigInvalidError):
            load_config(path)


# --- protection of the connection ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "host", ["db.example.fi", "10.0.0.1", "2001:db8::1", "localhost.example.fi", "127.example"]
)
@pytest.mark.parametrize("sslmode", [None, "verify-full"])
def test_a_far_host_is_verified_and_bound_to_its_channel(host: str, sslmode: str | None) -> None:
    settings = DatabaseSettings(host, sslmode=sslmode)
    options = settings.connection_options()
    assert settings.is_local is False
    assert (options["sslmode"], options["channel_binding"]) == ("verify-full", "require")
    assert options["gssencmode"] == "disable"
    assert options["sslrootcert"] == "system"
    own_ca = dataclasses.replace(settings, sslrootcert=Path("/etc/ca.pem"))
    assert own_ca.connection_options()["sslrootcert"] == str(Path("/etc/ca.pem"))


@pytest.mark.parametrize("sslmode", ["disable", "allow", "prefer", "require", "verify-ca", "VERIFY-FULL", ""])
def test_a_far_host_without_verification_is_refused(sslmode: str) -> None:
    with pytest.raises(ConfigInvalidError):
        DatabaseSettings("db.example.fi", sslmode=sslmode)


@pytest.mark.parametrize("host", ["/var/run/postgresql", "127.0.0.1", "127.1.2.3", "::1", "localhost"])
def test_this_machine_may_go_without(host: str) -> None:
    settings = DatabaseSettings(host)
    assert settings.is_local
    assert settings.connection_options()["sslmode"] == "prefer"
    assert DatabaseSettings(host, sslmode="disable").connection_options()["sslmode"] == "disable"


def test_several_hosts_with_a_port_each_or_one_for_all() -> None:
    one = parse_config(changed("database", host="db1.example.fi,10.0.0.2,2001:db8::1", port=5433)).database
    each = parse_config(changed("database", host="a.example,b.example", port=[5432, 5433])).database
    assert (one.hosts, one.port_text) == (("db1.example.fi", "10.0.0.2", "2001:db8::1"), "5433")
    assert (each.hosts, each.port_text, each.ports) == (("a.example", "b.example"), "5432,5433", (5432, 5433))
    for settings in (one, each):
        assert settings.connection_options()["target_session_attrs"] == "read-write"


@pytest.mark.parametrize("host", ["localhost,db.example.fi", "127.0.0.1,10.0.0.1", "::1,localhost.example"])
def test_one_far_host_among_several_makes_all_of_them_far(host: str) -> None:
    assert DatabaseSettings(host).connection_options()["sslmode"] == "verify-full"
    with pytest.raises(ConfigInvalidError):
        DatabaseSettings(host, sslmode="prefer")


def test_a_single_far_host_must_take_writes_too() -> None:
    assert DatabaseSettings("db.example.fi").connection_options()["target_session_attrs"] == "read-write"
    assert "target_session_attrs" not in DatabaseSettings("localhost").connection_options()


@pytest.mark.parametrize("port", [0, -1, 65_536])
def test_ports_that_are_refused(port: int) -> None:
    with pytest.raises(ConfigInvalidError):
        DatabaseSettings("localhost", port=port)


# --- fuzz ----------------------------------------------------------------------------------------------

values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=10), inner, max_size=3)
    ),
    max_leaves=5,
)
places = st.sampled_from([(table, name) for table, names in RIGHT.items() for name in names])


@given(place=places, value=values)
def test_any_value_is_taken_or_refused(place: tuple[str, str], value: Any) -> None:
    table, name = place
    try:
        config = parse_config(changed(table, **{name: value}))
    except ConfigInvalidError:
        return
    options = config.database.connection_options()
    assert config.database.is_local or options["sslmode"] == "verify-full"
    assert config.data_dir.is_absolute()
    assert len(config.root_key) == 32


@given(tables=st.dictionaries(st.sampled_from([*RIGHT, "x"]), values))
def test_any_tables_are_refused(tables: dict[str, Any]) -> None:
    with pytest.raises(ConfigInvalidError):
        parse_config(tables)


@given(content=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
def test_any_file_is_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzzed.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigInvalidError):
        load_config(path)
