"""What the account page asks of the service. No widgets; every method that returns a callable gives work for the
pool.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from referral_app.errors import (
    InvalidInputError,
    KotosiltaError,
    TooManyAttemptsError,
    WrongPassphraseError,
)

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from referral_app.services.own_keys import PendingDesktop


class Place(StrEnum):
    """Where the page shows an error of changing the passphrase."""

    OLD = auto()
    NEW = auto()
    PAGE = auto()


def place_of(error: KotosiltaError) -> Place:
    """The place of an error."""
    if isinstance(error, (WrongPassphraseError, TooManyAttemptsError)):
        return Place.OLD
    return Place.NEW if isinstance(error, InvalidInputError) else Place.PAGE


def is_too_weak(error: KotosiltaError) -> bool:
    """Whether the new passphrase was refused for its weakness; else it was refused for another reason."""
    from referral_app.services.own_keys import TOO_WEAK  # noqa: PLC0415 - by now it is loaded

    return isinstance(error, InvalidInputError) and any(one.problem == TOO_WEAK for one in error.problems)


class AccountPresenter:
    """The person's own keys behind the page."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def personal(self) -> Sequence[str]:
        """What others know of the person. Runs in the pool."""
        from referral_app.services.passphrase_strength import personal_words  # noqa: PLC0415 - word lists

        return personal_words(self._session.person)

    def change_passphrase(self, old: str, new: str) -> Callable[[], None]:
        """Change it."""
        return lambda: self._session.own_keys().change_passphrase(old, new)

    def save_sheet(self, file: Path, language: str) -> Callable[[], Path]:
        """Write the recovery sheet; gives the file."""

        def save() -> Path:
            self._session.own_keys().save_recovery_sheet(file, language)
            return file

        return save

    def read_request(self, file: Path) -> Callable[[], PendingDesktop]:
        """Read another desktop's request."""
        return lambda: self._session.own_keys().read_desktop_request(file)

    def approve(self, pending: PendingDesktop, file: Path) -> Callable[[], Path]:
        """Write the approval; gives the file."""

        def approve() -> Path:
            self._session.own_keys().approve_desktop(pending, file)
            return file

        return approve
