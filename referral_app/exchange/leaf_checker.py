"""Checking the leaves of a log, a stretch at a time: signatures, actors, directory entries, heartbeats.

What needs other stretches (repeated acts, heads that somebody says to have seen, clocks) is collected as findings for
`LogVerifier`, which puts them together. Stretches may be checked in other processes; `check_in_process` is what runs
there. A checker must have followed the directory up to its stretch, and follows it through the stretch by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from typing import Final, NamedTuple

from referral_app.crypto.signing import VerifyKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import DirectoryEntry, RootData, SignedEntry
from referral_app.directory.joining import REDEEM, verify_redeem
from referral_app.directory.signers import Signers
from referral_app.errors import KotosiltaError, TamperError
from referral_app.exchange.log_problems import Problem, ProblemCode
from referral_app.exchange.repeats import Heaps
from referral_app.translog.fields import time_text
from referral_app.translog.heartbeat import verify_heartbeat
from referral_app.translog.leaf import Leaf
from referral_app.translog.plain import PlainAct, plain_act
from referral_app.translog.statement import STATEMENT_LABEL, SignedStatement, Statement, verify_statement

_REDEEM: Final = REDEEM.encode()


class Claim(NamedTuple):
    """Of the acts that name one head: the first one's place, and the earliest one's time and place."""

    place: int
    earliest: bytes
    earliest_place: int


class Latest(NamedTuple):
    """The latest time of an act, as its leaf writes it, and its place; empty before any."""

    time: bytes = b""
    place: int = 0


NEVER: Final = Latest()


class Beat(NamedTuple):
    """A heartbeat: its place, the notary's time in it, and the latest act since the heartbeat before."""

    place: int
    time: bytes
    latest: Latest


class Findings(NamedTuple):
    """What one stretch gave. `claims` are by size and root of the head; `latest` counts from its last heartbeat."""

    hashes: list[bytes]
    problems: list[Problem]
    refused: int
    marks: tuple[bytes, ...]
    claims: dict[tuple[int, bytes], Claim]
    beats: list[Beat]
    latest: Latest


def extended(directory: Directory, entries: Sequence[SignedEntry]) -> Directory | None:
    """The directory with these entries; None when they do not follow from it.

    The first one of all is the root's own: whether that leads to the key that is pinned, the whole log must show.
    """
    try:
        if directory.version == 0:
            first = DirectoryEntry.decode(entries[0].body).data
            directory = Directory.start(first.verify if isinstance(first, RootData) else b"")
        return directory.extend(entries)
    except TamperError:
        return None


class LeafChecker:
    """Checks stretches in order; those between may have been checked by others. Not thread-safe."""

    def __init__(self, root_key: bytes) -> None:
        self._set_directory(Directory.start(root_key))

    def check(self, first: int, leaves: Sequence[bytes], entries: Sequence[SignedEntry]) -> Findings:
        """The stretch that begins with leaf `first`; `entries` are the directory's since this checker's last."""
        if entries:
            self._set_directory(extended(self._directory, entries) or self._directory)
        self._begin()
        hashes = []
        for index, data in enumerate(leaves, first):
            hashes.append(sha256(b"\x00" + data).digest())
            act = plain_act(data)
            if act is None or act.act == _REDEEM:
                code = self._check_strictly(data, index)
            else:
                code = self._check_plain(act, index)
            if code is not None:
                self._problems.append(Problem(code, index))
        return Findings(
            hashes,
            self._problems,
            self._refused,
            self._heaps.take(),
            {(size, bytes.fromhex(root.decode())): claim for (size, root), claim in self._claims.items()},
            self._beats,
            self._latest,
        )

    def _begin(self) -> None:
        self._problems: list[Problem] = []
        self._refused = 0
        self._heaps = Heaps()
        self._claims: dict[tuple[int, bytes], Claim] = {}
        self._beats: list[Beat] = []
        self._latest = NEVER

    def _set_directory(self, directory: Directory) -> None:
        self._directory = directory
        self._signers = Signers(directory)

    def _check_plain(self, act: PlainAct, index: int) -> ProblemCode | None:
        try:
            signer = self._signers.at(act.key_id, act.time)
            signer.key.verify(STATEMENT_LABEL, act.body, act.signature)
        except KotosiltaError:
            return ProblemCode.SIGNATURE_INVALID
        if signer.actor != act.actor or signer.login != act.db_user:
            return ProblemCode.NOT_THE_ACTOR
        self._collect(index, act.time, act.body, (act.seen_size, act.seen_root))
        return None

    def _check_strictly(self, data: bytes, index: int) -> ProblemCode | None:
        try:
            leaf = Leaf.decode(data)
        except TamperError:
            return ProblemCode.LEAF_MALFORMED
        if not leaf.accepted:
            self._refused += 1
            return None
        match leaf.type:
            case "directory":
                directory = extended(self._directory, [SignedEntry(leaf.body, leaf.signature)])
                if directory is None:
                    return ProblemCode.DIRECTORY_INVALID
                self._set_directory(directory)
                return None
            case "heartbeat":
                return self._check_heartbeat(leaf, index)
            case _:
                return self._check_act(leaf, index)

    def _check_heartbeat(self, leaf: Leaf, index: int) -> ProblemCode | None:
        try:
            beat = verify_heartbeat(
                SignedStatement(leaf.body, leaf.signature),
                VerifyKey(self._directory.notary.data.statement_key),
            )
            if self._directory.hash_at(beat.directory_version) != beat.directory_hash:
                return ProblemCode.HEARTBEAT_INVALID
        except TamperError:
            return ProblemCode.HEARTBEAT_INVALID
        time = time_text(beat.time, "microseconds").encode()
        self._beats.append(Beat(index, time, self._latest))
        self._latest = NEVER
        self._claim(index, time, (beat.seen.size, beat.seen.root.hex().encode()))
        return None

    def _check_act(self, leaf: Leaf, index: int) -> ProblemCode | None:
        signed = SignedStatement(leaf.body, leaf.signature)
        try:
            statement = Statement.decode(leaf.body)
            if statement.act == REDEEM:
                redeem = verify_redeem(self._directory, signed)
                signer, login = redeem.user_id, redeem.login
            else:
                named = self._directory.signer_at(statement.key_id, leaf.time)
                verify_statement(signed, named.key)
                signer, login = named.entry.subject, named.entry.data.login
        except KotosiltaError:
            return ProblemCode.SIGNATURE_INVALID
        if signer != statement.actor or login != leaf.db_user:
            return ProblemCode.NOT_THE_ACTOR
        seen = (statement.seen.size, statement.seen.root.hex().encode())
        self._collect(index, time_text(leaf.time, "microseconds").encode(), leaf.body, seen)
        return None

    def _collect(self, index: int, time: bytes, body: bytes, seen: tuple[int, bytes]) -> None:
        self._heaps.add(sha256(body).digest(), index)
        if time > self._latest.time:
            self._latest = Latest(time, index)
        self._claim(index, time, seen)

    def _claim(self, index: int, time: bytes, seen: tuple[int, bytes]) -> None:
        claim = self._claims.get(seen)
        if claim is None:
            self._claims[seen] = Claim(index, time, index)
        elif time < claim.earliest:
            self._claims[seen] = Claim(claim.place, time, index)


@lru_cache(1)
def _checker(root_key: bytes, _run: bytes) -> LeafChecker:
    """This process's checker for one run: it keeps the directory between stretches."""
    return LeafChecker(root_key)


def check_in_process(
    run: tuple[bytes, bytes], first: int, leaves: Sequence[bytes], entries: Sequence[SignedEntry]
) -> Findings:
    """`LeafChecker.check` in a helper process; `run` is the root key and what no other run has."""
    return _checker(*run).check(first, leaves, entries)
