"""Signed notes (C2SP signed-note, v1.0.0): a text, a blank line, and one line a signature.

Only the format stands here; which keys count is the caller's to say (checkpoint.py). Parsing is stricter
than the specification in one point: base64 must be in its one canonical form. All errors are
LogInvalidError. Pure functions.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from referral_app.errors import LogInvalidError
from referral_app.translog.fields import from_base64, to_base64

KEY_ID_SIZE = 4
MAX_SIGNATURES = 32
"""The specification asks for at least 16."""

_MAX_CHARACTERS = 256 * 1024
_LINE_START = "— "


@dataclass(frozen=True, slots=True)
class NoteSignature:
    """One signature line: who says they signed (`name`, 4-byte `key_id`), and the bytes after the key id."""

    name: str
    key_id: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Note:
    """A note taken apart. Nothing is verified; `text` ends in a newline."""

    text: str
    signatures: tuple[NoteSignature, ...]


def is_key_name(name: str) -> bool:
    """Not empty, without Unicode spaces, plus signs and control characters."""
    return bool(name) and not any(sign.isspace() or sign == "+" or sign < " " for sign in name)


def key_id(name: str, algorithm: int, public: bytes) -> bytes:
    """SHA-256(name || 0x0A || algorithm || public key), the first 4 bytes."""
    return sha256(name.encode() + b"\n" + bytes([algorithm]) + public).digest()[:KEY_ID_SIZE]


def verifier_key(name: str, algorithm: int, public: bytes) -> str:
    """The key as other tools are given it ("vkey"): name, key id and key, joined by plus signs."""
    encoded = to_base64(bytes([algorithm]) + public)
    return f"{name}+{key_id(name, algorithm, public).hex()}+{encoded}"


def format_note(text: str, signatures: tuple[NoteSignature, ...]) -> str:
    """The note as it is stored and sent."""
    lines = (f"{_LINE_START}{one.name} {to_base64(one.key_id + one.signature)}\n" for one in signatures)
    return text + "\n" + "".join(lines)


def parse_note(note: str) -> Note:
    """Take a note apart, or LogInvalidError. One malformed line spoils the whole note."""
    text, blank, signature_lines = note.rpartition("\n\n")
    if not blank or not text or len(note) > _MAX_CHARACTERS or not signature_lines.endswith("\n"):
        raise LogInvalidError
    if any(sign < " " and sign != "\n" for sign in note):
        raise LogInvalidError
    try:
        note.encode()
    except UnicodeEncodeError as error:  # a lone surrogate
        raise LogInvalidError from error
    lines = signature_lines[:-1].split("\n")
    if len(lines) > MAX_SIGNATURES:
        raise LogInvalidError
    return Note(text + "\n", tuple(_parse_line(line) for line in lines))


def _parse_line(line: str) -> NoteSignature:
    name, space, encoded = line.removeprefix(_LINE_START).partition(" ")
    if not line.startswith(_LINE_START) or not space or not is_key_name(name):
        raise LogInvalidError
    try:
        data = from_base64(encoded)
    except ValueError as error:
        raise LogInvalidError from error
    if len(data) <= KEY_ID_SIZE:
        raise LogInvalidError
    return NoteSignature(name, data[:KEY_ID_SIZE], data[KEY_ID_SIZE:])
