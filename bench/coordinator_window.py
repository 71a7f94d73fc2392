"""A process of its own: the program on a service of the benchmarks, up to the first page of a coordinator.

`python -m bench.coordinator_window CONFIG PEOPLE [SUMMARIES]` signs in by typing, waits until the inbox shows its rows
and the connection is known, and writes what memory the process has then, in bytes, as one line of JSON. With a file of
summaries these are in the index of the search by then.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import psutil
from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton

import ui.application
from bench.first_paint import FirstPaint, tell
from bench.many_summaries import add_all
from bench.stage import COORDINATOR
from referral_app.demo.people import PASSPHRASE
from referral_app.services.desk import Desk
from ui.main_window import MainWindow
from ui.pages.sign_in.page import SignInPage
from ui.widgets.table import Table

SUMMARIES_AT = 3
POLL_MS = 20
SETTLE_MS = 500
"""For what arrives after the rows: numbers in the rail, the state of the connection."""


class SigningInWindow(MainWindow):
    """The program's window, with the coordinator at the keyboard."""

    def showEvent(self, event: QShowEvent) -> None:
        """Wait for the painting."""
        super().showEvent(event)
        FirstPaint(self, self.sign_in)

    def sign_in(self) -> None:
        """As soon as the button can be pressed."""
        page = self.first_page
        assert isinstance(page, SignInPage)
        buttons = page.findChildren(QPushButton)
        button = next(button for button in buttons if button.property("kind") == "primary")
        if not button.isEnabled():
            QTimer.singleShot(POLL_MS, self.sign_in)
            return
        page.name.setText(COORDINATOR)
        page.passphrase.line.setText(PASSPHRASE)
        button.click()
        self.look_at_inbox()

    def look_at_inbox(self) -> None:
        """Until it shows rows that were opened."""
        table = self.findChild(Table, "inbox.table")
        if isinstance(table, Table) and any(row.summary is not None for row in table.rows()):
            QTimer.singleShot(SETTLE_MS, self.index_and_tell)
        else:
            QTimer.singleShot(POLL_MS, self.look_at_inbox)

    def index_and_tell(self) -> None:
        """And end."""
        workplace = self.workplace()
        assert workplace is not None
        if len(sys.argv) > SUMMARIES_AT:
            add_all(workplace.session.searching(), Path(sys.argv[SUMMARIES_AT]))
        memory = psutil.Process().memory_full_info()
        tell(json.dumps({"rss": memory.rss, "uss": memory.uss, "peak": _peak()}))
        os._exit(0)


def _peak() -> int | None:
    """The most there ever was; Linux tells."""
    try:
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
    except OSError:
        return None
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


def main(config: Path, people: Path) -> int:
    """The program, as `kotosilta` starts it, but for the keyring of fictitious people."""

    def make_desk() -> Desk:
        from referral_app.bootstrap import make_desk
        from referral_app.config import load_config
        from referral_app.demo.secrets import DemoSecretStore

        return make_desk(load_config(config), DemoSecretStore(people), allow_test_codes=True)

    setattr(ui.application, "MainWindow", SigningInWindow)  # noqa: B010
    return ui.application.run(make_desk)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
