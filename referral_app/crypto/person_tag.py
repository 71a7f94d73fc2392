"""Tags by which a unit finds its own referrals of one person again, and nobody else anything. FORMAT.md, "Person tag".

Whoever holds the unit's seed can try every person, so the person is stretched first: a try costs what a guess of a
passphrase does at the least. About 0.05 s and 19 MiB; never on the GUI thread.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from referral_app.crypto.labels import derive, labelled

TAG_LENGTH: Final = 8
_SALT_LENGTH: Final = 16
_MEMORY_KIB: Final = 19 * 1024
_ITERATIONS: Final = 2


def stretched_person(person: bytes, unit_id: UUID) -> bytes:
    """The slow half, the same for every epoch of the unit; 32 secret bytes."""
    salt = hashlib.sha256(labelled(b"person-tag/salt", unit_id.bytes)).digest()[:_SALT_LENGTH]
    made = Argon2id(salt=salt, length=32, iterations=_ITERATIONS, lanes=1, memory_cost=_MEMORY_KIB)
    return made.derive(person)


def tag_key(unit_seed: bytes) -> bytes:
    """The key of an epoch's tags, from its seed."""
    return derive(unit_seed, labelled(b"person-tag"))


def person_tag(key: bytes, stretched: bytes) -> bytes:
    """The tag: 8 bytes."""
    return hmac.digest(key, stretched, "sha256")[:TAG_LENGTH]
