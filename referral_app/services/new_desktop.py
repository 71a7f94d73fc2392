"""Signing in on a desktop that does not know the person yet: three ways to the recovery code.

The code is typed, read from a picture of the recovery sheet, or comes from the person's first desktop. Each
way ends in the text that `sign_in` takes as `recovery_code`. Everything here blocks.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from referral_app.crypto.recovery_code import decode_recovery_code, encode_recovery_code
from referral_app.errors import (
    DesktopApprovalInvalidError,
    FieldProblem,
    InvalidInputError,
    RecoveryCodeInvalidError,
)
from referral_app.exchange.desktop_approval import LIMIT, NewDesktop
from referral_app.exchange.private_files import read_limited, write_private
from referral_app.exchange.qr_image import read_qr_code
from referral_app.services.fingerprint import fingerprint_words
from referral_app.services.sign_in import decode_device_secrets

LOGIN = "login"
NOT_A_LOGIN = "login.invalid"


@dataclass(frozen=True, slots=True)
class AskedDesktop:
    """A request that was written: `words` must be the same on both screens. The key that opens the answer is in
    memory only.
    """

    words: str
    expires_at: datetime
    desktop: NewDesktop = field(repr=False)


def code_from_picture(file: Path) -> str:
    """The recovery code in a picture of the sheet. Takes up to some seconds.

    Raises:
        ImageUnreadableError, NoCodeFoundError: as `read_qr_code`.
        RecoveryCodeInvalidError: there is a QR code, but of something else.
    """
    text = read_qr_code(file).strip()
    decode_device_secrets(decode_recovery_code(text))
    return text


def ask_first_desktop(log_origin: str, login: str, file: Path, clock: Callable[[], datetime]) -> AskedDesktop:
    """Make a request to the person's first desktop and write it to a file.

    Raises InvalidInputError (`LOGIN` is `NOT_A_LOGIN`) and DiskFullError.
    """
    try:
        desktop = NewDesktop.start(log_origin, unicodedata.normalize("NFC", login).strip().lower(), clock())
    except DesktopApprovalInvalidError:
        raise InvalidInputError((FieldProblem(LOGIN, NOT_A_LOGIN),)) from None
    data = desktop.request.encode()
    write_private(file, data)
    return AskedDesktop(fingerprint_words(data), desktop.request.expires_at, desktop)


def code_from_approval(asked: AskedDesktop, file: Path, clock: Callable[[], datetime]) -> str:
    """The recovery code in the first desktop's answer.

    Raises:
        DesktopApprovalInvalidError: no approval, a damaged one, or the answer to another request.
        DesktopApprovalExpiredError: older than a quarter of an hour, or the clocks differ.
    """
    data = read_limited(file, LIMIT)
    if data is None:
        raise DesktopApprovalInvalidError
    secret = asked.desktop.open(data, clock())
    try:
        decode_device_secrets(secret)
    except RecoveryCodeInvalidError:
        raise DesktopApprovalInvalidError from None
    return encode_recovery_code(secret)
