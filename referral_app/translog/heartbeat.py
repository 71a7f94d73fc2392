"""Heartbeats: the notary's own leaves, which date the log and the directory.

Body: RFC 8785 of
`{"v":1,"act":"heartbeat","directory":{"version":n,"hash":hex},"time":"…Z","seen":{"size","root":hex}}`,
signed by the notary's Ed25519 statement key with the label `heartbeat`. A head whose newest heartbeat is
old has been held back; a directory shorter than the one named has lost a revocation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from referral_app.crypto.signing import SigningKey, VerifyKey
from referral_app.translog.canonical import decode, encode
from referral_app.translog.fields import Fields, head_json, time_text
from referral_app.translog.merkle import HASH_SIZE, TreeHead
from referral_app.translog.statement import SignedStatement

_LABEL = b"heartbeat"
_MAX_BYTES = 1024
_ACT = re.compile("heartbeat")
_NAMES = frozenset({"v", "act", "directory", "time", "seen"})
_DIRECTORY_NAMES = frozenset({"version", "hash"})


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """The directory in force, the time in whole seconds, and the head this leaf was added to."""

    directory_version: int
    directory_hash: bytes
    time: datetime
    seen: TreeHead

    def encode(self) -> bytes:
        """The canonical body, or StatementInvalidError."""
        body = encode(
            {
                "v": 1,
                "act": "heartbeat",
                "directory": {"version": self.directory_version, "hash": self.directory_hash.hex()},
                "time": time_text(self.time),
                "seen": head_json(self.seen),
            }
        )
        Heartbeat.decode(body)
        return body

    @classmethod
    def decode(cls, body: bytes) -> Heartbeat:
        """The heartbeat whose canonical body is exactly `body`, or StatementInvalidError."""
        fields = Fields(decode(body, _MAX_BYTES), _NAMES)
        fields.integer("v", 1, 1)
        fields.text("act", _ACT)
        directory = fields.child("directory", _DIRECTORY_NAMES)
        return cls(
            directory_version=directory.integer("version"),
            directory_hash=directory.hex("hash", HASH_SIZE),
            time=fields.time("time"),
            seen=fields.head("seen"),
        )


def sign_heartbeat(heartbeat: Heartbeat, key: SigningKey) -> SignedStatement:
    """Encode and sign."""
    body = heartbeat.encode()
    return SignedStatement(body, key.sign(_LABEL, body))


def verify_heartbeat(signed: SignedStatement, key: VerifyKey) -> Heartbeat:
    """The heartbeat, once well-formed and signed by `key`; StatementInvalidError or SignatureError."""
    key.verify(_LABEL, signed.body, signed.signature)
    return Heartbeat.decode(signed.body)
