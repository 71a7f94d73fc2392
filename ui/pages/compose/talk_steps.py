"""The three short steps in the middle of the talk: wishes, what would help, and the family."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from referral_app.domain.codes import Need
from referral_app.domain.codes import YesNoNotAsked as Answer
from ui.i18n import Translated
from ui.pages.compose.caution import Caution
from ui.pages.compose.form import Form
from ui.pages.compose.remark import Remark
from ui.pages.compose.step_view import FindProblem, StepView
from ui.pages.referral.words import answer_text, need_text
from ui.style.tokens import Tone
from ui.widgets.choice import OneOf, SomeOf
from ui.widgets.text_area import TextArea


class WishesStep(Translated, StepView):
    """What do you wish for? The client's own words come before any list of services."""

    def __init__(self, find_problem: FindProblem) -> None:
        super().__init__(
            lambda: self.tr("What do you wish for?"),
            lambda: self.tr(
                "Ask, listen, and write it as the client says it. You can ask: What would you like to learn? "
                "What would make your days easier? What do you hope for your children?"
            ),
            find_problem,
        )
        self.wishes = TextArea(lines=8)
        self.section.body.addWidget(
            self.fields.add(
                ("wishes",),
                lambda: self.tr("The client's wishes, in their own words"),
                self.wishes,
                required=True,
            )
        )
        self.section.body.addWidget(Caution(self.wishes))

    def first(self) -> QWidget:
        return self.wishes

    def fill(self, form: Form) -> None:
        self.wishes.set_value(form.wishes)

    def collect(self, form: Form) -> Form:
        return replace(form, wishes=self.wishes.value())


class HelpStep(Translated, StepView):
    """What would help? Needs as codes, and the support that taking part takes."""

    def __init__(self, find_problem: FindProblem) -> None:
        super().__init__(
            lambda: self.tr("What would help?"),
            lambda: self.tr(
                "Tell what there is, and what the client and the family would gain from it. Tick what the "
                "client says yes to."
            ),
            find_problem,
        )
        self.needs = SomeOf([(need, partial(need_text, need)) for need in Need])
        self.support = TextArea(lines=3)
        self.section.body.addWidget(
            self.fields.add(("needs",), lambda: self.tr("The client would like"), self.needs, required=True)
        )
        support = self.fields.add(
            ("support_needs",),
            lambda: self.tr("What makes taking part possible"),
            self.support,
            help_text=lambda: self.tr(
                "What the client needs in practice, never a diagnosis: a lift, a quiet room, short days."
            ),
        )
        self.offer_phrases(support, self.support)
        self.section.body.addWidget(support)
        self.section.body.addWidget(Caution(self.support))

    def first(self) -> QWidget:
        return self.needs

    def fill(self, form: Form) -> None:
        self.needs.set_value(form.needs)
        self.support.set_value(form.support_needs)

    def collect(self, form: Form) -> Form:
        return replace(form, needs=self.needs.value(), support_needs=self.support.value())


class FamilyStep(Translated, StepView):
    """Your family: all of it is voluntary."""

    def __init__(self, find_problem: FindProblem) -> None:
        super().__init__(
            lambda: self.tr("Your family"),
            lambda: self.tr(
                "All of this is voluntary. Leave it empty if it does not matter for taking part."
            ),
            find_problem,
        )
        add = self.fields.add
        self.other_adults, self.childcare = TextArea(lines=2), TextArea(lines=2)
        self.allowance = OneOf([(one, partial(answer_text, one)) for one in Answer], across=True)
        body = self.section.body
        body.addWidget(
            Remark(
                lambda: self.tr(
                    "You can tell the client: taking part is voluntary. Nothing happens to the home care "
                    "allowance if they do not take part."
                ),
                "home-heart",
                Tone.NEUTRAL,
            )
        )
        body.addWidget(
            add(
                ("family.other_adults",),
                lambda: self.tr("Other adults in the family"),
                self.other_adults,
                help_text=lambda: self.tr("Who supports the client, and who else should hear about this?"),
            )
        )
        body.addWidget(Caution(self.other_adults))
        childcare = add(("family.childcare",), lambda: self.tr("Care of the children"), self.childcare)
        self.offer_phrases(childcare, self.childcare)
        body.addWidget(childcare)
        body.addWidget(Caution(self.childcare))
        body.addWidget(
            add(
                ("family.home_care_allowance",),
                lambda: self.tr("Does the client get home care allowance?"),
                self.allowance,
            )
        )

    def first(self) -> QWidget:
        return self.other_adults

    def fill(self, form: Form) -> None:
        self.other_adults.set_value(form.other_adults)
        self.childcare.set_value(form.childcare)
        self.allowance.set_value(form.home_care_allowance)

    def collect(self, form: Form) -> Form:
        return replace(
            form,
            other_adults=self.other_adults.value(),
            childcare=self.childcare.value(),
            home_care_allowance=self.allowance.value() or Answer.NOT_ASKED,
        )
