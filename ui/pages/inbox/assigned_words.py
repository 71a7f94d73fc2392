"""What is told after several referrals were given to somebody: how many, and each that was not, by its reference."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from referral_app.services.assigning import Assigned, Left, Why
from ui.error_text import error_text
from ui.i18n import datetime_in_sentence, number_text
from ui.style.tokens import Tone
from ui.widgets.state_pill import state_text

_MOST_NAMED = 10


class Given(QObject):
    """An object, since only `tr` of one can count."""

    def text(self, count: int) -> str:
        """How many were given; `{name}` is to be filled in."""
        return self.tr("%n referral(s) given to {name}.", "", count)


def assigned_tone(done: Assigned) -> Tone:
    """Whether all went well."""
    return Tone.SUCCESS if not done.left else Tone.WARNING


def assigned_text(done: Assigned, name: str) -> str:
    """The whole of it, a line for each kind."""
    translate = QCoreApplication.translate
    lines = [Given().text(done.moved).format(name=name)]
    overtaken = [one for one in done.left if one.why is Why.OVERTAKEN]
    if overtaken:
        told = _some([_overtaken(one) for one in overtaken])
        lines.append(translate("Assigned", "Left as they are: {references}.").format(references=told))
    for why, words in (
        (Why.NOT_POSSIBLE, translate("Assigned", "Not possible for {references}.")),
        (Why.NOT_TRIED, translate("Assigned", "Not given: {references}.")),
    ):
        found = [one.reference for one in done.left if one.why is why]
        if found:
            lines.append(words.format(references=_some(found)))
    if done.error is not None:
        lines.append(error_text(done.error))
    return "\n".join(lines)


def _overtaken(left: Left) -> str:
    translate = QCoreApplication.translate
    if left.by is None or left.at is None or left.state is None:
        return left.reference
    return translate("Assigned", "{reference} ({name} was first, {when}: {state})").format(
        reference=left.reference,
        name=left.by,
        when=datetime_in_sentence(left.at),
        state=state_text(left.state),
    )


def _some(names: Sequence[str]) -> str:
    """As many as one reads, and how many more."""
    shown = ", ".join(names[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    if more <= 0:
        return shown
    translate = QCoreApplication.translate
    return translate("Assigned", "{references} and {count} others").format(
        references=shown, count=number_text(more)
    )
