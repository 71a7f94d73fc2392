"""The two halves of a part's key, and what their wraps are bound to. See FORMAT.md, "Part"."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from referral_app.crypto.labels import counted, derive, labelled
from referral_app.crypto.wrapping import OVERHEAD as WRAP_OVERHEAD
from referral_app.crypto.wrapping import WrapKey

HALF_LENGTH: Final = 32
WRAP_LENGTH: Final = HALF_LENGTH + WRAP_OVERHEAD


def part_key(ctx: bytes, part: str, unit_half: bytes, notary_half: bytes) -> bytes:
    """The part's key. Neither half alone tells anything of it."""
    return derive(unit_half + notary_half, labelled(b"part-key", ctx, counted(part)))


def unit_info(ctx: bytes, part: str, unit_id: UUID, key: WrapKey) -> bytes:
    """HPKE info of the unit's half, first sealed or wrapped anew."""
    return labelled(b"wrap/unit", ctx, counted(part), unit_id.bytes, key.key_id)


def notary_info(ctx: bytes, part: str, key: WrapKey) -> bytes:
    """HPKE info of the notary's half."""
    return labelled(b"wrap/notary", ctx, counted(part), key.key_id)


def release_info(ctx: bytes, part: str, reader: WrapKey, statement_hash: bytes) -> bytes:
    """HPKE info of the notary's half, sealed again to one reader for one read."""
    return labelled(b"wrap/release", ctx, counted(part), reader.key_id, statement_hash)
