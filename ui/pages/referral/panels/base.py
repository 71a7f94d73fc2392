"""What every panel is: a heading, a few fields, a button that does it and one that closes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from referral_app.domain.correction import ContactCorrection
from referral_app.domain.forwarding import Forwarding
from referral_app.domain.moves import Move
from referral_app.domain.problems import Problem
from referral_app.domain.targets import USUAL, Targets
from referral_app.domain.text import clean_text
from referral_app.errors import FieldProblem
from referral_app.services.merging import Merging, Separating
from ui.error_text import problem_text
from ui.i18n import Text, Translated
from ui.pages.compose.caution import Caution
from ui.pages.referral.day_edit import workday_from
from ui.pages.referral.offers import Act
from ui.style.tokens import Tone
from ui.widgets.area import Area, column, row
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole
from ui.widgets.text_area import TextArea

Colleagues = tuple[tuple[UUID, str], ...]


class TakeOver:
    """The wish to answer for a referral from now on."""


Wanted = Move | ContactCorrection | TakeOver | Forwarding | Merging | Separating
"""What a panel asks for."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What panels know beside the referral: who is working, with whom, and when. `now` is aware."""

    me: UUID
    colleagues: Colleagues
    now: datetime
    targets: Targets = USUAL
    """What the unit aims at."""
    due_on: date | None = None
    """By when the client is to be contacted first, where that stands already."""

    @property
    def first_contact(self) -> date:
        """A workday to propose for the first contact: by the unit's target, or as soon as can be where that is past."""
        if self.due_on is not None:
            return workday_from(max(self.due_on, self.today + timedelta(days=1)), 0)
        return workday_from(self.today, self.targets.first_contact_days)

    @property
    def today(self) -> date:
        """The day on this desktop."""
        return self.now.astimezone().date()


def may_leave(panel: MovePanel | None, banner: Banner, discard: Callable[[], None]) -> bool:
    """Whether nothing that was typed in a panel would be lost; else the banner says so, with a way to discard it."""
    if panel is None or not panel.is_touched():
        return True
    banner.say(
        Tone.WARNING,
        lambda: QCoreApplication.translate(
            "MovePanel", "“{what}” is not finished. Finish it, or discard it and go on."
        ).format(what=panel.title()),
        action=lambda: QCoreApplication.translate("MovePanel", "Discard"),
        then=discard,
    )
    return False


class MovePanel(Translated, Area):
    """Base of the panels. A subclass adds fields to `body` and says in `as_move()` what they mean.

    Whatever goes wrong, the panel and all that was typed stay until it is closed.
    """

    wanted = Signal(object)
    """A `Wanted` whose fields are filled in; the rules are checked by whoever does it."""
    closed = Signal()
    instead = Signal(object)
    """Another `Act` is to be begun in place of this one."""

    def __init__(self, title: Text, do: Text, *, hint: Text | None = None, danger: bool = False) -> None:
        super().__init__("card")
        self._title = title
        self.act: Act | None = None
        self._places: dict[str, Field] = {}
        self._touched = False
        self._label = Label(title, TextRole.HEADING)
        self._hint = Label(hint or (lambda: ""), TextRole.MUTED)
        if hint is None:
            self._hint.hide()
        self._notice = Banner()
        self.body = column(spacing=12)
        self.do_button = Button(do, Kind.DANGER if danger else Kind.PRIMARY, shortcut="Ctrl+Return")
        self.do_button.setObjectName("panel.do")
        self.do_button.clicked.connect(without_arguments(self.submit))
        self.close_button = Button(lambda: self.tr("Cancel"), shortcut="Escape")
        self.close_button.setObjectName("panel.close")
        self.close_button.clicked.connect(without_arguments(self.closed.emit))
        buttons = row()
        buttons.addWidget(self.do_button)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        layout = column(self, margin=16, spacing=12)
        layout.addWidget(self._label)
        layout.addWidget(self._hint)
        layout.addLayout(self.body)
        layout.addWidget(self._notice)
        layout.addLayout(buttons)
        self.setAccessibleName(title())

    def as_move(self) -> Wanted:
        """What is wanted, as filled in. Only asked for after all fields have passed their own checks."""
        raise NotImplementedError

    def title(self) -> str:
        """What it is for, in words."""
        return self._title()

    def add_field(self, field: Field, *places: str, name: str | None = None) -> Field:
        """Append a field; several lines of text get a caution. `places` are the `FieldProblem` paths under it."""
        for place in places:
            self._places[place] = field
        field.editor.setObjectName(name or f"panel.{places[0]}")
        self._watch(field.editor)
        self.body.addWidget(field)
        if isinstance(field.editor, TextArea):
            self.body.addWidget(Caution(field.editor))
        return field

    def submit(self) -> None:
        """Check every field; when all are fine, ask for the move, else go to the first that is not."""
        self._notice.hide()
        wrong = [field for field in self._fields() if field.isVisibleTo(self) and not field.check()]
        if wrong:
            wrong[0].setFocus()
            return
        self.wanted.emit(self.as_move())

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        """Put what the domain found under the fields; what belongs to none of them below all."""
        first: Field | None = None
        homeless: list[str] = []
        for problem in problems:
            field = self._place_of(problem.field)
            if field is None or not field.isVisibleTo(self):
                homeless.append(problem.problem)
            elif not field.has_error():
                field.set_error(partial(problem_text, problem.problem))
                first = first or field
        self._say([partial(problem_text, code) for code in homeless])
        if first is not None:
            first.setFocus()

    def forbid(self, reason: Text) -> None:
        """The move is not legal any more; what was typed stays, to be copied."""
        self.do_button.setEnabled(False)
        self._say([reason])

    def allow(self) -> None:
        """The move is legal."""
        self.do_button.setEnabled(True)
        self._notice.hide()

    def set_working(self, working: bool) -> None:
        """Whether the move is being made now."""
        self.do_button.setEnabled(not working)

    def focus_first(self) -> None:
        """Go to the first field, or to the button where there is none."""
        fields = self._fields()
        (fields[0] if fields else self.do_button).setFocus()

    def is_touched(self) -> bool:
        """Whether the person has filled in or changed anything."""
        return self._touched

    def retranslate(self) -> None:
        self.setAccessibleName(self._title())

    def _say(self, texts: Sequence[Text]) -> None:
        if texts:
            self._notice.say(Tone.DANGER, lambda: "\n".join(text() for text in texts), dismissable=False)

    def _fields(self) -> list[Field]:
        return list(dict.fromkeys(self._places.values()))

    def _place_of(self, path: str) -> Field | None:
        """The field of a path, or of the nearest path above it."""
        while path:
            if path in self._places:
                return self._places[path]
            path = path.rpartition(".")[0]
        return None

    def _watch(self, editor: QWidget) -> None:
        for name in ("changed", "textChanged", "dateTimeChanged", "dateChanged"):
            signal = getattr(editor, name, None)
            if signal is not None:
                signal.connect(self._touch)
                return

    def _touch(self, *_value: object) -> None:
        self._touched = True


def required_text(area: TextArea) -> Callable[[], Text | None]:
    """The check of a text that must not be empty."""
    return lambda: None if area.value() else (lambda: problem_text(Problem.REQUIRED))


def required_choice(value: Callable[[], object | None]) -> Callable[[], Text | None]:
    """The check of a choice that must be made."""
    return lambda: (lambda: problem_text(Problem.REQUIRED)) if value() is None else None


def words(area: TextArea) -> str:
    """What was typed, as it is stored."""
    return clean_text(area.value())
