"""What commands ask for: read from a file, or typed at the terminal."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from pathlib import Path

from referral_app.errors import ConfigInvalidError, WrongPassphraseError


def typed_secret(file: Path | None, prompt: str, *, twice: bool = False) -> str:
    """The first line of a file, or typed without being shown.

    Raises ConfigInvalidError for a file that cannot be read, WrongPassphraseError when the two typed differ.
    """
    if file is not None:
        return _lines(file)[0]
    typed = getpass.getpass(prompt)
    if twice and getpass.getpass("Once more: ") != typed:
        raise WrongPassphraseError
    return typed


def typed_papers(file: Path | None) -> Sequence[str]:
    """The words of two papers, each on a line of its own; typed without being shown. Raises ConfigInvalidError."""
    if file is not None:
        return [line for line in _lines(file) if line.strip()]
    return [getpass.getpass(f"Words of the {which} paper: ") for which in ("first", "second")]


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError):
        raise ConfigInvalidError from None
