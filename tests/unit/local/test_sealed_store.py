"""Sealed files survive full disks, crashes and tampering, and show nothing to whoever lists the folder."""

from __future__ import annotations

import errno
import os
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from referral_app.errors import CannotOpenError, DiskFullError, NotFoundError
from referral_app.local.sealed_store import SealedFolder

KEY = bytes(range(32))
NAME = UUID(int=0x1234)
SECRET = b"Amina Yusuf"


@pytest.fixture
def folder(tmp_path: Path) -> SealedFolder:
    return SealedFolder(tmp_path / "sealed", KEY)


def sealed_file(tmp_path: Path) -> Path:
    (path,) = (tmp_path / "sealed").glob("*.sealed")
    return path


def test_what_was_written_is_read(folder: SealedFolder) -> None:
    folder.write(NAME, b"draft", SECRET)
    folder.write(NAME, b"draft", b"second version")

    assert folder.read(NAME, b"draft") == b"second version"
    assert folder.names() == (NAME,)


def test_the_disk_shows_neither_text_nor_name(folder: SealedFolder, tmp_path: Path) -> None:
    folder.write(NAME, b"draft", SECRET)

    for path in (tmp_path / "sealed").iterdir():
        assert SECRET not in path.read_bytes()
        assert path.name in {f"{NAME.hex}.sealed", "lock"}


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps access rights elsewhere")
def test_only_the_owner_may_look(folder: SealedFolder, tmp_path: Path) -> None:
    folder.write(NAME, b"draft", SECRET)

    assert (tmp_path / "sealed").stat().st_mode & 0o777 == 0o700
    for path in (tmp_path / "sealed").iterdir():
        assert path.stat().st_mode & 0o777 == 0o600


def test_absent_is_not_broken(folder: SealedFolder) -> None:
    assert folder.names() == ()
    with pytest.raises(NotFoundError):
        folder.read(NAME, b"draft")
    folder.delete(NAME)


def test_deleted_is_gone(folder: SealedFolder) -> None:
    folder.write(NAME, b"draft", SECRET)
    folder.delete(NAME)

    assert folder.names() == ()
    with pytest.raises(NotFoundError):
        folder.read(NAME, b"draft")


@pytest.mark.parametrize("keep", [0, 1, 4, 20, -1])
def test_a_truncated_file_does_not_open(folder: SealedFolder, tmp_path: Path, keep: int) -> None:
    folder.write(NAME, b"draft", SECRET)
    path = sealed_file(tmp_path)
    path.write_bytes(path.read_bytes()[:keep])

    with pytest.raises(CannotOpenError):
        folder.read(NAME, b"draft")


def test_any_flipped_byte_is_noticed(folder: SealedFolder, tmp_path: Path) -> None:
    folder.write(NAME, b"draft", SECRET)
    path = sealed_file(tmp_path)
    blob = path.read_bytes()

    for position in range(len(blob)):
        path.write_bytes(blob[:position] + bytes([blob[position] ^ 1]) + blob[position + 1 :])
        with pytest.raises(CannotOpenError):
            folder.read(NAME, b"draft")


def test_other_keys_contexts_and_names_do_not_open(folder: SealedFolder, tmp_path: Path) -> None:
    folder.write(NAME, b"draft", SECRET)
    other = UUID(int=0x5678)
    path = sealed_file(tmp_path)
    path.with_name(f"{other.hex}.sealed").write_bytes(path.read_bytes())

    with pytest.raises(CannotOpenError):
        folder.read(NAME, b"receipt")
    with pytest.raises(CannotOpenError):
        folder.read(other, b"draft")
    with pytest.raises(CannotOpenError):
        SealedFolder(tmp_path / "sealed", bytes(32)).read(NAME, b"draft")


def test_strange_files_are_not_listed(folder: SealedFolder, tmp_path: Path) -> None:
    folder.write(NAME, b"draft", SECRET)
    (tmp_path / "sealed" / "notes.sealed").write_text("not ours")

    assert folder.names() == (NAME,)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS])
@pytest.mark.parametrize(("owner", "step"), [(os, "open"), (os, "fsync"), (Path, "replace")])
def test_a_failed_write_keeps_the_old_version(
    folder: SealedFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: object, step: str, code: int
) -> None:
    folder.write(NAME, b"draft", SECRET)

    def fail(*_args: object, **_kwargs: object) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as fault:
        fault.setattr(owner, step, fail)
        with pytest.raises(DiskFullError):
            folder.write(NAME, b"draft", b"new")

    assert folder.read(NAME, b"draft") == SECRET
    assert {path.name for path in (tmp_path / "sealed").iterdir()} == {f"{NAME.hex}.sealed", "lock"}
    folder.write(NAME, b"draft", b"after the fault")
    assert folder.read(NAME, b"draft") == b"after the fault"


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 KiB."""
    mount_point = tmp_path / "tiny"
    mount_point.mkdir()
    if os.name == "nt" or os.geteuid() != 0:
        pytest.skip("only root can mount a tiny disk; the injected faults cover the rest")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", mount_point], check=False, capture_output=True
    )
    if mounted.returncode != 0:
        pytest.skip("this sandbox does not allow mounting")
    yield mount_point
    subprocess.run(["umount", mount_point], check=True)


def test_a_really_full_disk(tiny_disk: Path) -> None:
    folder = SealedFolder(tiny_disk / "sealed", KEY)
    folder.write(NAME, b"draft", SECRET)

    with pytest.raises(DiskFullError):
        folder.write(NAME, b"draft", bytes(200_000))

    assert folder.read(NAME, b"draft") == SECRET
    folder.write(NAME, b"draft", b"smaller, after the failure")
    assert folder.read(NAME, b"draft") == b"smaller, after the failure"


def test_a_disk_that_turned_read_only(tiny_disk: Path) -> None:
    folder = SealedFolder(tiny_disk / "sealed", KEY)
    folder.write(NAME, b"draft", SECRET)
    subprocess.run(["mount", "-o", "remount,ro", tiny_disk], check=True)

    with pytest.raises(DiskFullError):
        folder.write(NAME, b"draft", b"new")
    with pytest.raises(DiskFullError):
        folder.delete(NAME)

    assert folder.read(NAME, b"draft") == SECRET


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(DiskFullError):
        SealedFolder(tmp_path / "file" / "sealed", KEY).write(NAME, b"draft", SECRET)


def test_many_writers_never_tear_a_file(tmp_path: Path) -> None:
    """Eight threads with a folder object each, as two windows would have."""
    versions = [bytes([letter]) * 50_000 for letter in b"abcdefgh"]
    start = threading.Barrier(len(versions))
    failures: list[BaseException] = []

    def write(version: bytes) -> None:
        folder = SealedFolder(tmp_path / "sealed", KEY)
        start.wait()
        try:
            for _ in range(5):
                folder.write(NAME, b"draft", version)
                assert folder.read(NAME, b"draft") in versions
        except BaseException as error:  # noqa: BLE001 - handed to the test
            failures.append(error)

    threads = [threading.Thread(target=write, args=(version,)) for version in versions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert not failures
    assert SealedFolder(tmp_path / "sealed", KEY).read(NAME, b"draft") in versions
