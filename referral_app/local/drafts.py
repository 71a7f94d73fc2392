"""Referrals being written: kept on this desktop only, sealed, and never sent as they are."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from referral_app.errors import CannotOpenError, NotFoundError, StateChangedError
from referral_app.local.sealed_store import SealedFolder
from referral_app.translog.canonical import Json

_CONTEXT = b"draft/1"


@dataclass(frozen=True, slots=True)
class DraftInfo:
    """A row of the draft list. One that cannot be opened has an empty title, no time and `broken` set."""

    draft_id: UUID
    title: str
    saved_at: datetime | None
    broken: bool = False


class Drafts:
    """The drafts of one person. Blocking; safe from several threads and processes."""

    def __init__(self, folder: SealedFolder) -> None:
        self._folder = folder

    def save(
        self,
        draft_id: UUID,
        fields: Mapping[str, Json],
        *,
        title: str,
        saved_at: datetime,
        known: Collection[Mapping[str, Json]] | None = None,
    ) -> None:
        """Keep the form's fields as they are, checked or not. The title names the client: it is sealed too.

        `known` are the versions that the caller has seen; None lets the last save win.

        Raises:
            DiskFullError: nothing was written; what was saved before is still there.
            StateChangedError: the draft is one that the caller has not seen: another window has written on it.
        """
        content = {
            "title": title,
            "saved_at": saved_at.astimezone(UTC).isoformat(),
            "fields": dict(fields),
        }
        data = json.dumps(content, ensure_ascii=False).encode()
        with self._folder.locked():
            if known is not None and self._is_unknown(draft_id, known):
                raise StateChangedError
            self._folder.write(draft_id, _CONTEXT, data)

    def list(self) -> tuple[DraftInfo, ...]:
        """All drafts, newest first; the broken ones last, so that they can be deleted."""
        infos = [self._info(draft_id) for draft_id in self._folder.names()]
        whole = sorted(
            ((info.saved_at, info) for info in infos if info.saved_at is not None),
            key=lambda pair: pair[0],
            reverse=True,
        )
        return (*(info for _, info in whole), *(info for info in infos if info.saved_at is None))

    def load(self, draft_id: UUID) -> Mapping[str, Json]:
        """The fields as saved.

        Raises:
            NotFoundError: there is no such draft.
            CannotOpenError: the file is damaged or somebody else's.
        """
        return self._open(draft_id)[1]

    def delete(self, draft_id: UUID) -> None:
        """Remove a draft, broken or not; nothing happens when there is none."""
        self._folder.delete(draft_id)

    def _is_unknown(self, draft_id: UUID, known: Collection[Mapping[str, Json]]) -> bool:
        """Whether the draft that is there is none of these. One that does not open is nobody's work any more."""
        try:
            found = self.load(draft_id)
        except (NotFoundError, CannotOpenError):
            return False
        return found not in [json.loads(json.dumps(dict(fields))) for fields in known]

    def _info(self, draft_id: UUID) -> DraftInfo:
        try:
            return self._open(draft_id)[0]
        except CannotOpenError:
            return DraftInfo(draft_id, "", None, broken=True)

    def _open(self, draft_id: UUID) -> tuple[DraftInfo, Mapping[str, Json]]:
        content = self._folder.read(draft_id, _CONTEXT)
        try:
            draft = json.loads(content)
            info = DraftInfo(draft_id, str(draft["title"]), datetime.fromisoformat(draft["saved_at"]))
            return info, dict(draft["fields"])
        except (ValueError, KeyError, TypeError) as error:
            raise CannotOpenError from error
