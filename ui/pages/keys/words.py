"""What the page of the service's keys says for problems."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from referral_app.errors import FieldProblem
from ui.i18n import Text


def problem_sentence(problem: str) -> str:
    """The sentence for a problem's code; empty for one that the page does not know."""
    translate = QCoreApplication.translate
    return {
        "required": translate("FieldProblem", "This is needed. Fill it in or choose an answer."),
        "folder.form": translate("SettingUp", "Choose a folder by its whole path."),
        "folder.in_use": translate(
            "Keys",
            "This folder holds papers of another key, which are never written over. Choose an empty folder.",
        ),
        "notary.form": translate(
            "Keys",
            "This is not a file of a notary's keys, or it is damaged. Ask the notary's operator for another.",
        ),
        "notary.origin": translate(
            "Keys", "These are the keys of another service's notary. Nothing was changed."
        ),
        "notary.words": translate(
            "Keys",
            "These are not the words of the keys in the file. Change nothing: have them read again, from the "
            "notary's machine.",
        ),
        "clock.wrong": translate(
            "People",
            "This computer's clock is more than 10 minutes off, so what you sign would not be accepted. Set the "
            "clock and try again.",
        ),
    }.get(problem, "")


def list_problem_text(problem: FieldProblem) -> str:
    """Why a list of municipalities was not taken, and the line that is to blame."""
    translate = QCoreApplication.translate
    sentence = {
        "list.columns": translate(
            "Keys",
            "The first line has to name the columns code, name_fi, name_sv, region_fi, county_key, county_fi and "
            "county_sv.",
        ),
        "list.form": translate("Keys", "This is no comma-separated text in UTF-8."),
        "list.length": translate("Keys", "There is no municipality in it, or more than there can be."),
        "list.twice": translate("Keys", "This municipality stands in the list twice."),
        "list.row": translate(
            "Keys", "A municipality needs a code of three digits and a text in each column."
        ),
    }[problem.problem]
    where, _, line = problem.field.partition(".")
    if where == "line":
        sentence = translate("Keys", "Line {line}:").format(line=line) + " " + sentence
    return sentence + " " + translate("Keys", "The list before stays in use.")


def problem_of(problems: tuple[FieldProblem, ...], name: str) -> Text | None:
    """The sentence for what is wrong with a field; None when nothing is."""
    found = next((str(one.problem) for one in problems if one.field == name), None)
    return None if found is None else lambda: problem_sentence(found)
