"""Texts of a unit's own, also as a second implementation opens them from FORMAT.md."""

from __future__ import annotations

import struct
from uuid import UUID

import pytest
from cryptography.cobblestone import Cobblestone256Decryptor

from referral_app.crypto.unit_seal import open_unit_text, seal_unit_text
from referral_app.errors import CannotOpenError
from tests.unit.crypto.test_second_implementation import derive, labelled

UNIT, OTHER_UNIT = UUID(int=7), UUID(int=8)
SEED = bytes(range(32))
CONTENT = '{"phrases":["Lyhyet päivät sopivat."],"schema":"kotosilta/phrases/1"}'.encode()


def test_it_is_as_the_format_says() -> None:
    sealed = seal_unit_text(SEED, UNIT, 3, 5, CONTENT)
    context = labelled("unit-text", UNIT.bytes, struct.pack(">II", 3, 5))
    decryptor = Cobblestone256Decryptor(derive(SEED, labelled("unit-text")), context)
    padded = decryptor.update(sealed) + decryptor.finalize()
    assert padded == struct.pack(">I", len(CONTENT)) + CONTENT.ljust(1024, b"\0")
    assert open_unit_text(SEED, UNIT, 3, 5, sealed) == CONTENT


def test_its_length_tells_little() -> None:
    assert (
        len(seal_unit_text(SEED, UNIT, 1, 1, b"")) == len(seal_unit_text(SEED, UNIT, 1, 1, CONTENT)) == 1100
    )


def test_seed_unit_epoch_version_and_every_bit_are_bound() -> None:
    sealed = seal_unit_text(SEED, UNIT, 3, 5, CONTENT)
    flipped = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for seed, unit, epoch, version, blob in (
        (bytes(32), UNIT, 3, 5, sealed),
        (SEED, OTHER_UNIT, 3, 5, sealed),
        (SEED, UNIT, 4, 5, sealed),
        (SEED, UNIT, 3, 6, sealed),
        (SEED, UNIT, 3, 5, flipped),
        (SEED, UNIT, 3, 5, sealed[:-1]),
        (SEED, UNIT, 3, 5, b""),
    ):
        with pytest.raises(CannotOpenError):
            open_unit_text(seed, unit, epoch, version, blob)
