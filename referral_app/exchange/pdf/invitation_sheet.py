"""The printed invitation: whose it is, how to tell the true service, and the invitation as a QR code."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from referral_app.exchange.pdf.paper import Paper
from referral_app.exchange.pdf.texts import Texts


@dataclass(frozen=True, slots=True)
class InvitationSheet:
    """What stands on it.

    `server` is the host as in the invitation, `words` the root key's fingerprint in words, `code` the result
    of `invitation.code_of`. Holds the invitation's secret, so it is as secret as the file.
    """

    name: str
    login: str
    server: str
    words: str
    expires_at: datetime
    code: str | None = field(repr=False)
    made_on: date


def invitation_sheet(sheet: InvitationSheet, language: str) -> bytes:
    """The PDF in `fi`, `sv` or `en`. Takes tenths of a second; not on the GUI thread."""
    texts = Texts(language)
    paper = Paper(
        texts,
        kind=texts.line("invitation.kind"),
        title=texts.line("invitation.title"),
        made_on=sheet.made_on,
        secret=True,
        names=(sheet.name, sheet.server),
    )
    paper.paragraphs([texts.line("invitation.intro")])
    expires = texts.line("invitation.expires_value", moment=texts.moment(sheet.expires_at))
    paper.facts(
        [
            (texts.line("common.name"), sheet.name),
            (texts.line("common.login"), sheet.login),
            (texts.line("common.server"), sheet.server),
            (texts.line("invitation.expires"), expires),
        ]
    )
    paper.emphasis(sheet.words, texts.line("common.words"))
    paper.steps(texts.lines("invitation.steps"), texts.line("invitation.steps_label"))
    paper.warning(texts.line("invitation.warning_title"), [texts.line("invitation.warning")])
    if sheet.code is None:
        paper.paragraphs([texts.line("invitation.no_code")], texts.line("invitation.code_label"))
    else:
        paper.code(sheet.code, texts.line("invitation.code_label"))
    return paper.bytes()
