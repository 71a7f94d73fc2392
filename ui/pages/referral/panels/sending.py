"""What only the sending unit does: take over, correct a number, tell how a visit went."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLineEdit

from referral_app.domain.client import Address
from referral_app.domain.codes import (
    AttemptChannel,
    AttemptResult,
    ContactSystem,
    Whose,
    YesNoNotAsked,
)
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.correction import CORRECTABLE, ContactCorrection
from referral_app.domain.lifecycle import State
from referral_app.domain.moves import Move, MoveNote
from referral_app.domain.phone import parse_phone
from referral_app.domain.problems import Problem
from referral_app.domain.referral import Referral
from referral_app.domain.text import clean_text
from referral_app.errors import InvalidInputError
from referral_app.services.follow_up import ReferralView
from ui.error_text import problem_text
from ui.i18n import Text
from ui.pages.referral.asked import asked_hint
from ui.pages.referral.contact_card import contact_value
from ui.pages.referral.panels.attempt_fields import CheckLine
from ui.pages.referral.panels.base import (
    Desk,
    MovePanel,
    TakeOver,
    required_choice,
    required_text,
    words,
)
from ui.pages.referral.words import contact_system_text, whose_text
from ui.widgets.choice import OneOf, PullDown
from ui.widgets.field import Field
from ui.widgets.text_area import TextArea

_PHONES = (ContactSystem.PHONE, ContactSystem.SMS)


class TakeOverPanel(MovePanel):
    """No fields: it says what follows."""

    def __init__(self, view: ReferralView) -> None:
        super().__init__(
            lambda: self.tr("Take the referral over"),
            lambda: self.tr("Take over"),
            hint=lambda: self.tr(
                "From now on you answer for it: its questions and tasks come to you. {name} answers for it now and "
                "still sees it. Everybody can see that you took it over."
            ).format(name=view.answerer_name),
        )

    def as_move(self) -> TakeOver:
        return TakeOver()


class HelpAnswerPanel(MovePanel):
    """How the visit went: a contact of its own when the client was met, and words in any case."""

    def __init__(self, view: ReferralView, referral: Referral, desk: Desk) -> None:
        super().__init__(
            lambda: self.tr("Tell how the visit went"),
            lambda: self.tr("Send the answer"),
            hint=asked_hint(view),
        )
        self._referral, self._desk = referral, desk
        self._met: OneOf[bool] = OneOf(
            [
                (True, lambda: self.tr("I talked about it with the client")),
                (False, lambda: self.tr("It was not possible")),
            ]
        )
        self._text = TextArea(lines=4)
        met = self.add_field(Field(lambda: self.tr("Did you take it up?"), self._met, required=True), "met")
        met.set_check(required_choice(self._met.value))
        text = self.add_field(
            Field(
                lambda: self.tr("Your answer"),
                self._text,
                help_text=lambda: self.tr("What the client said, and how she can be reached."),
                required=True,
            ),
            "note.answer",
        )
        text.set_check(required_text(self._text))

    def as_move(self) -> Move:
        attempt = None
        if self._met.value():
            attempt = ContactAttempt(
                at=self._desk.now,
                channel=AttemptChannel.VISIT_WITH_REFERRER,
                language=self._referral.main_language,
                interpreter=False,
                result=AttemptResult.REACHED,
            )
        return Move(State.CONTACTING, note=MoveNote(answer=words(self._text), attempt=attempt))


class CorrectPanel(MovePanel):
    """Another number, or none any more, in place of one; or one more."""

    def __init__(self, referral: Referral, desk: Desk) -> None:
        super().__init__(
            lambda: self.tr("Correct a number or an address"),
            lambda: self.tr("Send the correction"),
            hint=lambda: self.tr(
                "The municipality sees the new one with the old one struck out. What you sent stays as it was."
            ),
        )
        self._referral, self._today = referral, desk.today
        hidden = referral.turvakielto is YesNoNotAsked.YES
        self._systems = [system for system in CORRECTABLE if not (hidden and system is ContactSystem.SMS)]
        self._points = [point for point in referral.contact_points if point.system in CORRECTABLE]
        self._make_editors(referral.address)
        self._make_fields()
        self._fill()
        self._old.changed.connect(self._fill)
        self._gone.changed.connect(self._arrange)
        self._system.changed.connect(self._arrange)
        self._touched = False

    def as_move(self) -> ContactCorrection:
        old = self._chosen()
        return ContactCorrection(old, None if self._gone.value() and old is not None else self._new(old))

    def _new(self, old: ContactPoint | None) -> ContactPoint:
        system = self._system.value() or ContactSystem.PHONE
        new = ContactPoint(
            system=system,
            value=self._value(system),
            safe=self._safe.value() or YesNoNotAsked.NOT_ASKED,
            whose=self._whose.value() or Whose.OWN,
            good_hours=clean_text(self._hours.text()) if system in _PHONES else "",
            may_leave_message=self._message.isChecked() and system is ContactSystem.PHONE,
        )
        same = old is not None and old.value == new.value
        return replace(new, verified_on=old.verified_on) if same and old is not None else new

    def _value(self, system: ContactSystem) -> str:
        typed = self._line.text().strip()
        if system not in _PHONES:
            return clean_text(typed)
        try:
            return parse_phone(typed)
        except InvalidInputError:
            return typed

    def _make_editors(self, address: Address | None) -> None:
        options: list[tuple[int, Text]] = [
            (number, partial(_point_words, point, address)) for number, point in enumerate(self._points)
        ]
        options.append((-1, lambda: self.tr("One more way of contact")))
        self._old: PullDown[int] = PullDown(options)
        self._gone: OneOf[bool] = OneOf(
            [
                (False, lambda: self.tr("It has changed")),
                (True, lambda: self.tr("It is not to be used any more")),
            ]
        )
        self._gone.set_value(False)
        self._system: PullDown[ContactSystem] = PullDown(
            [(system, partial(contact_system_text, system)) for system in self._systems]
        )
        self._line = QLineEdit()
        self._safe: OneOf[YesNoNotAsked] = OneOf(
            [
                (YesNoNotAsked.YES, lambda: self.tr("Yes")),
                (YesNoNotAsked.NO, lambda: self.tr("No")),
            ],
            across=True,
        )
        self._whose: PullDown[Whose] = PullDown([(whose, partial(whose_text, whose)) for whose in Whose])
        self._hours = QLineEdit()
        self._message = CheckLine(lambda: self.tr("A message may be left"))

    def _make_fields(self) -> None:
        self.add_field(Field(lambda: self.tr("Which one?"), self._old), "correction.old")
        self._gone_field = self.add_field(
            Field(lambda: self.tr("What about it?"), self._gone), "correction.new"
        )
        self._system_field = self.add_field(
            Field(lambda: self.tr("How"), self._system), "correction.new.system"
        )
        self._line_field = self.add_field(
            Field(self._line_words, self._line, required=True), "correction.new.value", "correction"
        )
        self._line_field.set_check(
            lambda: None if self._line.text().strip() else (lambda: problem_text(Problem.REQUIRED))
        )
        self._safe_field = self.add_field(
            Field(lambda: self.tr("Is it safe to use?"), self._safe, required=True),
            "correction.new.safe",
        )
        self._safe_field.set_check(required_choice(self._safe.value))
        self._whose_field = self.add_field(
            Field(lambda: self.tr("Whose is it?"), self._whose), "correction.new.whose"
        )
        self._hours_field = self.add_field(
            Field(lambda: self.tr("Good times"), self._hours), "correction.new.good_hours"
        )
        self._message_field = self.add_field(
            Field(lambda: self.tr("Messages"), self._message), "correction.new.may_leave_message"
        )

    def _chosen(self) -> ContactPoint | None:
        number = self._old.value()
        return self._points[number] if number is not None and number >= 0 else None

    def _fill(self) -> None:
        """Begin with what stands there; the number itself is typed anew, and whether it is safe is asked anew."""
        old = self._chosen()
        self._line.clear()
        self._safe.set_value(None)
        if old is None:
            self._gone.set_value(False)
        self._system.set_value(old.system if old is not None else ContactSystem.PHONE)
        self._whose.set_value(old.whose if old is not None else Whose.OWN)
        self._hours.setText(old.good_hours if old is not None else "")
        self._message.setChecked(old.may_leave_message if old is not None else False)
        self._arrange()

    def _arrange(self) -> None:
        """Show what goes with what is chosen."""
        self._gone_field.setVisible(self._chosen() is not None)
        new = not (self._gone.value() and self._chosen() is not None)
        system = self._system.value() or ContactSystem.PHONE
        for field in (self._system_field, self._line_field, self._safe_field, self._whose_field):
            field.setVisible(new)
        self._hours_field.setVisible(new and system in _PHONES)
        self._message_field.setVisible(new and system is ContactSystem.PHONE)
        self._line_field.retranslate()

    def _line_words(self) -> str:
        match self._system.value():
            case ContactSystem.EMAIL:
                return self.tr("The right e-mail address")
            case ContactSystem.IN_PERSON:
                return self.tr("Where and when to meet")
        return self.tr("The right number")


def _point_words(point: ContactPoint, address: Address | None) -> str:
    return f"{contact_system_text(point.system)}: {contact_value(point, address)}"
