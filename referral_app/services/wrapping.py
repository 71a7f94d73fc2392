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
from typing import Any, Final, NamedTuple
from uuid import UUID

from referral_app.crypto.envelope import require_unit_wrap, verify_envelope
from referral_app.crypto.header import EnvelopeHeader
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


class Half(NamedTuple):
    """A half to wrap anew: its present wrap, and a member's proof where that is not the sender's own."""

    part: str
    wrap: bytes
    key_id: bytes
    proof: RewrapProof | None


class Halves(NamedTuple):
    """Those of one envelope, and the key that must have signed it."""

    header: bytes
    manifest: bytes
    signature: bytes
    sender: bytes
    halves: Sequence[Half]


def wrap_all(recipe: Recipe, envelopes: Sequence[Halves]) -> list[bytes | None]:
    """The new wraps in order; None where the present one is not what was signed, or is to a key without a seed.

    What an envelope's halves have in common is verified once.
    """
    keys = {key_id: UnwrapKey.from_seed(seed) for key_id, seed in recipe.seeds.items()}
    senders = {raw: VerifyKey(raw) for raw in {envelope.sender for envelope in envelopes}}
    wrapping = _Wrapping(recipe, keys, WrapKey(recipe.new_key))
    wraps: list[bytes | None] = []
    for envelope in envelopes:
        header: EnvelopeHeader | None = None
        with suppress(TamperError):
            header = verify_envelope(
                envelope.header, envelope.manifest, envelope.signature, senders[envelope.sender]
            )
        wraps += (
            None if header is None else wrapping.wrap(envelope, header, half) for half in envelope.halves
        )
    return wraps


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


@dataclass(frozen=True, slots=True)
class _Wrapping:
    recipe: Recipe
    keys: Mapping[bytes, UnwrapKey]
    new_key: WrapKey

    def wrap(self, envelope: Halves, header: EnvelopeHeader, half: Half) -> bytes | None:
        """The new wrap of a half of an envelope that is verified."""
        old, unit_id = self.keys.get(half.key_id), self.recipe.unit_id
        if old is None:
            return None
        with suppress(TamperError):
            require_unit_wrap(
                header,
                envelope.manifest,
                half.part,
                half.wrap,
                unit_id=unit_id,
                key_id=half.key_id,
                rewrap=half.proof,
            )
            return rewrap_half(
                old,
                header,
                half.part,
                unit_id,
                half.wrap,
                self.new_key,
                new_unit_id=self.recipe.new_unit_id,
            )
        return None
