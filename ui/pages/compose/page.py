"""Making a referral while the client sits beside: the steps of the talk, then the receipt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from referral_app.errors import FieldProblem, InvalidInputError, KotosiltaError, StateChangedError
from referral_app.services.send import SendReceipt
from ui.i18n import Text, current_language
from ui.pages.compose.actions import Actions
from ui.pages.compose.before_sending import BeforeSending
from ui.pages.compose.check_step import CheckStep
from ui.pages.compose.client_papers import ClientPapers
from ui.pages.compose.consent_step import ConsentStep
from ui.pages.compose.drafting import Drafting
from ui.pages.compose.form import Form, hide_for_safety, with_talk_language
from ui.pages.compose.frame import Frame
from ui.pages.compose.presenter import ComposePresenter
from ui.pages.compose.reach_step import ReachStep
from ui.pages.compose.readers_look_up import ReadersLookUp
from ui.pages.compose.receipt_view import ReceiptView
from ui.pages.compose.recipient_pick import named_words
from ui.pages.compose.step_view import StepView
from ui.pages.compose.steps import Step, step_of
from ui.pages.compose.talk_steps import FamilyStep, HelpStep, WishesStep
from ui.pages.compose.who_step import WhoStep
from ui.style.tokens import Tone
from ui.widgets.page import Page

if TYPE_CHECKING:
    from referral_app.services.desk import Session
    from referral_app.services.outbox import Waiting
    from referral_app.services.send import RecipientUnit
    from ui.tasks import Tasks

_REFRESH_MS = 200
"""Quiet time after which marks and summary follow what was typed."""


class ComposePage(Page):
    """`activate` takes None (go on), a draft's id, or a `Form` made from an earlier referral."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(session, tasks, parent)
        self.presenter = ComposePresenter(session)
        self._step = Step.WHO
        self._ready = False
        self._sending = False
        self._before_safety: Form | None = None
        self._refresh = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._refresh.timeout.connect(self.refresh)
        self._make_steps()
        self.frame = Frame(self.steps, self._titles())
        self.receipt = ReceiptView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.frame)
        self._stack.addWidget(self.receipt)
        self.content.addWidget(self._stack, 1)
        self.drafting = Drafting(self, self.presenter, self.frame)
        self.readers = ReadersLookUp(self, self.presenter, self.consent_step.readers, self.refresh)
        self.papers = ClientPapers(self, self.receipt)
        self.before_sending = BeforeSending(self, self.presenter, self.check_step, self.papers)
        self.consent_step.talk.print_wanted.connect(self._print_card)
        self.actions_bar = Actions(self.action_bar)
        self._connect()
        self._show_form()
        self.show_step(Step.WHO)

    # --- coming and going ------------------------------------------------------------------------

    def activate(self, argument: object) -> None:
        if isinstance(argument, Form):
            self.start(argument)
            self.drafting.keep()
        if isinstance(argument, UUID):
            self.drafting.open(argument)
        else:
            self.drafting.look()

    def last_work(self) -> Callable[[], None] | None:
        return self.drafting.autosave.hand_over()

    def hideEvent(self, event: QHideEvent) -> None:
        self.drafting.autosave.now()
        super().hideEvent(event)

    def start(self, form: Form | None = None, draft_id: UUID | None = None) -> None:
        """Begin with another form; what was being written stays a draft."""
        self.drafting.autosave.now()
        self.presenter.start(form or Form(), draft_id)
        self._before_safety = None
        self.banner.hide()
        self.action_bar.set_note(None)
        self._stack.setCurrentWidget(self.frame)
        self._show_form()
        self._look_up_recipients()
        self._step = Step.WHO
        self.show_step(Step.WHO)
        self.who_step.focus_first()

    # --- steps -----------------------------------------------------------------------------------

    def show_step(self, step: Step) -> None:
        """Open a step; the one left behind now tells what it lacks."""
        if step is not self._step:
            self.presenter.leave(self._step)
            self._step = step
            self.steps[step].verticalScrollBar().setValue(0)
            if self.presenter.has_left(step):
                self.steps[step].check_all()
        if step is Step.CHECK:
            self.presenter.leave_all()
            self.before_sending.look()
        self.frame.show_step(step)
        self.actions_bar.show_step(step, self._unit_words())
        self.refresh()

    def go_to(self, place: str) -> None:
        """Open the step of a problem, with the focus on its field."""
        step = step_of(place)
        self.show_step(step)
        self.steps[step].go_to(place)

    def step_by(self, by: int) -> None:
        """Open the next or the previous step."""
        steps = list(Step)
        at = steps.index(self._step) + by
        if self._writing() and 0 <= at < len(steps):
            self._begin_step(steps[at])

    def refresh(self) -> None:
        """Let marks, summary and the action bar follow the form."""
        self._refresh.stop()
        if not self._ready or not self._writing():
            return
        form = self.presenter.form
        self.readers.follow(form)
        for step in Step:
            self.frame.set_mark(step, self.presenter.mark(step))
        self.frame.panel.show_form(form)
        if self._step is Step.CHECK:
            self.check_step.show_state(form, self.presenter.problems(), self._recipient_words())
            if not self._sending:
                self.actions_bar.show_reason(self.presenter.problems())

    # --- sending ---------------------------------------------------------------------------------

    def send(self) -> None:
        """Send what is written, from the last step only."""
        if self._step is not Step.CHECK or self._sending or not self._writing() or not self._ready:
            return
        work = self.presenter.send_work()
        if work is None:
            return
        self._sending = True
        self.drafting.autosave.now()
        self.banner.hide()
        self.frame.setEnabled(False)
        self.actions_bar.show_sending()
        self.busy.set_text(lambda: self.tr("Sealing and sending…"))
        self.run(work, self._on_sent, self._on_not_sent)

    def make_another(self) -> None:
        """A new, empty form for the next client."""
        self.start()
        self.drafting.look()

    # --- inside ----------------------------------------------------------------------------------

    def _make_steps(self) -> None:
        find, today = self._find_problem, self.presenter.today
        self.who_step = WhoStep(self.tasks, find)
        self.reach_step = ReachStep(today, find)
        self.consent_step = ConsentStep(self.tasks, today, find)
        self.check_step = CheckStep(self._titles(), find)
        self.steps: dict[Step, StepView] = {
            Step.WHO: self.who_step,
            Step.REACH: self.reach_step,
            Step.WISHES: WishesStep(find),
            Step.HELP: HelpStep(find),
            Step.FAMILY: FamilyStep(find),
            Step.CONSENT: self.consent_step,
            Step.CHECK: self.check_step,
        }

    def _connect(self) -> None:
        for view in self.steps.values():
            view.edited.connect(lambda view=view: self._on_edited(view))
        self.frame.step_chosen.connect(lambda key: self.show_step(Step(key)))
        self.consent_step.recipient.municipality_wanted.connect(lambda: self.go_to("municipality"))
        self.consent_step.recipient.again_wanted.connect(self._look_up_recipients)
        self.check_step.place_wanted.connect(self.go_to)
        self.check_step.step_wanted.connect(lambda key: self._begin_step(Step(key)))
        self.drafting.looked.connect(self._on_looked)
        self.drafting.opened.connect(self.start)
        actions = self.actions_bar
        actions.onward.connect(lambda: self.step_by(1))
        actions.back.connect(lambda: self.step_by(-1))
        actions.send.connect(self.send)
        actions.another.connect(self.make_another)
        actions.list_wanted.connect(lambda: self.open_page.emit("sent", None))
        actions.place_wanted.connect(self.go_to)
        self.add_action(lambda: self.tr("Next part"), "Ctrl+PgDown", lambda: self.step_by(1))
        self.add_action(lambda: self.tr("Previous part"), "Ctrl+PgUp", lambda: self.step_by(-1))
        send = self.add_action(lambda: self.tr("Send, from the last part"), "Ctrl+Return", self.send)
        send.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])

    def _titles(self) -> dict[Step, Text]:
        return {
            Step.WHO: lambda: self.tr("Who are you?"),
            Step.REACH: lambda: self.tr("How do we reach you safely?"),
            Step.WISHES: lambda: self.tr("What do you wish for?"),
            Step.HELP: lambda: self.tr("What would help?"),
            Step.FAMILY: lambda: self.tr("Your family"),
            Step.CONSENT: lambda: self.tr("Consent"),
            Step.CHECK: lambda: self.tr("Check and send"),
        }

    def _writing(self) -> bool:
        return self._stack.currentWidget() is self.frame

    def _begin_step(self, step: Step) -> None:
        self.show_step(step)
        self.steps[step].focus_first()

    def _find_problem(self, *places: str) -> FieldProblem | None:
        return self.presenter.problem(*places) if self._ready else None

    def _unit_words(self) -> Text | None:
        unit = self.presenter.recipient()
        return (lambda: unit.names.in_language(current_language())) if unit is not None else None

    def _recipient_words(self) -> Text | None:
        unit = self.presenter.recipient()
        return (lambda: named_words(unit, self.presenter.reader_names())) if unit is not None else None

    def _show_form(self) -> None:
        form = self.presenter.form
        for view in self.steps.values():
            view.forget_errors()
            view.show_form(form)
        self.refresh()

    def _on_looked(self) -> None:
        if not self._ready:
            self._ready = True
            self.reach_step.offer_municipalities()
            self.reach_step.show_form(self.presenter.form)
        self.refresh()

    def _on_edited(self, view: StepView) -> None:
        before = self.presenter.form
        form = view.collect(before)
        if form.hidden and not before.hidden:
            form = self._hide_for_safety(before, form)
        form = with_talk_language(before, form)
        if form != before:
            self._change(form)

    def _change(self, form: Form) -> None:
        moved = form.municipality != self.presenter.form.municipality
        self.presenter.change(form)
        for step in self.steps.values():
            step.adapt(form)
            step.recheck()
        if moved:
            self._look_up_recipients()
        self.drafting.keep()
        self._refresh.start()

    def _hide_for_safety(self, before: Form, form: Form) -> Form:
        """Take out what must not be written under turvakielto, with a way back."""
        hidden = hide_for_safety(form)
        if hidden != form:
            self._before_safety = before
            self.banner.say(
                Tone.NEUTRAL,
                lambda: self.tr(
                    "The address, letters and text messages were taken out, because of turvakielto."
                ),
                action=lambda: self.tr("Undo"),
                then=self._undo_safety,
            )
            self.reach_step.show_form(hidden)
        return hidden

    def _undo_safety(self) -> None:
        if self._before_safety is not None:
            form, self._before_safety = self._before_safety, None
            self._change(form)
            self.who_step.show_form(form)
            self.reach_step.show_form(form)

    def _look_up_recipients(self) -> None:
        recipient = self.consent_step.recipient
        code = self.presenter.form.municipality
        recipient.show_waiting(code)
        if code:
            self.run(
                self.presenter.recipients_work(),
                self._on_recipients,
                lambda _error: recipient.show_failed(),
                newest="recipients",
            )

    def _on_recipients(self, units: tuple[RecipientUnit, ...]) -> None:
        self.presenter.recipients = units
        self.consent_step.recipient.show_units(units)
        self.consent_step.adapt(self.presenter.form)
        if self._writing():
            self.actions_bar.show_step(self._step, self._unit_words())
        self.refresh()

    def _on_sent(self, sent: SendReceipt | Waiting) -> None:
        recipient = self._recipient_words()
        self.papers.offer_leaflet(self.presenter.form, self.consent_step.recipient.choice.currentText())
        self.drafting.sent(self.presenter.draft_id)
        self._stop_sending()
        self.presenter.start(Form())
        self._stack.setCurrentWidget(self.receipt)
        self._show_form()
        if isinstance(sent, SendReceipt):
            self.receipt.show_receipt(sent, recipient or (lambda: ""))
        else:
            self.receipt.show_waiting(sent, recipient or (lambda: ""))
        self.actions_bar.show_receipt()
        self.counts_changed.emit()

    def _print_card(self) -> None:
        card = self.consent_step.talk.card()
        if card is not None:
            self.papers.save_card(card)

    def _on_not_sent(self, error: KotosiltaError) -> None:
        self._stop_sending()
        if isinstance(error, InvalidInputError):
            self.presenter.refuse(error)
            self.banner.say_error(error)
        elif isinstance(error, StateChangedError):
            self._say_sent_elsewhere()
        else:
            self.banner.say_error(error, action=lambda: self.tr("Send again"), then=self.send)
        self.refresh()

    def _say_sent_elsewhere(self) -> None:
        """Two windows on one draft: it can be sent once only."""
        self.banner.say(
            Tone.WARNING,
            lambda: self.tr(
                "This referral has been sent, or is just being sent, from another window. What you wrote here was not "
                "sent. Look in My referrals."
            ),
            action=lambda: self.tr("My referrals"),
            then=lambda: self.open_page.emit("sent", None),
        )

    def _stop_sending(self) -> None:
        self._sending = False
        self.frame.setEnabled(True)
