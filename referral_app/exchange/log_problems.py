"""What a verification may find wrong with a log or a bundle."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ProblemCode(StrEnum):
    """What can be wrong with a log; each is one sentence on the screen."""

    LEAF_MALFORMED = "leaf_malformed"
    SIGNATURE_INVALID = "signature_invalid"
    NOT_THE_ACTOR = "not_the_actor"
    DIRECTORY_INVALID = "directory_invalid"
    HEARTBEAT_INVALID = "heartbeat_invalid"
    REPEATED = "repeated"
    SEEN_HEAD_FOREIGN = "seen_head_foreign"
    CLOCK_MOVED = "clock_moved"
    FROM_THE_FUTURE = "from_the_future"
    ROOT_MISMATCH = "root_mismatch"
    SIZE_MISMATCH = "size_mismatch"
    CHECKPOINT_INVALID = "checkpoint_invalid"
    NOT_CONSISTENT_WITH_SEEN = "not_consistent_with_seen"
    TWO_HEADS_SIGNED = "two_heads_signed"
    SHOWN_NOT_GENUINE = "shown_not_genuine"
    COSIGNATURE_INVALID = "cosignature_invalid"
    FILE_MISSING = "file_missing"
    FILE_UNEXPECTED = "file_unexpected"
    TILE_MISMATCH = "tile_mismatch"
    PROOFS_SPOILED = "proofs_spoiled"
    INDEX_SPOILED = "index_spoiled"
    COLUMNS_CHANGED = "columns_changed"
    RELEASED_UNLOGGED = "released_unlogged"
    ROOT_KEY_MISMATCH = "root_key_mismatch"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding; `index` is the entry it concerns, `file` the file of a bundle."""

    code: ProblemCode
    index: int | None = None
    file: str | None = None
