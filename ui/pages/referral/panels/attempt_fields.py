"""The fields of a contact: one that is planned, or one that was made."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from referral_app.domain.codes import AttemptChannel, AttemptResult
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.language import language_name
from referral_app.domain.next_channel import Proposal, channel_problem
from referral_app.domain.referral import Referral
from referral_app.domain.text import NAME_LIMIT, clean_text
from ui.i18n import Text, Translated, current_language
from ui.pages.referral.day_edit import MomentEdit, at_local_time, workday_from
from ui.pages.referral.panels.base import MovePanel
from ui.pages.referral.side_by_side import SideBySide
from ui.pages.referral.suggestion import suggestion_text
from ui.pages.referral.words import channel_text
from ui.widgets.area import column
from ui.widgets.choice import Options, PullDown
from ui.widgets.field import Field
from ui.widgets.label import Label, Line, TextRole

_SHOWN_LETTERS = 7  # of a pull-down at least; longer words are seen when it is open
_THROUGH_OTHERS = frozenset({AttemptChannel.COLLEAGUE, AttemptChannel.OUTREACH, AttemptChannel.NGO})
"""Channels in which somebody else may meet the client."""
_OFFICE_LANGUAGES = ("fi", "sv", "en")


class CheckLine(Translated, QCheckBox):
    """A box to tick, with its words beside it."""

    def __init__(self, text: Text) -> None:
        super().__init__()
        self._text = text
        self.changed = self.toggled
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(self._text())


class ContactFields:
    """When, how, in which language and with an interpreter or not, appended to a panel.

    `place` is the path in `Move`: `note.planned` or `note.attempt`. Beside a plan stands what is suggested, and why.
    """

    def __init__(
        self,
        panel: MovePanel,
        place: str,
        referral: Referral,
        proposal: Proposal,
        moment: datetime,
        *,
        title: Text | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        add, planned = panel.add_field, place == "note.planned"
        self._referral, self._proposal = referral, proposal
        self._interpreter = CheckLine(lambda: translate("ContactFields", "With an interpreter"))
        self._interpreter.setChecked(referral.interpreter.needed)
        self._when = MomentEdit(moment)
        self._how: PullDown[AttemptChannel] = PullDown(channel_options(referral, proposal))
        self._language: PullDown[str] = PullDown(_language_options(referral))
        for pull_down in (self._how, self._language):
            pull_down.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            pull_down.setMinimumContentsLength(_SHOWN_LETTERS)
        when = add(Field(lambda: translate("ContactFields", "When"), self._when), f"{place}.at", place)
        language = add(
            Field(lambda: translate("ContactFields", "Language"), self._language), f"{place}.language"
        )
        how = add(
            Field(lambda: translate("ContactFields", "How"), self._how),
            f"{place}.channel",
        )
        self._how_field = how
        if planned:
            how.set_help(lambda: suggestion_text(self._proposal, referral))
        self._by = QLineEdit()
        self._by.setMaxLength(NAME_LIMIT)
        self._by_field = add(
            Field(lambda: translate("ContactFields", "Who, if not you"), self._by), f"{place}.by"
        )
        self._how.changed.connect(self._follow_channel)
        self._group = QWidget()
        layout = column(self._group, spacing=12)
        if title is not None:
            layout.addWidget(Line())
            layout.addWidget(Label(title, TextRole.HEADING))
        layout.addWidget(SideBySide(when, language))
        layout.addWidget(how)
        layout.addWidget(self._by_field)
        layout.addWidget(self._interpreter)
        self._follow_channel()
        panel.body.addWidget(self._group)

    def attempt(
        self, result: AttemptResult | None = None, answer: str = "", next_step: str = ""
    ) -> ContactAttempt:
        """The contact as filled in; without `result` a planned one."""
        return ContactAttempt(
            at=self._when.value(),
            channel=self._how.value() or AttemptChannel.PHONE,
            language=self._language.value() or "",
            interpreter=self._interpreter.isChecked(),
            result=result,
            by=clean_text(self._by.text()) if self._how.value() in _THROUGH_OTHERS else "",
            answer=answer,
            next_step=next_step,
        )

    def propose(self, proposal: Proposal) -> None:
        """Suggest another channel: it is chosen too, unless the person has chosen one herself."""
        if self._how.value() is self._proposal.channel:
            self._how.set_value(proposal.channel)
        self._proposal = proposal
        self._how_field.retranslate()

    def _follow_channel(self) -> None:
        self._by_field.setVisible(self._how.value() in _THROUGH_OTHERS)

    def set_visible(self, visible: bool) -> None:
        """Show or hide all of them."""
        self._group.setVisible(visible)


def next_workday_morning(now: datetime) -> datetime:
    """A moment to propose for the next contact, UTC."""
    return at_local_time(workday_from(now.astimezone().date(), 1), 10)


def just_now(now: datetime) -> datetime:
    """A moment to propose for a contact that was made: a few minutes ago, to the minute, UTC."""
    return now.astimezone(UTC).replace(second=0, microsecond=0) - timedelta(minutes=1)


def channel_options(referral: Referral, proposal: Proposal) -> Options[AttemptChannel]:
    """The channels that may be used for this client, those that make sense now first."""
    rest = [channel for channel in AttemptChannel if channel not in proposal.channels]
    allowed = [
        channel for channel in (*proposal.channels, *rest) if channel_problem(referral, channel) is None
    ]
    return [(channel, partial(channel_text, channel)) for channel in allowed]


def _language_options(referral: Referral) -> Options[str]:
    tags: Iterable[str] = dict.fromkeys(
        (referral.main_language, *referral.other_languages, *_OFFICE_LANGUAGES)
    )
    return [(tag, partial(_language_text, tag)) for tag in tags]


def _language_text(tag: str) -> str:
    return language_name(tag, current_language())
