"""What a verification means, in sentences for people who have never heard of hashes."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QObject

from referral_app.services.verification import Verification
from ui.i18n import datetime_in_sentence, number_text
from ui.style.tokens import Tone

QUIET_TOO_LONG = timedelta(minutes=10)
"""The log gives a sign of life each minute; after this, newer entries may be held back."""


def is_quiet(result: Verification) -> bool:
    """The last sign of life is too old."""
    return result.heartbeat_at is None or result.checked_at - result.heartbeat_at > QUIET_TOO_LONG


def verdict_tone(result: Verification | None) -> Tone:
    """How loud the result is."""
    if result is None:
        return Tone.NEUTRAL
    if result.problems:
        return Tone.DANGER
    return Tone.WARNING if is_quiet(result) else Tone.SUCCESS


def headline(result: Verification | None) -> str:
    """The result in one sentence."""
    translate = QCoreApplication.translate
    if result is None:
        return translate("StatusCard", "Not verified since you signed in.")
    when = datetime_in_sentence(result.checked_at)
    if result.problems:
        return translate("StatusCard", "The log does not hold. Checked {when}.").format(when=when)
    last = number_text(max(0, result.size - 1))
    return translate("StatusCard", "Verified to entry {number}, {when}.").format(number=last, when=when)


def meaning(result: Verification | None) -> str:
    """What follows from it."""
    translate = QCoreApplication.translate
    if result is None:
        return translate(
            "StatusCard",
            "Verifying reads every entry and checks that none is missing, changed or signed by another.",
        )
    if result.problems:
        return translate(
            "StatusCard",
            "What the log says cannot be relied on as evidence until this is explained. Export a bundle now, and tell "
            "the controller and the one who runs the service.",
        )
    words = [_whole_words(result)]
    if result.witnesses:
        words.append(Witnesses().text(result.witnesses))
    if is_quiet(result):
        words.append(_quiet_words(result))
    return " ".join(words)


def _whole_words(result: Verification) -> str:
    """That all holds; of how much, when only what is new was read."""
    translate = QCoreApplication.translate
    whole = (
        RefusedEntries().text(result.refused)
        if result.refused
        else translate(
            "StatusCard",
            "Every entry is there, in its place and unchanged, and was signed by the person it names. Nothing that "
            "this computer has seen before was removed.",
        )
    )
    if not result.since:
        return whole
    earlier = translate(
        "StatusCard",
        "Entries before number {number} were verified on this computer earlier and not read again: they belong to the "
        "same signed log.",
    ).format(number=number_text(result.since))
    return f"{whole} {earlier}"


class RefusedEntries(QObject):
    """An object, since only `tr` of one can count."""

    def text(self, count: int) -> str:
        """Everything holds, and `count` entries stand in the log as refused: who signed those is not known."""
        return self.tr(
            "Every entry is there, in its place and unchanged. Every accepted entry was signed by the person it "
            "names; %Ln entries were refused. Nothing that this computer has seen before was removed.",
            "",
            count,
        )


class Witnesses(QObject):
    """An object, since only `tr` of one can count."""

    def text(self, count: int) -> str:
        """So many others have signed this very log."""
        return self.tr("%Ln witnesses have signed this very log.", "", count)


def _quiet_words(result: Verification) -> str:
    translate = QCoreApplication.translate
    if result.heartbeat_at is None:
        return translate(
            "StatusCard", "But the log has never given a sign of life: newer entries may be held back."
        )
    return translate(
        "StatusCard", "But its last sign of life is from {when}: newer entries may be held back."
    ).format(when=datetime_in_sentence(result.heartbeat_at))
