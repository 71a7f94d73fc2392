"""What a person does with her own keys: a new passphrase, a recovery sheet, another desktop.

Everything here blocks; run it off the UI thread. The module loads word lists, so it is imported when
first needed only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from referral_app.crypto.identity import Identity
from referral_app.crypto.passphrase import open_seed, seal_seed
from referral_app.crypto.recovery_code import encode_recovery_code
from referral_app.database import calls
from referral_app.database.notifications import Channel, announce
from referral_app.domain.codes import Purpose
from referral_app.errors import (
    CannotOpenError,
    DesktopApprovalInvalidError,
    FieldProblem,
    InvalidInputError,
    WrongPassphraseError,
)
from referral_app.exchange import desktop_approval
from referral_app.exchange.desktop_approval import DesktopRequest, decode_request
from referral_app.exchange.private_files import read_limited, write_private
from referral_app.services.context import Context
from referral_app.services.fingerprint import fingerprint_words
from referral_app.services.passphrase_strength import passphrase_strength, personal_words
from referral_app.services.sign_in import encode_device_secrets

NEW_PASSPHRASE = "new_passphrase"  # noqa: S105 - the name of a field
TOO_WEAK = "passphrase.too_weak"
NOT_NEW = "passphrase.not_new"


@dataclass(frozen=True, slots=True)
class PendingDesktop:
    """Another desktop's request, not yet approved: `words` must be the same on both screens."""

    words: str
    expires_at: datetime
    request: DesktopRequest = field(repr=False)


class OwnKeys:
    """The use cases of one signed-in person."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def change_passphrase(self, old: str, new: str) -> None:
        """Put the person's seed under another passphrase; from then on the old one opens nothing anywhere.

        It can be tried again when the connection broke and nobody knows whether the change went through.
        The keys themselves stay: who has an older copy of the sealed seed, the secret key and the old
        passphrase can still open that copy.

        Raises:
            InvalidInputError: `NEW_PASSPHRASE` is `TOO_WEAK`, `NOT_NEW` or not text. Nothing was tried.
            WrongPassphraseError: the old one is wrong; it counts as a wrong one at sign-in does.
            TooManyAttemptsError: the person must wait first.
            DatabaseUnreachableError.
        """
        context = self._context
        if old == new:
            raise InvalidInputError((FieldProblem(NEW_PASSPHRASE, NOT_NEW),))
        if not passphrase_strength(new, personal_words(context.person)).is_good_enough:
            raise InvalidInputError((FieldProblem(NEW_PASSPHRASE, TOO_WEAK),))
        context.attempts.check()
        user_id, secret_key = context.person.user_id, context.secrets.secret_key
        with context.connect() as conn:
            blob = calls.my_key_blob(conn)
            if blob is None:
                raise CannotOpenError
            try:
                seed = _seed_under(context, blob, old)
            except WrongPassphraseError:
                self._accept_if_done(blob, new)
                return
            blob = seal_seed(seed, new, secret_key, user_id)
            subject = {"blob": sha256(blob).hexdigest()}
            calls.store_key_blob(conn, context.sign("passphrase", Purpose.SIGN_IN, subject), blob)
            announce(conn, Channel.INTAKE)
        context.attempts.succeeded()

    def save_recovery_sheet(self, file: Path, language: str) -> None:
        """Write the recovery sheet of this desktop's secrets as a PDF in `fi`, `sv` or `en`, for its owner only.

        Raises DiskFullError.
        """
        from referral_app.exchange.pdf.recovery_sheet import (  # noqa: PLC0415 - fonts, which only paper needs
            RecoverySheet,
            recovery_sheet,
        )

        context = self._context
        sheet = RecoverySheet(
            name=context.person.name,
            login=context.person.login,
            service=context.config.database.host,
            words=fingerprint_words(context.root_key),
            code=encode_recovery_code(encode_device_secrets(context.secrets)),
            made_on=context.today(),
        )
        write_private(file, recovery_sheet(sheet, language))

    def read_desktop_request(self, file: Path) -> PendingDesktop:
        """Read another desktop's request, for its words to be compared.

        Raises:
            DesktopApprovalInvalidError: no request, a damaged one, or one of another person or service.
            DesktopApprovalExpiredError: older than a quarter of an hour, or the clocks differ.
        """
        data = read_limited(file, desktop_approval.LIMIT)
        if data is None:
            raise DesktopApprovalInvalidError
        request = decode_request(data)
        self._seal_secrets(request)
        return PendingDesktop(fingerprint_words(request.encode()), request.expires_at, request)

    def approve_desktop(self, pending: PendingDesktop, file: Path) -> None:
        """Write the approval, once the person has said that the words are the same.

        Raises DesktopApprovalExpiredError, DiskFullError.
        """
        write_private(file, self._seal_secrets(pending.request))

    def _seal_secrets(self, request: DesktopRequest) -> bytes:
        context = self._context
        return desktop_approval.approve(
            request,
            encode_device_secrets(context.secrets),
            log_origin=context.config.log_origin,
            login=context.person.login,
            now=context.clock(),
        )

    def _accept_if_done(self, blob: bytes, new: str) -> None:
        """An earlier try whose answer was lost may have made the change already."""
        try:
            _seed_under(self._context, blob, new)
        except WrongPassphraseError:
            self._context.attempts.failed()
            raise
        self._context.attempts.succeeded()


def _seed_under(context: Context, blob: bytes, passphrase: str) -> bytes:
    """Raises WrongPassphraseError; CannotOpenError when what the server keeps is not this person's seed."""
    seed = open_seed(blob, passphrase, context.secrets.secret_key, context.person.user_id)
    if Identity.from_seed(seed).signing.public.raw != context.identity.signing.public.raw:
        raise CannotOpenError
    return seed
