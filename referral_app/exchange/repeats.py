"""Finding acts that stand in a log twice, in memory that does not grow with the log.

Of each act a record of 20 bytes is kept: the first 12 of the SHA-256 of its body, and its index. Records lie in 256
heaps by their first byte; what does not fit the memory goes to an unnamed file of the system's for temporary ones. At
the end one heap after the other is looked through. Not thread-safe.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from typing import IO, Final

from referral_app.errors import DiskFullError

HEAPS: Final = 256
_MARK_BYTES: Final = 12
_INDEX_BYTES: Final = 8
_RECORD_BYTES: Final = _MARK_BYTES + _INDEX_BYTES
_MOST_BYTES: Final = 4 << 20
_LENGTH_BYTES: Final = 4


class Heaps:
    """Records of one stretch, sorted into heaps."""

    def __init__(self) -> None:
        self._heaps = [bytearray() for _ in range(HEAPS)]

    def add(self, body_hash: bytes, index: int) -> None:
        """An act, by the SHA-256 of its body."""
        self._heaps[body_hash[0]] += body_hash[:_MARK_BYTES] + index.to_bytes(_INDEX_BYTES, "big")

    def take(self) -> tuple[bytes, ...]:
        """The records, a piece for every heap."""
        return tuple(map(bytes, self._heaps))


class Repeats:
    """All records of a log. `close` removes the file."""

    def __init__(self) -> None:
        self._waiting = [bytearray() for _ in range(HEAPS)]
        self._bytes = 0
        self._file: IO[bytes] | None = None
        self._places: list[list[tuple[int, int]]] = [[] for _ in range(HEAPS)]

    def add(self, pieces: Sequence[bytes]) -> None:
        """Records as `Heaps.take` gives them; an act's copies must come after it. Raises DiskFullError."""
        for heap, piece in zip(self._waiting, pieces, strict=True):
            heap.extend(piece)
            self._bytes += len(piece)
        if self._bytes > _MOST_BYTES:
            self._write()

    def find(self, since: int) -> Iterator[int]:
        """The indexes, from `since` on, of acts that were there before; a heap after the other."""
        for number in range(HEAPS):
            records = self._read(number) + bytes(self._waiting[number])
            known: set[bytes] = set()
            for at in range(0, len(records), _RECORD_BYTES):
                mark = records[at : at + _MARK_BYTES]
                if mark in known:
                    index = int.from_bytes(records[at + _MARK_BYTES : at + _RECORD_BYTES], "big")
                    if index >= since:
                        yield index
                else:
                    known.add(mark)

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()

    def _write(self) -> None:
        try:
            if self._file is None:
                self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 - lives as long as this
            at = self._file.seek(0, os.SEEK_END)
            for places, heap in zip(self._places, self._waiting, strict=True):
                places.append((at, len(heap)))
                at += self._file.write(heap)
        except OSError as error:
            raise DiskFullError from error
        self._waiting = [bytearray() for _ in range(HEAPS)]
        self._bytes = 0

    def _read(self, number: int) -> bytes:
        if self._file is None:
            return b""
        pieces = []
        for at, length in self._places[number]:
            self._file.seek(at)
            pieces.append(self._file.read(length))
        return b"".join(pieces)


def pack(pieces: Sequence[bytes]) -> bytes:
    """Pieces as one: 256 lengths in four bytes, big-endian, then the pieces."""
    return b"".join(len(piece).to_bytes(_LENGTH_BYTES, "big") for piece in pieces) + b"".join(pieces)


def unpack(packed: bytes) -> list[bytes]:
    """The pieces again. ValueError when it is nothing that `pack` makes."""
    at, pieces = HEAPS * _LENGTH_BYTES, []
    for number in range(HEAPS):
        length = int.from_bytes(packed[number * _LENGTH_BYTES : (number + 1) * _LENGTH_BYTES], "big")
        pieces.append(packed[at : at + length])
        at += length
    if at != len(packed) or any(len(piece) % _RECORD_BYTES for piece in pieces):
        raise ValueError
    return pieces
