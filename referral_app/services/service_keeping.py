"""What the administrator's page of the service's keys calls; each method is one use case of a sibling module.

Blocking, and safe to call from several worker threads. Asking for more than one may raises NotAllowedError.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from referral_app.services import ceremonies, places_list, service_keys
from referral_app.services.context import Context


class ServiceKeeping:
    """The use cases of an administrator for the service as a whole."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def keys(self) -> service_keys.ServiceKeyState:
        """What is in force, and what is due."""
        return service_keys.service_keys(self._context)

    def rotate_root(self, root_parts: Sequence[str], folder: Path, language: str) -> ceremonies.NewKey:
        """Let another key stand for the root."""
        return ceremonies.rotate_root(self._context, root_parts, folder, language)

    def renew_recovery(self, root_parts: Sequence[str], folder: Path, language: str) -> ceremonies.NewKey:
        """Make the next offline recovery key."""
        return ceremonies.renew_recovery(self._context, root_parts, folder, language)

    def notary_words(self, file: Path) -> str:
        """The words of the keys that the notary's operator has sent."""
        return ceremonies.notary_words(file)

    def rotate_notary(self, root_parts: Sequence[str], file: Path) -> str:
        """Name the notary's next keys."""
        return ceremonies.rotate_notary(self._context, root_parts, file)

    def import_municipalities(self, file: Path) -> places_list.PlacesChange:
        """Use a newer list of municipalities on this computer."""
        return places_list.import_municipalities(self._context.config.data_dir, file)
