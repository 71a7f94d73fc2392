"""The signed record of wrapping unit halves anew: its form, and what it proves.

Statement act `rewrap`, subject
`{"unit","epoch","key":hex key id,"items":[{"referral","version","part","wrap":hex SHA-256 of the new wrap}…]}`, 1 to
200 items, rising by referral, version and part. `unit` is the unit of the new key: the signer's own, or the one
that her closed unit's work goes to. See crypto/FORMAT.md, "Wrapping a half anew".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from referral_app.crypto.rewrap import RewrapProof
from referral_app.directory.chain import Directory, UnitKey, UserEntry
from referral_app.domain.roles import COORDINATORS, REFERRERS
from referral_app.errors import CannotOpenError, DirectoryInvalidError, StatementInvalidError
from referral_app.translog.canonical import Json
from referral_app.translog.fields import Fields
from referral_app.translog.statement import SignedStatement, Statement, verify_statement

REWRAP: Final = "rewrap"
MAX_ITEMS: Final = 200

_HASH_SIZE: Final = 32
_KEY_ID_SIZE: Final = 16
_MAX_NUMBER: Final = 2**31 - 1
_PART: Final = re.compile(r"[a-z0-9_.-]{1,32}")
_NAMES: Final = frozenset({"unit", "epoch", "key", "items"})
_ITEM_NAMES: Final = frozenset({"referral", "version", "part", "wrap"})


@dataclass(frozen=True, slots=True)
class RewrapItem:
    """One part whose half was wrapped anew; `wrap_hash` is SHA-256 of the new wrap."""

    referral_id: UUID
    version: int
    part: str
    wrap_hash: bytes

    @property
    def place(self) -> tuple[bytes, int, str]:
        """What the items of a statement rise by."""
        return self.referral_id.bytes, self.version, self.part


@dataclass(frozen=True, slots=True)
class Rewrap:
    """A verified record. `origins`: the units whose halves it may be about, as the envelopes' headers name them."""

    actor: UUID
    unit_id: UUID
    epoch: int
    key_id: bytes
    items: tuple[RewrapItem, ...]
    origins: frozenset[UUID]

    def proof(self, referral_id: UUID, version: int, part: str) -> RewrapProof:
        """What `open_part` needs for one part; CannotOpenError when the record does not name it."""
        for item in self.items:
            if item.place == (referral_id.bytes, version, part):
                return RewrapProof(
                    referral_id, version, part, self.unit_id, self.key_id, item.wrap_hash, self.origins
                )
        raise CannotOpenError


def rewrap_subject(unit_id: UUID, key: UnitKey, items: Iterable[RewrapItem]) -> dict[str, Json]:
    """The statement's subject for halves wrapped to this key of this unit, the items put in order.

    Raises StatementInvalidError for too many, none, or one part twice.
    """
    ordered = sorted(items, key=lambda item: item.place)
    if not 1 <= len(ordered) <= MAX_ITEMS or len({item.place for item in ordered}) < len(ordered):
        raise StatementInvalidError
    return {
        "unit": unit_id.hex,
        "epoch": key.epoch,
        "key": key.key_id.hex(),
        "items": [
            {
                "referral": item.referral_id.hex,
                "version": item.version,
                "part": item.part,
                "wrap": item.wrap_hash.hex(),
            }
            for item in ordered
        ],
    }


def verify_rewrap(directory: Directory, signed: SignedStatement, at: datetime) -> Rewrap:
    """The record, once it is well-formed, signed by somebody who was then of the unit that had the halves, and wraps
    to a key that the directory names.

    `at` is the server's time of the act. Raises StatementInvalidError, SignatureError, DirectoryInvalidError or
    DirectoryExpiredError.
    """
    signer = directory.signer_at(Statement.decode(signed.body).key_id, at)
    return read_rewrap(directory, verify_statement(signed, signer.key), signer.entry)


def read_rewrap(directory: Directory, statement: Statement, signer: UserEntry) -> Rewrap:
    """As `verify_rewrap`, for a statement whose signature has been verified already, and its signer's entry then."""
    fields = Fields(statement.subject, _NAMES)
    unit_id, epoch = fields.identity("unit"), fields.integer("epoch", 1, _MAX_NUMBER)
    key_id, source = fields.hex("key", _KEY_ID_SIZE), statement.unit
    person = signer.data
    may = (
        statement.act == REWRAP
        and statement.actor == signer.subject
        and person.unit == source
        and person.role in REFERRERS | COORDINATORS
        and (unit_id == source or source in directory.predecessors(unit_id))
    )
    keys = directory.unit_keys(unit_id)
    if not may or epoch > len(keys) or keys[epoch - 1].key_id != key_id:
        raise DirectoryInvalidError
    origins = frozenset({source, *directory.predecessors(source)})
    return Rewrap(statement.actor, unit_id, epoch, key_id, _read_items(statement.subject["items"]), origins)


def _read_items(value: Json) -> tuple[RewrapItem, ...]:
    if not isinstance(value, list) or not 1 <= len(value) <= MAX_ITEMS:
        raise StatementInvalidError
    items = tuple(_read_item(Fields(one, _ITEM_NAMES)) for one in value)
    places = [item.place for item in items]
    if places != sorted(set(places)):
        raise StatementInvalidError
    return items


def _read_item(fields: Fields) -> RewrapItem:
    return RewrapItem(
        fields.identity("referral"),
        fields.integer("version", 1, _MAX_NUMBER),
        fields.text("part", _PART),
        fields.hex("wrap", _HASH_SIZE),
    )
