"""Wrapping a unit's half anew: to the unit's next key, or to the unit that takes a closed one's work over.

It needs the notary for nothing, since the half opens nothing alone. The new wrap is not in the sender's
manifest; what stands in for that is a signed statement of a member, and the reader's `RewrapProof` made from it.
A wrong new wrap can only fail to open: the ciphertext stays the sender's and commits to its key.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from uuid import UUID

from referral_app.crypto.halves import WRAP_LENGTH, unit_info
from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.errors import CannotOpenError, NotAddressedToMeError


@dataclass(frozen=True, slots=True)
class RewrapProof:
    """What a statement says of one new wrap. Make it only from a statement that is verified
    (`directory.rewrap.verify_rewrap`).

    `unit_id` and `key_id`: to whom the half is wrapped now. `origins`: the units whose half it may be, that is the
    unit itself and the closed units whose work it has. `wrap_hash` is SHA-256 of the new wrap.
    """

    referral_id: UUID
    version: int
    part: str
    unit_id: UUID
    key_id: bytes
    wrap_hash: bytes = field(repr=False)
    origins: frozenset[UUID]

    def require(self, header: EnvelopeHeader, part: str, unit_id: UUID, key_id: bytes, wrap: bytes) -> None:
        """Raises NotAddressedToMeError when the header names none of the origins, CannotOpenError when the proof
        is about anything else than this wrap of this part to this key.
        """
        if self.origins.isdisjoint(unit for unit, _ in header.recipients):
            raise NotAddressedToMeError
        said = (self.referral_id, self.version, self.part, self.unit_id, self.key_id, self.wrap_hash)
        wrap_hash = hashlib.sha256(wrap).digest()
        if said != (header.referral_id, header.version, part, unit_id, key_id, wrap_hash):
            raise CannotOpenError


def rewrap_half(
    old: UnwrapKey,
    header: EnvelopeHeader,
    part: str,
    unit_id: UUID,
    old_wrap: bytes,
    new: WrapKey,
    *,
    new_unit_id: UUID | None = None,
) -> bytes:
    """The unit's half out of `old_wrap`, wrapped to `new` (1168 bytes), with the same binding to header and part.

    `new_unit_id` is the successor where a closed unit hands over, the same unit by default. Check the old wrap with
    `require_unit_wrap` first: wrapping a forged one anew would look like damage done by the member. Raises
    CannotOpenError when the old wrap does not open under this header, part, unit and key.
    """
    if part not in header.parts or len(old_wrap) != WRAP_LENGTH:
        raise CannotOpenError
    ctx = header.ctx
    half = old.open(unit_info(ctx, part, unit_id, old.public), old_wrap)
    return new.seal(unit_info(ctx, part, new_unit_id or unit_id, new), half)
