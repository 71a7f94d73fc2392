"""What the tests of the coordinator's and the auditor's pages share: faults put before a real session, and views."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from referral_app.demo.clients import make_referral
from referral_app.domain.client import PersonName
from referral_app.domain.codes import Priority, YesNoNotAsked
from referral_app.domain.lifecycle import State, legal_targets
from referral_app.domain.moves import Move
from referral_app.domain.reference import reference_of
from referral_app.domain.referral import Referral
from referral_app.domain.roles import Role, Side
from referral_app.errors import KotosiltaError
from referral_app.services.desk import Session
from referral_app.services.follow_up import ReferralView
from referral_app.services.inbox import InboxPage as Rows
from referral_app.services.inbox import InboxQuery
from referral_app.services.names import Names
from ui.tasks import Tasks

RECIPIENT = UUID(int=2)
NAMES = Names("Yksikkö", "Enhet", "Unit")
WAIT_MS = 20_000
UNMISTAKABLE = PersonName("Zyxwina", "Qvvqlainen")
"""A name that is no part of any other word on the screen."""


class FaultySession(Session):
    """A real session; each call named in `faults` raises what stands there, one error a call, and then works.

    `before` runs a callable once before the next call of that name, as somebody else's act would.
    """

    def __init__(self, real: Session) -> None:
        super().__init__(real._context)
        self.faults: dict[str, list[KotosiltaError]] = {}
        self.before: dict[str, Callable[[], object]] = {}
        self.seen: list[str] = []
        self.rows: Callable[[Rows], Rows] = lambda page: page

    def open_referral(self, referral_id: UUID) -> ReferralView:
        self._strike("open_referral")
        return super().open_referral(referral_id)

    def move(self, view: ReferralView, wanted: Move) -> ReferralView:
        self._strike("move")
        try:
            return super().move(view, wanted)
        finally:
            self._strike("after_move")

    def inbox_page(self, query: InboxQuery) -> Rows:
        self._strike("inbox_page")
        return self.rows(super().inbox_page(query))

    def _strike(self, name: str) -> None:
        self.seen.append(name)
        act = self.before.pop(name, None)
        if act is not None:
            act()
        if self.faults.get(name):
            raise self.faults[name].pop(0)


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    """Wait until nothing runs in the pool."""
    qtbot.waitUntil(lambda: tasks.running() == 0, timeout=WAIT_MS)


def child(parent: QWidget, name: str) -> QWidget:
    """A widget by its object name, as the demonstration finds it."""
    found = parent.findChild(QWidget, name)
    assert found is not None, f"no {name} in {parent}"
    return found


def texts(parent: QObject) -> str:
    """Everything that labels say."""
    return "\n".join(label.text() for label in parent.findChildren(QLabel))


def some_referral(seed: int = 3) -> Referral:
    """A valid referral."""
    return make_referral(
        random.Random(seed), municipality="837", recipient=RECIPIENT, today=datetime.now(UTC).date()
    )


def some_view(
    state: State,
    *,
    side: Side = Side.RECIPIENT,
    role: Role = Role.TRIAGE_LEAD,
    referral: Referral | None = None,
) -> ReferralView:
    """A referral in a state, as the service would show it."""
    referral_id = UUID(int=77)
    return ReferralView(
        referral_id=referral_id,
        reference=reference_of(referral_id),
        state=state,
        priority=Priority.ROUTINE,
        sent_at=datetime.now(UTC) - timedelta(days=3),
        due_on=None,
        owner_name=None,
        author_name="Aino Laine",
        referral=referral or some_referral(),
        history=(),
        legal=legal_targets(state, side, role),
        attempts=(),
        move_seq=4,
        envelope_version=1,
        sender_unit=UUID(int=1),
        recipient_unit=RECIPIENT,
        sender_names=NAMES,
        recipient_names=NAMES,
        side=side,
    )


class Windows(QObject):
    """Notes every window that appears while it watches; a widget shown before it has a parent is one."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.shown: list[QWidget] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def with_turvakielto(referral: Referral) -> Referral:
    """The same client under a non-disclosure order."""
    return replace(referral, turvakielto=YesNoNotAsked.YES, address=None)
