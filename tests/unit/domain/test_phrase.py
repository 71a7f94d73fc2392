"""Usual phrases: one change at a time, and a list as it is sealed."""

from __future__ import annotations

import json

import pytest

from referral_app.domain.phrase import (
    PHRASE_LIMIT,
    PHRASES_LIMIT,
    PhraseEdit,
    decode_phrases,
    edited,
    encode_phrases,
)
from referral_app.errors import CannotOpenError, InvalidInputError, StateChangedError

PHRASES = ("Tarvitsee lastenhoitoa kurssin ajaksi.", "Lyhyet päivät\nsopivat.", "عربية")


@pytest.mark.parametrize(
    ("edit", "after"),
    [
        (PhraseEdit(None, " Uusi.\r\n"), (*PHRASES, "Uusi.")),
        (PhraseEdit(None, "Uusi.", place=0), ("Uusi.", *PHRASES)),
        (PhraseEdit(None, PHRASES[0]), PHRASES),
        (PhraseEdit(PHRASES[1], "Toinen."), (PHRASES[0], "Toinen.", PHRASES[2])),
        (PhraseEdit(PHRASES[1], PHRASES[0]), (PHRASES[0], PHRASES[2])),
        (PhraseEdit(PHRASES[0], None), PHRASES[1:]),
    ],
)
def test_one_change(edit: PhraseEdit, after: tuple[str, ...]) -> None:
    assert edited(PHRASES, edit) == after


@pytest.mark.parametrize("after", [None, "Toinen."])
def test_what_is_gone_meanwhile_is_not_changed(after: str | None) -> None:
    with pytest.raises(StateChangedError):
        edited(PHRASES, PhraseEdit("Poistettu.", after))


def test_there_is_an_end_to_them() -> None:
    full = tuple(f"{number}." for number in range(PHRASES_LIMIT))
    with pytest.raises(InvalidInputError):
        edited(full, PhraseEdit(None, "Yksi liikaa."))
    assert edited(full, PhraseEdit("0.", "Toinen."))[0] == "Toinen."


@pytest.mark.parametrize(
    "phrase",
    ["", "  \n", "x" * (PHRASE_LIMIT + 1), "Asiakas 131052-308T tarvitsee apua.", "a\x07b", "\u202eabc"],
)
def test_what_is_no_phrase_is_refused(phrase: str) -> None:
    for edit in (PhraseEdit(None, phrase), PhraseEdit(PHRASES[0], phrase)):
        with pytest.raises(InvalidInputError):
            edited(PHRASES, edit)


def test_a_list_comes_back_as_it_was_sealed() -> None:
    full = tuple(f"{number} " + "\U0001f600" * (PHRASE_LIMIT - 3) for number in range(PHRASES_LIMIT))
    for phrases in ((), PHRASES, full):
        assert decode_phrases(encode_phrases(phrases)) == phrases
    assert len(encode_phrases(full)) <= 1 << 18, "the longest list is as large as the database takes"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"phrases":["a"]}',
        b'{"phrases":[1],"schema":"kotosilta/phrases/1"}',
        b'{"phrases":"a","schema":"kotosilta/phrases/1"}',
        b'{"phrases":[" a"],"schema":"kotosilta/phrases/1"}',
        b'{"phrases":["131052-308T"],"schema":"kotosilta/phrases/1"}',
        b'{"more":1,"phrases":[],"schema":"kotosilta/phrases/1"}',
        json.dumps({"phrases": ["a"] * (PHRASES_LIMIT + 1), "schema": "kotosilta/phrases/1"}).encode(),
    ],
)
def test_what_is_no_list_is_not_opened(content: bytes) -> None:
    with pytest.raises(CannotOpenError):
        decode_phrases(content)
