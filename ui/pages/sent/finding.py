"""Finding in what was read: words against the decrypted rows, in memory only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from referral_app.domain.codes import Priority
from referral_app.domain.language import language_name
from referral_app.domain.lifecycle import State
from ui.i18n import LANGUAGES
from ui.models.paged_table import Fetch, Rows, SortBy
from ui.pages.referral.words import person_name
from ui.pages.sent.presenter import SentLine

_STATES, _PRIORITIES = list(State), list(Priority)
_ORDERS: dict[str, Callable[[SentLine], Any]] = {
    "sent_at": lambda line: line.row.sent_at,
    "changed_at": lambda line: line.row.changed_at,
    "state": lambda line: _STATES.index(line.row.state),
    "priority": lambda line: _PRIORITIES.index(line.row.priority),
}


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """Rows with what can be found in each. It lives as long as the page does: until the program is locked."""

    lines: tuple[SentLine, ...]
    texts: tuple[str, ...]

    @classmethod
    def of(cls, lines: Sequence[SentLine]) -> Found:
        """Prepare rows for finding. Reads language names from files: not on the main thread."""
        return cls(tuple(lines), tuple(_text(line) for line in lines))

    def matching(self, typed: str) -> tuple[SentLine, ...]:
        """The rows that hold every word typed, anywhere, in any letter case."""
        words = typed.casefold().split()
        pairs = zip(self.lines, self.texts, strict=True)
        return tuple(line for line, text in pairs if all(word in text for word in words))


def fetcher_of(lines: Sequence[SentLine]) -> Fetch[SentLine]:
    """Rows that are known already, as a table asks for them."""

    def fetch(sort: SortBy | None, _after: object | None) -> Rows[SentLine]:
        if sort is None or sort.key not in _ORDERS:
            return Rows(lines, None)
        return Rows(sorted(lines, key=_ORDERS[sort.key], reverse=sort.descending), None)

    return fetch


def _text(line: SentLine) -> str:
    """Client, language, recipient, people and reference, in every language of the program."""
    row, summary = line.row, line.row.summary
    parts = [row.reference, row.reference.replace("-", ""), row.author_name, row.answerer_name]
    parts += [row.recipient_names.in_language(code) for code in LANGUAGES]
    if summary is not None:
        parts.append(person_name(summary.name))
        parts.append(f"{summary.name.family} {summary.name.given}")
        parts += [language_name(summary.language, code) for code in LANGUAGES]
    return "\n".join(parts).casefold()
