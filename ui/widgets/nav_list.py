"""A short list to choose one place from: the rail, a form's sections, worklists with counts."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from ui.i18n import Text, Translated, number_text
from ui.style.icons import pixmap
from ui.widgets.area import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.section import MARK_ICONS, Mark, mark_text

_ROOM = "\u2003\u2003"  # blank space after the text for the count or mark


class NavButton(Button):
    """One place: icon, text and at its end a count or a mark."""

    def __init__(self, text: Text, icon_name: str | None, parent: QWidget | None = None) -> None:
        self._count: int | None = None
        self._mark: Mark | None = None
        self._compact = False
        super().__init__(text, Kind.ROW, icon_name=icon_name, parent=parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int | None) -> None:
        """A number at the end; None or 0 shows nothing."""
        self._count = count or None
        self.retranslate()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show the icon only; the text becomes the tooltip."""
        self._compact = compact
        self.retranslate()

    def set_mark(self, mark: Mark | None) -> None:
        """A mark at the end."""
        self._mark = mark
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        super().retranslate()
        words = [self._text()]
        if self._count is not None:
            words.append(number_text(self._count))
        if self._mark is not None:
            words.append(mark_text(self._mark))
        self.setAccessibleName(", ".join(words))
        if self._compact:
            self.setText("")
            self.setToolTip(self.accessibleName())
        elif self._count is not None or self._mark is not None:
            self.setText(self.text() + _ROOM)

    def sizeHint(self) -> QSize:
        """Wide enough for the current place, which is bold."""
        bold = QFont(self.font())
        bold.setBold(True)
        more = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(
            self.text()
        )
        return super().sizeHint().grownBy(QMargins(0, 0, max(0, more), 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        inside = self.rect().adjusted(8, 0, -10, 0)
        if self._compact:
            self._paint_dot(painter)
            return
        if self._mark is not None:
            name, ink = MARK_ICONS[self._mark]
            picture = pixmap(name, ink, 18, self.devicePixelRatioF())
            painter.drawPixmap(inside.right() - 17, inside.center().y() - 8, picture)
        elif self._count is not None:
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inside, align, number_text(self._count))

    def _paint_dot(self, painter: QPainter) -> None:
        if self._count is not None or self._mark is Mark.ATTENTION:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawEllipse(self.rect().right() - 12, 5, 7, 7)


class NavList(Translated, QWidget):
    """Exactly one place is current. Up and Down (Left and Right when across) move and choose."""

    chosen = Signal(str)
    """The key of the place the person chose; not emitted by `set_current`."""

    def __init__(self, name: Text, *, across: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._is_across = name, across
        self._group = QButtonGroup(self)
        self._buttons: dict[str, NavButton] = {}
        self._layout = row(self, spacing=4) if across else column(self, spacing=2)
        self._layout.addStretch(1)
        self._steps = (
            {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1} if across else {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        )
        self.retranslate()

    def add(self, key: str, text: Text, icon_name: str | None = None) -> NavButton:
        """Append a place; the first becomes current."""
        button = NavButton(text, icon_name, self)
        if self._is_across:
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._buttons[key] = button
        self._group.addButton(button)
        self._layout.insertWidget(self._layout.count() - 1, button)
        button.clicked.connect(lambda: self.chosen.emit(key))
        if len(self._buttons) == 1:
            button.setChecked(True)
        return button

    def current(self) -> str | None:
        """The key of the current place; None while empty."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), None)

    def set_current(self, key: str) -> None:
        """Make a place current without emitting `chosen`."""
        self._buttons[key].setChecked(True)

    def set_compact(self, compact: bool) -> None:
        """Show icons only, for a narrow window."""
        for button in self._buttons.values():
            button.set_compact(compact)

    def has(self, key: str) -> bool:
        """Whether there is such a place."""
        return key in self._buttons

    def keys(self) -> tuple[str, ...]:
        """All keys in order."""
        return tuple(self._buttons)

    def button(self, key: str) -> NavButton:
        """The button of a place."""
        return self._buttons[key]

    def set_count(self, key: str, count: int | None) -> None:
        """The number at the end of a place."""
        self._buttons[key].set_count(count)

    def set_mark(self, key: str, mark: Mark | None) -> None:
        """The mark at the end of a place."""
        self._buttons[key].set_mark(mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        keys = [key for key in self.keys() if self._buttons[key].isVisibleTo(self)]
        focused = next((key for key in keys if self._buttons[key].hasFocus()), self.current())
        if focused is not None:
            target = keys[max(0, min(len(keys) - 1, keys.index(focused) + step))]
            self._buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
            self._buttons[target].click()

    def retranslate(self) -> None:
        self.setAccessibleName(self._name())
