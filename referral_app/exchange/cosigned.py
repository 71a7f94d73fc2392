"""Checkpoints that witnesses have signed too, held against the directory: by auditors, with their keys of that time.

A note counts only when every line of it holds: the notary's two, by whichever of its keys, and one or more of people
who were auditors at the time that they write. Pure functions.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from referral_app.directory.chain import Directory, Signer
from referral_app.domain.roles import Role
from referral_app.errors import LogInvalidError, TamperError
from referral_app.translog.checkpoint import open_checkpoint
from referral_app.translog.cosignature import Cosignature, cosignature_in, with_lines
from referral_app.translog.merkle import TreeHead
from referral_app.translog.note import MAX_SIGNATURES, parse_note

MOST_WITNESSES: Final = MAX_SIGNATURES - 2
"""In one note."""


@dataclass(frozen=True, slots=True)
class Witness:
    """An auditor who has signed a checkpoint, her organisation, her key (raw), and when she says she did."""

    user_id: UUID
    organisation_id: UUID
    key: bytes
    at: datetime


@dataclass(frozen=True, slots=True)
class Cosigned:
    """A head that notary and witnesses have signed."""

    head: TreeHead
    witnesses: tuple[Witness, ...]


def head_signed(checkpoint: str, directory: Directory) -> TreeHead:
    """The head of a checkpoint that the notary signed, now or with keys that it had before; or LogInvalidError."""
    for notary in reversed(directory.notaries):
        try:
            return open_checkpoint(checkpoint, notary.data.note_keys)
        except LogInvalidError:
            continue
    raise LogInvalidError


def open_cosigned(text: str, directory: Directory) -> Cosigned:
    """Take a note apart. LogInvalidError when a line is missing, does not hold, or is somebody else's."""
    head = head_signed(text, directory)
    note, origins = parse_note(text), {notary.data.origin for notary in directory.notaries}
    found: dict[UUID, Witness] = {}
    notarys = 0
    for line in note.signatures:
        if line.name in origins:
            notarys += 1
            continue
        for origin in origins:
            made = cosignature_in(line, origin)
            if made is None:
                continue
            witness = checked(made, text, directory)
            if witness.user_id in found or line != made.line(origin, signer_of(made, directory).key):
                raise LogInvalidError
            found[witness.user_id] = witness
    if notarys != 2 or not found or len(found) + notarys != len(note.signatures):
        raise LogInvalidError
    return Cosigned(head, tuple(found.values()))


def checked(made: Cosignature, checkpoint: str, directory: Directory) -> Witness:
    """The witness, once her signature holds and she was an auditor then; or LogInvalidError."""
    signer = signer_of(made, directory)
    made.verify(checkpoint, signer.key)
    organisation = directory.unit(signer.entry.data.unit).data.organisation
    return Witness(made.witness, organisation, signer.key.raw, made.at)


def signer_of(made: Cosignature, directory: Directory) -> Signer:
    """The auditor of a cosignature and her key of that time; or LogInvalidError. Nothing is verified."""
    try:
        signer = directory.person_at(made.witness, made.at)
    except TamperError as error:
        raise LogInvalidError from error
    if signer.entry.data.role is not Role.AUDITOR:
        raise LogInvalidError
    return signer


def notes_of(
    cosignatures: Iterable[tuple[str, Cosignature]], directory: Directory
) -> tuple[tuple[str, ...], tuple[UUID, ...]]:
    """The notes of stored cosignatures, each with the checkpoint that it is about; and whose do not hold."""
    notes: dict[str, list[Cosignature]] = {}
    spoiled = []
    for checkpoint, made in cosignatures:
        try:
            head_signed(checkpoint, directory)
            checked(made, checkpoint, directory)
        except TamperError:
            spoiled.append(made.witness)
            continue
        notes.setdefault(checkpoint, []).append(made)
    written = []
    for checkpoint, signed in notes.items():
        origin = checkpoint.split("\n", 1)[0]
        lines = [one.line(origin, signer_of(one, directory).key) for one in signed[:MOST_WITNESSES]]
        written.append(with_lines(checkpoint, lines))
    return tuple(written), tuple(spoiled)
