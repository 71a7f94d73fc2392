"""Statements: what somebody did, signed by them before it is done.

Body: RFC 8785 of
`{"v":1,"act","actor":hex,"key":hex,"unit":hex,"purpose","subject":{…},"nonce":hex,"time":"…Z","seen":{"size","root":hex}}`.
`seen` is the newest log head its author has verified: it ties every statement to one history, so a forked
log can never be merged again without showing. Signature: Ed25519 with the label `statement`.

Frozen data and pure functions; thread-safe as long as nobody changes a `subject` mapping.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from referral_app.crypto.signing import SigningKey, VerifyKey
from referral_app.errors import StatementInvalidError
from referral_app.translog.canonical import Json, decode, encode
from referral_app.translog.fields import Fields, head_json, time_text
from referral_app.translog.merkle import EMPTY_HEAD, TreeHead

__all__ = [
    "EMPTY_HEAD",
    "MAX_STATEMENT_BYTES",
    "STATEMENT_LABEL",
    "SignedStatement",
    "Statement",
    "TreeHead",
    "sign_statement",
    "statement_hash",
    "verify_statement",
]

MAX_STATEMENT_BYTES = 48_000
"""A leaf carries the body in base64 and must fit the 65,535 bytes of a C2SP entry bundle (see leaf.py)."""

SIGNATURE_SIZE = 64
KEY_ID_SIZE = 16
NONCE_SIZE = 16

STATEMENT_LABEL = b"statement"
"""Domain label of the signature (see crypto/signing.py)."""

_CODE = re.compile(r"[a-z][a-z0-9_]{0,31}")
_NAMES = frozenset({"v", "act", "actor", "key", "unit", "purpose", "subject", "nonce", "time", "seen"})


@dataclass(frozen=True, slots=True)
class Statement:
    """One act. `act` and `purpose` are codes of `[a-z0-9_]`, at most 32 long; `time` counts in whole
    seconds.
    """

    act: str
    actor: UUID
    key_id: bytes
    unit: UUID
    purpose: str
    subject: Mapping[str, Json] = field(hash=False)
    nonce: bytes
    time: datetime
    seen: TreeHead

    def encode(self) -> bytes:
        """The canonical body. StatementInvalidError when a field is not of its form or the whole is too
        large.
        """
        body = encode(
            {
                "v": 1,
                "act": self.act,
                "actor": self.actor.hex,
                "key": self.key_id.hex(),
                "unit": self.unit.hex,
                "purpose": self.purpose,
                "subject": dict(self.subject),
                "nonce": self.nonce.hex(),
                "time": time_text(self.time),
                "seen": head_json(self.seen),
            }
        )
        Statement.decode(body)
        return body

    @classmethod
    def decode(cls, body: bytes) -> Statement:
        """The statement whose canonical body is exactly `body`, or StatementInvalidError."""
        fields = Fields(decode(body, MAX_STATEMENT_BYTES), _NAMES)
        fields.integer("v", 1, 1)
        return cls(
            act=fields.text("act", _CODE),
            actor=fields.identity("actor"),
            key_id=fields.hex("key", KEY_ID_SIZE),
            unit=fields.identity("unit"),
            purpose=fields.text("purpose", _CODE),
            subject=fields.mapping("subject"),
            nonce=fields.hex("nonce", NONCE_SIZE),
            time=fields.time("time"),
            seen=fields.head("seen"),
        )


@dataclass(frozen=True, slots=True)
class SignedStatement:
    """A body as signed, and its 64-byte signature. Nothing is checked yet."""

    body: bytes
    signature: bytes


def statement_hash(body: bytes) -> bytes:
    """What releases and envelopes name a statement by: SHA-256 of its body."""
    return sha256(body).digest()


def sign_statement(statement: Statement, key: SigningKey) -> SignedStatement:
    """Encode and sign. StatementInvalidError when the statement names another key than the one that signs."""
    if statement.key_id != key.public.key_id:
        raise StatementInvalidError
    body = statement.encode()
    return SignedStatement(body, key.sign(STATEMENT_LABEL, body))


def verify_statement(signed: SignedStatement, key: VerifyKey) -> Statement:
    """The statement, once it is well-formed, names `key` and carries its signature.

    StatementInvalidError or SignatureError. Whether the key may act for that actor is the directory's to say.
    """
    statement = Statement.decode(signed.body)
    if statement.key_id != key.key_id:
        raise StatementInvalidError
    key.verify(STATEMENT_LABEL, signed.body, signed.signature)
    return statement
