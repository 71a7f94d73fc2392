"""The letter in every language: one page, every sentence to copy, the address where the envelope's window is."""

from __future__ import annotations

import io
from datetime import date

import pypdfium2
import pytest
from pypdf import PdfReader

from referral_app.domain.client_message import MessageFacts, letter_template, sentence
from referral_app.domain.client_texts import client_text_tags, client_texts
from referral_app.errors import MessageIncompleteError
from referral_app.exchange.pdf.client.faces import lacking
from referral_app.exchange.pdf.client.letter import Letter, letter
from tests.unit.exchange.test_client_papers import squeezed, text_of, texts_of

FACTS = MessageFacts(
    "Ahmed Warsame, Tampereen kotoutumispalvelut",
    "+358 3 1234 5678",
    "Tampereen kotoutumispalvelut, +358 3 1234 5678",
)
POINT = 72 / 25.4


def told(tag: str, staff: str = "fi", facts: MessageFacts = FACTS) -> Letter:
    address = ("Ayaan Warsame", "Pitkänkadunperä 12 B 34", "33720 TAMPERE")
    return Letter(tag, staff, "Tampereen kaupunki", address, date(2026, 11, 24), facts)


@pytest.mark.parametrize("tag", client_text_tags())
def test_every_sentence_is_on_one_page_in_both_languages(tag: str) -> None:
    data = letter(told(tag), letter_template())
    text = text_of(data)
    template = letter_template()
    keys = [template.title, *(key for part in template.parts for key in (part.heading, *part.sentences))]
    for texts in (client_texts(tag), client_texts("fi")):
        for key in keys:
            if key not in ("leaflet.caller", "leaflet.number", "leaflet.ask"):
                assert squeezed(sentence(texts, key, FACTS)) in text, key
    for value in ("AyaanWarsame", "33720TAMPERE", "+358312345678", "24.11.2026"):
        assert value in text
    assert PdfReader(io.BytesIO(data)).metadata.title is not None  # type: ignore[union-attr]


@pytest.mark.parametrize("tag", client_text_tags())
def test_the_feedback_card_can_be_written_with_the_fonts_there_are(tag: str) -> None:
    texts = client_texts(tag)
    assert [part for part in texts_of(texts.feedback) if lacking(part, texts.script)] == []


@pytest.mark.parametrize("tag", ["so", "ar"])
def test_the_address_stands_in_the_window_of_the_envelope(tag: str) -> None:
    """C5 by the Finnish standard: 20 to 110 mm from the left, 35 to 80 mm from the top."""
    document = pypdfium2.PdfDocument(letter(told(tag), letter_template()))
    page = document[0]
    height = page.get_height()
    left, right = 20 * POINT, 110 * POINT
    inside = page.get_textpage().get_text_bounded(left, height - 80 * POINT, right, height - 35 * POINT)
    assert squeezed(inside) == squeezed("Ayaan Warsame Pitkänkadunperä 12 B 34 33720 TAMPERE")
    document.close()


def test_without_a_number_there_is_no_letter() -> None:
    with pytest.raises(MessageIncompleteError):
        letter(told("so", facts=MessageFacts("Ahmed Warsame")), letter_template())
