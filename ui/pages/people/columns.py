"""The columns of the administrator's lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from referral_app.domain.roles import Role
from referral_app.services.people import ExpiringRow, InvitationRow, OrganisationRow, PersonRow, UnitRow
from ui.i18n import current_language, number_text
from ui.models.paged_table import Column
from ui.pages.people.presenter import Worklist
from ui.pages.people.words import (
    STATUS_LOOKS,
    day_text,
    entry_kind_text,
    municipality_text,
    organisation_kind_text,
    status_text,
)
from ui.style.tokens import Tone
from ui.widgets.role_text import ROLE_ICONS, role_text

STRETCHED = "name"
"""The column that takes the room the others leave."""


def columns() -> Mapping[Worklist, tuple[Column[Any], ...]]:
    """The columns of each list; the first one names the row."""
    return {
        Worklist.ORGANISATIONS: _organisations(),
        Worklist.UNITS: _units(),
        Worklist.PEOPLE: person_columns(),
        Worklist.INVITATIONS: _invitations(),
        Worklist.EXPIRING: _expiring(),
    }


def person_columns(*, unit: bool = True) -> tuple[Column[PersonRow], ...]:
    """People; `unit` False within one unit."""
    translate = QCoreApplication.translate
    found: list[Column[PersonRow]] = [
        Column(
            "name",
            lambda: translate("PeopleColumns", "Name"),
            lambda row: row.name,
            192,
            sortable=True,
            look=_person_look,
            tip=person_state_text,
        ),
        Column(
            "login", lambda: translate("PeopleColumns", "Name in the service"), _login, 160, sortable=True
        ),
        Column("role", lambda: translate("PeopleColumns", "Role"), _person_role, 176, sortable=True),
        Column("unit", lambda: translate("PeopleColumns", "Unit"), _unit_name, 208, sortable=True),
        Column(
            "expires",
            lambda: translate("PeopleColumns", "Valid until"),
            lambda row: day_text(row.expires),
            112,
            sortable=True,
        ),
    ]
    return tuple(column for column in found if unit or column.key != "unit")


def person_state_text(row: PersonRow) -> str:
    """Whether a person may act."""
    translate = QCoreApplication.translate
    return (
        translate("PeopleColumns", "In force")
        if row.active
        else translate("PeopleColumns", "No longer in force")
    )


def role_words(row: PersonRow | InvitationRow) -> str:
    """A role, and whether the person leads her unit."""
    role = role_text(row.role)
    if not row.lead or row.role is Role.TRIAGE_LEAD:
        return role
    return QCoreApplication.translate("PeopleColumns", "{role}, leads the unit").format(role=role)


def needs_lead(row: UnitRow) -> bool:
    """Whether somebody should be invited to lead it. Auditors and administrators sit in units without one."""
    return row.active and row.leads == 0 and (row.people == 0 or row.epoch is not None)


def needs_no_key(row: UnitRow) -> bool:
    """Auditors and administrators sit in units that referrals never come to."""
    return row.epoch is None and row.people > 0 and row.leads == 0


def successor_text(row: UnitRow) -> str:
    """Who takes a closed unit's work over; empty for an open one."""
    translate = QCoreApplication.translate
    if not row.closed:
        return ""
    if row.successor is None:
        return translate("PeopleColumns", "Nobody takes its work over")
    name = row.successor.in_language(current_language())
    return translate("PeopleColumns", "{unit} takes its work over").format(unit=name)


def key_text(row: UnitRow) -> str:
    """Which key a unit has."""
    translate = QCoreApplication.translate
    if needs_no_key(row):
        return translate("PeopleColumns", "Needs none")
    if row.epoch is None:
        return translate("PeopleColumns", "No key yet")
    return translate("PeopleColumns", "Key {number}").format(number=row.epoch)


def leads_text(row: UnitRow) -> str:
    """How many lead a unit, and whether that is too few."""
    translate = QCoreApplication.translate
    if needs_lead(row):
        return translate("PeopleColumns", "No lead")
    return translate("PeopleColumns", "Only one") if row.sole_lead else number_text(row.leads)


def expiring_name(row: ExpiringRow) -> str:
    """Whose entry it is; the kind alone for what belongs to the whole service."""
    return row.names.in_language(current_language()) or entry_kind_text(row.kind)


def _organisations() -> tuple[Column[OrganisationRow], ...]:
    translate = QCoreApplication.translate
    return (
        Column("name", lambda: translate("PeopleColumns", "Organisation"), _name, 288, sortable=True),
        Column(
            "kind",
            lambda: translate("PeopleColumns", "Kind"),
            lambda row: organisation_kind_text(row.kind),
            192,
            sortable=True,
        ),
        Column(
            "municipality",
            lambda: translate("PeopleColumns", "Municipality"),
            lambda row: municipality_text(row.municipality),
            128,
        ),
        Column(
            "units",
            lambda: translate("PeopleColumns", "Units"),
            lambda row: number_text(row.units),
            80,
            sortable=True,
            right=True,
        ),
        _until(),
    )


def _units() -> tuple[Column[UnitRow], ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            "name",
            lambda: translate("PeopleColumns", "Unit"),
            _unit_title,
            224,
            sortable=True,
            look=lambda row: ("ban", Tone.WARNING) if row.closed else None,
            tip=successor_text,
        ),
        Column(
            "organisation",
            lambda: translate("PeopleColumns", "Organisation"),
            lambda row: row.organisation_names.in_language(current_language()),
            200,
            sortable=True,
        ),
        Column(
            "people",
            lambda: translate("PeopleColumns", "People"),
            lambda row: number_text(row.people),
            80,
            sortable=True,
            right=True,
        ),
        Column(
            "leads",
            lambda: translate("PeopleColumns", "Leads"),
            leads_text,
            136,
            sortable=True,
            look=lambda row: ("alert-triangle", Tone.WARNING) if needs_lead(row) or row.sole_lead else None,
        ),
        Column(
            "epoch",
            lambda: translate("PeopleColumns", "Key"),
            key_text,
            128,
            sortable=True,
            look=_key_look,
        ),
        _until(),
    )


def _invitations() -> tuple[Column[InvitationRow], ...]:
    translate = QCoreApplication.translate
    return (
        Column("name", lambda: translate("PeopleColumns", "Name"), lambda row: row.name, 176, sortable=True),
        Column(
            "status",
            lambda: translate("PeopleColumns", "Where it stands"),
            lambda row: status_text(row.status),
            192,
            sortable=True,
            look=lambda row: STATUS_LOOKS[row.status] if row.genuine else ("alert-circle", Tone.DANGER),
        ),
        Column("role", lambda: translate("PeopleColumns", "Role"), role_words, 176, sortable=True),
        Column("unit", lambda: translate("PeopleColumns", "Unit"), _unit_name, 200, sortable=True),
        Column(
            "expires",
            lambda: translate("PeopleColumns", "Valid until"),
            lambda row: day_text(row.expires_at),
            112,
            sortable=True,
        ),
    )


def _expiring() -> tuple[Column[ExpiringRow], ...]:
    translate = QCoreApplication.translate
    return (
        Column("name", lambda: translate("PeopleColumns", "Whose"), expiring_name, 288, sortable=True),
        Column(
            "kind",
            lambda: translate("PeopleColumns", "What"),
            lambda row: entry_kind_text(row.kind),
            192,
            sortable=True,
        ),
        Column(
            "needs_root",
            lambda: translate("PeopleColumns", "Renewed with"),
            lambda row: (
                translate("PeopleColumns", "Two papers of the root key")
                if row.needs_root
                else translate("PeopleColumns", "Your own key")
            ),
            208,
            sortable=True,
        ),
        _until(),
    )


def _until() -> Column[Any]:
    return Column(
        "expires",
        lambda: QCoreApplication.translate("PeopleColumns", "Valid until"),
        lambda row: day_text(row.expires),
        112,
        sortable=True,
    )


def _name(row: OrganisationRow | UnitRow) -> str:
    return row.names.in_language(current_language())


def _unit_title(row: UnitRow) -> str:
    name = _name(row)
    if not row.closed:
        return name
    return QCoreApplication.translate("PeopleColumns", "{unit} (closed)").format(unit=name)


def _login(row: PersonRow) -> str:
    return row.login


def _unit_name(row: PersonRow | InvitationRow) -> str:
    return row.unit_names.in_language(current_language())


def _person_role(row: PersonRow) -> str:
    return role_words(row)


def _key_look(row: UnitRow) -> tuple[str, Tone] | None:
    if needs_no_key(row):
        return None
    return ("circle-dashed", Tone.WARNING) if row.epoch is None else ("key", Tone.NEUTRAL)


def _person_look(row: PersonRow) -> tuple[str, Tone]:
    return (ROLE_ICONS[row.role], Tone.NEUTRAL) if row.active else ("ban", Tone.WARNING)
