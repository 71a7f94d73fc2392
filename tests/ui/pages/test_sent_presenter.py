"""Which referrals are read, in which order, page by page; without widgets and without a service."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import cast
from uuid import UUID

import pytest

from referral_app.domain.client import PersonName
from referral_app.domain.codes import Priority, TargetGroup, YesNoNotAsked
from referral_app.domain.lifecycle import CLOSED_STATES, OPEN_STATES, State
from referral_app.domain.referral import ReferralSummary
from referral_app.services.desk import Session
from referral_app.services.listing import Cursor
from referral_app.services.names import Names
from referral_app.services.sent import WAITS_FOR_REFERRER, SentPage, SentQuery, SentRow
from ui.models.paged_table import SortBy
from ui.pages.sent.columns import sent_columns
from ui.pages.sent.presenter import Group, SentLine, SentPresenter
from ui.pages.sent.words import client_text, sent_state_text, what_next_text
from ui.style.tokens import Tone

MOMENT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
NAME = PersonName("Fadumo", "Ali")


def row(number: int, state: State, *, readable: bool = True) -> SentRow:
    summary = ReferralSummary(NAME, "so", TargetGroup.OTHER, True, YesNoNotAsked.NO, 1990, True)
    return SentRow(
        UUID(int=number), f"K-{number}", summary if readable else None, False, state, None, "", False,
        Names("a", "b", "c"), "Aino", Priority.ROUTINE, MOMENT, MOMENT, state in WAITS_FOR_REFERRER,
    )  # fmt: skip


class Pages:
    """A session that serves rows a page at a time and notes what it was asked."""

    def __init__(self, rows: list[SentRow], *, paused: bool = False) -> None:
        self.rows, self.paused = rows, paused
        self.queries: list[SentQuery] = []

    def sent_page(self, query: SentQuery) -> SentPage:
        self.queries.append(query)
        rows = [one for one in self.rows if one.state in (query.filter.states or OPEN_STATES)]
        start = int(str(query.after.key[0])) if query.after is not None else 0
        end = start + query.limit
        return SentPage(tuple(rows[start:end]), Cursor((end,)) if end < len(rows) else None, self.paused)


def read_all(pages: Pages, group: Group, sort: SortBy | None = None) -> list[list[SentLine]]:
    fetch = SentPresenter(cast("Session", pages)).fetcher(group, mine=True)
    answers, cursor = [], None
    while True:
        answer = fetch(sort, cursor)
        answers.append(list(answer.rows))
        cursor = answer.next
        if cursor is None:
            return answers


def test_what_waits_for_the_nurse_is_on_top_whatever_the_order() -> None:
    pages = Pages(
        [row(1, State.SENT), row(2, State.INFO_REQUESTED), row(3, State.OPENED), row(4, State.HELP_REQUESTED)]
    )
    (answer,) = read_all(pages, Group.OPEN, SortBy("sent_at", descending=False))
    assert [line.row.reference for line in answer] == ["K-2", "K-4", "K-1", "K-3"]
    assert {query.sort.column for query in pages.queries} == {"sent_at"}
    assert not pages.queries[0].sort.descending


def test_long_lists_are_read_a_page_at_a_time_and_nothing_is_left_out() -> None:
    rows = [row(number, State.INFO_REQUESTED if number % 3 == 0 else State.SENT) for number in range(1, 321)]
    answers = read_all(Pages(rows), Group.ALL)
    lines = [line for answer in answers for line in answer]
    assert {line.referral_id for line in lines} == {one.referral_id for one in rows}
    assert len(lines) == len(rows)
    assert all(50 <= len(answer) < 100 for answer in answers[:-1])
    waiting = [line.row.waits_for_me for line in lines]
    assert waiting == sorted(waiting, reverse=True)


def test_nothing_at_all_is_one_empty_page() -> None:
    for group in Group:
        assert read_all(Pages([]), group) == [[]]


@pytest.mark.parametrize(
    ("group", "states"),
    [
        (Group.OPEN, OPEN_STATES),
        (Group.WAITING, WAITS_FOR_REFERRER),
        (Group.CLOSED, CLOSED_STATES),
        (Group.ALL, OPEN_STATES | CLOSED_STATES),
    ],
)
def test_a_group_asks_for_its_states_once(group: Group, states: frozenset[State]) -> None:
    pages = Pages([])
    read_all(pages, group)
    asked = [state for query in pages.queries for state in query.filter.states or ()]
    assert sorted(asked) == sorted(states)
    assert all(query.filter.mine for query in pages.queries)


def test_only_what_the_service_can_sort_by_is_asked_for() -> None:
    with pytest.raises(ValueError, match="client"):
        read_all(Pages([]), Group.OPEN, SortBy("client", descending=False))


def test_the_first_column_says_why_a_name_is_missing() -> None:
    assert client_text(SentLine(row(1, State.SENT), paused=False)) == "Fadumo Ali"
    assert client_text(SentLine(row(1, State.SENT, readable=False), paused=True)) == "Not readable now"
    assert client_text(SentLine(row(1, State.WITHDRAWN, readable=False), paused=False)) == "Locked"


def test_every_state_has_words_for_a_nurse() -> None:
    words = [sent_state_text(state) for state in State]
    assert len(set(words)) == len(words)
    assert all(what_next_text(state) for state in State if state is not State.DRAFT)


def test_what_is_new_to_one_is_said_beside_when_it_was_changed() -> None:
    column = next(column for column in sent_columns() if column.key == "changed_at")
    seen = SentLine(row(1, State.ACCEPTED), paused=False)
    unseen = replace(seen, row=replace(seen.row, has_news=True))
    assert column.look is not None
    assert column.aloud is not None
    assert (column.look(seen), column.look(unseen)) == (None, ("circle-dot", Tone.ACCENT))
    assert column.aloud(unseen) == f"{column.aloud(seen)}, new to you"
