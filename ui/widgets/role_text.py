"""Roles in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from referral_app.domain.roles import Role

ROLE_ICONS = {
    Role.REFERRER: "heart-handshake",
    Role.COORDINATOR: "inbox",
    Role.TRIAGE_LEAD: "users-group",
    Role.AUDITOR: "shield-check",
    Role.ADMINISTRATOR: "key",
}


def role_text(role: Role) -> str:
    """What a role is called."""
    translate = QCoreApplication.translate
    return {
        Role.REFERRER: translate("Role", "Referring worker"),
        Role.COORDINATOR: translate("Role", "Coordinator"),
        Role.TRIAGE_LEAD: translate("Role", "Lead coordinator"),
        Role.AUDITOR: translate("Role", "Auditor"),
        Role.ADMINISTRATOR: translate("Role", "Administrator"),
    }[role]


def role_task(role: Role) -> str:
    """What a role does here, in one sentence."""
    translate = QCoreApplication.translate
    return {
        Role.REFERRER: translate("Role", "Makes a referral together with the client and sees how it ends."),
        Role.COORDINATOR: translate("Role", "Receives referrals, contacts clients and records the outcome."),
        Role.TRIAGE_LEAD: translate("Role", "Also assigns, forwards, returns and closes referrals."),
        Role.AUDITOR: translate("Role", "Reads and verifies the log. Never sees what referrals hold."),
        Role.ADMINISTRATOR: translate(
            "Role", "Keeps units, people and keys. Never sees what referrals hold."
        ),
    }[role]
