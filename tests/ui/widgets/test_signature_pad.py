"""A name is drawn with mouse, finger or pen, kept small, shown the same, and cleared."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from referral_app.domain.signature import HEIGHT, STROKE_LIMIT, WIDTH, signature_problems
from ui.style.scheme import Scheme, current_tokens
from ui.style.sheet import dress
from ui.widgets.area import column
from ui.widgets.signature_pad import SignaturePad, SignatureView

PATH = [QPoint(40, 60), QPoint(80, 20), QPoint(120, 100), QPoint(160, 60)]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(480, 160)
    return window


@pytest.fixture
def pad(window: QWidget) -> SignaturePad:
    pad = SignaturePad(lambda: "Signature")
    column(window).addWidget(pad)
    window.show()
    return pad


def with_mouse(pad: SignaturePad, path: list[QPoint]) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=path[0])
    for place in path[1:]:
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=path[-1])


def with_finger(pad: SignaturePad, path: list[QPoint]) -> None:
    screen = QTest.createTouchDevice()
    QTest.touchEvent(pad, screen).press(0, path[0]).commit()
    for place in path[1:]:
        QTest.touchEvent(pad, screen).move(0, place).commit()
    QTest.touchEvent(pad, screen).release(0, path[-1]).commit()


def with_pen(
    pad: SignaturePad,
    path: list[QPoint],
    kind: QPointingDevice.PointerType = QPointingDevice.PointerType.Pen,
) -> None:
    pen = QPointingDevice(
        "pen", 1, QInputDevice.DeviceType.Stylus, kind, QInputDevice.Capability.Position, 1, 1
    )
    moves = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * (len(path) - 2), QEvent.Type.TabletRelease]
    for event, place in zip(moves, path, strict=True):
        at = QPointF(place)
        pressed = Qt.MouseButton.LeftButton
        sent = QTabletEvent(
            event, pen, at, pad.mapToGlobal(at), 0.5, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier,
            pressed, pressed,
        )  # fmt: skip
        QApplication.sendEvent(pad, sent)


@pytest.mark.parametrize("draw", [with_mouse, with_finger, with_pen])
def test_it_is_drawn_with_mouse_finger_or_pen(pad: SignaturePad, qtbot: QtBot, draw: object) -> None:
    assert callable(draw)
    with qtbot.waitSignal(pad.changed):
        draw(pad, PATH)
    (stroke,) = pad.value()
    step = WIDTH / 480
    assert stroke[0] == pytest.approx((40 * step, 60 * step), abs=5)
    assert stroke[-1] == pytest.approx((160 * step, 60 * step), abs=5)
    assert list(signature_problems("signature", pad.value())) == []
    draw(pad, [QPoint(200, 30), QPoint(240, 90)])
    assert len(pad.value()) == 2


def test_the_other_end_of_the_pen_draws_nothing(pad: SignaturePad) -> None:
    with_pen(pad, PATH, QPointingDevice.PointerType.Eraser)
    assert pad.value() == ()


def test_a_hand_that_leaves_the_pad_stays_on_the_grid(pad: SignaturePad) -> None:
    with_mouse(pad, [QPoint(100, 100), QPoint(900, 700)])
    assert pad.value()[0][-1] == (WIDTH, HEIGHT)


def test_no_more_strokes_are_shown_than_are_kept(pad: SignaturePad) -> None:
    for number in range(STROKE_LIMIT + 5):
        with_mouse(pad, [QPoint(10 + number * 8, 40), QPoint(14 + number * 8, 80)])
    assert len(pad.value()) == STROKE_LIMIT
    assert len(pad._shown()) == STROKE_LIMIT


def test_clearing_tells_and_a_screen_reader_hears_what_is_there(pad: SignaturePad, qtbot: QtBot) -> None:
    assert pad.accessibleDescription() == "Nothing is drawn."
    with_mouse(pad, PATH)
    assert pad.accessibleDescription() == "A signature is drawn."
    with qtbot.waitSignal(pad.changed):
        pad.clear()
    assert pad.value() == ()
    assert pad.accessibleDescription() == "Nothing is drawn."


@pytest.mark.parametrize("scheme", list(Scheme))
def test_it_is_seen_in_light_and_dark(qapp: QApplication, qtbot: QtBot, scheme: Scheme) -> None:
    dress(qapp, scheme)
    try:
        view = SignatureView(lambda: "Signature")
        qtbot.addWidget(view)
        view.resize(480, view.heightForWidth(480))
        empty = view.grab().toImage()
        view.set_value((((100, 100), (700, 100)),))
        drawn = view.grab().toImage()
        assert empty.pixelColor(240, 60) != drawn.pixelColor(240, 60)
        assert drawn.pixelColor(240, 60) == QColor(current_tokens().text)
    finally:
        dress(qapp, Scheme.LIGHT)
