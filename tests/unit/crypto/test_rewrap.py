"""A half wrapped anew opens with its proof, and with nothing else."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest

from referral_app.crypto.envelope import Envelope, open_part, require_unit_wrap, verify_envelope
from referral_app.crypto.halves import unit_info
from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.rewrap import RewrapProof, rewrap_half
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.errors import CannotOpenError, NotAddressedToMeError, TamperError
from tests.unit.crypto.world import (
    CITY,
    CITY_ID,
    CLINIC,
    CLINIC_ID,
    COLLEAGUE,
    CONTENTS,
    COORDINATOR,
    NURSE,
    REFERRAL_ID,
    STATEMENT_HASH,
    Read,
    read_of,
    sealed,
)

NEXT = UnwrapKey.from_seed(bytes([21]) * 32)
AFTER = UnwrapKey.from_seed(bytes([22]) * 32)
REGION = UnwrapKey.from_seed(bytes([23]) * 32)
REGION_ID = UUID(bytes=b"\x77" * 16)
ENVELOPE = sealed()
HEADER = EnvelopeHeader.decode(ENVELOPE.header)


def wrap_of(envelope: Envelope, part: str, place: int = 0) -> bytes:
    return next(one for one in envelope.parts if one.name == part).unit_wraps[place]


def proof_of(wrap: bytes, part: str, unit_id: UUID, key: UnwrapKey, *origins: UUID) -> RewrapProof:
    return RewrapProof(
        REFERRAL_ID,
        1,
        part,
        unit_id,
        key.public.key_id,
        hashlib.sha256(wrap).digest(),
        frozenset(origins or (unit_id,)),
    )


def moved(part: str = "content", to: UnwrapKey = NEXT) -> tuple[Read, RewrapProof]:
    """A read of the part by the city through a wrap to its next key."""
    wrap = rewrap_half(CITY, HEADER, part, CITY_ID, wrap_of(ENVELOPE, part), to.public)
    read = read_of(ENVELOPE, part)
    return replace(read, fetched=replace(read.fetched, unit_wrap=wrap)), proof_of(wrap, part, CITY_ID, to)


def opened(read: Read, proof: RewrapProof | None, *, unit_id: UUID = CITY_ID, key: UnwrapKey = NEXT) -> bytes:
    return open_part(
        read.fetched,
        sender=NURSE.signing.public,
        unit_id=unit_id,
        unit_key=key,
        reader=COORDINATOR.unwrap,
        statement_hash=STATEMENT_HASH,
        rewrap=proof,
    )


@pytest.mark.parametrize("part", sorted(CONTENTS))
def test_a_member_with_the_next_key_reads(part: str) -> None:
    read, proof = moved(part)
    assert opened(read, proof) == CONTENTS[part]
    assert len(read.fetched.unit_wrap) == 1168


def test_a_new_wrap_can_be_wrapped_anew() -> None:
    read, _ = moved()
    wrap = rewrap_half(NEXT, HEADER, "content", CITY_ID, read.fetched.unit_wrap, AFTER.public)
    again = replace(read, fetched=replace(read.fetched, unit_wrap=wrap))
    proof = proof_of(wrap, "content", CITY_ID, AFTER)
    assert opened(again, proof, key=AFTER) == CONTENTS["content"]


def test_a_successor_reads_what_a_closed_unit_had() -> None:
    wrap = rewrap_half(
        CITY,
        HEADER,
        "content",
        CITY_ID,
        wrap_of(ENVELOPE, "content"),
        REGION.public,
        new_unit_id=REGION_ID,
    )
    read = read_of(ENVELOPE, "content")
    read = replace(read, fetched=replace(read.fetched, unit_wrap=wrap))
    proof = proof_of(wrap, "content", REGION_ID, REGION, REGION_ID, CITY_ID)
    assert opened(read, proof, unit_id=REGION_ID, key=REGION) == CONTENTS["content"]
    for origins in ({REGION_ID}, {UUID(int=1)}, set()):
        with pytest.raises(NotAddressedToMeError):
            opened(read, replace(proof, origins=frozenset(origins)), unit_id=REGION_ID, key=REGION)


def test_the_sender_may_rewrap_its_own_half() -> None:
    wrap = rewrap_half(CLINIC, HEADER, "content", CLINIC_ID, wrap_of(ENVELOPE, "content", 1), NEXT.public)
    read = read_of(ENVELOPE, "content")
    read = replace(read, fetched=replace(read.fetched, unit_wrap=wrap))
    proof = proof_of(wrap, "content", CLINIC_ID, NEXT)
    assert opened(read, proof, unit_id=CLINIC_ID) == CONTENTS["content"]


# --- without a fitting proof --------------------------------------------------------------------------------


def test_a_new_wrap_without_proof_is_refused() -> None:
    read, _ = moved()
    with pytest.raises(NotAddressedToMeError):
        opened(read, None)
    with pytest.raises(CannotOpenError):
        opened(read, None, key=CITY)


WRONG: dict[str, Callable[[RewrapProof], RewrapProof]] = {
    "another referral": lambda p: replace(p, referral_id=UUID(int=5)),
    "another version": lambda p: replace(p, version=2),
    "another part": lambda p: replace(p, part="summary"),
    "another unit": lambda p: replace(p, unit_id=CLINIC_ID),
    "another key": lambda p: replace(p, key_id=CITY.public.key_id),
    "another wrap": lambda p: replace(p, wrap_hash=bytes(32)),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_proof_about_anything_else_is_refused(wrong: str) -> None:
    read, proof = moved()
    with pytest.raises(CannotOpenError):
        opened(read, WRONG[wrong](proof))


def test_an_honest_proof_does_not_help_a_swapped_wrap() -> None:
    read, proof = moved()
    other, _ = moved("summary")
    with pytest.raises(CannotOpenError):
        opened(replace(read, fetched=replace(read.fetched, unit_wrap=other.fetched.unit_wrap)), proof)


def test_a_proof_does_not_excuse_another_ciphertext() -> None:
    """The ciphertext stays bound to the sender's manifest."""
    read, proof = moved()
    for envelope in (sealed(), sealed(contents={"content": b"another text", "summary": b"x"})):
        foreign = read_of(envelope, "content").fetched
        for swapped in (
            replace(read.fetched, ciphertext=foreign.ciphertext),
            replace(read.fetched, header=foreign.header, manifest=foreign.manifest),
            replace(read.fetched, signature=foreign.signature, manifest=foreign.manifest),
        ):
            with pytest.raises(CannotOpenError):
                opened(replace(read, fetched=swapped), proof)


def test_a_false_half_under_a_true_proof_opens_nothing() -> None:
    """A hostile member swears to a wrap of a half she made up: the ciphertext commits to its key."""
    ctx = hashlib.sha256(ENVELOPE.header).digest()
    wrap = NEXT.public.seal(unit_info(ctx, "content", CITY_ID, NEXT.public), bytes(32))
    read = read_of(ENVELOPE, "content")
    read = replace(read, fetched=replace(read.fetched, unit_wrap=wrap))
    with pytest.raises(CannotOpenError):
        opened(read, proof_of(wrap, "content", CITY_ID, NEXT))


def test_the_old_key_does_not_open_the_new_wrap() -> None:
    read, proof = moved()
    with pytest.raises(CannotOpenError):
        opened(read, replace(proof, key_id=CITY.public.key_id), key=CITY)
    with pytest.raises(CannotOpenError):
        opened(read, proof, key=CITY)


def test_every_byte_of_a_new_wrap_counts() -> None:
    read, proof = moved()
    for at in range(0, 1168, 97):
        wrap = bytearray(read.fetched.unit_wrap)
        wrap[at] ^= 1
        changed = replace(read, fetched=replace(read.fetched, unit_wrap=bytes(wrap)))
        for claimed in (proof, replace(proof, wrap_hash=hashlib.sha256(wrap).digest())):
            with pytest.raises(CannotOpenError):
                opened(changed, claimed)
    for length in (0, 1167, 1169):
        cut = read.fetched.unit_wrap[:length].ljust(length, b"\0")
        claimed = replace(proof, wrap_hash=hashlib.sha256(cut).digest())
        with pytest.raises(CannotOpenError):
            opened(replace(read, fetched=replace(read.fetched, unit_wrap=cut)), claimed)


def test_wrong_bytes_are_not_wrapped_anew() -> None:
    header, wrap = HEADER, wrap_of(ENVELOPE, "content")
    other = EnvelopeHeader.decode(sealed(version=2, previous=bytes([1]) * 32).header)
    attempts = (
        (COLLEAGUE.unwrap, header, "content", CITY_ID, wrap),
        (CITY, header, "content", CLINIC_ID, wrap),
        (CITY, header, "summary", CITY_ID, wrap),
        (CITY, header, "absent", CITY_ID, wrap),
        (CITY, other, "content", CITY_ID, wrap),
        (CITY, header, "content", CITY_ID, wrap[:-1]),
        (CITY, header, "content", CITY_ID, wrap_of(ENVELOPE, "content", 1)),
    )
    for attempt in attempts:
        with pytest.raises(CannotOpenError):
            rewrap_half(*attempt, NEXT.public)


def test_a_wrap_of_what_is_no_half_of_this_envelope_is_not_wrapped_anew() -> None:
    """Anybody can seal to a unit: a half of another length, or for a part that the header does not have."""
    ctx = hashlib.sha256(ENVELOPE.header).digest()
    for part, length in (("content", 31), ("content", 33), ("absent", 32)):
        wrap = CITY.public.seal(unit_info(ctx, part, CITY_ID, CITY.public), bytes(length))
        with pytest.raises(CannotOpenError):
            rewrap_half(CITY, HEADER, part, CITY_ID, wrap, NEXT.public)


# --- the check before wrapping anew -------------------------------------------------------------------------


def check(
    wrap: bytes, proof: RewrapProof | None = None, *, key: UnwrapKey = CITY, signature: bytes = b""
) -> None:
    header = verify_envelope(
        ENVELOPE.header, ENVELOPE.manifest, signature or ENVELOPE.signature, NURSE.signing.public
    )
    require_unit_wrap(
        header,
        ENVELOPE.manifest,
        "content",
        wrap,
        unit_id=CITY_ID,
        key_id=key.public.key_id,
        rewrap=proof,
    )


def test_a_wrap_is_checked_without_reading() -> None:
    read, proof = moved()
    check(wrap_of(ENVELOPE, "content"))
    check(read.fetched.unit_wrap, proof, key=NEXT)
    ctx = hashlib.sha256(ENVELOPE.header).digest()
    forged = CITY.public.seal(unit_info(ctx, "content", CITY_ID, CITY.public), bytes(32))
    attempts: list[Callable[[], None]] = [
        lambda: check(forged),
        lambda: check(wrap_of(ENVELOPE, "content", 1)),
        lambda: check(wrap_of(ENVELOPE, "summary")),
        lambda: check(wrap_of(ENVELOPE, "content"), key=NEXT),
        lambda: check(wrap_of(ENVELOPE, "content"), signature=bytes(64)),
        lambda: check(read.fetched.unit_wrap, proof),
        lambda: check(forged, proof, key=NEXT),
    ]
    for attempt in attempts:
        with pytest.raises(TamperError):
            attempt()
