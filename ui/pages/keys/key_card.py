"""One key of the service: what it is for, its words, since when and until when, and changing it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.i18n import Text, Translated, format_date
from ui.style.tokens import Tone
from ui.widgets.area import GRID, Area, column, row
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, without_arguments
from ui.widgets.facts import Facts
from ui.widgets.label import Label, TextRole, plain

if TYPE_CHECKING:
    from referral_app.services.service_keys import KeyInForce


class KeyCard(Translated, Area):
    """Warns while the key's date runs out."""

    def __init__(self, name: str, title: Text, purpose: Text, do: Text, then: Callable[[], None]) -> None:
        super().__init__("card")
        self.setObjectName(name)
        self._key: KeyInForce | None = None
        self.notice = Banner()
        self._facts = tuple(Facts() for _one in range(3))
        self.button = Button(do)
        self.button.setObjectName(f"{name}.do")
        self.button.clicked.connect(without_arguments(then))
        inside = column(self, margin=2 * GRID, spacing=GRID)
        inside.addWidget(Label(title, TextRole.HEADING))
        inside.addWidget(Label(purpose, TextRole.MUTED))
        inside.addWidget(self.notice)
        facts = row(spacing=3 * GRID)
        for fact, share in zip(self._facts, (2, 1, 1), strict=True):
            facts.addWidget(fact, share)
        inside.addLayout(facts)
        beside = row()
        beside.addWidget(self.button)
        beside.addStretch(1)
        inside.addLayout(beside)

    def show_key(self, key: KeyInForce) -> None:
        """Show the key in force."""
        self._key = key
        self.notice.hide()
        if key.expires_soon:
            self.notice.say(
                Tone.WARNING,
                lambda: self.tr(
                    "Its date runs out on {day}. Put it off in the list “Expires soon” of “People and keys”, with two "
                    "papers of the root key."
                ).format(day=format_date(key.expires.astimezone().date())),
                dismissable=False,
            )
        self.retranslate()

    def words(self) -> str:
        """The key's words; empty before there are any."""
        return "" if self._key is None else self._key.words

    def retranslate(self) -> None:
        key = self._key
        if key is None:
            return
        told: tuple[tuple[Text, Text], ...] = (
            (lambda: self.tr("Its words"), plain(key.words)),
            (lambda: self.tr("In use since"), lambda: format_date(key.since.astimezone().date())),
            (lambda: self.tr("Valid until"), lambda: format_date(key.expires.astimezone().date())),
        )
        for fact, pair in zip(self._facts, told, strict=True):
            fact.set_facts([pair])
