"""The program with a nurse signed in, offscreen and in a process of its own: one measurement, told as a line of JSON.

Usage: python -m bench.nurse_desk MEASUREMENT CONFIG PEOPLE, MEASUREMENT a name in `MEASUREMENTS`.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QElapsedTimer, QEvent, QObject, QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import event

from bench.first_paint import tell
from bench.stage import NURSE
from referral_app.bootstrap import make_desk
from referral_app.config import load_config
from referral_app.demo.people import PASSPHRASE
from referral_app.demo.secrets import DemoSecretStore
from referral_app.domain.codes import ConsentMethod, ConsentScope, Literacy, Need, TargetGroup, Whose
from referral_app.domain.codes import YesNoNotAsked as Answer
from referral_app.services.desk import Session
from ui.i18n import set_language
from ui.pages.compose.form import Form
from ui.pages.compose.page import ComposePage
from ui.pages.compose.steps import Step
from ui.style.sheet import apply_style
from ui.tasks import Tasks
from ui.workplace import Workplace

DATABASE_SECONDS = 0.3
HEARTBEAT_MS = 2
PATIENCE_MS = 30_000


class Bench:
    """A workplace on the screen, and the hands of the nurse."""

    def __init__(self, session: Session, tasks: Tasks) -> None:
        self.session, self.tasks = session, tasks
        self.workplace = Workplace(session, tasks)
        self.workplace.resize(1366, 768)
        self.workplace.show()
        self.page: ComposePage
        self.until(lambda: isinstance(self.workplace.current_page(), ComposePage))
        page = self.workplace.current_page()
        assert isinstance(page, ComposePage)
        self.page = page
        self.rest()

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the program work until the condition holds."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not condition():
            assert not deadline.hasExpired()
            QTest.qWait(1)

    def rest(self) -> None:
        """Until nothing runs in the pool."""
        self.until(lambda: self.tasks.running() == 0)


class Presses(QObject):
    """Counts key presses and mouse clicks that are made; what is typed as names, numbers or wishes is not counted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.typing = False
        self.kinds: dict[str, int] = {}

    def eventFilter(self, _watched: QObject, happened: QEvent) -> bool:
        """Sees the events that go to the windows, where each comes by once."""
        if happened.spontaneous() and _watched.isWindowType():
            kind = {QEvent.Type.KeyPress: "keys", QEvent.Type.MouseButtonPress: "clicks"}.get(happened.type())
            if kind is not None and not self.typing:
                self.count += 1
                self.kinds[kind] = self.kinds.get(kind, 0) + 1
        return False


def compose_actions(bench: Bench) -> dict[str, Any]:
    """The minimal valid referral, from the empty page to the receipt: keys, and clicks where one would click."""
    page, presses = bench.page, Presses()
    QApplication.instance().installEventFilter(presses)  # type: ignore[union-attr]

    def focus() -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def write(text: str) -> None:
        """A name, a number or the client's words."""
        presses.typing = True
        QTest.keyClicks(focus(), text)
        presses.typing = False

    def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(focus().window().windowHandle(), code, modifier)
        QApplication.processEvents()

    def choose(target: QWidget) -> None:
        """One click; scrolling to it is not counted, a bigger window would not need it."""
        page.steps[page._step].ensureWidgetVisible(target)
        QApplication.processEvents()
        place = target.mapTo(target.window(), QPoint(10, target.height() // 2))
        QTest.mouseClick(target.window().windowHandle(), Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()

    def onward() -> None:
        key(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        bench.rest()

    who = page.who_step
    who.focus_first()
    write("Ifrah")
    key(Qt.Key.Key_Tab)
    write("Jama")
    key(Qt.Key.Key_Tab)
    write("150393-922U")
    choose(who.turvakielto.button(Answer.NO))
    choose(who.target_group.button(TargetGroup.PARENT_AT_HOME))
    choose(who.main_language)
    for letter in ("s", "o", "m"):
        QTest.keyClick(focus(), letter)
    bench.rest()
    key(Qt.Key.Key_Return)
    bench.until(lambda: who.main_language.value() == "so")
    choose(who.interpreter.button(True))
    choose(who.literacy.button(Literacy.LISTENS_ONLY))
    onward()
    card = page.reach_step.cards.cards[0]
    choose(card.line)
    write("040 5123456")
    choose(card.safe.button(Answer.YES))
    choose(card.whose)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert card.whose.value() is Whose.OWN
    choose(page.reach_step.municipality)
    write("Tampere")
    bench.rest()
    key(Qt.Key.Key_Escape)
    bench.until(lambda: page.presenter.form.municipality == "837")
    onward()
    if focus() is not page.steps[Step.WISHES].first():
        choose(page.steps[Step.WISHES].first())
    write("Haluaa oppia suomea.")
    onward()
    needs = page.steps[Step.HELP].needs  # type: ignore[attr-defined]
    choose(needs.button(Need.LANGUAGE_COURSE))
    onward()
    onward()
    consent = page.consent_step
    bench.until(lambda: consent.recipient.value() is not None)
    ticks = {tick.objectName(): tick for tick in consent.shares.findChildren(QWidget)}
    choose(ticks[f"share.{ConsentScope.BASICS.value}"])
    choose(consent.interpreter.button(True))
    choose(consent.asked_back)
    write("Kunta saa soittaa.")
    choose(consent.method.button(ConsentMethod.SPOKEN))
    onward()
    assert page.presenter.problems() == (), page.presenter.problems()
    key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.until(page.receipt.isVisible)
    return {"value": presses.count, **presses.kinds}


def compose_open(bench: Bench) -> dict[str, Any]:
    """Milliseconds from asking for a new form to a painted page that takes what is typed; the first, and later ones."""
    times = []
    for _round in range(15):
        start = time.perf_counter()
        page = ComposePage(bench.session, bench.tasks)
        page.resize(1174, 726)
        page.show()
        page.activate(None)
        QApplication.processEvents()
        bench.until(lambda made=page: made._ready)  # type: ignore[misc]
        page.grab()
        times.append((time.perf_counter() - start) * 1e3)
        page.close()
        page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {"values": times}


def autosave(bench: Bench) -> dict[str, Any]:
    """Milliseconds of the UI thread that each saving of a long form takes, both going and coming back."""
    page = bench.page
    page.start(_long_form())
    bench.rest()
    saver, spent = page.drafting.autosave, []
    coming: list[float] = []
    saved = saver._on_saved

    def timed_return(nothing: None) -> None:
        start = time.perf_counter()
        saved(nothing)
        coming.append(time.perf_counter() - start)

    saver._on_saved = timed_return  # type: ignore[method-assign]
    for number in range(100):
        page.presenter.change(replace(page.presenter.form, dialect=str(number)))
        start = time.perf_counter()
        page.drafting.keep()
        saver.now()
        going = time.perf_counter() - start
        bench.until(lambda: len(coming) > number)  # noqa: B023 - waited for within this round
        spent.append((going + coming[-1]) * 1e3)
    return {"values": spent}


def stalls(bench: Bench) -> dict[str, Any]:
    """How late a heartbeat on the UI thread comes while a nurse types through the form and the database is slow."""
    engine = bench.session._context.engine

    def slow(*_arguments: object) -> None:
        time.sleep(DATABASE_SECONDS)

    event.listen(engine, "before_cursor_execute", slow)
    late: list[float] = []
    clock, beat = QElapsedTimer(), QTimer(interval=HEARTBEAT_MS, timerType=Qt.TimerType.PreciseTimer)

    def beating() -> None:
        late.append(max(0.0, clock.nsecsElapsed() / 1e6 - HEARTBEAT_MS))
        clock.restart()

    beat.timeout.connect(beating)
    clock.start()
    beat.start()
    page = bench.page

    def write(widget: QWidget, text: str) -> None:
        widget.setFocus()
        for letter in text:
            QTest.keyClick(widget.focusProxy() or widget, letter)
            QTest.qWait(25)

    write(page.who_step.given_name, "Ifrah Sahra")
    write(page.who_step.family_name, "Jama Mohamed")
    write(page.who_step.identity, "150393-922U")
    write(page.who_step.main_language, "somali")
    page.step_by(1)
    write(page.reach_step.cards.cards[0].line, "040 5123456")
    write(page.reach_step.postcode, "33720")
    bench.workplace.refresh()
    page.step_by(1)
    write(page.steps[Step.WISHES].first(), "Haluaa oppia suomea ja tavata muita vanhempia. " * 4)
    page.step_by(1)
    QTest.qWait(1500)
    beat.stop()
    event.remove(engine, "before_cursor_execute", slow)
    return {"values": late}


MEASUREMENTS: Mapping[str, Callable[[Bench], dict[str, Any]]] = {
    "compose_actions": compose_actions,
    "compose_open": compose_open,
    "autosave": autosave,
    "stalls": stalls,
}


def _long_form() -> Form:
    return Form(
        given_name="Ifrah",
        family_name="Jama",
        identity="150393-922U",
        main_language="so",
        wishes="Haluaa oppia. " * 280,
    )


@contextmanager
def _signed_in(config: Path, people: Path) -> Iterator[Session]:
    session = make_desk(load_config(config), DemoSecretStore(people), allow_test_codes=True).sign_in(
        NURSE, PASSPHRASE
    )
    for draft in session.drafts():
        session.delete_draft(draft.draft_id)
    try:
        yield session
    finally:
        session.close()


def main(name: str, config: Path, people: Path) -> None:
    """Measure, tell, and end without ceremony."""
    app = QApplication([])
    app.setApplicationName("Kotosilta-bench")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    apply_style(app)
    set_language(app, "fi")
    with _signed_in(config, people) as session, tempfile.TemporaryDirectory() as crashes:
        tasks = Tasks(Path(crashes), app)
        told = MEASUREMENTS[name](Bench(session, tasks))
        tell(json.dumps(told))
        os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
