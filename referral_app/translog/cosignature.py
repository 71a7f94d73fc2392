"""Cosignatures: others than the notary say that they have seen a checkpoint (C2SP tlog-cosignature, `cosignature/v1`).

A witness signs a checkpoint only after it has been proven to continue what she signed before (tlog-witness), and says
when: Ed25519 over `cosignature/v1`, `time` in whole seconds since 1970, and the checkpoint's text, a line each. In a
note it is a line of the type 0x04: eight bytes of time, then the signature. Our witnesses are people of the directory,
and sign with the key that it names; the name of such a key is the log's origin, `/witness/` and the person's id.

Frozen data and pure functions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from referral_app.crypto.signing import COSIGNATURE_HEADER, SIGNATURE_LENGTH, SigningKey, VerifyKey
from referral_app.errors import BugError, LogInvalidError, SignatureError
from referral_app.translog.note import NoteSignature, format_note, key_id, parse_note

COSIGNATURE: Final = 0x04
LATEST: Final = 2**37
"""Times are before this second, in the year 6325: what Python can tell."""

_TIME_SIZE: Final = 8
_WITNESS: Final = re.compile("[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Cosignature:
    """Who says that she has seen a checkpoint, when (seconds since 1970), and her 64-byte signature."""

    witness: UUID
    time: int
    signature: bytes

    @property
    def at(self) -> datetime:
        """The time, aware. LogInvalidError for one that no clock shows."""
        if not 0 <= self.time < LATEST:
            raise LogInvalidError
        return datetime.fromtimestamp(self.time, UTC)

    def verify(self, checkpoint: str, key: VerifyKey) -> None:
        """Return when this is her signature over the text of `checkpoint`; LogInvalidError for anything else."""
        text = parse_note(checkpoint).text
        try:
            key.verify_cosignature(_message(text, self.time), self.signature)
        except SignatureError as error:
            raise LogInvalidError from error

    def line(self, origin: str, key: VerifyKey) -> NoteSignature:
        """The signature as a line of the checkpoint's note."""
        name = witness_name(origin, self.witness)
        stamp = self.time.to_bytes(_TIME_SIZE, "big")
        return NoteSignature(name, key_id(name, COSIGNATURE, key.raw), stamp + self.signature)


def witness_name(origin: str, witness: UUID) -> str:
    """The name of a witness's key for the log."""
    return f"{origin}/witness/{witness.hex}"


def cosign(checkpoint: str, witness: UUID, key: SigningKey, time: datetime) -> Cosignature:
    """Sign the text of a checkpoint at `time` (aware).

    The caller answers for having proven that it continues every checkpoint that this witness signed before.
    """
    if time.tzinfo is None:
        raise BugError
    stamp = int(time.timestamp())
    return Cosignature(witness, stamp, key.cosign(_message(parse_note(checkpoint).text, stamp)))


def with_lines(checkpoint: str, lines: Iterable[NoteSignature]) -> str:
    """The checkpoint with further lines of signatures."""
    note = parse_note(checkpoint)
    return format_note(note.text, (*note.signatures, *lines))


def cosignature_in(line: NoteSignature, origin: str) -> Cosignature | None:
    """The cosignature of one of our witnesses; None for any other line. LogInvalidError when it is of no such form."""
    prefix = witness_name(origin, UUID(int=0)).removesuffix("0" * 32)
    if not line.name.startswith(prefix):
        return None
    identity = line.name.removeprefix(prefix)
    if _WITNESS.fullmatch(identity) is None or len(line.signature) != _TIME_SIZE + SIGNATURE_LENGTH:
        raise LogInvalidError
    stamp, signature = line.signature[:_TIME_SIZE], line.signature[_TIME_SIZE:]
    return Cosignature(UUID(hex=identity), int.from_bytes(stamp, "big"), signature)


def _message(text: str, time: int) -> bytes:
    return COSIGNATURE_HEADER + f"time {time}\n{text}".encode()
