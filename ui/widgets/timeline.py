"""Who did what and when, newest first, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from ui.i18n import Text, Translated, format_datetime
from ui.style.icons import pixmap
from ui.style.scheme import current_tokens
from ui.style.tokens import Tone, tone_ink
from ui.widgets.area import column, row
from ui.widgets.label import Label, TextRole


@dataclass(frozen=True)
class TimelineEntry:
    """One thing that happened. `what` is a sentence; `detail` longer words such as an answer."""

    who: Text
    what: Text
    when: datetime
    icon_name: str
    tone: Tone = Tone.NEUTRAL
    detail: Text | None = None
    is_new: bool = False
    """Not seen before: said in a word before the sentence, not by its look alone."""


class Timeline(QWidget):
    """Entries in the order given; the icons hang on a thin line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = column(self, spacing=0)
        self._rows: list[_Row] = []

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Replace all entries."""
        for old in self._rows:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [
            _Row(entry, last=index == len(entries) - 1, parent=self) for index, entry in enumerate(entries)
        ]
        for new in self._rows:
            self._layout.addWidget(new)

    def texts(self) -> list[str]:
        """Each entry as read aloud."""
        return [entry.accessibleName() for entry in self._rows]


class _Row(Translated, QWidget):
    def __init__(self, entry: TimelineEntry, *, last: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry, self._last = entry, last
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = column(spacing=2)
        words.addWidget(Label(self._what, TextRole.LABEL if entry.is_new else TextRole.BODY))
        words.addWidget(Label(self._by, TextRole.SMALL))
        if entry.detail is not None:
            detail = Label(entry.detail, TextRole.BODY)
            detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(detail)
        layout = row(self, spacing=12)
        layout.setContentsMargins(0, 0, 0, 0 if last else 16)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.retranslate()
        self.restyle()

    def _what(self) -> str:
        if not self._entry.is_new:
            return self._entry.what()
        return QCoreApplication.translate("Timeline", "New: {what}").format(what=self._entry.what())

    def _by(self) -> str:
        return f"{self._entry.who()} · {format_datetime(self._entry.when)}"

    def retranslate(self) -> None:
        parts = [self._what(), self._by()]
        if self._entry.detail is not None:
            parts.append(self._entry.detail())
        self.setAccessibleName(". ".join(parts))

    def restyle(self) -> None:
        self._icon.setPixmap(
            pixmap(self._entry.icon_name, tone_ink(self._entry.tone), 20, self.devicePixelRatioF())
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._last:
            painter = QPainter(self)
            painter.setPen(QPen(QColor(current_tokens().line), 2))
            middle = self._icon.geometry().center().x()
            painter.drawLine(middle, self._icon.geometry().bottom() + 4, middle, self.height() - 4)
