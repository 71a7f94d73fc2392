"""The consent card on the screen: the client's language beside the nurse's, or the client's alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from referral_app.domain.client_texts import ClientTexts, client_texts
from referral_app.domain.consent_card import CardPart, ConsentCard, consent_parts
from ui.widgets.area import Area, column
from ui.widgets.client_label import ClientLabel, Pictogram, qt_direction
from ui.widgets.draft_mark import draft_mark
from ui.widgets.label import Line

_CLIENT = 1.35
"""How much larger than the program's own the client's text is."""
_TITLE = 1.4
_HEADING = 1.1
_NURSE_SHARE = (3, 2)


class ConsentCardView(Area):
    """The card, to be put where it can scroll.

    With `scale` all of it grows; with `alone` only the client's language is there. Where both read one language
    it is there once. Reads content files when shown a card: some milliseconds, kept afterwards.
    """

    def __init__(self, parent: QWidget | None = None, *, scale: float = 1.0, alone: bool = False) -> None:
        super().__init__("plain", parent)
        self._scale, self._alone = scale, alone
        self._layout = column(self, spacing=round(12 * scale))
        self._inside: QWidget | None = None
        self._card: ConsentCard | None = None

    def show_card(self, card: ConsentCard, *, alone: bool | None = None) -> None:
        """Show another card, or the same one with or without the nurse's language.

        Raises:
            BugError: a language that there are no texts in; ask `client_text_tag` first.
            ClientTextsInvalidError: its texts are not of the right form.
        """
        alone = self._alone if alone is None else alone
        if card == self._card and alone == self._alone and self._inside is not None:
            return
        client, nurse = client_texts(card.language), client_texts(card.staff_language)
        if self._inside is not None:
            self._layout.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._card, self._alone = card, alone
        self._inside = _Inside(card, client, None if alone or client == nurse else nurse, self._scale)
        self._layout.addWidget(self._inside)
        self._inside.show()  # the layout would, but later


class _Inside(QWidget):
    """One card's labels."""

    def __init__(
        self, card: ConsentCard, client: ClientTexts, nurse: ClientTexts | None, scale: float
    ) -> None:
        super().__init__()
        self._client, self._nurse, self._scale = client, nurse, scale
        self.setLayoutDirection(qt_direction(client))
        self.setAccessibleName(client.consent.title)
        layout = column(self, spacing=round(12 * scale))
        drafts = [texts for texts in (client, nurse) if texts is not None and texts.is_draft]
        if drafts:
            layout.addWidget(draft_mark(drafts))
        title = ClientLabel(
            client.consent.title, client, factor=_CLIENT * _TITLE * scale, bold=True, tone="accent"
        )
        intro = ClientLabel(client.consent.intro, client, factor=_CLIENT * scale)
        layout.addLayout(
            self._pair((title, intro), self._of_nurse(nurse.consent.title if nurse is not None else None))
        )
        nurse_parts = consent_parts(card, nurse) if nurse is not None else ()
        for place, part in enumerate(consent_parts(card, client)):
            layout.addWidget(Line())
            layout.addLayout(self._part(part, nurse_parts[place] if nurse_parts else None))

    def _part(self, part: CardPart, nurse: CardPart | None) -> QHBoxLayout:
        heading = ClientLabel(
            part.heading, self._client, factor=_CLIENT * _HEADING * self._scale, bold=True, tone="accent"
        )
        sentences = [ClientLabel(text, self._client, factor=_CLIENT * self._scale) for text in part.sentences]
        told = self._of_nurse(nurse.heading, *nurse.sentences) if nurse is not None else ()
        row = QHBoxLayout()
        row.setSpacing(round(16 * self._scale))
        picture = Pictogram(part.pictogram, round(44 * self._scale))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._pair((heading, *sentences), told), 1)
        return row

    def _of_nurse(self, heading: str | None, *sentences: str) -> tuple[ClientLabel, ...]:
        if self._nurse is None or heading is None:
            return ()
        first = ClientLabel(heading, self._nurse, bold=True, factor=self._scale**0.5)
        return first, *(ClientLabel(text, self._nurse, factor=self._scale**0.5) for text in sentences)

    def _pair(self, client: tuple[ClientLabel, ...], nurse: tuple[ClientLabel, ...]) -> QGridLayout:
        """Columns side by side; a sentence stands beside its translation."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(round(24 * self._scale))
        grid.setVerticalSpacing(round(6 * self._scale))
        grid.setColumnStretch(0, _NURSE_SHARE[0])
        for place, label in enumerate(client):
            grid.addWidget(label, place, 0)
        if nurse:
            grid.setColumnStretch(1, _NURSE_SHARE[1])
        for place, label in enumerate(nurse):
            grid.addWidget(label, place, 1)
        return grid
