"""Check and send: what is missing, how soon, and everything that will be sent, with a way back to each part."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from referral_app.domain.codes import Priority
from referral_app.errors import FieldProblem
from ui.i18n import Text, Translated
from ui.pages.compose.duplicates_card import DuplicatesCard
from ui.pages.compose.form import Form
from ui.pages.compose.problem_words import field_words
from ui.pages.compose.recipient_words import recipient_facts
from ui.pages.compose.remark import Remark
from ui.pages.compose.seen import Group, seen_groups
from ui.pages.compose.step_view import FindProblem, StepView
from ui.pages.compose.steps import Step, step_of
from ui.pages.referral.words import priority_text
from ui.style.tokens import Tone
from ui.widgets.area import Area, column, row
from ui.widgets.buttons import Button, Kind, without_arguments
from ui.widgets.choice import OneOf
from ui.widgets.facts import Facts
from ui.widgets.label import Label, TextRole

if TYPE_CHECKING:
    from referral_app.services.recipient_facts import RecipientFacts

_INDENT = 34
"""Pixels from the left edge of a link with an icon to its words."""


class CheckStep(Translated, StepView):
    """The last step. `show_state` fills it; it is not kept up to date while another step is open."""

    place_wanted = Signal(str)
    """The field of a problem to put right."""
    step_wanted = Signal(str)
    """A step to change."""

    def __init__(self, titles: Mapping[Step, Text], find_problem: FindProblem) -> None:
        super().__init__(
            lambda: self.tr("Check and send"),
            lambda: self.tr("Go through it with the client: is everything as they said it?"),
            find_problem,
        )
        self._titles = titles
        body = self.section.body
        self._missing = QWidget()
        self._missing_column = column(self._missing, spacing=4)
        self._lacks: list[_Lack] = []
        self._missing_column.addWidget(
            Label(lambda: self.tr("Still needed before it can be sent"), TextRole.HEADING)
        )
        body.addWidget(self._missing)
        self.ready = Remark(lambda: self.tr("Everything needed is here."), "circle-check", Tone.SUCCESS)
        body.addWidget(self.ready)
        self.duplicates = DuplicatesCard()
        body.addWidget(self.duplicates)
        self.priority = OneOf(
            [(priority, partial(priority_text, priority)) for priority in Priority], across=True
        )
        body.addWidget(
            self.fields.add(("priority",), lambda: self.tr("How soon is an answer needed?"), self.priority)
        )
        self.to = _Card(
            lambda: self.tr("Recipient"),
            lambda: self.tr("Change the recipient"),
            lambda: self.step_wanted.emit(Step.CONSENT.value),
        )
        body.addWidget(self.to)
        self._cards: dict[Step, _Card] = {}
        self._facts: RecipientFacts | None = None
        self._shown: tuple[Form, Text | None] = (Form(), None)

    def first(self) -> QWidget:
        return self._lacks[0].link if self._lacks else self.priority

    def fill(self, form: Form) -> None:
        self.priority.set_value(form.priority)

    def collect(self, form: Form) -> Form:
        return replace(form, priority=self.priority.value() or Priority.ROUTINE)

    def show_state(self, form: Form, problems: Sequence[FieldProblem], recipient: Text | None) -> None:
        """Show what will be sent, to whom, and what is missing."""
        self._show_missing(problems)
        self._shown = (form, recipient)
        self._show_recipient()
        for group in seen_groups(form):
            card = self._cards.get(group.step) or self._make_card(group)
            card.show_facts(group.facts)

    def show_recipient_facts(self, facts: RecipientFacts | None) -> None:
        """Show what is known of the recipient, with where it goes."""
        self._facts = facts
        self._show_recipient()

    def forget_found(self) -> None:
        """What was looked up for this step is looked up anew."""
        self.duplicates.forget()
        self.show_recipient_facts(None)

    def _show_recipient(self) -> None:
        form, recipient = self._shown
        facts: list[tuple[Text, Text]] = [
            (lambda: self.tr("Goes to"), recipient or (lambda: self.tr("Not chosen yet")))
        ]
        if self._facts is not None:
            facts += recipient_facts(self._facts, form.main_language)
        self.to.show_facts(facts)

    def _show_missing(self, problems: Sequence[FieldProblem]) -> None:
        for old in self._lacks:
            self._missing_column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lacks = []
        for step in Step:
            fields = [problem.field for problem in problems if step_of(problem.field) is step]
            if fields:
                lack = _Lack(self._titles[step], fields)
                lack.link.setObjectName(f"missing.{step.value}")
                lack.link.clicked.connect(without_arguments(partial(self.place_wanted.emit, fields[0])))
                self._lacks.append(lack)
                self._missing_column.addWidget(lack)
        self._missing.setVisible(bool(problems))
        self.ready.setVisible(not problems)

    def _make_card(self, group: Group) -> _Card:
        card = _Card(
            group.title,
            lambda: self.tr("Change: {part}").format(part=group.title()),
            lambda: self.step_wanted.emit(group.step.value),
        )
        self._cards[group.step] = card
        self.section.body.addWidget(card)
        return card


class _Card(Area):
    """A heading with its facts, and a link that goes where they are changed."""

    def __init__(self, title: Text, change: Text, go: Callable[[], None]) -> None:
        super().__init__("card")
        self._facts = Facts()
        link = Button(change, Kind.LINK, icon_name="edit")
        link.clicked.connect(without_arguments(go))
        head = row()
        head.addWidget(Label(title, TextRole.HEADING), 1)
        head.addWidget(link)
        layout = column(self, margin=16, spacing=12)
        layout.addLayout(head)
        layout.addWidget(self._facts)

    def show_facts(self, facts: Sequence[tuple[Text, Text]]) -> None:
        """Replace the facts; without any the card is not shown."""
        self._facts.set_facts(facts)
        self.setVisible(any(value() for _name, value in facts))


class _Lack(QWidget):
    """A step that is not complete: a link to it, and the names of what it lacks."""

    def __init__(self, title: Text, fields: Sequence[str]) -> None:
        super().__init__()
        self.link = Button(title, Kind.LINK, icon_name="alert-circle")
        names = Label(
            lambda: ", ".join(dict.fromkeys(field_words(field) for field in fields)), TextRole.SMALL
        )
        names.setContentsMargins(_INDENT, 0, 0, 0)
        layout = column(self, spacing=0)
        layout.addWidget(self.link)
        layout.addWidget(names)
