"""A person's keys, all derived from one 32-byte seed, and the proof that somebody holds them.

The seed is HKDF-SHA256 input key material; each key has its own label, so none tells anything of another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from referral_app.crypto.labels import derive, labelled
from referral_app.crypto.signing import SigningKey, VerifyKey
from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.errors import BugError

SEED_LENGTH: Final = 32
_POSSESSION: Final = b"possession"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Identity:
    """The keys of one person, in memory only while signed in. Prints as key ids only."""

    signing: SigningKey
    unwrap: UnwrapKey
    local_key: bytes
    """32 bytes for `local_seal`: drafts and the outbox on this desktop."""

    @classmethod
    def from_seed(cls, seed: bytes) -> Identity:
        """Derive all keys. Raises BugError for a seed that is not 32 bytes."""
        if len(seed) != SEED_LENGTH:
            raise BugError
        return cls(
            SigningKey.from_seed(derive(seed, labelled(b"identity/sign"))),
            UnwrapKey.from_seed(derive(seed, labelled(b"identity/wrap"))),
            derive(seed, labelled(b"identity/local")),
        )

    def __repr__(self) -> str:
        return f"Identity({self.signing!r}, {self.unwrap!r})"


def prove_possession(identity: Identity, user_id: UUID) -> bytes:
    """A signature that ties the two public keys to the user; made at enrolment, kept in the directory."""
    message = user_id.bytes + identity.signing.public.raw + identity.unwrap.public.raw
    return identity.signing.sign(_POSSESSION, message)


def check_possession(verify_key_raw: bytes, wrap_key_raw: bytes, user_id: UUID, proof: bytes) -> None:
    """Return when both keys are acceptable and the proof holds; raise SignatureError otherwise.

    The signing key is proven to be held. The wrap key is claimed by it: a KEM key cannot sign, and claiming
    a key one does not hold only locks oneself out.
    """
    verify_key = VerifyKey(verify_key_raw)
    wrap_key = WrapKey(wrap_key_raw)
    verify_key.verify(_POSSESSION, user_id.bytes + verify_key.raw + wrap_key.raw, proof)
