"""What the page for a new service says for steps and problems."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from referral_app.errors import (
    ConfigInvalidError,
    DatabaseTooOldError,
    FieldProblem,
    KotosiltaError,
    NotAllowedError,
    StateChangedError,
    WrongPassphraseError,
)
from ui.error_text import error_text
from ui.i18n import Text

STEPS = (
    "planned",
    "schema_ready",
    "service_named",
    "notary_ready",
    "administrator_made",
    "papers_written",
    "settings_written",
    "finished",
)
"""The steps as the service tells them, in their order."""


def step_text(step: str) -> str:
    """What a step does; `step` is the code."""
    translate = QCoreApplication.translate
    return {
        "planned": translate("SettingUp", "Keys and passwords are made on this computer"),
        "schema_ready": translate("SettingUp", "The database is made ready"),
        "service_named": translate(
            "SettingUp", "The service gets its root key, and your organisation its place"
        ),
        "notary_ready": translate("SettingUp", "The notary gets its keys"),
        "administrator_made": translate("SettingUp", "You become the first administrator"),
        "papers_written": translate("SettingUp", "The papers to print are written"),
        "settings_written": translate("SettingUp", "This computer gets its settings"),
        "finished": translate(
            "SettingUp", "What is secret is deleted from the folder, but for the papers and the notary's file"
        ),
    }[step]


def setup_error_text(error: KotosiltaError) -> str:
    """As `error_text`, in words for somebody who sets up."""
    translate = QCoreApplication.translate
    if isinstance(error, StateChangedError):
        return translate(
            "SettingUp",
            "There is a service already, in this database or in this computer's settings, and it was not begun in "
            "this folder. Nothing was changed. Choose the folder in which it was begun, or another database.",
        )
    if isinstance(error, DatabaseTooOldError):
        return problem_sentence("server.too_old")
    if isinstance(error, WrongPassphraseError):
        return problem_sentence("superuser.wrong")
    if isinstance(error, NotAllowedError):
        return problem_sentence("superuser.rights")
    if isinstance(error, ConfigInvalidError):
        return translate(
            "SettingUp",
            "What an earlier try has left in the folder for the papers is damaged. Choose an empty folder and a "
            "database that is not there yet.",
        )
    return error_text(error)


def problem_sentence(problem: str) -> str:
    """The sentence for a field's problem."""
    translate = QCoreApplication.translate
    return {
        "required": translate("FieldProblem", "This is needed. Fill it in or choose an answer."),
        "host.form": translate(
            "SettingUp",
            "Type a name such as db.example.fi, an address, or the folder of a socket on this computer. Several "
            "names have commas between them.",
        ),
        "port.form": translate(
            "SettingUp",
            "A port is a number from 1 to 65535. Several servers share one, or have one each with commas between.",
        ),
        "database.form": translate(
            "SettingUp",
            "A database's name has small letters, digits and underscores, and begins with a letter.",
        ),
        "certificate.form": translate(
            "SettingUp", "There is no certificate in this file. It begins with -----BEGIN CERTIFICATE-----."
        ),
        "origin.form": translate(
            "SettingUp",
            "The log's name has letters, digits, dots, slashes and hyphens, such as log.example.fi/koto.",
        ),
        "folder.form": translate("SettingUp", "Choose a folder by its whole path."),
        "service.form": translate("People", "Write the name as it is said, with no blanks around it."),
        "organisation.form": translate("People", "Write the name as it is said, with no blanks around it."),
        "name.form": translate("People", "Write the name as it is said, with no blanks around it."),
        "login.form": translate(
            "People",
            "A name in the service has small letters a to z, digits, dots and hyphens, and begins with a letter.",
        ),
        "login.changed": translate(
            "SettingUp",
            "In this folder another name was begun with. Type that one, or choose another folder and another database.",
        ),
        "login.taken": translate(
            "SettingUp",
            "The server has this name already, and it was not made here. It is left as it is. Choose another name.",
        ),
        "database.notary_taken": translate(
            "SettingUp",
            "The server has a notary for a database of this name, and it was not made here. It is left as it is. "
            "Choose another name for the database.",
        ),
        "passphrase.too_weak": translate(
            "SettingUp", "This passphrase is too weak. Add a word or two that do not belong together."
        ),
        "clock.wrong": translate(
            "SettingUp",
            "The clocks of this computer and the server are more than 10 minutes apart, so what is signed would not "
            "be accepted. Set the one that is wrong and try again.",
        ),
        "server.too_old": translate(
            "SettingUp", "The server is older than PostgreSQL 16. Update it, or take another one."
        ),
        "server.certificate": translate(
            "SettingUp",
            "The server does not prove its name with a certificate that this computer trusts, so nothing was sent "
            "to it. Choose the certificate of the authority that signed the server's, or ask whoever runs it.",
        ),
        "server.unreachable": translate(
            "SettingUp",
            "Nothing that takes changes answers there. Check the name and the port, and that the server lets this "
            "computer in.",
        ),
        "superuser.wrong": translate(
            "SettingUp", "The server does not accept this name with this password. Check both."
        ),
        "superuser.rights": translate(
            "SettingUp", "This login is no superuser of the server; the database and its roles need one once."
        ),
    }[problem]


def problem_of(problems: tuple[FieldProblem, ...], name: str) -> Text | None:
    """The sentence for what is wrong with a field; None when nothing is."""
    found = next((str(one.problem) for one in problems if one.field == name), None)
    return None if found is None else lambda: problem_sentence(found)
