"""How strong a passphrase is: a bar, a word, and what would make it stronger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import Translated
from ui.style.scheme import current_tokens
from ui.widgets.area import GRID, column, row
from ui.widgets.label import Label, TextRole

if TYPE_CHECKING:
    from referral_app.services.passphrase_strength import Strength

_STEPS = 4


def strength_word(score: int) -> str:
    """A score from 0 to 4 in words."""
    translate = QCoreApplication.translate
    return (
        translate("Strength", "guessed at once"),
        translate("Strength", "very weak"),
        translate("Strength", "weak"),
        translate("Strength", "good"),
        translate("Strength", "very good"),
    )[score]


def reasons_text(strength: Strength) -> str:
    """Why it is weak and what helps, in sentences; empty when it is good enough."""
    texts = _reason_texts()
    return " ".join(texts[reason.value] for reason in strength.reasons)


class StrengthMeter(Translated, QWidget):
    """Hidden until it has something to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strength: Strength | None = None
        self._reasons_shown = True
        self._bar = _Bar()
        self._word = Label(self._words, TextRole.LABEL)
        self._reasons = Label(self._why, TextRole.SMALL)
        above = row(spacing=GRID)
        above.addWidget(self._bar, 1)
        above.addWidget(self._word)
        layout = column(self, spacing=4)
        layout.addLayout(above)
        layout.addWidget(self._reasons)
        self.hide()

    def show_strength(self, strength: Strength | None) -> None:
        """Show an estimate; None hides the meter."""
        self._strength = strength
        self.setVisible(strength is not None)
        self._bar.set_score(strength.score if strength is not None else 0)
        self.retranslate()

    def set_reasons_shown(self, shown: bool) -> None:
        """Whether the reasons stand here, or already somewhere else."""
        self._reasons_shown = shown
        self.retranslate()

    def text(self) -> str:
        """What it says; empty when hidden."""
        return "" if self._strength is None else f"{self._words()} {self._why()}".strip()

    def retranslate(self) -> None:
        self._word.retranslate()
        self._reasons.retranslate()
        self._reasons.setVisible(bool(self._why()))
        self._bar.setAccessibleName(self._words())

    def _words(self) -> str:
        if self._strength is None:
            return ""
        return self.tr("Strength: {word}").format(word=strength_word(self._strength.score))

    def _why(self) -> str:
        return "" if self._strength is None or not self._reasons_shown else reasons_text(self._strength)


class _Bar(QWidget):
    """Four steps, filled from the left."""

    def __init__(self) -> None:
        super().__init__()
        self._score = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_score(self, score: int) -> None:
        self._score = score
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(16 * GRID, GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * GRID, GRID)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        full = QColor(
            (tokens.danger, tokens.danger, tokens.warning, tokens.success, tokens.success)[self._score]
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - (_STEPS - 1) * 4) / _STEPS
        for step in range(_STEPS):
            painter.setBrush(full if step < self._score else QColor(tokens.line))
            painter.drawRoundedRect(QRectF(step * (width + 4), 0, width, self.height()), 4, 4)


def _reason_texts() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "empty": translate("Strength", "Type a passphrase."),
        "add_words": translate("Strength", "Add a word or two that do not belong together."),
        "common": translate("Strength", "Many people use this one, so it is tried first."),
        "single_word": translate("Strength", "One word alone is easy to guess."),
        "name": translate("Strength", "Names, and what others know of you, are easy to guess."),
        "keyboard_row": translate("Strength", "Keys that lie side by side are easy to guess."),
        "repetition": translate("Strength", "Repeating something adds hardly anything."),
        "sequence": translate("Strength", "Letters or digits in order are easy to guess."),
        "date_or_year": translate("Strength", "Dates and years are easy to guess."),
        "predictable_change": translate(
            "Strength", "Capitals, digits and signs in place of letters help little."
        ),
    }
