"""Doing something by typing its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.commands import Command, matching
from ui.i18n import Text, Translated
from ui.style.scheme import current_tokens
from ui.widgets.area import column, text_scale
from ui.widgets.label import Label, TextRole

_WIDTH = 520
_ROWS = 9
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_Index = QModelIndex | QPersistentModelIndex


class CommandPalette(Translated, QDialog):
    """A line to type in and the commands that fit. Up and Down choose, Enter does it, Esc leaves.

    `question` is what the line asks for. The command runs once the palette is gone, so that it finds the focus where
    it was before.
    """

    def __init__(self, commands: Sequence[Command], parent: QWidget, question: Text | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setProperty("area", "palette")
        self._commands, self._over = tuple(commands), parent
        self._question = question or (lambda: self.tr("What do you want to do?"))
        self.line = QLineEdit()
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self._rows = _Rows(self)
        self.list = QListView()
        self.list.setObjectName("commands")
        self.list.setModel(self._rows)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._run)
        self._nothing = Label(lambda: self.tr("Nothing is called that. Try another word."), TextRole.MUTED)
        layout = column(self, margin=12, spacing=8)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.retranslate()
        self._find("")
        self._place(parent)

    def names(self) -> list[str]:
        """The commands offered now, the best first."""
        return [command.name for command in self._rows.commands]

    def retranslate(self) -> None:
        self.setWindowTitle(self._question())
        self.line.setPlaceholderText(self._question())
        self.line.setAccessibleName(self._question())
        self.list.setAccessibleName(self._question())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _TO_LIST:
                self._step(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _step(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS, Qt.Key.Key_PageDown: _ROWS}
        row = self.list.currentIndex().row() + by[Qt.Key(event.key())]
        self._choose(min(max(row, 0), len(self._rows.commands) - 1))

    def _choose(self, row: int) -> None:
        index = self._rows.index(row)
        self.list.setCurrentIndex(index)
        self.line.setAccessibleDescription(self._rows.commands[row].name if index.isValid() else "")

    def _find(self, typed: str) -> None:
        self._rows.show(matching(self._commands, typed))
        some = bool(self._rows.commands)
        self.list.setVisible(some)
        self._nothing.setVisible(not some)
        self._choose(0)

    def _run(self, index: _Index) -> None:
        if index.isValid():
            command = self._rows.commands[index.row()]
            self.close()
            QTimer.singleShot(0, self._over, command.do)

    def _place(self, over: QWidget) -> None:
        """Near the upper edge of the window, as wide as reading needs."""
        scale, window = text_scale(self), over.window()
        width = min(round(_WIDTH * scale), window.width() - 32)
        height = min(round((_ROWS * 32 + 84) * scale), window.height() - 64)
        corner = window.mapToGlobal(QRect(0, 0, 1, 1).topLeft())
        self.setGeometry(corner.x() + (window.width() - width) // 2, corner.y() + 48, width, height)


class _Rows(QAbstractListModel):
    commands: tuple[Command, ...] = ()

    def show(self, commands: tuple[Command, ...]) -> None:
        self.beginResetModel()
        self.commands = commands
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.commands)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        command = self.commands[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return command.name
        if role == Qt.ItemDataRole.UserRole:
            return command.keys
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{command.name}, {command.keys}" if command.keys else command.name
        return None


class _Delegate(QStyledItemDelegate):
    """The name at the left, the keys in quiet letters at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, rect = current_tokens(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 4, 4)
        inside = rect.adjusted(10, 0, -10, 0)
        metrics, keys = option.fontMetrics, str(index.data(Qt.ItemDataRole.UserRole))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, keys)
        painter.setPen(QColor(tokens.text))
        room = inside.width() - metrics.horizontalAdvance(keys) - 16
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()
