"""The two registers as tables. Nothing in them names a client: referrals appear by their reference."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from referral_app.domain.codes import LegalBasis
from referral_app.domain.reference import reference_of
from referral_app.services.log_export import LogColumn
from referral_app.services.log_registers import Party, RegisterRow
from ui.i18n import current_language, format_datetime, number_text
from ui.models.paged_table import Column
from ui.pages.log.words import ACT_ICONS, act_text, purpose_text
from ui.style.tokens import Tone
from ui.widgets.role_text import role_text

_REFERENCES = 20


def data_text(row: RegisterRow) -> str:
    """What of a referral it was."""
    translate = QCoreApplication.translate
    names = {
        "summary": translate("RegisterColumns", "Name and summary"),
        "content": translate("RegisterColumns", "The whole referral"),
        "note": translate("RegisterColumns", "Messages and outcomes"),
    }
    if row.act in ("submit", "forward", "refer_on"):
        return names["content"]
    if row.act == "move" and row.recipient is not None:
        return names["note"]
    return ", ".join(dict.fromkeys(names.get(part, part) for part in row.parts))


def basis_text(row: RegisterRow) -> str:
    """On what basis it was given."""
    translate = QCoreApplication.translate
    return {
        LegalBasis.CONSENT.value: translate("RegisterColumns", "The client's consent"),
        LegalBasis.STATUTORY_DUTY.value: translate("RegisterColumns", "A duty by law"),
        LegalBasis.OTHER.value: translate("RegisterColumns", "Another basis"),
    }.get(row.basis, row.basis or purpose_text(row.purpose))


def referrals_text(row: RegisterRow) -> str:
    """The reference of the one referral, or how many there are."""
    if len(row.referral_ids) > 1:
        count = number_text(len(row.referral_ids))
        return QCoreApplication.translate("LogColumns", "{count} referrals").format(count=count)
    return reference_of(row.referral_ids[0])


def all_references(row: RegisterRow) -> str:
    """Every reference, for a file."""
    return ", ".join(reference_of(referral_id) for referral_id in row.referral_ids)


def columns(*, disclosures: bool) -> tuple[Column[RegisterRow], ...]:
    """The columns of the disclosure log or the use log; `key` is the `LogColumn`."""
    translate = QCoreApplication.translate
    first: tuple[Column[RegisterRow], ...] = (
        Column(
            LogColumn.NUMBER.value,
            lambda: translate("LogColumns", "No."),
            lambda row: number_text(row.index),
            width=64,
        ),
        Column(
            LogColumn.TIME.value,
            lambda: translate("LogColumns", "Time"),
            lambda row: format_datetime(row.time),
            width=152,
        ),
        Column(
            LogColumn.PERSON.value,
            lambda: (
                translate("RegisterColumns", "Given by") if disclosures else translate("LogColumns", "Who")
            ),
            lambda row: row.actor_name,
            width=120,
            tip=lambda row: role_text(row.actor_role) if row.actor_role is not None else "",
        ),
    )
    return (*first, *(_of_disclosures() if disclosures else _of_uses()), _referrals())


def _of_uses() -> tuple[Column[RegisterRow], ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            LogColumn.ROLE.value,
            lambda: translate("LogColumns", "Role"),
            lambda row: role_text(row.actor_role) if row.actor_role is not None else "",
            width=130,
        ),
        Column(
            LogColumn.UNIT.value,
            lambda: translate("LogColumns", "Unit"),
            lambda row: _unit(row.party),
            width=160,
            tip=lambda row: _unit(row.party),
        ),
        Column(
            LogColumn.ORGANISATION.value,
            lambda: translate("RegisterColumns", "Organisation"),
            lambda row: _organisation(row.party),
            width=150,
            tip=lambda row: _organisation(row.party),
        ),
        _act(),
        _data(),
        Column(
            LogColumn.PURPOSE.value,
            lambda: translate("LogColumns", "Purpose"),
            lambda row: purpose_text(row.purpose),
            width=150,
            tip=lambda row: purpose_text(row.purpose),
        ),
    )


def _of_disclosures() -> tuple[Column[RegisterRow], ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            LogColumn.UNIT.value,
            lambda: translate("RegisterColumns", "From unit"),
            lambda row: _unit(row.party),
            width=150,
            tip=lambda row: _unit(row.party),
        ),
        Column(
            LogColumn.ORGANISATION.value,
            lambda: translate("RegisterColumns", "From organisation"),
            lambda row: _organisation(row.party),
            width=150,
            tip=lambda row: _organisation(row.party),
        ),
        Column(
            LogColumn.RECIPIENT_UNIT.value,
            lambda: translate("RegisterColumns", "To unit"),
            lambda row: _unit(row.recipient),
            width=150,
            tip=lambda row: _unit(row.recipient),
        ),
        Column(
            LogColumn.RECIPIENT_ORGANISATION.value,
            lambda: translate("RegisterColumns", "To organisation"),
            lambda row: _organisation(row.recipient),
            width=150,
            tip=lambda row: _organisation(row.recipient),
        ),
        _data(),
        Column(
            LogColumn.BASIS.value,
            lambda: translate("RegisterColumns", "Basis or purpose"),
            basis_text,
            width=150,
            tip=basis_text,
        ),
    )


def _act() -> Column[RegisterRow]:
    translate = QCoreApplication.translate
    return Column(
        LogColumn.ACT.value,
        lambda: translate("LogColumns", "Act"),
        lambda row: act_text(row.act),
        width=160,
        look=lambda row: (ACT_ICONS.get(row.act, "circle"), Tone.NEUTRAL),
        tip=lambda row: act_text(row.act),
    )


def _data() -> Column[RegisterRow]:
    translate = QCoreApplication.translate
    return Column(
        LogColumn.DATA.value,
        lambda: translate("RegisterColumns", "What information"),
        data_text,
        width=150,
        tip=data_text,
    )


def _referrals() -> Column[RegisterRow]:
    translate = QCoreApplication.translate
    return Column(
        LogColumn.REFERRALS.value,
        lambda: translate("LogColumns", "Referral"),
        referrals_text,
        width=118,
        tip=lambda row: "\n".join(reference_of(one) for one in row.referral_ids[:_REFERENCES]),
    )


def _unit(party: Party | None) -> str:
    return party.unit.in_language(current_language()) if party is not None else ""


def _organisation(party: Party | None) -> str:
    return party.organisation.in_language(current_language()) if party is not None else ""
