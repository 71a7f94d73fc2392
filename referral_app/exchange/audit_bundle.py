"""The offline audit bundle: a log as a folder of files that anybody can verify without a database.

Layout, all of it standard (C2SP tlog-tiles) but for the first file:

- `root-key`: the service's root, 64 hexadecimal digits and a newline;
- `checkpoint`: the newest signed checkpoint (C2SP tlog-checkpoint);
- `cosigned/N`: a checkpoint of N entries that witnesses have signed too; any number of them, or none; one more of
  the same N is `N-2`;
- `tile/entries/…`: the leaves, 256 a file; `tile/L/…`: the tree's hash tiles.

Every byte of every file is checked: leaves by the tree, tiles by recomputing them, checkpoints by their signatures and
their exact form, the root key by the directory that grows from it, and nothing else may lie in the folder.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from referral_app.errors import CancelledError, DiskFullError, LogInvalidError
from referral_app.exchange.check_lanes import STRETCH, helpers_for
from referral_app.exchange.cosigned import Witness
from referral_app.exchange.log_problems import Problem, ProblemCode
from referral_app.exchange.log_verifier import LogVerifier
from referral_app.translog.bundles import MAX_BUNDLE_BYTES, bundle_path, decode_bundle, encode_bundle
from referral_app.translog.merkle import EMPTY_HEAD, HASH_SIZE, TreeHead, leaf_hash
from referral_app.translog.tiles import HEIGHT, WIDTH, TileId, TileWriter, tile_path

_ROOT_KEY_FILE = "root-key"
_CHECKPOINT_FILE = "checkpoint"
_ROOT_KEY_LINE = re.compile(rb"([0-9a-f]{64})\n")
_ROOT_KEY_BYTES = 65
_CHECKPOINT_SIZE_LINE = re.compile(r"[^\n]+\n(0|[1-9][0-9]{0,15})\n")
_COSIGNED_NAME = re.compile(r"cosigned/(0|[1-9][0-9]{0,15})(?:-[1-9][0-9]?)?")
_TILE_NAME = re.compile(r"tile/([0-7]|entries)/((?:x[0-9]{3}/)*[0-9]{3})(?:\.p/[0-9]{1,3})?")
MAX_CHECKPOINT_BYTES = 64 * 1024
MOST_COSIGNED = 64
"""Files of them in one bundle."""


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

    @property
    def size(self) -> int:
        """How many leaves were added."""
        return self._tree.size + len(self._waiting)

    def add(self, leaf: bytes) -> None:
        """Add the next leaf."""
        self._waiting.append(leaf)
        if len(self._waiting) == WIDTH:
            self._flush()

    def finish(self, checkpoint: str, cosigned: Iterable[str] = ()) -> int:
        """Write what is left, the checkpoint, and those that witnesses signed too; returns the number of files."""
        sizes = Counter[str]()
        for note in itertools.islice(cosigned, MOST_COSIGNED):
            size = _size_in(note)
            again = f"-{sizes[size] + 1}" if sizes[size] else ""
            sizes[size] += 1
            self._write(f"cosigned/{size}{again}", note.encode("utf-8"))
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
    gaps: int
    """How often there was no heartbeat for longer than ten minutes."""
    witnesses: tuple[Witness, ...] = ()
    """Who has signed a head of this log besides the notary, each by her newest signature."""


@dataclass(frozen=True, slots=True)
class Trust:
    """What the verifying person brings along.

    `root_key` is the root she trusts; with None the bundle's own is used, which proves only that the bundle agrees
    with itself. `shown` are checkpoints or receipts that she or others were given, as texts. `now` is her time.
    """

    now: datetime
    root_key: bytes | None = None
    shown: tuple[str, ...] = ()


def verify_bundle(
    folder: Path,
    trust: Trust,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> BundleReport:
    """Verify every byte of a bundle, reading it once as a stream; a large one on all cores.

    Raises:
        CancelledError: `cancelled` said so.
        DiskFullError: a large one needs room for temporary files, and there is none.
    """
    return _Verification(folder, trust, progress, cancelled).run()


class _Verification:
    def __init__(
        self,
        folder: Path,
        trust: Trust,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._folder = folder
        self._trust = trust
        self._progress = progress
        self._cancelled = cancelled
        self._problems: list[Problem] = []

    def run(self) -> BundleReport:
        root_key = self._root_key()
        checkpoint, size = self._checkpoint()
        if root_key is None or size is None:
            return BundleReport(EMPTY_HEAD, root_key or b"", tuple(self._problems), None, 0, 0)
        verifier = LogVerifier(root_key)
        tiles = _FolderTiles(self._folder, size)
        edge: dict[tuple[int, int], tuple[TileId, bytes]] = {}
        try:
            for made, _found in verifier.run(self._stretches(size), tiles, helpers_for(size)):
                edge.update({(tile.level, tile.index): (tile, hashes) for tile, hashes in made.items()})
                for place, (tile, hashes) in list(edge.items()):
                    if tile.width == WIDTH:
                        self._compare(tile, hashes)
                        del edge[place]
                self._progress(verifier.size, size)
            for tile, hashes in edge.values():
                self._compare(tile, hashes)
            self._find_strangers(self._folder, "", Expected(size))
            cosigned = tuple(self._cosigned())
            head, found = verifier.finish(
                checkpoint, tiles, shown=self._trust.shown, cosigned=cosigned, now=self._trust.now
            )
        finally:
            verifier.close()
        trusted, roots = self._trust.root_key, verifier.directory.root_keys
        if trusted is not None and roots and trusted not in roots:
            found.append(Problem(ProblemCode.ROOT_KEY_MISMATCH, file=_ROOT_KEY_FILE))
        return BundleReport(
            head,
            trusted or root_key,
            (*self._problems, *found),
            verifier.last_heartbeat,
            verifier.refused,
            verifier.gaps,
            tuple(verifier.witnesses.values()),
        )

    def _root_key(self) -> bytes | None:
        data = self._read(_ROOT_KEY_FILE, _ROOT_KEY_BYTES)
        if data is None:
            return None
        key = _root_key_in(data)
        if key is None:
            self._problems.append(Problem(ProblemCode.ROOT_KEY_MISMATCH, file=_ROOT_KEY_FILE))
        return key

    def _checkpoint(self) -> tuple[str, int | None]:
        data = self._read(_CHECKPOINT_FILE, MAX_CHECKPOINT_BYTES)
        if data is None:
            return "", None
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = ""
        match = _CHECKPOINT_SIZE_LINE.match(text)
        if match is None:
            self._problems.append(Problem(ProblemCode.CHECKPOINT_INVALID, file=_CHECKPOINT_FILE))
            return "", None
        return text, int(match[1])

    def _cosigned(self) -> Iterator[str]:
        """The notes of witnesses; one that cannot be what its name says counts as none that holds."""
        files = sorted((self._folder / "cosigned").glob("*"))
        for path in files[MOST_COSIGNED:]:
            self._problems.append(Problem(ProblemCode.FILE_UNEXPECTED, file=f"cosigned/{path.name}"))
        for path in files[:MOST_COSIGNED]:
            data = self._read(f"cosigned/{path.name}", MAX_CHECKPOINT_BYTES) or b""
            text = data.decode("utf-8", "replace")
            name = _COSIGNED_NAME.fullmatch(f"cosigned/{path.name}")
            if name is not None:  # the others are told of as strangers
                yield text if _size_in(text) == name[1] else ""

    def _stretches(self, size: int) -> Iterator[Sequence[bytes]]:
        """The leaves, some files at a time, as far as the files go."""
        waiting: list[bytes] = []
        for first in range(0, size, WIDTH):
            if self._cancelled():
                raise CancelledError
            leaves = self._leaves(first, min(WIDTH, size - first))
            waiting += leaves
            if len(waiting) >= STRETCH or not leaves:
                yield waiting
                waiting = []
            if not leaves:
                return
        if waiting:
            yield waiting

    def _leaves(self, first: int, width: int) -> Sequence[bytes]:
        """One file's; none when it is not there or not what it should be."""
        name = bundle_path(first // WIDTH, width)
        data = self._read(name, MAX_BUNDLE_BYTES)
        if data is None:
            return ()
        with suppress(LogInvalidError):
            leaves = decode_bundle(data)
            if len(leaves) == width:
                return leaves
        self._problems.append(Problem(ProblemCode.LEAF_MALFORMED, first, name))
        return ()

    def _compare(self, tile: TileId, hashes: bytes) -> None:
        name = tile_path(tile)
        data = self._read(name, WIDTH * HASH_SIZE)
        if data is not None and data != hashes:
            self._problems.append(Problem(ProblemCode.TILE_MISMATCH, file=name))

    def _read(self, name: str, limit: int) -> bytes | None:
        """A file's bytes, never more than one over `limit`; None when it is not there."""
        try:
            with (self._folder / name).open("rb") as file:
                return file.read(limit + 1)
        except OSError:
            self._problems.append(Problem(ProblemCode.FILE_MISSING, file=name))
            return None

    def _find_strangers(self, folder: Path, prefix: str, expected: Expected) -> None:
        for path in sorted(folder.iterdir()):
            name = prefix + path.name
            if path.is_dir() and not path.is_symlink():
                self._find_strangers(path, name + "/", expected)
            elif name not in expected:
                self._problems.append(Problem(ProblemCode.FILE_UNEXPECTED, file=name))


class Expected:
    """The names of the files that a bundle of `size` leaves has."""

    def __init__(self, size: int) -> None:
        self._size = size

    def __contains__(self, name: str) -> bool:
        if name in (_ROOT_KEY_FILE, _CHECKPOINT_FILE) or _COSIGNED_NAME.fullmatch(name):
            return True
        match = _TILE_NAME.fullmatch(name)
        if match is None:
            return False
        level = 0 if match[1] == "entries" else int(match[1])
        index = int(match[2].replace("x", "").replace("/", ""))
        width = min(WIDTH, (self._size >> (HEIGHT * level)) - index * WIDTH)
        right = tile_path(TileId(level, index, width)) if match[1] != "entries" else bundle_path(index, width)
        return width > 0 and name == right


def _size_in(checkpoint: str) -> str:
    """The number of entries, as a checkpoint's text writes it; empty when it has no such form."""
    match = _CHECKPOINT_SIZE_LINE.match(checkpoint)
    return match[1] if match else ""


def _root_key_in(data: bytes) -> bytes | None:
    match = _ROOT_KEY_LINE.fullmatch(data)
    return bytes.fromhex(match[1].decode()) if match else None


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
