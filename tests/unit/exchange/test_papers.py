"""Papers: complete in three languages, copyable, one page each, and their codes lead back to the content."""

from __future__ import annotations

import io
import re
import string
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image, ImageDraw
from pypdf import PdfReader

from referral_app import services
from referral_app.crypto.recovery_code import decode_recovery_code, encode_recovery_code
from referral_app.crypto.shares import join_from_paper, split_for_paper
from referral_app.crypto.signing import SigningKey
from referral_app.directory.data import Names
from referral_app.domain.states import CLOSED_STATES, OPEN_STATES, State
from referral_app.errors import BugError
from referral_app.exchange import pdf
from referral_app.exchange.invitation import (
    Invitation,
    ServerAddress,
    code_of,
    data_of_code,
    decode_invitation,
    encode_invitation,
)
from referral_app.exchange.pdf.erasure_report import ErasureReport, ErasureRow, erasure_report
from referral_app.exchange.pdf.invitation_sheet import InvitationSheet, invitation_sheet
from referral_app.exchange.pdf.recovery_sheet import RecoverySheet, recovery_sheet
from referral_app.exchange.pdf.share_sheet import ShareSheet, SplitKey, share_sheet
from referral_app.exchange.pdf.texts import LANGUAGES, Texts, read_texts
from referral_app.exchange.qr_image import read_qr_code

DAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
WORDS = "saduh-fonun-lozij-gitag-loguf"
SECRET = bytes(range(48))

INVITATION = encode_invitation(
    Invitation(
        server=ServerAddress("db.example.fi", "5432", "kotosilta", None),
        log_origin="loki.example.fi/koe",
        root_key=SigningKey.from_seed(bytes(32)).public.raw,
        user_id=UUID(int=7),
        login="aino.virtanen",
        secret=bytes(range(20)),
        expires_at=NOON,
    ),
    SigningKey.from_seed(bytes(32)),
)
INVITATION_SHEET = InvitationSheet(
    name="Aino Virtanen",
    login="aino.virtanen",
    server="db.example.fi",
    words=WORDS,
    expires_at=NOON,
    code=code_of(INVITATION),
    made_on=DAY,
)
RECOVERY_SHEET = RecoverySheet(
    name="Aino Virtanen",
    login="aino.virtanen",
    service="db.example.fi",
    words=WORDS,
    code=encode_recovery_code(SECRET),
    made_on=DAY,
)
SHARES = split_for_paper(bytes(range(32)))
COUNTY = Names(
    "Pirkanmaan hyvinvointialue", "Birkalands välfärdsområde", "Pirkanmaa wellbeing services county"
)
TAMPERE = Names("Tampereen kaupunki", "Tammerfors stad", "City of Tampere")
REPORT = ErasureReport(
    service="db.example.fi",
    made_at=NOON,
    trial=False,
    rows=(
        ErasureRow(COUNTY, State.WITHDRAWN, 0, 4),
        ErasureRow(COUNTY, State.COMPLETED, 365, 12_772),
        ErasureRow(TAMPERE, State.REJECTED, 1, 9),
    ),
)


def share(number: int, key: SplitKey = SplitKey.RECOVERY) -> ShareSheet:
    words = tuple(SHARES[number - 1].split())
    return ShareSheet(key, "db.example.fi", WORDS, number, 3, 2, words, DAY)


DOCUMENTS: Mapping[str, Callable[[str], bytes]] = {
    "invitation": lambda language: invitation_sheet(INVITATION_SHEET, language),
    "recovery": lambda language: recovery_sheet(RECOVERY_SHEET, language),
    "recovery share": lambda language: share_sheet(share(1), language),
    "root share": lambda language: share_sheet(share(3, SplitKey.ROOT), language),
    "erasure": lambda language: erasure_report(REPORT, language),
}


@lru_cache(maxsize=32)
def made(document: str, language: str) -> bytes:
    return DOCUMENTS[document](language)


def text_of(data: bytes) -> str:
    pages = PdfReader(io.BytesIO(data)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def plain(text: str) -> str:
    return " ".join(text.split())


def code_in(data: bytes, folder: Path) -> str:
    """Paint the modules that the PDF draws and read the picture."""
    dots = 4
    for page in PdfReader(io.BytesIO(data)).pages:
        painted = Image.new("L", (595 * dots, 842 * dots), 255)
        pen = ImageDraw.Draw(painted)
        found = 0
        contents = page.get_contents()
        assert contents is not None
        for operands, operator in contents.operations:
            if operator == b"re":
                x, y, width, height = (float(operand) * dots for operand in operands)
                if abs(height) < 2.5 * dots:
                    low, high = sorted((842 * dots - y, 842 * dots - y - height))
                    pen.rectangle((x, low, x + width - 1, high - 1), fill=0)
                    found += 1
        if found > 100:
            painted.save(folder / "page.png")
            return read_qr_code(folder / "page.png")
    raise AssertionError("no page has a code")


# --- texts ---------------------------------------------------------------------------------------


def all_texts(language: str) -> dict[str, tuple[str, ...]]:
    return {
        f"{table}.{name}": (text,) if isinstance(text, str) else tuple(text)
        for table, entries in read_texts(language).items()
        for name, text in entries.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_missing_in_any_language(language: str) -> None:
    texts, finnish = all_texts(language), all_texts("fi")

    assert texts.keys() == finnish.keys()
    for key, lines in texts.items():
        assert all(line.strip() == line != "" for line in lines), key
        assert len(lines) == len(finnish[key]), key
        assert fields(lines) == fields(finnish[key]), key


def fields(lines: tuple[str, ...]) -> list[set[str]]:
    return [{name for _, name, _, _ in string.Formatter().parse(line) if name} for line in lines]


def test_no_two_languages_share_a_sentence() -> None:
    """A text copied and not translated would show here."""
    for key, finnish in all_texts("fi").items():
        others = [all_texts(language)[key] for language in ("sv", "en")]
        for place, line in enumerate(finnish):
            if line.count(" ") > 2 and "'" not in line:
                assert all(other[place] != line for other in others), key


def test_every_text_is_used() -> None:
    folders = Path(pdf.__file__).parent, Path(services.__file__).parent
    source = "".join(path.read_text("utf-8") for folder in folders for path in folder.glob("*.py"))
    prefixes = tuple(re.findall(r'f"([a-z]+\.[a-z_]*)\{', source))

    unused = [key for key in all_texts("fi") if f'"{key}"' not in source and not key.startswith(prefixes)]

    assert unused == []


def test_every_final_state_has_a_name() -> None:
    assert set(read_texts("fi")["state"]) == {state.value for state in CLOSED_STATES}


def test_a_text_that_is_not_there_is_a_bug() -> None:
    for key in ("common.absent", "absent.name", "recovery.steps"):
        with pytest.raises(BugError):
            Texts("fi").line(key)
    with pytest.raises(BugError):
        Texts("fi").lines("recovery.title")


def test_dates_and_numbers_by_language() -> None:
    local = datetime(2026, 3, 4, 9, 5).astimezone()
    assert Texts("fi").day(DAY) == "24.11.2026"
    assert Texts("fi").moment(local) == "4.3.2026 klo 9.05"
    assert Texts("sv").moment(local) == "4.3.2026 kl. 9.05"
    assert Texts("en").moment(local) == "4 March 2026 at 09:05"
    assert [Texts("fi").days(count) for count in (1, 30, 365)] == ["1 päivä", "30 päivää", "365 päivää"]
    assert plain(Texts("sv").number(12_772)) == "12 772"


# --- all documents -------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_one_page_in_the_language_with_its_fonts(document: str, language: str) -> None:
    reader = PdfReader(io.BytesIO(made(document, language)))

    assert len(reader.pages) == 1
    assert reader.root_object["/Lang"] == language
    assert reader.metadata is not None
    assert reader.metadata.title
    assert "1 (1)" in text_of(made(document, language))
    for font in reader.pages[0]["/Resources"]["/Font"].values():
        inner = font.get_object()["/DescendantFonts"][0].get_object()
        assert "NotoSans" in inner["/BaseFont"]
        assert "/FontFile2" in inner["/FontDescriptor"].get_object()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("document", "keys"),
    [
        ("invitation", ["title", "intro", "steps", "steps_label", "warning_title", "warning"]),
        ("recovery", ["title", "intro", "code", "steps", "warning_title", "warning"]),
        ("recovery share", ["use_recovery", "steps", "warning_title", "warning", "keeper"]),
        ("root share", ["use_root", "steps", "warning_title", "warning", "keeper"]),
        ("erasure", ["title_done", "intro", "run_done", "method", "seen"]),
    ],
)
def test_every_sentence_can_be_copied(document: str, keys: list[str], language: str) -> None:
    text = text_of(made(document, language))
    for key in keys:
        for line in all_texts(language)[f"{document.rsplit(maxsplit=1)[-1]}.{key}"]:
            assert plain(line) in text


def test_another_language_gives_finnish() -> None:
    assert "Palautuslomake" in text_of(made("recovery", "de"))


def test_secret_papers_are_marked() -> None:
    marked = {document for document in DOCUMENTS if "Luottamuksellinen" in text_of(made(document, "fi"))}
    assert marked == set(DOCUMENTS) - {"erasure"}


@pytest.mark.parametrize(
    "name", ["Đặng Thị Hương", "Нина Ковальчук", "Ελένη", "Øystein Łukasz Şahin", "नीना"]
)
def test_names_of_all_kinds_can_be_copied(name: str) -> None:
    sheet = RecoverySheet(name, "nina", "db.example.fi", WORDS, RECOVERY_SHEET.code, DAY)
    assert name in text_of(recovery_sheet(sheet, "fi"))


def test_names_that_the_font_lacks_or_that_are_long_spoil_nothing() -> None:
    for name in ("زهرا", "नीना", "W" * 200, "Maria " * 33, "{nb}", "a{0}b{name}", "%s"):
        sheet = RecoverySheet(name, "nina", name, WORDS, RECOVERY_SHEET.code, DAY)
        text = text_of(recovery_sheet(sheet, "fi"))
        assert " ".join(RECOVERY_SHEET.code.split("-")) in text


# --- one by one ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_invitation_leads_back_to_the_file(language: str, tmp_path: Path) -> None:
    data = data_of_code(code_in(made("invitation", language), tmp_path))

    assert data == INVITATION
    assert decode_invitation(data).invitation.login == "aino.virtanen"


def test_the_invitation_says_whose_and_until_when() -> None:
    text = text_of(made("invitation", "fi"))
    for part in ("Aino Virtanen", "aino.virtanen", "db.example.fi", WORDS, "24.11.2026"):
        assert part in text
    assert f"{plain(Texts('fi').moment(NOON))} asti" in text


def test_an_invitation_too_large_for_a_code_says_so() -> None:
    sheet = InvitationSheet("Aino", "aino", "db.example.fi", WORDS, NOON, None, DAY)
    assert all_texts("fi")["invitation.no_code"][0] in text_of(invitation_sheet(sheet, "fi"))
    assert all_texts("fi")["invitation.no_code"][0] not in text_of(made("invitation", "fi"))


def test_the_largest_code_fits_and_reads(tmp_path: Path) -> None:
    code = "KOTOSILTA1:" + "A7" * 1690
    sheet = InvitationSheet("Aino", "aino", "db.example.fi", WORDS, NOON, code, DAY)
    assert code_in(invitation_sheet(sheet, "fi"), tmp_path) == code


@pytest.mark.parametrize("length", [17, 48, 64])
def test_the_recovery_code_is_there_as_text_and_as_code(length: int, tmp_path: Path) -> None:
    secret = bytes(range(length))
    sheet = RecoverySheet("A", "a", "db", WORDS, encode_recovery_code(secret), DAY)
    data = recovery_sheet(sheet, "fi")

    groups = sheet.code.split("-")
    assert " ".join(groups) in text_of(data)
    assert decode_recovery_code(code_in(data, tmp_path)) == secret
    assert len(PdfReader(io.BytesIO(data)).pages) == 1


def test_two_parts_on_paper_give_the_key_back() -> None:
    lines = []
    for number in (1, 3):
        text = text_of(share_sheet(share(number), "sv"))
        words = {int(place): word for place, word in re.findall(r"\b(\d{1,2}) ([a-z]{4,8})\b", text)}
        lines.append(" ".join(words[place] for place in range(1, 34)))
    assert lines == [SHARES[0], SHARES[2]]
    assert join_from_paper(lines) == bytes(range(32))


def test_a_part_says_which_it_is() -> None:
    assert "Palautusavaimen osa 1/3" in text_of(made("recovery share", "fi"))
    assert "Juuriavaimen osa 3/3" in text_of(made("root share", "fi"))
    assert "3 / 3, tarvitaan 2" in text_of(made("root share", "fi"))


def test_the_report_counts_by_organisation_and_state() -> None:
    text = text_of(made("erasure", "sv"))

    assert "Hänvisningar totalt 12 785" in text
    county = text.index("Birkalands välfärdsområde")
    town = text.index("Tammerfors stad")
    assert county < text.index("Avslutad 365 dygn 12 772") < text.index("Återtagen bevaras inte 4") < town
    assert county < text.index("Totalt 12 776") < town < text.index("Returnerad 1 dygn 9")


def test_a_dry_run_says_that_nothing_was_erased() -> None:
    trial = text_of(erasure_report(ErasureReport("db", NOON, True, REPORT.rows), "fi"))

    assert "Poistettavat ohjaukset, koeajo" in trial
    assert "Koeajo, mitään ei poistettu" in trial
    assert "Tiedot on poistettu" not in trial
    assert "mitään ei poistettu" not in text_of(made("erasure", "fi"))


def test_a_run_without_anything_to_do() -> None:
    assert "Poistettavaa ei ollut." in text_of(erasure_report(ErasureReport("db", NOON, False, ()), "fi"))


def test_a_report_of_many_organisations_goes_on_over_pages() -> None:
    rows = tuple(
        ErasureRow(Names(f"Kunta {number:02}", "x", "x"), state, 30, 1)
        for number in range(30)
        for state in sorted(CLOSED_STATES)
    )
    data = erasure_report(ErasureReport("db", NOON, False, rows), "fi")
    text = text_of(data)

    pages = len(PdfReader(io.BytesIO(data)).pages)
    assert pages > 4
    assert f"{pages} ({pages})" in text
    assert all(text.count(f"Kunta {number:02}") == 1 for number in range(30))
    assert text.count("Yhteensä 8") == 30


@pytest.mark.parametrize(
    ("state", "days", "count"), [(State.COMPLETED, -1, 1), (State.COMPLETED, 1, -1), (min(OPEN_STATES), 1, 1)]
)
def test_only_closed_referrals_are_reported(state: State, days: int, count: int) -> None:
    with pytest.raises(BugError):
        ErasureRow(COUNTY, state, days, count)
