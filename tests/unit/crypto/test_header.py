"""The header's bytes: fixed offsets, one encoding, nothing but that encoding accepted."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.crypto.header import MAX_HEADER_LENGTH, EnvelopeHeader
from referral_app.errors import BugError, CannotOpenError
from tests.unit.crypto.world import REFERRAL_ID, assert_uniform, sealed

HEADER = sealed().header

units = st.lists(
    st.tuples(st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16)),
    min_size=1,
    max_size=8,
    unique_by=lambda entry: entry[0],
)


@st.composite
def headers(draw: st.DrawFn) -> EnvelopeHeader:
    """Any header the format allows."""

    def binary(length: int) -> bytes:
        return draw(st.binary(min_size=length, max_size=length))

    version = draw(st.integers(1, 2**31 - 1))
    names = st.from_regex(r"[a-z0-9_.-]{1,32}", fullmatch=True)
    return EnvelopeHeader(
        referral_id=UUID(bytes=binary(16)),
        version=version,
        previous=bytes(32) if version == 1 else b"\1" + binary(31),
        sender_key_id=binary(16),
        recipients=tuple((UUID(bytes=unit), key_id) for unit, key_id in sorted(draw(units))),
        notary_key_id=binary(16),
        directory_version=draw(st.integers(0, 2**63 - 1)),
        log_size=draw(st.integers(0, 2**63 - 1)),
        log_root=binary(32),
        schema_id=draw(st.from_regex(r"[a-z0-9_./-]{1,64}", fullmatch=True)),
        parts=tuple(sorted(draw(st.sets(names, min_size=1, max_size=32)))),
    )


@settings(deadline=None)
@given(headers())
def test_decoding_inverts_encoding(header: EnvelopeHeader) -> None:
    encoded = header.encode()
    assert len(encoded) <= MAX_HEADER_LENGTH
    assert EnvelopeHeader.decode(encoded) == header


@settings(max_examples=500, deadline=None)
@given(st.one_of(st.binary(max_size=600), st.binary(max_size=600).map(lambda noise: HEADER[:74] + noise)))
def test_random_bytes_are_refused_or_canonical(encoded: bytes) -> None:
    assert_refused_or_canonical(encoded)


@settings(max_examples=500, deadline=None)
@given(headers(), st.data())
def test_damaged_headers_are_refused_or_canonical(header: EnvelopeHeader, data: st.DataObject) -> None:
    encoded = header.encode()
    at = data.draw(st.integers(0, len(encoded)))
    cut = data.draw(st.integers(0, 40))
    assert_refused_or_canonical(encoded[:at] + data.draw(st.binary(max_size=40)) + encoded[at + cut :])


def assert_refused_or_canonical(encoded: bytes) -> None:
    with suppress(CannotOpenError):
        assert EnvelopeHeader.decode(encoded).encode() == encoded


def test_every_prefix_is_refused() -> None:
    for length in range(len(HEADER)):
        with pytest.raises(CannotOpenError) as caught:
            EnvelopeHeader.decode(HEADER[:length])
        assert_uniform(caught.value)


def test_the_offsets_that_sql_reads() -> None:
    encoded = sealed(version=0x01020304, previous=b"p" * 32).header
    assert encoded[:6] == b"KSE1\x01\x01"
    assert encoded[6:22] == REFERRAL_ID.bytes
    assert encoded[22:26] == bytes((1, 2, 3, 4))
    assert encoded[26:58] == b"p" * 32


def test_what_is_peeked_at_is_what_decoding_gives() -> None:
    header = EnvelopeHeader.decode(sealed(version=7, previous=b"p" * 32).header)
    assert EnvelopeHeader.peek(header.encode()) == (REFERRAL_ID, 7, header.sender_key_id)
    for length in range(74):
        with pytest.raises(CannotOpenError):
            EnvelopeHeader.peek(HEADER[:length])


def test_version_one_alone_has_no_previous() -> None:
    first = HEADER[:26] + b"p" * 32 + HEADER[58:]
    second = HEADER[:22] + (2).to_bytes(4, "big") + HEADER[26:]
    for encoded in (first, second):
        with pytest.raises(CannotOpenError) as caught:
            EnvelopeHeader.decode(encoded)
        assert_uniform(caught.value)


def test_key_ids_have_one_length() -> None:
    header = EnvelopeHeader.decode(HEADER)
    with pytest.raises(BugError):
        replace(header, sender_key_id=bytes(15))
    with pytest.raises(BugError):
        replace(header, notary_key_id=bytes(17))
    with pytest.raises(BugError):
        replace(header, recipients=((header.recipients[0][0], bytes(15)),))


@pytest.mark.parametrize("version", [0, 2**31, 2**32 - 1])
def test_versions_that_postgresql_cannot_hold_are_refused(version: int) -> None:
    with pytest.raises(CannotOpenError):
        EnvelopeHeader.decode(HEADER[:22] + version.to_bytes(4, "big") + b"p" * 32 + HEADER[58:])
