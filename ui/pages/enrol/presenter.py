"""What the first-time page asks of the service. No widgets; what returns a callable gives work for the pool."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from referral_app.errors import CancelledError, InvitationInvalidError

if TYPE_CHECKING:
    from referral_app.services.redeeming import Enrolled, Newcomers, ReadInvitation, Step

INVITATION_SUFFIX = ".kotosilta-invitation"

LIMIT = 8 * 1024
"""Bytes that an invitation may have."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class EnrolPresenter:
    """One first time. `make_newcomers` is called in the pool when it is first needed."""

    def __init__(self, make_newcomers: Callable[[], Newcomers]) -> None:
        self._make = make_newcomers
        self._made: Newcomers | None = None

    def read_file(self, file: Path) -> Callable[[], ReadInvitation]:
        """Read an invitation file."""

        def read() -> ReadInvitation:
            try:
                with file.open("rb") as opened:
                    data = opened.read(LIMIT + 1)
            except OSError as error:
                raise InvitationInvalidError from error
            return self._newcomers().read_invitation(data)

        return read

    def read_picture(self, file: Path) -> Callable[[], ReadInvitation]:
        """Read the code in a picture of the printed sheet."""
        return lambda: self._newcomers().read_picture(file)

    def redeem(
        self, read: ReadInvitation, passphrase: str, sheet: Path, language: str
    ) -> Callable[[Progress, Cancelled], Enrolled]:
        """Make keys and bring them; stopped between two steps it goes on from there the next time."""

        def redeem(progress: Progress, cancelled: Cancelled) -> Enrolled:
            from referral_app.services.redeeming import Step  # noqa: PLC0415 - loaded by now

            order = list(Step)

            def tell(step: Step) -> None:
                progress(order.index(step) + 1, len(order))
                if cancelled() and step is not order[-1]:
                    raise CancelledError

            return self._newcomers().redeem(read, passphrase, sheet, language, tell)

        return redeem

    def _newcomers(self) -> Newcomers:
        if self._made is None:
            self._made = self._make()
        return self._made
