"""A bundle of so many signed entries, for the benchmarks of verification: one nurse's acts, with heartbeats, under a
directory of one organisation. Every signature is real; what an act is about is random.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from referral_app.crypto.identity import Identity, prove_possession
from referral_app.crypto.signing import SigningKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import (
    Names,
    NotaryData,
    OrganisationData,
    OrganisationType,
    SignedEntry,
    UnitData,
    UserData,
)
from referral_app.directory.issuing import Authority, Validity
from referral_app.domain.roles import Role
from referral_app.exchange.audit_bundle import BundleWriter
from referral_app.translog.canonical import Json, encode
from referral_app.translog.checkpoint import NotarySigner, sign_checkpoint
from referral_app.translog.fields import head_json, time_text, to_base64
from referral_app.translog.heartbeat import Heartbeat, sign_heartbeat
from referral_app.translog.leaf import ACCEPTED, Leaf
from referral_app.translog.merkle import Frontier, TreeHead, leaf_hash
from referral_app.translog.statement import STATEMENT_LABEL

ORIGIN = "bench.example/log"
BATCH = 64
"""Entries whose authors have seen the same head."""

_ROUND = 64
"""Batches that are signed at a time; their authors have seen the heads of the round before."""

_HEARTBEAT_EVERY = 16  # batches
_BATCH_TIME = timedelta(seconds=4)
_LOGIN = "aino.laine"
_START = datetime(2020, 1, 1, tzinfo=UTC)
_SEED = bytes(range(32))
_NAMES = Names("Hervanta", "Hervanta", "Hervanta")
_ALWAYS = Validity(_START, _START + timedelta(days=3650))


class Made(NamedTuple):
    """Where it lies, how many entries it has, and its root key."""

    folder: Path
    size: int
    root_key: bytes


class Batch(NamedTuple):
    """What a helper signs: at what time, under which head, how many."""

    time: datetime
    seen: TreeHead
    count: int


class _Writer:
    def __init__(self, folder: Path, root_key: bytes) -> None:
        self.bundle = BundleWriter(folder, root_key)
        self.tree = Frontier()

    def add(self, leaf: bytes) -> None:
        self.bundle.add(leaf)
        self.tree.append(leaf_hash(leaf))


def write_bundle(folder: Path, size: int) -> Made:
    """Write it, signed on all cores; `size` is of the acts, heartbeats and the directory come on top."""
    town = Town()
    writer = _Writer(folder, town.root_key)
    for entry in town.entries:
        writer.add(Leaf("directory", entry.body, entry.signature, "postgres", _START, ACCEPTED).encode())
    now, left, heads = _START + timedelta(days=1), size, [writer.tree.head()] * _ROUND
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as signers:
        while left > 0:
            counts = [max(0, min(BATCH, left - BATCH * number)) for number in range(_ROUND)]
            batches = [
                Batch(now + number * _BATCH_TIME, heads[number], count) for number, count in enumerate(counts)
            ]
            for number, leaves in enumerate(signers.map(sign_batch, batches, chunksize=8)):
                if number % _HEARTBEAT_EVERY == 0:
                    writer.add(town.beat(batches[number].time, writer.tree.head()))
                heads[number] = writer.tree.head()
                for leaf in leaves:
                    writer.add(leaf)
            now, left = now + _ROUND * _BATCH_TIME, left - sum(counts)
    made = writer.bundle.size
    writer.bundle.finish(sign_checkpoint(writer.tree.head(), town.signer, now))
    return Made(folder, made, town.root_key)


class Town:
    """The directory of the log, from one seed: the same in every process."""

    def __init__(self) -> None:
        ids = [UUID(int=number + 1, version=4) for number in range(5)]
        root, notary, organisation, self.unit, self.nurse = ids
        seeds = {one: sha256(_SEED + one.bytes).digest() for one in ids}
        self.nurse_keys = Identity.from_seed(seeds[self.nurse])
        self.signer = NotarySigner.from_seed(seeds[notary], ORIGIN)
        self._beats = SigningKey.from_seed(sha256(seeds[notary]).digest())
        authority = Authority(seeds[root], {organisation: seeds[organisation]}, {self.unit: seeds[self.unit]})
        self.root_key = SigningKey.from_seed(seeds[root]).public.raw
        self.directory = Directory.start(self.root_key)
        self.entries: list[SignedEntry] = []
        keys = self.signer.note_keys
        self._add(authority.issue_root(self.directory, root, "Bench", _ALWAYS))
        wrap = self.nurse_keys.unwrap.public.raw
        named = NotaryData(keys.origin, keys.ed25519, keys.mldsa44, wrap, self._beats.public.raw)
        self._add(authority.issue_notary(self.directory, notary, named, _ALWAYS))
        county = OrganisationData(_NAMES, OrganisationType.OTHER, None, _public(seeds[organisation]))
        self._add(authority.issue_organisation(self.directory, organisation, county, _ALWAYS))
        clinic = UnitData(organisation, _NAMES, None, False, _public(seeds[self.unit]))
        self._add(authority.issue_unit(self.directory, self.unit, clinic, _ALWAYS))
        nurse = UserData(
            login=_LOGIN,
            name="Aino Laine",
            role=Role.REFERRER,
            lead=False,
            unit=self.unit,
            verify=self.nurse_keys.signing.public.raw,
            wrap=wrap,
            proof=prove_possession(self.nurse_keys, self.nurse),
        )
        self._add(authority.issue_user(self.directory, self.nurse, nurse, _ALWAYS))

    def beat(self, now: datetime, seen: TreeHead) -> bytes:
        """The notary's sign of life."""
        made = Heartbeat(self.directory.version, self.directory.head_hash, now, seen)
        signed = sign_heartbeat(made, self._beats)
        return Leaf("heartbeat", signed.body, signed.signature, "notary", now, ACCEPTED).encode()

    def _add(self, entry: SignedEntry) -> None:
        self.entries.append(entry)
        self.directory = self.directory.extend([entry])


def _public(seed: bytes) -> bytes:
    return SigningKey.from_seed(seed).public.raw


_town = cache(Town)


def sign_batch(batch: Batch) -> Sequence[bytes]:
    """Sends and reads in turn, as leaves."""
    return [_act(_town(), batch, _read() if number % 2 else _submit()) for number in range(batch.count)]


def _act(town: Town, batch: Batch, subject: dict[str, Json]) -> bytes:
    body = encode(
        {
            "v": 1,
            "act": "read" if "items" in subject else "submit",
            "actor": town.nurse.hex,
            "key": town.nurse_keys.signing.public.key_id.hex(),
            "unit": town.unit.hex,
            "purpose": "make_referral",
            "subject": subject,
            "nonce": secrets.token_hex(16),
            "time": time_text(batch.time),
            "seen": head_json(batch.seen),
        }
    )
    return encode(
        {
            "v": 1,
            "type": "act",
            "body": to_base64(body),
            "signature": to_base64(town.nurse_keys.signing.sign(STATEMENT_LABEL, body)),
            "user": _LOGIN,
            "time": time_text(batch.time, "microseconds"),
            "verdict": ACCEPTED,
        }
    )


def _submit() -> dict[str, Json]:
    return {
        "referral": secrets.token_hex(16),
        "version": 1,
        "envelope": secrets.token_hex(32),
        "recipient_unit": secrets.token_hex(16),
        "recipient_municipality": "837",
        "sender_unit": secrets.token_hex(16),
        "sender_organisation": secrets.token_hex(16),
        "priority": "routine",
        "legal_basis": "consent",
        "due": None,
        "readers": [],
    }


def _read() -> dict[str, Json]:
    """Of the three parts that opening a referral names."""
    referral, envelope = secrets.token_hex(16), secrets.token_hex(32)
    return {
        "items": [
            {"envelope": envelope, "part": part, "referral": referral, "version": 1}
            for part in ("summary", "content", "note")
        ]
    }
