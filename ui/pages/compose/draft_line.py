"""One draft as one window writes it: two windows on the same draft do not overwrite each other."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from referral_app.errors import StateChangedError

if TYPE_CHECKING:
    from referral_app.services.desk import Session


class DraftLine:
    """`draft_id` is the draft's, and the referral's to be. `save` runs in the pool, one at a time."""

    def __init__(self, draft_id: UUID | None = None, read: Mapping[str, Any] | None = None) -> None:
        """`read`: the fields as they were read from the disk; None for a draft that is new."""
        self.draft_id = draft_id or UUID(bytes=secrets.token_bytes(16))
        self.parted = False
        """Whether another window wrote on the draft, so that this one's is another draft now. Not told yet."""
        self._known: tuple[Mapping[str, Any], ...] = () if read is None else (read,)

    def save(self, session: Session, fields: Mapping[str, Any], title: str) -> None:
        """Keep the fields: in the place of what this window kept or read, else as a draft of their own.

        Raises DiskFullError.
        """
        try:
            session.save_draft(self.draft_id, fields, title, self._known)
        except StateChangedError:
            self.draft_id, self.parted = UUID(bytes=secrets.token_bytes(16)), True
            session.save_draft(self.draft_id, fields, title)
        self._known = (fields,)

    def expect(self, fields: Mapping[str, Any]) -> None:
        """The service may put these fields back where the draft is: sending did not come to an end."""
        self._known = (*self._known, fields)
