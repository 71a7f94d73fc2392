"""The auditor's log against a real service: what it tells, what it proves, and what it never shows."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
)
from pytestqt.qtbot import QtBot

from referral_app.domain.codes import Priority
from referral_app.domain.reference import reference_of
from referral_app.domain.roles import Role
from referral_app.errors import CancelledError, DatabaseUnreachableError, KotosiltaError
from referral_app.exchange.audit_bundle import Trust, verify_bundle
from referral_app.exchange.log_problems import ProblemCode
from referral_app.services.audit import LogEntry, LogQuery, LogRow
from referral_app.services.audit import LogPage as Rows
from referral_app.services.desk import Session
from referral_app.services.verification import Verification
from tests.ui.accessibility import assert_accessible
from tests.ui.pages.test_referral_kit import UNMISTAKABLE, WAIT_MS, Windows, child, settle, texts
from tests.world import World
from ui.i18n import set_language
from ui.pages.log.filters import Span
from ui.pages.log.page import LogPage
from ui.pages.log.presenter import LogFilter, LogPresenter, normal_reference, referral_id_of
from ui.pages.log.verdict import headline, meaning, verdict_tone
from ui.pages.log.words import act_text, problem_text, verdict_text
from ui.style.tokens import Tone
from ui.tasks import Cancelled, Progress, Tasks

AUDITOR, LEAD, NURSE = "pekka.virtanen", "leena.makela", "aino.laine"
NOW = datetime(2026, 11, 24, 14, 32, tzinfo=UTC)
GOOD = Verification(12_346, "ab" * 32, NOW, (), 12_000, NOW - timedelta(seconds=30), 32, 0)
Show = Callable[[], "Shown"]


@dataclass(frozen=True)
class Finding:
    """A problem as a verification brings it."""

    code: str
    index: int | None = None
    file: str | None = None


class AuditorSession(Session):
    """A real auditor's session with faults put before it."""

    def __init__(self, real: Session) -> None:
        super().__init__(real._context)
        self.faults: list[KotosiltaError] = []
        self.result: Verification | None = None
        self.unproven = False

    def log_page(self, query: LogQuery) -> Rows:
        if self.faults:
            raise self.faults.pop(0)
        return super().log_page(query)

    def log_entry(self, index: int) -> LogEntry:
        entry = super().log_entry(index)
        return replace(entry, proven=False, path=()) if self.unproven else entry

    def verify_log(self, progress: Progress, cancelled: Cancelled, *, only_new: bool = False) -> Verification:
        if self.result is not None:
            return self.result
        return super().verify_log(progress, cancelled, only_new=only_new)


class Shown:
    """The log, shown to the auditor."""

    def __init__(self, page: LogPage, session: AuditorSession, qtbot: QtBot, tasks: Tasks) -> None:
        self.page, self.session, self.qtbot, self._tasks = page, session, qtbot, tasks
        self.table, self.filters = page._table, page._filters

    def settle(self) -> None:
        settle(self.qtbot, self._tasks)

    def rows(self) -> tuple[LogRow, ...]:
        return self.page._model.rows()

    def everything(self) -> str:
        """All that the page says anywhere."""
        model = self.page._model
        cells = [
            str(model.index(row, column).data(role) or "")
            for row in range(model.rowCount())
            for column in range(model.columnCount())
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        ]
        typed = [line.text() for line in self.page.findChildren(QLineEdit)]
        areas = [area.toPlainText() for area in self.page.findChildren(QPlainTextEdit)]
        return "\n".join((texts(self.page), *cells, *typed, *areas))

    def verify(self) -> str:
        """Press "Verify now" and wait; what the card says."""
        child(self.page, "log.verify").click()
        self.settle()
        return self.page._status.text()


@pytest.fixture
def show(world: World, tasks: Tasks, qtbot: QtBot) -> Show:
    """Shows the log to the auditor."""

    def make() -> Shown:
        session = AuditorSession(world.session(AUDITOR))
        page = LogPage(session, tasks)
        qtbot.addWidget(page)
        page.resize(1174, 725)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.activate(None)
        shown = Shown(page, session, qtbot, tasks)
        shown.settle()
        return shown

    return make


# --- the list ------------------------------------------------------------------------------------


def test_tells_who_did_what_and_never_names_a_client(show: Show, world: World) -> None:
    referral = replace(world.referral(), name=UNMISTAKABLE)
    sent = world.session(NURSE).send(referral, world.unit("tampere"), Priority.ROUTINE)
    world.session(LEAD).open_referral(sent.referral_id)
    shown = show()
    rows = [row for row in shown.rows() if sent.referral_id in row.referral_ids]
    assert {(row.act, row.actor_name) for row in rows} >= {("submit", "Aino Laine"), ("read", "Leena Mäkelä")}
    for number in range(shown.page._model.rowCount()):
        shown.table.go_to(number)
    shown.settle()
    everything = shown.everything()
    for words in ("Sent a referral", "Opened for reading", "Working on the referral", sent.reference):
        assert words in everything
    for secret in (referral.name.given, referral.name.family, referral.wishes):
        assert secret not in everything


def test_signs_of_life_are_left_out_until_asked_for(show: Show, qtbot: QtBot) -> None:
    shown = show()
    assert "heartbeat" not in {row.act for row in shown.rows()}
    for act in ("heartbeat", "directory"):
        shown.filters._act.set_value(act)
        shown.settle()
        assert {row.act for row in shown.rows()} == {act}


def test_filters_by_act_person_and_time(show: Show, world: World) -> None:
    world.session(LEAD).open_referral(world.send().referral_id)
    shown = show()
    shown.filters._act.set_value("read")
    shown.settle()
    assert {row.act for row in shown.rows()} == {"read"}
    shown.filters._person.setText("Leena Mäkelä")
    shown.settle()
    assert {row.actor_name for row in shown.rows()} == {"Leena Mäkelä"}
    shown.filters._span.set_value(shown.filters._span._options[-1][0])
    tomorrow = datetime.now().astimezone().date() + timedelta(days=1)
    shown.filters._since.set_value(tomorrow)
    shown.filters._until.set_value(tomorrow)
    shown.settle()
    assert shown.rows() == ()
    assert "No entry matches" in texts(shown.page)
    shown.filters.clear()
    shown.settle()
    assert len({row.act for row in shown.rows()}) > 1


@pytest.mark.parametrize("as_id", [False, True])
def test_filters_by_a_referrals_reference_or_id(as_id: bool, show: Show, world: World) -> None:
    wanted = world.send().referral_id
    world.send()
    shown = show()
    line = child(shown.page, "log.filter.referral")
    assert isinstance(line, QLineEdit)
    line.setText(wanted.hex if as_id else reference_of(wanted).lower().replace("-", " "))
    shown.qtbot.keyClick(line, Qt.Key.Key_Return)
    shown.settle()
    assert shown.rows()
    assert all(wanted in row.referral_ids for row in shown.rows())
    line.setText("")
    line.textEdited.emit("")
    shown.settle()
    assert len({referral for row in shown.rows() for referral in row.referral_ids}) > 1


def test_an_unknown_reference_is_said_and_changes_nothing(show: Show, world: World) -> None:
    world.send()
    shown = show()
    before = shown.rows()
    line = child(shown.page, "log.filter.referral")
    assert isinstance(line, QLineEdit)
    line.setText(reference_of(UUID(int=1)))
    shown.qtbot.keyClick(line, Qt.Key.Key_Return)
    shown.settle()
    assert shown.page.banner.text() == (
        "The log knows no referral K-0000-0000. Check the reference and try again."
    )
    assert shown.rows() == before


def test_references_are_read_as_people_type_them() -> None:
    assert normal_reference(" k-7f3a-9b2c ") == "K-7F3A-9B2C"
    assert normal_reference("K7F3A9B2C") == "K-7F3A-9B2C"
    assert normal_reference("K-OLI1-0000") == "K-0111-0000"
    assert normal_reference("7F3A") is None
    assert referral_id_of("7f3a") is None
    assert referral_id_of(str(UUID(int=5))) == UUID(int=5)


def test_pages_on_past_entries_that_are_left_out(world: World) -> None:
    world.send()
    session = AuditorSession(world.session(AUDITOR))
    fetch = LogPresenter(session).fetcher(LogFilter())

    def read_all() -> tuple[list[int], tuple[LogRow, ...]]:
        seen: list[int] = []
        page = fetch(None, None)
        while True:
            seen += [row.index for row in page.rows]
            if page.next is None:
                return seen, session.log_page(LogQuery(limit=500)).rows
            page = fetch(None, page.next)

    with ThreadPoolExecutor(1) as pool:
        seen, everything = pool.submit(read_all).result()
    assert seen == sorted(seen, reverse=True)
    assert len(seen) == len(set(seen))
    assert set(seen) >= {row.index for row in everything if row.act != "heartbeat"}


def test_the_model_keeps_the_rules_of_models(show: Show, qtmodeltester: object) -> None:
    shown = show()
    QAbstractItemModelTester(shown.page._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    qtmodeltester.check(shown.page._model)
    shown.page._load()
    shown.settle()


def test_no_connection_offers_to_try_again(show: Show) -> None:
    shown = show()
    shown.session.faults = [DatabaseUnreachableError()]
    shown.page._load()
    shown.settle()
    next(b for b in shown.page.banner.findChildren(QPushButton) if b.text() == "Try again").click()
    shown.settle()
    assert shown.page.banner.isHidden()
    assert shown.rows()


# --- one entry -------------------------------------------------------------------------------------


def test_an_entry_shows_the_statement_as_signed_and_its_proof(show: Show, world: World) -> None:
    sent = world.send()
    shown = show()
    number = next(n for n, row in enumerate(shown.rows()) if sent.referral_id in row.referral_ids)
    shown.table.go_to(number)
    shown.settle()
    statement = child(shown.page, "log.statement")
    assert isinstance(statement, QPlainTextEdit)
    assert sent.referral_id.hex in statement.toPlainText()
    assert '"act": "submit"' in statement.toPlainText()
    leaf = child(shown.page, "log.leaf_hash")
    assert isinstance(leaf, QLineEdit)
    assert len(leaf.text()) == 64
    assert shown.page._detail.proof_text().startswith("Proven on this computer")


def test_an_entry_that_does_not_fit_the_log_says_so(show: Show) -> None:
    shown = show()
    shown.session.unproven = True
    shown.table.go_to(0)
    shown.page.show_entry(shown.rows()[0].index)
    shown.page._fetch_entry(shown.rows()[0].index)
    shown.settle()
    assert shown.page._detail.proof_text().startswith("Not proven")


# --- verifying ---------------------------------------------------------------------------------------


def test_verifying_says_plainly_that_all_holds(show: Show, world: World) -> None:
    world.send()
    shown = show()
    assert "Not verified since you signed in." in shown.page._status.text()
    said = shown.verify()
    assert said.startswith("Verified to entry ")
    assert "Every entry is there, in its place and unchanged" in said
    shown.page._status._more.click()
    figures = texts(shown.page._status)
    assert "Root hash of the tree (RFC 6962)" in figures
    assert child(shown.page, "log.verify").isEnabled()


def test_only_what_is_new(show: Show, world: World) -> None:
    shown = show()
    shown.verify()
    world.send()
    child(shown.page, "log.verify_new").click()
    shown.settle()
    said = shown.page._status.text()
    assert said.startswith("Verified to entry ")
    assert "were verified on this computer earlier and not read again" in said
    assert "verified on this computer earlier" not in shown.verify()


def test_every_finding_is_a_sentence_and_leads_to_its_entry(show: Show, world: World) -> None:
    world.send()
    shown = show()
    index = shown.rows()[-1].index
    found = tuple(
        Finding(code, index if code is ProblemCode.SIGNATURE_INVALID else None) for code in ProblemCode
    )
    shown.session.result = replace(GOOD, problems=found)
    said = shown.verify()
    assert said.startswith("The log does not hold.")
    assert "cannot be relied on as evidence" in said
    for code in ProblemCode:
        assert problem_text(code) != code
        assert problem_text(code) in said
    next(b for b in shown.page._status.findChildren(QPushButton) if b.text() == "Show the entry").click()
    shown.settle()
    assert shown.table.current_row().index == index


@pytest.mark.parametrize(
    ("code", "refused", "words"),
    [
        ("en", 1, "the person it names; 1 entry was refused."),
        ("en", 1_234, "the person it names; 1,234 entries were refused."),
        ("fi", 2, "siinä nimetty henkilö; 2 merkintää on hylätty."),
        ("sv", 2, "den person den nämner; 2 anteckningar är avvisade."),
    ],
)
def test_refused_entries_are_not_vouched_for(qapp: QApplication, code: str, refused: int, words: str) -> None:
    set_language(qapp, code)
    try:
        assert words in meaning(replace(GOOD, refused=refused))
    finally:
        set_language(qapp, "en")
    assert "Every accepted entry was signed" in meaning(replace(GOOD, refused=refused))
    assert "refused" not in meaning(GOOD)


def test_a_log_without_signs_of_life_is_no_plain_success() -> None:
    assert verdict_tone(None) is Tone.NEUTRAL
    assert verdict_tone(GOOD) is Tone.SUCCESS
    assert headline(GOOD).startswith("Verified to entry 12,345, ")
    late = replace(GOOD, heartbeat_at=NOW - timedelta(hours=2))
    assert verdict_tone(late) is Tone.WARNING
    assert "newer entries may be held back" in meaning(late)
    assert "never given a sign of life" in meaning(replace(GOOD, heartbeat_at=None))
    assert verdict_tone(replace(late, problems=(Finding("root_mismatch"),))) is Tone.DANGER


def test_verifying_can_be_stopped_and_claims_nothing(show: Show, qtbot: QtBot) -> None:
    shown = show()

    def wait(progress: Progress, cancelled: Cancelled, *, only_new: bool) -> Verification:
        progress(1, 10)
        while not cancelled():
            pass
        raise CancelledError

    shown.session.verify_log = wait
    child(shown.page, "log.verify").click()
    assert not child(shown.page, "log.verify").isEnabled()
    cancel = shown.page.busy.cancel_button
    qtbot.waitUntil(cancel.isVisible, timeout=WAIT_MS)
    cancel.click()
    shown.settle()
    assert shown.page.banner.text() == (
        "Stopped. Nothing can be said about the log yet. Within a day the same goes on from here."
    )
    assert "Not verified" in shown.page._status.text()
    assert child(shown.page, "log.verify").isEnabled()


def test_every_verdict_and_act_is_in_words() -> None:
    for code in ("malformed", "signature", "unknown_key", "not_the_actor", "role", "fork", "directory"):
        assert verdict_text(f"refused.{code}").startswith("Refused: ")
    assert act_text("something_new") == "something_new"


# --- taking it away ------------------------------------------------------------------------------------


def test_the_bundle_verifies_without_the_service(show: Show, world: World, tmp_path: Path) -> None:
    world.send()
    shown = show()
    shown.page.choose_folder()
    dialog = shown.page.findChild(QFileDialog, "log.folder")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    shown.settle()
    (folder,) = tmp_path.iterdir()
    assert folder.name.startswith("kotosilta-log-")
    assert str(folder) in shown.page.banner.text()
    report = verify_bundle(folder, Trust(datetime.now(UTC)))
    assert report.problems == ()
    world.session(AUDITOR)
    shown.page._load()
    shown.settle()
    assert "export" in {row.act for row in shown.rows()}, "taking a copy is itself in the log"


# --- keyboard, languages, size ---------------------------------------------------------------------------


def test_keys_step_and_go_to_the_filter(show: Show, world: World) -> None:
    world.send()
    shown = show()
    shown.table.go_to(0)
    shown.qtbot.keyClick(shown.table, Qt.Key.Key_J)
    assert shown.table.currentIndex().row() == 1
    shown.qtbot.keyClick(shown.table, Qt.Key.Key_K)
    assert shown.table.currentIndex().row() == 0
    shown.qtbot.keyClick(shown.table, Qt.Key.Key_Slash)
    assert child(shown.page, "log.filter.act").hasFocus()


def test_accessible_and_without_windows_of_its_own(show: Show, qapp: QApplication) -> None:
    windows = Windows(qapp)
    shown = show()
    assert [window for window in windows.shown if window is not shown.page] == []
    assert_accessible(shown.page)
    shown.session.result = replace(GOOD, problems=(Finding("root_mismatch"), Finding("leaf_malformed", 3)))
    shown.verify()
    shown.page._status._more.click()
    assert_accessible(shown.page)


def test_a_small_window_shows_the_list_or_the_entry(show: Show, world: World) -> None:
    world.send()
    shown = show()
    shown.page.resize(640, 341)
    QApplication.processEvents()
    assert (shown.page.width(), shown.page.height()) == (640, 341)
    assert shown.table.isVisible()
    assert not shown.page._detail.isVisible()
    shown.table.go_to(0)
    shown.qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    assert shown.page._detail.isVisible()
    next(b for b in shown.page._detail.findChildren(QPushButton) if b.text() == "Back to the list").click()
    assert shown.table.isVisible()


def test_everything_follows_the_language(show: Show, qapp: QApplication) -> None:
    shown = show()
    set_language(qapp, "fi")
    QApplication.processEvents()
    now = datetime.now().astimezone()
    assert f"{now.day}.{now.month}.{now.year}" in shown.everything()


# --- searches ----------------------------------------------------------------------------------------


def test_filters_by_unit_and_purpose(show: Show, world: World) -> None:
    world.session(LEAD).open_referral(world.send().referral_id)
    shown = show()
    shown.filters._unit.set_value(world.unit("tampere"))
    shown.filters._purpose.set_value("handle_referral")
    shown.settle()
    assert shown.rows()
    assert {row.purpose for row in shown.rows()} == {"handle_referral"}
    assert {row.actor_role for row in shown.rows()} <= {Role.COORDINATOR, Role.TRIAGE_LEAD}


def test_from_an_entry_to_its_story_its_persons_week_and_day(show: Show, world: World) -> None:
    sent = world.send()
    world.session(LEAD).open_referral(sent.referral_id)
    shown = show()
    number = next(
        n
        for n, row in enumerate(shown.rows())
        if row.referral_ids == (sent.referral_id,) and row.act == "read"
    )
    shown.table.go_to(number)
    shown.settle()
    child(shown.page, "log.detail.story").click()
    shown.settle()
    assert {row.act for row in shown.rows()} >= {"submit", "read"}
    assert all(sent.referral_id in row.referral_ids for row in shown.rows())
    shown.table.go_to(0)
    for name, days in (("week", 6), ("day", 0)):
        child(shown.page, f"log.detail.{name}").click()
        shown.settle()
        search = shown.filters.search()
        assert search.referral is None
        assert search.since is not None
        assert search.until == search.since + timedelta(days=days)
        assert {row.actor_name for row in shown.rows()} == {"Leena Mäkelä"}


def test_searches_are_kept_sealed_and_called_by_what_they_ask_for(show: Show, world: World) -> None:
    usual = world.session(AUDITOR).usual
    usual.save_searches(())
    shown = show()
    assert not _action(shown, "Save this search").isEnabled()
    shown.filters._act.set_value("read")
    shown.filters._person.setText("Leena Mäkelä")
    shown.filters._span.set_value(Span.WEEK)
    shown.settle()
    wanted = shown.filters.search()
    _action(shown, "Save this search").trigger()
    shown.settle()
    assert usual.searches() == (wanted,)
    shown.filters.clear()
    shown.settle()
    again = show()
    _action(again, "Opened for reading · Leena Mäkelä · Last 7 days").trigger()
    again.settle()
    assert again.filters.search() == wanted
    assert not _action(again, "Save this search").isEnabled()
    removing = again.filters.saved.menu_now().actions()[-1].menu()
    assert isinstance(removing, QMenu)
    removing.actions()[0].trigger()
    again.settle()
    assert usual.searches() == ()


def _action(shown: Shown, text: str) -> QAction:
    return next(one for one in shown.filters.saved.menu_now().actions() if one.text() == text)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_what_can_be_asked_for_is_read_whole(show: Show, qapp: QApplication, language: str) -> None:
    """At the usual size of text, beside the page list and with everything else in the line."""
    shown = show()
    set_language(qapp, language)
    shown.page.resize(1137, 700)
    shown.page._filters._clear.show()
    QApplication.processEvents()
    cut = []
    for field in (shown.page._filters._act, shown.page._filters._purpose, shown.page._filters._span):
        inner = field.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            _option_of(field),
            QStyle.SubControl.SC_ComboBoxEditField,
            field,
        )
        if field.fontMetrics().horizontalAdvance(field.currentText()) > inner.width():
            cut.append(field.currentText())
    for line in (shown.page._filters._person, shown.page._filters._unit, shown.page._filters._referral):
        if line.fontMetrics().horizontalAdvance(line.placeholderText()) > line.width() - 16:
            cut.append(line.placeholderText())
    assert cut == []


def _option_of(field: QComboBox) -> QStyleOptionComboBox:
    option = QStyleOptionComboBox()
    field.initStyleOption(option)
    return option
