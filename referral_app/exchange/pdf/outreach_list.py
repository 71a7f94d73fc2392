"""The list for a day of outreach: whom one hopes to meet in a place, and how to speak with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from referral_app.domain.language import language_name
from referral_app.exchange.pdf.paper import Paper
from referral_app.exchange.pdf.texts import Texts


@dataclass(frozen=True, slots=True, repr=False)
class OutreachLine:
    """One client: `name` is short, `language` a BCP 47 tag."""

    reference: str
    name: str
    language: str
    interpreter_needed: bool


@dataclass(frozen=True, slots=True, repr=False)
class OutreachList:
    """`made_at` is aware."""

    unit: str
    made_by: str
    day: date
    place: str
    made_at: datetime
    lines: tuple[OutreachLine, ...]


def outreach_list(told: OutreachList, language: str) -> bytes:
    """The PDF in `fi`, `sv` or `en`. Takes tenths of a second; not on the GUI thread."""
    texts = Texts(language)
    paper = Paper(
        texts,
        kind=texts.line("outreach.kind"),
        title=texts.line("outreach.title", day=texts.day(told.day)),
        made_on=told.made_at.astimezone().date(),
        secret=True,
        names=(told.unit, told.made_by, told.place, *(line.name for line in told.lines)),
    )
    paper.facts(
        [
            (texts.line("outreach.place"), told.place),
            (texts.line("outreach.unit"), told.unit),
            (texts.line("outreach.made_by"), told.made_by),
            (texts.line("outreach.made_at"), texts.moment(told.made_at)),
            (texts.line("outreach.count"), texts.number(len(told.lines))),
        ]
    )
    paper.facts([(line.reference, _words(texts, line)) for line in told.lines])
    paper.paragraphs(texts.lines("outreach.keep"), texts.line("outreach.keep_label"))
    return paper.bytes()


def _words(texts: Texts, line: OutreachLine) -> str:
    interpreter = "outreach.interpreter" if line.interpreter_needed else "outreach.no_interpreter"
    return f"{line.name}\n{language_name(line.language, texts.language)}, {texts.line(interpreter)}"
