"""Fixed keys and a sealed envelope that the crypto tests start from, and ways to forge."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from uuid import UUID

import pytest

from referral_app.crypto.envelope import (
    Envelope,
    FetchedPart,
    Recipient,
    SealedPart,
    open_part,
    release_half,
    seal,
)
from referral_app.crypto.header import FIRST_PREVIOUS
from referral_app.crypto.identity import Identity
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.errors import CannotOpenError, TamperError

NURSE = Identity.from_seed(bytes([1]) * 32)
COORDINATOR = Identity.from_seed(bytes([2]) * 32)
COLLEAGUE = Identity.from_seed(bytes([3]) * 32)
CLINIC = UnwrapKey.from_seed(bytes([4]) * 32)
CITY = UnwrapKey.from_seed(bytes([5]) * 32)
NOTARY = UnwrapKey.from_seed(bytes([6]) * 32)

# The clinic's id sorts after the city's, so that order in and order out differ.
CLINIC_ID = UUID(bytes=b"\xcc" * 16)
CITY_ID = UUID(bytes=b"\x11" * 16)
REFERRAL_ID = UUID(bytes=bytes(range(16)))
STATEMENT_HASH = hashlib.sha256(b"a read statement").digest()
CONTENTS = {"summary": "Ääkkönen, Ånni".encode(), "content": b"She would like a language course. " * 5}


def sealed(**changes: object) -> Envelope:
    """A version 1 from the clinic to the city, with some arguments changed."""
    arguments: dict[str, object] = {
        "referral_id": REFERRAL_ID,
        "version": 1,
        "previous": FIRST_PREVIOUS,
        "contents": CONTENTS,
        "schema_id": "kotosilta/referral/1",
        "sender": NURSE.signing,
        "recipients": [Recipient(CLINIC_ID, CLINIC.public), Recipient(CITY_ID, CITY.public)],
        "notary": NOTARY.public,
        "directory_version": 7,
        "log_size": 1000,
        "log_root": bytes([9]) * 32,
    }
    return seal(**(arguments | changes))  # type: ignore[arg-type]  # the point is to pass wrong ones too


@dataclass(frozen=True)
class Read:
    """One read: what the database would hand out and who opens it with what."""

    fetched: FetchedPart
    unit_id: UUID = CITY_ID
    unit_key: UnwrapKey = CITY
    reader: UnwrapKey = COORDINATOR.unwrap
    statement_hash: bytes = STATEMENT_HASH
    sender: Identity = NURSE

    def open(self) -> bytes:
        return open_part(
            self.fetched,
            sender=self.sender.signing.public,
            unit_id=self.unit_id,
            unit_key=self.unit_key,
            reader=self.reader,
            statement_hash=self.statement_hash,
        )

    def with_fetched(self, **changes: bytes | str) -> Read:
        return replace(self, fetched=replace(self.fetched, **changes))  # type: ignore[arg-type]


def part_of(envelope: Envelope, name: str) -> SealedPart:
    return next(part for part in envelope.parts if part.name == name)


def released(envelope: Envelope, name: str, reader: Identity = COORDINATOR) -> bytes:
    wrap = part_of(envelope, name).notary_wrap
    return release_half(
        NOTARY, envelope.header, name, wrap, reader=reader.unwrap.public, statement_hash=STATEMENT_HASH
    )


def read_of(envelope: Envelope, name: str = "content", *, place: int = 0) -> Read:
    """A rightful read by the city (place 0 in the sorted recipients) or the clinic (place 1)."""
    part = part_of(envelope, name)
    fetched = FetchedPart(
        envelope.header,
        envelope.manifest,
        envelope.signature,
        name,
        part.ciphertext,
        part.unit_wraps[place],
        released(envelope, name),
    )
    if place == 0:
        return Read(fetched)
    return Read(fetched, unit_id=CLINIC_ID, unit_key=CLINIC)


def sign_over(header: bytes, manifest: bytes) -> bytes:
    """What a malicious sender can do: a genuine signature over a header and manifest of his own making."""
    return NURSE.signing.sign(
        b"envelope", hashlib.sha256(header).digest() + hashlib.sha256(manifest).digest()
    )


def assert_cannot_open(read: Read) -> None:
    """Refused, with the one error that says nothing of the reason."""
    with pytest.raises(CannotOpenError) as caught:
        read.open()
    assert_uniform(caught.value)


def assert_uniform(error: TamperError) -> None:
    assert type(error) is CannotOpenError
    assert error.args == ("envelope.cannot_open",)
    assert error.__cause__ is None
    assert error.__context__ is None


def flipped(value: bytes, bit: int) -> bytes:
    """The same bytes but for one bit."""
    changed = bytearray(value)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)
