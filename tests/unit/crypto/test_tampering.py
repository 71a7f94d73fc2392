"""Whatever an active database administrator, a hostile client or a malicious sender changes is refused."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.crypto import cipher
from referral_app.crypto.envelope import Recipient, release_half, verify_envelope
from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.labels import counted, derive, labelled
from referral_app.crypto.padding import pad, unpad
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
    NOTARY,
    NURSE,
    STATEMENT_HASH,
    assert_cannot_open,
    assert_uniform,
    flipped,
    part_of,
    read_of,
    released,
    sealed,
    sign_over,
)

ENVELOPE = sealed()
READ = read_of(ENVELOPE)
FETCHED = ("header", "manifest", "signature", "ciphertext", "unit_wrap", "released")


def verify(header: bytes, manifest: bytes, signature: bytes) -> EnvelopeHeader:
    return verify_envelope(header, manifest, signature, NURSE.signing.public)


# --- changed bits, lengths and random bytes -------------------------------------------------------


@pytest.mark.parametrize("name", FETCHED)
def test_every_byte_counts(name: str) -> None:
    value: bytes = getattr(READ.fetched, name)
    for place in range(len(value)):
        assert_cannot_open(READ.with_fetched(**{name: flipped(value, 8 * place + place % 8)}))
    assert READ.open() == CONTENTS["content"]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(FETCHED), st.data())
def test_any_flipped_bit_is_refused(name: str, data: st.DataObject) -> None:
    value: bytes = getattr(READ.fetched, name)
    bit = data.draw(st.integers(0, 8 * len(value) - 1))
    assert_cannot_open(READ.with_fetched(**{name: flipped(value, bit)}))


@pytest.mark.parametrize("name", FETCHED)
def test_other_lengths_are_refused(name: str) -> None:
    value: bytes = getattr(READ.fetched, name)
    for changed in (
        b"",
        value[:1],
        value[: len(value) // 2],
        value[:-1],
        value[1:],
        value + b"\0",
        value * 2,
    ):
        assert_cannot_open(READ.with_fetched(**{name: changed}))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=4000), st.sampled_from(FETCHED))
def test_random_bytes_are_refused(noise: bytes, name: str) -> None:
    assert_cannot_open(READ.with_fetched(**{name: noise}))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=4000), st.sampled_from(("header", "manifest", "signature")))
def test_the_notary_refuses_what_the_reader_refuses(noise: bytes, name: str) -> None:
    fields = {"header": ENVELOPE.header, "manifest": ENVELOPE.manifest, "signature": ENVELOPE.signature}
    with pytest.raises(CannotOpenError) as caught:
        verify(**(fields | {name: noise}))
    assert_uniform(caught.value)


@pytest.mark.parametrize("name", ["header", "manifest", "signature"])
def test_the_notary_refuses_every_flipped_bit(name: str) -> None:
    fields = {"header": ENVELOPE.header, "manifest": ENVELOPE.manifest, "signature": ENVELOPE.signature}
    for bit in range(8 * len(fields[name])):
        with pytest.raises(CannotOpenError):
            verify(**(fields | {name: flipped(fields[name], bit)}))


@pytest.mark.parametrize("part", ["", "summary2", "Content", "content\0", "sisältö", "c" * 300])
def test_unknown_parts_are_refused(part: str) -> None:
    assert_cannot_open(READ.with_fetched(part=part))
    with pytest.raises(CannotOpenError):
        release_half(
            NOTARY,
            ENVELOPE.header,
            part,
            ENVELOPE.parts[0].notary_wrap,
            reader=COORDINATOR.unwrap.public,
            statement_hash=STATEMENT_HASH,
        )


# --- genuine pieces in the wrong place ------------------------------------------------------------


@pytest.mark.parametrize("name", FETCHED)
def test_a_piece_of_another_envelope_is_refused(name: str) -> None:
    other = read_of(sealed(directory_version=8))
    assert_cannot_open(READ.with_fetched(**{name: getattr(other.fetched, name)}))


@pytest.mark.parametrize("name", ["manifest", "signature", "ciphertext", "unit_wrap", "released"])
def test_a_piece_of_a_second_sealing_of_the_same_is_refused(name: str) -> None:
    """The headers are equal byte for byte, so `ctx` is; only the signature tells the two apart."""
    other = read_of(sealed())
    assert_cannot_open(READ.with_fetched(**{name: getattr(other.fetched, name)}))


@pytest.mark.parametrize("name", ["part", "ciphertext", "unit_wrap", "released"])
def test_a_piece_of_another_part_is_refused(name: str) -> None:
    other = read_of(ENVELOPE, "summary")
    assert_cannot_open(READ.with_fetched(**{name: getattr(other.fetched, name)}))


def test_a_whole_part_under_another_name_is_refused() -> None:
    summary = read_of(ENVELOPE, "summary")
    assert_cannot_open(summary.with_fetched(part="content"))


def test_another_units_wrap_is_refused() -> None:
    assert_cannot_open(READ.with_fetched(unit_wrap=part_of(ENVELOPE, "content").unit_wraps[1]))


def test_an_older_version_does_not_pass_for_the_newer() -> None:
    newer = sealed(version=2, previous=ENVELOPE.envelope_hash)
    assert_cannot_open(read_of(newer).with_fetched(header=ENVELOPE.header))


def test_another_readers_release_is_refused() -> None:
    theirs = released(ENVELOPE, "content", COLLEAGUE)
    assert_cannot_open(READ.with_fetched(released=theirs))
    assert_cannot_open(replace(READ, reader=COLLEAGUE.unwrap))
    assert replace(READ.with_fetched(released=theirs), reader=COLLEAGUE.unwrap).open() == CONTENTS["content"]


@pytest.mark.parametrize("statement_hash", [b"", bytes(32), STATEMENT_HASH[:-1], flipped(STATEMENT_HASH, 0)])
def test_a_release_serves_one_logged_statement(statement_hash: bytes) -> None:
    assert_cannot_open(replace(READ, statement_hash=statement_hash))


def test_another_sender_is_refused() -> None:
    assert_cannot_open(replace(READ, sender=COLLEAGUE))
    forged = sealed(sender=COLLEAGUE.signing)
    assert_cannot_open(read_of(forged))


def test_a_signature_for_another_purpose_is_refused() -> None:
    message = hashlib.sha256(ENVELOPE.header).digest() + hashlib.sha256(ENVELOPE.manifest).digest()
    assert_cannot_open(READ.with_fetched(signature=NURSE.signing.sign(b"statement", message)))


# --- one half of a key is nothing -----------------------------------------------------------------


def test_a_member_without_the_notary_opens_nothing() -> None:
    part = part_of(ENVELOPE, "content")
    for instead in (part.notary_wrap, part.unit_wraps[0], bytes(len(part.notary_wrap))):
        assert_cannot_open(READ.with_fetched(released=instead))


def test_the_notary_without_a_unit_opens_nothing() -> None:
    with pytest.raises(NotAddressedToMeError):
        replace(READ, unit_key=NOTARY).open()
    wrap = part_of(ENVELOPE, "content").unit_wraps[0]
    with pytest.raises(CannotOpenError):
        NOTARY.open(b"", wrap)


# --- a member who has opened a part knows its halves ----------------------------------------------


def halves() -> tuple[bytes, bytes, bytes]:
    """`ctx`, the unit's half and the notary's half of READ's part."""
    ctx = hashlib.sha256(ENVELOPE.header).digest()
    unit_info = labelled(b"wrap/unit", ctx, counted("content"), CITY_ID.bytes, CITY.public.key_id)
    reader_id = COORDINATOR.unwrap.public.key_id
    release_info = labelled(b"wrap/release", ctx, counted("content"), reader_id, STATEMENT_HASH)
    unit_half = CITY.open(unit_info, READ.fetched.unit_wrap)
    return ctx, unit_half, COORDINATOR.unwrap.open(release_info, READ.fetched.released)


def test_a_member_cannot_put_another_text_into_the_envelope() -> None:
    """He can encrypt under the right key and have it stored, but the manifest shows it."""
    ctx, unit_half, notary_half = halves()
    key = derive(unit_half + notary_half, labelled(b"part-key", ctx, counted("content")))
    assert unpad(cipher.decrypt(key, ctx, READ.fetched.ciphertext)) == CONTENTS["content"]
    assert_cannot_open(READ.with_fetched(ciphertext=cipher.encrypt(key, ctx, pad(b"another text"))))


def test_a_member_cannot_wrap_a_half_anew() -> None:
    ctx, unit_half, _ = halves()
    info = labelled(b"wrap/unit", ctx, counted("content"), CITY_ID.bytes, CITY.public.key_id)
    assert_cannot_open(READ.with_fetched(unit_wrap=CITY.public.seal(info, unit_half)))


@pytest.mark.parametrize("name", FETCHED)
def test_nothing_is_opened_before_everything_public_is_checked(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opening is made to fail loudly; wrong lengths, hashes and signatures never reach it."""

    def opened(*_: object) -> bytes:
        raise AssertionError

    monkeypatch.setattr(UnwrapKey, "open", opened)
    monkeypatch.setattr(cipher, "decrypt", opened)
    with pytest.raises(AssertionError):
        READ.open()
    for changed in (b"", getattr(READ.fetched, name) + b"\0"):
        assert_cannot_open(READ.with_fetched(**{name: changed}))


def test_ciphertexts_of_no_bucket_are_refused_unopened(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sender may sign them; their length alone condemns them."""

    def opened(*_: object) -> bytes:
        raise AssertionError

    monkeypatch.setattr(UnwrapKey, "open", opened)
    for length in (0, 72, 1099, 1101, 2_000_000):
        ciphertext = bytes(length)
        manifest = hashlib.sha256(ciphertext).digest() + ENVELOPE.manifest[32:]
        read = READ.with_fetched(
            ciphertext=ciphertext, manifest=manifest, signature=sign_over(ENVELOPE.header, manifest)
        )
        assert_cannot_open(read)


# --- the notary's act -----------------------------------------------------------------------------


def release(header: bytes, part: str, wrap: bytes) -> bytes:
    return release_half(
        NOTARY,
        header,
        part,
        wrap,
        reader=COORDINATOR.unwrap.public,
        statement_hash=STATEMENT_HASH,
    )


def test_release_refuses_every_changed_byte_of_the_wrap() -> None:
    wrap = part_of(ENVELOPE, "content").notary_wrap
    for place in range(len(wrap)):
        with pytest.raises(CannotOpenError) as caught:
            release(ENVELOPE.header, "content", flipped(wrap, 8 * place + place % 8))
        assert_uniform(caught.value)
    for changed in (b"", wrap[:-1], wrap + b"\0"):
        with pytest.raises(CannotOpenError):
            release(ENVELOPE.header, "content", changed)


def test_release_refuses_every_changed_bit_of_the_header() -> None:
    wrap = part_of(ENVELOPE, "content").notary_wrap
    for bit in range(8 * len(ENVELOPE.header)):
        with pytest.raises(TamperError):
            release(flipped(ENVELOPE.header, bit), "content", wrap)


def test_a_wrap_is_released_under_its_own_header_and_part_only() -> None:
    """Else a member could show the notary a stolen wrap under a header that names his own unit."""
    wrap = part_of(ENVELOPE, "content").notary_wrap
    mine = sealed(recipients=[Recipient(CLINIC_ID, CLINIC.public)], sender=COLLEAGUE.signing)
    for header, part in ((mine.header, "content"), (ENVELOPE.header, "summary")):
        with pytest.raises(CannotOpenError) as caught:
            release(header, part, wrap)
        assert_uniform(caught.value)


def test_an_old_epoch_key_is_told_apart_from_tampering() -> None:
    old = UnwrapKey.from_seed(b"an epoch before".ljust(32))
    envelope = sealed(recipients=[Recipient(CITY_ID, old.public), Recipient(CLINIC_ID, CLINIC.public)])
    read = read_of(envelope)
    with pytest.raises(NotAddressedToMeError):
        read.open()
    assert replace(read, unit_key=old).open() == CONTENTS["content"]
