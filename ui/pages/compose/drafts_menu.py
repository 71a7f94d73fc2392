"""The drafts of this desktop as a menu: by initials and time, since somebody else may see the screen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from ui.i18n import format_datetime
from ui.pages.compose.presenter import Draft
from ui.widgets.buttons import without_arguments


class DraftsMenu(QObject):
    """Opens at a button. Each draft can be gone on with or deleted; a broken one only deleted."""

    wanted = Signal(object)
    """The id of the draft to go on with."""
    unwanted = Signal(object)
    """The id of the draft to delete."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self._button = button
        self._drafts: Sequence[Draft] = ()
        button.clicked.connect(without_arguments(self.open))

    def set_drafts(self, drafts: Sequence[Draft]) -> None:
        """Offer these."""
        self._drafts = drafts

    def open(self) -> None:
        """Show the menu above its button."""
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def make_menu(self) -> QMenu:
        """The menu as it is now."""
        menu = QMenu(self._button)
        for draft in self._drafts:
            one = menu.addMenu(_words(draft))
            if not draft.broken:
                go_on = one.addAction(self.tr("Go on with it"))
                go_on.triggered.connect(without_arguments(partial(self.wanted.emit, draft.draft_id)))
            delete = one.addAction(self.tr("Delete the draft"))
            delete.triggered.connect(without_arguments(partial(self.unwanted.emit, draft.draft_id)))
        return menu


def _words(draft: Draft) -> str:
    translate = QCoreApplication.translate
    if draft.broken:
        return translate("DraftsMenu", "A draft that cannot be opened")
    who = draft.initials or translate("DraftsMenu", "Without a name")
    return f"{who} · {format_datetime(draft.saved_at)}" if draft.saved_at is not None else who
