"""What the client reads: complete in every language offered, of one form, in its own script, honest about drafts."""

from __future__ import annotations

import string
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from importlib.resources import files

import pytest

from referral_app.domain.client_texts import (
    BREAK,
    LEFT_TO_RIGHT,
    ClientTexts,
    Direction,
    Review,
    Script,
    client_text_tag,
    client_text_tags,
    client_texts,
    read_client_texts,
)
from referral_app.domain.codes import ConsentScope
from referral_app.domain.language import common_languages
from referral_app.errors import BugError, ClientTextsInvalidError

TAGS = client_text_tags()
BLOCKS = {
    Script.LATIN: ("LATIN",),
    Script.CYRILLIC: ("CYRILLIC",),
    Script.ARABIC: ("ARABIC",),
    Script.THAI: ("THAI",),
    Script.ETHIOPIC: ("ETHIOPIC",),
    Script.HAN: ("CJK",),
}
ENGLISH = {
    "the", "you", "your", "and", "municipality", "we", "tell", "us", "with", "who", "what", "may", "not",
}  # fmt: skip
SAME_AS_IN_ENGLISH = {"labels.day", "consent.signature", "consent.signed_on", "feedback.no"}
OF_ITS_OWN = {
    "ckb": "ەێۆ", "fa": "پ", "uk": "їі", "ru": "ыэ", "et": "õ", "sq": "ë", "tr": "ığ",
    "vi": "ạđ", "kmr": "îê", "es": "¿", "fr": "àê", "sv": "å", "fi": "ä",
}  # fmt: skip
"""Characters that this language has and its neighbours in the same script lack, or seldom use."""


def source(tag: str) -> str:
    return files("resources").joinpath("texts", "client", f"{tag}.toml").read_text(encoding="utf-8")


def texts_in(table: Mapping[str, object], path: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from texts_in(value, f"{path}{key}.")
        elif path:
            assert isinstance(value, str)
            yield f"{path}{key}", value


def sentences(tag: str) -> dict[str, str]:
    return dict(texts_in(tomllib.loads(source(tag))))


def fields(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name}


def letters(text: str) -> str:
    without = string.Formatter().parse(text)
    return "".join(character for part, *_ in without for character in part if character.isalpha())


def test_there_is_a_file_for_every_language_offered_and_no_other() -> None:
    folder = files("resources").joinpath("texts", "client")

    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{tag}.toml" for tag in TAGS)
    assert len(TAGS) == len(set(TAGS)) == 21


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_says_the_same_things_with_the_same_fields(tag: str) -> None:
    model, own = sentences("fi"), sentences(tag)

    assert own.keys() == model.keys()
    assert {key: fields(text) for key, text in own.items()} == {
        key: fields(text) for key, text in model.items()
    }
    for key, text in own.items():
        assert text == text.strip(), key
        assert "  " not in text, key
        assert text == unicodedata.normalize("NFC", text), key


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_is_written_in_its_own_script(tag: str) -> None:
    blocks = BLOCKS[client_texts(tag).script]

    for key, text in sentences(tag).items():
        foreign = [
            letter
            for letter in letters(text)
            if not unicodedata.name(letter, "MODIFIER").startswith((*blocks, "MODIFIER"))
        ]
        assert foreign == [], key


@pytest.mark.parametrize("tag", [tag for tag in TAGS if tag != "en"])
def test_nothing_was_left_in_english(tag: str) -> None:
    english = sentences("en")

    for key, text in sentences(tag).items():
        words = {word.strip(".,?:").lower() for word in text.split()}
        # "we" and "us" are words of other languages too: two English words make a leftover
        assert len(words & ENGLISH) < 2, key
        assert text != english[key] or key in SAME_AS_IN_ENGLISH, key


@pytest.mark.parametrize("tag", OF_ITS_OWN)
def test_neighbouring_languages_were_not_exchanged(tag: str) -> None:
    whole = "".join(sentences(tag).values())

    assert all(letter in whole for letter in OF_ITS_OWN[tag])


def test_dari_and_persian_have_words_of_their_own() -> None:
    dari, persian = sentences("prs"), sentences("fa")
    same = [key for key in dari if dari[key] == persian[key] and key not in {"labels.day"}]

    assert {"شاروالی", "ترجمان"} <= set(" ".join(dari.values()).replace("،", " ").split())
    assert "شهرداری" in " ".join(persian.values())
    assert "شهرداری" not in " ".join(dari.values())
    assert len(same) < len(dari) / 4


@pytest.mark.parametrize("tag", TAGS)
def test_sentences_are_short(tag: str) -> None:
    """Plain language: one thing a sentence. Counted in words where there are spaces, else in marks or letters."""
    for key, text in sentences(tag).items():
        for sentence in (
            text.replace("?", ".").replace("。", ".").replace("።", ".").replace("؟", ".").split(".")
        ):
            if tag == "th":
                size = len(sentence.replace("|", " ").split()) / 1.6
            else:
                size = len(sentence) / 2 if tag == "zh-Hans" else len(sentence.split())
            assert size <= 22, key


@pytest.mark.parametrize("tag", TAGS)
def test_the_file_reads_into_what_pages_use(tag: str) -> None:
    texts = client_texts(tag)

    assert texts.language == tag
    assert texts.direction is (Direction.RTL if tag in {"ar", "fa", "prs", "ckb"} else Direction.LTR)
    assert len({texts.consent.shares.of(scope) for scope in ConsentScope}) == len(ConsentScope)
    assert "2027" in texts.day(date(2027, 5, 4))
    assert "|" not in str(texts)


@pytest.mark.parametrize("tag", TAGS)
def test_nobody_has_approved_a_translation_yet(tag: str) -> None:
    """Falls when a reviewer is entered: then take the language out of here."""
    texts = client_texts(tag)

    assert texts.review is Review.DRAFT
    assert texts.is_draft
    assert texts.labels.draft


@pytest.mark.parametrize("tag", ["ar", "fa", "prs", "ckb"])
def test_right_to_left_texts_have_no_combining_marks(tag: str) -> None:
    assert [mark for mark in source(tag) if unicodedata.combining(mark)] == []


def test_thai_says_where_lines_may_break() -> None:
    assert BREAK in client_texts("th").consent.no_harm
    assert BREAK not in client_texts("fi").consent.no_harm


def test_values_keep_their_order_in_a_right_to_left_text() -> None:
    arabic, finnish = client_texts("ar"), client_texts("fi")

    assert f"{LEFT_TO_RIGHT}+358 40 1{LEFT_TO_RIGHT}" in arabic.fill(arabic.leaflet.number, phone="+358 40 1")
    assert finnish.fill(finnish.leaflet.number, phone="+358 40 1").endswith(": +358 40 1")


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("fi", "fi"), ("fa", "fa"), ("fa-AF", "prs"), ("ku", "kmr"), ("ckb", "ckb"), ("zh", "zh-Hans"),
        ("zh-Hans", "zh-Hans"), ("zh-Hant", None), ("zh-TW", None), ("en-GB", "en"), ("de", None), ("", None),
    ],
)  # fmt: skip
def test_the_language_of_a_referral_finds_its_texts(language: str, tag: str | None) -> None:
    assert client_text_tag(language) == tag


def test_every_language_offered_can_be_chosen_under_some_tag() -> None:
    found = {client_text_tag(language.tag) for language in common_languages("fi")}

    assert set(TAGS) <= found


def approved(text: str, reviewer: str = "Maija Meikäläinen", day: str = "2026-12-01") -> str:
    return text.replace('review = "draft"', 'review = "approved"').replace(
        'reviewer = ""', f'reviewer = "{reviewer}"\nreviewed_on = {day}'
    )


def test_an_approved_text_names_who_approved_it_and_when() -> None:
    texts = read_client_texts(approved(source("so")), "so")

    assert not texts.is_draft
    assert (texts.reviewer, texts.reviewed_on) == ("Maija Meikäläinen", date(2026, 12, 1))


BROKEN = {
    "not TOML": lambda text: text.replace('"', "'", 1),
    "another language": lambda text: text.replace('language = "so"', 'language = "sv"'),
    "a key too few": lambda text: text.replace("spoken =", "# spoken ="),
    "a key too many": lambda text: text.replace("spoken =", 'whispered = "a"\nspoken ='),
    "no table": lambda text: text.replace("[pictures]", "[pictograms]"),
    "an empty text": lambda text: text.replace('web = "', 'web = ""  # "'),
    "a number": lambda text: text.replace('web = "', 'web = 3  # "'),
    "a field lost": lambda text: text.replace("{recipient}", "degmada"),
    "a field misspelt": lambda text: text.replace("{recipient}", "{recipent}"),
    "a field that formats": lambda text: text.replace("{recipient}", "{recipient:>9}"),
    "a brace alone": lambda text: text.replace("{recipient}", "{recipient"),
    "an unknown state of review": lambda text: text.replace('"draft"', '"checked"'),
    "an unknown script": lambda text: text.replace('script = "latin"', 'script = "runes"'),
    "approved by nobody": lambda text: text.replace('"draft"', '"approved"'),
    "a draft with a reviewer": lambda text: text.replace('reviewer = ""', 'reviewer = "M"'),
    "approved on no day": lambda text: approved(text, day='"soon"'),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_malformed_file_is_refused(name: str) -> None:
    assert isinstance(read_client_texts(source("so"), "so"), ClientTexts)
    broken = BROKEN[name](source("so"))
    assert broken != source("so")

    with pytest.raises(ClientTextsInvalidError):
        read_client_texts(broken, "so")


def test_an_unknown_language_is_our_mistake() -> None:
    with pytest.raises(BugError):
        client_texts("../fi")
