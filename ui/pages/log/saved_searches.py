"""Searches that an auditor makes again and again, sealed on this desktop; what one asks for is what it is called."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from referral_app.domain.log_search import LogSearch
from ui.widgets.buttons import IconButton, without_arguments


class SavedSearches(IconButton):
    """A button with a menu of the searches, and with what keeps and removes them."""

    picked = Signal(object)
    """A `LogSearch`."""
    kept = Signal(object)
    """A tuple of all that are to be kept from now on."""

    def __init__(
        self,
        now: Callable[[], LogSearch],
        words: Callable[[LogSearch], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(lambda: self.tr("Saved searches"), "device-floppy", parent=parent)
        self.setObjectName("log.filter.saved")
        self._now, self._words = now, words
        self._searches: tuple[LogSearch, ...] = ()
        self.clicked.connect(without_arguments(self._offer))

    def set_searches(self, searches: tuple[LogSearch, ...]) -> None:
        """Those that are kept."""
        self._searches = searches

    def menu_now(self) -> QMenu:
        """The menu as it is offered."""
        menu = QMenu(self)
        menu.setObjectName("log.filter.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._searches:
            menu.addAction(self._words(one)).triggered.connect(
                without_arguments(partial(self.picked.emit, one))
            )
        if not self._searches:
            menu.addAction(self.tr("None are saved")).setEnabled(False)
        menu.addSeparator()
        now = self._now()
        keep = menu.addAction(self.tr("Save this search"))
        keep.setEnabled(now != LogSearch() and now not in self._searches)
        keep.triggered.connect(without_arguments(partial(self._keep, (*self._searches, now))))
        if self._searches:
            removing = menu.addMenu(self.tr("Remove"))
            for one in self._searches:
                rest = tuple(other for other in self._searches if other != one)
                removing.addAction(self._words(one)).triggered.connect(
                    without_arguments(partial(self._keep, rest))
                )
        return menu

    def _offer(self) -> None:
        self.menu_now().popup(self.mapToGlobal(QPoint(0, self.height())))

    def _keep(self, searches: tuple[LogSearch, ...]) -> None:
        self._searches = searches
        self.kept.emit(searches)
