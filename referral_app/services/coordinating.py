"""What a coordinator's pages call besides the moves; each method is one use case of a sibling module.

Blocking, and safe to call from several worker threads.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final

from referral_app.exchange.calendar_file import calendar_file
from referral_app.exchange.private_files import write_private
from referral_app.services import contact_messages, handover, outreach
from referral_app.services.context import Context
from referral_app.services.follow_up import ReferralView

MEETING_MINUTES: Final = 60


class Coordinating:
    """Reaching clients and closing the loop, for one signed-in coordinator."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def text_message(self, view: ReferralView, language: str, staff_language: str) -> str:
        """The text message, to be copied."""
        return contact_messages.text_message(self._context, view, language, staff_language)

    def save_letter(self, view: ReferralView, language: str, staff_language: str, file: Path) -> None:
        """Write the letter; the log has it first."""
        contact_messages.save_letter(self._context, view, language, staff_language, file)

    def save_booking(self, view: ReferralView, title: str, at: datetime, file: Path) -> None:
        """Write a meeting as a calendar file: `title` and time, nothing of the client. Raises DiskFullError."""
        uid = f"{view.reference}@kotosilta"
        data = calendar_file(uid, title, at, MEETING_MINUTES, self._context.clock())
        write_private(file, data)

    def outreach_candidates(self) -> outreach.OutreachCandidates:
        """Who may be met through outreach."""
        return outreach.candidates(self._context)

    def save_outreach_list(
        self, rows: Sequence[outreach.OutreachRow], day: date, place: str, language: str, file: Path
    ) -> None:
        """Write the list; the log has it first."""
        outreach.save_list(self._context, rows, day, place, language, file)

    def save_handover(
        self, view: ReferralView, words: handover.HandoverWords, file: Path
    ) -> handover.HandedOver:
        """Write the summary for the client register; the log has the export first."""
        return handover.save_handover(self._context, view, words, file)
