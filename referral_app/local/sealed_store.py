"""A folder of sealed files: written whole or not at all, and opened only with the person's key.

File names are random ids and the file system shows no more than their number, sizes and times. The sealing
context holds the file's name, so a file put in the place of another does not open. Deleting removes the
name; on most disks the sealed bytes stay until overwritten, which is why they are sealed.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from filelock import FileLock

from referral_app.crypto.local_seal import open_local, seal_local
from referral_app.errors import CannotOpenError, DiskFullError, NotFoundError

_SUFFIX = ".sealed"
_LOCK_SECONDS = 10.0


class SealedFolder:
    """Sealed files of one kind under one key; safe to use from several threads and processes, but blocking.

    `folder` is made on the first write, for its owner only (0700; files 0600). `key32` is the 32-byte local
    key of the person's identity.
    """

    def __init__(self, folder: Path, key32: bytes) -> None:
        self._folder = folder
        self._key = key32
        self._lock = FileLock(folder / "lock", timeout=_LOCK_SECONDS, mode=0o600)

    def write(self, name: UUID, context: bytes, data: bytes) -> None:
        """Seal `data` and put it in the place of an earlier version, in one step that survives a power cut.

        Raises:
            DiskFullError: the disk is full or not writable; an earlier version is still there, unharmed.
        """
        blob = seal_local(self._key, _bind(name, context), data)
        with self.locked():
            try:
                self._replace(self._path(name), blob)
            except OSError as error:
                raise DiskFullError from error

    def read(self, name: UUID, context: bytes) -> bytes:
        """Open a file written with the same context.

        Raises:
            NotFoundError: there is none of this name.
            CannotOpenError: truncated, garbled, renamed, unreadable or sealed with another key or context.
        """
        try:
            blob = self._path(name).read_bytes()
        except FileNotFoundError as error:
            raise NotFoundError from error
        except OSError as error:
            raise CannotOpenError from error
        return open_local(self._key, _bind(name, context), blob)

    def names(self) -> tuple[UUID, ...]:
        """The names of all files, sorted; whether they open shows only when reading."""
        found = []
        for path in self._folder.glob("*" + _SUFFIX):
            with contextlib.suppress(ValueError):
                found.append(UUID(hex=path.stem))
        return tuple(sorted(found))

    def delete(self, name: UUID) -> None:
        """Remove a file; nothing happens when there is none. DiskFullError when it cannot be removed."""
        with self.locked():
            try:
                self._path(name).unlink(missing_ok=True)
                self._flush_folder()
            except OSError as error:
                raise DiskFullError from error

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other threads and processes from writing meanwhile; may be nested.

        Raises:
            DiskFullError: the folder cannot be made or locked, or somebody held the lock for ten seconds.
        """
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock.acquire()
        except OSError as error:
            raise DiskFullError from error
        try:
            yield
        finally:
            self._lock.release()

    def _path(self, name: UUID) -> Path:
        return self._folder / f"{name.hex}{_SUFFIX}"

    def _replace(self, path: Path, blob: bytes) -> None:
        # One fixed name, safe under the lock: what a crash leaves behind is overwritten by the next write.
        pending = self._folder / "pending"
        try:
            descriptor = os.open(pending, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(blob)
                file.flush()
                os.fsync(file.fileno())
            pending.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                pending.unlink(missing_ok=True)
            raise
        self._flush_folder()

    def _flush_folder(self) -> None:
        """Make the renaming itself durable; Windows does that on its own and cannot open folders."""
        if os.name == "nt":
            return
        descriptor = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _bind(name: UUID, context: bytes) -> bytes:
    return name.bytes + context
