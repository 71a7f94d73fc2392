"""What an erasure run did, for the data protection officer: counts by organisation and final state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from referral_app.directory.data import Names
from referral_app.domain.states import CLOSED_STATES, State
from referral_app.errors import BugError
from referral_app.exchange.pdf.paper import Paper
from referral_app.exchange.pdf.texts import Texts


@dataclass(frozen=True, slots=True)
class ErasureRow:
    """How many referrals of one organisation in one final state, kept for so many days.

    Raises BugError for a state that is not a final one, and for negative numbers.
    """

    organisation: Names
    state: State
    days: int
    count: int

    def __post_init__(self) -> None:
        if self.state not in CLOSED_STATES or self.days < 0 or self.count < 0:
            raise BugError


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """One run; `trial` when nothing was erased. Names nobody and no referral."""

    service: str
    made_at: datetime
    trial: bool
    rows: tuple[ErasureRow, ...]


def erasure_report(report: ErasureReport, language: str) -> bytes:
    """The PDF in `fi`, `sv` or `en`. Takes tenths of a second; not on the GUI thread."""
    texts = Texts(language)
    by_name = sorted({row.organisation.in_language(texts.language) for row in report.rows})
    paper = Paper(
        texts,
        kind=texts.line("erasure.kind"),
        title=texts.line("erasure.title_trial" if report.trial else "erasure.title_done"),
        made_on=report.made_at.astimezone().date(),
        secret=False,
        names=(report.service, *by_name),
    )
    paper.paragraphs([texts.line("erasure.intro")])
    paper.facts(
        [
            (texts.line("common.service"), report.service),
            (texts.line("erasure.made_at"), texts.moment(report.made_at)),
            (
                texts.line("erasure.run"),
                texts.line("erasure.run_trial" if report.trial else "erasure.run_done"),
            ),
            (texts.line("erasure.total"), _total(texts, report.rows)),
        ]
    )
    if not by_name:
        paper.paragraphs([texts.line("erasure.none")])
    for name in by_name:
        rows = [row for row in report.rows if row.organisation.in_language(texts.language) == name]
        _organisation(paper, texts, name, rows)
    paper.paragraphs(texts.lines("erasure.method"), texts.line("erasure.method_label"))
    paper.blanks(texts.lines("erasure.seen"), texts.line("erasure.seen_label"))
    return paper.bytes()


def _organisation(paper: Paper, texts: Texts, name: str, rows: list[ErasureRow]) -> None:
    head = tuple(texts.line(f"erasure.column_{column}") for column in ("state", "days", "count"))
    lines = [
        (
            texts.line(f"state.{row.state}"),
            texts.days(row.days) if row.days else texts.line("erasure.at_once"),
            texts.number(row.count),
        )
        for row in sorted(rows, key=lambda row: list(State).index(row.state))
    ]
    paper.table(head, lines, (texts.line("erasure.sum"), "", _total(texts, rows)), name)


def _total(texts: Texts, rows: Iterable[ErasureRow]) -> str:
    return texts.number(sum(row.count for row in rows))
