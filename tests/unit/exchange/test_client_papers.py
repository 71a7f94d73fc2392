"""The client's papers in every language: one page, embedded fonts, every character drawn, and text to copy."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageDraw
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from referral_app.domain.client_leaflet import Leaflet
from referral_app.domain.client_texts import (
    BREAK,
    LEFT_TO_RIGHT,
    ClientTexts,
    Direction,
    Script,
    client_text_tags,
    client_texts,
)
from referral_app.domain.codes import ConsentScope
from referral_app.domain.consent_card import ConsentCard
from referral_app.errors import BugError
from referral_app.exchange.pdf.client import side_by_side
from referral_app.exchange.pdf.client.consent_card import consent_card
from referral_app.exchange.pdf.client.faces import BOLD, REGULAR, face, lacking
from referral_app.exchange.pdf.client.leaflet import leaflet_with_words, picture_leaflet
from referral_app.exchange.pdf.client.typesetting import Style, set_lines
from referral_app.exchange.qr_image import read_qr_code

TAGS = client_text_tags()
NON_JOINER = "\u200c"
PHONE = "+358 40 123 4567"
WEB = "https://www.tampere.fi/kotoutuminen"
LEAFLET = Leaflet(
    language="so",
    staff_language="fi",
    recipient="Tampereen kaupunki, kotoutumispalvelut",
    caller="Tampereen kotoutumispalvelut (aikuiset)",
    phone=PHONE,
    contact="Hervannan neuvola, 03 123 4567",
    web=WEB,
)
CARD = ConsentCard(
    language="so",
    staff_language="fi",
    shares=frozenset(ConsentScope),
    recipients=("Tampereen kaupunki, kotoutumispalvelut",),
    until=date(2027, 5, 4),
)
PAPERS: Mapping[str, Callable[[str, str], bytes]] = {
    "leaflet": lambda tag, staff: leaflet_with_words(replace(LEAFLET, language=tag, staff_language=staff)),
    "picture leaflet": lambda tag, staff: picture_leaflet(
        replace(LEAFLET, language=tag, staff_language=staff)
    ),
    "consent card": lambda tag, staff: consent_card(replace(CARD, language=tag, staff_language=staff)),
}


@cache
def made(paper: str, tag: str, staff: str = "fi") -> bytes:
    return PAPERS[paper](tag, staff)


def squeezed(text: str) -> str:
    """Without spaces and what only orders, breaks or joins the text: where lines end is no content.

    PDFium leaves out the non-joiner that the file has; a test of its own looks for it.
    """
    for mark in (BREAK, LEFT_TO_RIGHT, "\u200f", NON_JOINER):
        text = text.replace(mark, "")
    return "".join(text.split())


def text_of(data: bytes) -> str:
    """What a browser's reader copies from the only page."""
    document = pypdfium2.PdfDocument(data)
    assert len(document) == 1
    text = squeezed(document[0].get_textpage().get_text_bounded())
    document.close()
    return text


def texts_of(table: object) -> Iterator[str]:
    assert is_dataclass(table)
    for field in fields(table):
        value = getattr(table, field.name)
        if isinstance(value, str):
            yield value
        else:
            yield from texts_of(value)


def parts_of(texts: ClientTexts, sentence: str) -> list[str]:
    """What is drawn together: in right-to-left text a name or number has its own line."""
    values = {
        "recipient": LEAFLET.recipient,
        "caller": LEAFLET.caller,
        "phone": PHONE,
        "contact": LEAFLET.contact,
        "date": texts.day(CARD.until),
    }
    filled = texts.fill(sentence, **values)
    if texts.direction is Direction.LTR:
        return [filled]
    return [part.strip() for part in filled.split(LEFT_TO_RIGHT) if part.strip(" .")]


def content(paper: str, texts: ClientTexts) -> list[str]:
    if paper == "picture leaflet":
        pictures = [text for text in texts_of(texts.pictures) if text != texts.pictures.visit]
        return [texts.leaflet.title, *pictures, texts.leaflet.web, PHONE, LEAFLET.contact]
    if paper == "consent card":
        told = [text for text in texts_of(texts.consent) if text != texts.consent.intro]
    else:
        told = [text for text in texts_of(texts.leaflet) if text != texts.leaflet.through_us]
    return [part for text in told for part in parts_of(texts, text)]


def fonts_of(data: bytes) -> list[DictionaryObject]:
    (page,) = PdfReader(io.BytesIO(data)).pages
    resources = page["/Resources"].get_object()
    assert isinstance(resources, DictionaryObject)
    return [font.get_object() for font in resources["/Font"].get_object().values()]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("tag", TAGS)
def test_the_text_can_be_copied_whole_in_both_languages(paper: str, tag: str) -> None:
    found = text_of(made(paper, tag))

    for texts in (client_texts(tag), client_texts("fi")):
        missing = [part for part in content(paper, texts) if squeezed(part) not in found]
        assert missing == []
        assert squeezed(texts.labels.draft) in found


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("tag", TAGS)
def test_every_font_is_in_the_file_and_says_what_its_shapes_mean(paper: str, tag: str) -> None:
    for font in fonts_of(made(paper, tag)):
        below = font["/DescendantFonts"].get_object()[0].get_object()
        assert below["/FontDescriptor"].get_object()["/FontFile2"].get_object().get_data()
        assert font["/ToUnicode"].get_object().get_data()


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("weight", [REGULAR, BOLD])
def test_no_character_is_an_empty_box(tag: str, weight: int) -> None:
    texts = client_texts(tag)
    values = f"{LEAFLET.recipient} {PHONE} äöåÄÖÅ–’&/() {WEB}"
    for part in (*texts_of(texts.consent), *texts_of(texts.leaflet), *texts_of(texts.pictures), values):
        assert lacking(part, texts.script) == ""
        clusters = face(texts.script, weight).line(part.replace("\u00a0", " "), texts.direction)
        assert [
            cluster.text for cluster in clusters if any(glyph == 0 for glyph, _x, _y in cluster.glyphs)
        ] == []


def test_a_missing_character_would_be_noticed() -> None:
    assert lacking("a\u4e00", Script.LATIN) == "\u4e00"


@pytest.mark.parametrize("tag", TAGS)
def test_the_clients_language_is_set_in_big_type(tag: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []
    set_part = side_by_side._SetPart.__init__

    def note(self: side_by_side._SetPart, voices: object, part: object, size: float) -> None:
        tried.append(size)
        set_part(self, voices, part, size)  # type: ignore[arg-type]

    monkeypatch.setattr(side_by_side._SetPart, "__init__", note)
    PAPERS["leaflet"](tag, "fi")
    assert tried[-1] >= 14
    tried.clear()
    PAPERS["consent card"](tag, "sv")
    assert tried[-1] >= 11


@pytest.mark.parametrize("staff", ["fi", "sv", "en"])
def test_where_both_read_one_language_it_is_there_once(staff: str) -> None:
    once = text_of(made("leaflet", staff, staff))
    twice = text_of(made("leaflet", "so", staff))
    sentence = squeezed(client_texts(staff).leaflet.withdraw)

    assert once.count(sentence) == 1
    assert twice.count(sentence) == 1
    assert len(once) < len(twice)


def test_only_what_is_agreed_on_stands_on_the_card() -> None:
    texts = client_texts("fa")
    shares = frozenset({ConsentScope.BASICS, ConsentScope.FAMILY})
    found = text_of(consent_card(replace(CARD, language="fa", shares=shares)))

    for scope in ConsentScope:
        assert (squeezed(texts.consent.shares.of(scope)) in found) is (scope in shares)


def test_what_is_not_chosen_yet_is_left_out() -> None:
    texts = client_texts("so")
    found = text_of(consent_card(replace(CARD, shares=frozenset(), recipients=(), until=None)))

    for heading, there in (
        (texts.consent.shares_heading, False),
        (texts.consent.until_heading, False),
        (texts.consent.with_heading, True),
        (texts.consent.choice_heading, True),
    ):
        assert (squeezed(heading) in found) is there


def test_a_client_who_is_reached_through_the_nurse_is_told_so() -> None:
    told = replace(LEAFLET, through_us=True)
    texts = client_texts("so")

    for paper, sentence in (
        (leaflet_with_words(told), texts.leaflet.through_us),
        (picture_leaflet(told), texts.pictures.visit),
    ):
        found = text_of(paper)
        assert squeezed(sentence) in found
        assert squeezed(PHONE) not in found


def test_without_a_number_and_a_page_nothing_is_promised() -> None:
    found = text_of(leaflet_with_words(replace(LEAFLET, phone="", web="")))
    texts = client_texts("so")

    assert squeezed(texts.leaflet.number.partition("{")[0]) not in found
    assert squeezed(texts.leaflet.web) not in found


@pytest.mark.parametrize("paper", ["leaflet", "picture leaflet"])
@pytest.mark.parametrize("tag", ["fi", "ar"])
def test_the_code_leads_to_the_municipalitys_page(paper: str, tag: str, tmp_path: Path) -> None:
    dots = 4
    (page,) = PdfReader(io.BytesIO(made(paper, tag))).pages
    contents = page.get_contents()
    assert contents is not None
    painted = Image.new("L", (595 * dots, 842 * dots), 255)
    pen = ImageDraw.Draw(painted)
    for operands, operator in contents.operations:
        if operator == b"re":
            x, y, width, height = (float(operand) * dots for operand in operands)
            low, high = sorted((842 * dots - y, 842 * dots - y - height))
            pen.rectangle((x, low, x + width - 1, high - 1), fill=0)
    painted.save(tmp_path / "page.png")

    assert read_qr_code(tmp_path / "page.png") == WEB


def test_long_names_still_make_one_page() -> None:
    long = (
        "Pohjois-Karjalan ja Pohjois-Savon kuntien yhteiset maahanmuuttajapalvelut ja kohtaamispaikat, " * 2
    )
    found = text_of(consent_card(replace(CARD, language="fa", recipients=(long,))))

    assert found.count(squeezed(long.partition(",")[0])) == 4
    assert text_of(leaflet_with_words(replace(LEAFLET, recipient=long, caller=long, contact=long)))


@pytest.mark.parametrize("tag", ["fa", "so"])
def test_everybody_who_is_told_stands_on_the_card(tag: str) -> None:
    people = "Ahmed Warsame, Leena Mäkelä, Sanna Korhonen, Pekka Nieminen (Tampereen kotoutumispalvelut)"
    ngos = tuple(f"Järjestö {number} ry" for number in range(1, 5))
    found = text_of(consent_card(replace(CARD, language=tag, recipients=(people, *ngos))))

    for name in ("Ahmed Warsame", "Pekka Nieminen", *ngos):
        assert squeezed(name) in found


@pytest.mark.parametrize("tag", ["fa", "so"])
def test_the_interpreter_stands_on_the_card(tag: str) -> None:
    found = text_of(consent_card(replace(CARD, language=tag, interpreter="Tulkkikeskus, nro 12")))
    assert squeezed("Tulkkikeskus, nro 12") in found


def test_names_without_end_are_refused_and_not_cut_off() -> None:
    with pytest.raises(BugError):
        consent_card(replace(CARD, recipients=("Kunta " * 2000,)))


def test_a_paper_names_no_person_and_nothing_of_the_desktop() -> None:
    metadata = PdfReader(io.BytesIO(made("leaflet", "ar"))).metadata
    assert metadata is not None

    assert metadata.title == client_texts("ar").leaflet.title
    assert metadata.author is None
    assert metadata.creator == "Kotosilta"


# --- lines ---------------------------------------------------------------------------------------


def broken(text: str, tag: str, width: float) -> list[str]:
    texts = client_texts(tag)
    lines = set_lines(text, Style(texts.script, texts.direction, 14, (0, 0, 0)), width)
    assert all(lines.style.width(clusters) <= width for clusters in lines.clusters)
    return ["".join(cluster.text for cluster in clusters) for clusters in lines.clusters]


def test_thai_breaks_between_words_only() -> None:
    text = client_texts("th").consent.no_harm
    words = text.replace(" ", BREAK).split(BREAK)
    lines = broken(text, "th", 40)

    assert len(lines) > 2
    ends = {"".join(words[: place + 1]) for place in range(len(words))}
    so_far = ""
    for line in lines:
        so_far += line.replace(" ", "")
        assert so_far in ends


def test_no_chinese_line_begins_with_what_closes() -> None:
    text = client_texts("zh-Hans").consent.shares.basics
    for width in range(20, 70):
        for line in broken(text, "zh-Hans", width):
            assert line[0] not in "，。、；：？！）"


def test_a_telephone_number_stays_in_one_line_and_a_name_in_its_order() -> None:
    texts = client_texts("ar")
    number = broken(texts.fill(texts.leaflet.number, phone=PHONE.replace(" ", "\u00a0")), "ar", 45)
    name = broken(texts.fill(texts.consent.with_whom, recipient="Kunta, palvelut (aikuiset)"), "ar", 90)

    assert number[-1] == PHONE
    assert name[-1] == "Kunta, palvelut (aikuiset)"


def test_persian_keeps_its_non_joiner() -> None:
    clusters = face(Script.ARABIC).line("می\u200cشود", Direction.RTL)

    assert "\u200c" in "".join(cluster.text for cluster in clusters)
    joined = face(Script.ARABIC).line("میشود", Direction.RTL)
    assert {cluster.glyphs for cluster in clusters} != {cluster.glyphs for cluster in joined}


def test_a_signature_drawn_on_the_screen_stands_on_the_line_of_the_card() -> None:
    signed = replace(CARD, signature=(((50, 60), (200, 180), (400, 40)), ((500, 100),)))
    before, after = _picture(consent_card(CARD)), _picture(consent_card(signed))
    changed = [
        (x, y)
        for y in range(after.height)
        for x in range(after.width)
        if before.getpixel((x, y)) != after.getpixel((x, y))
    ]
    assert len(changed) > 50
    millimetre = after.width / 210
    assert all(15 <= x / millimetre <= 65 and 266 <= y / millimetre <= 280 for x, y in changed)
    assert text_of(consent_card(signed)) == text_of(consent_card(CARD))


def _picture(data: bytes) -> Image.Image:
    document = pypdfium2.PdfDocument(data)
    picture: Image.Image = document[0].render(scale=2).to_pil().convert("L")
    document.close()
    return picture
