"""Taking back what was removed from the form, without touching what was written since."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from ui.i18n import Text
from ui.pages.compose.form import ContactForm, Form, agreed
from ui.pages.compose.language_pick import language_words
from ui.style.tokens import Tone
from ui.widgets.page import Page

_LISTS = ("contacts", "other_languages", "ngos")
_MOST = 10


@dataclass(frozen=True, slots=True, repr=False)
class Removal:
    """An edit that took something away: the form before and after it, and what to say."""

    before: Form
    after: Form
    text: Text

    def put_back(self, form: Form) -> Form:
        """The form as it is now, with what this edit changed as it was before."""
        back: dict[str, Any] = {}
        for field in fields(Form):
            old, new = getattr(self.before, field.name), getattr(self.after, field.name)
            if old != new:
                now = getattr(form, field.name)
                back[field.name] = _with_missing(old, new, now) if field.name in _LISTS else old
        return replace(form, **back)


class Undo(QObject):
    """Offers in the page's banner to put back what was removed last; `take` gets the form with it."""

    def __init__(self, page: Page, now: Callable[[], Form], take: Callable[[Form], None]) -> None:
        super().__init__(page)
        self._page, self._now, self._take = page, now, take
        self._removal: Removal | None = None

    def offer(self, removal: Removal) -> None:
        """Say what was removed, with a way back."""
        self._removal = removal
        self._page.banner.say(Tone.NEUTRAL, removal.text, action=lambda: self.tr("Undo"), then=self.undo)

    def forget(self) -> None:
        """Another form has come: nothing of the one before is put into it."""
        self._removal = None

    def undo(self) -> None:
        """Put it back; nothing happens when nothing was removed."""
        if self._removal is not None:
            removal, self._removal = self._removal, None
            self._page.banner.hide()
            self._take(removal.put_back(self._now()))


def removal_of(before: Form, after: Form) -> Removal | None:
    """What an edit of one step removed; None where it only wrote or changed something."""
    text = _words(before, after)
    return Removal(before, after, text) if text is not None else None


def _words(before: Form, after: Form) -> Text | None:
    translate = QCoreApplication.translate
    if before.signature and not after.signature:
        if agreed(before) == agreed(after) and before.method is after.method:
            return lambda: translate("Undo", "The signature was cleared.")
        return lambda: translate(
            "Undo", "The signature was taken away, because what was agreed on has changed. Ask for a new one."
        )
    tags = [tag for tag in before.other_languages if tag not in after.other_languages]
    if tags:
        return lambda: translate("Undo", "{language} was taken out.").format(language=language_words(tags[0]))
    if _lost_contact(before.contacts, after.contacts):
        return lambda: translate("Undo", "A way of contact was removed.")
    if len(after.ngos) < len(before.ngos) and any(ngo.name.strip() for ngo in _gone(before.ngos, after.ngos)):
        return lambda: translate("Undo", "An organisation was removed.")
    return None


def _lost_contact(before: Sequence[ContactForm], after: Sequence[ContactForm]) -> bool:
    if len(after) < len(before):
        return any(not contact.is_blank for contact in _gone(before, after))
    only = before[0] if len(before) == len(after) == 1 else None
    answered = only is not None and (only.safe is not None or only.whose is not None)
    return answered and after[0] == ContactForm()


def _gone(before: Sequence[Any], after: Sequence[Any]) -> list[Any]:
    return [entry for entry in before if entry not in after]


def _with_missing(old: Sequence[Any], new: Sequence[Any], now: Sequence[Any]) -> tuple[Any, ...]:
    """The entries there are now, and those that the edit took out in their places again."""
    entries = [entry for entry in now if entry in old or entry != ContactForm()]
    for index, entry in enumerate(old):
        if entry not in new and entry not in entries:
            entries.insert(index, entry)
    return tuple(entries[:_MOST])
