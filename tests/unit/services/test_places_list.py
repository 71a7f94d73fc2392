"""Importing a newer list of municipalities."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from referral_app.domain.places import municipalities, municipality, use_municipalities
from referral_app.errors import DiskFullError, InvalidInputError
from referral_app.services.places_list import import_municipalities, use_imported

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
    came, went = import_municipalities(tmp_path / "data", newer(tmp_path))
    assert (came, went) == ({"999"}, {MERGED})
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


def test_no_list_or_a_damaged_one_at_the_start(tmp_path: Path) -> None:
    assert not use_imported(tmp_path)
    (tmp_path / "municipalities.csv").write_bytes(b"\xff\x00")
    assert not use_imported(tmp_path)
    assert len(municipalities()) == 309


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "list.columns"),
        ("code,name_fi\n020,Akaa", "list.columns"),
        (SHIPPED.splitlines()[0], "list.length"),
        (f"{SHIPPED}{SHIPPED.splitlines()[1]}\n", "list.twice"),
        (f"{SHIPPED}99,Liian,Lyhyt,a,1,a,a,a\n", "list.row"),
        (f"{SHIPPED}999,,Nimetön,a,1,a,a,a\n", "list.row"),
        (f"{SHIPPED}999,\x07Kello,Kello,a,1,a,a,a\n", "list.row"),
        (f"{SHIPPED}999,Lyhyt\n", "list.row"),
        (f'{SHIPPED}999,"auki', "list.form"),
        ("x" * 1_000_001, "list.form"),
    ],
)
def test_a_list_that_is_not_right_changes_nothing(tmp_path: Path, text: str, problem: str) -> None:
    data = tmp_path / "data"
    with pytest.raises(InvalidInputError) as refused:
        import_municipalities(data, newer(tmp_path, text))
    assert [one.problem for one in refused.value.problems] == [problem]
    assert len(municipalities()) == 309
    assert not data.exists()


def test_no_room(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(DiskFullError):
        import_municipalities(tmp_path / "data", newer(tmp_path))
    assert len(municipalities()) == 309
