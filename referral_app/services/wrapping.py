"""Wrapping many halves anew, also in helper processes: the library keeps Python's lock while it seals and opens, so
threads would not help.

A helper gets the seeds of the epochs to open with each share of the work, and ends with the run. It imports nothing
but the cryptography, and has no connection.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

from referral_app.crypto.envelope import verify_unit_wrap
from referral_app.crypto.rewrap import RewrapProof, rewrap_half
from referral_app.crypto.signing import VerifyKey
from referral_app.crypto.wrapping import UnwrapKey, WrapKey
from referral_app.errors import TamperError

MANY: Final = 2_000
"""Parts from which on starting helpers is worth their half second."""

MOST_HELPERS: Final = 4


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is the same for all: the seeds to open with, by key id, and from which unit to which unit and key."""

    seeds: Mapping[bytes, bytes] = field(repr=False)
    unit_id: UUID
    new_unit_id: UUID
    new_key: bytes


@dataclass(frozen=True, slots=True)
class Half:
    """A half to wrap anew: its envelope, its present wrap, and who must have signed that (`proof` for a member's)."""

    header: bytes = field(repr=False)
    manifest: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    part: str
    wrap: bytes = field(repr=False)
    key_id: bytes
    sender: bytes
    proof: RewrapProof | None


def wrap_all(recipe: Recipe, halves: Sequence[Half]) -> list[bytes | None]:
    """The new wraps in order; None where the present one is not what was signed, or is to a key without a seed."""
    keys = {key_id: UnwrapKey.from_seed(seed) for key_id, seed in recipe.seeds.items()}
    new_key = WrapKey(recipe.new_key)
    return [_wrap(recipe, keys.get(half.key_id), new_key, half) for half in halves]


def helpers_for(parts: int) -> int:
    """How many helper processes so much work is worth: 0 means to do it here.

    A frozen program has no interpreter to start them with.
    """
    cores = os.cpu_count() or 1
    if parts < MANY or cores == 1 or getattr(sys, "frozen", False):
        return 0
    return min(cores, MOST_HELPERS)


def start_helpers(count: int) -> Executor:
    """Processes, or with 0 the calling thread. Fresh interpreters: nothing of this one's memory is copied."""
    if count == 0:
        return Here()
    return ProcessPoolExecutor(count, multiprocessing.get_context("spawn"))


class Here(Executor):
    """Does what is submitted at once, in the calling thread."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        """See Executor; what goes wrong is raised here."""
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def _wrap(recipe: Recipe, old: UnwrapKey | None, new: WrapKey, half: Half) -> bytes | None:
    if old is None:
        return None
    with suppress(TamperError):
        verify_unit_wrap(
            half.header,
            half.manifest,
            half.signature,
            half.part,
            half.wrap,
            sender=VerifyKey(half.sender),
            unit_id=recipe.unit_id,
            key_id=half.key_id,
            rewrap=half.proof,
        )
        return rewrap_half(
            old, half.header, half.part, recipe.unit_id, half.wrap, new, new_unit_id=recipe.new_unit_id
        )
    return None
