"""What the screen says for each error: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from referral_app.errors import BugError, KotosiltaError, TamperError
from ui.style.tokens import Tone


def error_text(error: KotosiltaError) -> str:
    """The sentences for an error, in the language in use."""
    return _texts()[error.code]


def error_tone(error: KotosiltaError) -> Tone:
    """How loud an error is: broken seals and our own faults are, the rest only warns."""
    return Tone.DANGER if isinstance(error, (TamperError, BugError)) else Tone.WARNING


def _texts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "error": translate("ErrorText", "Something did not work. Nothing was changed. Try again."),
        "user": translate(
            "ErrorText", "This cannot be done as it is now. Check what you entered and try again."
        ),
        "sign_in.wrong_passphrase": translate(
            "ErrorText", "The name and the passphrase do not go together. Check both and try again."
        ),
        "sign_in.recovery_code_invalid": translate(
            "ErrorText",
            "This is not a recovery code. Type it as it stands on your recovery sheet, in groups "
            "of letters and digits.",
        ),
        "input.invalid": translate(
            "ErrorText",
            "Some answers need attention. What you have written is kept; go through the marked places.",
        ),
        "act.not_allowed": translate(
            "ErrorText", "Your role or the state of the referral does not allow this. Nothing was changed."
        ),
        "referral.changed": translate(
            "ErrorText",
            "Somebody else was here first. Nothing of yours was saved; look at the referral as it "
            "is now and decide again.",
        ),
        "referral.not_found": translate(
            "ErrorText", "This referral is not there, or it does not belong to your unit."
        ),
        "unavailable": translate(
            "ErrorText",
            "Something this program needs does not answer. Nothing was changed. Try again in a while.",
        ),
        "database.unreachable": translate(
            "ErrorText",
            "There is no connection to the server. What you have written is kept on this "
            "computer. Try again when the connection is back.",
        ),
        "database.schema_mismatch": translate(
            "ErrorText",
            "This program and the server are of different versions. Nothing was changed. Ask your "
            "administrator for an update.",
        ),
        "notary.not_answering": translate(
            "ErrorText",
            "The log does not answer, so nothing can be opened for reading right now. Sending "
            "works. Try again in a while.",
        ),
        "keyring.missing": translate(
            "ErrorText",
            "This computer has no place to keep secrets safely. You can go on, but you need your "
            "recovery code each time.",
        ),
        "keyring.locked": translate(
            "ErrorText", "The computer's own store for secrets is locked. Unlock it and try again."
        ),
        "keyring.no_entry": translate(
            "ErrorText",
            "This computer does not know you yet. Type the recovery code from your recovery "
            "sheet; you need it only once on each computer.",
        ),
        "disk.full": translate(
            "ErrorText",
            "This computer could not save a file; its disk may be full. What is on the screen is "
            "still there. Make room and try again.",
        ),
        "config.invalid": translate(
            "ErrorText",
            "The program's settings cannot be read. Nothing was changed. Ask your administrator "
            "to check the settings file.",
        ),
        "tamper": translate(
            "ErrorText",
            "What came from the server is not what was signed. Nothing of it was used. Tell your "
            "data protection officer.",
        ),
        "envelope.cannot_open": translate(
            "ErrorText",
            "This referral could not be opened: its seal does not hold. Nothing was changed. Tell "
            "your administrator.",
        ),
        "envelope.not_addressed": translate(
            "ErrorText", "This referral is not addressed to you or your unit. Nothing was opened."
        ),
        "signature.invalid": translate(
            "ErrorText",
            "A signature does not hold. Nothing of it was used. Tell your data protection officer.",
        ),
        "statement.invalid": translate(
            "ErrorText",
            "An entry of the log is not of the right form. Nothing of it was used. Tell your data "
            "protection officer.",
        ),
        "directory.invalid": translate(
            "ErrorText",
            "The list of units and people does not come from your organisation. Nothing was sent "
            "or opened. Tell your administrator at once.",
        ),
        "directory.expired": translate(
            "ErrorText",
            "The entry of a unit or person in the list of units is out of date. Nothing was sent "
            "or opened. Ask your administrator to renew it.",
        ),
        "log.invalid": translate(
            "ErrorText",
            "The log does not prove what it should. Nothing was opened. Tell your data protection officer.",
        ),
        "log.rolled_back": translate(
            "ErrorText",
            "The log is shorter than this computer has seen before, or different. Nothing was "
            "opened. Tell your data protection officer at once.",
        ),
        "log.stale": translate(
            "ErrorText",
            "The log has not shown any life for a while. Nothing was opened. Tell your administrator.",
        ),
        "bug": translate(
            "ErrorText",
            "The program made a mistake. Nothing was sent. A report without personal data was "
            "saved on this computer; give it to your administrator.",
        ),
        "cancelled": translate("ErrorText", "Stopped. Nothing was changed."),
    }
