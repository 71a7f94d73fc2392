"""Language tags, their names and the search for them."""

from __future__ import annotations

import pytest

from referral_app.domain.language import (
    TAG_LIMIT,
    common_languages,
    find,
    language_name,
    language_problems,
    own_name,
    same_language,
    tags_called,
)
from referral_app.domain.problems import Problem


@pytest.mark.parametrize("tag", ["so", "kmr", "fa-AF", "zh-Hant", "zh-Hant-TW", "es-419"])
def test_well_formed_tags_pass(tag: str) -> None:
    assert not list(language_problems("field", tag))


@pytest.mark.parametrize("tag", ["somali", "SO", "s", "so_SO", "so-", "x-klingon", "so\n", "сo"])
def test_other_tags_are_refused(tag: str) -> None:
    assert [found.problem for found in language_problems("field", tag)] == [Problem.LANGUAGE_INVALID]


def test_a_language_is_required() -> None:
    assert [found.problem for found in language_problems("field", "")] == [Problem.REQUIRED]


def test_names_are_in_the_language_of_the_screen() -> None:
    assert [language_name("so", locale) for locale in ("fi", "sv", "en")] == ["somali", "somaliska", "Somali"]
    assert language_name("ti", "fi_FI") == "tigrinja"


def test_a_language_without_a_name_shows_its_tag() -> None:
    assert language_name("aii", "fi") == "aii"
    assert own_name("aii") == ""
    assert own_name("not a tag") == ""


def test_the_client_can_point_at_her_own_word() -> None:
    assert own_name("ar") == "العربية"
    assert own_name("fa-AF") == "دری"


@pytest.mark.parametrize("locale", ["fi", "sv", "en"])
def test_each_common_language_has_a_name_and_stands_once(locale: str) -> None:
    found = common_languages(locale)
    assert len({language.tag for language in found}) == len(found)
    assert all(language.name != language.tag for language in found)
    assert all(len(language.tag) <= TAG_LIMIT for language in found)
    assert {"ar", "so", "ru", "uk", "fa", "fa-AF", "ku", "ckb", "ti", "vi", "th"} <= {
        language.tag for language in found
    }


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("vien", ""),
        ("viro", "et"),
        ("estniska", "et"),
        ("Somali", "so"),
        ("soomaliga", "so"),
        ("Soomaaliga", "so"),
        ("af soomaali", "so"),
        ("Af-Soomaali", "so"),
        ("farsi", "fa"),
        ("kurmanji", "ku"),
        ("kurmandži", "ku"),
        ("kmr", "ku"),
        ("sorani", "ckb"),
        ("mandariini", "zh"),
        ("mandarin", "zh"),
        ("kiina", "zh"),
        ("简体", "zh"),
        ("中文", "zh"),
        ("pashto", "ps"),
        ("pashtu", "ps"),
        ("tigrinja", "ti"),
        ("tigrinya", "ti"),
        ("amhara", "am"),
        ("soom", "so"),
        ("العربية", "ar"),
        ("dari", "fa-AF"),
        ("turkce", "tr"),
        ("tieng viet", "vi"),
        ("kurd", "ku"),
        ("CKB", "ckb"),
    ],
)
def test_languages_are_found_by_any_of_their_names(typed: str, tag: str) -> None:
    found = [language.tag for language in find(typed, "sv")]
    assert (found[0] if found else "") == tag


def test_the_search_in_the_inbox_knows_what_people_call_a_language() -> None:
    assert tags_called("soomaliga") == ("so",)
    assert tags_called("farsi") == ("fa",)


def test_nothing_typed_finds_the_common_ones() -> None:
    assert find(" ", "fi") == common_languages("fi")


def test_a_rarer_language_is_found_too() -> None:
    assert any(language.tag == "sdh" for language in find("eteläkurdi", "fi"))


def test_scripts_and_regions_do_not_make_another_language() -> None:
    assert same_language("zh-Hant-TW", "zh")
    assert not same_language("so", "sw")
    assert not same_language("", "")
