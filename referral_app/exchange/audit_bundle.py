"""The offline audit bundle: a log as a folder of files that anybody can verify without a database.

Layout, all of it standard (C2SP tlog-tiles) but for the first file:

- `root-key`: the service's root, 64 hexadecimal digits and a newline;
- `checkpoint`: the newest signed checkpoint (C2SP tlog-checkpoint);
- `tile/entries/…`: the leaves, 256 a file; `tile/L/…`: the tree's hash tiles.

Every byte of every file is checked: leaves by the tree, tiles by recomputing them, the checkpoint by its
signatures
and its exact form, the root key by the directory that grows from it, and nothing else may lie in the folder.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from referral_app.errors import CancelledError, DiskFullError, LogInvalidError
from referral_app.exchange.log_verifier import LogVerifier, Problem, ProblemCode
from referral_app.translog.bundles import bundle_path, decode_bundle, encode_bundle
from referral_app.translog.merkle import EMPTY_HEAD, HASH_SIZE, TreeHead, leaf_hash
from referral_app.translog.tiles import WIDTH, TileId, TileWriter, tile_path

_ROOT_KEY_FILE = "root-key"
_CHECKPOINT_FILE = "checkpoint"
_ROOT_KEY_LINE = re.compile(r"[0-9a-f]{64}\n")
_CHECKPOINT_SIZE_LINE = re.compile(r"[^\n]+\n(0|[1-9][0-9]{0,15})\n")
_MAX_CHECKPOINT_BYTES = 64 * 1024


class BundleWriter:
    """Writes a bundle leaf by leaf into a new or empty folder. Raises DiskFullError when it cannot be
    written.
    """

    def __init__(self, folder: Path, root_key: bytes) -> None:
        self._folder = folder
        self._tree = TileWriter(0, {})
        self._waiting: list[bytes] = []
        self._edge: dict[tuple[int, int], tuple[TileId, bytes]] = {}
        self._files = 0
        self._write(_ROOT_KEY_FILE, root_key.hex().encode("ascii") + b"\n")

    def add(self, leaf: bytes) -> None:
        """Add the next leaf."""
        self._waiting.append(leaf)
        if len(self._waiting) == WIDTH:
            self._flush()

    def finish(self, checkpoint: str) -> int:
        """Write what is left and the checkpoint; returns the number of files."""
        if self._waiting:
            self._flush()
        for tile, hashes in self._edge.values():
            self._write(tile_path(tile), hashes)
        self._write(_CHECKPOINT_FILE, checkpoint.encode("utf-8"))
        return self._files

    def _flush(self) -> None:
        leaves, self._waiting = self._waiting, []
        self._write(bundle_path(self._tree.size // WIDTH, len(leaves)), encode_bundle(leaves))
        self._tree, tiles = self._tree.append([leaf_hash(leaf) for leaf in leaves])
        for tile, hashes in tiles.items():
            if tile.width == WIDTH:
                self._edge.pop((tile.level, tile.index), None)
                self._write(tile_path(tile), hashes)
            else:
                self._edge[tile.level, tile.index] = (tile, hashes)

    def _write(self, name: str, data: bytes) -> None:
        path = self._folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        except OSError as error:
            raise DiskFullError from error
        self._files += 1


@dataclass(frozen=True, slots=True)
class BundleReport:
    """What a bundle proves; `problems` is empty when all of it holds."""

    head: TreeHead
    root_key: bytes
    problems: tuple[Problem, ...]
    last_heartbeat: datetime | None
    refused: int


def verify_bundle(
    folder: Path,
    pinned_root: bytes | None,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> BundleReport:
    """Verify every byte of a bundle, reading it once as a stream.

    Args:
        pinned_root: the root that the verifying person trusts; with None the bundle's own root is used, which
            proves only that the bundle agrees with itself.

    Raises:
        CancelledError: `cancelled` said so.
    """
    return _Verification(folder, pinned_root, progress, cancelled).run()


class _Verification:
    def __init__(
        self,
        folder: Path,
        pinned_root: bytes | None,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._folder = folder
        self._pinned_root = pinned_root
        self._progress = progress
        self._cancelled = cancelled
        self._problems: list[Problem] = []
        self._expected: set[str] = {_ROOT_KEY_FILE, _CHECKPOINT_FILE}

    def run(self) -> BundleReport:
        root_key = self._root_key()
        checkpoint, size = self._checkpoint()
        if root_key is None or size is None:
            return BundleReport(EMPTY_HEAD, root_key or b"", tuple(self._problems), None, 0)
        verifier = LogVerifier(root_key)
        tree = TileWriter(0, {})
        edge: dict[tuple[int, int], tuple[TileId, bytes]] = {}
        for leaves in self._bundles(size):
            tree, tiles = tree.append([verifier.feed(leaf) for leaf in leaves])
            edge.update({(tile.level, tile.index): (tile, hashes) for tile, hashes in tiles.items()})
            for place, (tile, hashes) in list(edge.items()):
                if tile.width == WIDTH:
                    self._compare(tile, hashes)
                    del edge[place]
            self._progress(verifier.size, size)
        for tile, hashes in edge.values():
            self._compare(tile, hashes)
        self._find_strangers()
        head, found = verifier.finish(checkpoint, _FolderTiles(self._folder, verifier.size))
        return BundleReport(
            head, root_key, (*self._problems, *found), verifier.last_heartbeat, verifier.refused
        )

    def _root_key(self) -> bytes | None:
        text = self._read(_ROOT_KEY_FILE)
        if text is None:
            return None
        if not _ROOT_KEY_LINE.fullmatch(text.decode("utf-8", "replace")):
            self._problems.append(Problem(ProblemCode.ROOT_KEY_MISMATCH, file=_ROOT_KEY_FILE))
            return None
        key = bytes.fromhex(text.decode("ascii"))
        if self._pinned_root is not None and key != self._pinned_root:
            self._problems.append(Problem(ProblemCode.ROOT_KEY_MISMATCH, file=_ROOT_KEY_FILE))
        return self._pinned_root or key

    def _checkpoint(self) -> tuple[str, int | None]:
        data = self._read(_CHECKPOINT_FILE)
        if data is None:
            return "", None
        text = data.decode("utf-8", "replace")
        match = _CHECKPOINT_SIZE_LINE.match(text)
        if match is None or len(data) > _MAX_CHECKPOINT_BYTES or "\ufffd" in text:
            self._problems.append(Problem(ProblemCode.CHECKPOINT_INVALID, file=_CHECKPOINT_FILE))
            return "", None
        return text, int(match[1])

    def _bundles(self, size: int) -> Iterator[tuple[bytes, ...]]:
        """The leaves, a file at a time, as far as the files go."""
        for first in range(0, size, WIDTH):
            if self._cancelled():
                raise CancelledError
            width = min(WIDTH, size - first)
            name = bundle_path(first // WIDTH, width)
            data = self._read(name)
            if data is None:
                return
            try:
                leaves = decode_bundle(data)
            except LogInvalidError:
                leaves = ()
            if len(leaves) != width:
                self._problems.append(Problem(ProblemCode.LEAF_MALFORMED, first, name))
                return
            yield leaves

    def _compare(self, tile: TileId, hashes: bytes) -> None:
        name = tile_path(tile)
        data = self._read(name)
        if data is not None and data != hashes:
            self._problems.append(Problem(ProblemCode.TILE_MISMATCH, file=name))

    def _read(self, name: str) -> bytes | None:
        self._expected.add(name)
        try:
            return (self._folder / name).read_bytes()
        except OSError:
            self._problems.append(Problem(ProblemCode.FILE_MISSING, file=name))
            return None

    def _find_strangers(self) -> None:
        for path in sorted(self._folder.rglob("*")):
            name = path.relative_to(self._folder).as_posix()
            if not path.is_dir() and name not in self._expected:
                self._problems.append(Problem(ProblemCode.FILE_UNEXPECTED, file=name))


@dataclass(frozen=True, slots=True)
class _FolderTiles:
    """The bundle's hash tiles for a log of `size` leaves."""

    folder: Path
    size: int

    def tile(self, level: int, index: int, width: int) -> bytes:
        """See TileStore."""
        stored = min(WIDTH, (self.size >> (8 * level)) - index * WIDTH)
        try:
            hashes = (self.folder / tile_path(TileId(level, index, stored))).read_bytes()
        except OSError as error:
            raise LogInvalidError from error
        if len(hashes) < width * HASH_SIZE:
            raise LogInvalidError
        return hashes[: width * HASH_SIZE]
