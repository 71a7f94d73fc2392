"""How far this desktop has verified the log, sealed, so that the next verification can go on from there.

Two states of one form: `VERIFIED`, where the last one ended without a finding, and `RUNNING`, where one that was
stopped or cut off had come to. Beside them lie the marks of all acts up to there (see exchange/repeats.py), a file for
every stretch that was saved. Nothing is lost with them but time: what is missing, damaged or of another log is begun
from the first entry. Blocking; for one verification at a time.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from referral_app.errors import CannotOpenError, LogInvalidError, NotFoundError
from referral_app.exchange.leaf_checker import Latest
from referral_app.exchange.log_problems import Problem, ProblemCode
from referral_app.exchange.log_verifier import Reached
from referral_app.exchange.repeats import pack, unpack
from referral_app.local.sealed_store import SealedFolder
from referral_app.translog.tiles import TileWriter

_STATE: Final = b"verified/1"
_MARKS: Final = b"verified-marks/1"
_BEATS_KEPT: Final = 1_000


class Which(StrEnum):
    """Which state."""

    VERIFIED = "verified"
    RUNNING = "running"


@dataclass(frozen=True, slots=True)
class Saved:
    """A state: `run` names its files of marks, `since` is where the run began, 0 for a complete one."""

    run: UUID
    reached: Reached
    files: int
    since: int
    begun: datetime


class VerifiedStore:
    """The states of one log, by its origin and the pinned root. Raises DiskFullError where it cannot write."""

    def __init__(self, folder: SealedFolder, origin: str, root_key: bytes) -> None:
        self._folder = folder
        self._log = origin.encode() + b"\n" + root_key

    def load(self, which: Which) -> Saved | None:
        """A state; None when there is none, or it cannot be read."""
        try:
            return _decode(json.loads(self._folder.read(self._name(which), _STATE)))
        except (NotFoundError, CannotOpenError, LogInvalidError, ValueError, KeyError, TypeError):
            return None

    def save(self, which: Which, saved: Saved) -> None:
        """Put a state in the place of the one before."""
        self._folder.write(self._name(which), _STATE, json.dumps(_encode(saved)).encode())

    def add_marks(self, saved: Saved, marks: Sequence[bytes]) -> Saved:
        """Write a further file of marks; the state that knows of it."""
        self._folder.write(self._marks_name(saved.run, saved.files), _MARKS, pack(marks))
        return replace(saved, files=saved.files + 1)

    def marks(self, saved: Saved) -> Iterator[Sequence[bytes]]:
        """All marks of a state, in order. Raises CannotOpenError or NotFoundError when a file is not what it was."""
        for number in range(saved.files):
            try:
                yield unpack(self._folder.read(self._marks_name(saved.run, number), _MARKS))
            except ValueError as error:
                raise CannotOpenError from error

    def finish(self, saved: Saved) -> None:
        """The run ended without a finding: it is what the next one goes on from."""
        before = self.load(Which.VERIFIED)
        self.save(Which.VERIFIED, saved)
        self._folder.delete(self._name(Which.RUNNING))
        if before is not None and before.run != saved.run:
            self._delete_marks(before, 0)

    def forget_running(self) -> None:
        """The run ended with findings, or another one begins: nothing goes on from it."""
        running, verified = self.load(Which.RUNNING), self.load(Which.VERIFIED)
        self._folder.delete(self._name(Which.RUNNING))
        if running is not None:
            kept = verified.files if verified is not None and verified.run == running.run else 0
            self._delete_marks(running, kept)

    def _delete_marks(self, saved: Saved, first: int) -> None:
        for number in range(first, saved.files):
            self._folder.delete(self._marks_name(saved.run, number))

    def _name(self, which: Which) -> UUID:
        return _named(self._log, which.encode())

    def _marks_name(self, run: UUID, number: int) -> UUID:
        return _named(self._log, run.bytes + number.to_bytes(8, "big"))


def _named(log: bytes, what: bytes) -> UUID:
    return UUID(bytes=hashlib.sha256(len(log).to_bytes(4, "big") + log + what).digest()[:16])


def _encode(saved: Saved) -> dict[str, object]:
    reached = saved.reached
    return {
        "run": saved.run.hex,
        "files": saved.files,
        "since": saved.since,
        "begun": saved.begun.isoformat(),
        "size": reached.tree.size,
        "edge": [[tile.level, tile.index, hashes.hex()] for tile, hashes in reached.tree.edge().items()],
        "directory": [reached.directory_version, reached.directory_hash.hex()],
        "problems": [[problem.code, problem.index] for problem in reached.problems],
        "with_signed": [[problem.code, problem.index] for problem in reached.with_signed],
        "refused": reached.refused,
        "latest": [reached.latest.time.decode(), reached.latest.place],
        "last_beat": reached.last_beat.decode(),
        "gaps": reached.gaps,
        "beats": [[index, time.decode()] for index, time in reached.beats[-_BEATS_KEPT:]],
    }


def _decode(form: Any) -> Saved:
    """Raises ValueError, KeyError, TypeError or LogInvalidError for what `_encode` does not make."""
    edge = {(int(level), int(index)): bytes.fromhex(hashes) for level, index, hashes in form["edge"]}
    version, directory_hash = form["directory"]
    time, index = form["latest"]
    return Saved(
        run=UUID(hex=str(form["run"])),
        reached=Reached(
            tree=TileWriter(int(form["size"]), edge),
            directory_version=int(version),
            directory_hash=bytes.fromhex(directory_hash),
            problems=tuple(Problem(ProblemCode(code), at) for code, at in form["problems"]),
            with_signed=tuple(Problem(ProblemCode(code), at) for code, at in form["with_signed"]),
            refused=int(form["refused"]),
            latest=Latest(time.encode(), int(index)),
            last_beat=str(form["last_beat"]).encode(),
            gaps=int(form["gaps"]),
            beats=tuple((int(at), beat.encode()) for at, beat in form["beats"]),
        ),
        files=int(form["files"]),
        since=int(form["since"]),
        begun=datetime.fromisoformat(str(form["begun"])),
    )
