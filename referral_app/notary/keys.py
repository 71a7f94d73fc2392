"""The notary's keys, all derived from one 32-byte seed."""

from __future__ import annotations

from dataclasses import dataclass

from referral_app.crypto.identity import Identity
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.translog.checkpoint import NotarySigner


@dataclass(frozen=True, slots=True)
class NotaryKeys:
    """What a running notary holds: it signs checkpoints and heartbeats and opens its halves of content keys."""

    checkpoints: NotarySigner
    heartbeats: SigningKey
    halves: UnwrapKey

    @classmethod
    def from_seed(cls, seed: bytes, origin: str) -> NotaryKeys:
        """Derive the keys; `origin` is the log's name in its checkpoints (C2SP tlog-checkpoint)."""
        identity = Identity.from_seed(seed)
        return cls(NotarySigner.from_seed(seed, origin), identity.signing, identity.unwrap)
