"""Small files: never read past the limit, never readable by others, never half written."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from referral_app.errors import DiskFullError
from referral_app.exchange.private_files import read_limited, write_private


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write_private(path, b"first")
    write_private(path, b"second")

    assert read_limited(path, 6) == b"second"
    assert list(tmp_path.iterdir()) == [path]


def test_only_the_owner_may_read(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    for former in (path, tmp_path / "sheet.pdf.part"):
        former.write_bytes(b"by another program, for all")
        former.chmod(0o644)
    write_private(path, b"secret")

    assert path.stat().st_mode & 0o077 == 0


def test_nothing_over_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(bytes(101))

    assert read_limited(path, 101) == bytes(101)
    assert read_limited(path, 100) is None


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "absent", tmp_path / "pipe", Path("/dev/zero"), Path("a\0b")):
        assert read_limited(path, 100) is None


def test_a_full_disk_leaves_the_former_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "sheet.pdf"
    write_private(path, b"first")

    def fail(*_args: object) -> None:
        raise OSError

    with monkeypatch.context() as fault:
        fault.setattr("os.fsync", fail)
        with pytest.raises(DiskFullError):
            write_private(path, b"second")
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == b"first"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps renamings by itself")
def test_the_folder_is_flushed_after_the_renaming(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, flushed = tmp_path / "sheet.pdf", list[bool]()
    real = os.fsync

    def watch(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            flushed.append(path.exists())
        real(descriptor)

    with monkeypatch.context() as fault:
        fault.setattr("os.fsync", watch)
        write_private(path, b"first")
    assert flushed == [True]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DiskFullError):
        write_private(tmp_path / "absent" / "sheet.pdf", b"")
