"""The recovery sheet that a person prints when she gets her keys and keeps like a key."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from referral_app.exchange.pdf.paper import Paper
from referral_app.exchange.pdf.texts import Texts


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on it.

    `service` is the server as the sign-in page names it, `words` the root key's fingerprint in words, `code`
    the result of `crypto.recovery_code.encode_recovery_code`.
    """

    name: str
    login: str
    service: str
    words: str
    code: str = field(repr=False)
    made_on: date


def recovery_sheet(sheet: RecoverySheet, language: str) -> bytes:
    """The PDF in `fi`, `sv` or `en`. Takes tenths of a second; not on the GUI thread."""
    texts = Texts(language)
    paper = Paper(
        texts,
        kind=texts.line("recovery.kind"),
        title=texts.line("recovery.title"),
        made_on=sheet.made_on,
        secret=True,
        names=(sheet.name, sheet.service),
    )
    paper.paragraphs([texts.line("recovery.intro")])
    paper.facts(
        [
            (texts.line("common.name"), sheet.name),
            (texts.line("common.login"), sheet.login),
            (texts.line("common.service"), sheet.service),
            (texts.line("common.words"), sheet.words),
        ]
    )
    paper.groups(sheet.code.split("-"), texts.line("recovery.code"), across=6)
    paper.code(sheet.code, texts.line("recovery.code_image"))
    paper.steps(texts.lines("recovery.steps"), texts.line("recovery.steps_label"))
    paper.warning(texts.line("recovery.warning_title"), texts.lines("recovery.warning"))
    return paper.bytes()
