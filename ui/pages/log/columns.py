"""The log as a table. Nothing in it names a client: referrals appear by their reference."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from referral_app.domain.reference import reference_of
from referral_app.services.audit import LogRow
from referral_app.services.log_export import LogColumn
from ui.i18n import current_language, format_datetime, number_text
from ui.models.paged_table import Column
from ui.pages.log.words import ACT_ICONS, act_text, purpose_text, verdict_look, verdict_text
from ui.style.tokens import Tone
from ui.widgets.role_text import role_text

SAVED = {
    "index": LogColumn.NUMBER,
    "time": LogColumn.TIME,
    "who": LogColumn.PERSON,
    "role": LogColumn.ROLE,
    "unit": LogColumn.UNIT,
    "act": LogColumn.ACT,
    "purpose": LogColumn.PURPOSE,
    "referral": LogColumn.REFERRALS,
    "verdict": LogColumn.VERDICT,
}
"""The columns that a file may hold, by their keys here."""


def unit_text(row: LogRow) -> str:
    """The unit the person acted for."""
    return row.unit_names.in_language(current_language()) if row.unit_names is not None else ""


def row_role_text(row: LogRow) -> str:
    """The person's role now; empty for entries that no person made."""
    return role_text(row.actor_role) if row.actor_role is not None else ""


def who_text(row: LogRow) -> str:
    """The person, or the login where no person is known."""
    return row.actor_name or row.db_user


def referrals_text(row: LogRow) -> str:
    """The reference of the one referral, or how many there are."""
    if len(row.referral_ids) > 1:
        count = number_text(len(row.referral_ids))
        return QCoreApplication.translate("LogColumns", "{count} referrals").format(count=count)
    return reference_of(row.referral_ids[0]) if row.referral_ids else ""


def _referrals_tip(row: LogRow) -> str:
    return "\n".join(reference_of(referral_id) for referral_id in row.referral_ids[:20])


def _short_verdict(row: LogRow) -> str:
    translate = QCoreApplication.translate
    if row.verdict == "accepted":
        return translate("LogColumns", "Approved")
    return translate("LogColumns", "Refused")


def columns() -> tuple[Column[LogRow], ...]:
    """The columns. The log has one order, newest first, so none can be sorted."""
    translate = QCoreApplication.translate
    return (
        Column("index", lambda: translate("LogColumns", "No."), lambda row: number_text(row.index), width=64),
        Column(
            "time", lambda: translate("LogColumns", "Time"), lambda row: format_datetime(row.time), width=152
        ),
        Column("who", lambda: translate("LogColumns", "Who"), who_text, width=124),
        Column("role", lambda: translate("LogColumns", "Role"), row_role_text, width=124, tip=row_role_text),
        Column("unit", lambda: translate("LogColumns", "Unit"), unit_text, width=146, tip=unit_text),
        Column(
            "act",
            lambda: translate("LogColumns", "Act"),
            lambda row: act_text(row.act),
            width=172,
            look=lambda row: (ACT_ICONS.get(row.act, "circle"), Tone.NEUTRAL),
            tip=lambda row: act_text(row.act),
        ),
        Column(
            "purpose",
            lambda: translate("LogColumns", "Purpose"),
            lambda row: purpose_text(row.purpose),
            width=144,
            tip=lambda row: purpose_text(row.purpose),
        ),
        Column(
            "referral",
            lambda: translate("LogColumns", "Referral"),
            referrals_text,
            width=118,
            tip=_referrals_tip,
        ),
        Column(
            "verdict",
            lambda: translate("LogColumns", "Verdict"),
            _short_verdict,
            width=100,
            look=lambda row: verdict_look(row.verdict),
            tip=lambda row: verdict_text(row.verdict),
        ),
    )
