"""What every page must pass: names for a screen reader, a way in by keyboard, and room for text at 200 %."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from ui.style.scheme import current_scheme
from ui.style.sheet import dress
from ui.widgets.label import ShortLabel

_INTERACTIVE = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
)
_DESKTOP = QSize(1366, 768)


def assert_accessible(widget: QWidget, size: QSize = _DESKTOP) -> None:
    """All checks on a page or window that is shown, in its present state."""
    problems = [*unnamed(widget), *unreachable(widget)]
    with double_text(widget, size):
        problems.extend(cut_off(widget))
    assert not problems, "\n".join(problems)


def unnamed(root: QWidget) -> Iterator[str]:
    """Interactive widgets that a screen reader cannot name."""
    for widget in _interactive(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            yield f"no accessible name: {_describe(widget)}"


def unreachable(root: QWidget) -> Iterator[str]:
    """Enabled interactive widgets that Tab never reaches."""
    for widget in _interactive(root):
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        # Tab goes to one button of an exclusive group, arrow keys to the others
        ways_in = group.buttons() if group is not None and group.exclusive() else [widget]
        if widget.isEnabled() and not any(way.focusPolicy() & Qt.FocusPolicy.TabFocus for way in ways_in):
            yield f"no tab focus: {_describe(widget)}"


def cut_off(root: QWidget) -> Iterator[str]:
    """Labels and buttons with less room than their text needs, and what a scroll area hides at its side."""
    for label in root.findChildren(QLabel):
        if not label.isVisibleTo(root) or not label.text() or isinstance(label, ShortLabel):
            continue
        if label.wordWrap():
            needed = label.heightForWidth(label.width())
            if label.height() < needed:
                yield f"text cut ({label.height()} < {needed} high): {label.text()!r}"
        elif label.width() < label.sizeHint().width() - 1:
            yield f"text cut ({label.width()} < {label.sizeHint().width()} wide): {label.text()!r}"
    for button in root.findChildren(QAbstractButton):
        lines = button.text().replace("&", "").splitlines()
        needed = max((button.fontMetrics().horizontalAdvance(line) for line in lines), default=0)
        if button.isVisibleTo(root) and button.width() < needed:
            yield f"button cut ({button.width()} < {needed} wide): {button.text()!r}"
        elif (
            button.isVisibleTo(root)
            and len(lines) > 1
            and button.height() < len(lines) * button.fontMetrics().height()
        ):
            yield f"button cut ({button.height()} high): {button.text()!r}"
    for area in root.findChildren(QScrollArea):
        inner = area.widget()
        hidden = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if (
            inner is not None
            and hidden
            and area.isVisibleTo(root)
            and inner.width() > area.viewport().width()
        ):
            yield f"hidden at the side: {inner.width()} > {area.viewport().width()} wide"


@contextmanager
def double_text(widget: QWidget, size: QSize) -> Iterator[None]:
    """The program with text twice as large, in a window of `size` pixels."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    font, before = app.font(), widget.window().size()
    large = QFont(font)
    large.setPointSizeF(2 * font.pointSizeF())
    try:
        _dress_in(app, large)
        widget.window().resize(size)
        settle(widget)
        yield
    finally:
        _dress_in(app, font)
        widget.window().resize(before)
        settle(widget)


def settle(widget: QWidget) -> None:
    """Let layouts take their new sizes."""
    for _round in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        for child in (widget.window(), *widget.window().findChildren(QWidget)):
            layout = child.layout()
            if layout is not None:
                layout.activate()
    QCoreApplication.sendPostedEvents()


def _dress_in(app: QApplication, font: QFont) -> None:
    app.setFont(font)
    dress(app, current_scheme())


def _interactive(root: QWidget) -> Iterator[QWidget]:
    for widget in (root, *root.findChildren(QWidget)):
        inside = widget.parentWidget()
        part_of_another = isinstance(inside, (QComboBox, QAbstractSpinBox)) or widget.objectName().startswith(
            "qt_"
        )
        if isinstance(widget, QHeaderView):
            continue  # what a header does is in the table's own menu, which has a key
        if isinstance(widget, _INTERACTIVE) and widget.isVisibleTo(root) and not part_of_another:
            yield widget


def _describe(widget: QWidget) -> str:
    words = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {words!r} in {type(widget.parentWidget()).__name__}"
