"""Referrals that are sealed for their recipient and wait to be sent: kept on this desktop only, sealed once more."""

from __future__ import annotations

import base64
import contextlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from filelock import FileLock, Timeout

from referral_app.crypto.envelope import Envelope, SealedPart
from referral_app.domain.codes import Priority
from referral_app.errors import CannotOpenError, DiskFullError, StateChangedError
from referral_app.local.sealed_store import SealedFolder
from referral_app.translog.canonical import Json

_CONTEXT: Final = b"outbox/1"


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One referral on its way. Its id is its draft's: a draft can be sent once, from whichever window.

    `content` is the encoded referral, from which it can be sealed anew when the recipient's key has changed;
    `draft` holds the form's fields, so that it can be written on; `readers` are those whom it is narrowed to. `tried`
    are the hashes of all envelopes that may have reached the service: an answer can be lost.
    """

    referral_id: UUID
    recipient: UUID
    priority: Priority
    queued_at: datetime
    title: str = field(repr=False)
    content: bytes = field(repr=False)
    draft: Mapping[str, Json] = field(repr=False)
    envelope: Envelope = field(repr=False)
    tried: tuple[bytes, ...] = field(default=(), repr=False)
    readers: tuple[UUID, ...] = ()


class OutboxFiles:
    """The outbox of one person on this desktop. Blocking; safe from several threads and processes."""

    def __init__(self, path: Path, key32: bytes) -> None:
        self._path = path
        self._folder = SealedFolder(path, key32)

    def write(self, item: OutboxItem) -> None:
        """Keep an item, in one step that survives a power cut. DiskFullError: an earlier version is unharmed."""
        self._folder.write(item.referral_id, _CONTEXT, json.dumps(_written(item)).encode())

    def read(self, referral_id: UUID) -> OutboxItem:
        """An item as kept. Raises NotFoundError, and CannotOpenError for one that is damaged or somebody else's."""
        content = self._folder.read(referral_id, _CONTEXT)
        try:
            return _read(referral_id, json.loads(content))
        except (ValueError, KeyError, TypeError) as error:
            raise CannotOpenError from error

    def names(self) -> tuple[UUID, ...]:
        """The ids of all items, those that do not open too."""
        return self._folder.names()

    def delete(self, referral_id: UUID) -> None:
        """Remove an item; nothing happens when there is none."""
        self._folder.delete(referral_id)

    @contextlib.contextmanager
    def held(self, referral_id: UUID) -> Iterator[None]:
        """Keep other windows from sending or taking back this item meanwhile.

        Raises:
            StateChangedError: another one is at it now.
            DiskFullError: the folder cannot be made or locked.
        """
        lock = FileLock(self._path / f"{referral_id.hex}.lock", timeout=0, mode=0o600)
        try:
            self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock.acquire()
        except Timeout as error:
            raise StateChangedError from error
        except OSError as error:
            raise DiskFullError from error
        try:
            yield
        finally:
            lock.release()
            with contextlib.suppress(OSError):
                Path(lock.lock_file).unlink(missing_ok=True)


def _written(item: OutboxItem) -> dict[str, Any]:
    envelope = item.envelope
    return {
        "recipient": item.recipient.hex,
        "priority": item.priority.value,
        "readers": [reader.hex for reader in item.readers],
        "queued_at": item.queued_at.astimezone(UTC).isoformat(),
        "title": item.title,
        "content": _text(item.content),
        "draft": dict(item.draft),
        "tried": [_text(envelope_hash) for envelope_hash in item.tried],
        "envelope": {
            "header": _text(envelope.header),
            "manifest": _text(envelope.manifest),
            "signature": _text(envelope.signature),
            "parts": [
                {
                    "name": part.name,
                    "ciphertext": _text(part.ciphertext),
                    "unit_wraps": [_text(wrap) for wrap in part.unit_wraps],
                    "notary_wrap": _text(part.notary_wrap),
                }
                for part in envelope.parts
            ],
        },
    }


def _read(referral_id: UUID, kept: Mapping[str, Any]) -> OutboxItem:
    envelope = kept["envelope"]
    return OutboxItem(
        referral_id=referral_id,
        recipient=UUID(hex=str(kept["recipient"])),
        priority=Priority(kept["priority"]),
        readers=tuple(UUID(hex=str(reader)) for reader in kept.get("readers", ())),
        queued_at=datetime.fromisoformat(kept["queued_at"]).astimezone(UTC),
        title=str(kept["title"]),
        content=_bytes(kept["content"]),
        draft=dict(kept["draft"]),
        tried=tuple(_bytes(text) for text in kept["tried"]),
        envelope=Envelope(
            header=_bytes(envelope["header"]),
            manifest=_bytes(envelope["manifest"]),
            signature=_bytes(envelope["signature"]),
            parts=tuple(
                SealedPart(
                    name=str(part["name"]),
                    ciphertext=_bytes(part["ciphertext"]),
                    unit_wraps=tuple(_bytes(wrap) for wrap in part["unit_wraps"]),
                    notary_wrap=_bytes(part["notary_wrap"]),
                )
                for part in envelope["parts"]
            ),
        ),
    )


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
