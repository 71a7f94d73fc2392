"""The invitation: all that a new person's desktop needs to find the service and trust it, once.

A file `*.kotosilta-invitation` of at most 8 KiB, canonical JSON (RFC 8785):

    {"invitation": {"v": 1, "kind": "kotosilta/invitation",
                    "server": {"host", "port", "name", "certificate"},
                    "origin", "root", "user", "login", "secret", "expires", "signer"},
     "signature": hex}

The administrator's Ed25519 key signs the canonical form of the inner object under the label `invitation`.
The same file as a QR code is `code_of`. No words of the fingerprint stand in it: the desktop makes them from
`root_key`, so they cannot say anything else than the key.

Nothing in an invitation is trusted before two things were done: the person compared the root's words with
those she was told, and, connected, `SignedInvitation.verify` found the signer in the directory that grows
from that root. The secret is the password to a login that can do nothing but redeem.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificates

from referral_app.crypto.labels import derive, labelled
from referral_app.crypto.signing import KEY_ID_LENGTH, KEY_LENGTH, SIGNATURE_LENGTH, SigningKey, VerifyKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import DirectoryEntry, UserData
from referral_app.domain.roles import Role
from referral_app.errors import (
    ConfigInvalidError,
    DirectoryInvalidError,
    InvitationExpiredError,
    InvitationForeignError,
    InvitationInvalidError,
    SignatureError,
    StatementInvalidError,
)
from referral_app.translog import canonical
from referral_app.translog.canonical import Json
from referral_app.translog.fields import Fields, time_text

LIMIT: Final = 8 * 1024
SECRET_LENGTH: Final = 20

_LABEL: Final = b"invitation"
_KIND: Final = "kotosilta/invitation"
_OUTER: Final = frozenset({"invitation", "signature"})
_INNER: Final = frozenset(
    {"v", "kind", "server", "origin", "root", "user", "login", "secret", "expires", "signer"}
)
_SERVER: Final = frozenset({"host", "port", "name", "certificate"})
_KIND_TEXT: Final = re.compile(re.escape(_KIND))
_HOST: Final = re.compile(r"[^\x00-\x20\x7f-\xa0]([^\x00-\x1f\x7f-\x9f]{0,1022}[^\x00-\x20\x7f-\xa0])?")
_PORT: Final = re.compile(r"[1-9][0-9]{0,4}(,[1-9][0-9]{0,4}){0,15}")
_DATABASE: Final = re.compile(r"[a-z][a-z0-9_]{0,62}")
_ORIGIN: Final = re.compile(r"[A-Za-z0-9./_-]{1,255}")
_LOGIN: Final = re.compile(r"[a-z][a-z0-9._-]{0,62}")
_CERTIFICATES: Final = re.compile(
    r"(-----BEGIN CERTIFICATE-----\n([A-Za-z0-9+/=]{1,76}\n)+-----END CERTIFICATE-----\n)+"
)

_CODE_PREFIX: Final = "KOTOSILTA1:"
_CODE_LIMIT: Final = 3391
"""Characters of the largest QR code, version 40 with error correction M (ISO/IEC 18004)."""


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where the database is, in the words of the settings file; `certificate` is PEM text or None for the
    system's own authorities. Several hosts or ports are separated by commas.
    """

    host: str
    port: str
    name: str
    certificate: str | None


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the administrator hands over. `secret` is 20 random bytes, never shown in full by `repr`."""

    server: ServerAddress
    log_origin: str
    root_key: bytes
    user_id: UUID
    login: str
    secret: bytes = field(repr=False)
    expires_at: datetime

    @property
    def first_password(self) -> str:
        """The database password of the login until the person has chosen her own: HKDF of the secret."""
        return derive(self.secret, labelled(b"invitation/password")).hex()

    def require_open(self, now: datetime) -> None:
        """Raises InvitationExpiredError from `expires_at` on."""
        if now >= self.expires_at:
            raise InvitationExpiredError

    def require_log(self, log_origin: str) -> None:
        """Raises InvitationForeignError when a desktop set up with this log is for another service.

        The root key says nothing before the directory is there: an invitation has the newest, and the desktop may
        have been set up under one before.
        """
        if self.log_origin != log_origin:
            raise InvitationForeignError


@dataclass(frozen=True, slots=True)
class SignedInvitation:
    """An invitation as read from a file or code; `verify` before believing it."""

    invitation: Invitation
    signer: bytes
    signature: bytes

    def verify(self, directory: Directory, now: datetime) -> DirectoryEntry[UserData]:
        """The administrator who made it, in force now by a directory grown from the invitation's root.

        Raises:
            InvitationInvalidError: the signature does not hold, or its maker is no administrator (any more).
            InvitationForeignError: the directory's log is another than the invitation's.
            DirectoryExpiredError: the administrator's entry is past its date.
        """
        with _invalid_unless_right():
            maker = directory.user_by_key(self.signer)
            directory.current(maker, now)
            key = VerifyKey(maker.data.verify)
            if key.key_id != self.signer or maker.data.role is not Role.ADMINISTRATOR:
                raise InvitationInvalidError
            key.verify(_LABEL, canonical.encode(_body(self.invitation, self.signer)), self.signature)
            if directory.notary.data.origin != self.invitation.log_origin:
                raise InvitationForeignError
        return maker


def encode_invitation(invitation: Invitation, key: SigningKey) -> bytes:
    """The file, signed with the administrator's key.

    Raises InvitationInvalidError when it could not be read back: a field out of its form, or certificates
    that do not fit into 8 KiB.
    """
    with _invalid_unless_right():
        body = _body(invitation, key.public.key_id)
        signature = key.sign(_LABEL, canonical.encode(body))
        data = canonical.encode({"invitation": body, "signature": signature.hex()})
    if decode_invitation(data).invitation != invitation:
        raise InvitationInvalidError
    return data


def decode_invitation(data: bytes) -> SignedInvitation:
    """Read a file strictly. Raises InvitationInvalidError for anything that is not exactly of the form."""
    with _invalid_unless_right():
        outer = Fields(canonical.decode(data, LIMIT), _OUTER)
        body = outer.child("invitation", _INNER)
        body.integer("v", 1, 1)
        body.text("kind", _KIND_TEXT)
        server = body.child("server", _SERVER)
        invitation = Invitation(
            server=ServerAddress(
                server.text("host", _HOST),
                server.text("port", _PORT),
                server.text("name", _DATABASE),
                server.optional_text("certificate", _CERTIFICATES),
            ),
            log_origin=body.text("origin", _ORIGIN),
            root_key=VerifyKey(body.hex("root", KEY_LENGTH)).raw,
            user_id=body.identity("user"),
            login=body.text("login", _LOGIN),
            secret=body.hex("secret", SECRET_LENGTH),
            expires_at=body.time("expires"),
        )
        signer = body.hex("signer", KEY_ID_LENGTH)
        return SignedInvitation(invitation, signer, outer.hex("signature", SIGNATURE_LENGTH))


def certificate_text(pem: bytes) -> str:
    """The certificates of a PEM file as invitations carry them: nothing around them, one form of lines.

    Raises ConfigInvalidError when there is none or one is broken.
    """
    try:
        certificates = load_pem_x509_certificates(pem)
    except ValueError as error:
        raise ConfigInvalidError from error
    return "".join(certificate.public_bytes(Encoding.PEM).decode("ascii") for certificate in certificates)


def code_of(data: bytes) -> str | None:
    """An invitation file as the text of a QR code: capitals and digits, which QR codes hold densely.

    None when it would not fit: several or very long certificates.
    """
    packed = base64.b32encode(zlib.compress(data, 9)).decode("ascii").rstrip("=")
    code = _CODE_PREFIX + packed
    return code if len(code) <= _CODE_LIMIT else None


def data_of_code(text: str) -> bytes:
    """The invitation file in a QR code's text. Raises InvitationInvalidError when there is none."""
    packed = text.removeprefix(_CODE_PREFIX)
    if packed == text or len(text) > _CODE_LIMIT:
        raise InvitationInvalidError
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(base64.b32decode(packed + "=" * (-len(packed) % 8)), LIMIT + 1)
    except (ValueError, binascii.Error, zlib.error) as error:
        raise InvitationInvalidError from error
    if not unpacker.eof or len(data) > LIMIT:
        raise InvitationInvalidError
    return data


def _body(invitation: Invitation, signer: bytes) -> dict[str, Json]:
    server = invitation.server
    return {
        "v": 1,
        "kind": _KIND,
        "server": {
            "host": server.host,
            "port": server.port,
            "name": server.name,
            "certificate": server.certificate,
        },
        "origin": invitation.log_origin,
        "root": invitation.root_key.hex(),
        "user": invitation.user_id.hex,
        "login": invitation.login,
        "secret": invitation.secret.hex(),
        "expires": time_text(invitation.expires_at),
        "signer": signer.hex(),
    }


@contextmanager
def _invalid_unless_right() -> Iterator[None]:
    try:
        yield
    except (StatementInvalidError, SignatureError, DirectoryInvalidError) as error:
        raise InvitationInvalidError from error
