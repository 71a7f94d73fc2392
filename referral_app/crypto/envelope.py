"""Sealed envelopes: parts that open only with a unit's half of the key and the notary's half together.

See FORMAT.md for the bytes. `seal` makes an envelope, `verify_envelope` checks what needs no secret (the
notary does so before it releases), `release_half` is the notary's act, `open_part` the reader's. No function
keeps state; all may run on any thread.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from referral_app.crypto import cipher
from referral_app.crypto.halves import (
    HALF_LENGTH,
    WRAP_LENGTH,
    notary_info,
    part_key,
    release_info,
    unit_info,
)
from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.padding import PADDED_LENGTHS, pad, unpad
from referral_app.crypto.rewrap import RewrapProof
from referral_app.crypto.signing import SIGNATURE_LENGTH, SigningKey, VerifyKey
from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.errors import BugError, CannotOpenError, NotAddressedToMeError, SignatureError

CIPHERTEXT_LENGTHS: Final = frozenset(cipher.ciphertext_length(length) for length in PADDED_LENGTHS)

_SIGNATURE_LABEL: Final = b"envelope"
_HASH_LENGTH: Final = 32


@dataclass(frozen=True, slots=True)
class Recipient:
    """A unit and its current public key, as the verified directory gives them."""

    unit_id: UUID
    key: WrapKey


@dataclass(frozen=True, slots=True)
class SealedPart:
    """One part as stored; `unit_wraps` are in the order of the header's recipients."""

    name: str
    ciphertext: bytes = field(repr=False)
    unit_wraps: tuple[bytes, ...] = field(repr=False)
    notary_wrap: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Envelope:
    """One version of a referral as stored; `parts` are in the order of the header's parts."""

    header: bytes = field(repr=False)
    manifest: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    parts: tuple[SealedPart, ...]

    @property
    def envelope_hash(self) -> bytes:
        """What statements name, and what the next version's `previous` holds."""
        return envelope_hash(self.header, self.manifest, self.signature)


@dataclass(frozen=True, slots=True)
class FetchedPart:
    """What the database hands out for one part of one read: nothing of it is trusted."""

    header: bytes = field(repr=False)
    manifest: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    part: str
    ciphertext: bytes = field(repr=False)
    unit_wrap: bytes = field(repr=False)
    released: bytes = field(repr=False)


def envelope_hash(header: bytes, manifest: bytes, signature: bytes) -> bytes:
    """SHA-256(SHA-256(header) || SHA-256(manifest) || signature): 32 bytes."""
    return _sha256(_sha256(header) + _sha256(manifest) + signature)


def seal(
    *,
    referral_id: UUID,
    version: int,
    previous: bytes,
    contents: Mapping[str, bytes],
    schema_id: str,
    sender: SigningKey,
    recipients: Sequence[Recipient],
    notary: WrapKey,
    directory_version: int,
    log_size: int,
    log_root: bytes,
) -> Envelope:
    """Seal the contents, by part name, to every recipient unit together with the notary, and sign.

    `previous` is the envelope hash of the version before, `FIRST_PREVIOUS` at version 1. The sending unit
    must be among the recipients if it is to read what it sent. Raises InvalidInputError for a content above
    1 MiB, BugError for anything else the format does not allow (duplicate recipients, bad names or numbers).
    """
    ordered = sorted(recipients, key=lambda recipient: recipient.unit_id.bytes)
    header = EnvelopeHeader(
        referral_id=referral_id,
        version=version,
        previous=previous,
        sender_key_id=sender.public.key_id,
        recipients=tuple((recipient.unit_id, recipient.key.key_id) for recipient in ordered),
        notary_key_id=notary.key_id,
        directory_version=directory_version,
        log_size=log_size,
        log_root=log_root,
        schema_id=schema_id,
        parts=tuple(sorted(contents)),
    ).encode()
    ctx = _sha256(header)
    parts = tuple(_seal_part(ctx, name, contents[name], ordered, notary) for name in sorted(contents))
    manifest = b"".join(_manifest_entry(part) for part in parts)
    signature = sender.sign(_SIGNATURE_LABEL, ctx + _sha256(manifest))
    return Envelope(header, manifest, signature, parts)


def verify_envelope(header: bytes, manifest: bytes, signature: bytes, sender: VerifyKey) -> EnvelopeHeader:
    """The header, when it is well formed and names `sender`, whose signature covers it and the manifest.

    Needs no secret. Which key may sign for which unit, and whether recipients and directory version are
    right, is for the caller to check with the directory. Raises CannotOpenError.
    """
    decoded = EnvelopeHeader.decode(header)
    if decoded.sender_key_id != sender.key_id or len(signature) != SIGNATURE_LENGTH:
        raise CannotOpenError
    if not _signed(_sha256(header) + _sha256(manifest), signature, sender):
        raise CannotOpenError
    entry_length = _entry_length(decoded)
    if len(manifest) != entry_length * len(decoded.parts):
        raise CannotOpenError
    count_at = range(_HASH_LENGTH, len(manifest), entry_length)
    if any(manifest[at] != len(decoded.recipients) for at in count_at):
        raise CannotOpenError
    return decoded


def release_half(
    notary: UnwrapKey, header: bytes, part: str, notary_wrap: bytes, *, reader: WrapKey, statement_hash: bytes
) -> bytes:
    """The notary's half, opened and sealed again to one reader for one read (1168 bytes).

    `statement_hash` is the SHA-256 (32 bytes) of the logged read statement that names this part. The half is
    bound to header and part, so a wrap of another envelope opens under no other header. Whether the reader
    may read, and whether that statement names this referral, version and part, is for the caller to check:
    the database's word for it is not enough. Raises NotAddressedToMeError when the header names another notary
    key, CannotOpenError for anything else wrong with the stored bytes, BugError for a wrong statement hash.
    """
    if len(statement_hash) != _HASH_LENGTH:
        raise BugError
    decoded = EnvelopeHeader.decode(header)
    if decoded.notary_key_id != notary.public.key_id:
        raise NotAddressedToMeError
    if part not in decoded.parts or len(notary_wrap) != WRAP_LENGTH:
        raise CannotOpenError
    ctx = _sha256(header)
    half = notary.open(notary_info(ctx, part, notary.public), notary_wrap)
    return reader.seal(release_info(ctx, part, reader, statement_hash), half)


def require_unit_wrap(
    header: EnvelopeHeader,
    manifest: bytes,
    part: str,
    wrap: bytes,
    *,
    unit_id: UUID,
    key_id: bytes,
    rewrap: RewrapProof | None = None,
) -> None:
    """Return when this wrap is the sender's own for the unit and key, or, with `rewrap`, the one proven by it.

    `header` and `manifest` are what `verify_envelope` has verified. Errors as `open_part`.
    """
    address = (unit_id, key_id)
    if rewrap is None and address not in header.recipients:
        raise NotAddressedToMeError
    if rewrap is not None:
        rewrap.require(header, part, unit_id, key_id, wrap)
    if part not in header.parts or len(wrap) != WRAP_LENGTH:
        raise CannotOpenError
    if rewrap is None:
        place = header.recipients.index(address)
        at = _entry_length(header) * header.parts.index(part) + _HASH_LENGTH + 1 + _HASH_LENGTH * place
        if manifest[at : at + _HASH_LENGTH] != _sha256(wrap):
            raise CannotOpenError


def open_part(
    fetched: FetchedPart,
    *,
    sender: VerifyKey,
    unit_id: UUID,
    unit_key: UnwrapKey,
    reader: UnwrapKey,
    statement_hash: bytes,
    rewrap: RewrapProof | None = None,
) -> bytes:
    """The content of one part; everything is verified before anything is opened.

    `rewrap` is for a unit wrap that was made after the envelope: it must be given then, and be about this very
    wrap. Raises NotAddressedToMeError when a genuine header does not name `unit_id` with `unit_key` (with `rewrap`,
    none of its origins), and one uniform CannotOpenError, without cause or context, for everything else.
    """
    header = verify_envelope(fetched.header, fetched.manifest, fetched.signature, sender)
    require_unit_wrap(
        header,
        fetched.manifest,
        fetched.part,
        fetched.unit_wrap,
        unit_id=unit_id,
        key_id=unit_key.public.key_id,
        rewrap=rewrap,
    )
    _check_ciphertext(fetched, header)
    ctx = _sha256(fetched.header)
    unit_half = unit_key.open(unit_info(ctx, fetched.part, unit_id, unit_key.public), fetched.unit_wrap)
    release = release_info(ctx, fetched.part, reader.public, statement_hash)
    notary_half = reader.open(release, fetched.released)
    key = part_key(ctx, fetched.part, unit_half, notary_half)
    return unpad(cipher.decrypt(key, ctx, fetched.ciphertext))


def _sha256(value: bytes) -> bytes:
    return hashlib.sha256(value).digest()


def _seal_part(
    ctx: bytes, name: str, content: bytes, recipients: Sequence[Recipient], notary: WrapKey
) -> SealedPart:
    padded = pad(content)
    unit_half = secrets.token_bytes(HALF_LENGTH)
    notary_half = secrets.token_bytes(HALF_LENGTH)
    return SealedPart(
        name,
        cipher.encrypt(part_key(ctx, name, unit_half, notary_half), ctx, padded),
        tuple(
            recipient.key.seal(unit_info(ctx, name, recipient.unit_id, recipient.key), unit_half)
            for recipient in recipients
        ),
        notary.seal(notary_info(ctx, name, notary), notary_half),
    )


def _manifest_entry(part: SealedPart) -> bytes:
    wraps = b"".join(_sha256(wrap) for wrap in part.unit_wraps)
    count = len(part.unit_wraps).to_bytes(1, "big")
    return _sha256(part.ciphertext) + count + wraps + _sha256(part.notary_wrap)


def _entry_length(header: EnvelopeHeader) -> int:
    return _HASH_LENGTH + 1 + _HASH_LENGTH * len(header.recipients) + _HASH_LENGTH


def _check_ciphertext(fetched: FetchedPart, header: EnvelopeHeader) -> None:
    """Its length, and its hash against a manifest that is already verified."""
    start = _entry_length(header) * header.parts.index(fetched.part)
    if len(fetched.released) != WRAP_LENGTH or len(fetched.ciphertext) not in CIPHERTEXT_LENGTHS:
        raise CannotOpenError
    if fetched.manifest[start : start + _HASH_LENGTH] != _sha256(fetched.ciphertext):
        raise CannotOpenError


def _signed(message: bytes, signature: bytes, sender: VerifyKey) -> bool:
    """Turns the signature's error into a value, so that the uniform error carries no context."""
    with suppress(SignatureError):
        sender.verify(_SIGNATURE_LABEL, message, signature)
        return True
    return False
