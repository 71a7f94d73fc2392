"""The foldable panel at the right: what the municipality will see, growing with the talk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import Translated
from ui.pages.compose.form import Form
from ui.pages.compose.seen import seen_groups
from ui.pages.compose.steps import Step
from ui.widgets.area import Area, ScrollColumn, column, laid_out_at_once
from ui.widgets.buttons import Button, IconButton, Kind, without_arguments
from ui.widgets.facts import Facts
from ui.widgets.label import Label, TextRole

_OPEN_WIDTH = 320
_FOLDED_WIDTH = 48


class SeenPanel(Translated, Area):
    """Open or folded to a narrow strip with one button."""

    folded = Signal(bool)
    """The person folded (True) or unfolded it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._fold = Button(
            lambda: self.tr("What the municipality will see"), Kind.ROW, icon_name="chevron-right"
        )
        self._fold.setObjectName("seen.fold")
        self._unfold = IconButton(lambda: self.tr("What the municipality will see"), "eye")
        self._unfold.setObjectName("seen.unfold")
        self._fold.clicked.connect(without_arguments(lambda: self._by_hand(False)))
        self._unfold.clicked.connect(without_arguments(lambda: self._by_hand(True)))
        self._scroll = ScrollColumn(width=None, margin=16)
        self._hint = Label(lambda: self.tr("It fills as you write. Nobody else can open it."), TextRole.SMALL)
        self._scroll.body.addWidget(self._hint)
        self._groups: list[tuple[Label, Facts]] = []
        self._headings: dict[Step, Label] = {}
        self._telling: list[list[tuple[str, str]]] = []
        layout = column(self, spacing=0)
        layout.setContentsMargins(4, 8, 4, 0)
        layout.addWidget(self._fold)
        layout.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._scroll, 1)
        layout.addStretch(0)
        self.set_open(True)
        self.retranslate()

    def is_open(self) -> bool:
        """Whether it shows more than its button."""
        return self._open

    def set_open(self, is_open: bool, scale: float = 1.0) -> None:
        """Fold or unfold; `scale` is how much larger than usual the text is."""
        self._open, self._scale = is_open, scale
        self._fold.setVisible(is_open)
        self._scroll.setVisible(is_open)
        self._unfold.setVisible(not is_open)
        self.setFixedWidth(round(_OPEN_WIDTH * scale) if is_open else _FOLDED_WIDTH)

    def show_form(self, form: Form) -> None:
        """Show what this form tells; a form that tells the same moves nothing."""
        groups = seen_groups(form)
        telling = [[(name(), value()) for name, value in group.facts] for group in groups]
        if telling == self._telling:
            return
        self._telling = telling
        if not self._groups:
            for group in groups:
                heading, facts = Label(group.title, TextRole.HEADING), Facts()
                self._scroll.body.addWidget(heading)
                self._scroll.body.addWidget(facts)
                self._groups.append((heading, facts))
                self._headings[group.step] = heading
        with laid_out_at_once(self._scroll.body):
            for group, (heading, facts) in zip(groups, self._groups, strict=True):
                told = any(value() for _name, value in group.facts)
                heading.setVisible(told)
                facts.setVisible(told)
                facts.set_facts(group.facts)
        self._scroll.settle()

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, from above to below."""
        return (self._fold, self._unfold)

    def go_to(self, step: Step) -> None:
        """Bring what belongs to a step into sight."""
        found = self._headings.get(step)
        if found is not None and not found.isHidden():
            self._scroll.ensureWidgetVisible(found, 0, 200)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What the municipality will see"))

    def _by_hand(self, is_open: bool) -> None:
        self.set_open(is_open, self._scale)
        (self._fold if is_open else self._unfold).setFocus(Qt.FocusReason.OtherFocusReason)
        self.folded.emit(not is_open)
