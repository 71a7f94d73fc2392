"""Checking stretches of a log on several cores: the library keeps Python's lock while it verifies a signature.

Each lane is one helper process with a checker of its own, or the calling thread. A lane is sent the directory's entries
that it has not followed yet along with each stretch. Findings come back in the order of the stretches; no more than
three stretches a lane are in memory.
"""

from __future__ import annotations

import itertools
import os
import secrets
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import ExitStack
from typing import Final, Protocol

from referral_app.directory.chain import Directory
from referral_app.directory.entry import SignedEntry
from referral_app.errors import CancelledError, TamperError
from referral_app.exchange.leaf_checker import Findings, LeafChecker, check_in_process, extended
from referral_app.translog.leaf import Leaf

STRETCH: Final = 512
"""Leaves that are checked at a time; a multiple of what a tile holds."""

MANY: Final = 20_000
"""Leaves from which on starting helpers is worth their half second."""

_MOST_HELPERS: Final = 32
_AHEAD: Final = 2
_DIRECTORY_MARK: Final = b'"type":"directory"'  # in every directory leaf; no harm where it is in another


def helpers_for(leaves: int) -> int:
    """How many helper processes so many leaves are worth: 0 means to check them here.

    A frozen program has no interpreter to start them with.
    """
    cores = os.cpu_count() or 1
    if leaves < MANY or cores == 1 or getattr(sys, "frozen", False):
        return 0
    return min(cores, _MOST_HELPERS)


class _Lane(Protocol):
    def submit(self, first: int, leaves: Sequence[bytes], entries: Sequence[SignedEntry]) -> Future[Findings]:
        """Check a stretch, now or soon."""


class _Here:
    def __init__(self, root_key: bytes) -> None:
        self._checker = LeafChecker(root_key)

    def submit(self, first: int, leaves: Sequence[bytes], entries: Sequence[SignedEntry]) -> Future[Findings]:
        future: Future[Findings] = Future()
        future.set_result(self._checker.check(first, leaves, entries))
        return future


class _Helper:
    def __init__(self, root_key: bytes, executor: Executor) -> None:
        self._run = (root_key, secrets.token_bytes(16))
        self._executor = executor

    def submit(self, first: int, leaves: Sequence[bytes], entries: Sequence[SignedEntry]) -> Future[Findings]:
        return self._executor.submit(check_in_process, self._run, first, leaves, entries)


class CheckLanes:
    """Follows the directory of the log while it hands out the stretches. Not thread-safe."""

    def __init__(self, root_key: bytes, entries: Sequence[SignedEntry] = ()) -> None:
        self._root_key = root_key
        self._entries = list(entries)
        self.directory = Directory.start(root_key).extend(entries)
        """As far as stretches were handed out."""

    def check(
        self, first: int, stretches: Iterable[Sequence[bytes]], helpers: int
    ) -> Iterator[tuple[Findings, int]]:
        """The findings of each stretch, and the directory's version after it; the first begins with leaf `first`.

        Raises CancelledError when a helper was ended from outside.
        """
        with ExitStack() as stack:
            lanes = [self._lane(stack, helpers) for _ in range(max(1, helpers))]
            sent = [0] * len(lanes)
            waiting: deque[tuple[Future[Findings], int]] = deque()
            try:
                for number, leaves in zip(itertools.cycle(range(len(lanes))), stretches, strict=False):
                    entries = self._entries[sent[number] :]
                    self._follow(leaves)
                    sent[number] = len(self._entries)
                    waiting.append((lanes[number].submit(first, leaves, entries), self.directory.version))
                    first += len(leaves)
                    if len(waiting) > _AHEAD * helpers:
                        yield _result(*waiting.popleft())
                while waiting:
                    yield _result(*waiting.popleft())
            except BrokenExecutor:
                raise CancelledError from None

    def _lane(self, stack: ExitStack, helpers: int) -> _Lane:
        if helpers == 0:
            return _Here(self._root_key)
        import multiprocessing  # noqa: PLC0415 - many verifications need no processes
        from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

        executor = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"))
        stack.callback(executor.shutdown, wait=True, cancel_futures=True)
        return _Helper(self._root_key, executor)

    def _follow(self, leaves: Sequence[bytes]) -> None:
        """Take in the directory entries of a stretch, as its checker does."""
        for data in leaves:
            if _DIRECTORY_MARK not in data:
                continue
            try:
                leaf = Leaf.decode(data)
            except TamperError:
                continue
            if not leaf.accepted or leaf.type != "directory":
                continue
            entry = SignedEntry(leaf.body, leaf.signature)
            directory = extended(self.directory, [entry])
            if directory is not None:
                self.directory = directory
                self._entries.append(entry)


def _result(future: Future[Findings], version: int) -> tuple[Findings, int]:
    return future.result(), version
