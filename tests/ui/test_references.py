"""Qt's Python binding must not give up references that are not its own (ADR 0010)."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

_TIMES = 3_000
_NOISE = 300


class _Sender(QObject):
    fired = Signal(int)


class _Widget(QWidget):
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the singletons are immortal there")
@pytest.mark.parametrize("singleton", [None, True, False])
def test_events_and_slots_leave_the_count_of_singletons_alone(qtbot: QtBot, singleton: object) -> None:
    sender, widget = _Sender(), _Widget()
    qtbot.addWidget(widget)
    sender.fired.connect(lambda _number: None)
    before = sys.getrefcount(singleton)
    for number in range(_TIMES):
        sender.fired.emit(number)
        QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
        widget.isVisible()
        widget.isEnabled()
    assert sys.getrefcount(singleton) > before - _NOISE
