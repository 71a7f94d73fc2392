"""What stands where a worklist has no rows: what will come there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.pages.inbox.worklists import Worklist


def empty_title(worklist: Worklist, *, narrowed: bool) -> str:
    """That there is nothing; `narrowed` says that a filter leaves rows out."""
    translate = QCoreApplication.translate
    if narrowed:
        return translate("ListPane", "Nothing matches the filter")
    return {
        Worklist.NEW: translate("ListPane", "Nothing new"),
        Worklist.MINE: translate("ListPane", "Nothing on your desk"),
        Worklist.OVERDUE: translate("ListPane", "Nothing is overdue"),
        Worklist.WAITING: translate("ListPane", "Nothing waits for the sender"),
        Worklist.MEETING_TODAY: translate("ListPane", "No meetings today"),
        Worklist.ON_HOLD: translate("ListPane", "Nothing is on hold"),
        Worklist.CLOSED: translate("ListPane", "Nothing closed yet"),
    }.get(worklist, translate("ListPane", "Nothing here yet"))


def empty_text(worklist: Worklist, *, narrowed: bool) -> str:
    """What comes there, or how to see more."""
    translate = QCoreApplication.translate
    if narrowed:
        return translate("ListPane", "Clear the filter to see the whole list.")
    return {
        Worklist.NEW: translate(
            "ListPane", "Referrals sent to your unit come here. What is in work is in the other lists."
        ),
        Worklist.MINE: translate("ListPane", "Referrals that you own come here. Take one from the new ones."),
        Worklist.OVERDUE: translate("ListPane", "Referrals whose next step is late come here."),
        Worklist.WAITING: translate(
            "ListPane", "Referrals with a question or a request to the sender come here."
        ),
        Worklist.MEETING_TODAY: translate("ListPane", "Referrals whose client you meet today come here."),
        Worklist.ON_HOLD: translate("ListPane", "Referrals that wait for a day you have set come here."),
        Worklist.CLOSED: translate("ListPane", "Referrals come here when they have an outcome."),
    }.get(worklist, translate("ListPane", "Referrals sent to your unit come here."))
