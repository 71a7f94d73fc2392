"""Pictures of what the client is given to read, in every language: the consent card and the leaflet."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pypdfium2  # development only, as making pictures is
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtWidgets import QApplication

from referral_app.domain.client_leaflet import Leaflet
from referral_app.domain.client_texts import client_text_tags
from referral_app.domain.codes import ConsentScope
from referral_app.domain.consent_card import ConsentCard
from referral_app.services.client_papers import save_leaflet
from ui.widgets.area import Area, column
from ui.widgets.consent_card import ConsentCardView

STAFF: Final = "fi"
_WIDTH: Final = 760
_TALL: Final = 2400
_COLOURS: Final = 48
_RECIPIENT: Final = "Tampereen kaupunki, kotoutumispalvelut"
_CARD: Final = ConsentCard(
    language="so",
    staff_language=STAFF,
    shares=frozenset(ConsentScope),
    recipients=(_RECIPIENT,),
    until=date(2027, 5, 4),
)


def draw_papers(folder: Path) -> list[str]:
    """Draw all into the folder; returns the files' names. Main thread, some seconds."""
    names = []
    for tag in client_text_tags():
        names += [f"consent-card-{tag}.png", f"leaflet-{tag}.png"]
        _card(tag).save(folder / names[-2], optimize=True)
        _leaflet(tag).save(folder / names[-1], optimize=True)
    return names


def _card(tag: str) -> Image.Image:
    """The card as on the screen, beside the nurse's language."""
    page = Area("page")
    layout = column(page, margin=24)
    view = ConsentCardView()
    layout.addWidget(view)
    layout.addStretch(1)
    card = ConsentCard(tag, _CARD.staff_language, _CARD.shares, _CARD.recipients, _CARD.until)
    view.show_card(card, alone=tag == STAFF)
    page.resize(_WIDTH, _TALL)
    page.show()
    QApplication.processEvents()
    picture = page.grab(QRect(0, 0, _WIDTH, view.geometry().bottom() + 24))
    page.hide()
    page.deleteLater()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return _small(Image.open(BytesIO(bytes(buffer.data().data()))))


def _leaflet(tag: str) -> Image.Image:
    """The page as it is printed, with words."""
    leaflet = Leaflet(
        language=tag,
        staff_language=STAFF,
        recipient=_RECIPIENT,
        caller=_RECIPIENT,
        phone="03 565 611",
        contact="Hervannan neuvola",
        web="https://www.tampere.fi",
    )
    with TemporaryDirectory() as folder:
        file = Path(folder) / "leaflet.pdf"
        save_leaflet(file, leaflet, pictures=False)
        document = pypdfium2.PdfDocument(file.read_bytes())
        page = document[0]
        picture = page.render(scale=_WIDTH / page.get_width()).to_pil()
        document.close()
    return _small(picture)


def _small(picture: Image.Image) -> Image.Image:
    """With few colours: text and flat grounds lose nothing."""
    return picture.convert("RGB").quantize(_COLOURS)
