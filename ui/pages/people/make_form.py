"""Making a unit, or an organisation, which the root of the service signs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal

from referral_app.domain.places import municipalities
from referral_app.errors import InvalidInputError, KotosiltaError, RecoveryCodeInvalidError
from referral_app.services.names import OrganisationType
from ui.i18n import Text, Translated, current_language
from ui.pages.people.names_fields import NamesFields
from ui.pages.people.papers import RootPapers
from ui.pages.people.words import first_problem, organisation_kind_text, problem_words
from ui.widgets.area import ScrollColumn
from ui.widgets.choice import OneOf
from ui.widgets.field import Field
from ui.widgets.label import Label, TextRole
from ui.widgets.pick import Choice, Pick

if TYPE_CHECKING:
    from referral_app.services.organising import NewOrganisation, NewUnit
    from referral_app.services.people import OrganisationRow


class MakeForm(Translated, ScrollColumn):
    """What both forms share: names and a municipality."""

    submitted = Signal()

    def __init__(self, name: str, title: Text, hint: Text, municipality_help: Text) -> None:
        super().__init__(None, width=560)
        self.names = NamesFields(name)
        self.names.submitted.connect(self.submitted)
        self.municipality: Pick[str] = Pick()
        self.municipality.setObjectName(f"{name}.municipality")
        self.municipality_field = Field(
            lambda: self.tr("Municipality"), self.municipality, help_text=municipality_help
        )
        self.municipality_field.set_check(self._municipality_problem)
        self.body.addWidget(Label(title, TextRole.TITLE))
        self.body.addWidget(Label(hint, TextRole.MUTED))
        self.body.addWidget(self.names)

    def is_touched(self) -> bool:
        """Whether something was written that would be lost."""
        return self.names.is_touched()

    def clear(self) -> None:
        """An empty form."""
        self.names.clear()
        self.municipality.set_value(None)
        self.municipality_field.set_error(None)

    def focus_first(self) -> None:
        """To the first line."""
        self.names.setFocus()

    def show_error(self, error: KotosiltaError) -> bool:
        """Show an error in its place; whether it has one here."""
        if not isinstance(error, InvalidInputError):
            return False
        names, place = first_problem(error.problems, "names"), first_problem(error.problems, "municipality")
        if names is not None:
            self.names.refuse(names)
        if place is not None:
            self.municipality_field.set_error(place)
        return names is not None or place is not None

    def retranslate(self) -> None:
        language = current_language()
        self.municipality.set_choices(
            [
                Choice(one.code, one.name(language), (one.name("fi" if language == "sv" else "sv"),))
                for one in municipalities()
            ]
        )

    def _municipality_problem(self) -> Text | None:
        if self.municipality.text().strip() and self.municipality.value() is None:
            return problem_words("municipality.form")
        return None


class UnitForm(MakeForm):
    """A unit of an organisation."""

    def __init__(self) -> None:
        super().__init__(
            "people.unit",
            lambda: self.tr("Make a unit"),
            lambda: self.tr(
                "A new unit has no key. Invite a lead next: the lead makes the key, so no administrator ever holds it."
            ),
            lambda: self.tr("The unit receives its referrals. Leave it empty for a unit that only sends."),
        )
        self._organisations: tuple[OrganisationRow, ...] = ()
        self.organisation: Pick[UUID] = Pick()
        self.organisation.setObjectName("people.unit.organisation")
        self.organisation_field = Field(lambda: self.tr("Organisation"), self.organisation, required=True)
        self.organisation_field.set_check(
            lambda: (
                None if self.organisation.value() is not None else lambda: self.tr("Choose it from the list.")
            )
        )
        self.body.addWidget(self.organisation_field)
        self.body.addWidget(self.municipality_field)
        self.retranslate()

    def set_organisations(self, organisations: Sequence[OrganisationRow]) -> None:
        """The organisations there are."""
        self._organisations = tuple(organisations)
        self.retranslate()

    def clear(self) -> None:
        super().clear()
        self.organisation.set_value(None)
        self.organisation_field.set_error(None)

    def value(self) -> NewUnit | None:
        """The unit as written; None while something is missing."""
        from referral_app.services.organising import NewUnit  # noqa: PLC0415 - loads word lists

        organisation = self.organisation.value()
        fine = [self.names.check(), self.organisation_field.check(), self.municipality_field.check()]
        if organisation is None or not all(fine):
            return None
        return NewUnit(organisation, self.names.value(), self.municipality.value())

    def retranslate(self) -> None:
        super().retranslate()
        language = current_language()
        self.organisation.set_choices(
            [Choice(one.organisation_id, one.names.in_language(language)) for one in self._organisations]
        )


class OrganisationForm(MakeForm):
    """An organisation, signed by the root."""

    def __init__(self) -> None:
        super().__init__(
            "people.organisation",
            lambda: self.tr("Make an organisation"),
            lambda: self.tr(
                "Units are made in organisations. Each organisation gets an issuing key of its own."
            ),
            lambda: self.tr("Only for a municipality."),
        )
        self.kind: OneOf[OrganisationType] = OneOf([(kind, _kind(kind)) for kind in OrganisationType])
        self.kind.setObjectName("people.organisation.kind")
        self.kind_field = Field(lambda: self.tr("Kind"), self.kind, required=True)
        self.kind_field.set_check(
            lambda: None if self.kind.value() is not None else problem_words("required")
        )
        self.papers = RootPapers("people.organisation.papers")
        for widget in (self.kind_field, self.municipality_field, self.papers):
            self.body.addWidget(widget)
        self.retranslate()

    def clear(self) -> None:
        super().clear()
        self.kind.set_value(None)
        self.kind_field.set_error(None)
        self.papers.clear()

    def value(self) -> tuple[NewOrganisation, tuple[str, str]] | None:
        """The organisation and the papers as written; None while something is missing."""
        from referral_app.services.organising import NewOrganisation  # noqa: PLC0415 - loads word lists

        kind = self.kind.value()
        fine = [
            self.papers.check(),
            self.municipality_field.check(),
            self.kind_field.check(),
            self.names.check(),
        ]
        if kind is None or not all(fine):
            return None
        new = NewOrganisation(self.names.value(), kind, self.municipality.value())
        return new, self.papers.value()

    def show_error(self, error: KotosiltaError) -> bool:
        if isinstance(error, RecoveryCodeInvalidError):
            self.papers.refuse()
            return True
        return super().show_error(error)


def _kind(kind: OrganisationType) -> Text:
    return lambda: organisation_kind_text(kind)
