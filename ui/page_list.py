"""Which pages each role has, and where their classes are.

Classes are named, not imported: a page's modules load when it is first shown, so that the sign-in page is
fast.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from referral_app.domain.roles import Role
from ui.i18n import Text

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from ui.widgets.page import Page

Count = Callable[["Session"], int]


@dataclass(frozen=True)
class PageEntry:
    """A page: `in_rail` False for pages reached from others only. `count` runs in the pool."""

    key: str
    title: Text
    icon_name: str
    module: str
    class_name: str
    in_rail: bool = True
    count: Count | None = None

    def page_class(self) -> type[Page]:
        """Import the page's class."""
        return cast("type[Page]", getattr(import_module(self.module), self.class_name))


def _new_referrals(session: Session) -> int:
    return session.inbox_counts().new


def _to_answer(session: Session) -> int:
    return session.waiting_count()


def _to_confirm(session: Session) -> int:
    return len(session.unit_leading().pending())


def _to_confirm_as_administrator(session: Session) -> int:
    return len(session.administration().pending())


def _keys_due(session: Session) -> int:
    from ui.pages.keys.presenter import due  # noqa: PLC0415 - administrators only

    return due(session.service_keeping().keys())


_COMPOSE = PageEntry(
    "compose",
    lambda: QCoreApplication.translate("Pages", "New referral"),
    "pencil-plus",
    "ui.pages.compose.page",
    "ComposePage",
)
_SENT = PageEntry(
    "sent",
    lambda: QCoreApplication.translate("Pages", "My referrals"),
    "send",
    "ui.pages.sent.page",
    "SentPage",
)
_TASKS = PageEntry(
    "tasks",
    lambda: QCoreApplication.translate("Pages", "Tasks"),
    "list-check",
    "ui.pages.tasks.page",
    "TasksPage",
    count=_to_answer,
)
_INBOX = PageEntry(
    "inbox",
    lambda: QCoreApplication.translate("Pages", "Inbox"),
    "inbox",
    "ui.pages.inbox.page",
    "InboxPage",
    count=_new_referrals,
)
_REFERRAL = PageEntry(
    "referral",
    lambda: QCoreApplication.translate("Pages", "Referral"),
    "file-text",
    "ui.pages.referral.page",
    "ReferralPage",
    in_rail=False,
)
_OUTREACH = PageEntry(
    "outreach",
    lambda: QCoreApplication.translate("Pages", "Outreach"),
    "walk",
    "ui.pages.outreach.page",
    "OutreachPage",
)
_LOG = PageEntry(
    "log",
    lambda: QCoreApplication.translate("Pages", "Log"),
    "shield-check",
    "ui.pages.log.page",
    "LogPage",
)
_REGISTERS = PageEntry(
    "registers",
    lambda: QCoreApplication.translate("Pages", "Registers"),
    "book",
    "ui.pages.registers.page",
    "RegistersPage",
)
_ACCOUNT = PageEntry(
    "account",
    lambda: QCoreApplication.translate("Pages", "My account"),
    "user",
    "ui.pages.account.page",
    "AccountPage",
)

_PEOPLE = PageEntry(
    "people",
    lambda: QCoreApplication.translate("Pages", "People and keys"),
    "users",
    "ui.pages.people.page",
    "PeoplePage",
    count=_to_confirm_as_administrator,
)
_KEYS = PageEntry(
    "keys",
    lambda: QCoreApplication.translate("Pages", "Service keys"),
    "key",
    "ui.pages.keys.page",
    "KeysPage",
    count=_keys_due,
)
_RETENTION = PageEntry(
    "retention",
    lambda: QCoreApplication.translate("Pages", "Retention"),
    "hourglass",
    "ui.pages.retention.page",
    "RetentionPage",
)
_UNIT = PageEntry(
    "unit",
    lambda: QCoreApplication.translate("Pages", "My unit"),
    "users-group",
    "ui.pages.unit.page",
    "UnitPage",
    count=_to_confirm,
)

PAGES: Mapping[Role, tuple[PageEntry, ...]] = {
    Role.REFERRER: (_COMPOSE, _SENT, _TASKS, _REFERRAL, _ACCOUNT),
    Role.COORDINATOR: (_INBOX, _OUTREACH, _REFERRAL, _ACCOUNT),
    Role.TRIAGE_LEAD: (_INBOX, _OUTREACH, _REFERRAL, _ACCOUNT),
    Role.AUDITOR: (_LOG, _REGISTERS, _ACCOUNT),
    Role.ADMINISTRATOR: (_PEOPLE, _KEYS, _RETENTION, _ACCOUNT),
}
"""The first page of a role is the one shown after sign-in; everybody's own account is the last."""

LEAD_PAGES: tuple[PageEntry, ...] = (_UNIT,)
"""What a lead has besides the pages of her role."""
