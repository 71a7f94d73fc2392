"""Base of the steps: a scrolling section whose fields know which problems are theirs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from referral_app.errors import FieldProblem
from ui.i18n import Text
from ui.pages.compose.form import Form
from ui.pages.compose.presenter import is_at
from ui.pages.compose.problem_words import problem_words
from ui.pages.compose.section_help import SectionHelp
from ui.pages.compose.steps import Step
from ui.widgets.area import ScrollColumn
from ui.widgets.buttons import Button, IconButton, Kind, without_arguments
from ui.widgets.field import Field
from ui.widgets.section import Section
from ui.widgets.text_area import TextArea

FindProblem = Callable[..., FieldProblem | None]
"""`ComposePresenter.problem`: the first problem of some fields."""

_CHANGES = ("textChanged", "changed", "toggled")


def watch(editor: QWidget, do: Callable[[], object]) -> None:
    """Call `do` when the editor's value changes; before a `Field` around it looks for errors."""
    for name in _CHANGES:
        signal = getattr(editor, "changed" if hasattr(editor, "changed") else name, None)
        if signal is not None:
            signal.connect(lambda *_value: do())
            return
    raise TypeError(type(editor).__name__)


class Fields:
    """Fields by the places of their problems: makes them, finds them, checks them."""

    def __init__(self, find_problem: FindProblem, edited: Callable[[], None]) -> None:
        self._find, self._edited = find_problem, edited
        self._all: list[tuple[Callable[[], tuple[str, ...]], Field]] = []

    def add(
        self,
        places: tuple[str, ...] | Callable[[], tuple[str, ...]],
        label: Text,
        editor: QWidget,
        *,
        help_text: Text | None = None,
        required: bool = False,
        short: bool = False,
    ) -> Field:
        """A field around `editor`. `short` keeps a line as long as what goes into it."""
        where = places if callable(places) else (lambda: places)
        watch(editor, self._edited)
        field = Field(label, editor, help_text=help_text, required=required)
        self.adopt(where, field)
        layout = field.layout()
        if short and layout is not None:
            layout.setAlignment(editor, Qt.AlignmentFlag.AlignLeft)
        if not editor.objectName():
            editor.setObjectName(where()[0])
        return field

    def adopt(self, places: tuple[str, ...] | Callable[[], tuple[str, ...]], field: Field) -> None:
        """A field made elsewhere shows the problems of these places."""
        where = places if callable(places) else (lambda: places)
        field.set_check(lambda: self._words(where()))
        self._all.append((where, field))

    def at(self, place: str) -> Field | None:
        """The field where a problem is shown."""
        return next((field for where, field in self._all if is_at(place, where())), None)

    def check(self) -> None:
        """Show every error there is."""
        for _where, field in self._all:
            field.check()

    def recheck(self) -> None:
        """Take away the errors that are gone, or tell the one that took their place."""
        for _where, field in self._all:
            if field.has_error():
                field.check()

    def clear(self) -> None:
        """Show no errors: another form came in."""
        for _where, field in self._all:
            field.set_error(None)

    def _words(self, places: tuple[str, ...]) -> Text | None:
        problem = self._find(*places)
        return (lambda: problem_words(problem)) if problem is not None else None


class StepView(ScrollColumn):
    """One step. A subclass adds fields to `section.body`, and says how to show and how to collect a form."""

    edited = Signal()
    """A value changed by the person."""

    phrases_wanted = Signal(object)
    """Usual phrases are asked for, for this `TextArea`."""

    def __init__(self, title: Text, hint: Text | None, find_problem: FindProblem) -> None:
        super().__init__(width=720, margin=24)
        self.section = Section(title, hint=hint)
        self.body.addWidget(self.section)
        self.find_problem = find_problem
        self.fields = Fields(find_problem, self.tell)
        self._showing = False
        self._help: SectionHelp | None = None

    def offer_help(self, step: Step, words: Text) -> None:
        """Put the button at the heading that unfolds the help on this step; `words` name it."""
        self.help_button = IconButton(words, "help-circle")
        self.help_button.setObjectName("step.help")
        self.help_button.setCheckable(True)
        self.help_button.toggled.connect(lambda on: self._show_help(step, on))
        self.section.head.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignTop)

    def offer_phrases(self, field: Field, area: TextArea) -> None:
        """Put a quiet button under a text that offers the usual phrases for it."""
        link = Button(
            lambda: QCoreApplication.translate("StepView", "Usual phrases…"), Kind.QUIET, icon_name="notes"
        )
        link.setObjectName("step.phrases")
        link.clicked.connect(without_arguments(lambda: self.phrases_wanted.emit(area)))
        field.add_below(link)

    def _show_help(self, step: Step, on: bool) -> None:
        if self._help is None:
            self._help = SectionHelp(step)
            self.section.body.insertWidget(0, self._help)
        self._help.setVisible(on)
        self.settle()
        if on:
            self.verticalScrollBar().setValue(0)

    def show_form(self, form: Form) -> None:
        """Show another form; nothing of it counts as edited."""
        self.quietly(lambda: self.fill(form))
        self.adapt(form)

    def quietly(self, do: Callable[[], None]) -> None:
        """Change editors without that counting as edited."""
        before, self._showing = self._showing, True
        try:
            do()
        finally:
            self._showing = before

    def forget_errors(self) -> None:
        """Another client: errors of the one before are gone."""
        self.fields.clear()

    def tell(self) -> None:
        """An editor changed."""
        if not self._showing:
            self.edited.emit()

    def fill(self, form: Form) -> None:
        """Put the form's values into the editors."""
        raise NotImplementedError

    def adapt(self, form: Form) -> None:
        """Show and hide what depends on other answers."""

    def collect(self, form: Form) -> Form:
        """The form with this step's values as they are in the editors."""
        raise NotImplementedError

    def check_all(self) -> None:
        """Show every error of the step: the person has been through it."""
        self.fields.check()

    def recheck(self) -> None:
        """An answer changed, here or in another step: errors that are gone go."""
        self.fields.recheck()

    def field_at(self, place: str) -> Field | None:
        """The field where a problem is shown."""
        return self.fields.at(place)

    def go_to(self, place: str) -> None:
        """Put the focus on the field of a problem and show the error."""
        field = self.field_at(place)
        if field is None:
            self.focus_first()
            return
        field.check()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(field, 0, 64)

    def focus_first(self) -> None:
        """Put the focus on the first editor, at the top."""
        self.verticalScrollBar().setValue(0)
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def first(self) -> QWidget:
        """The editor where the step begins."""
        raise NotImplementedError
