"""Above the list: the worklists, the search, what has come, and the filter, which is folded away until it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import Translated
from ui.pages.inbox.filters import Filters
from ui.pages.inbox.reading_note import ReadingNote
from ui.pages.inbox.saved_filters import KeptFilter, SavedFilters
from ui.pages.inbox.search_line import SearchLine
from ui.pages.inbox.worklists import Worklist, Worklists
from ui.widgets.area import GRID, column, row
from ui.widgets.buttons import Button, IconButton, Kind, without_arguments


class Chooser(Translated, QWidget):
    """Says which rows are wanted; shows none itself."""

    chosen = Signal()
    """Another worklist or filter."""
    refresh_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = 0
        self.worklists = Worklists()
        self.worklists.chosen.connect(self._choose_worklist)
        self.line = SearchLine()
        self.line.typed.connect(without_arguments(self._fit))
        self.note = ReadingNote()
        self.filters = Filters()
        self.filters.changed.connect(self._on_filter)
        self.saved = SavedFilters(self.filters.kept)
        self.saved.picked.connect(self._show)
        self._arrived = Button(self._new_words, Kind.LINK, icon_name="inbox")
        self._arrived.setObjectName("inbox.arrived")
        self._arrived.clicked.connect(without_arguments(self.new_wanted.emit))
        self._arrived.hide()
        self._fold = Button(lambda: self.tr("Filter"), Kind.QUIET, icon_name="filter")
        self._fold.setObjectName("inbox.filter.fold")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(without_arguments(self._on_fold))
        self._refresh = IconButton(lambda: self.tr("Refresh (F5)"), "refresh")
        self._refresh.clicked.connect(without_arguments(self.refresh_wanted.emit))
        self._narrowing = QWidget()
        self._compose()
        self._fit()

    def take_settings(self, settings: QSettings) -> None:
        """Where filters are kept on this desktop."""
        self.saved.take_settings(settings)

    def choose_new(self) -> None:
        """Show the new ones, all of them."""
        self._show(KeptFilter(Worklist.NEW))

    def show_list(self, worklist: Worklist) -> None:
        """Be ready to show the whole of a worklist, without telling of it."""
        self.line.empty_quietly()
        self.worklists.set_current(worklist)
        self.filters.fill(KeptFilter(worklist))
        self._fit()

    def set_new(self, number: int) -> None:
        """How many have come since the list was fetched."""
        self._new = number
        self._arrived.retranslate()
        self._arrived.setVisible(number > 0)

    def new(self) -> int:
        """How many have come since the list was fetched."""
        return self._new

    def go_to_filter(self) -> None:
        """Show the filter and go to it."""
        self._fold.setChecked(True)
        self.filters.focus_first()

    def _compose(self) -> None:
        searching = row(spacing=GRID)
        searching.addWidget(self.line, 1)
        for part in (self.note, self._arrived, self._fold, self._refresh):
            searching.addWidget(
                part, 0, Qt.AlignmentFlag.AlignVCenter
            )  # without, the lowest would press the line
        narrowing = row(self._narrowing, spacing=GRID)
        narrowing.addWidget(self.filters, 1)
        narrowing.addWidget(self.saved)
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed
        )  # the list gives way, not this
        layout = column(self, spacing=4)
        layout.setContentsMargins(2 * GRID, 4, 2 * GRID, GRID)
        layout.addWidget(self.worklists)
        layout.addLayout(searching)
        layout.addWidget(self._narrowing)

    def _show(self, wanted: KeptFilter) -> None:
        self.show_list(wanted.worklist)
        self.filters.fill(wanted)
        self._on_filter()

    def _choose_worklist(self) -> None:
        self.line.empty_quietly()
        self.filters.set_worklist(self.worklists.current())
        self._on_filter()

    def _on_filter(self) -> None:
        self._fit()
        self.chosen.emit()

    def _on_fold(self) -> None:
        if not self._fold.isChecked() and self.filters.is_narrowing():
            self.filters.clear()
        self._fit()

    def _fit(self) -> None:
        """A search looks at everything open, whatever the filter says."""
        is_searching = bool(self.line.wanted())
        narrows = self.filters.is_narrowing()
        self._fold.setEnabled(not is_searching)
        if narrows:
            self._fold.setChecked(True)
        self._narrowing.setVisible((self._fold.isChecked() or narrows) and not is_searching)

    def _new_words(self) -> str:
        return self.tr("%n new: show", "", self._new)
