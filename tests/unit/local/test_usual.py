"""Usual phrases and recent recipients: sealed, bounded, and nothing of one client in them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from referral_app.domain.log_search import LogSearch
from referral_app.domain.phrase import PhraseEdit
from referral_app.errors import CannotOpenError, InvalidInputError, StateChangedError
from referral_app.local.sealed_store import SealedFolder
from referral_app.local.usual import RECIPIENTS_LIMIT, SEARCHES_LIMIT, Usual

KEY = bytes(range(32))
PHRASES = ("Tarvitsee lastenhoitoa kurssin ajaksi.", "Lyhyet päivät\nsopivat parhaiten.")


@pytest.fixture
def usual(tmp_path: Path) -> Usual:
    return Usual(SealedFolder(tmp_path, KEY))


def write(usual: Usual, *phrases: str) -> None:
    for phrase in phrases:
        usual.change_phrase(PhraseEdit(None, phrase))


def test_phrases_come_back_in_their_order(usual: Usual) -> None:
    assert usual.phrases() == ()
    write(usual, *PHRASES)
    assert usual.phrases() == PHRASES
    assert usual.change_phrase(PhraseEdit(PHRASES[0], None)) == PHRASES[1:] == usual.phrases()
    assert usual.change_phrase(PhraseEdit(None, PHRASES[0], place=0)) == PHRASES


def test_nothing_of_them_is_readable_on_the_disk(usual: Usual, tmp_path: Path) -> None:
    write(usual, *PHRASES)
    usual.remember_recipient(UUID(int=7))
    for file in tmp_path.iterdir():
        data = file.read_bytes()
        assert b"lastenhoitoa" not in data
        assert UUID(int=7).hex.encode() not in data


@pytest.mark.parametrize("phrase", ["", "Asiakas 131052-308T tarvitsee apua."])
def test_what_is_no_phrase_is_refused_and_the_others_stay(usual: Usual, phrase: str) -> None:
    write(usual, *PHRASES)
    with pytest.raises(InvalidInputError):
        usual.change_phrase(PhraseEdit(None, phrase))
    assert usual.phrases() == PHRASES


def test_two_windows_lose_nothing_of_each_other(usual: Usual, tmp_path: Path) -> None:
    write(usual, *PHRASES)
    other = Usual(SealedFolder(tmp_path, KEY))
    assert other.change_phrase(PhraseEdit(PHRASES[0], "Toinen.")) == ("Toinen.", PHRASES[1])
    with pytest.raises(StateChangedError):
        usual.change_phrase(PhraseEdit(PHRASES[0], None))
    assert usual.change_phrase(PhraseEdit(PHRASES[1], None)) == ("Toinen.",) == other.phrases()


def test_a_copy_of_the_units_is_kept_for_each_unit(usual: Usual, tmp_path: Path) -> None:
    assert usual.unit_phrases(UUID(int=9)) == ()
    usual.keep_unit_phrases(UUID(int=9), PHRASES)
    assert (usual.unit_phrases(UUID(int=9)), usual.unit_phrases(UUID(int=8)), usual.phrases()) == (
        PHRASES,
        (),
        (),
    )
    assert Usual(SealedFolder(tmp_path, bytes(32))).unit_phrases(UUID(int=9)) == ()
    SealedFolder(tmp_path, KEY).write(UUID(int=9), b"usual/1", b'["131052-308T"]')
    assert usual.unit_phrases(UUID(int=9)) == ()


def test_recipients_are_remembered_the_latest_first_and_once(usual: Usual) -> None:
    for number in (1, 2, 3, 1):
        usual.remember_recipient(UUID(int=number))
    assert usual.recipients() == (UUID(int=1), UUID(int=3), UUID(int=2))
    for number in range(20):
        usual.remember_recipient(UUID(int=number))
    assert usual.recipients() == tuple(UUID(int=number) for number in range(19, 19 - RECIPIENTS_LIMIT, -1))


def test_another_person_opens_neither(usual: Usual, tmp_path: Path) -> None:
    write(usual, *PHRASES)
    usual.remember_recipient(UUID(int=1))
    other = Usual(SealedFolder(tmp_path, bytes(32)))
    with pytest.raises(CannotOpenError):
        other.phrases()
    assert other.recipients() == ()


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b"[null]", b'["zz"', b"\xff"])
def test_what_is_no_list_of_texts_is_not_opened(tmp_path: Path, content: bytes) -> None:
    folder = SealedFolder(tmp_path, KEY)
    for number in (1, 2):
        folder.write(UUID(int=number), b"usual/1", content)
    with pytest.raises(CannotOpenError):
        Usual(folder).phrases()
    assert Usual(folder).recipients() == ()
    folder.write(UUID(int=2), b"usual/1", b'["zz"]')
    assert Usual(folder).recipients() == ()


SEARCH = LogSearch(
    "read", UUID(int=1), UUID(int=2), "audit", UUID(int=3), None, date(2026, 1, 1), date(2026, 1, 7)
)


def test_searches_are_kept_once_each_and_the_last_ones(usual: Usual) -> None:
    usual.save_searches([SEARCH, LogSearch(days=7), SEARCH])
    assert usual.searches() == (SEARCH, LogSearch(days=7))
    many = [LogSearch(days=number) for number in range(SEARCHES_LIMIT + 5)]
    usual.save_searches(many)
    assert usual.searches() == tuple(many[5:])


@pytest.mark.parametrize(
    "spoiled",
    [
        "{}",
        "[]",
        "1",
        json.dumps(SEARCH.fields() | {"days": -1}),
        json.dumps(SEARCH.fields() | {"days": True}),
        json.dumps(SEARCH.fields() | {"act": 5}),
        json.dumps(SEARCH.fields() | {"actor": "zz"}),
        json.dumps(SEARCH.fields() | {"since": "2026-02-30"}),
        json.dumps(SEARCH.fields() | {"more": None}),
    ],
)
def test_a_search_of_another_form_opens_none(tmp_path: Path, spoiled: str) -> None:
    folder = SealedFolder(tmp_path, KEY)
    folder.write(UUID(int=3), b"usual/1", json.dumps([spoiled]).encode())
    assert Usual(folder).searches() == ()
