"""The referral's states in words that never blame anybody, with their icon and tone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.style.tokens import Tone
from ui.widgets.pill import Pill

STATE_LOOKS: dict[str, tuple[str, Tone]] = {
    "draft": ("edit", Tone.NEUTRAL),
    "sent": ("send", Tone.ACCENT),
    "opened": ("eye", Tone.ACCENT),
    "info_requested": ("message-question", Tone.WARNING),
    "accepted": ("user-check", Tone.ACCENT),
    "rejected": ("arrow-back-up", Tone.NEUTRAL),
    "contacting": ("phone", Tone.ACCENT),
    "reached": ("message", Tone.ACCENT),
    "meeting_set": ("calendar-event", Tone.ACCENT),
    "no_show": ("calendar", Tone.WARNING),
    "help_requested": ("heart-handshake", Tone.WARNING),
    "on_hold": ("player-pause", Tone.NEUTRAL),
    "completed": ("circle-check", Tone.SUCCESS),
    "unreached": ("phone", Tone.NEUTRAL),
    "client_declined": ("circle-x", Tone.NEUTRAL),
    "cancel_requested": ("hourglass", Tone.WARNING),
    "withdrawn": ("arrow-back-up", Tone.NEUTRAL),
    "forwarded": ("arrow-forward-up", Tone.NEUTRAL),
    "in_error": ("ban", Tone.NEUTRAL),
    "merged": ("arrows-exchange", Tone.NEUTRAL),
}
"""State value → icon and tone."""


def state_text(state: str) -> str:
    """A state (`domain.lifecycle.State` or its value) in plain words."""
    translate = QCoreApplication.translate
    return {
        "draft": translate("State", "Draft"),
        "sent": translate("State", "Sent"),
        "opened": translate("State", "Opened"),
        "info_requested": translate("State", "Question to the sender"),
        "accepted": translate("State", "Accepted"),
        "rejected": translate("State", "Returned"),
        "contacting": translate("State", "Being contacted"),
        "reached": translate("State", "Reached"),
        "meeting_set": translate("State", "Meeting agreed"),
        "no_show": translate("State", "Meeting did not happen"),
        "help_requested": translate("State", "Help asked of the sender"),
        "on_hold": translate("State", "On hold"),
        "completed": translate("State", "Completed"),
        "unreached": translate("State", "Not reached"),
        "client_declined": translate("State", "Client did not want to continue"),
        "cancel_requested": translate("State", "Cancellation requested"),
        "withdrawn": translate("State", "Withdrawn"),
        "forwarded": translate("State", "Forwarded"),
        "in_error": translate("State", "Made in error"),
        "merged": translate("State", "Merged"),
    }[str(state)]


class StatePill(Pill):
    """The pill of a referral's state."""

    def __init__(self, state: str, parent: QWidget | None = None) -> None:
        icon_name, tone = STATE_LOOKS[str(state)]
        super().__init__(lambda: state_text(state), icon_name, tone, parent)

    def set_state(self, state: str) -> None:
        """Show another state."""
        icon_name, tone = STATE_LOOKS[str(state)]
        self.set(lambda: state_text(state), icon_name, tone)
