"""A sender with a genuine key signs what he likes: nothing outside the format opens, and one text only."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest

from referral_app.crypto import cipher
from referral_app.crypto.envelope import FetchedPart, release_half, verify_envelope
from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.labels import counted, derive, labelled
from referral_app.crypto.padding import pad
from referral_app.errors import CannotOpenError
from tests.unit.crypto.world import (
    CITY,
    CITY_ID,
    CLINIC,
    CLINIC_ID,
    COLLEAGUE,
    CONTENTS,
    COORDINATOR,
    NOTARY,
    NURSE,
    STATEMENT_HASH,
    Read,
    assert_cannot_open,
    assert_uniform,
    read_of,
    sealed,
    sign_over,
)

ENVELOPE = sealed()
READ = read_of(ENVELOPE)


def forged(header: bytes, manifest: bytes) -> Read:
    """READ with a header and manifest of the sender's making, genuinely signed."""
    return READ.with_fetched(header=header, manifest=manifest, signature=sign_over(header, manifest))


def assert_refused(header: bytes, manifest: bytes) -> None:
    """By the reader, and by the notary, who opens nothing and so must see it from the form alone."""
    read = forged(header, manifest)
    assert_cannot_open(read)
    with pytest.raises(CannotOpenError) as caught:
        verify_envelope(header, manifest, read.fetched.signature, NURSE.signing.public)
    assert_uniform(caught.value)


def test_the_forging_helper_makes_acceptable_envelopes() -> None:
    assert forged(ENVELOPE.header, ENVELOPE.manifest).open() == CONTENTS["content"]


def test_a_header_that_names_another_sender_is_refused() -> None:
    """Else somebody could write in a colleague's name and sign with his own key."""
    header = replace(EnvelopeHeader.decode(ENVELOPE.header), sender_key_id=COLLEAGUE.signing.public.key_id)
    assert_refused(header.encode(), ENVELOPE.manifest)


def wrong_manifests() -> Iterator[bytes]:
    manifest = ENVELOPE.manifest
    half = len(manifest) // 2
    count_at = 32
    for count in (0, 1, 3, 255):
        yield manifest[:count_at] + bytes([count]) + manifest[count_at + 1 :]
        yield manifest[: half + count_at] + bytes([count]) + manifest[half + count_at + 1 :]
    yield b""
    yield manifest[:half]
    yield manifest + b"\0"
    yield manifest + manifest[:half]


def test_signed_manifests_of_the_wrong_shape_are_refused() -> None:
    for manifest in wrong_manifests():
        assert_refused(ENVELOPE.header, manifest)


def test_a_manifest_with_its_parts_exchanged_opens_nothing() -> None:
    half = len(ENVELOPE.manifest) // 2
    assert_cannot_open(forged(ENVELOPE.header, ENVELOPE.manifest[half:] + ENVELOPE.manifest[:half]))


def raw_header(
    *,
    start: bytes = b"KSE1\x01\x01",
    recipients: tuple[tuple[UUID, bytes], ...] = (
        (CITY_ID, CITY.public.key_id),
        (CLINIC_ID, CLINIC.public.key_id),
    ),
    parts: tuple[bytes, ...] = (b"content", b"summary"),
    end: bytes = b"",
) -> bytes:
    """A header by hand, equal to ENVELOPE's when nothing is changed."""
    original = ENVELOPE.header
    fixed = original[6:74]
    middle = original[75 + 2 * 32 : 75 + 2 * 32 + 16 + 8 + 8 + 32 + 1 + 20]
    listed = bytes([len(recipients)]) + b"".join(unit.bytes + key_id for unit, key_id in recipients)
    named = bytes([len(parts)]) + b"".join(bytes([len(part)]) + part for part in parts)
    return start + fixed + listed + middle + named + end


def test_the_header_by_hand_is_the_sealed_one() -> None:
    assert raw_header() == ENVELOPE.header


CITY_ENTRY = (CITY_ID, CITY.public.key_id)
CLINIC_ENTRY = (CLINIC_ID, CLINIC.public.key_id)


@pytest.mark.parametrize(
    "header",
    [
        raw_header(start=b"KSE2\x01\x01"),
        raw_header(start=b"KSE1\x00\x01"),
        raw_header(start=b"KSE1\x02\x01"),
        raw_header(start=b"KSE1\x01\x00"),
        raw_header(start=b"KSE1\x01\x02"),
        raw_header(recipients=(CLINIC_ENTRY, CITY_ENTRY)),
        raw_header(recipients=(CITY_ENTRY, CITY_ENTRY)),
        raw_header(recipients=(CITY_ENTRY, (CITY_ID, CLINIC.public.key_id))),
        raw_header(recipients=()),
        raw_header(recipients=tuple((UUID(int=n), CITY.public.key_id) for n in range(9))),
        raw_header(parts=(b"summary", b"content")),
        raw_header(parts=(b"content", b"content")),
        raw_header(parts=(b"content", b"")),
        raw_header(parts=(b"Content", b"summary")),
        raw_header(parts=(b"content", b"summ\xe4ry")),
        raw_header(parts=()),
        raw_header(parts=tuple(b"%02d" % n for n in range(33))),
        raw_header(end=b"\0"),
        raw_header(end=bytes(3000)),
    ],
)
def test_signed_headers_outside_the_format_are_refused(header: bytes) -> None:
    assert_refused(header, ENVELOPE.manifest)


def resealed(*, halves: dict[UUID, bytes], notary_half: bytes, key: bytes, padded: bytes) -> dict[UUID, Read]:
    """One part with halves, key and padded text of the sender's choosing; a read for each unit."""
    header = replace(EnvelopeHeader.decode(ENVELOPE.header), parts=("content",)).encode()
    ctx = hashlib.sha256(header).digest()
    keys = {CITY_ID: CITY, CLINIC_ID: CLINIC}
    wraps = {
        unit_id: keys[unit_id].public.seal(
            labelled(b"wrap/unit", ctx, counted("content"), unit_id.bytes, keys[unit_id].public.key_id), half
        )
        for unit_id, half in halves.items()
    }
    notary_info = labelled(b"wrap/notary", ctx, counted("content"), NOTARY.public.key_id)
    notary_wrap = NOTARY.public.seal(notary_info, notary_half)
    ciphertext = cipher.encrypt(key, ctx, padded)
    hashes = [ciphertext, *(wraps[unit_id] for unit_id in (CITY_ID, CLINIC_ID)), notary_wrap]
    digests = [hashlib.sha256(value).digest() for value in hashes]
    manifest = digests[0] + b"\x02" + b"".join(digests[1:])
    return {
        unit_id: Read(
            FetchedPart(
                header,
                manifest,
                sign_over(header, manifest),
                "content",
                ciphertext,
                wrap,
                release_half(
                    NOTARY,
                    header,
                    "content",
                    notary_wrap,
                    reader=COORDINATOR.unwrap.public,
                    statement_hash=STATEMENT_HASH,
                ),
            ),
            unit_id=unit_id,
            unit_key=keys[unit_id],
        )
        for unit_id, wrap in wraps.items()
    }


def part_key(unit_half: bytes, notary_half: bytes) -> bytes:
    header = replace(EnvelopeHeader.decode(ENVELOPE.header), parts=("content",))
    return derive(unit_half + notary_half, labelled(b"part-key", header.ctx, counted("content")))


def test_one_sender_cannot_show_two_units_two_texts() -> None:
    """Two units get two halves; the ciphertext is committed to one key, so it opens for one of them."""
    halves = {CITY_ID: b"c" * 32, CLINIC_ID: b"k" * 32}
    key = part_key(halves[CITY_ID], b"n" * 32)
    reads = resealed(halves=halves, notary_half=b"n" * 32, key=key, padded=pad(b"for the city"))
    assert reads[CITY_ID].open() == b"for the city"
    assert_cannot_open(reads[CLINIC_ID])


@pytest.mark.parametrize(
    "padded",
    [
        pad(b"text").replace(b"text\0", b"text\1"),
        pad(b"text")[:-1] + b"\1",
        (4).to_bytes(4, "big") + b"text".ljust(4096, b"\0"),
        (1025).to_bytes(4, "big") + bytes(1024),
        b"\xff" * 1028,
    ],
)
def test_padding_of_the_senders_invention_is_refused(padded: bytes) -> None:
    halves = {CITY_ID: b"u" * 32, CLINIC_ID: b"u" * 32}
    key = part_key(b"u" * 32, b"n" * 32)
    for read in resealed(halves=halves, notary_half=b"n" * 32, key=key, padded=padded).values():
        assert_cannot_open(read)


@pytest.mark.parametrize("length", [0, 4, 1027, 1029, 5000])
def test_unpadded_texts_are_refused_undecrypted(length: int) -> None:
    halves = {CITY_ID: b"u" * 32, CLINIC_ID: b"u" * 32}
    key = part_key(b"u" * 32, b"n" * 32)
    for read in resealed(halves=halves, notary_half=b"n" * 32, key=key, padded=bytes(length)).values():
        assert_cannot_open(read)


def test_more_than_a_half_is_never_released() -> None:
    ctx = hashlib.sha256(ENVELOPE.header).digest()
    info = labelled(b"wrap/notary", ctx, counted("content"), NOTARY.public.key_id)
    with pytest.raises(CannotOpenError):
        release_half(
            NOTARY,
            ENVELOPE.header,
            "content",
            NOTARY.public.seal(info, bytes(33)),
            reader=COORDINATOR.unwrap.public,
            statement_hash=STATEMENT_HASH,
        )


def test_wraps_of_more_than_a_half_are_refused() -> None:
    halves = {CITY_ID: b"u" * 33, CLINIC_ID: b"u" * 32}
    key = part_key(b"u" * 33, b"n" * 32)
    reads = resealed(halves=halves, notary_half=b"n" * 32, key=key, padded=pad(b"text"))
    assert_cannot_open(reads[CITY_ID])
