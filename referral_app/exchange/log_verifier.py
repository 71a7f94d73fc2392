"""Verifying a whole log, entry by entry, from its first leaf to a checkpoint.

One pass. What it keeps is the directory, the distinct heads that statements name, and twelve bytes an act. It checks

- that the leaves hash to the root of the checkpoint, in this order and number;
- that the directory in the log follows from the pinned root;
- that each accepted act is signed by the person the directory named at that time, who used her own login, or is
  the redeeming of an invitation, signed with the very key that it brings;
- that no act was put into the log a second time;
- that each heartbeat is the notary's and names the directory of its moment;
- that every head somebody says to have seen lies on this one history (no fork, no rollback).

Used on the live log and on an exported bundle alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from referral_app.crypto.signing import VerifyKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import SignedEntry
from referral_app.directory.joining import REDEEM, verify_redeem
from referral_app.errors import KotosiltaError, LogInvalidError, TamperError
from referral_app.translog.checkpoint import open_checkpoint
from referral_app.translog.heartbeat import verify_heartbeat
from referral_app.translog.leaf import Leaf
from referral_app.translog.merkle import Frontier, leaf_hash, verify_consistency
from referral_app.translog.statement import SignedStatement, Statement, TreeHead, verify_statement
from referral_app.translog.tiles import TileStore, consistency_path

_MARK_BYTES = 12


class ProblemCode(StrEnum):
    """What can be wrong with a log; each is one sentence on the screen."""

    LEAF_MALFORMED = "leaf_malformed"
    SIGNATURE_INVALID = "signature_invalid"
    NOT_THE_ACTOR = "not_the_actor"
    DIRECTORY_INVALID = "directory_invalid"
    HEARTBEAT_INVALID = "heartbeat_invalid"
    REPEATED = "repeated"
    SEEN_HEAD_FOREIGN = "seen_head_foreign"
    ROOT_MISMATCH = "root_mismatch"
    SIZE_MISMATCH = "size_mismatch"
    CHECKPOINT_INVALID = "checkpoint_invalid"
    NOT_CONSISTENT_WITH_SEEN = "not_consistent_with_seen"
    FILE_MISSING = "file_missing"
    FILE_UNEXPECTED = "file_unexpected"
    TILE_MISMATCH = "tile_mismatch"
    ROOT_KEY_MISMATCH = "root_key_mismatch"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding; `index` is the entry it concerns, `file` the file of a bundle."""

    code: ProblemCode
    index: int | None = None
    file: str | None = None


class LogVerifier:
    """Feed it every leaf in order, then `finish`. Not thread-safe."""

    def __init__(self, root_key: bytes) -> None:
        self._directory = Directory.start(root_key)
        self._frontier = Frontier()
        self._problems: list[Problem] = []
        self._heads_seen: dict[TreeHead, int] = {}
        self._acts: set[bytes] = set()
        self.last_heartbeat: datetime | None = None
        self.refused = 0
        """How many of the leaves fed are in the log as refused; their signatures prove nothing."""

    @property
    def directory(self) -> Directory:
        """The directory as the log has it so far."""
        return self._directory

    @property
    def size(self) -> int:
        """How many leaves were fed."""
        return self._frontier.size

    def feed(self, data: bytes) -> bytes:
        """Check one leaf; returns its hash."""
        index = self._frontier.size
        digest = leaf_hash(data)
        self._frontier.append(digest)
        try:
            leaf = Leaf.decode(data)
        except TamperError:
            self._problems.append(Problem(ProblemCode.LEAF_MALFORMED, index))
            return digest
        if leaf.accepted:
            problem = self._check(leaf, index)
            if problem is not None:
                self._problems.append(Problem(problem, index))
        else:
            self.refused += 1
        return digest

    def finish(
        self, checkpoint: str, tiles: TileStore, seen: Iterable[TreeHead] = ()
    ) -> tuple[TreeHead, list[Problem]]:
        """Check the checkpoint and all heads seen against the leaves fed; returns the head and every problem.

        Args:
            tiles: the hash tiles of this log, for the consistency proofs; they need not be trusted.
            seen: heads that the verifying person has seen before.
        """
        head = TreeHead(self._frontier.size, self._frontier.root())
        try:
            signed = open_checkpoint(checkpoint, self._directory.notary.data.note_keys)
        except TamperError:
            self._problems.append(Problem(ProblemCode.CHECKPOINT_INVALID))
            return head, self._problems
        if signed.size != head.size:
            self._problems.append(Problem(ProblemCode.SIZE_MISMATCH))
        elif signed.root != head.root:
            self._problems.append(Problem(ProblemCode.ROOT_MISMATCH))
        else:
            self._check_heads(head, tiles, seen)
        return head, self._problems

    def _check(self, leaf: Leaf, index: int) -> ProblemCode | None:
        match leaf.type:
            case "directory":
                return self._check_directory(leaf)
            case "heartbeat":
                return self._check_heartbeat(leaf)
            case _:
                return self._check_act(leaf, index)

    def _check_directory(self, leaf: Leaf) -> ProblemCode | None:
        try:
            self._directory = self._directory.extend([SignedEntry(leaf.body, leaf.signature)])
        except TamperError:
            return ProblemCode.DIRECTORY_INVALID
        return None

    def _check_heartbeat(self, leaf: Leaf) -> ProblemCode | None:
        try:
            beat = verify_heartbeat(
                SignedStatement(leaf.body, leaf.signature),
                VerifyKey(self._directory.notary.data.statement_key),
            )
            if self._directory.hash_at(beat.directory_version) != beat.directory_hash:
                return ProblemCode.HEARTBEAT_INVALID
        except TamperError:
            return ProblemCode.HEARTBEAT_INVALID
        self.last_heartbeat = beat.time
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
        self._heads_seen.setdefault(statement.seen, index)
        mark = leaf.body_hash[:_MARK_BYTES]
        if mark in self._acts:
            return ProblemCode.REPEATED
        self._acts.add(mark)
        return None

    def _check_heads(self, head: TreeHead, tiles: TileStore, seen: Iterable[TreeHead]) -> None:
        for claimed, index in self._heads_seen.items():
            if claimed.size > index or not _lies_on(claimed, head, tiles):
                self._problems.append(Problem(ProblemCode.SEEN_HEAD_FOREIGN, index))
        for own in seen:
            if not _lies_on(own, head, tiles):
                self._problems.append(Problem(ProblemCode.NOT_CONSISTENT_WITH_SEEN))


def _lies_on(old: TreeHead, new: TreeHead, tiles: TileStore) -> bool:
    try:
        if old.size > new.size:
            return False
        verify_consistency(old, new, consistency_path(old.size, new.size, tiles))
    except LogInvalidError:
        return False
    return True
