"""A desktop that is killed while a nurse writes and sends. Run by `test_killed.py`.

Signs in once, then forks a child for each life, two at a time. A child types into a form, which the page's own
`Autosave` writes down through the page's own tasks and presenter, and sends it as the page does, telling on a pipe what
the nurse has been told. It kills itself with SIGKILL at a chosen instant. Instants are counted in all its threads: each
time that a function of the modules on the way is entered or left, or calls one of the operating system's file functions
or comes back from it, and each key that is typed, also while the database is being waited for. A first life is lived to
its end and writes down its instants; the deaths are beside the file functions, and spread evenly over the rest.

Prints one JSON line: for each life its draft's id and what was told; and how many were killed. Usage: FOLDER
LIVES, FOLDER that of a running service.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import secrets
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import CodeType, FrameType
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer

from referral_app.demo.clients import make_referral
from referral_app.demo.people import PASSPHRASE
from referral_app.demo.service import LocalService
from referral_app.domain.codes import YesNoNotAsked
from referral_app.local.checkpoint_store import SeenStore
from referral_app.local.drafts import Drafts
from referral_app.local.folders import person_folders
from referral_app.local.looked_at import LookedAt
from referral_app.local.outbox import OutboxFiles
from referral_app.local.sealed_store import SealedFolder
from referral_app.local.usual import Usual
from referral_app.services.context import LocalFiles
from referral_app.services.desk import Session
from referral_app.services.trusted_log import TrustedLog
from ui.pages.compose import autosave
from ui.pages.compose.autosave import Autosave
from ui.pages.compose.form import Form
from ui.pages.compose.presenter import ComposePresenter
from ui.pages.compose.refill import form_of
from ui.tasks import Tasks

SAVES = 2
KEY_MS = 2
AT_ONCE = 2
_ON_THE_WAY = (
    "ui/tasks.py",
    "ui/pages/compose/autosave.py",
    "ui/pages/compose/draft_line.py",
    "referral_app/local/drafts.py",
    "referral_app/local/outbox.py",
    "referral_app/local/sealed_store.py",
    "referral_app/local/usual.py",
    "referral_app/services/outbox.py",
    "referral_app/services/receipts.py",
    "referral_app/services/send.py",
    "referral_app/database/calls.py",
    "killed_desktop.py",
)
_FILE_FUNCTIONS = {"open", "write", "flush", "fsync", "replace", "unlink", "close"}
_CALLING_THEM = (*_ON_THE_WAY, "pathlib.py")


class Instants:
    """Counts them; at number `death` the process ends. `hard` are those beside the operating system's functions."""

    def __init__(self, death: int | None) -> None:
        self._death = death
        self._numbers = itertools.count()
        self.passed = 0
        self.hard: list[int] = []
        self._places: dict[CodeType, tuple[bool, bool]] = {}

    def watch(self, work: Callable[[], Any]) -> Callable[[], Any]:
        """The same work, watched in whatever thread it runs."""

        def watched() -> Any:
            sys.setprofile(self._on_event)
            return work()

        return watched

    def _on_event(self, frame: FrameType, event: str, argument: Any) -> None:
        on_the_way, may_be_hard = self._places.get(frame.f_code) or self._place(frame.f_code)
        hard = event.startswith("c_")
        if not (may_be_hard and argument.__name__ in _FILE_FUNCTIONS if hard else on_the_way):
            return
        number = self.passed = next(self._numbers)  # one step for the interpreter, whichever thread
        if hard:
            self.hard.append(number)
        if number == self._death:
            os.kill(os.getpid(), signal.SIGKILL)

    def _place(self, code: CodeType) -> tuple[bool, bool]:
        """Whether it is of a module on the way, and whether it calls file functions of such a one."""
        file = code.co_filename
        self._places[code] = file.endswith(_ON_THE_WAY), file.endswith(_CALLING_THEM)
        return self._places[code]


def wake(session: Session) -> None:
    """Connections and file locks of the process that was forked cannot be used in this one: make new ones."""
    context = session._context
    context.engine.dispose(close=False)
    folders, key = person_folders(context.config.data_dir, context.person.user_id), context.identity.local_key
    files = LocalFiles(
        Drafts(SealedFolder(folders.drafts, key)),
        SealedFolder(folders.receipts, key),
        SealedFolder(folders.awaited, key),
        OutboxFiles(folders.outbox, key),
        Usual(SealedFolder(folders.usual, key)),
        SealedFolder(folders.verified, key),
        SealedFolder(folders.witnessed, key),
        LookedAt(SealedFolder(folders.looked_at, key)),
    )
    seen = SeenStore(SealedFolder(folders.seen, key), context.directory.notary.data.note_keys.origin)
    context._held = replace(context._kept(), files=files, log=TrustedLog(seen, context.directory))


class Life:
    """One life in front of the form. What the nurse is told goes to the pipe: `d` and the number of the text that is
    kept on this computer, `s` when it is sent.
    """

    def __init__(self, session: Session, form: Form, draft_id: UUID, instants: Instants, pipe: int) -> None:
        self._app = QCoreApplication([])
        self._tasks = Tasks(session._context.config.data_dir / "crash")
        self._session, self._instants, self._pipe = session, instants, pipe
        self._presenter = ComposePresenter(session)
        self._presenter.start(form, draft_id)
        self._typed = self._saved = 0
        self._saver = Autosave(self._tasks, self._app)
        self._saver.saved.connect(self._on_saved)
        self._saver.failed.connect(self._app.exit)
        self._keys = QTimer(self._app, interval=KEY_MS)
        self._keys.timeout.connect(self._key)

    def live(self) -> bool:
        """To its end: whether it was sent."""
        self._keys.start()
        return self._instants.watch(self._app.exec)() == 0

    def _key(self) -> None:
        self._typed += 1
        form = self._presenter.form
        self._presenter.change(replace(form, wishes=f"{self._typed} " + "x" * 2000))
        save, number = self._presenter.save_work(), self._typed

        def keep() -> None:
            save()
            self._kept = number

        self._saver.later(self._instants.watch(keep))

    def _on_saved(self, _moment: datetime) -> None:
        os.write(self._pipe, f"d{self._kept} ".encode())
        self._saved += 1
        if self._saved == SAVES:
            self._key()
            self._keys.stop()
            self._send()

    def _send(self) -> None:
        """While what was typed last is being written down."""
        sys.setprofile(None)  # reading the form writes nothing, and takes long when it is watched
        work = self._presenter.send_work()
        assert work is not None
        self._instants.watch(self._saver.now)()
        self._tasks.run(
            self._app, self._instants.watch(work), self._on_sent, lambda _error: self._app.exit(1)
        )

    def _on_sent(self, _receipt: object) -> None:
        os.write(self._pipe, b"s ")
        self._saver.forget()
        draft_id = self._presenter.draft_id
        self._saver.when_idle(lambda: self._session.delete_draft(draft_id))
        self._app.exit(0)


@dataclass
class Child:
    """A life under way: what it was born with, and the ends of its pipes."""

    pid: int
    draft_id: UUID
    told: int
    counted: int


class Mother:
    """Forks the lives."""

    def __init__(self, session: Session, unit: UUID) -> None:
        self._session, self._unit = session, unit
        self.told: list[tuple[str, str]] = []
        self.killed = 0
        self._born = 0

    def bear(self, death: int | None) -> Child:
        """Begin a life."""
        self._born += 1
        draft_id = UUID(bytes=secrets.token_bytes(16))
        today = datetime.now(UTC).date()
        chance = random.Random(self._born)
        referral = make_referral(chance, municipality="837", recipient=self._unit, today=today)
        referral = replace(referral, turvakielto=YesNoNotAsked.NO)  # for the whole unit
        form = replace(form_of(referral), municipality="837", recipient=self._unit)
        told, pipe = os.pipe()
        counted, counter = os.pipe()
        self._session._context.engine.dispose()
        child = os.fork()
        if child == 0:
            status = 1
            try:
                wake(self._session)
                instants = Instants(death)
                sent = Life(self._session, form, draft_id, instants, pipe).live()
                sys.setprofile(None)
                os.write(counter, json.dumps([instants.passed, instants.hard]).encode())
                status = 0 if sent else 2
            finally:
                if status:
                    traceback.print_exc()
                os._exit(status)
        os.close(pipe)
        os.close(counter)
        return Child(child, draft_id, told, counted)

    def bury(self, child: Child) -> tuple[int, list[int]]:
        """Wait for its end: the instants that it had, and the hard ones among them; none when it was cut short."""
        _pid, status = os.waitpid(child.pid, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        assert killed or status == 0, status
        self.killed += killed
        self.told.append((child.draft_id.hex, os.read(child.told, 4096).decode()))
        count = os.read(child.counted, 65536)
        os.close(child.told)
        os.close(child.counted)
        passed, hard = json.loads(count) if count else (0, [])
        return passed, hard


def chosen(passed: int, hard: list[int], lives: int) -> deque[int]:
    """The instants of so many deaths: three of four hard ones as far as there are, and the others spread evenly."""
    beside = hard[:: max(1, -(-4 * len(hard) // (3 * lives)))]
    left = lives - len(beside)
    return deque(sorted([*beside, *(passed * (2 * number + 1) // (2 * left) for number in range(left))]))


def main() -> None:
    folder, lives = Path(sys.argv[1]), int(sys.argv[2])
    autosave._QUIET_MS, autosave._LATEST_MS = 3 * KEY_MS, 5 * KEY_MS
    service = LocalService(folder)
    session = service.desk().sign_in("aino.laine", PASSPHRASE)
    mother = Mother(session, service.units()["tampere"])
    mother.bury(mother.bear(None))  # reads what is read once
    passed, hard = mother.bury(mother.bear(None))
    deaths = chosen(passed, hard, lives)
    under_way: deque[tuple[int, Child]] = deque()
    while deaths or under_way:
        while deaths and len(under_way) < AT_ONCE:
            under_way.append((deaths[0], mother.bear(deaths.popleft())))
        death, child = under_way.popleft()
        if mother.bury(child)[
            0
        ]:  # no two lives are alike: this one had fewer instants, and was lived to its end
            deaths.append(death * 9 // 10)
    session.close()
    sys.stdout.write(json.dumps({"told": mother.told, "killed": mother.killed, "hard": len(hard)}))


if __name__ == "__main__":
    main()
