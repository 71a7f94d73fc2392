"""Passphrases: what people really choose is weak, several words are strong, and nothing typed crashes it."""

from __future__ import annotations

import time

import pytest
import zxcvbn_rs_py
from hypothesis import example, given, settings
from hypothesis import strategies as st

from referral_app.services import passphrase_strength as module
from referral_app.services.passphrase_strength import Reason, Strength, passphrase_strength


@pytest.mark.parametrize(
    ("passphrase", "reason"),
    [
        ("", Reason.EMPTY),
        ("password", Reason.COMMON),
        ("drowssap", Reason.COMMON),
        ("salasana", Reason.ADD_WORDS),
        ("qwertyuiop", Reason.COMMON),
        ("uytrewqasd", Reason.KEYBOARD_ROW),
        ("aaaaaaaaaaaa", Reason.REPETITION),
        ("kissakissakissakissa", Reason.REPETITION),
        ("abcdefghij", Reason.SEQUENCE),
        ("24.11.1987", Reason.DATE_OR_YEAR),
        ("michael", Reason.NAME),
        ("P@ssw0rd", Reason.PREDICTABLE_CHANGE),
        ("Syksy2026!", Reason.ADD_WORDS),
        ("Hyvinvointialue1", Reason.ADD_WORDS),
        ("Välkommen2026", Reason.ADD_WORDS),
        ("kotosilta", Reason.ADD_WORDS),
    ],
)
def test_what_people_choose_is_weak(passphrase: str, reason: Reason) -> None:
    strength = passphrase_strength(passphrase)

    assert strength.score < 3
    assert not strength.is_good_enough
    assert reason in strength.reasons


@pytest.mark.parametrize(
    "passphrase",
    ["neljä tuolia järven rannalla", "correct horse battery staple", "tX9#vLq2!mZr", "يوم جميل في هلسنكي"],
)
def test_several_words_or_chance_are_strong(passphrase: str) -> None:
    assert passphrase_strength(passphrase) == Strength(4, ())


def test_her_own_names_are_worth_nothing() -> None:
    personal = ("Aino Virtanen", "aino.virtanen", "Hervannan neuvola")
    for passphrase in ("ainovirtanen", "Virtanen2026", "hervannan1"):
        assert passphrase_strength(passphrase, personal).score < passphrase_strength(passphrase).score


@pytest.mark.parametrize(
    "passphrase",
    ["aino.virtanen", "Aino Virtanen", "AINO VIRTANEN!", "hervannan neuvola", "Aino Virtanen 2026"],
)
def test_her_names_together_are_weak_and_it_says_why(passphrase: str) -> None:
    strength = passphrase_strength(passphrase, ("Aino Virtanen", "aino.virtanen", "Hervannan neuvola"))
    assert not strength.is_good_enough
    assert Reason.NAME in strength.reasons


def test_her_name_does_not_spoil_what_is_strong_without_it() -> None:
    assert passphrase_strength("aino osti neljä harmaata tuolia", ("Aino Virtanen",)) == Strength(4, ())


def test_every_extra_word_helps() -> None:
    words = ["kynnys", "harmaa", "vene", "kuudes", "omena"]
    scores = [passphrase_strength(" ".join(words[:count])).score for count in range(1, 6)]
    assert scores == sorted(scores)
    assert scores[0] < 3 < 4 == scores[-1]


def test_long_input_is_cut_for_the_estimate_only() -> None:
    assert passphrase_strength("a" * 1_000_000) == passphrase_strength("a" * 48)
    started = time.perf_counter()
    passphrase_strength("4@8({[</369&#!1/|0$5+7%2/" * 40_000, ["x" * 10**6] * 100)
    assert time.perf_counter() - started < 20  # minutes and more without the cut


@settings(deadline=None)
@given(st.text(st.characters(), max_size=60), st.lists(st.text(st.characters(), max_size=20), max_size=30))
@example("\ud800\udc00", ["\ud800"])
@example("\0", ["\0", ""])
@example("\U0001f600" * 60, [])
@example("e\u0301" * 30, [])
def test_any_text_gets_a_score(passphrase: str, personal: list[str]) -> None:
    strength = passphrase_strength(passphrase, personal)

    assert 0 <= strength.score <= 4
    assert bool(strength.reasons) == (strength.score < 3)
    assert len(set(strength.reasons)) == len(strength.reasons)


@pytest.mark.parametrize(("kind", "pairs"), [("Warning", "_WARNINGS"), ("Suggestion", "_SUGGESTIONS")])
def test_no_answer_of_the_library_is_left_out(kind: str, pairs: str) -> None:
    library = getattr(zxcvbn_rs_py, kind)
    answers = [getattr(library, name) for name in dir(library) if name[0].isupper()]
    mapped = [answer for answer, _ in getattr(module, pairs)]

    assert len(answers) > 10
    assert all(answer in mapped for answer in answers)
    assert {reason for _, reason in getattr(module, pairs)} <= set(Reason)
