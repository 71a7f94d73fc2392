"""Verifying a log, entry by entry, from its first leaf, or from where it was verified to before, to a checkpoint.

One pass, in memory that does not grow with the log. It checks

- that the leaves hash to the root of the checkpoint, in this order and number;
- that the directory in the log follows from the pinned root;
- that each accepted act is signed by the person the directory named at that time, who used her own login, or is
  the redeeming of an invitation, signed with the very key that it brings;
- that no act was put into the log a second time;
- that each heartbeat is the notary's and names the directory of its moment;
- that every head somebody says to have seen lies on this one history (no fork, no rollback);
- that the database's clock went with the notary's: no act is dated later than the heartbeat after it, or earlier than
  the last heartbeat that its author had seen.

Used on the live log and on an exported bundle alike. Not thread-safe.
"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from referral_app.directory.chain import Directory
from referral_app.directory.entry import NO_ENTRY, SignedEntry
from referral_app.errors import DirectoryInvalidError, LogInvalidError, TamperError
from referral_app.exchange.check_lanes import CheckLanes
from referral_app.exchange.cosigned import Witness, open_cosigned
from referral_app.exchange.leaf_checker import NEVER, Beat, Claim, Findings, Latest
from referral_app.exchange.log_problems import Problem, ProblemCode
from referral_app.exchange.repeats import Repeats
from referral_app.translog.checkpoint import NoteKeys, open_checkpoint
from referral_app.translog.fields import time_text
from referral_app.translog.history import RecentHeads
from referral_app.translog.merkle import TreeHead, leaf_hash, verify_consistency
from referral_app.translog.proof import PROOF_HEADER, Receipt
from referral_app.translog.tiles import TileId, TileStore, TileWriter, consistency_path

CLOCK_TOLERANCE: Final = timedelta(minutes=5)
"""How far the clocks of database and notary may be apart."""

QUIET: Final = timedelta(minutes=10)
"""From one heartbeat to the next; the notary gives one a minute. Longer is told as a gap."""

_MOST_CLAIMS: Final = 32_768
_MOST_PROBLEMS: Final = 10_000  # found in a log that is spoiled through and through; more tell no more
_BEATS_APART: Final = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Reached:
    """What a verification knows of the log up to some leaf; another one can go on from there.

    Times are as leaves write them, empty for none; `beats` the places and times of heartbeats, thinned out.
    """

    tree: TileWriter
    directory_version: int = 0
    directory_hash: bytes = NO_ENTRY
    problems: tuple[Problem, ...] = ()
    with_signed: tuple[Problem, ...] = ()
    refused: int = 0
    latest: Latest = NEVER
    last_beat: bytes = b""
    gaps: int = 0
    beats: tuple[tuple[int, bytes], ...] = ()


class LogVerifier:
    """`run` over every leaf in order, then `finish`, then `close`."""

    def __init__(
        self,
        root_key: bytes,
        start: Reached | None = None,
        entries: Sequence[SignedEntry] = (),
        earlier: Iterable[Sequence[bytes]] = (),
    ) -> None:
        """Begin, or go on.

        Args:
            start: what was reached before.
            entries: the directory's entries up to there.
            earlier: the marks of all acts up to there, as `run` gave them.

        Raises:
            DirectoryInvalidError: the entries are not those that were in the log.
        """
        start = start or Reached(TileWriter(0, {}))
        self._root_key = root_key
        self._lanes = CheckLanes(root_key, entries)
        if self.directory.head_hash != start.directory_hash:
            raise DirectoryInvalidError
        self._directory_version = self.directory.version
        self._tree = start.tree
        self._heads = RecentHeads()
        self._heads.add(start.tree.edge())
        self._problems = list(start.problems)
        self._with_signed = list(start.with_signed)
        self._claims: dict[tuple[int, bytes], Claim] = {}
        self._latest = start.latest
        self._beats = list(start.beats)
        self._repeats = Repeats()
        for marks in earlier:
            self._repeats.add(marks)
        self._since = start.tree.size
        self._last_beat = start.last_beat
        self.gaps = start.gaps
        """How often the log was without a heartbeat for longer than `QUIET`."""
        self.refused = start.refused
        """How many of the leaves are in the log as refused; their signatures prove nothing."""
        self.witnesses: dict[UUID, Witness] = {}
        """Who has signed a head of this very log, after `finish`; each by her newest signature."""

    @property
    def directory(self) -> Directory:
        """The directory as the log has it; while `run` runs, a few stretches ahead."""
        return self._lanes.directory

    @property
    def size(self) -> int:
        """How many leaves were checked."""
        return self._tree.size

    @property
    def last_heartbeat(self) -> datetime | None:
        """The notary's time in the last heartbeat so far."""
        return datetime.fromisoformat(self._last_beat.decode()) if self._last_beat else None

    def run(
        self, stretches: Iterable[Sequence[bytes]], tiles: TileStore, helpers: int = 0
    ) -> Iterator[tuple[dict[TileId, bytes], Findings]]:
        """Check the leaves, in stretches of at most `STRETCH`; gives the tiles that each made, and what was found.

        Args:
            tiles: the hash tiles of this log, for proofs about heads of long ago; they need not be trusted.
            helpers: how many processes to check in; 0 for here.
        """
        for found, version in self._lanes.check(self.size, stretches, helpers):
            self._directory_version = version
            self._tree, made = self._tree.append(found.hashes)
            self._heads.add(made)
            self._add(found.problems)
            self.refused += found.refused
            self._repeats.add(found.marks)
            self._take_claims(found.claims)
            for beat in found.beats:
                self._take_beat(beat)
            self._latest = max(self._latest, found.latest)
            if len(self._claims) > _MOST_CLAIMS:
                self.settle(tiles)
            yield made, found

    def report(self, problem: Problem) -> None:
        """Add what somebody else found about this log, once, however often it is found. Counts where the entries are
        those that were signed.
        """
        if len(self._with_signed) < _MOST_PROBLEMS and problem not in self._with_signed:
            self._with_signed.append(problem)

    def settle(self, tiles: TileStore) -> None:
        """Check the heads that were named so far."""
        head = self._tree.head()
        for (size, root), claim in self._claims.items():
            if size > claim.place or not self._is_here(TreeHead(size, root), head, tiles):
                self._with_signed += [Problem(ProblemCode.SEEN_HEAD_FOREIGN, claim.place)]
                del self._with_signed[_MOST_PROBLEMS:]
            self._check_not_before(size, claim)
        self._claims.clear()

    def reached(self, tiles: TileStore) -> Reached:
        """What is known by now; heads named so far are settled first."""
        self.settle(tiles)
        version = self._directory_version
        return Reached(
            tree=self._tree,
            directory_version=version,
            directory_hash=self.directory.hash_at(version) if version else NO_ENTRY,
            problems=tuple(self._problems),
            with_signed=tuple(self._with_signed),
            refused=self.refused,
            latest=self._latest,
            last_beat=self._last_beat,
            gaps=self.gaps,
            beats=tuple(self._beats),
        )

    def finish(
        self,
        checkpoint: str,
        tiles: TileStore,
        seen: Iterable[TreeHead] = (),
        *,
        shown: Iterable[str] = (),
        cosigned: Iterable[str] = (),
        now: datetime,
    ) -> tuple[TreeHead, list[Problem]]:
        """Check the checkpoint and all heads seen against the leaves; returns the head and every problem.

        Args:
            seen: heads that the verifying person has seen before.
            shown: checkpoints or receipts (tlog-proof) that she or others were given, as texts.
            cosigned: checkpoints that witnesses have signed too, as texts.
            now: the verifying person's time.
        """
        self.settle(tiles)
        self._add(Problem(ProblemCode.REPEATED, index) for index in self._repeats.find(self._since))
        self._problems.sort(key=lambda problem: problem.index or 0)
        head = self._tree.head()
        self._check_not_after(self._latest, ProblemCode.FROM_THE_FUTURE, _text(now))
        if self._last_beat > _text(now + CLOCK_TOLERANCE):
            self._problems.append(Problem(ProblemCode.FROM_THE_FUTURE))
        if self.directory.version and self._root_key not in self.directory.root_keys:
            self._problems.append(Problem(ProblemCode.ROOT_KEY_MISMATCH))
        try:
            signed = open_checkpoint(checkpoint, self.directory.notary.data.note_keys)
        except TamperError:
            self._problems.append(Problem(ProblemCode.CHECKPOINT_INVALID))
            return head, self._problems
        if signed.size != head.size:
            self._problems.append(Problem(ProblemCode.SIZE_MISMATCH))
        elif signed.root != head.root:
            self._problems.append(Problem(ProblemCode.ROOT_MISMATCH))
        else:  # with other leaves than were signed, heads of the true ones would look foreign
            self._problems += self._with_signed
            if not all(self._is_here(own, head, tiles) for own in seen):
                self._problems.append(Problem(ProblemCode.NOT_CONSISTENT_WITH_SEEN))
            self._problems += [code for text in cosigned for code in self._check_cosigned(text, head, tiles)]
        self._problems += [code for text in shown for code in self._check_shown(text, head, tiles)]
        return head, self._problems

    def close(self) -> None:
        """Let go of what lies on the disk."""
        self._repeats.close()

    def _add(self, problems: Iterable[Problem]) -> None:
        room = _MOST_PROBLEMS - len(self._problems)
        self._problems += itertools.islice(problems, max(room, 0))

    def _take_claims(self, claims: dict[tuple[int, bytes], Claim]) -> None:
        for head, new in claims.items():
            old = self._claims.get(head)
            if old is None:
                self._claims[head] = new
            elif new.earliest < old.earliest:
                self._claims[head] = Claim(old.place, new.earliest, new.earliest_place)

    def _take_beat(self, beat: Beat) -> None:
        self._check_not_after(max(self._latest, beat.latest), ProblemCode.CLOCK_MOVED, beat.time)
        self._latest = NEVER
        if self._last_beat and beat.time > _shifted(self._last_beat, QUIET):
            self.gaps += 1
        self._last_beat = beat.time
        if not self._beats or beat.time > _shifted(self._beats[-1][1], _BEATS_APART):
            self._beats.append((beat.place, beat.time))

    def _check_not_after(self, latest: Latest, code: ProblemCode, time: bytes) -> None:
        """The latest act is not dated after a moment by which it was in the log."""
        if latest.time > _shifted(time, CLOCK_TOLERANCE):
            self._add([Problem(code, latest.place)])

    def _check_not_before(self, size: int, claim: Claim) -> None:
        """The earliest act that names a head is not dated before the last heartbeat under that head."""
        at = bisect.bisect_left(self._beats, (size,))
        if at and _shifted(claim.earliest, CLOCK_TOLERANCE) < self._beats[at - 1][1]:
            self._add([Problem(ProblemCode.CLOCK_MOVED, claim.earliest_place)])

    def _is_here(self, old: TreeHead, head: TreeHead, tiles: TileStore) -> bool:
        """Does the log, which has come to `head`, begin with `old`? Of long ago it needs the tiles' proof."""
        if old.size > head.size:
            return False
        own = self._heads.root_at(old.size)
        return _lies_on(old, head, tiles) if own is None else own == old.root

    def _check_shown(self, text: str, head: TreeHead, tiles: TileStore) -> list[Problem]:
        """What somebody was shown: the notary's, at any time, and of this very log."""
        for notary in reversed(self.directory.notaries):
            try:
                shown = _shown_head(text, notary.data.note_keys)
            except TamperError:
                continue
            return self._check_on_this_log(shown, head, tiles)
        return [Problem(ProblemCode.SHOWN_NOT_GENUINE)]

    def _check_cosigned(self, text: str, head: TreeHead, tiles: TileStore) -> list[Problem]:
        """What the notary and witnesses have signed: every line of it, and of this very log."""
        try:
            cosigned = open_cosigned(text, self.directory)
        except TamperError:
            return [Problem(ProblemCode.COSIGNATURE_INVALID)]
        found = self._check_on_this_log(cosigned.head, head, tiles)
        for witness in () if found else cosigned.witnesses:
            known = self.witnesses.get(witness.user_id)
            if known is None or known.at < witness.at:
                self.witnesses[witness.user_id] = witness
        return found

    def _check_on_this_log(self, shown: TreeHead, head: TreeHead, tiles: TileStore) -> list[Problem]:
        """A head that the notary has signed is one that this log has had."""
        if shown.size > head.size:
            return [Problem(ProblemCode.NOT_CONSISTENT_WITH_SEEN)]
        return [] if self._is_here(shown, head, tiles) else [Problem(ProblemCode.TWO_HEADS_SIGNED)]


def _shown_head(text: str, keys: NoteKeys) -> TreeHead:
    """The head of a checkpoint, or of a receipt whose leaf, if it brings it along, stands under it."""
    if not text.startswith(PROOF_HEADER):
        return open_checkpoint(text, keys)
    receipt = Receipt.decode(text)
    if receipt.extra:
        return receipt.verify(leaf_hash(receipt.extra), keys)
    return open_checkpoint(receipt.checkpoint_text, keys)


def _lies_on(old: TreeHead, new: TreeHead, tiles: TileStore) -> bool:
    try:
        verify_consistency(old, new, consistency_path(old.size, new.size, tiles))
    except LogInvalidError:
        return False
    return True


def _text(time: datetime) -> bytes:
    return time_text(time, "microseconds").encode()


def _shifted(time: bytes, by: timedelta) -> bytes:
    return _text(datetime.fromisoformat(time.decode()) + by)
