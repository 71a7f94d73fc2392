"""Letter and text message: in every language, no more than needed, and a clear error for what is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from referral_app.domain.client_message import (
    LetterTemplate,
    MessageFacts,
    letter_template,
    message_languages,
    read_letter_template,
    read_sms_template,
    sentence,
    sms_text,
)
from referral_app.domain.client_texts import LEFT_TO_RIGHT, client_text_tags, client_texts
from referral_app.domain.codes import Literacy
from referral_app.errors import ClientTextsInvalidError, MessageIncompleteError
from tests.unit.domain.samples import REFERRAL

FACTS = MessageFacts(
    "Ahmed Warsame, Tampereen kaupunki", "+358 3 1234 5678", "Kotoutumispalvelut, +358 3 1234"
)
SMS = 'review = "draft"\nreviewer = ""\nsentences = ["leaflet.caller", "leaflet.number"]\n'
LETTER = """
review = "draft"
reviewer = ""
title = "leaflet.title"
[[parts]]
pictogram = "call"
heading = "leaflet.who_heading"
sentences = ["leaflet.caller"]
"""


@pytest.mark.parametrize("tag", client_text_tags())
def test_the_text_message_says_who_calls_from_which_number_and_no_more(tag: str) -> None:
    text = sms_text(client_texts(tag), FACTS)
    assert "Ahmed Warsame" in text
    assert "+358\u00a03\u00a01234\u00a05678" in text
    assert not {"{", "}", "|", "\u200b", LEFT_TO_RIGHT} & set(text)
    assert len(text) < 200
    for why in ("koto", "Koto", "integr"):
        assert why not in text


@pytest.mark.parametrize("tag", client_text_tags())
def test_every_sentence_of_the_letter_is_there_in_every_language(tag: str) -> None:
    template, texts = letter_template(), client_texts(tag)
    keys = [template.title, *(key for part in template.parts for key in (part.heading, *part.sentences))]
    assert all(sentence(texts, key, FACTS) for key in keys)


@pytest.mark.parametrize("field", ["caller", "phone"])
def test_what_nobody_told_is_a_typed_error_that_names_the_field(field: str) -> None:
    with pytest.raises(MessageIncompleteError) as caught:
        sms_text(client_texts("so"), replace(FACTS, **{field: ""}))
    assert caught.value.field == field


def test_a_field_that_no_fact_fills_is_the_same_error() -> None:
    with pytest.raises(MessageIncompleteError) as caught:
        sentence(client_texts("so"), "leaflet.step_send", FACTS)
    assert caught.value.field == "recipient"


def test_templates_are_read() -> None:
    assert read_sms_template(SMS) == ("leaflet.caller", "leaflet.number")
    assert isinstance(read_letter_template(LETTER), LetterTemplate)


@pytest.mark.parametrize(
    "broken",
    [
        "sentences",
        SMS.replace("sentences", "words"),
        SMS.replace('["leaflet.caller", "leaflet.number"]', "[]"),
        SMS.replace('"leaflet.caller"', "3"),
        SMS + "more = 1\n",
    ],
)
def test_a_broken_sms_template_is_refused(broken: str) -> None:
    with pytest.raises(ClientTextsInvalidError):
        read_sms_template(broken)


@pytest.mark.parametrize(
    "broken",
    [
        LETTER.replace("title", "head"),
        LETTER.replace('pictogram = "call"\n', ""),
        LETTER.replace('["leaflet.caller"]', '"leaflet.caller"'),
        LETTER.replace('heading = "leaflet.who_heading"', "heading = 1"),
    ],
)
def test_a_broken_letter_template_is_refused(broken: str) -> None:
    with pytest.raises(ClientTextsInvalidError):
        read_letter_template(broken)


@pytest.mark.parametrize("key", ["leaflet.nothing", "fill.leaflet", "leaflet", "labels.day", "review.value"])
def test_a_sentence_that_is_not_there_is_refused(key: str) -> None:
    with pytest.raises(ClientTextsInvalidError):
        sentence(client_texts("so"), key, FACTS)


def test_what_she_reads_comes_before_what_she_speaks() -> None:
    reader = replace(REFERRAL, literacy=Literacy.READS, reads_language="ar", other_languages=("en", "xx"))
    assert message_languages(reader, "sv") == ("ar", "so", "en", "sv", "fi")
    assert message_languages(replace(reader, literacy=Literacy.NOT_KNOWN), "fi") == ("so", "en", "fi")
