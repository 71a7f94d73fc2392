"""Calling the functions as a hostile client would: SQL written by hand, any argument at will."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import psycopg

from referral_app.crypto.envelope import Envelope
from referral_app.crypto.header import EnvelopeHeader
from referral_app.translog.canonical import encode
from referral_app.translog.statement import EMPTY_HEAD
from tests.integration.kit import Kit, Person

ENVELOPE_ARGUMENTS = (
    "header",
    "manifest",
    "env_signature",
    "part_names",
    "ciphertexts",
    "notary_wraps",
    "wrap_units",
    "wraps",
)
WORDS = {
    "KS001": "not allowed",
    "KS002": "state changed",
    "KS003": "malformed",
    "KS004": "ticket not usable",
}
_CASTS = {
    "part_names": "text[]",
    "ciphertexts": "bytea[]",
    "notary_wraps": "bytea[]",
    "wrap_units": "uuid[]",
    "wraps": "bytea[]",
    "epochs": "integer[]",
    "grants": "bytea[]",
    "grant_signatures": "bytea[]",
    "authority_sealed": "bytea",
    "authority_grant": "bytea",
    "authority_signature": "bytea",
    "holders": "uuid[]",
    "shares": "bytea[]",
}
"""Of arguments that are lists or may be NULL."""
_CASTS |= {f"{second}_{name}": cast for second in ("new", "into") for name, cast in _CASTS.items()}


def statement_json(person: Person, act: str, subject: Any) -> dict[str, Any]:
    """A statement as plain JSON, to be spoiled."""
    return {
        "v": 1,
        "act": act,
        "actor": person.user_id.hex,
        "key": person.identity.signing.public.key_id.hex(),
        "unit": person.unit.id.hex,
        "purpose": "handle_referral",
        "subject": subject,
        "nonce": secrets.token_hex(16),
        "time": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "seen": {"size": 0, "root": EMPTY_HEAD.root.hex()},
    }


def signed(json: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments `statement` and `signature`; the database cannot tell that nobody signed."""
    return {"statement": encode(json), "signature": bytes(64)}


def envelope_arguments(envelope: Envelope | None) -> dict[str, Any]:
    """The eight arguments after statement and signature."""
    if envelope is None:
        return dict.fromkeys(ENVELOPE_ARGUMENTS)
    return {
        "header": envelope.header,
        "manifest": envelope.manifest,
        "env_signature": envelope.signature,
        "part_names": [part.name for part in envelope.parts],
        "ciphertexts": [part.ciphertext for part in envelope.parts],
        "notary_wraps": [part.notary_wrap for part in envelope.parts],
        "wrap_units": [unit for unit, _ in EnvelopeHeader.decode(envelope.header).recipients],
        "wraps": [wrap for part in envelope.parts for wrap in part.unit_wraps],
    }


def call(kit: Kit, login: str, function: str, arguments: Mapping[str, Any]) -> str | None:
    """Call a function of the schema with named arguments; the SQLSTATE it was refused with, or None.

    Fails when a refusal says more than its one word.
    """
    marks = ", ".join(
        f"p_{name} => " + (f"%({name})s::{_CASTS[name]}" if name in _CASTS else f"%({name})s")
        for name in arguments
    )
    query = f"SELECT * FROM kotosilta.{function}({marks})".encode()
    with kit.database.driver(login) as driver:
        return refusal(driver, query, arguments)


def refusal(
    driver: psycopg.Connection[Any], query: bytes, arguments: Mapping[str, Any] | None = None
) -> str | None:
    """Run a statement; the SQLSTATE it was refused with, or None. Our own refusals say one word only."""
    try:
        driver.execute(query, arguments)
    except psycopg.Error as error:
        diagnosis, sqlstate = error.diag, error.sqlstate
    else:
        return None
    if sqlstate is not None and sqlstate.startswith("KS"):
        assert diagnosis.message_primary == WORDS[sqlstate]
        assert diagnosis.message_detail is None
    return sqlstate
