"""A second desktop let in by the first: a request file one way, an approval file back.

1. The new desktop makes a one-time X-Wing key and writes the request (`NewDesktop`).
2. The first desktop reads it (`decode_request`), both show the fingerprint of `DesktopRequest.encode` in
   words, and the person compares them: only so is it certain that the request is the new desktop's own.
3. The first desktop seals the device's secrets to the key (`approve`); only the new desktop can open them.

Both files are canonical JSON (RFC 8785) of at most 8 KiB and run out after 15 minutes:

    {"v": 1, "kind": "kotosilta/desktop-request", "origin", "login", "key": hex, "expires"}
    {"v": 1, "kind": "kotosilta/desktop-approval", "request": hex SHA-256, "expires", "sealed": hex}

An approval needs no signature: false secrets do not open the person's keys. The private half of the one-time
key is never written, so closing the new desktop's program ends its request.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

from referral_app.crypto.labels import labelled
from referral_app.crypto.wrapping import KEY_LENGTH, OVERHEAD, SEED_LENGTH, UnwrapKey, WrapKey
from referral_app.errors import (
    BugError,
    CannotOpenError,
    DesktopApprovalExpiredError,
    DesktopApprovalInvalidError,
    SignatureError,
    StatementInvalidError,
)
from referral_app.translog import canonical
from referral_app.translog.fields import Fields, time_text

REQUEST_SUFFIX: Final = ".kotosilta-desktop-request"
APPROVAL_SUFFIX: Final = ".kotosilta-desktop-approval"
LIMIT: Final = 8 * 1024
LIFETIME: Final = timedelta(minutes=15)
MAX_SECRET: Final = 256

_CLOCKS_DIFFER: Final = timedelta(minutes=5)
_LABEL: Final = b"desktop-approval"
_REQUEST_KIND: Final = "kotosilta/desktop-request"
_APPROVAL_KIND: Final = "kotosilta/desktop-approval"
_REQUEST: Final = frozenset({"v", "kind", "origin", "login", "key", "expires"})
_APPROVAL: Final = frozenset({"v", "kind", "request", "expires", "sealed"})
_ORIGIN: Final = re.compile(r"[A-Za-z0-9./_-]{1,255}")
_LOGIN: Final = re.compile(r"[a-z][a-z0-9._-]{0,62}")
_SEALED: Final = re.compile(rf"(?:[0-9a-f]{{2}}){{{OVERHEAD + 1},{OVERHEAD + MAX_SECRET}}}")


@dataclass(frozen=True, slots=True)
class DesktopRequest:
    """What a new desktop asks for: the secrets of `login` in the service with this log."""

    log_origin: str
    login: str
    key: WrapKey
    expires_at: datetime

    def encode(self) -> bytes:
        """The request file. Its fingerprint is what both desktops show in words, so that every field of it
        is compared.
        """
        return canonical.encode(
            {
                "v": 1,
                "kind": _REQUEST_KIND,
                "origin": self.log_origin,
                "login": self.login,
                "key": self.key.raw.hex(),
                "expires": time_text(self.expires_at),
            }
        )


@dataclass(frozen=True, slots=True)
class NewDesktop:
    """The new desktop's side: its request and, in memory only, the key that opens the answer."""

    request: DesktopRequest
    _unwrap: UnwrapKey = field(repr=False)

    @classmethod
    def start(cls, log_origin: str, login: str, now: datetime) -> NewDesktop:
        """Make the one-time key and the request.

        Raises DesktopApprovalInvalidError when origin or login are not of the form such names have.
        """
        unwrap = UnwrapKey.from_seed(secrets.token_bytes(SEED_LENGTH))
        request = DesktopRequest(
            log_origin, login, unwrap.public, (now + LIFETIME).astimezone(UTC).replace(microsecond=0)
        )
        return cls(decode_request(request.encode()), unwrap)

    def open(self, approval: bytes, now: datetime) -> bytes:
        """The secret in the first desktop's answer.

        Raises:
            DesktopApprovalInvalidError: damaged, or the answer to another request.
            DesktopApprovalExpiredError: older than a quarter of an hour, or the clocks differ.
        """
        request_hash = _hash(self.request)
        with _invalid_unless_right():
            fields = _fields(approval, _APPROVAL, _APPROVAL_KIND)
            expires_at = fields.time("expires")
            sealed = bytes.fromhex(fields.text("sealed", _SEALED))
            if fields.hex("request", len(request_hash)) != request_hash:
                raise DesktopApprovalInvalidError
            secret = self._unwrap.open(_info(request_hash, expires_at), sealed)
        _require_open(expires_at, now)
        return secret


def decode_request(data: bytes) -> DesktopRequest:
    """Read a request file strictly. Raises DesktopApprovalInvalidError for anything not of the form."""
    with _invalid_unless_right():
        fields = _fields(data, _REQUEST, _REQUEST_KIND)
        return DesktopRequest(
            log_origin=fields.text("origin", _ORIGIN),
            login=fields.text("login", _LOGIN),
            key=WrapKey(fields.hex("key", KEY_LENGTH)),
            expires_at=fields.time("expires"),
        )


def approve(request: DesktopRequest, secret: bytes, *, log_origin: str, login: str, now: datetime) -> bytes:
    """The approval file, once the person has compared the words.

    Args:
        secret: what a recovery code holds, 1 to 256 bytes.
        log_origin, login: the service and person of this desktop, which must be the request's.

    Raises:
        DesktopApprovalInvalidError: the request is another person's or for another service.
        DesktopApprovalExpiredError: older than a quarter of an hour, or the clocks differ.
        BugError: a secret of another length.
    """
    if not 1 <= len(secret) <= MAX_SECRET:
        raise BugError
    if (request.log_origin, request.login) != (log_origin, login):
        raise DesktopApprovalInvalidError
    _require_open(request.expires_at, now)
    request_hash = _hash(request)
    expires_at = (now + LIFETIME).replace(microsecond=0)
    return canonical.encode(
        {
            "v": 1,
            "kind": _APPROVAL_KIND,
            "request": request_hash.hex(),
            "expires": time_text(expires_at),
            "sealed": request.key.seal(_info(request_hash, expires_at), secret).hex(),
        }
    )


def _fields(data: bytes, names: frozenset[str], kind: str) -> Fields:
    fields = Fields(canonical.decode(data, LIMIT), names)
    fields.integer("v", 1, 1)
    fields.text("kind", re.compile(re.escape(kind)))
    return fields


def _hash(request: DesktopRequest) -> bytes:
    return hashlib.sha256(request.encode()).digest()


def _info(request_hash: bytes, expires_at: datetime) -> bytes:
    return labelled(_LABEL, request_hash, time_text(expires_at).encode("ascii"))


def _require_open(expires_at: datetime, now: datetime) -> None:
    if not now < expires_at <= now + LIFETIME + _CLOCKS_DIFFER:
        raise DesktopApprovalExpiredError


@contextmanager
def _invalid_unless_right() -> Iterator[None]:
    try:
        yield
    except (StatementInvalidError, SignatureError, CannotOpenError) as error:
        raise DesktopApprovalInvalidError from error
