"""Signatures under labels, and the keys that must never be accepted."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.crypto.signing import SigningKey, VerifyKey
from referral_app.errors import BugError, SignatureError
from tests.unit.crypto.world import flipped

KEY = SigningKey.from_seed(b"k" * 32)
P = 2**255 - 19

# The eight points whose order divides 8, in canonical encoding (Chalkias et al., Taming the many EdDSAs).
LOW_ORDER = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
]
# The six encodings of low-order points that are not canonical.
NON_CANONICAL_LOW_ORDER = [
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
]


@pytest.mark.parametrize("raw", [bytes.fromhex(text) for text in LOW_ORDER + NON_CANONICAL_LOW_ORDER])
def test_low_order_keys_are_refused(raw: bytes) -> None:
    with pytest.raises(SignatureError):
        VerifyKey(raw)


def test_why_low_order_keys_are_refused() -> None:
    """The library takes the neutral point as a key, and one signature then holds for every message."""
    neutral = bytes.fromhex(LOW_ORDER[0])
    for message in (b"I never", b"signed this"):
        Ed25519PublicKey.from_public_bytes(neutral).verify(neutral + bytes(32), message)


def test_the_list_holds_the_points_of_order_eight() -> None:
    """Doubled they have y = 0, so x^2 = -y^2, which the curve equation turns into d y^4 + 2 y^2 = 1."""
    d = -121665 * pow(121666, -1, P)
    for text in LOW_ORDER[4:]:
        y = int.from_bytes(bytes.fromhex(text), "little") & (2**255 - 1)
        assert (d * y**4 + 2 * y**2 - 1) % P == 0


def test_unreduced_coordinates_are_refused() -> None:
    for y in range(P, 2**255):
        for sign in (0, 1 << 255):
            with pytest.raises(SignatureError):
                VerifyKey((y | sign).to_bytes(32, "little"))


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_other_lengths_are_refused(length: int) -> None:
    with pytest.raises(SignatureError):
        VerifyKey(b"\2" * length)


@settings(deadline=None)
@given(st.binary(min_size=32, max_size=32))
def test_the_keys_of_all_seeds_are_accepted(seed: bytes) -> None:
    assert VerifyKey(SigningKey.from_seed(seed).public.raw) == SigningKey.from_seed(seed).public


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_random_keys_are_refused_or_kept_as_they_are(raw: bytes) -> None:
    try:
        key = VerifyKey(raw)
    except SignatureError:
        return
    assert key.raw == raw


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_a_signature_holds(message: bytes) -> None:
    KEY.public.verify(b"statement", message, KEY.sign(b"statement", message))


def test_what_is_signed_is_the_labelled_message() -> None:
    plain = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
    assert KEY.sign(b"statement", b"message") == plain.sign(b"kotosilta/v1/statement\0message")


def test_another_label_message_or_key_is_refused() -> None:
    signature = KEY.sign(b"statement", b"message")
    other = SigningKey.from_seed(b"o" * 32).public
    for key, label, message in (
        (KEY.public, b"directory", b"message"),
        (KEY.public, b"statement", b"massage"),
        (KEY.public, b"statement\0m", b"essage"),
        (other, b"statement", b"message"),
    ):
        with pytest.raises(SignatureError) as caught:
            key.verify(label, message, signature)
        assert caught.value.__context__ is None


def test_every_flipped_bit_and_other_length_is_refused() -> None:
    signature = KEY.sign(b"statement", b"message")
    changed = [flipped(signature, bit) for bit in range(512)]
    for forged in (*changed, b"", signature[:-1], signature + b"\0"):
        with pytest.raises(SignatureError):
            KEY.public.verify(b"statement", b"message", forged)


def test_a_signature_has_one_form() -> None:
    """S plus the group order would verify in careless implementations."""
    signature = KEY.sign(b"statement", b"message")
    order = 2**252 + 27742317777372353535851937790883648493
    larger = int.from_bytes(signature[32:], "little") + order
    with pytest.raises(SignatureError):
        KEY.public.verify(b"statement", b"message", signature[:32] + larger.to_bytes(32, "little"))


@pytest.mark.parametrize("label", [b"", b"state\0ment"])
def test_ambiguous_labels_are_never_signed(label: bytes) -> None:
    with pytest.raises(BugError):
        KEY.sign(label, b"message")


@pytest.mark.parametrize("length", [0, 31, 33])
def test_seeds_have_one_length(length: int) -> None:
    with pytest.raises(BugError):
        SigningKey.from_seed(bytes(length))


def test_printing_shows_the_key_id_only() -> None:
    assert repr(KEY) == f"SigningKey({KEY.public.key_id.hex()})"
