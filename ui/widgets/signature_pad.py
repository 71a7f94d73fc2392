"""Drawing one's name with mouse, finger or pen, and showing what was drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from referral_app.domain.signature import BASELINE, HEIGHT, STROKE_LIMIT, WIDTH, Signature, smoothed
from ui.i18n import Text, Translated
from ui.style.scheme import current_tokens
from ui.widgets.area import text_scale

_USUAL_WIDTH = 480
_INSET = 0.04
_PEN = 4.5
"""The pen's width in grid steps."""

_Drawn = list[list[tuple[float, float]]]


class SignatureView(Translated, QWidget):
    """Shows a signature on its line, as wide as there is room, in the colour of text."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._strokes: Signature = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retranslate()

    def value(self) -> Signature:
        """What is shown; empty when nothing."""
        return self._strokes

    def set_value(self, signature: Signature) -> None:
        """Show this signature."""
        if signature != self._strokes:
            self._strokes = signature
            self.retranslate()
            self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self._text())
        drawn = self.tr("A signature is drawn.") if self._strokes else self.tr("Nothing is drawn.")
        self.setAccessibleDescription(drawn)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(min(width, self._most()) * HEIGHT / WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(self._most(), self.heightForWidth(self._most()))

    def minimumSizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH // 2, self.heightForWidth(_USUAL_WIDTH // 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.translate(self._sheet().topLeft())
        painter.scale(self._step(), self._step())
        tokens = current_tokens()
        painter.setPen(QPen(QColor(tokens.edge), 1.5))
        painter.drawLine(QPointF(WIDTH * _INSET, BASELINE), QPointF(WIDTH * (1 - _INSET), BASELINE))
        pen = QPen(QColor(tokens.text), _PEN)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._shown():
            _paint_stroke(painter, stroke)

    def _paint_ground(self, painter: QPainter) -> None:
        """Nothing: it stands on what is behind it."""

    def _shown(self) -> Sequence[Sequence[tuple[float, float]]]:
        return self._strokes

    def _most(self) -> int:
        return round(_USUAL_WIDTH * text_scale(self))

    def _step(self) -> float:
        """Pixels of a grid step."""
        return min(min(self.width(), self._most()) / WIDTH, self.height() / HEIGHT) or 1.0

    def _sheet(self) -> QRectF:
        """Where the grid lies: to the left, above."""
        return QRectF(0, 0, WIDTH * self._step(), HEIGHT * self._step())


class SignaturePad(SignatureView):
    """The place to draw. Each stroke is kept when pen, finger or mouse leaves it; of a finger Qt makes a mouse.

    It takes no keys: who does not draw says yes aloud or signs on paper, and the fields around say so.
    """

    changed = Signal()
    """A stroke was drawn, or all were cleared."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        self._raw: _Drawn = []
        self._drawing = False
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def set_value(self, signature: Signature) -> None:
        """Show this signature; further strokes add to it."""
        if signature != self.value():
            self._raw = [list(stroke) for stroke in signature]
            self._drawing = False
            super().set_value(signature)
            self.changed.emit()

    def clear(self) -> None:
        """Take all strokes away."""
        self.set_value(())

    def tabletEvent(self, event: QTabletEvent) -> None:
        if event.pointerType() is QPointingDevice.PointerType.Eraser:
            event.ignore()
            return
        self._on_pen(event.type(), event.position())
        event.accept()  # else Qt makes a mouse event of it

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_on(event.position())
            self._end()

    def _on_pen(self, kind: QEvent.Type, at: QPointF) -> None:
        if kind == QEvent.Type.TabletPress:
            self._begin(at)
        elif kind == QEvent.Type.TabletMove:
            self._go_on(at)
        elif kind == QEvent.Type.TabletRelease:
            self._go_on(at)
            self._end()

    def _begin(self, at: QPointF) -> None:
        self._drawing = True
        self._raw.append([self._on_grid(at)])
        self.update()

    def _go_on(self, at: QPointF) -> None:
        if self._drawing:
            self._raw[-1].append(self._on_grid(at))
            self.update()

    def _end(self) -> None:
        if self._drawing:
            self._drawing = False
            del self._raw[STROKE_LIMIT:]
            super().set_value(smoothed(self._raw))
            self.changed.emit()

    def _on_grid(self, at: QPointF) -> tuple[float, float]:
        return at.x() / self._step(), at.y() / self._step()

    def _shown(self) -> Sequence[Sequence[tuple[float, float]]]:
        return self._raw

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = current_tokens()
        painter.setPen(QPen(QColor(tokens.edge), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(self._sheet().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def _paint_stroke(painter: QPainter, stroke: Sequence[tuple[float, float]]) -> None:
    """A line that bends gently through every point, as a hand would (Catmull and Rom, 1974)."""
    points = [QPointF(*point) for point in stroke]
    if len(points) == 1:
        painter.drawPoint(points[0])
        return
    path = QPainterPath(points[0])
    around = [points[0], *points, points[-1]]
    for before, start, end, after in zip(around, around[1:], around[2:], around[3:], strict=False):
        path.cubicTo(start + (end - before) / 6, end - (after - start) / 6, end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
