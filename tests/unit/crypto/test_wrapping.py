"""X-Wing wraps against the published vectors, and the keys that must never be accepted."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import cryptography_vectors
import pytest
from cryptography.hazmat.bindings._rust import openssl
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from hypothesis import given, settings
from hypothesis import strategies as st

from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.errors import BugError, CannotOpenError, SignatureError
from tests.unit.crypto.world import CITY, CLINIC, flipped

X_WING = 0x647A
P = 2**255 - 19
KDFS = {1: KDF.HKDF_SHA256, 17: KDF.SHAKE256}
AEADS = {3: AEAD.CHACHA20_POLY1305}

RAW = CITY.public.raw
SEALED = CITY.public.seal(b"info", b"s" * 32)

# Points of low order on Curve25519 and its twist, canonical form (cr.yp.to/ecdh.html#validate).
LOW_ORDER = [
    bytes.fromhex(text)
    for text in (
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    )
]


def published() -> list[dict[str, Any]]:
    path = files(cryptography_vectors) / "HPKE" / "hpke-pq-test-vectors.json"
    return [vector for vector in json.loads(path.read_text()) if vector["kem_id"] == X_WING]


def test_there_are_published_vectors() -> None:
    assert {(vector["kdf_id"], vector["aead_id"]) for vector in published()} == {(1, 3), (17, 3)}


@pytest.mark.parametrize("vector", published(), ids=lambda vector: f"kdf {vector['kdf_id']}")
def test_published_seeds_give_the_published_keys(vector: dict[str, Any]) -> None:
    assert UnwrapKey.from_seed(bytes.fromhex(vector["skRm"])).public.raw.hex() == vector["pkRm"]


@pytest.mark.parametrize("vector", published(), ids=lambda vector: f"kdf {vector['kdf_id']}")
def test_published_ciphertexts_open_with_keys_from_published_seeds(vector: dict[str, Any]) -> None:
    """Only the first message of each: the library opens one message a context, at sequence number 0."""
    suite = Suite(KEM.MLKEM768_X25519, KDFS[vector["kdf_id"]], AEADS[vector["aead_id"]])
    key = UnwrapKey.from_seed(bytes.fromhex(vector["skRm"]))._key
    first = vector["encryptions"][0]
    sealed = bytes.fromhex(vector["enc"] + first["ct"])
    info, aad = bytes.fromhex(vector["info"]), bytes.fromhex(first["aad"])
    opened = openssl.hpke._decrypt_with_aad(suite, sealed, key, info, aad)
    assert opened.hex() == first["pt"]


@settings(deadline=None)
@given(st.binary(max_size=200), st.binary(max_size=200))
def test_what_was_sealed_comes_back(info: bytes, plaintext: bytes) -> None:
    sealed = CITY.public.seal(info, plaintext)
    assert len(sealed) == len(plaintext) + 1136
    assert CITY.open(info, sealed) == plaintext


def test_another_info_or_key_is_refused() -> None:
    for key, info in ((CITY, b"inf"), (CITY, b"info\0"), (CITY, b""), (CLINIC, b"info")):
        with pytest.raises(CannotOpenError) as caught:
            key.open(info, SEALED)
        assert caught.value.__context__ is None


def test_every_flipped_bit_is_refused() -> None:
    for bit in range(8 * len(SEALED)):
        with pytest.raises(CannotOpenError):
            CITY.open(b"info", flipped(SEALED, bit))


def test_every_shorter_text_is_refused() -> None:
    for length in range(len(SEALED)):
        with pytest.raises(CannotOpenError):
            CITY.open(b"info", SEALED[:length])


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=1400))
def test_random_bytes_are_refused(noise: bytes) -> None:
    with pytest.raises(CannotOpenError):
        CITY.open(b"info", noise)


@pytest.mark.parametrize("point", LOW_ORDER)
def test_a_low_order_share_in_the_sealed_text_is_refused(point: bytes) -> None:
    with pytest.raises(CannotOpenError):
        CITY.open(b"info", SEALED[:1088] + point + SEALED[1120:])


@pytest.mark.parametrize("point", LOW_ORDER)
def test_low_order_keys_are_refused(point: bytes) -> None:
    with pytest.raises(SignatureError):
        WrapKey(RAW[:1184] + point)


def test_non_canonical_x25519_keys_are_refused() -> None:
    """X25519 ignores the top bit and reduces, so one key would have several key ids."""
    point = int.from_bytes(RAW[1184:], "little")
    for other in (point + 2**255, *range(P, 2**255), P + 2**255 - 1, 2**256 - 1):
        with pytest.raises(SignatureError):
            WrapKey(RAW[:1184] + other.to_bytes(32, "little"))


def test_unreduced_mlkem_coefficients_are_refused() -> None:
    """Two 12-bit coefficients lie in three bytes; q is 3329 (FIPS 203, 7.2)."""
    for at in (0, 3, 1149):
        for coefficient in (3329, 4095):
            low = bytes((coefficient & 0xFF, coefficient >> 8, 0))
            with pytest.raises(SignatureError) as caught:
                WrapKey(RAW[:at] + low + RAW[at + 3 :])
            assert caught.value.__context__ is None


@pytest.mark.parametrize("raw", [b"", RAW[:-1], RAW + b"\0", RAW[:1184], RAW[1184:], RAW * 2])
def test_other_lengths_are_refused(raw: bytes) -> None:
    with pytest.raises(SignatureError):
        WrapKey(raw)


@settings(deadline=None)
@given(st.binary(min_size=32, max_size=32))
def test_the_keys_of_all_seeds_are_accepted(seed: bytes) -> None:
    key = UnwrapKey.from_seed(seed)
    assert WrapKey(key.public.raw) == key.public
    assert WrapKey(key.public.raw).key_id == key.public.key_id


@pytest.mark.parametrize("length", [0, 31, 33, 96])
def test_seeds_have_one_length(length: int) -> None:
    with pytest.raises(BugError):
        UnwrapKey.from_seed(bytes(length))


def test_printing_shows_the_key_id_only() -> None:
    assert repr(CITY) == f"UnwrapKey({CITY.public.key_id.hex()})"
