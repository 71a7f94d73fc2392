"""What the page of the service's keys asks. No widgets; what returns a callable gives work for the pool."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from referral_app.services.ceremonies import NewKey
    from referral_app.services.desk import Session
    from referral_app.services.places_list import PlacesChange
    from referral_app.services.service_keeping import ServiceKeeping
    from referral_app.services.service_keys import ServiceKeyState

NOTARY_SUFFIX = ".kotosilta-notary"


class KeysPresenter:
    """The keys of the service that the administrator is signed in to."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def read(self) -> ServiceKeyState:
        """What is in force and what is due. Runs in the pool."""
        return self._keeping.keys()

    def rotate_root(self, papers: Sequence[str], folder: Path, language: str) -> Callable[[], NewKey]:
        """Let another key stand for the root."""
        return lambda: self._keeping.rotate_root(papers, folder, language)

    def renew_recovery(self, papers: Sequence[str], folder: Path, language: str) -> Callable[[], NewKey]:
        """Make the next offline recovery key."""
        return lambda: self._keeping.renew_recovery(papers, folder, language)

    def notary_words(self, file: Path) -> Callable[[], str]:
        """The words of the keys in a notary's file."""
        return lambda: self._keeping.notary_words(file)

    def rotate_notary(self, papers: Sequence[str], file: Path) -> Callable[[], str]:
        """Let the service trust the notary's next keys."""
        return lambda: self._keeping.rotate_notary(papers, file)

    def import_municipalities(self, file: Path) -> Callable[[], PlacesChange]:
        """Use a newer list on this computer."""
        return lambda: self._keeping.import_municipalities(file)

    @property
    def _keeping(self) -> ServiceKeeping:
        return self._session.service_keeping()


def due(state: ServiceKeyState) -> int:
    """How many keys somebody should see to."""
    service = (state.root, state.notary, state.recovery)
    return sum(key is not None and key.expires_soon for key in service) + len(state.old_units)
