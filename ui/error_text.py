"""What the screen says for each error: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from referral_app.errors import (
    BugError,
    KotosiltaError,
    MessageIncompleteError,
    TamperError,
    TooManyAttemptsError,
)
from ui.style.tokens import Tone


def error_text(error: KotosiltaError) -> str:
    """The sentences for an error, in the language in use."""
    if isinstance(error, TooManyAttemptsError):
        return Wait().text(error.seconds)
    if isinstance(error, MessageIncompleteError) and error.field in ("phone", "contact"):
        return QCoreApplication.translate(
            "ErrorText",
            "The message tells the client your unit's telephone number, and the unit has not said it. Ask your "
            "administrator to write it down under People and keys; then make the message again.",
        )
    return _texts()[error.code]


class Wait(QObject):
    """An object, since only `tr` of one can count."""

    def text(self, seconds: int) -> str:
        return self.tr(
            "There were too many wrong passphrases. You can try again in %n second(s). If you have forgotten yours, "
            "ask your administrator for help.",
            "",
            seconds,
        )


def problem_text(problem: str) -> str:
    """The sentence for a field's problem (`domain.problems.Problem` or its value)."""
    return _problem_texts()[str(problem)]


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
        "message.incomplete": translate(
            "ErrorText",
            "The template of this message asks for something that the program does not know. Nothing was made. Ask "
            "your administrator to check the template.",
        ),
        "sign_in.not_confirmed": translate(
            "ErrorText",
            "Your keys wait to be confirmed. Call the person who leads your unit and read them the words of "
            "your keys; after that you can sign in.",
        ),
        "sign_in.recovery_code_invalid": translate(
            "ErrorText",
            "This is not a recovery code. Type it as it stands on your recovery sheet, in groups "
            "of letters and digits.",
        ),
        "invitation.invalid": translate(
            "ErrorText",
            "This is not an invitation to the service, or it is damaged. Nothing was changed. Ask your "
            "administrator for a new one.",
        ),
        "invitation.expired": translate(
            "ErrorText",
            "This invitation is past its date. Nothing was changed. Check that this computer's clock is "
            "right, or ask your administrator for a new one.",
        ),
        "invitation.used": translate(
            "ErrorText",
            "This invitation has been used or cancelled; each works once. If it was not you who used it, "
            "tell your administrator at once.",
        ),
        "invitation.foreign": translate(
            "ErrorText",
            "This invitation is for another service than the one this computer is set up for. Nothing was "
            "changed. Ask your administrator which of them is right.",
        ),
        "desktop_approval.invalid": translate(
            "ErrorText",
            "This file does not belong to the new computer's request, or it is damaged. Nothing was "
            "changed. Make a new request on the new computer.",
        ),
        "desktop_approval.expired": translate(
            "ErrorText",
            "This file was made more than 15 minutes ago, or the clocks of the two computers differ. "
            "Nothing was changed. Check the clocks and make a new request on the new computer.",
        ),
        "image.unreadable": translate(
            "ErrorText",
            "This picture cannot be read. Choose a PNG or JPEG picture of at most 10 megabytes.",
        ),
        "image.no_code": translate(
            "ErrorText",
            "There is no readable QR code in this picture. Take it straight from above in good light, or "
            "type the code.",
        ),
        "input.invalid": translate(
            "ErrorText",
            "Some answers need attention. What you have written is kept; go through the marked places.",
        ),
        "act.not_allowed": translate(
            "ErrorText",
            "Your role or the state of the referral does not allow this. Nothing was changed. See how things "
            "stand now, or ask your administrator.",
        ),
        "referral.changed": translate(
            "ErrorText",
            "Somebody else was here first. Nothing of yours was saved; look at the referral as it "
            "is now and decide again.",
        ),
        "referral.not_found": translate(
            "ErrorText",
            "This referral is not there, or it does not belong to your unit. Refresh the list (F5) and choose "
            "again.",
        ),
        "unavailable": translate(
            "ErrorText",
            "Something this program needs does not answer. Nothing was changed. Try again in a while.",
        ),
        "database.unreachable": translate(
            "ErrorText",
            "There is no connection to the server. What you have written is still here. Try again "
            "when the connection is back.",
        ),
        "database.too_old": translate(
            "ErrorText",
            "The server's database is older than this program. Nothing was changed. Your administrator must "
            "update the database.",
        ),
        "program.too_old": translate(
            "ErrorText",
            "This program is older than the server's database. Nothing was changed. Update this program, or ask "
            "your administrator for the new version.",
        ),
        "notary.not_answering": translate(
            "ErrorText",
            "The log does not answer, so nothing can be opened for reading right now. Sending "
            "works. Try again in a while.",
        ),
        "client_texts.invalid": translate(
            "ErrorText",
            "The texts for clients in this language cannot be shown. Use another language, and tell your "
            "administrator.",
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
            "ErrorText",
            "This referral is not addressed to you or your unit. Nothing was opened. If it should be yours, tell "
            "your administrator.",
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
        "log.forked": translate(
            "ErrorText",
            "The one who keeps the log has signed two different logs, or cannot prove that they are one. Nothing was "
            "opened. Tell your data protection officer at once.",
        ),
        "log.witnesses_missing": translate(
            "ErrorText",
            "Too few witnesses have signed the log today, so nothing is opened. Sending works. Tell your "
            "administrator.",
        ),
        "log.stale": translate(
            "ErrorText",
            "The log has not shown any life for a while. Nothing was opened. Tell your administrator.",
        ),
        "bug": translate(
            "ErrorText",
            "The program made a mistake and stopped what it was doing. What was saved is safe. "
            "Look at how things stand before you try again. A report without personal data was "
            "saved on this computer; give it to your administrator.",
        ),
        "cancelled": translate("ErrorText", "Stopped. Nothing was changed."),
    }


def _problem_texts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "required": translate("FieldProblem", "This is needed. Fill it in or choose an answer."),
        "not_expected": translate(
            "FieldProblem", "This does not go together with the other answers. Leave it empty."
        ),
        "too_many": translate("FieldProblem", "There are too many here. Remove some."),
        "code.unknown": translate("FieldProblem", "This is not one of the choices. Choose from the list."),
        "text.too_long": translate("FieldProblem", "The text is too long. Shorten it."),
        "text.control_character": translate(
            "FieldProblem", "The text holds a character that cannot be seen. Delete it and type it again."
        ),
        "identity_code.format": translate(
            "FieldProblem", "A personal identity code has the form 131052-308T. Check each character."
        ),
        "identity_code.date": translate(
            "FieldProblem",
            "There is no such day or number in a personal identity code. Check it against the card.",
        ),
        "identity_code.check_character": translate(
            "FieldProblem", "The last character does not fit the numbers. Check the code against the card."
        ),
        "identity_code.future": translate(
            "FieldProblem", "The birth date in the code is in the future. Check the code."
        ),
        "identity_code.too_old": translate(
            "FieldProblem",
            "By this code the client was born more than 130 years ago. Check the sign in the middle.",
        ),
        "identity_code.test_code": translate(
            "FieldProblem",
            "This is a code for testing and never belongs to a person. Ask for the real one, or "
            "give the birth date.",
        ),
        "identity_code.birth_date_differs": translate(
            "FieldProblem",
            "The birth date is not the one in the personal identity code. Correct one of them.",
        ),
        "date.past": translate("FieldProblem", "This day has passed. Choose today or a later day."),
        "date.future": translate(
            "FieldProblem", "This day is still to come. Choose today or an earlier day."
        ),
        "date.too_old": translate("FieldProblem", "This day is too long ago. Check the year."),
        "date.before_birth": translate(
            "FieldProblem", "This day is before the birth date. Correct one of them."
        ),
        "date.order": translate("FieldProblem", "The end is before the beginning. Correct one of them."),
        "days.not_a_number": translate("FieldProblem", "Write a whole number of days, for example 365."),
        "days.negative": translate("FieldProblem", "The number of days is 0 or more. 0 means at once."),
        "days.too_many": translate("FieldProblem", "This is more than ten years. Write at most 3650 days."),
        "language.invalid": translate("FieldProblem", "This language is not known. Choose it from the list."),
        "phone.invalid": translate(
            "FieldProblem",
            "This is not a whole phone number. Type it like 040 123 4567, or with the country "
            "code like +46 70 123 45 67.",
        ),
        "email.invalid": translate(
            "FieldProblem", "This is not a whole e-mail address. Type it like name@example.fi."
        ),
        "postcode.invalid": translate("FieldProblem", "A postal code has five digits. Check the digits."),
        "postcode.unknown": translate(
            "FieldProblem", "There is no such postal code in Finland. Check the digits."
        ),
        "turvakielto.address": translate(
            "FieldProblem",
            "The client has a non-disclosure order. Leave the address empty; it is not written down or sent.",
        ),
        "turvakielto.letter": translate(
            "FieldProblem", "The client has a non-disclosure order. Choose another way than a letter."
        ),
        "literacy.writing": translate(
            "FieldProblem", "The client does not read. Choose a way in which somebody talks with her."
        ),
        "turvakielto.sms": translate(
            "FieldProblem", "The client has a non-disclosure order. Choose another way than a text message."
        ),
        "turvakielto.readers": translate(
            "FieldProblem", "The client has a non-disclosure order. Choose by name who may open the referral."
        ),
        "readers.gone": translate(
            "FieldProblem",
            "Somebody named does not work in that unit any more. Choose again who may open it.",
        ),
        "contact.none": translate(
            "FieldProblem",
            "There is no way yet to reach the client. Add one, or choose that the client is met through you.",
        ),
        "contact.none_safe": translate(
            "FieldProblem",
            "None of these is safe to use. Add a safe one, or choose that the client is met through you.",
        ),
        "contact.letter_without_address": translate(
            "FieldProblem", "A letter needs an address. Write the address or choose another way."
        ),
        "consent.not_covered": translate(
            "FieldProblem", "The client has not agreed to this being shared. Ask, or leave it out."
        ),
        "consent.withdrawn": translate(
            "FieldProblem", "The client has withdrawn the consent. This can no longer be sent."
        ),
        "consent.expired": translate("FieldProblem", "The consent has run out. Ask the client again."),
        "consent.outcome": translate(
            "FieldProblem", "The client has not agreed that the sender is told how it went. Leave this empty."
        ),
        "consent.basis": translate(
            "FieldProblem", "This may be shared only when the client agrees. Ask for consent or leave it out."
        ),
        "attempt.not_done": translate(
            "FieldProblem", "Record what happened: this attempt is still only planned."
        ),
        "attempt.not_planned": translate(
            "FieldProblem", "Plan the next attempt: this one has already been made."
        ),
        "attempt.not_reached": translate(
            "FieldProblem",
            "This attempt did not reach the client. Choose the attempt that did, or another state.",
        ),
        "attempt.gate": translate(
            "FieldProblem", "More ways to reach the client should be tried first. Try them, or write why not."
        ),
        "target.bounds": translate(
            "FieldProblem", "This is outside of what a unit may choose. Choose another number."
        ),
        "target.attempts": translate("FieldProblem", "This cannot be more than the number of attempts."),
        "merge.other_client": translate(
            "FieldProblem", "Identity code or date of birth differ: this is not the same client."
        ),
        "recipient.does_not_receive": translate(
            "FieldProblem", "This unit does not receive referrals now. Choose another unit."
        ),
    }
