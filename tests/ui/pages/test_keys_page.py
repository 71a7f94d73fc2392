"""The keys of the service through the page: what is in force, and each ceremony on a real service."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from referral_app.__main__ import main
from referral_app.domain.places import municipalities, use_municipalities
from referral_app.errors import DatabaseUnreachableError
from referral_app.services.ceremonies import notary_words
from referral_app.services.service_keeping import ServiceKeeping
from tests.keepers import ADMINISTRATOR, LEAD, NURSE, Keepers, keeping
from tests.papers import words_on
from tests.ui.accessibility import assert_accessible, settle
from ui.error_text import error_text
from ui.i18n import LANGUAGES, set_language
from ui.pages.keys.ceremony_form import Ceremony
from ui.pages.keys.page import KeysPage
from ui.pages.keys.words import problem_sentence
from ui.tasks import Tasks

SLOW = 30_000


class Safe:
    """Where the papers of the root key lie."""

    papers: Sequence[str]


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    with keeping() as made:
        yield made


@pytest.fixture(scope="module")
def safe(keepers: Keepers) -> Safe:
    made = Safe()
    made.papers = json.loads(keepers.world.service.paths.papers.read_text("utf-8"))["root"]
    return made


@pytest.fixture
def page(keepers: Keepers, tasks: Tasks, qtbot: QtBot) -> Iterator[KeysPage]:
    made = KeysPage(keepers.world.session(ADMINISTRATOR), tasks)
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


def assert_fits(page: KeysPage) -> None:
    settle(page)
    QApplication.processEvents()
    assert_accessible(page)


def give(page: KeysPage, papers: Sequence[str]) -> None:
    page.form.papers.first.set_value(papers[0])
    page.form.papers.second.set_value(papers[1])


def do(page: KeysPage, tasks: Tasks, qtbot: QtBot) -> None:
    assert page.action_bar.primary is not None
    page.action_bar.primary.click()
    idle(tasks, qtbot)


def test_what_is_in_force(page: KeysPage, keepers: Keepers) -> None:
    assert page.overview.root.isVisible()
    assert "less than a year old" in page.overview.units.text()
    assert page.overview.root.notice.text() == ""
    assert_fits(page)


def test_dates_and_ages_are_warned_of(
    page: KeysPage, keepers: Keepers, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = datetime.now(UTC) + timedelta(days=700)
    monkeypatch.setattr(page.session._context, "clock", lambda: later)
    counted: list[int] = []
    page.count_found.connect(counted.append)
    page.load()
    idle(tasks, qtbot)
    for card in (page.overview.root, page.overview.recovery, page.overview.notary):
        assert "Its date runs out on" in card.notice.text()
    assert "Over a year old" in page.overview.units.text()
    assert counted[-1] >= 4
    assert_fits(page)


def test_the_root_key_changes(
    page: KeysPage, keepers: Keepers, safe: Safe, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    page.overview.root.button.click()
    assert page.form.folder.hasFocus()
    assert_fits(page)
    do(page, tasks, qtbot)
    assert page.form.folder_field.error() == problem_sentence("required")
    page.form.folder.setText(str(tmp_path / "new"))
    give(page, (safe.papers[0], safe.papers[0]))
    do(page, tasks, qtbot)
    assert "not two different papers" in page.form.papers._fields[1].error()
    assert page.form.folder.text() == str(tmp_path / "new"), "nothing typed is lost"
    assert not page.can_leave()
    give(page, safe.papers)
    do(page, tasks, qtbot)
    assert page.new_key.isVisible()
    assert_fits(page)
    safe.papers = [words_on(tmp_path / "new" / f"root-part-{part}.pdf") for part in (1, 2, 3)]
    words = page.new_key.words.words()
    do(page, tasks, qtbot)
    assert page.overview.isVisible()
    assert words in [label.text() for label in page.overview.root.findChildren(type(page.new_key._what))]
    assert page.form.papers.value() == ("", ""), "no words of papers stay"
    keepers.world.desk.sign_in(NURSE, keepers.world.passphrase).close()


def test_papers_of_another_key_are_not_written_over(
    page: KeysPage, safe: Safe, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "recovery-part-1.pdf").write_bytes(b"somebody's")
    page.begin(Ceremony.RECOVERY)
    page.form.folder.setText(str(tmp_path))
    give(page, safe.papers)
    do(page, tasks, qtbot)
    assert page.form.folder_field.error() == problem_sentence("folder.in_use")
    assert (tmp_path / "recovery-part-1.pdf").read_bytes() == b"somebody's"


def test_a_new_recovery_key_calls_for_new_copies(
    page: KeysPage, keepers: Keepers, safe: Safe, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    lead = keepers.world.session(LEAD).unit_keeping()
    assert not lead.safety().stale
    page.overview.recovery.button.click()
    page.form.folder.setText(str(tmp_path / "new"))
    give(page, safe.papers)
    do(page, tasks, qtbot)
    assert page.new_key.isVisible()
    assert (tmp_path / "new" / "recovery-part-3.pdf").exists()
    assert lead.safety().stale


def test_the_notarys_next_keys_come_by_file_and_phone(
    page: KeysPage, keepers: Keepers, safe: Safe, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    service = keepers.world.service
    file = tmp_path / "next.kotosilta-notary"
    service.stop_notary()
    config, secrets = str(service.paths.config), str(service.paths.notary_secrets)
    assert main(["--config", config, "admin", "notary-keys", "--secrets", secrets, str(file)]) == 0
    service.start_notary()
    page.overview.notary.button.click()
    assert_fits(page)
    page.form.file.setText(str(tmp_path / "absent"))
    page.form.words.setText("bab bad bag bab bad")
    give(page, safe.papers)
    do(page, tasks, qtbot)
    assert page.form.file_field.error() == problem_sentence("notary.form")
    page.form.file.setText(str(file))
    do(page, tasks, qtbot)
    assert page.form.words_field.error() == problem_sentence("notary.words")
    page.form.words.setText(notary_words(file).replace("-", " ").upper())
    do(page, tasks, qtbot)
    assert "are in force" in page.banner.text()
    keepers.settled()
    keepers.reads(LEAD, keepers.world.send().referral_id)


def test_files_are_chosen_in_dialogs(page: KeysPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "keys.kotosilta-notary").write_bytes(b"")
    for ceremony, name, chosen in (
        (Ceremony.ROOT, "keys.folder_place", tmp_path),
        (Ceremony.NOTARY, "keys.notary_file", tmp_path / "keys.kotosilta-notary"),
    ):
        page.begin(ceremony)
        button = page.form.folder_field if ceremony is Ceremony.ROOT else page.form.file_field
        button.editor.findChild(type(page.action_bar.primary)).click()
        line = page.findChild(QFileDialog, name).findChild(QLineEdit, "fileNameEdit")
        line.setText(str(chosen))
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert page.form.place() == chosen
    page.form.clear()


def test_what_cannot_be_read_is_said_and_tried_again(
    page: KeysPage, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreachable(_self: ServiceKeeping) -> None:
        raise DatabaseUnreachableError

    with monkeypatch.context() as broken:
        broken.setattr(ServiceKeeping, "keys", unreachable)
        page.load()
        idle(tasks, qtbot)
    assert page.banner.text() == error_text(DatabaseUnreachableError())
    page.banner.action_button.click()
    idle(tasks, qtbot)
    assert page.banner.text() == ""


class TestMunicipalities:
    @pytest.fixture(autouse=True)
    def shipped_again(self) -> Iterator[None]:
        yield
        use_municipalities(())

    def choose(self, page: KeysPage, file: Path, tasks: Tasks, qtbot: QtBot) -> None:
        page.overview.list_button.click()
        line = page.findChild(QFileDialog, "keys.list_file").findChild(QLineEdit, "fileNameEdit")
        line.setText(str(file))
        qtbot.keyClick(line, Qt.Key.Key_Return)
        idle(tasks, qtbot)

    def test_a_newer_list(self, page: KeysPage, tasks: Tasks, qtbot: QtBot, tmp_path: Path) -> None:
        shipped = files("resources").joinpath("reference", "municipalities.csv").read_text("utf-8")
        lines = [line for line in shipped.splitlines() if not line.startswith("020,")]
        file = tmp_path / "list.csv"
        file.write_text("\n".join([*lines, "999,Uusi,Ny,Pirkanmaa,1,Pirkanmaa,Pirkanmaa,Birkaland"]), "utf-8")
        self.choose(page, file, tasks, qtbot)
        said = page.banner.text()
        assert said.startswith("309 ")
        assert "1 added" in said
        assert "1 ended" in said
        assert "999" in {one.code for one in municipalities()}
        file.write_text(shipped + "99,Liian,Lyhyt,a,1,a,a,a\n", "utf-8")
        self.choose(page, file, tasks, qtbot)
        assert page.banner.text().startswith("Line 311:")
        assert "999" in {one.code for one in municipalities()}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_fits(code: str, page: KeysPage, qapp: QApplication) -> None:
    set_language(qapp, code)
    assert_fits(page)
    for ceremony in Ceremony:
        page.begin(ceremony)
        assert_fits(page)
