"""Importing a newer list of municipalities."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from referral_app.__main__ import main
from referral_app.bootstrap import make_desk
from referral_app.config import Config, DatabaseSettings
from referral_app.demo.secrets import DemoSecretStore
from referral_app.domain.places import municipalities, municipality, use_municipalities
from referral_app.errors import DiskFullError, InvalidInputError
from referral_app.services.places_list import import_municipalities, use_imported
from referral_app.services.settings_file import write_settings

SHIPPED = files("resources").joinpath("reference", "municipalities.csv").read_text("utf-8")
NEW = "999,Uusikunta,Nykommun,Pirkanmaa,1,Pirkanmaa,Pirkanmaan hyvinvointialue,Birkalands välfärdsområde"
MERGED = "020"


@pytest.fixture(autouse=True)
def shipped_again() -> Iterator[None]:
    yield
    use_municipalities(())


def newer(folder: Path, text: str | None = None) -> Path:
    """Akaa has become part of a new municipality."""
    lines = [line for line in SHIPPED.splitlines() if not line.startswith(f"{MERGED},")]
    file = folder / "list.csv"
    file.write_text("\n".join([*lines, NEW]) if text is None else text, "utf-8-sig")
    return file


def test_what_came_and_what_went(tmp_path: Path) -> None:
    change = import_municipalities(tmp_path / "data", newer(tmp_path))
    assert [one.code for one in change.came] == ["999"]
    assert [one.name_fi for one in change.ended] == ["Akaa"]
    assert change.total == 309
    codes = {one.code for one in municipalities()}
    assert "999" in codes
    assert MERGED not in codes
    old = municipality(MERGED)
    assert old is not None  # old referrals name it
    assert old.name_fi == "Akaa"


def test_it_is_used_at_the_next_start(tmp_path: Path) -> None:
    import_municipalities(tmp_path, newer(tmp_path))
    use_municipalities(())
    assert municipality("999") is None
    assert use_imported(tmp_path)
    assert municipality("999") is not None


def test_what_came_and_went_again_stays_readable(tmp_path: Path) -> None:
    import_municipalities(tmp_path, newer(tmp_path))
    change = import_municipalities(tmp_path, newer(tmp_path, SHIPPED))
    assert ([one.code for one in change.came], [one.code for one in change.ended]) == ([MERGED], ["999"])
    use_municipalities(())
    assert use_imported(tmp_path)
    assert "999" not in {one.code for one in municipalities()}
    old = municipality("999")
    assert old is not None
    assert old.name_sv == "Nykommun"


def test_a_desk_begins_with_the_imported_list(tmp_path: Path) -> None:
    import_municipalities(tmp_path, newer(tmp_path))
    use_municipalities(())
    make_desk(
        Config(DatabaseSettings(host=str(tmp_path)), bytes(32), "log", tmp_path), DemoSecretStore(tmp_path)
    )
    assert municipality("999") is not None


def test_no_list_or_a_damaged_one_at_the_start(tmp_path: Path) -> None:
    assert not use_imported(tmp_path)
    (tmp_path / "municipalities.csv").write_bytes(b"\xff\x00")
    assert not use_imported(tmp_path)
    assert len(municipalities()) == 309


@pytest.mark.parametrize(
    ("text", "field", "problem"),
    [
        ("", "municipalities", "list.columns"),
        ("code,name_fi\n020,Akaa", "municipalities", "list.columns"),
        (SHIPPED.splitlines()[0], "municipalities", "list.length"),
        (f"{SHIPPED}{SHIPPED.splitlines()[1]}\n", "line.311", "list.twice"),
        (f"{SHIPPED}99,Liian,Lyhyt,a,1,a,a,a\n", "line.311", "list.row"),
        (f"{SHIPPED}999,,Nimetön,a,1,a,a,a\n", "line.311", "list.row"),
        (f"{SHIPPED}999,\x07Kello,Kello,a,1,a,a,a\n", "line.311", "list.row"),
        (f"{SHIPPED}999,Lyhyt\n", "line.311", "list.row"),
        (f'{SHIPPED}999,"auki', "line.311", "list.form"),
        ("x" * 1_000_001, "municipalities", "list.form"),
    ],
)
def test_a_list_that_is_not_right_changes_nothing(
    tmp_path: Path, text: str, field: str, problem: str
) -> None:
    data = tmp_path / "data"
    with pytest.raises(InvalidInputError) as refused:
        import_municipalities(data, newer(tmp_path, text))
    assert [(one.field, one.problem) for one in refused.value.problems] == [(field, problem)]
    assert len(municipalities()) == 309
    assert not data.exists()


def test_no_room(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(DiskFullError):
        import_municipalities(tmp_path / "data", newer(tmp_path))
    assert len(municipalities()) == 309


def run_command(folder: Path, file: Path) -> int:
    """`kotosilta admin import-municipalities` on a computer whose data folder is `folder/data`."""
    config = Config(DatabaseSettings(host=str(folder)), bytes(32), "log", folder / "data")
    write_settings(folder / "kotosilta.toml", config)
    return main(["--config", str(folder / "kotosilta.toml"), "admin", "import-municipalities", str(file)])


def test_the_command_says_what_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(tmp_path, newer(tmp_path)) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == ["309 municipalities: 1 added, 1 ended.", "  added: 999 Uusikunta", "  ended: 020 Akaa"]
    assert (tmp_path / "data" / "municipalities.csv").exists()


def test_the_command_names_the_line_that_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(tmp_path, newer(tmp_path, f"{SHIPPED}99,Liian,Lyhyt,a,1,a,a,a\n")) == 1
    assert "line 311: a municipality needs a code of three digits" in capsys.readouterr().err
    assert not (tmp_path / "data").exists()
