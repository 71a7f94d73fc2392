"""What is wrong with the log, one sentence a finding, and the figures; never higher than a few lines."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from referral_app.services.verification import Verification
from ui.i18n import Translated, number_text
from ui.pages.log.figures import Figures
from ui.pages.log.words import problem_text
from ui.widgets.area import ScrollColumn, column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.label import Label

_MOST_LINES = 11
_MOST_FINDINGS = 100
"""Told one by one; of more, the number is told."""


class Findings(Translated, ScrollColumn):
    """Grows with what it holds, up to a limit; the rest scrolls."""

    entry_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=None, margin=0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._list = column(spacing=4)
        self.figures = Figures()
        self.figures.hide()
        self._rows: list[QWidget] = []
        self._texts: list[Label] = []
        self.body.setSpacing(8)
        self.body.addLayout(self._list)
        self.body.addWidget(self.figures)

    def show_result(self, result: Verification) -> None:
        """Show the findings of a verification, and its figures where they are wanted."""
        for old in self._rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        problems = result.problems
        self._texts = []
        self._rows = [self._finding(problem.code, problem.index) for problem in problems[:_MOST_FINDINGS]]
        if len(problems) > _MOST_FINDINGS:
            rest = len(problems) - _MOST_FINDINGS
            self._rows.append(Label(lambda: self.tr("And %Ln more finding(s).", "", rest)))
        for row_ in self._rows:
            self._list.addWidget(row_)
        self.figures.show_result(result)
        self.adjust()

    def adjust(self) -> None:
        """Take the height of what is shown now."""
        self.setVisible(bool(self._rows) or self.figures.isVisibleTo(self))
        self.updateGeometry()

    def texts(self) -> list[str]:
        """The findings as shown."""
        return [label.text() for label in self._texts]

    def sizeHint(self) -> QSize:
        height = self.body.totalHeightForWidth(self.viewport().width()) + self.body.spacing()
        return QSize(
            super().sizeHint().width(), min(max(height, 0), _MOST_LINES * self.fontMetrics().height())
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _finding(self, code: str, index: int | None) -> QWidget:
        made = QWidget()
        layout = row(made, spacing=8)
        label = Label(partial(self._words, code, index))
        self._texts.append(label)
        layout.addWidget(label, 1)
        if index is not None:
            button = Button(lambda: self.tr("Show the entry"), Kind.LINK)
            button.clicked.connect(lambda _on=False, index=index: self.entry_wanted.emit(index))
            layout.addWidget(button)
        return made

    def _words(self, code: str, index: int | None) -> str:
        if index is None:
            return problem_text(code)
        return self.tr("Entry {number}: {what}").format(number=number_text(index), what=problem_text(code))
