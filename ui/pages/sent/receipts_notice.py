"""Says which referrals the log should hold by now and does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from referral_app.errors import KotosiltaError, UnavailableError
from ui.i18n import format_datetime
from ui.style.tokens import Tone
from ui.widgets.banner import Banner

if TYPE_CHECKING:
    from referral_app.services.receipts import MissingReceipt, ReceiptCheck
    from ui.widgets.page import Page

_NAMED = 5


class ReceiptsNotice(Banner):
    """A banner of its own, since the page's may have something else to say. It looks beside the page's other work."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, inset=True)
        self._page = page
        self.setObjectName("sent.receipts")

    def look(self) -> None:
        """Fetch late receipts, and tell of those that are missing."""
        page = self._page
        page.tasks.run(page, page.session.check_receipts, self._looked, self._failed, newest="receipts")

    def _looked(self, check: ReceiptCheck) -> None:
        missing = check.missing
        if not missing:
            self.hide()
            return
        self.say(
            Tone.WARNING,
            lambda: self._words_for(missing),
            action=lambda: self.tr("I have told them"),
            then=lambda: self._forget(missing),
            dismissable=False,
        )

    def _words_for(self, missing: tuple[MissingReceipt, ...]) -> str:
        named = "\n".join(
            self.tr("{reference}, sent {time}").format(
                reference=one.reference, time=format_datetime(one.sent_at)
            )
            for one in missing[:_NAMED]
        )
        words = self.tr(
            "The log does not show %n referral(s) that you sent. Ask the recipient what has arrived, and tell your "
            "data protection officer:",
            "",
            len(missing),
        )
        return f"{words}\n{named}" + ("\n…" if len(missing) > _NAMED else "")

    def _forget(self, missing: tuple[MissingReceipt, ...]) -> None:
        session, ids = self._page.session, [one.referral_id for one in missing]
        self._page.tasks.run(
            self._page, lambda: session.forget_receipts(ids), lambda _none: None, self._failed
        )

    def _failed(self, error: KotosiltaError) -> None:
        """Without server or log the list says so itself; the next look tries again."""
        if not isinstance(error, UnavailableError):
            self._page.show_error(error)
