"""What the sign-in page decides: which field an error belongs to."""

from __future__ import annotations

from enum import StrEnum, auto

from referral_app.errors import (
    DeviceSecretMissingError,
    KeyringLockedError,
    KeyringMissingError,
    KotosiltaError,
    RecoveryCodeInvalidError,
    TooManyAttemptsError,
    WrongPassphraseError,
)


class Place(StrEnum):
    """Where the page shows an error."""

    PASSPHRASE = auto()
    RECOVERY_CODE = auto()
    PAGE = auto()


def place_of(error: KotosiltaError) -> Place:
    """The place of an error; an unknown desktop asks for the recovery code."""
    if isinstance(error, (WrongPassphraseError, TooManyAttemptsError)):
        return Place.PASSPHRASE
    if isinstance(
        error, (DeviceSecretMissingError, KeyringMissingError, KeyringLockedError, RecoveryCodeInvalidError)
    ):
        return Place.RECOVERY_CODE
    return Place.PAGE
