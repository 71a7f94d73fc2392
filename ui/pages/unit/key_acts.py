"""What a lead does with the unit's key: make it, change it, give it, keep it restorable, restore it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from referral_app.errors import KotosiltaError
from ui.i18n import Text
from ui.style.tokens import Tone

if TYPE_CHECKING:
    from referral_app.services.epochs import NewEpoch, RewrapRun
    from referral_app.services.people import ExpiringRow
    from ui.pages.unit.page import UnitPage
    from ui.pages.unit.presenter import UnitPresenter


class KeyActs(QObject):
    """Does what the page's key part asks for, and says how it went."""

    def __init__(self, page: UnitPage, presenter: UnitPresenter) -> None:
        super().__init__(page)
        self._page = page
        self._presenter = presenter
        keys = page.keys_part
        keys.activation_wanted.connect(self._activate_unit)
        keys.change_wanted.connect(self._change_key)
        keys.closed_wanted.connect(self._wrap_closed)
        keys.grants_wanted.connect(self._give_keys)
        keys.issuing.wanted.connect(self._change_issuing_key)
        keys.expiring.wanted.connect(self._renew)
        keys.copies_wanted.connect(self._renew_copies)
        keys.share_wanted.connect(self._ask_for_share)
        keys.papers_given.connect(self._restore)
        keys.recoveries.share_given.connect(self._give_share)
        keys.recoveries.combine_wanted.connect(self._combine)

    def _activate_unit(self) -> None:
        def activated(_made: NewEpoch) -> Text:
            return lambda: self.tr("The unit has its key. Referrals can be sent to it and read in it.")

        self._page.act(self._presenter.activate(), activated, lambda: self.tr("Making the key…"))

    def _change_key(self, new_key: bool) -> None:
        def changed(run: RewrapRun) -> None:
            self._sealed(run, lambda: self.tr("The key is changed, and everything open is sealed to it."))

        self._page.banner.hide()
        self._page.busy.set_text(lambda: self.tr("Sealing what is open to the new key…"))
        self._page.set_working(on=True)
        self._page.run_long(self._presenter.change_key(new_key=new_key), changed, self._page.stopped)

    def _wrap_closed(self) -> None:
        def wrapped(run: RewrapRun) -> None:
            self._sealed(run, lambda: self.tr("Everything that is not erased is sealed to the newest key."))

        self._page.banner.hide()
        self._page.busy.set_text(lambda: self.tr("Sealing what is closed to the newest key…"))
        self._page.set_working(on=True)
        self._page.run_long(self._presenter.wrap_closed(), wrapped, self._page.stopped)

    def _sealed(self, run: RewrapRun, say: Text) -> None:
        if run.broken:
            self._page.done(
                lambda: self.tr(
                    "Done, but %n part(s) are not what their senders signed and were left as they are: tell your data "
                    "protection officer.",
                    "",
                    len(run.broken),
                ),
                Tone.WARNING,
            )
        else:
            self._page.done(say)

    def _give_keys(self) -> None:
        self._page.act(
            self._presenter.grant_missing(),
            lambda _count: lambda: self.tr("Everybody in the unit has the key now."),
            lambda: self.tr("Giving the key…"),
        )

    def _change_issuing_key(self) -> None:
        self._page.act(
            self._presenter.change_issuing_key(),
            lambda _count: lambda: self.tr("The unit signs with another key from now on."),
            lambda: self.tr("Changing the signing key…"),
        )

    def _renew(self, rows: tuple[ExpiringRow, ...]) -> None:
        self._page.act(
            self._presenter.renew(rows),
            lambda count: lambda: self.tr("%n renewed for two years.", "", count),
            lambda: self.tr("Renewing…"),
        )

    def _renew_copies(self) -> None:
        self._page.act(
            self._presenter.renew_copies(),
            lambda epochs: (
                (lambda: self.tr("The recovery copies fit the leads of today."))
                if epochs
                else (
                    lambda: self.tr("The service has no offline recovery key yet; tell your administrator.")
                )
            ),
            lambda: self.tr("Making the copies…"),
        )

    def _ask_for_share(self, epoch: int, lead: UUID) -> None:
        self._page.act(
            self._presenter.ask_for_share(epoch, lead),
            lambda _request: (
                lambda: self.tr("Asked. Call your colleague, who gives the share on this same page.")
            ),
            lambda: self.tr("Asking…"),
        )

    def _give_share(self, request: bytes) -> None:
        self._page.act(
            self._presenter.give_share(request),
            lambda _nothing: lambda: self.tr("Your share is given."),
            lambda: self.tr("Giving the share…"),
        )

    def _combine(self, request: bytes) -> None:
        self._page.act(
            self._presenter.combine_shares(request),
            lambda epoch: lambda: self.tr("Key {number} is restored.").format(number=epoch),
            lambda: self.tr("Restoring the key…"),
        )

    def _restore(self, epoch: int, papers: tuple[str, str]) -> None:
        def failed(error: KotosiltaError) -> None:
            self._page.set_working(on=False)
            if not self._page.keys_part.show_papers_error(error):
                self._page.act_failed(error)

        self._page.banner.hide()
        self._page.busy.set_text(lambda: self.tr("Restoring the key…"))
        self._page.set_working(on=True)
        self._page.run(
            self._presenter.restore(epoch, papers),
            lambda _nothing: self._page.done(
                lambda: self.tr("Key {number} is restored.").format(number=epoch)
            ),
            failed,
        )
