"""Who are you? Name, identity, turvakielto, situation and language."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from referral_app.domain.codes import InterpreterGender, Literacy, TargetGroup
from referral_app.domain.codes import YesNoNotAsked as Answer
from ui.i18n import Translated
from ui.pages.compose.caution import Caution
from ui.pages.compose.form import Form
from ui.pages.compose.language_pick import LanguageList, LanguagePick
from ui.pages.compose.remark import Remark
from ui.pages.compose.step_view import FindProblem, StepView
from ui.pages.compose.tick import Tick
from ui.pages.referral.words import answer_text, target_group_text
from ui.style.tokens import Tone
from ui.tasks import Tasks
from ui.widgets.area import column, row
from ui.widgets.choice import OneOf, PullDown
from ui.widgets.label import Label, TextRole
from ui.widgets.section import Section

_MORE = ("residence_month", "dialect", "other_languages")


class WhoStep(Translated, StepView):
    """The first step. Turvakielto is asked here, since it changes what follows."""

    def __init__(self, tasks: Tasks, find_problem: FindProblem) -> None:
        super().__init__(
            lambda: self.tr("Who are you?"),
            lambda: self.tr(
                "Say who you are, and that you write down only what the client wants to have told. Never write a "
                "diagnosis, a religion or reasons for asylum anywhere."
            ),
            find_problem,
        )
        self._make_person()
        self._make_safety()
        self._make_language(tasks)
        self._make_more(tasks)

    def _make_person(self) -> None:
        self.given_name, self.family_name = QLineEdit(), QLineEdit()
        self.given_name.setObjectName("given_name")
        self.family_name.setObjectName("family_name")
        add = self.fields.add
        names = row(spacing=16)
        top = Qt.AlignmentFlag.AlignTop
        given = add(("name", "name.given"), lambda: self.tr("First name"), self.given_name, required=True)
        names.addWidget(given, 1, top)
        names.addWidget(add(("name.family",), lambda: self.tr("Family name"), self.family_name), 1, top)
        self.section.body.addLayout(names)
        self.identity = QLineEdit()
        self.identity_field = add(
            ("identity",), lambda: self.tr("Personal identity code"), self.identity, required=True, short=True
        )
        self.no_identity = Tick(lambda: self.tr("The client has no Finnish code"), "no_identity")
        self.no_identity.changed.connect(self.tell)
        self.birth_date = QLineEdit()
        self.birth_field = add(
            ("birth_date",),
            lambda: self.tr("Date of birth"),
            self.birth_date,
            help_text=lambda: self.tr("day.month.year"),
            required=True,
            short=True,
        )
        who = column(spacing=8)
        for widget in (self.identity_field, self.birth_field, self.no_identity):
            who.addWidget(widget)
        self.section.body.addLayout(who)

    def _make_safety(self) -> None:
        self.turvakielto = OneOf([(one, partial(answer_text, one)) for one in Answer], across=True)
        self.section.body.addWidget(
            self.fields.add(
                ("turvakielto",),
                lambda: self.tr("Non-disclosure for safety (turvakielto)"),
                self.turvakielto,
                help_text=lambda: self.tr(
                    "Ask when nobody else is listening. It changes what may be written down and used."
                ),
                required=True,
            )
        )
        self.safety = Remark(
            lambda: self.tr(
                "No address is written down and no letter or text message is used, because they could tell "
                "others where the client lives."
            ),
            "shield-lock",
            Tone.ACCENT,
        )
        self.section.body.addWidget(self.safety)
        self.target_group = OneOf([(group, partial(target_group_text, group)) for group in TargetGroup])
        self.section.body.addWidget(
            self.fields.add(("target_group",), lambda: self.tr("Situation"), self.target_group, required=True)
        )

    def _make_language(self, tasks: Tasks) -> None:
        body, add = self.section.body, self.fields.add
        body.addSpacing(8)
        body.addWidget(Label(lambda: self.tr("Language"), TextRole.HEADING))
        self.main_language = LanguagePick(tasks)
        body.addWidget(
            add(
                ("main_language",),
                lambda: self.tr("Main language"),
                self.main_language,
                help_text=lambda: self.tr(
                    "Type its name in Finnish, Swedish, English or the language itself."
                ),
                required=True,
            )
        )
        self.interpreter = OneOf(
            [(True, lambda: self.tr("Yes")), (False, lambda: self.tr("No"))], across=True
        )
        body.addWidget(
            add(
                ("interpreter",),
                lambda: self.tr("Is an interpreter needed?"),
                self.interpreter,
                required=True,
            )
        )
        body.addWidget(self._make_interpreter_wishes())
        self.literacy = OneOf(
            [
                (Literacy.READS, lambda: self.tr("Reads, at least short texts")),
                (Literacy.LISTENS_ONLY, lambda: self.tr("Does not read: talk instead of writing")),
                (Literacy.NOT_KNOWN, lambda: self.tr("Not known")),
            ]
        )
        body.addWidget(add(("literacy",), lambda: self.tr("Reading"), self.literacy, required=True))
        self.reads_language = LanguagePick(tasks)
        self.reads_field = add(
            ("reads_language",),
            lambda: self.tr("In which language do they read best?"),
            self.reads_language,
            required=True,
        )
        body.addWidget(self.reads_field)

    def _make_interpreter_wishes(self) -> QWidget:
        self._wishes = QWidget()
        layout = column(self._wishes, spacing=8)
        self.interpreter_gender = PullDown(
            [
                (InterpreterGender.ANY, lambda: self.tr("Anyone")),
                (InterpreterGender.WOMAN, lambda: self.tr("A woman")),
                (InterpreterGender.MAN, lambda: self.tr("A man")),
            ]
        )
        layout.addWidget(
            self.fields.add(
                ("interpreter.gender",),
                lambda: self.tr("Who may interpret?"),
                self.interpreter_gender,
                short=True,
            )
        )
        self.not_from_community = Tick(
            lambda: self.tr("Not from the client's own community"), "not_from_community"
        )
        self.same_dialect = Tick(lambda: self.tr("Someone who speaks the same dialect"), "same_dialect")
        for tick in (self.not_from_community, self.same_dialect):
            tick.changed.connect(self.tell)
            layout.addWidget(tick)
        return self._wishes

    def _make_more(self, tasks: Tasks) -> None:
        self.more = Section(lambda: self.tr("More, if it matters"), folds=True)
        self.more.set_open(False)
        self.dialect, self.residence_month = QLineEdit(), QLineEdit()
        self.other_languages = LanguageList(tasks)
        add = self.fields.add
        self.more.body.addWidget(add(("dialect",), lambda: self.tr("Dialect"), self.dialect))
        self.more.body.addWidget(Caution(self.dialect))
        self.more.body.addWidget(
            add(
                ("other_languages", "other_languages.*"),
                lambda: self.tr("Other languages"),
                self.other_languages,
            )
        )
        self.more.body.addWidget(
            add(
                ("residence_month",),
                lambda: self.tr("First residence permit or right"),
                self.residence_month,
                help_text=lambda: self.tr("Month and year, for example 3/2024."),
                short=True,
            )
        )
        self.section.body.addWidget(self.more)

    def first(self) -> QWidget:
        return self.given_name

    def go_to(self, place: str) -> None:
        if place.partition(".")[0] in _MORE:
            self.more.set_open(True)
        super().go_to(place)

    def fill(self, form: Form) -> None:
        self.given_name.setText(form.given_name)
        self.family_name.setText(form.family_name)
        self.identity.setText(form.identity)
        self.no_identity.set_value(form.no_identity)
        self.birth_date.setText(form.birth_date)
        self.turvakielto.set_value(form.turvakielto)
        self.target_group.set_value(form.target_group)
        self.main_language.set_value(form.main_language)
        self.interpreter.set_value(form.interpreter_needed)
        self.interpreter_gender.set_value(form.interpreter_gender)
        self.same_dialect.set_value(form.same_dialect)
        self.not_from_community.set_value(form.not_from_community)
        self.literacy.set_value(form.literacy)
        self.reads_language.set_value(form.reads_language)
        self.dialect.setText(form.dialect)
        self.other_languages.set_value(form.other_languages)
        self.residence_month.setText(form.residence_month)
        self.more.set_open(bool(form.dialect or form.other_languages or form.residence_month))

    def adapt(self, form: Form) -> None:
        self.identity_field.setVisible(not form.no_identity)
        self.birth_field.setVisible(form.no_identity)
        self.safety.setVisible(form.hidden)
        self._wishes.setVisible(form.interpreter_needed is True)
        self.reads_field.setVisible(form.literacy is Literacy.READS)

    def collect(self, form: Form) -> Form:
        return replace(
            form,
            given_name=self.given_name.text(),
            family_name=self.family_name.text(),
            identity=self.identity.text(),
            no_identity=self.no_identity.value(),
            birth_date=self.birth_date.text(),
            turvakielto=self.turvakielto.value(),
            target_group=self.target_group.value(),
            main_language=self.main_language.value(),
            interpreter_needed=self.interpreter.value(),
            interpreter_gender=self.interpreter_gender.value() or InterpreterGender.ANY,
            same_dialect=self.same_dialect.value(),
            not_from_community=self.not_from_community.value(),
            literacy=self.literacy.value(),
            reads_language=self.reads_language.value(),
            dialect=self.dialect.text(),
            other_languages=self.other_languages.value(),
            residence_month=self.residence_month.text(),
        )
