"""Referrals that belong to the one shown: where it went on, where it came from, what was merged with it."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from referral_app.services.follow_up import Link, LinkKind, ReferralView
from ui.widgets.area import column, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.label import Label


class LinksLine(QWidget):
    """A line each; hidden where there is none."""

    open_wanted = Signal(UUID)
    """The person wants to see that one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Link, ...] = ()
        self._lines: list[QWidget] = []
        self._layout = column(self, spacing=4)
        self.hide()

    def show_view(self, view: ReferralView) -> None:
        """Show another referral, or the same as it is now."""
        self.setVisible(bool(view.links))
        if view.links == self._shown:
            return
        self._shown = view.links
        for line in self._lines:
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(link) for link in view.links]
        for line in self._lines:
            self._layout.addWidget(line)

    def _line(self, link: Link) -> QWidget:
        line = QWidget()
        text = Label(partial(_words, link))
        button = Button(partial(_open_words, link), Kind.LINK, icon_name="external-link")
        button.setObjectName(f"referral.link.{link.kind}")
        button.clicked.connect(without_arguments(partial(self.open_wanted.emit, link.referral_id)))
        layout = row(line, spacing=8)
        layout.addWidget(text, 1)
        layout.addWidget(button)
        return line


def _words(link: Link) -> str:
    translate = QCoreApplication.translate
    return {
        LinkKind.FORWARDED_AS: translate("LinksLine", "It goes on as another referral."),
        LinkKind.CAME_FROM: translate("LinksLine", "It was sent on from another unit."),
        LinkKind.MERGED_INTO: translate("LinksLine", "The work goes on under another referral."),
        LinkKind.ABSORBED: translate("LinksLine", "Another referral of the client was merged into this one."),
    }[link.kind]


def _open_words(link: Link) -> str:
    return QCoreApplication.translate("LinksLine", "Open {reference}").format(reference=link.reference)
