"""Leaves: what the log holds of a statement, a directory entry or a heartbeat.

Data: RFC 8785 of `{"v":1,"type","body":base64,"signature":base64,"user","time","verdict"}`. `body` and
`signature` come from whoever signed; `user` (the database session's login) and `time` from the database;
`verdict` from the notary, which logs what it refuses too. The hash of a leaf is
`merkle.leaf_hash(leaf.encode())`. The limit of 65,535 bytes is that of the entry bundles in C2SP
tlog-tiles, whose entries carry a 16-bit length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final

from referral_app.translog.canonical import decode, encode
from referral_app.translog.fields import Fields, time_text, to_base64
from referral_app.translog.statement import MAX_STATEMENT_BYTES, SIGNATURE_SIZE

MAX_LEAF_BYTES = 65_535
ACCEPTED: Final = "accepted"

_TYPE = re.compile("act|directory|heartbeat")
_USER = re.compile(r"[^\x00-\x1f\x7f]{1,63}")  # PostgreSQL role names are at most 63 bytes
_VERDICT = re.compile(r"accepted|refused\.[a-z][a-z0-9_.]{0,63}")
_NAMES = frozenset({"v", "type", "body", "signature", "user", "time", "verdict"})


@dataclass(frozen=True, slots=True)
class Leaf:
    """One entry of the log. `time` is the database's, in microseconds; `verdict` is `accepted` or
    `refused.<code>`.
    """

    type: str
    body: bytes
    signature: bytes
    db_user: str
    time: datetime
    verdict: str

    def encode(self) -> bytes:
        """The bytes that are hashed into the tree. StatementInvalidError when a field is not of its form."""
        data = encode(
            {
                "v": 1,
                "type": self.type,
                "body": to_base64(self.body),
                "signature": to_base64(self.signature),
                "user": self.db_user,
                "time": time_text(self.time, "microseconds"),
                "verdict": self.verdict,
            }
        )
        Leaf.decode(data)
        return data

    @classmethod
    def decode(cls, data: bytes) -> Leaf:
        """The leaf whose canonical form is exactly `data`, or StatementInvalidError."""
        fields = Fields(decode(data, MAX_LEAF_BYTES), _NAMES)
        fields.integer("v", 1, 1)
        return cls(
            type=fields.text("type", _TYPE),
            body=fields.base64("body", 1, MAX_STATEMENT_BYTES),
            signature=fields.base64("signature", SIGNATURE_SIZE, SIGNATURE_SIZE),
            db_user=fields.text("user", _USER),
            time=fields.time("time", "microseconds"),
            verdict=fields.text("verdict", _VERDICT),
        )

    @property
    def accepted(self) -> bool:
        """Did the notary let the act stand?"""
        return self.verdict == ACCEPTED

    @property
    def body_hash(self) -> bytes:
        """SHA-256 of the body: for an act, its statement hash."""
        return sha256(self.body).digest()
