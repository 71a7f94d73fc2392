"""The notary's keys, all derived from one 32-byte seed, and the ring of them that a rotation leaves behind.

A rotation: put a fresh seed in front of the secrets file, restart the notary, let the root issue the notary's new
entry with `entry_data` of that seed. The notary signs with whatever keys the logged directory names, so it changes
over with the very entry; the old seed stays in the file for as long as anything sealed to its key is to be read.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from referral_app.crypto.identity import Identity
from referral_app.crypto.signing import SigningKey
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.directory.entry import NotaryData
from referral_app.errors import BugError, ConfigInvalidError, LogInvalidError, NotAddressedToMeError
from referral_app.translog.checkpoint import NotarySigner, open_checkpoint
from referral_app.translog.statement import TreeHead


@dataclass(frozen=True, slots=True)
class NotaryKeys:
    """The keys of one seed: the notary signs checkpoints and heartbeats and opens its halves of content keys."""

    checkpoints: NotarySigner
    heartbeats: SigningKey
    halves: UnwrapKey

    @classmethod
    def from_seed(cls, seed: bytes, origin: str) -> NotaryKeys:
        """Derive the keys; `origin` is the log's name in its checkpoints (C2SP tlog-checkpoint)."""
        identity = Identity.from_seed(seed)
        return cls(NotarySigner.from_seed(seed, origin), identity.signing, identity.unwrap)

    @property
    def entry_data(self) -> NotaryData:
        """What the directory says of a notary with these keys."""
        note_keys = self.checkpoints.note_keys
        return NotaryData(
            origin=note_keys.origin,
            ed25519=note_keys.ed25519,
            mldsa44=note_keys.mldsa44,
            wrap=self.halves.public.raw,
            statement_key=self.heartbeats.public.raw,
        )


@dataclass(frozen=True, slots=True)
class NotaryKeyRing:
    """All keys that a notary holds, the newest first. Immutable; safe to use from any thread."""

    keys: tuple[NotaryKeys, ...]

    @classmethod
    def from_seeds(cls, seeds: Sequence[bytes], origin: str) -> NotaryKeyRing:
        """Derive the keys of at least one seed; raises BugError for none."""
        if not seeds:
            raise BugError
        return cls(tuple(NotaryKeys.from_seed(seed, origin) for seed in seeds))

    def named_by(self, data: NotaryData | None) -> NotaryKeys:
        """The keys that the directory names; the newest while it names none (the first entries of a service).

        Raises ConfigInvalidError when the seed of the named keys is not here: nobody would believe what another
        signs.
        """
        for keys in self.keys:
            if data in (None, keys.entry_data):
                return keys
        raise ConfigInvalidError

    def halves(self, key_id: bytes) -> UnwrapKey:
        """The key that a header names for the notary's halves; NotAddressedToMeError when it is not here."""
        for keys in self.keys:
            if keys.halves.public.key_id == key_id:
                return keys.halves
        raise NotAddressedToMeError

    def open_checkpoint(self, text: str) -> TreeHead:
        """The head of a checkpoint that one of these keys signed, or LogInvalidError."""
        for keys in self.keys:
            with suppress(LogInvalidError):
                return open_checkpoint(text, keys.checkpoints.note_keys)
        raise LogInvalidError
