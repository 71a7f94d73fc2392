"""Papers for the client as the screen asks for them: whole files for their owner, also when asked at once."""

from __future__ import annotations

import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from referral_app.domain.client_leaflet import Leaflet
from referral_app.domain.client_texts import Script, client_text_tags
from referral_app.domain.codes import ConsentScope
from referral_app.domain.consent_card import ConsentCard
from referral_app.errors import DiskFullError
from referral_app.services.client_papers import client_font, save_consent_card, save_leaflet


def leaflet(language: str) -> Leaflet:
    return Leaflet(language, "fi", "Tampere", "Tampere", "+358 40 1", "Neuvola", "https://www.example.fi")


def test_papers_are_files_of_one_page_for_their_owner(tmp_path: Path) -> None:
    card = ConsentCard("ti", "sv", frozenset(ConsentScope), ("Tampere",), date(2027, 5, 24))
    save_leaflet(tmp_path / "words.pdf", leaflet("ti"), pictures=False)
    save_leaflet(tmp_path / "pictures.pdf", leaflet("ti"), pictures=True)
    save_consent_card(tmp_path / "card.pdf", card)

    files = sorted(tmp_path.iterdir())
    assert [path.name for path in files] == ["card.pdf", "pictures.pdf", "words.pdf"]
    assert all(len(PdfReader(path).pages) == 1 for path in files)
    assert len({path.read_bytes() for path in files}) == len(files)
    if sys.platform != "win32":
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_papers_asked_for_at_once_are_all_right(tmp_path: Path) -> None:
    tags = client_text_tags()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda tag: save_leaflet(tmp_path / tag, leaflet(tag), pictures=True), tags))

    for tag in tags:
        assert len(PdfReader(tmp_path / tag).pages) == 1


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(DiskFullError):
        save_leaflet(tmp_path / "missing" / "words.pdf", leaflet("fi"), pictures=False)


@pytest.mark.parametrize("script", Script)
def test_a_font_is_bundled_for_every_script(script: Script) -> None:
    assert client_font(script)[:4] in {b"\x00\x01\x00\x00", b"OTTO"}
