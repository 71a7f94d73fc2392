"""Finding open referrals as one types, and forgetting them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.domain.client import PersonName
from referral_app.domain.codes import TargetGroup, YesNoNotAsked
from referral_app.domain.reference import reference_of
from referral_app.domain.referral import ReferralSummary
from referral_app.domain.referral_codec import encode_summary
from referral_app.errors import CancelledError
from referral_app.services.open_index import Entry, OpenIndex

START = datetime(2026, 11, 1, tzinfo=UTC)


def entry(number: int, given: str, family: str, language: str = "so", phone: str = "4567") -> Entry:
    summary = ReferralSummary(
        PersonName(given, family),
        language,
        TargetGroup.PARENT_AT_HOME,
        interpreter_needed=True,
        turvakielto=YesNoNotAsked.NO,
        birth_year=1990,
        tells_outcome=True,
        phone_ends=(phone,) if phone else (),
    )
    return Entry(
        UUID(int=number << 88 | number), START + timedelta(hours=number), summary, encode_summary(summary)
    )


AYAAN = entry(1, "Ayaan", "Warsame")
IFRAH = entry(2, "Ifrah", "Jama-Ali", phone="5123")
OLENA = entry(3, "Олена", "Шевченко", "uk", "0045")
ELODIE = entry(4, "Élodie", "Müller", "fr", "")
AHMAD = entry(5, "احمد", "رَحيمی", "fa-AF", "1200")
EVERYBODY = (AYAAN, IFRAH, OLENA, ELODIE, AHMAD)


@pytest.fixture
def index() -> Iterator[OpenIndex]:
    made = OpenIndex()
    made.add(EVERYBODY)
    yield made
    made.close()


def found(index: OpenIndex, text: str) -> list[Entry]:
    by_id = {one.referral_id: one for one in EVERYBODY}
    return [by_id[one.referral_id] for one in index.search(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ay", [AYAAN]),
        ("WARSAME ayaan", [AYAAN]),
        ("ali", [IFRAH]),
        ("arsame", []),
        ("jama", [IFRAH]),
        ("jama-ali", [IFRAH]),
        ("elodie muller", [ELODIE]),
        ("шев", [OLENA]),
        ("رَحيمی احمد", [AHMAD]),
        ("somali", [IFRAH, AYAAN]),
        ("soomaali", [IFRAH, AYAAN]),
        ("ukraina", [OLENA]),
        ("українська", [OLENA]),
        ("dari", [AHMAD]),
        ("franska", [ELODIE]),
        ("somali ifrah", [IFRAH]),
        ("somali olena", []),
        ("23", [IFRAH]),
        ("045", [OLENA]),
        ("040 987 5123", [IFRAH]),
        ("+358 40 9994567", [AYAAN]),
        ("512", []),
        ("", []),
        ("  - ' \" * ", []),
    ],
)
def test_what_is_typed_finds(index: OpenIndex, text: str, expected: list[Entry]) -> None:
    assert found(index, text) == expected


def test_a_reference_finds_its_referral_from_three_letters_on(index: OpenIndex) -> None:
    reference = reference_of(OLENA.referral_id)
    assert found(index, reference) == found(index, reference.lower().replace("-", "")) == [OLENA]
    assert OLENA in found(index, reference[:-2])
    assert found(index, "K-ZZZZ-ZZZZ") == []


def test_the_summary_comes_back_as_it_was_sealed(index: OpenIndex) -> None:
    [one] = index.search("ayaan")
    assert one.summary == AYAAN.summary


def test_the_newest_come_first_and_no_more_than_asked(index: OpenIndex) -> None:
    index.add([entry(number, "Ayaan", "Toinen") for number in range(100, 200)])
    assert [one.referral_id.int >> 88 for one in index.search("ayaan", limit=3)] == [199, 198, 197]


def test_two_of_one_moment_are_both_there(index: OpenIndex) -> None:
    twin = Entry(UUID(int=9), AYAAN.sent_at, AYAAN.summary, AYAAN.sealed_summary)
    index.add([twin])
    assert {one.referral_id for one in index.search("ayaan")} == {AYAAN.referral_id, twin.referral_id}


def test_taken_in_anew_it_is_there_once(index: OpenIndex) -> None:
    index.add([AYAAN, AYAAN])
    assert found(index, "ayaan") == [AYAAN]
    assert len(index) == len(EVERYBODY)


def test_what_is_forgotten_is_not_found(index: OpenIndex) -> None:
    index.forget([AYAAN.referral_id, UUID(int=77)])
    assert found(index, "ayaan") == found(index, reference_of(AYAAN.referral_id)) == []
    assert index.known([AYAAN.referral_id, IFRAH.referral_id]) == {IFRAH.referral_id}


def test_after_the_lock_there_is_nothing(index: OpenIndex) -> None:
    index.close()
    for act in (lambda: index.search("ayaan"), lambda: index.add([AYAAN]), lambda: len(index)):
        with pytest.raises(CancelledError):
            act()


@settings(max_examples=300)
@given(st.text(max_size=60))
def test_no_text_breaks_the_search(text: str) -> None:
    index = OpenIndex()
    index.add(EVERYBODY)
    index.search(text)
    index.close()


@pytest.mark.parametrize(
    "name",
    [
        "Ngọc Ánh",
        "สมหญิง",
        "ትዕግስት",
        "Əliyeva",
        "王秀英",
        "नीलम",
        "Zoë-Marie",
        "O’Brien",
        "محمّد",
        "D'Angelo",
        "Đặng",
        "Þóra",
    ],
)
def test_whatever_somebody_is_called_she_is_found(index: OpenIndex, name: str) -> None:
    one = entry(50, name, "Sukunimi")
    index.add([one])
    for text in (name, name.lower(), f"{name} suku", name.split(" ", maxsplit=1)[0]):
        assert [found.referral_id for found in index.search(text)] == [one.referral_id], text
