"""Starting the demonstration: made once, found again, thrown away when asked, and honest about a story that fails."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from referral_app.__main__ import main
from referral_app.demo.people import PASSPHRASE
from referral_app.demo.plots import endings
from referral_app.demo.service import LocalService
from referral_app.demo.start import start_demo
from referral_app.domain.lifecycle import State
from referral_app.services.inbox import InboxQuery
from ui.demo import stage
from ui.i18n import set_language

REFERRALS = 30
FEWER = 20


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """Where the demonstration keeps its data."""
    made = Path(tempfile.mkdtemp(prefix="kotosilta-demo-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


def start(folder: Path, referrals: int = REFERRALS, *, reset: bool = False) -> LocalService:
    return start_demo(folder, reset=reset, progress=quiet, referrals=referrals)


def quiet(_done: int, _total: int) -> None:
    """Nobody watches."""


class InterruptedStartError(Exception):
    """Somebody ends the first start."""


def rows(service: LocalService, query: str) -> Sequence[Any]:
    """SQL of the database's superuser."""
    engine = service.server.superuser_engine(service.settings().name)
    with engine.begin() as conn:
        result = conn.execute(text(query))
        found = result.all() if result.returns_rows else []
    engine.dispose()
    return found


def made_by(count: int) -> Counter[str]:
    """Where all of them stand at the end: what is forwarded lies as a new one before the other unit."""
    made: Counter[str] = Counter(endings(count))
    made[State.SENT] += made[State.FORWARDED]
    return made


def states(service: LocalService) -> Counter[str]:
    """How many referrals stand where."""
    return Counter(dict(rows(service, "SELECT state, count(*) FROM kotosilta.referral GROUP BY state")))


class TestStarts:
    """In the order of a talk's preparation."""

    def test_a_first_start_that_is_interrupted(self, folder: Path) -> None:
        def interrupt(done: int, total: int) -> None:
            assert total > REFERRALS
            if done == 3:
                raise InterruptedStartError

        with pytest.raises(InterruptedStartError):
            start_demo(folder, reset=False, progress=interrupt, referrals=REFERRALS)
        assert not list(folder.glob("postgres/**/postmaster.pid")), "the server was stopped"

    def test_the_next_one_makes_everything(self, folder: Path) -> None:
        with start(folder) as service:
            assert states(service) == made_by(REFERRALS)
            verdicts = rows(service, "SELECT DISTINCT verdict FROM kotosilta.log_leaf")
            assert [verdict for (verdict,) in verdicts] == ["accepted"]
            [(future,)] = rows(
                service, "SELECT count(*) FROM kotosilta.move WHERE at >= kotosilta.server_now()"
            )
            assert future == 0
            [(first, last)] = rows(service, "SELECT min(at), max(at) FROM kotosilta.log_leaf")
            assert last - first > timedelta(days=150)
            assert rows(service, "SELECT 1 FROM pg_namespace WHERE nspname = 'demo'") == []
            auditor = service.desk().sign_in("pekka.virtanen", PASSPHRASE)
            assert auditor.verify_log(quiet, lambda: False).problems == ()
            auditor.close()

    def test_a_second_start_finds_it(self, folder: Path) -> None:
        kept = LocalService(folder).config().root_key

        def never(_done: int, _total: int) -> None:
            raise AssertionError("it is made already")

        with start_demo(folder, reset=False, progress=never, referrals=FEWER) as service:
            assert service.config().root_key == kept
            assert states(service) == made_by(REFERRALS)
            lead = service.desk().sign_in("leena.makela", PASSPHRASE)
            page = lead.inbox_page(InboxQuery(limit=200))
            assert page.rows
            assert not any(row.broken for row in page.rows)
            lead.close()

    def test_reset_throws_it_away(self, folder: Path) -> None:
        before = LocalService(folder).config().root_key
        with start(folder, FEWER, reset=True) as service:
            assert service.config().root_key != before
            assert states(service) == made_by(FEWER)

    def test_a_story_that_fails_ends_with_an_error(
        self, folder: Path, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The database has lost everybody's sealed keys: the nurse does not get past her card."""
        with start(folder) as service:
            rows(service, "DELETE FROM kotosilta.key_blob")
        monkeypatch.setattr(stage, "PATIENCE_MS", 8_000)
        status = main(["demo", "--headless", "--folder", str(folder), "--output", str(tmp_path)])
        set_language(qapp, "en")
        story = json.loads((tmp_path / "story.json").read_text("utf-8"))
        last = story["steps"][-1]
        assert (status, story["right"]) == (1, False)
        assert (last["right"], last["expected"]) == (False, "aino.laine to be signed in")
        assert (tmp_path / last["pictures"][0]).exists()
