"""The program against the vectors in `tests/vectors/crypto.json`, which stay while the code changes."""

from __future__ import annotations

import hashlib
import json
from typing import Any
from uuid import UUID

import pytest

from referral_app.crypto.envelope import FetchedPart, envelope_hash, open_part, release_half, verify_envelope
from referral_app.crypto.grant import open_unit_seed
from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.identity import Identity, check_possession
from referral_app.crypto.local_seal import open_local
from referral_app.crypto.passphrase import open_seed
from referral_app.crypto.recovery_code import decode_recovery_code
from referral_app.crypto.signing import VerifyKey
from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.errors import CannotOpenError, SignatureError
from tests.unit.crypto.world import assert_uniform
from tests.vectors import generate_crypto

VECTORS: dict[str, Any] = json.loads(generate_crypto.PATH.read_text())
DERIVED: dict[str, Any] = VECTORS["derived"]
SEALED: dict[str, Any] = VECTORS["sealed"]
ENVELOPE: dict[str, Any] = SEALED["envelope"]
SENDER = Identity.from_seed(bytes.fromhex(ENVELOPE["sender_seed"]))
READER = Identity.from_seed(bytes.fromhex(ENVELOPE["reader_seed"]))


def raw(vector: dict[str, Any], *names: str) -> tuple[bytes, ...]:
    return tuple(bytes.fromhex(vector[name]) for name in names)


def test_what_follows_from_the_inputs_has_not_changed() -> None:
    assert generate_crypto.derived() == DERIVED


def test_a_signature_and_a_proof_hold() -> None:
    vector = DERIVED["signing"]
    public, message, signature = raw(vector, "public", "message", "signature")
    VerifyKey(public).verify(vector["label"].encode(), message, signature)
    verify_key, wrap_key, user_id, proof = raw(
        DERIVED["identity"], "verify_key", "wrap_key", "user_id", "possession"
    )
    check_possession(verify_key, wrap_key, UUID(bytes=user_id), proof)


@pytest.mark.parametrize("key", DERIVED["keys_refused"]["verify_keys"])
def test_bad_verify_keys_are_refused(key: str) -> None:
    with pytest.raises(SignatureError):
        VerifyKey(bytes.fromhex(key))


@pytest.mark.parametrize("key", DERIVED["keys_refused"]["wrap_keys"], ids=len)
def test_bad_wrap_keys_are_refused(key: str) -> None:
    with pytest.raises(SignatureError):
        WrapKey(bytes.fromhex(key))


@pytest.mark.parametrize("vector", DERIVED["recovery_codes"], ids=lambda vector: len(vector["secret"]) // 2)
def test_recovery_codes_read(vector: dict[str, str]) -> None:
    assert decode_recovery_code(vector["code"]).hex() == vector["secret"]


def test_a_wrap_opens() -> None:
    (seed,) = raw(DERIVED["wrapping"], "seed")
    info, plaintext, sealed = raw(SEALED["wrap"], "info", "plaintext", "sealed")
    assert UnwrapKey.from_seed(seed).open(info, sealed) == plaintext


def test_a_grant_opens() -> None:
    seed, unit_id, unit_seed, sealed = raw(SEALED["grant"], "member_seed", "unit_id", "unit_seed", "sealed")
    member = Identity.from_seed(seed).unwrap
    assert open_unit_seed(sealed, member, UUID(bytes=unit_id), SEALED["grant"]["epoch"]) == unit_seed


def test_a_sealed_seed_opens() -> None:
    secret_key, user_id, seed, blob = raw(SEALED["sealed_seed"], "secret_key", "user_id", "seed", "blob")
    assert open_seed(blob, SEALED["sealed_seed"]["passphrase"], secret_key, UUID(bytes=user_id)) == seed


def test_a_local_file_opens() -> None:
    key, context, plaintext, blob = raw(SEALED["local"], "key", "context", "plaintext", "blob")
    assert open_local(key, context, blob) == plaintext


def test_the_envelope_verifies() -> None:
    header, manifest, signature, named = raw(ENVELOPE, "header", "manifest", "signature", "envelope_hash")
    decoded = verify_envelope(header, manifest, signature, SENDER.signing.public)
    assert decoded.parts == tuple(part["name"] for part in ENVELOPE["parts"])
    assert envelope_hash(header, manifest, signature) == named


@pytest.mark.parametrize("unit", ENVELOPE["units"], ids=lambda unit: unit["unit_id"][:4])
@pytest.mark.parametrize("part", ENVELOPE["parts"], ids=lambda part: part["name"])
def test_each_part_opens_for_each_unit(part: dict[str, Any], unit: dict[str, str]) -> None:
    header, manifest, signature, statement_hash = raw(
        ENVELOPE, "header", "manifest", "signature", "statement_hash"
    )
    unit_id = UUID(hex=unit["unit_id"])
    unit_key = UnwrapKey.from_seed(bytes.fromhex(unit["wrap_seed"]))
    place = EnvelopeHeader.decode(header).recipients.index((unit_id, unit_key.public.key_id))
    notary = UnwrapKey.from_seed(bytes.fromhex(ENVELOPE["notary_wrap_seed"]))
    ciphertext, content, notary_wrap, released = raw(part, "ciphertext", "content", "notary_wrap", "released")
    again = release_half(
        notary,
        header,
        part["name"],
        notary_wrap,
        reader=READER.unwrap.public,
        statement_hash=statement_hash,
    )
    for half in (released, again):
        wrap = bytes.fromhex(part["unit_wraps"][place])
        fetched = FetchedPart(header, manifest, signature, part["name"], ciphertext, wrap, half)
        opened = open_part(
            fetched,
            sender=SENDER.signing.public,
            unit_id=unit_id,
            unit_key=unit_key,
            reader=READER.unwrap,
            statement_hash=statement_hash,
        )
        assert opened == content


@pytest.mark.parametrize("case", ENVELOPE["refused"], ids=lambda case: case["reason"])
def test_signed_envelopes_outside_the_format_are_refused(case: dict[str, str]) -> None:
    header, manifest, signature = raw(case, "header", "manifest", "signature")
    message = hashlib.sha256(header).digest()
    message += hashlib.sha256(manifest).digest()
    SENDER.signing.public.verify(b"envelope", message, signature)
    with pytest.raises(CannotOpenError) as caught:
        verify_envelope(header, manifest, signature, SENDER.signing.public)
    assert_uniform(caught.value)
