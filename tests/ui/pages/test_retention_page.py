"""Retention and erasure, on a real service: what is due, a run, its report, policies, old keys."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from referral_app.database import retention_calls
from referral_app.domain.codes import Outcome
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.errors import DatabaseUnreachableError, NotaryNotAnsweringError, StateChangedError
from referral_app.services import old_keys, retention
from referral_app.services.audit import LogQuery
from referral_app.services.desk import Session
from referral_app.services.epochs import new_epoch, rewrap_open
from referral_app.services.retaining import Retaining
from tests.keepers import ADMINISTRATOR, LEAD, NURSE, Keepers, keeping, never, quiet
from tests.ui.accessibility import assert_accessible, settle
from ui.error_text import error_text
from ui.i18n import LANGUAGES, set_language
from ui.pages.retention.page import Part, RetentionPage
from ui.tasks import Tasks

SLOW = 30_000


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


@pytest.fixture
def page(keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> Iterator[RetentionPage]:
    made = RetentionPage(keepers.world.session(ADMINISTRATOR), tasks)
    qtbot.addWidget(made)
    made.resize(1190, 720)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.activate(None)
    idle(tasks, qtbot)
    yield made
    idle(tasks, qtbot)


def idle(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=SLOW)


def assert_fits(page: RetentionPage) -> None:
    settle(page)
    QApplication.processEvents()
    assert_accessible(page)


def show(page: RetentionPage, part: Part, tasks: Tasks, qtbot: QtBot) -> None:
    page.nav.button(part.value).click()
    idle(tasks, qtbot)


def withdraw(keepers: Keepers, count: int) -> list[UUID]:
    """Consent withdrawn: due at once."""
    nurse, note = keepers.world.session(NURSE), MoveNote(reason_code="consent_withdrawn")
    referrals = [keepers.world.send().referral_id for _ in range(count)]
    for referral in referrals:
        nurse.move(nurse.open_referral(referral), Move(State.WITHDRAWN, note=note))
    keepers.settled()
    return referrals


def complete(keepers: Keepers) -> UUID:
    """Ended as it should: kept for a year."""
    lead, referral = keepers.world.session(LEAD), keepers.world.send().referral_id
    due = datetime.now(UTC).date() + timedelta(days=5)
    view = lead.move(lead.open_referral(referral), Move(State.ACCEPTED, owner=lead.person.user_id, due=due))
    lead.move(view, Move(State.COMPLETED, note=MoveNote(outcome=Outcome.COURSE_STARTED, feedback_asked=True)))
    keepers.settled()
    return referral


def parts(keepers: Keepers, referral: UUID) -> int:
    return int(
        keepers.owner_value(f"SELECT count(*) FROM kotosilta.envelope_part WHERE referral_id = '{referral}'")
    )


def choose(page: RetentionPage, qtbot: QtBot, name: str, file: Path) -> None:
    qtbot.waitUntil(lambda: page.findChild(QFileDialog, name) is not None, timeout=SLOW)
    line = page.findChild(QFileDialog, name).findChild(QLineEdit, "fileNameEdit")
    line.setText(str(file))
    qtbot.keyClick(line, Qt.Key.Key_Return)


class TestErasing:
    def test_nothing_is_due(self, page: RetentionPage) -> None:
        assert page.due.heading.text() == "Nothing is due"
        assert page.due.empty.isVisible()
        assert not page.action_bar.primary.isEnabled()
        assert not page.due.pdf_button.isVisible()
        assert_fits(page)

    def test_looked_at_first_asked_with_the_number_erased_and_reported(
        self, page: RetentionPage, keepers: Keepers, tasks: Tasks, qtbot: QtBot, tmp_path: Path
    ) -> None:
        gone, kept = withdraw(keepers, 3), complete(keepers)
        page.load()
        idle(tasks, qtbot)
        assert page.due.heading.text().startswith("3 referral")
        [line] = page.due.table.rows()
        assert (line.names.en, line.state, line.days, line.count) == (
            "City of Tampere",
            State.WITHDRAWN,
            0,
            3,
        )
        assert all(parts(keepers, one) for one in gone), "looking erases nothing"
        assert_fits(page)

        page.action_bar.primary.click()
        assert "Erase 3 referral" in page.due.ask.text()
        assert page.window().focusWidget() is page.due.ask.back_button
        assert_fits(page)
        page.due.ask.back_button.click()
        assert all(parts(keepers, one) for one in gone)

        page.action_bar.primary.click()
        page.due.ask.do_button.click()
        idle(tasks, qtbot)
        assert "3 referral" in page.banner.text()
        assert page.due.heading.text().startswith("3 referral")
        assert not any(parts(keepers, one) for one in gone)
        assert keepers.reads(LEAD, kept).state is State.COMPLETED
        assert_fits(page)

        paper, table = tmp_path / "report.pdf", tmp_path / "report.csv"
        page.due.pdf_button.click()
        choose(page, qtbot, "retention.place.pdf", paper)
        qtbot.waitUntil(paper.exists, timeout=SLOW)
        page.due.csv_button.click()
        choose(page, qtbot, "retention.place.csv", table)
        qtbot.waitUntil(table.exists, timeout=SLOW)
        idle(tasks, qtbot)
        assert "saved as report.csv" in page.banner.text()
        assert paper.read_bytes().startswith(b"%PDF")
        [row] = csv.DictReader(table.read_text("utf-8-sig").splitlines())
        assert (row["organisation"], row["count"], row["trial"]) == ("City of Tampere", "3", "no")
        logged = keepers.world.session("pekka.virtanen").log_page(LogQuery(act="erase")).rows
        assert [entry.verdict for entry in logged] == ["accepted"]

        page.action_bar.primary.click()
        idle(tasks, qtbot)
        assert page.due.heading.text() == "Nothing is due"

    def test_stopped_half_way_and_run_again(
        self, page: RetentionPage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        gone = withdraw(keepers, 2)
        page.load()
        idle(tasks, qtbot)
        real = retention_calls.carry_out_erasure

        def cancelled_meanwhile(*arguments: object, **named: object) -> int:
            page.busy._cancel_all()  # as its button does; the first batch is on its way
            return real(*arguments, **named)

        first = retention_calls.erasure_due

        def one_by_one(connection: object, limit: int = 1) -> object:
            return first(connection, limit)

        with (
            patch.object(retention_calls, "carry_out_erasure", cancelled_meanwhile),
            patch.object(retention_calls, "erasure_due", one_by_one),
        ):
            page.action_bar.primary.click()
            page.due.ask.do_button.click()
            idle(tasks, qtbot)
        assert "Stopped. 1 referral" in page.banner.text()
        assert "The rest is still due" in page.due.note.text()
        assert sorted(bool(parts(keepers, one)) for one in gone) == [False, True]
        page.load()
        idle(tasks, qtbot)
        assert page.due.heading.text().startswith("1 referral")
        page.action_bar.primary.click()
        page.due.ask.do_button.click()
        idle(tasks, qtbot)
        assert not any(parts(keepers, one) for one in gone)

    @pytest.mark.parametrize("error", [DatabaseUnreachableError(), NotaryNotAnsweringError()])
    def test_interrupted_it_tells_what_is_left(
        self, error: Exception, page: RetentionPage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        [referral] = withdraw(keepers, 1)
        page.load()
        idle(tasks, qtbot)

        def broken(*_arguments: object, **_named: object) -> int:
            raise error

        with patch.object(retention_calls, "carry_out_erasure", broken):
            page.action_bar.primary.click()
            page.due.ask.do_button.click()
            idle(tasks, qtbot)
        assert page.banner.text()
        assert page.banner.text() != error_text(NotaryNotAnsweringError()), "it speaks of reading"
        assert page.due.heading.text().startswith("1 referral")
        assert parts(keepers, referral)
        assert_fits(page)
        page.action_bar.primary.click()
        page.due.ask.do_button.click()
        idle(tasks, qtbot)
        assert not parts(keepers, referral)


class TestPolicies:
    def go_to(self, page: RetentionPage, organisation: str, state: State) -> None:
        rows = [(row.names.en, row.state) for row in page.policies.table.rows()]
        page.policies.table.go_to(rows.index((organisation, state)))

    def test_a_template_is_named_so_until_it_is_decided(
        self, page: RetentionPage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        show(page, Part.POLICIES, tasks, qtbot)
        part = page.policies
        self.go_to(page, "City of Vaasa", State.COMPLETED)
        assert part.days.text() == "365"
        assert "template and not law" in part._note.text()
        assert_fits(page)
        part.days.setText("180")
        qtbot.keyClick(part.days, Qt.Key.Key_Return)
        idle(tasks, qtbot)
        assert "Decided for City of Vaasa" in page.banner.text()
        [own] = [row for row in part.table.rows() if row.own]
        assert (own.names.en, own.state, own.days) == ("City of Vaasa", State.COMPLETED, 180)
        assert "has decided" in part._note.text()
        assert retention.policies(keepers.context(ADMINISTRATOR)) == tuple(
            sorted(part.table.rows(), key=list(retention.policies(keepers.context(ADMINISTRATOR))).index)
        )

    @pytest.mark.parametrize(
        ("typed", "sentence"),
        [
            ("a year", "whole number"),
            ("", "needed"),
            ("-1", "0 or more"),
            ("3651", "ten years"),
            ("9" * 400, "ten years"),
        ],
    )
    def test_bad_days_are_marked_in_place(
        self, typed: str, sentence: str, page: RetentionPage, tasks: Tasks, qtbot: QtBot
    ) -> None:
        show(page, Part.POLICIES, tasks, qtbot)
        before = page.policies.table.rows()
        page.policies.days.setText(typed)
        page.policies.button.click()
        idle(tasks, qtbot)
        assert sentence in page.policies.field.error()
        assert page.policies.days.hasFocus()
        assert page.policies.days.text() == typed
        assert_fits(page)
        page.load()
        idle(tasks, qtbot)
        assert page.policies.table.rows() == before

    def test_another_row_forgets_what_was_typed(
        self, page: RetentionPage, tasks: Tasks, qtbot: QtBot
    ) -> None:
        show(page, Part.POLICIES, tasks, qtbot)
        self.go_to(page, "City of Tampere", State.REJECTED)
        page.policies.days.setText("x")
        page.policies.button.click()
        self.go_to(page, "City of Tampere", State.COMPLETED)
        assert page.policies.days.text() == "365"
        assert not page.policies.field.has_error()


class TestOldKeys:
    def test_destroyed_once_the_backups_are_gone(
        self, page: RetentionPage, keepers: Keepers, tasks: Tasks, qtbot: QtBot
    ) -> None:
        lead, open_one = keepers.context(LEAD), keepers.world.send().referral_id
        keepers.settled()
        show(page, Part.KEYS, tasks, qtbot)
        assert page.keys.empty.isVisible()
        assert_fits(page)
        new_epoch(lead)
        page.load()
        idle(tasks, qtbot)
        assert "sealed to this key only" in page.keys._note.text()
        assert not page.keys.button.isEnabled()
        assert_fits(page)

        rewrap_open(lead, quiet, never, closed=True)
        page.load()
        idle(tasks, qtbot)
        assert "Backups from before may" in page.keys._note.text()
        assert not page.keys.button.isEnabled(), "the backups are kept for 35 days"
        page.keys.backups.setText("some")
        assert not page.keys.button.isEnabled()
        assert not page.keys.field.check()
        assert_fits(page)

        page.keys.backups.setText("0")
        assert page.keys.field.check()
        assert page.keys.button.isEnabled()
        page.keys.button.click()
        assert "Destroy key 1 of Tampere integration services?" in page.keys.ask.text()
        assert_fits(page)
        with patch.object(old_keys, "once_logged", side_effect=StateChangedError()):
            page.keys.ask.do_button.click()
            idle(tasks, qtbot)
        assert "needed again" in page.banner.text()
        assert len(page.keys.table.rows()) == 1
        page.keys.button.click()
        page.keys.ask.do_button.click()
        idle(tasks, qtbot)
        assert "is destroyed" in page.banner.text()
        assert page.keys.table.rows() == ()
        tampere = keepers.world.unit("tampere")
        for table in ("unit_grant", "recovery_copy"):
            query = f"SELECT count(*) FROM kotosilta.{table} WHERE epoch = 1 AND unit_id = '{tampere}'"
            assert keepers.owner_value(query) == 0
        keepers.reads(LEAD, open_one)


@pytest.mark.parametrize("part", Part)
def test_offline_says_so_and_tries_again(
    part: Part, page: RetentionPage, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreachable(_self: Session) -> Retaining:
        raise DatabaseUnreachableError

    with monkeypatch.context() as patched:
        patched.setattr(Session, "retaining", unreachable)
        show(page, part, tasks, qtbot)
        assert page.banner.text() == error_text(DatabaseUnreachableError())
        assert_fits(page)
    page.banner.action_button.click()
    idle(tasks, qtbot)
    assert page.banner.text() == ""


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("part", Part)
def test_every_language_fits(
    code: str, part: Part, page: RetentionPage, qapp: QApplication, tasks: Tasks, qtbot: QtBot
) -> None:
    show(page, part, tasks, qtbot)
    set_language(qapp, code)
    assert_fits(page)
