"""Making a referral while the client sits beside: the steps of the talk, then the receipt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast
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
from ui.pages.compose.form import (
    Form,
    hide_for_safety,
    parts_of,
    with_presumed_place,
    with_talk_language,
    without_void_signature,
)
from ui.pages.compose.frame import Frame
from ui.pages.compose.phrases import Phrases
from ui.pages.compose.presenter import ComposePresenter
from ui.pages.compose.reach_step import ReachStep
from ui.pages.compose.readers_look_up import ReadersLookUp
from ui.pages.compose.receipt_view import ReceiptView
from ui.pages.compose.recipient_pick import named_words
from ui.pages.compose.seen import seen_groups
from ui.pages.compose.step_makes import step_makes, step_titles
from ui.pages.compose.step_set import StepSet
from ui.pages.compose.step_view import StepView
from ui.pages.compose.steps import Step, step_of
from ui.pages.compose.tab_order import stops_in, tab_through
from ui.pages.compose.undo import Removal, Undo, removal_of
from ui.pages.compose.who_step import WhoStep
from ui.style.tokens import Tone
from ui.widgets.buttons import Button, without_arguments
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
        self.before_sending: BeforeSending
        self.readers: ReadersLookUp
        self._step = Step.WHO
        self._ready = False
        self._sending = False
        self._refresh = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._refresh.timeout.connect(self.refresh)
        # from the outside in: a widget that moves into another takes on its style anew, with all that it holds
        self._stack = QStackedWidget(self)
        self.content.addWidget(self._stack, 1)
        self.frame = Frame(step_titles(), self._stack)
        self._stack.addWidget(self.frame)
        makes = step_makes(self.tasks, self.presenter.today, self._find_problem)
        self.steps = StepSet(makes, self._place, self._begin_with, self)
        self.receipt = ReceiptView(self._stack)
        self._stack.addWidget(self.receipt)
        self.drafting = Drafting(self, self.presenter, self.frame)
        self.undo = Undo(self, lambda: self.presenter.form, self._put_back)
        self.phrases = Phrases(self)
        self.papers = ClientPapers(self, self.receipt)
        self.actions_bar = Actions(self.action_bar)
        self._connect()
        self._show_form()
        self.show_step(Step.WHO)

    # --- parts -----------------------------------------------------------------------------------

    @property
    def who_step(self) -> WhoStep:
        """Who are you?"""
        return cast("WhoStep", self.steps[Step.WHO])

    @property
    def reach_step(self) -> ReachStep:
        """How do we reach you safely?"""
        return cast("ReachStep", self.steps[Step.REACH])

    @property
    def consent_step(self) -> ConsentStep:
        """Consent."""
        return cast("ConsentStep", self.steps[Step.CONSENT])

    @property
    def check_step(self) -> CheckStep:
        """Check and send."""
        return cast("CheckStep", self.steps[Step.CHECK])

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
        self.undo.forget()
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
        view = self.steps[step]
        if step is Step.CHECK:
            self.presenter.leave_all()
            self.before_sending.look()
        self.frame.show_step(step, view)
        self.actions_bar.show_step(step, self._unit_words())
        self.refresh()
        self._order_tab()

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
        if self.steps.is_made(Step.CONSENT):
            self.readers.follow(form)
        self.frame.set_started(not form.is_blank)
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

    def throw_away(self) -> None:
        """Remove what is being written, from this computer too; it can be put back until something else is said."""
        form = self.presenter.form
        if form.is_blank or self._sending or not self._writing():
            return
        self.drafting.discard(self.presenter.draft_id)
        self.make_another()
        self.banner.say(
            Tone.NEUTRAL,
            lambda: self.tr("The referral was thrown away."),
            action=lambda: self.tr("Undo"),
            then=lambda: self._take_up(form),
        )

    def print_summary(self) -> None:
        """Print what the municipality will see."""
        from ui.pages.compose.summary_print import SummaryPrint  # noqa: PLC0415 - loads printers

        if self._writing() and not self.presenter.form.is_blank:
            recipient = self._recipient_words()
            groups = seen_groups(self.presenter.form)
            SummaryPrint(self).ask(
                groups, recipient() if recipient is not None else "", self.presenter.today()
            )

    # --- inside ----------------------------------------------------------------------------------

    def _place(self, step: Step, view: StepView) -> None:
        view.offer_help(step, lambda: self.tr("Help on this part (Shift+F1)"))
        self.frame.add_step(view)

    def _order_tab(self) -> None:
        """Tab goes through the open step, then the panel beside it and the buttons below, whenever each was made."""
        view = self.steps[self._step]
        inside = [stop for stop in stops_in(view) if stop is not view.help_button]
        below = self.action_bar.findChildren(Button)
        tab_through([view.help_button, *inside, *self.frame.panel.stops(), *below])

    def _begin_with(self, _step: Step, view: StepView) -> None:
        """A step has been made: it shows what is written and known by now, and is listened to."""
        view.edited.connect(lambda: self._on_edited(view))
        view.phrases_wanted.connect(self.phrases.choose)
        match view:
            case ReachStep():
                self._offer_municipalities(view)
            case ConsentStep():
                view.talk.print_wanted.connect(self._print_card)
                view.recipient.municipality_wanted.connect(lambda: self.go_to("municipality"))
                view.recipient.again_wanted.connect(self._look_up_recipients)
                self.readers = ReadersLookUp(self, self.presenter, view.readers, self.refresh)
                if self.presenter.form.place_presumed:
                    QTimer.singleShot(0, self, self._look_up_recipients)
            case CheckStep():
                self.before_sending = BeforeSending(self, self.presenter, view, self.papers)
                view.place_wanted.connect(self.go_to)
                view.step_wanted.connect(lambda key: self._begin_step(Step(key)))
        view.show_form(self.presenter.form)

    def _connect(self) -> None:
        self.frame.print_summary.clicked.connect(without_arguments(self.print_summary))
        self.frame.throw_away.clicked.connect(without_arguments(self.throw_away))
        self.frame.step_chosen.connect(lambda key: self.show_step(Step(key)))
        self.drafting.looked.connect(self._on_looked)
        self.drafting.opened.connect(self.start)
        actions = self.actions_bar
        actions.onward.connect(lambda: self.step_by(1))
        actions.back.connect(lambda: self.step_by(-1))
        actions.send.connect(self.send)
        actions.another.connect(self.make_another)
        actions.list_wanted.connect(lambda: self.open_page.emit("sent", None))
        actions.place_wanted.connect(self.go_to)
        self._add_actions()

    def _add_actions(self) -> None:
        self.add_action(lambda: self.tr("Next part"), "Ctrl+PgDown", lambda: self.step_by(1))
        self.add_action(lambda: self.tr("Previous part"), "Ctrl+PgUp", lambda: self.step_by(-1))
        self.add_action(lambda: self.tr("Help on this part"), "Shift+F1", self._toggle_help)
        self.add_action(lambda: self.tr("New referral; this one stays a draft"), "Ctrl+N", self.make_another)
        self.add_action(lambda: self.tr("Throw this referral away"), "", self.throw_away)
        self.add_action(lambda: self.tr("Print the summary…"), "Ctrl+P", self.print_summary)
        self.add_action(lambda: self.tr("Put in a usual phrase"), "Ctrl+J", self.phrases.choose)
        self.add_action(lambda: self.tr("Change the usual phrases…"), "", self.phrases.look_after)
        self.add_action(lambda: self.tr("Put back what was removed"), "Ctrl+Shift+Z", self.undo.undo)
        send = self.add_action(lambda: self.tr("Send, from the last part"), "Ctrl+Return", self.send)
        send.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])

    def _take_up(self, form: Form) -> None:
        """Go on with a form that was thrown away, as another draft: the deleting of the old one may still run."""
        self.start(form)
        self.drafting.keep()

    def _toggle_help(self) -> None:
        if self._writing():
            self.steps[self._step].help_button.toggle()

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
        for view in self.steps.made():
            view.forget_errors()
            view.show_form(form)
        self.refresh()

    def _on_looked(self) -> None:
        if not self._ready:
            self._ready = True
            if self.steps.is_made(Step.REACH):
                self._offer_municipalities(self.reach_step)
                self.reach_step.show_form(self.presenter.form)
            self.steps.make_the_rest()
        self.phrases.refresh()
        if self.presenter.form.is_blank:
            self.run(self.presenter.place_work(), self._presume_place, newest="place")
        self.refresh()

    def _presume_place(self, code: str) -> None:
        form = with_presumed_place(self.presenter.form, code)
        if form != self.presenter.form:
            self._put_back(form)

    def _offer_municipalities(self, step: ReachStep) -> None:
        if self._ready:
            step.offer_municipalities()

    def _on_edited(self, view: StepView) -> None:
        before = self.presenter.form
        typed = with_talk_language(before, view.collect(before))
        form = hide_for_safety(typed) if typed.hidden and not before.hidden else typed
        form = without_void_signature(before, form)
        if form == before:
            return
        self._change(form)
        if hide_for_safety(typed) != typed and form.hidden and not before.hidden:
            self.reach_step.show_form(form)
            self.undo.offer(Removal(before, form, self._hidden_words))
        elif (removal := removal_of(before, form)) is not None:
            self.undo.offer(removal)

    def _change(self, form: Form) -> None:
        before = self.presenter.form
        moved = form.municipality != before.municipality
        self.presenter.change(form)
        for step in self.steps.made():
            step.adapt(form)
            step.recheck()
        if moved and (self.steps.is_made(Step.CONSENT) or not form.place_presumed):
            self._look_up_recipients()  # for a presumed place as soon as that step is made: nobody waits for it
        if parts_of(form) != parts_of(before):
            self._order_tab()
        if not (form.is_blank and before.is_blank):
            self.drafting.keep()
        self._refresh.start()

    def _hidden_words(self) -> str:
        return self.tr("The address, letters and text messages were taken out, because of turvakielto.")

    def _put_back(self, form: Form) -> None:
        """What was removed comes back, in whatever step."""
        self._change(form)
        for view in self.steps.made():
            view.show_form(form)

    def _look_up_recipients(self) -> None:
        code = self.presenter.form.municipality
        if not code and not self.steps.is_made(Step.CONSENT):
            return
        recipient = self.consent_step.recipient
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
        self.undo.forget()
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
