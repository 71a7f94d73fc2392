"""Person tags, also as a second implementation makes them from FORMAT.md."""

from __future__ import annotations

import hashlib
import hmac
from uuid import UUID

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from referral_app.crypto.person_tag import TAG_LENGTH, person_tag, stretched_person, tag_key
from tests.unit.crypto.test_second_implementation import derive, labelled

UNIT, OTHER_UNIT = UUID(int=7), UUID(int=8)
SEED, NEXT_SEED = bytes(range(32)), bytes(32)
PERSON = b"code\x00010190-900P"
VECTOR = "c23b98fff81ae7e9"


def made(person: bytes = PERSON, unit: UUID = UNIT, seed: bytes = SEED) -> bytes:
    return person_tag(tag_key(seed), stretched_person(person, unit))


def test_it_is_as_the_format_says() -> None:
    salt = hashlib.sha256(labelled("person-tag/salt", UNIT.bytes)).digest()[:16]
    stretched = Argon2id(salt=salt, length=32, iterations=2, lanes=1, memory_cost=19456).derive(PERSON)
    tag = hmac.new(derive(SEED, labelled("person-tag")), stretched, hashlib.sha256).digest()[:8]
    assert made() == tag == bytes.fromhex(VECTOR)
    assert len(tag) == TAG_LENGTH


def test_person_unit_and_epoch_each_change_it() -> None:
    assert len({made(), made(PERSON[:-1] + b"R"), made(unit=OTHER_UNIT), made(seed=NEXT_SEED)}) == 4
