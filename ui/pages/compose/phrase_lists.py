"""Reading and changing usual phrases: the unit's, which come from the database, and one's own on this desktop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from referral_app.domain.phrase import PhraseEdit
from referral_app.errors import KotosiltaError

if TYPE_CHECKING:
    from referral_app.services.desk import Session


@dataclass(frozen=True, slots=True)
class PhraseLists:
    """Both lists. `trouble` is what went wrong, if anything; `fresh`: the unit's list is as it is now."""

    unit: tuple[str, ...]
    own: tuple[str, ...]
    trouble: KotosiltaError | None = None
    fresh: bool = True

    def __bool__(self) -> bool:
        """Whether there is any phrase."""
        return bool(self.unit or self.own)


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one list."""

    shared: bool
    edit: PhraseEdit


def at_hand(session: Session) -> PhraseLists:
    """What can be offered at once: the unit's as seen last; from the database where this desktop has seen none."""
    known = session.unit_phrases.known()
    return PhraseLists(known, session.usual.phrases()) if known else read_lists(session)


def read_lists(session: Session) -> PhraseLists:
    """Both as they are now. In the pool."""
    own = session.usual.phrases()
    try:
        return PhraseLists(session.unit_phrases.read(), own)
    except KotosiltaError as error:
        return PhraseLists(session.unit_phrases.known(), own, error, fresh=False)


def change_lists(session: Session, changes: Sequence[Change]) -> PhraseLists:
    """Make the changes in order; both lists afterwards. In the pool. With trouble, that change and those after it were
    not made.
    """
    trouble: KotosiltaError | None = None
    try:
        for change in changes:
            if change.shared:
                session.unit_phrases.change(change.edit)
            else:
                session.usual.change_phrase(change.edit)
    except KotosiltaError as error:
        trouble = error
    lists = read_lists(session)
    return PhraseLists(lists.unit, lists.own, trouble or lists.trouble, fresh=lists.fresh)
