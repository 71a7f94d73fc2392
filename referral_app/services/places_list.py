"""A newer list of municipalities on this desktop: they merge each New Year. Nothing of it is secret."""

from __future__ import annotations

from pathlib import Path

from referral_app.domain.places import municipalities, read_municipalities, use_municipalities
from referral_app.errors import DiskFullError, FieldProblem, InvalidInputError

_NAME = "municipalities.csv"
_MOST_BYTES = 1_000_000


def import_municipalities(data_dir: Path, file: Path) -> tuple[frozenset[str], frozenset[str]]:
    """Check a list, keep it in the data folder and use it; the codes that came and those that went.

    Raises InvalidInputError, and DiskFullError; the list before stays in use then.
    """
    before = {municipality.code for municipality in municipalities()}
    text = _read(file)
    found = read_municipalities(text)
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        new = data_dir / f"{_NAME}.new"
        new.write_text(text, "utf-8")
        new.replace(data_dir / _NAME)
    except OSError:
        raise DiskFullError from None
    use_municipalities(found)
    after = {municipality.code for municipality in found}
    return frozenset(after - before), frozenset(before - after)


def use_imported(data_dir: Path) -> bool:
    """At the start: use the list that was imported, if there is one that is whole; whether it is in use."""
    try:
        use_municipalities(read_municipalities(_read(data_dir / _NAME)))
    except InvalidInputError:
        use_municipalities(())
        return False
    return True


def _read(file: Path) -> str:
    try:
        raw = file.read_bytes()
        if len(raw) <= _MOST_BYTES:
            return raw.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        pass
    raise InvalidInputError((FieldProblem("municipalities", "list.form"),))
