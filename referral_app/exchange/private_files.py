"""Small files that a person picks or keeps: read with a limit, written for their owner only."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from referral_app.errors import DiskFullError


def read_limited(path: Path, limit: int) -> bytes | None:
    """The file's bytes; None when it cannot be read or is larger than `limit`. Never reads further.

    What is no regular file (a device, a pipe that nobody writes to) is not opened at all.
    """
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError):
        return None
    return data if len(data) <= limit else None


def write_private(path: Path, data: bytes) -> None:
    """Write a new file, or replace one, whole or not at all and through a power cut; only the owner may read it (0600).

    Raises DiskFullError when it cannot be written; an earlier file is then still there.
    """
    pending = path.with_name(path.name + ".part")
    try:
        pending.unlink(missing_ok=True)
        descriptor = os.open(pending, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        pending.replace(path)
        _flush_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            pending.unlink(missing_ok=True)
        raise DiskFullError from error


def _flush_folder(folder: Path) -> None:
    """Make the renaming itself durable; Windows does that on its own and cannot open folders."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
