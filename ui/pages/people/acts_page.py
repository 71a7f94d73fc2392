"""A page with a person in hand beside a list, for what the administrator's and the lead's pages share."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from referral_app.errors import InvalidInputError, KotosiltaError
from ui.error_text import error_tone
from ui.i18n import Text
from ui.pages.people.words import act_error_text, first_problem
from ui.style.tokens import Tone
from ui.widgets.page import Page

if TYPE_CHECKING:
    from ui.pages.people.detail import Detail


class ActsPage(Page):
    """Acts of many kinds are done and told in one way."""

    detail: Detail

    @abstractmethod
    def load(self) -> None:
        """Read what is shown anew."""

    @abstractmethod
    def done(self, say: Text, tone: Tone = Tone.SUCCESS) -> None:
        """Something was changed: say it, and show what is so now."""

    @abstractmethod
    def act_failed(self, error: KotosiltaError) -> None:
        """An act on a row failed: tell it, and read anew what somebody else has changed."""

    def say_failed(self, error: KotosiltaError) -> None:
        """Tell an error in the words of these pages."""
        clock = first_problem(error.problems, "clock") if isinstance(error, InvalidInputError) else None
        if clock is not None:
            self.banner.say(Tone.WARNING, clock)
        else:
            self.banner.say(error_tone(error), lambda: act_error_text(error))
