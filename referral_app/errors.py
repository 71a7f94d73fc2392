"""One exception tree. Errors carry a code and never prose or personal data.

The screen turns codes into sentences (`ui/error_text.py`); logs may print `code` freely. Five branches:
`UserError` (the person can put it right), `UnavailableError` (something around us is not there),
`TamperError` (a proof or signature does not hold), `BugError` (our mistake) and `CancelledError`.
"""

from __future__ import annotations

from dataclasses import dataclass


class KotosiltaError(Exception):
    """Root of all errors raised on purpose.

    `code` is a stable, lower-case, dotted name that is safe to show, log and translate.
    """

    code = "error"

    def __init__(self) -> None:
        super().__init__(self.code)


# --- the person can put it right -----------------------------------------------------------------


class UserError(KotosiltaError):
    """Something typed or chosen must change."""

    code = "user"


class WrongPassphraseError(UserError):
    """The passphrase does not open the person's key, or the name is not known here."""

    code = "sign_in.wrong_passphrase"


class NotConfirmedError(UserError):
    """The person has redeemed her invitation, and whoever compares her keys has not confirmed them yet."""

    code = "sign_in.not_confirmed"


class RecoveryCodeInvalidError(UserError):
    """The recovery code is not of the right form."""

    code = "sign_in.recovery_code_invalid"


class TooManyAttemptsError(UserError):
    """Too many wrong passphrases on this desktop; `seconds` is how long to wait yet, at least 1."""

    code = "sign_in.wait"

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.seconds = seconds


class InvitationInvalidError(UserError):
    """Not an invitation, a damaged one, or one that no administrator of the service made."""

    code = "invitation.invalid"


class InvitationExpiredError(UserError):
    """The invitation is past its date."""

    code = "invitation.expired"


class InvitationUsedError(UserError):
    """The invitation has been redeemed or cancelled; each works once."""

    code = "invitation.used"


class InvitationForeignError(UserError):
    """The invitation is for another service than this desktop is set up for."""

    code = "invitation.foreign"


class DesktopApprovalInvalidError(UserError):
    """A request or approval of a new desktop that is damaged, or belongs to another request, person or
    service.
    """

    code = "desktop_approval.invalid"


class DesktopApprovalExpiredError(UserError):
    """A request or approval of a new desktop past its quarter of an hour, or clocks that differ much."""

    code = "desktop_approval.expired"


class ImageUnreadableError(UserError):
    """Not a PNG or JPEG image, a damaged one, or one too large."""

    code = "image.unreadable"


class NoCodeFoundError(UserError):
    """The image shows no QR code that can be read."""

    code = "image.no_code"


@dataclass(frozen=True)
class FieldProblem:
    """One thing wrong with one field: `field` is a dotted path, `problem` a stable code."""

    field: str
    problem: str


class InvalidInputError(UserError):
    """Values do not pass the domain's rules; `problems` says which and why, as codes."""

    code = "input.invalid"

    def __init__(self, problems: tuple[FieldProblem, ...]) -> None:
        super().__init__()
        self.problems = problems


class NotAllowedError(UserError):
    """The role or the referral's state does not allow this act."""

    code = "act.not_allowed"


class StateChangedError(UserError):
    """Somebody else acted on the referral first; reload and decide again."""

    code = "referral.changed"


class NotFoundError(UserError):
    """Absent, or not yours: the two are never told apart."""

    code = "referral.not_found"


# --- something around us is not there ------------------------------------------------------------


class UnavailableError(KotosiltaError):
    """The environment does not answer; trying again later may work."""

    code = "unavailable"


class DatabaseUnreachableError(UnavailableError):
    """No connection to the database, or it broke in the middle."""

    code = "database.unreachable"


class DatabaseTooOldError(UnavailableError):
    """The database, or PostgreSQL itself, is older than this program needs: its administrator must update it."""

    code = "database.too_old"


class ProgramTooOldError(UnavailableError):
    """The database is of a newer version: this program must be updated."""

    code = "program.too_old"


class NotaryNotAnsweringError(UnavailableError):
    """The log did not take the read in time; reading is paused, sending works."""

    code = "notary.not_answering"


class KeyringMissingError(UnavailableError):
    """The operating system offers no keyring; secrets must be typed each time."""

    code = "keyring.missing"


class KeyringLockedError(UnavailableError):
    """The keyring is there but refuses; it must be unlocked first."""

    code = "keyring.locked"


class DeviceSecretMissingError(UnavailableError):
    """The keyring works but holds nothing for this person: a new desktop."""

    code = "keyring.no_entry"


class DiskFullError(UnavailableError):
    """A file on this desktop could not be written."""

    code = "disk.full"


class ConfigInvalidError(UnavailableError):
    """The settings file cannot be read or lacks something."""

    code = "config.invalid"


class MessageIncompleteError(UserError):
    """A letter or text message to a client needs something that nobody has told: `field` is `caller`, `phone`,
    `contact`, or another field of the template.
    """

    code = "message.incomplete"

    def __init__(self, field: str = "") -> None:
        super().__init__()
        self.field = field


class ClientTextsInvalidError(UnavailableError):
    """A file of texts for clients in one language is missing or not of the right form."""

    code = "client_texts.invalid"


# --- a proof does not hold -----------------------------------------------------------------------


class TamperError(KotosiltaError):
    """What was received is not what was signed. Nothing of it may be used."""

    code = "tamper"


class CannotOpenError(TamperError):
    """The one, uniform error for an envelope that cannot be opened."""

    code = "envelope.cannot_open"


class NotAddressedToMeError(TamperError):
    """The envelope is not sealed to any key this person holds."""

    code = "envelope.not_addressed"


class SignatureError(TamperError):
    """A signature does not verify or a key is not acceptable."""

    code = "signature.invalid"


class StatementInvalidError(TamperError):
    """A statement or log leaf is not canonical or not of a known form."""

    code = "statement.invalid"


class DirectoryInvalidError(TamperError):
    """The directory does not follow from the pinned root."""

    code = "directory.invalid"


class DirectoryExpiredError(TamperError):
    """The directory entry needed is past its date."""

    code = "directory.expired"


class LogInvalidError(TamperError):
    """A checkpoint, an inclusion proof or a consistency proof does not hold."""

    code = "log.invalid"


class LogRolledBackError(LogInvalidError):
    """The log is shorter than, or different from, what this desktop has already seen."""

    code = "log.rolled_back"


class LogForkedError(LogInvalidError):
    """The notary has signed two logs: what it shows now, and what it showed to a witness or to this desktop, are not
    one. `heads` are the two signed checkpoints, as texts: with them anybody can prove it.
    """

    code = "log.forked"

    def __init__(self, heads: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.heads = heads


class WitnessesMissingError(LogInvalidError):
    """Fewer witnesses than this desktop's settings ask for have signed the log of late."""

    code = "log.witnesses_missing"


class LogStaleError(LogInvalidError):
    """The newest heartbeat is too old: somebody may be holding the log back."""

    code = "log.stale"


# --- ours, or nobody's ---------------------------------------------------------------------------


class BugError(KotosiltaError):
    """An answer that correct parts cannot give."""

    code = "bug"


class CancelledError(KotosiltaError):
    """The person stopped it."""

    code = "cancelled"
