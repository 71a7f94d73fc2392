"""A newer list of municipalities on this desktop: they merge each New Year. Nothing of it is secret."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from referral_app.domain.places import (
    Municipality,
    municipalities,
    municipalities_text,
    read_municipalities,
    use_municipalities,
)
from referral_app.errors import DiskFullError, FieldProblem, InvalidInputError

_NAME = "municipalities.csv"
_ENDED = "municipalities-ended.csv"
_MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class PlacesChange:
    """What an import has changed: municipalities that came, and those that ended, by name. `total` there are now."""

    came: tuple[Municipality, ...]
    ended: tuple[Municipality, ...]
    total: int


def import_municipalities(data_dir: Path, file: Path) -> PlacesChange:
    """Check a list, keep it in the data folder and use it.

    What ended can still be looked up, also after the next import. Raises InvalidInputError as `read_municipalities`
    (`list.form` also for a file that is no text or too large), and DiskFullError; the list before stays in use then.
    """
    before = {one.code: one for one in municipalities()}
    text = _read(file)
    found = {one.code: one for one in read_municipalities(text)}
    ended = {one.code: one for one in _ended(data_dir)} | before
    ended = {code: one for code, one in ended.items() if code not in found}
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        _write(data_dir / _ENDED, municipalities_text(ended.values()))
        _write(data_dir / _NAME, text)
    except OSError:
        raise DiskFullError from None
    use_municipalities(found.values(), ended.values())
    return PlacesChange(
        came=tuple(one for one in municipalities() if one.code not in before),
        ended=tuple(one for code, one in before.items() if code not in found),
        total=len(found),
    )


def use_imported(data_dir: Path) -> bool:
    """At the start: use the list that was imported, if there is one that is whole; whether it is in use."""
    try:
        use_municipalities(read_municipalities(_read(data_dir / _NAME)), _ended(data_dir))
    except InvalidInputError:
        use_municipalities(())
        return False
    return True


def _ended(data_dir: Path) -> tuple[Municipality, ...]:
    """What earlier imports have ended; nothing when that file is not there or not whole."""
    try:
        return read_municipalities(_read(data_dir / _ENDED))
    except InvalidInputError:
        return ()


def _write(file: Path, text: str) -> None:
    new = file.with_name(f"{file.name}.new")
    new.write_text(text, "utf-8")
    new.replace(file)


def _read(file: Path) -> str:
    try:
        raw = file.read_bytes() if file.stat().st_size <= _MOST_BYTES else b"\xff"
        return raw.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise InvalidInputError((FieldProblem("municipalities", "list.form"),)) from None
