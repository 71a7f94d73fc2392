"""What stands under a field: what to do, in the words of this form."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from referral_app.domain.problems import Problem
from referral_app.errors import FieldProblem
from ui.error_text import problem_text
from ui.pages.compose.mapping import DAY_FORMAT, MONTH_FORMAT

_NUMBER = re.compile(r"\.\d+")


def problem_words(problem: FieldProblem) -> str:
    """The sentence for a problem, in the language in use."""
    field = _NUMBER.sub("", problem.field)
    if problem.problem == Problem.REQUIRED and field in (required := _required()):
        return required[field]
    if field == "address.postcode" and problem.problem == Problem.TEXT_TOO_LONG:
        return problem_text(Problem.POSTCODE_INVALID)
    return _others().get(problem.problem) or problem_text(problem.problem)


def field_words(field: str) -> str:
    """What a field is called where a sentence must name it: in the list of what is missing."""
    return _names().get(_NUMBER.sub("", field)) or _names().get(field.partition(".")[0], "")


def _required() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "name": translate("ComposeProblem", "Write the client's name. One name is enough."),
        "identity": translate(
            "ComposeProblem", "Write the personal identity code, or tick that the client has none."
        ),
        "birth_date": translate("ComposeProblem", "Write the date of birth, for example 24.11.1990."),
        "turvakielto": translate("ComposeProblem", "Choose one. If it was not asked, choose “Not asked”."),
        "target_group": translate("ComposeProblem", "Choose the one that fits best."),
        "main_language": translate(
            "ComposeProblem", "Type the name of the language and choose it from the list."
        ),
        "interpreter": translate("ComposeProblem", "Choose whether an interpreter is needed."),
        "literacy": translate("ComposeProblem", "Choose one. If you do not know, say so."),
        "reads_language": translate(
            "ComposeProblem", "Type the name of the language and choose it from the list."
        ),
        "contact_points.value": translate(
            "ComposeProblem", "Write the number or address, or remove this way of contact."
        ),
        "contact_points.safe": translate(
            "ComposeProblem", "Ask the client whether this is safe, and choose the answer."
        ),
        "contact_points.whose": translate("ComposeProblem", "Choose whose it is."),
        "address.street": translate("ComposeProblem", "Write the street and the number."),
        "address.postcode": translate("ComposeProblem", "Write the postal code, five digits."),
        "municipality": translate(
            "ComposeProblem", "Type the name of the home municipality and choose it from the list."
        ),
        "wishes": translate("ComposeProblem", "Write what the client wishes for, in their own words."),
        "needs": translate("ComposeProblem", "Choose at least one."),
        "recipient": translate("ComposeProblem", "Choose who receives the referral."),
        "consent.shares": translate("ComposeProblem", "Tick what the client agreed to share."),
        "consent.language": translate(
            "ComposeProblem", "Choose the language in which you talked about this."
        ),
        "consent.through_interpreter": translate(
            "ComposeProblem", "Choose whether an interpreter was there."
        ),
        "consent.asked_back": translate(
            "ComposeProblem",
            "Ask the client to say in their own words what they agreed to, and write it here.",
        ),
        "consent.method": translate(
            "ComposeProblem", "Choose how the client gave the consent. Without it nothing can be sent."
        ),
        "consent.given_on": translate("ComposeProblem", "Write the day the consent was given."),
        "consent.valid_until": translate("ComposeProblem", "Write until when the consent holds."),
        "consent.basis_text": translate("ComposeProblem", "Write which legal basis it is."),
        "ngo_sharing.name": translate("ComposeProblem", "Write the name of the organisation."),
        "ngo_sharing.consent.asked_back": translate(
            "ComposeProblem", "Write what the client said about this organisation."
        ),
        "ngo_sharing.consent.method": translate(
            "ComposeProblem", "Choose how the client gave the consent to this organisation."
        ),
    }


def _others() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        DAY_FORMAT: translate("ComposeProblem", "Write the day as day.month.year, for example 24.11.2026."),
        MONTH_FORMAT: translate("ComposeProblem", "Write the month and the year, for example 3/2024."),
        "recipient.does_not_receive": translate(
            "ComposeProblem", "This unit does not receive referrals any more. Choose another one."
        ),
        Problem.TURVAKIELTO_READERS: translate(
            "ComposeProblem", "Choose with the client who of them may open it. At least one."
        ),
        Problem.READERS_GONE: translate(
            "ComposeProblem",
            "Somebody you chose does not work there any more. Choose again with the client who may open it.",
        ),
        Problem.CONTACT_NONE: translate(
            "ComposeProblem",
            "Add one way to reach the client, or tick that they are reached in person through you.",
        ),
        Problem.CONTACT_NONE_SAFE: translate(
            "ComposeProblem",
            "None of these is safe to use. Add one that is, or tick that the client is reached in person "
            "through you.",
        ),
        Problem.CONTACT_LETTER_WITHOUT_ADDRESS: translate(
            "ComposeProblem", "Write the address below, or choose another way of contact."
        ),
        Problem.CONSENT_NOT_COVERED: translate(
            "ComposeProblem",
            "You have written more than the client agreed to share. Tick it if they agree, or take it out.",
        ),
    }


def _names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "name": translate("ComposeField", "Name"),
        "identity": translate("ComposeField", "Personal identity code"),
        "birth_date": translate("ComposeField", "Date of birth"),
        "turvakielto": translate("ComposeField", "Non-disclosure for safety"),
        "target_group": translate("ComposeField", "Situation"),
        "residence_month": translate("ComposeField", "First residence permit or right"),
        "main_language": translate("ComposeField", "Main language"),
        "other_languages": translate("ComposeField", "Other languages"),
        "dialect": translate("ComposeField", "Dialect"),
        "interpreter": translate("ComposeField", "Interpreter"),
        "literacy": translate("ComposeField", "Reading"),
        "reads_language": translate("ComposeField", "Reads in"),
        "contact_points": translate("ComposeField", "Ways of contact"),
        "contact_points.safe": translate("ComposeField", "Is it safe?"),
        "contact_points.whose": translate("ComposeField", "Whose is it?"),
        "address": translate("ComposeField", "Address"),
        "municipality": translate("ComposeField", "Home municipality"),
        "wishes": translate("ComposeField", "Wishes"),
        "needs": translate("ComposeField", "What would help"),
        "support_needs": translate("ComposeField", "Support"),
        "family": translate("ComposeField", "Family"),
        "recipient": translate("ComposeField", "Recipient"),
        "readers": translate("ComposeField", "Who may open it"),
        "consent": translate("ComposeField", "Consent"),
        "consent.shares": translate("ComposeField", "What is shared"),
        "consent.language": translate("ComposeField", "Language of the talk"),
        "consent.through_interpreter": translate("ComposeField", "Through an interpreter"),
        "consent.interpreter": translate("ComposeField", "Which interpreter"),
        "consent.asked_back": translate("ComposeField", "In the client's own words"),
        "consent.method": translate("ComposeField", "How the consent was given"),
        "consent.given_on": translate("ComposeField", "Given on"),
        "consent.valid_until": translate("ComposeField", "In force until"),
        "consent.basis_text": translate("ComposeField", "Legal basis"),
        "ngo_sharing": translate("ComposeField", "Other organisation"),
    }
