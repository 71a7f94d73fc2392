"""What the pages of people and keys say for kinds, states and problems."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from referral_app.domain.phone import format_phone
from referral_app.domain.places import municipality
from referral_app.errors import FieldProblem, KotosiltaError, NotFoundError, StateChangedError
from referral_app.services.absence import AbsenceRow
from referral_app.services.people import InvitationStatus
from ui.error_text import error_text
from ui.i18n import Text, current_language, format_date
from ui.style.tokens import Tone

STATUS_LOOKS = {
    InvitationStatus.OPEN: ("mail", Tone.ACCENT),
    InvitationStatus.EXPIRED: ("clock", Tone.WARNING),
    InvitationStatus.REDEEMED: ("user-question", Tone.WARNING),
}


def login_left(name: str, login: str) -> str:
    """Somebody was removed, and the server could not withdraw her login."""
    return QCoreApplication.translate(
        "People",
        "{name} no longer counts in the service, but the server could not take the rights of the login {login} away. "
        "Ask whoever runs the server to do it now with: {command}",
    ).format(name=name, login=login, command=f'ALTER ROLE "{login}" NOLOGIN NOCREATEROLE;')


def rights_left(name: str, login: str) -> str:
    """Somebody has another role, and the server could not take an administrator's rights from the login."""
    return QCoreApplication.translate(
        "People",
        "{name} has the new role, but the server could not take the administrator's rights of the login {login} away. "
        "Ask whoever runs the server to do it now with: {command}",
    ).format(name=name, login=login, command=f'ALTER ROLE "{login}" NOCREATEROLE;')


def status_text(status: InvitationStatus) -> str:
    """Where an invitation stands."""
    translate = QCoreApplication.translate
    return {
        InvitationStatus.OPEN: translate("People", "Not used yet"),
        InvitationStatus.EXPIRED: translate("People", "Past its date"),
        InvitationStatus.REDEEMED: translate("People", "Waits for confirmation"),
    }[status]


def organisation_kind_text(kind: str) -> str:
    """What an organisation is; `kind` is the code."""
    translate = QCoreApplication.translate
    return {
        "wellbeing_services_county": translate("People", "Wellbeing services county"),
        "municipality": translate("People", "Municipality"),
        "ngo": translate("People", "NGO"),
        "other": translate("People", "Other"),
    }[kind]


def entry_kind_text(kind: str) -> str:
    """What a directory entry is about; `kind` is the code."""
    translate = QCoreApplication.translate
    return {
        "root": translate("People", "The service's root key"),
        "root_rotation": translate("People", "The service's root key"),
        "notary": translate("People", "The notary"),
        "recovery": translate("People", "The offline recovery key"),
        "organisation": translate("People", "Organisation"),
        "unit": translate("People", "Unit"),
        "unit_key": translate("People", "A unit's key"),
        "user": translate("People", "Person"),
    }.get(kind, translate("People", "Other entry"))


def municipality_text(code: str | None) -> str:
    """A municipality's name; the code where the list no longer has it."""
    if code is None:
        return ""
    found = municipality(code)
    return found.name(current_language()) if found is not None else code


def phone_text(e164: str) -> str:
    """A telephone number for reading; empty for none."""
    return format_phone(e164, current_language()) if e164 else ""


def day_text(moment: datetime) -> str:
    """The day on this desktop."""
    return format_date(moment.astimezone().date())


def absence_text(row: AbsenceRow) -> str:
    """From when to when, and who covers."""
    translate = QCoreApplication.translate
    days = f"{format_date(row.first)} – {format_date(row.last)}"
    if row.first == row.last:
        days = format_date(row.first)
    if row.deputy is None:
        return translate("People", "{days}; nobody covers").format(days=days)
    return translate("People", "{days}; {name} covers").format(days=days, name=row.deputy_name)


def problem_words(problem: str) -> Text | None:
    """The sentence for a field's problem of these pages; None for one that has none."""
    if problem not in _problem_texts():
        return None
    return lambda: _problem_texts()[problem]


def first_problem(problems: tuple[FieldProblem, ...], field: str) -> Text | None:
    """The sentence for what is wrong with a field; None when nothing is."""
    return next((problem_words(str(one.problem)) for one in problems if one.field == field), None)


def act_error_text(error: KotosiltaError) -> str:
    """As `error_text`, where what changed or is missing is no referral."""
    translate = QCoreApplication.translate
    if isinstance(error, StateChangedError):
        return translate(
            "People",
            "Somebody else was here first. Nothing of yours was saved; look at the list as it is now and "
            "decide again.",
        )
    if isinstance(error, NotFoundError):
        return translate("People", "This is not there any more. Look at the list as it is now.")
    return error_text(error)


def _problem_texts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "login.form": translate(
            "People",
            "A name in the service has small letters a to z, digits, dots and hyphens, and begins with a letter.",
        ),
        "login.taken": translate(
            "People", "Somebody else has, or had, this name in the service. Choose another."
        ),
        "name.form": translate("People", "Write the name as it is said, with no blanks around it."),
        "lead.officer": translate(
            "People", "Auditors and administrators do not lead a unit. Take the tick away."
        ),
        "unit.closed": translate("People", "This unit is closed or past its date. Choose another."),
        "unit.has_leads": translate(
            "People",
            "Auditors and administrators belong to a unit without a lead, so that nobody confirms both. Choose "
            "another unit.",
        ),
        "unit.has_officers": translate(
            "People", "This unit has auditors or administrators and can have no lead. Choose another unit."
        ),
        "phone.invalid": translate(
            "People", "Write the whole number, from abroad with + and the country code."
        ),
        "language.form": translate("People", "Choose the language from the list, or empty the line."),
        "web.form": translate("People", "Write an address that begins with https://, without spaces."),
        "days.range": translate(
            "People", "An invitation is valid for 1 to 30 days. Type a number from 1 to 30."
        ),
        "words.differ": translate(
            "People",
            "These are not the words of the keys that arrived. Confirm nothing: have them read again from the "
            "other screen.",
        ),
        "clock.wrong": translate(
            "People",
            "This computer's clock is more than 10 minutes off, so what you sign would not be accepted. Set the "
            "clock and try again.",
        ),
        "municipality.form": translate("People", "Choose the municipality from the list."),
        "required": translate("FieldProblem", "This is needed. Fill it in or choose an answer."),
    }
