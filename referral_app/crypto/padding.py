"""Padding to six sizes, so that a length tells little of a client.

Padded = u32be length || content || zeros up to the bucket; so a padded text is four bytes longer than its
bucket. There is one right padding for a content, and opening demands it.
"""

from __future__ import annotations

from typing import Final

from referral_app.errors import CannotOpenError, FieldProblem, InvalidInputError

BUCKETS: Final = (1 << 10, 1 << 12, 1 << 14, 1 << 16, 1 << 18, 1 << 20)
MAX_CONTENT: Final = BUCKETS[-1]
_PREFIX_LENGTH: Final = 4
PADDED_LENGTHS: Final = tuple(bucket + _PREFIX_LENGTH for bucket in BUCKETS)


def _padded_length(content_length: int) -> int | None:
    return next((b + _PREFIX_LENGTH for b in BUCKETS if content_length <= b), None)


def pad(content: bytes) -> bytes:
    """Raises InvalidInputError (field `content`, problem `too_large`) above 1 MiB."""
    length = _padded_length(len(content))
    if length is None:
        raise InvalidInputError((FieldProblem("content", "too_large"),))
    return (len(content).to_bytes(_PREFIX_LENGTH, "big") + content).ljust(length, b"\0")


def unpad(padded: bytes) -> bytes:
    """Raises CannotOpenError for anything that `pad` would not have made."""
    length = int.from_bytes(padded[:_PREFIX_LENGTH], "big")
    content = padded[_PREFIX_LENGTH : _PREFIX_LENGTH + length]
    filler = padded[_PREFIX_LENGTH + length :]
    if _padded_length(length) != len(padded) or filler.count(0) != len(filler):
        raise CannotOpenError
    return content
