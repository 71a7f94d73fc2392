"""Who signs with which key, looked up once for as long as the answer stays the same.

Belongs to one verification of one log; not thread-safe.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from referral_app.crypto.signing import VerifyKey
from referral_app.directory.chain import Directory
from referral_app.translog.fields import time_text


class KnownSigner(NamedTuple):
    """Whose key it is from `since` up to, not with, `until` (times as leaves write them); ids in hex."""

    key: VerifyKey
    actor: bytes
    login: bytes
    since: bytes
    until: bytes


class Signers:
    """Look-ups in one directory; take another for the next."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._known: dict[bytes, KnownSigner] = {}

    def at(self, key_id: bytes, time: bytes) -> KnownSigner:
        """As `Directory.signer_at`, with its errors; key id in hex, and a time that is well-formed."""
        known = self._known.get(key_id)
        if known is None or not known.since <= time < known.until:
            known = self._known[key_id] = self._look_up(key_id, time)
        return known

    def _look_up(self, key_id: bytes, time: bytes) -> KnownSigner:
        signer, since, until = self._directory.signer_term(
            bytes.fromhex(key_id.decode()), datetime.fromisoformat(time.decode())
        )
        return KnownSigner(
            signer.key,
            signer.entry.subject.hex.encode(),
            signer.entry.data.login.encode(),
            time_text(since, "microseconds").encode(),
            time_text(until, "microseconds").encode(),
        )
