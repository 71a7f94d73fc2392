"""What this desktop has seen of the log and the directory, so that neither can go back unnoticed.

Remembered per log origin: the last proven tree head with the checkpoint that holds it, and the highest
directory version. It only moves forward. Two windows or two tasks may be at it at once, so a step names the
head it was proven against:

1. read `head()` before asking the server; an answer smaller than that is a rollback;
2. prove that the answer continues it;
3. `remember(answer, checkpoint, after=that head)`. False means somebody stepped in between: read `head()`
   again and prove the answer against it, as its continuation or, when it is the smaller one, as its
   beginning.

Skipping the second proof would let a forked log show one branch to each window.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from uuid import UUID

from referral_app.errors import CannotOpenError, DirectoryInvalidError, LogRolledBackError, NotFoundError
from referral_app.local.sealed_store import SealedFolder
from referral_app.translog.merkle import EMPTY_HEAD, TreeHead

_CONTEXT = b"seen/1"


@dataclass(frozen=True, slots=True)
class Seen:
    """The head, the signed checkpoint text it came in, and the directory version (0: none seen yet)."""

    head: TreeHead = EMPTY_HEAD
    checkpoint: str = ""
    directory_version: int = 0


class SeenStore:
    """Seen state of one log origin for one person. Blocking; safe from several threads and processes.

    Every method raises CannotOpenError when the file is there but damaged: that is never taken for a first
    contact. A deleted file is: what shows it then is the heads in the person's own statements, in the log.
    """

    def __init__(self, folder: SealedFolder, origin: str) -> None:
        self._folder = folder
        self._name = UUID(bytes=hashlib.sha256(origin.encode()).digest()[:16])

    def last(self) -> Seen:
        """Everything remembered; the empty `Seen()` at first contact."""
        try:
            content = self._folder.read(self._name, _CONTEXT)
        except NotFoundError:
            return Seen()
        try:
            seen = json.loads(content)
            head = TreeHead(int(seen["size"]), bytes.fromhex(seen["root"]))
            return Seen(head, str(seen["checkpoint"]), int(seen["directory"]))
        except (ValueError, KeyError, TypeError) as error:
            raise CannotOpenError from error

    def head(self) -> TreeHead:
        """The last head; `EMPTY_HEAD` at first contact."""
        return self.last().head

    def remember(self, head: TreeHead, checkpoint: str, *, after: TreeHead) -> bool:
        """Step from `after`, against which the caller has proven `head`, to `head`.

        False, with nothing changed, when `after` is no longer what is remembered.

        Raises:
            LogRolledBackError: `head` is smaller than `after`, or of the same size with another root.
            DiskFullError: the step could not be written; the former head stays.
        """
        if head.size < after.size or (head.size == after.size and head != after):
            raise LogRolledBackError
        with self._folder.locked():
            seen = self.last()
            if seen.head != after:
                return False
            self._write(replace(seen, head=head, checkpoint=checkpoint))
            return True

    def remember_directory(self, version: int, *, after: int) -> None:
        """Keep the highest version. `after` is what was remembered before the directory was asked for.

        Raises:
            DirectoryInvalidError: the directory is older than `after`.
            DiskFullError: it could not be written.
        """
        if version < after:
            raise DirectoryInvalidError
        with self._folder.locked():
            seen = self.last()
            if version > seen.directory_version:
                self._write(replace(seen, directory_version=version))

    def _write(self, seen: Seen) -> None:
        content = {
            "size": seen.head.size,
            "root": seen.head.root.hex(),
            "checkpoint": seen.checkpoint,
            "directory": seen.directory_version,
        }
        self._folder.write(self._name, _CONTEXT, json.dumps(content).encode())
