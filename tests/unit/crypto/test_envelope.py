"""Sealing and opening as intended, and everything the format promises of a genuine envelope."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.crypto.envelope import (
    CIPHERTEXT_LENGTHS,
    Recipient,
    envelope_hash,
    release_half,
    verify_envelope,
)
from referral_app.crypto.halves import WRAP_LENGTH
from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.padding import MAX_CONTENT
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.errors import BugError, InvalidInputError, NotAddressedToMeError
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
    REFERRAL_ID,
    STATEMENT_HASH,
    read_of,
    sealed,
)


@pytest.mark.parametrize("name", ["summary", "content"])
@pytest.mark.parametrize("place", [0, 1], ids=["recipient", "sender's unit"])
def test_each_recipient_opens_each_part(name: str, place: int) -> None:
    assert read_of(sealed(), name, place=place).open() == CONTENTS[name]


@settings(max_examples=30, deadline=None)
@given(
    st.dictionaries(
        st.from_regex(r"[a-z0-9_.-]{1,32}", fullmatch=True), st.binary(max_size=5000), min_size=1, max_size=4
    )
)
def test_any_contents_come_back(contents: dict[str, bytes]) -> None:
    envelope = sealed(contents=contents)
    assert {name: read_of(envelope, name).open() for name in contents} == contents


def test_the_header_says_what_was_sealed() -> None:
    envelope = sealed()
    header = verify_envelope(envelope.header, envelope.manifest, envelope.signature, NURSE.signing.public)
    assert header == EnvelopeHeader(
        referral_id=REFERRAL_ID,
        version=1,
        previous=bytes(32),
        sender_key_id=NURSE.signing.public.key_id,
        recipients=((CITY_ID, CITY.public.key_id), (CLINIC_ID, CLINIC.public.key_id)),
        notary_key_id=NOTARY.public.key_id,
        directory_version=7,
        log_size=1000,
        log_root=bytes([9]) * 32,
        schema_id="kotosilta/referral/1",
        parts=("content", "summary"),
    )


def test_the_manifest_commits_to_every_ciphertext_and_wrap() -> None:
    envelope = sealed()
    expected = b""
    for part in envelope.parts:
        expected += hashlib.sha256(part.ciphertext).digest() + b"\x02"
        expected += b"".join(hashlib.sha256(wrap).digest() for wrap in part.unit_wraps)
        expected += hashlib.sha256(part.notary_wrap).digest()
    assert [part.name for part in envelope.parts] == ["content", "summary"]
    assert envelope.manifest == expected


def test_the_envelope_hash_covers_header_manifest_and_signature() -> None:
    envelope = sealed()
    inner = hashlib.sha256(envelope.header).digest() + hashlib.sha256(envelope.manifest).digest()
    assert envelope.envelope_hash == hashlib.sha256(inner + envelope.signature).digest()
    assert envelope.envelope_hash == envelope_hash(envelope.header, envelope.manifest, envelope.signature)


def test_versions_form_a_chain() -> None:
    first = sealed()
    second = sealed(version=2, previous=first.envelope_hash)
    assert EnvelopeHeader.decode(second.header).previous == first.envelope_hash


def test_nothing_of_two_sealings_repeats() -> None:
    one, other = sealed(), sealed()
    assert one.header == other.header
    secrets_of_one = {p.ciphertext for p in one.parts} | {w for p in one.parts for w in p.unit_wraps}
    secrets_of_other = {p.ciphertext for p in other.parts} | {w for p in other.parts for w in p.unit_wraps}
    assert secrets_of_one.isdisjoint(secrets_of_other)


@pytest.mark.parametrize("size", [0, 1, 1024, 1025, 4096, 100_000, MAX_CONTENT])
def test_lengths_show_a_bucket_only(size: int) -> None:
    envelope = sealed(contents={"content": bytes(size)})
    part = envelope.parts[0]
    assert len(part.ciphertext) in CIPHERTEXT_LENGTHS
    assert {len(wrap) for wrap in (*part.unit_wraps, part.notary_wrap)} == {WRAP_LENGTH}
    assert read_of(envelope).open() == bytes(size)


def test_equal_buckets_have_equal_lengths() -> None:
    lengths = {len(sealed(contents={"content": bytes(n)}).parts[0].ciphertext) for n in (1, 300, 1024)}
    assert lengths == {1100}


def test_too_large_a_content_is_the_users_problem() -> None:
    with pytest.raises(InvalidInputError) as caught:
        sealed(contents={"content": bytes(MAX_CONTENT + 1)})
    assert [(p.field, p.problem) for p in caught.value.problems] == [("content", "too_large")]


@pytest.mark.parametrize(
    "changes",
    [
        {"recipients": []},
        {"recipients": [Recipient(CITY_ID, CITY.public), Recipient(CITY_ID, CLINIC.public)]},
        {"recipients": [Recipient(UUID(int=number), CITY.public) for number in range(9)]},
        {"contents": {}},
        {"contents": {"Content": b""}},
        {"contents": {"content\n": b""}},
        {"contents": {"": b""}},
        {"contents": {"sisältö": b""}},
        {"contents": {"a" * 33: b""}},
        {"contents": {f"attachment-{number}": b"" for number in range(33)}},
        {"version": 0},
        {"version": 2},
        {"version": 2**31, "previous": b"p" * 32},
        {"previous": b"p" * 32},
        {"version": 2, "previous": b"p" * 31},
        {"schema_id": ""},
        {"schema_id": "s" * 65},
        {"schema_id": "kotosilta/ä"},
        {"directory_version": -1},
        {"log_size": 2**63},
        {"log_root": b""},
    ],
)
def test_what_the_format_does_not_allow_is_never_sealed(changes: dict[str, object]) -> None:
    with pytest.raises(BugError):
        sealed(**changes)


def test_a_stranger_learns_that_it_is_not_for_him() -> None:
    read = read_of(sealed())
    strangers = [
        replace(read, unit_id=REFERRAL_ID),
        replace(read, unit_key=UnwrapKey.from_seed(b"the unit's next epoch".ljust(32))),
        replace(read, unit_id=CLINIC_ID),
    ]
    for stranger in strangers:
        with pytest.raises(NotAddressedToMeError):
            stranger.open()


def test_release_refuses_another_notarys_envelope() -> None:
    envelope = sealed()
    with pytest.raises(NotAddressedToMeError):
        release_half(
            CITY,
            envelope.header,
            "content",
            envelope.parts[0].notary_wrap,
            reader=COORDINATOR.unwrap.public,
            statement_hash=STATEMENT_HASH,
        )


def test_release_demands_a_whole_statement_hash() -> None:
    envelope = sealed()
    with pytest.raises(BugError):
        release_half(
            NOTARY,
            envelope.header,
            "content",
            envelope.parts[0].notary_wrap,
            reader=COORDINATOR.unwrap.public,
            statement_hash=b"",
        )


def test_printing_shows_no_secret_and_no_content() -> None:
    envelope = sealed()
    read = read_of(envelope)
    shown = repr((NURSE, COLLEAGUE, CITY, NURSE.signing, envelope, read.fetched))
    assert NURSE.signing.public.key_id.hex() in shown
    assert "object at" not in shown
    for secret in (NURSE.local_key, read.fetched.released, envelope.parts[0].ciphertext):
        assert repr(secret) not in shown
        assert secret.hex() not in shown
