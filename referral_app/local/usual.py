"""What one person uses again and again, sealed on this desktop: her own phrases, the units that referrals went to,
searches of the log, and a copy of her unit's phrases.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from uuid import UUID

from referral_app.domain.log_search import LogSearch
from referral_app.domain.phrase import PhraseEdit, checked_phrase, edited
from referral_app.errors import CannotOpenError, InvalidInputError, NotFoundError
from referral_app.local.sealed_store import SealedFolder

RECIPIENTS_LIMIT = 8
SEARCHES_LIMIT = 20

_PHRASES = UUID(int=1)
_RECIPIENTS = UUID(int=2)
_SEARCHES = UUID(int=3)
_CONTEXT = b"usual/1"

_Entry = TypeVar("_Entry")


class Usual:
    """Blocking; safe from several threads and processes."""

    def __init__(self, folder: SealedFolder) -> None:
        self._folder = folder

    def phrases(self) -> tuple[str, ...]:
        """The phrases, in the person's own order. Raises CannotOpenError: damaged, or somebody else's."""
        return self._read(_PHRASES, str)

    def change_phrase(self, edit: PhraseEdit) -> tuple[str, ...]:
        """Make one change, whatever another window has changed meanwhile; all of them as they are then.

        Raises:
            StateChangedError: another window has changed or removed that phrase; nothing was done.
            InvalidInputError: as `edited`; nothing was done.
            DiskFullError: nothing was written; what was saved before is still there.
        """
        with self._folder.locked():
            phrases = edited(self.phrases(), edit)
            self._write(_PHRASES, phrases)
        return phrases

    def unit_phrases(self, unit_id: UUID) -> tuple[str, ...]:
        """The copy of a unit's phrases; none where there is none or it cannot be opened."""
        try:
            return self._read(unit_id, checked_phrase)
        except (CannotOpenError, InvalidInputError):
            return ()

    def keep_unit_phrases(self, unit_id: UUID, phrases: Sequence[str]) -> None:
        """Keep a copy of a unit's phrases. Raises DiskFullError."""
        if phrases != self.unit_phrases(unit_id):
            self._write(unit_id, phrases)

    def recipients(self) -> tuple[UUID, ...]:
        """The units that referrals went to last, the latest first; none where they cannot be opened."""
        try:
            return self._read(_RECIPIENTS, lambda text: UUID(hex=text))
        except CannotOpenError:
            return ()

    def remember_recipient(self, unit_id: UUID) -> None:
        """A referral goes to this unit now. Raises DiskFullError."""
        others = [known for known in self.recipients() if known != unit_id]
        latest = [unit_id, *others][:RECIPIENTS_LIMIT]
        self._write(_RECIPIENTS, [known.hex for known in latest])

    def searches(self) -> tuple[LogSearch, ...]:
        """The searches in the log, in the order they were kept; none where they cannot be opened."""
        try:
            return self._read(_SEARCHES, lambda text: LogSearch.of(json.loads(text)))
        except CannotOpenError:
            return ()

    def save_searches(self, searches: Sequence[LogSearch]) -> None:
        """Keep these, the last `SEARCHES_LIMIT` of them. Raises DiskFullError."""
        kept = tuple(dict.fromkeys(searches))[-SEARCHES_LIMIT:]
        self._write(_SEARCHES, [json.dumps(search.fields()) for search in kept])

    def _read(self, name: UUID, entry: Callable[[str], _Entry]) -> tuple[_Entry, ...]:
        try:
            found: Any = json.loads(self._folder.read(name, _CONTEXT))
        except NotFoundError:
            return ()
        except ValueError as error:
            raise CannotOpenError from error
        if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
            raise CannotOpenError
        try:
            return tuple(entry(text) for text in found)
        except (ValueError, AttributeError) as error:
            raise CannotOpenError from error

    def _write(self, name: UUID, entries: Sequence[str]) -> None:
        self._folder.write(name, _CONTEXT, json.dumps(entries, ensure_ascii=False).encode())
