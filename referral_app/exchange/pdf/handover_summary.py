"""The summary of a completed referral, to be written into the municipality's client register."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from referral_app.exchange.pdf.paper import Paper
from referral_app.exchange.pdf.texts import Texts

Fact = tuple[str, str]


@dataclass(frozen=True, slots=True, repr=False)
class Section:
    """A heading and what stands under it, in the words of the paper's language."""

    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, repr=False)
class HandoverSummary:
    """`file` is the name of the structured file; `outcome` in words; times are aware."""

    reference: str
    client: str
    identity: str
    sender: str
    sent_at: datetime
    closed_on: date
    erased_from: date
    outcome: str
    outcome_text: str
    made_at: datetime
    made_by: str
    file: str
    sections: Sequence[Section]


def handover_summary(told: HandoverSummary, language: str) -> bytes:
    """The PDF in `fi`, `sv` or `en`. Takes tenths of a second; not on the GUI thread."""
    texts = Texts(language)
    values = [value for section in told.sections for fact in section.facts for value in fact]
    titles = [section.title for section in told.sections]
    paper = Paper(
        texts,
        kind=texts.line("handover.kind"),
        title=texts.line("handover.title"),
        made_on=told.made_at.astimezone().date(),
        secret=True,
        names=(told.client, told.sender, told.made_by, told.outcome_text, *titles, *values),
    )
    paper.paragraphs([texts.line("handover.intro", file=told.file)])
    head = (
        ("reference", told.reference),
        ("client", told.client),
        ("identity", told.identity),
        ("sent", texts.moment(told.sent_at)),
        ("sent_by", told.sender),
        ("closed", texts.day(told.closed_on)),
        ("outcome", told.outcome),
        ("outcome_text", told.outcome_text),
    )
    paper.facts([(texts.line(f"handover.{name}"), value) for name, value in head if value])
    for section in told.sections:
        paper.emphasis(section.title, "")
        paper.facts(section.facts)
    made = texts.line("handover.made_value", moment=texts.moment(told.made_at), name=told.made_by)
    paper.paragraphs(
        [texts.line("handover.erased", day=texts.day(told.erased_from)), texts.line("handover.keep")],
        texts.line("handover.erased_label"),
    )
    paper.facts([(texts.line("handover.made"), made)])
    return paper.bytes()
