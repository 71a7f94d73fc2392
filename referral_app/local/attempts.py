"""Wrong passphrases slow down: a counter for each account on this desktop that outlives the program.

After three wrong ones in a row a wait follows, 2, 4, 8, 16, 32 and then always 60 seconds; a right one ends
it. This is against somebody at the keyboard. Who can write this folder or set the clock can get around it,
and then meets Argon2id and the secret key in the keyring.

A counter that cannot be read counts as the longest wait, from now on; one that cannot be written is kept
in memory. Nothing here ever keeps a person out for more than 60 seconds, or raises anything else than
TooManyAttemptsError.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from filelock import FileLock

from referral_app.errors import TooManyAttemptsError

_WAITS: Final = (0, 0, 0, 2, 4, 8, 16, 32, 60)
"""Seconds to wait after so many wrong ones in a row."""
_MOST: Final = len(_WAITS) - 1
_LOCK_SECONDS: Final = 2.0
_MAX_BYTES: Final = 200


@dataclass(frozen=True, slots=True)
class _Count:
    wrong: int
    last: datetime


class Attempts:
    """The wrong passphrases of one account. Blocking; safe from several threads and processes.

    `folder` is the account's own and made when first needed; `clock` gives aware times.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._file = folder / "attempts"
        self._lock = FileLock(folder / "lock", timeout=_LOCK_SECONDS, mode=0o600)
        self._clock = clock
        self._unwritten: _Count | None = None

    def check(self) -> None:
        """Before each try. Raises TooManyAttemptsError while the person must wait."""
        with self._locked():
            now = self._clock()
            count = self._read(now)
            if count is None:
                return
            wait = _WAITS[count.wrong]
            # A clock set back must not lengthen the wait.
            past = max(0.0, (now - count.last).total_seconds())
            if past < wait:
                raise TooManyAttemptsError(math.ceil(wait - past))

    def failed(self) -> None:
        """After a wrong passphrase."""
        with self._locked():
            now = self._clock()
            count = self._read(now)
            wrong = min(_MOST, 1 + (count.wrong if count is not None else 0))
            self._write(_Count(wrong, now))

    def succeeded(self) -> None:
        """After the right one: all is forgotten."""
        with self._locked():
            self._unwritten = None
            with contextlib.suppress(OSError):
                self._file.unlink(missing_ok=True)

    def _read(self, now: datetime) -> _Count | None:
        if self._unwritten is not None:
            return self._unwritten
        try:
            with self._file.open("rb") as file:
                return _decode(file.read(_MAX_BYTES + 1))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, OverflowError):
            longest = _Count(_MOST, now)
            self._write(longest)
            return longest

    def _write(self, count: _Count) -> None:
        pending = self._file.with_name("pending")
        try:
            pending.write_bytes(_encode(count))
            pending.replace(self._file)
        except OSError:
            self._unwritten = count
        else:
            self._unwritten = None

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Count without the lock where there can be none: a lost count is better than a lost person."""
        with contextlib.ExitStack() as stack:
            with contextlib.suppress(OSError):
                self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                stack.enter_context(self._lock)
            yield


def account_folder(base: Path, account: str) -> Path:
    """Where an account's counter lies under the data folder; the name does not show whose it is."""
    return base / "accounts" / hashlib.sha256(account.encode("utf-8", "replace")).hexdigest()[:32]


def _encode(count: _Count) -> bytes:
    return json.dumps({"wrong": count.wrong, "last": count.last.astimezone(UTC).isoformat()}).encode("ascii")


def _decode(data: bytes) -> _Count:
    """Raises ValueError or OverflowError for anything that `_encode` does not write."""
    fields = json.loads(data.decode("ascii"))
    match fields:
        case {"wrong": int(wrong), "last": str(last)} if wrong is not True and 1 <= wrong <= _MOST:
            count = _Count(wrong, datetime.fromisoformat(last))
            if _encode(count) == data:
                return count
    raise ValueError
