"""Logs made by hand, with the notary's keys at hand: what no honest notary would sign can be signed here."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from referral_app.crypto.identity import Identity
from referral_app.crypto.signing import SigningKey
from referral_app.directory.chain import Directory
from referral_app.directory.entry import SignedEntry
from referral_app.exchange.audit_bundle import BundleReport, BundleWriter, Trust, verify_bundle
from referral_app.exchange.log_problems import ProblemCode
from referral_app.translog.canonical import Json
from referral_app.translog.checkpoint import NotarySigner, sign_checkpoint
from referral_app.translog.heartbeat import Heartbeat, sign_heartbeat
from referral_app.translog.leaf import ACCEPTED, Leaf
from referral_app.translog.merkle import EMPTY_HEAD, Frontier, TreeHead, leaf_hash
from referral_app.translog.statement import SignedStatement, Statement, sign_statement
from tests.unit.directory.town import (
    AINO,
    CLINIC,
    MARIA,
    VEERA,
    WELCOME,
    Town,
    build,
    day,
    key_id,
    public,
    seed,
)

ROOT_KEY = public("root")
ORIGIN = "loki.example.fi/koe"
PEOPLE = {"aino": (AINO, CLINIC), "veera": (VEERA, WELCOME), "maria": (MARIA, WELCOME)}
TOWN, START = build(), day(20)
SIGNER = NotarySigner.from_seed(seed("notary"), ORIGIN)
BEATS = SigningKey.from_seed(seed("notary statements"))


def signed_act(
    name: str,
    act: str,
    time: datetime,
    seen: TreeHead,
    subject: dict[str, Json],
    *,
    by: str = "",
    nonce: bytes = b"",
) -> SignedStatement:
    """A statement of one of the town; `by` signs with another's key under her name."""
    actor, unit = PEOPLE[name]
    what = Statement(
        act=act,
        actor=actor,
        key_id=key_id(name),
        unit=unit,
        purpose="audit",
        subject=subject,
        nonce=nonce or secrets.token_bytes(16),
        time=time.replace(microsecond=0),
        seen=seen,
    )
    if by:
        body = what.encode()
        return SignedStatement(body, Identity.from_seed(seed(by)).signing.sign(b"statement", body))
    return sign_statement(what, Identity.from_seed(seed(name)).signing)


@dataclass
class MadeLog:
    """A log as it grows. It begins with the town's directory; time goes on by a minute an entry."""

    leaves: list[bytes] = field(default_factory=list)
    heads: list[TreeHead] = field(default_factory=lambda: [EMPTY_HEAD])
    now: datetime = START
    directory: Directory = field(default_factory=lambda: Directory.start(ROOT_KEY))
    _tree: Frontier = field(default_factory=Frontier)

    @classmethod
    def begun(cls, town: Town = TOWN) -> MadeLog:
        log = cls()
        for entry in town.entries:
            log.add_entry(entry)
        return log

    @property
    def head(self) -> TreeHead:
        return self.heads[-1]

    def add(self, leaf: Leaf) -> None:
        self.add_raw(leaf.encode())

    def add_raw(self, data: bytes) -> None:
        self.leaves.append(data)
        self._tree.append(leaf_hash(data))
        self.heads.append(self._tree.head())
        self.now += timedelta(minutes=1)

    def add_entry(self, entry: SignedEntry) -> None:
        self.directory = self.directory.extend([entry])
        self.add(Leaf("directory", entry.body, entry.signature, "postgres", self.now, ACCEPTED))

    def add_signed(
        self, signed: SignedStatement, login: str, *, at: datetime | None = None, verdict: str = ACCEPTED
    ) -> None:
        self.add(Leaf("act", signed.body, signed.signature, login, at or self.now, verdict))

    def act(
        self,
        name: str = "aino",
        act: str = "sign_in",
        *,
        seen: TreeHead | None = None,
        at: datetime | None = None,
        login: str = "",
        by: str = "",
        verdict: str = ACCEPTED,
        **subject: Any,
    ) -> SignedStatement:
        """Somebody's act, true but for what is told otherwise."""
        signed = signed_act(name, act, self.now, self.head if seen is None else seen, subject, by=by)
        self.add_signed(signed, login or f"{name}.laine", at=at, verdict=verdict)
        return signed

    def beat(self, *, at: datetime | None = None, key: SigningKey = BEATS) -> None:
        """The notary's sign of life."""
        time = (at or self.now).replace(microsecond=0)
        made = Heartbeat(self.directory.version, self.directory.head_hash, time, self.head)
        signed = sign_heartbeat(made, key)
        self.add(Leaf("heartbeat", signed.body, signed.signature, "notary", self.now, ACCEPTED))

    def checkpoint(self, head: TreeHead | None = None) -> str:
        return sign_checkpoint(head or self.head, SIGNER, self.now)

    def write(self, folder: Path, *, checkpoint: str = "", leaves: Sequence[bytes] | None = None) -> Path:
        """The log as a bundle."""
        writer = BundleWriter(folder, ROOT_KEY)
        for leaf in self.leaves if leaves is None else leaves:
            writer.add(leaf)
        writer.finish(checkpoint or self.checkpoint())
        return folder


def found_in(bundle: Path, now: datetime, *shown: str, root: bytes | None = ROOT_KEY) -> list[ProblemCode]:
    """What the product finds, once each, in order."""
    return list(dict.fromkeys(problem.code for problem in report_on(bundle, now, *shown, root=root).problems))


def report_on(bundle: Path, now: datetime, *shown: str, root: bytes | None = ROOT_KEY) -> BundleReport:
    """What the product says."""
    return verify_bundle(bundle, Trust(now, root, shown))
