"""Papers and typefaces for the client, as the screen asks for them.

Papers are made one at a time, whatever thread asks: shaping is not made for several threads.
"""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

from referral_app.domain.client_leaflet import Leaflet
from referral_app.domain.client_texts import Script
from referral_app.domain.consent_card import ConsentCard
from referral_app.exchange.pdf.client.font_files import font_file

if TYPE_CHECKING:
    from datetime import date

    from referral_app.domain.who_saw import WhoSaw
    from referral_app.exchange.pdf.client.letter import Letter

_ONE_AT_A_TIME: Final = Lock()


def save_leaflet(file: Path, leaflet: Leaflet, *, pictures: bool) -> None:
    """Write the leaflet as a PDF of one page, with words or, for people who do not read, with pictures.

    Takes up to a second; not on the GUI thread. The page names no client; its file has a name of the nurse's
    choosing.

    Raises:
        BugError: a language that there are no texts in, or names so long that no page holds them.
        ClientTextsInvalidError: the texts are not of the right form.
        DiskFullError: the file cannot be written.
    """
    from referral_app.exchange.pdf.client.leaflet import (  # noqa: PLC0415 - fonts, which only paper needs
        leaflet_with_words,
        picture_leaflet,
    )
    from referral_app.exchange.private_files import write_private  # noqa: PLC0415

    with _ONE_AT_A_TIME:
        data = picture_leaflet(leaflet) if pictures else leaflet_with_words(leaflet)
    write_private(file, data)


def save_consent_card(file: Path, card: ConsentCard) -> None:
    """Write the consent card as a PDF of one page, to be signed. Threads and errors as for the leaflet."""
    from referral_app.exchange.pdf.client.consent_card import consent_card  # noqa: PLC0415
    from referral_app.exchange.private_files import write_private  # noqa: PLC0415

    with _ONE_AT_A_TIME:
        data = consent_card(card)
    write_private(file, data)


def letter_paper(told: Letter) -> bytes:
    """A letter as a PDF of one page. Threads and errors as for the leaflet, and MessageIncompleteError."""
    from referral_app.domain.client_message import letter_template  # noqa: PLC0415
    from referral_app.exchange.pdf.client.letter import letter  # noqa: PLC0415

    with _ONE_AT_A_TIME:
        return letter(told, letter_template())


def who_saw_paper(told: WhoSaw, language: str, made_on: date, staff_language: str) -> bytes:
    """The sheet of who has handled a client's information, as a PDF. Threads and errors as for the leaflet."""
    from referral_app.exchange.pdf.client.who_saw import who_saw_sheet  # noqa: PLC0415

    with _ONE_AT_A_TIME:
        return who_saw_sheet(told, language, made_on, staff_language)


def client_font(script: Script) -> bytes:
    """The bundled font of a script, OpenType, whole: for a desktop that has none. Megabytes for Chinese."""
    return font_file(script)
