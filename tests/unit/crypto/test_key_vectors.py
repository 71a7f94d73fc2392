"""The program, and a second implementation, against the vectors in `tests/vectors/keys.json`."""

from __future__ import annotations

import hashlib
import itertools
import json
from typing import Any
from uuid import UUID

import pytest

from referral_app.crypto.envelope import FetchedPart, open_part
from referral_app.crypto.grant import open_authority_seed
from referral_app.crypto.header import EnvelopeHeader
from referral_app.crypto.identity import Identity
from referral_app.crypto.recovery import join_unit_seed, open_answer, open_offline_copy, open_share
from referral_app.crypto.rewrap import RewrapProof
from referral_app.crypto.shares import join_from_paper, join_shares
from referral_app.crypto.wrapping import UnwrapKey
from tests.unit.crypto import slip39
from tests.unit.crypto.test_second_implementation import XWing, derive, labelled
from tests.vectors import generate_crypto, generate_keys

KEYS: dict[str, Any] = json.loads(generate_keys.PATH.read_text())
ENVELOPE: dict[str, Any] = json.loads(generate_crypto.PATH.read_text())["sealed"]["envelope"]
HEADER = bytes.fromhex(ENVELOPE["header"])
UNIT_ID, EPOCH = UUID(hex=KEYS["unit_id"]), KEYS["epoch"]
MEMBER, COLLEAGUE = (
    Identity.from_seed(bytes.fromhex(KEYS[name])) for name in ("member_seed", "colleague_seed")
)
SHARES = [bytes.fromhex(share) for share in KEYS["shares"]["shares"]]
SEED = bytes.fromhex(KEYS["shares"]["seed"])
REWRAP: dict[str, str] = KEYS["rewrap"]


def test_an_authority_seed_opens() -> None:
    sealed = bytes.fromhex(KEYS["authority"]["sealed"])
    assert open_authority_seed(sealed, MEMBER.unwrap, UNIT_ID).hex() == KEYS["authority"]["seed"]


@pytest.mark.parametrize("two", list(itertools.permutations(range(3), 2)), ids=str)
def test_lines_and_shares_join(two: tuple[int, int]) -> None:
    lines = [KEYS["paper"]["lines"][place] for place in two]
    assert join_from_paper(lines).hex() == slip39.join(*lines).hex() == KEYS["paper"]["seed"]
    assert join_shares(*(SHARES[place] for place in two)) == SEED


def test_copies_for_recovery_open() -> None:
    vector = KEYS["shares"]
    request = bytes.fromhex(vector["request_hash"])
    own = open_share(bytes.fromhex(vector["first_sealed"]), MEMBER.unwrap, UNIT_ID, EPOCH)
    answered = open_answer(bytes.fromhex(vector["first_answered"]), COLLEAGUE.unwrap, UNIT_ID, EPOCH, request)
    assert own == answered == SHARES[0]
    assert join_unit_seed(own, SHARES[2], UnwrapKey.from_seed(SEED).public) == SEED
    offline = UnwrapKey.from_seed(bytes.fromhex(KEYS["paper"]["seed"]))
    assert open_offline_copy(bytes.fromhex(KEYS["offline"]["sealed"]), offline, UNIT_ID, EPOCH) == SEED


ADDRESSES = {
    "the next epoch": (UNIT_ID, REWRAP["next_seed"], REWRAP["wrap"]),
    "the successor": (UUID(hex=REWRAP["successor_id"]), REWRAP["successor_seed"], REWRAP["onward"]),
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_part_opens_by_a_wrap_made_anew(address: str) -> None:
    unit_id, seed, hex_wrap = ADDRESSES[address]
    key, wrap = UnwrapKey.from_seed(bytes.fromhex(seed)), bytes.fromhex(hex_wrap)
    part = next(one for one in ENVELOPE["parts"] if one["name"] == REWRAP["part"])
    header = EnvelopeHeader.decode(HEADER)
    proof = RewrapProof(
        header.referral_id,
        header.version,
        part["name"],
        unit_id,
        key.public.key_id,
        hashlib.sha256(wrap).digest(),
        frozenset({UNIT_ID}),
    )
    fetched = FetchedPart(
        HEADER,
        bytes.fromhex(ENVELOPE["manifest"]),
        bytes.fromhex(ENVELOPE["signature"]),
        part["name"],
        bytes.fromhex(part["ciphertext"]),
        wrap,
        bytes.fromhex(part["released"]),
    )
    opened = open_part(
        fetched,
        sender=Identity.from_seed(bytes.fromhex(ENVELOPE["sender_seed"])).signing.public,
        unit_id=unit_id,
        unit_key=key,
        reader=Identity.from_seed(bytes.fromhex(ENVELOPE["reader_seed"])).unwrap,
        statement_hash=bytes.fromhex(ENVELOPE["statement_hash"]),
        rewrap=proof,
    )
    assert opened.hex() == part["content"]


# --- the second implementation, from FORMAT.md alone --------------------------------------------------------


def person(seed: str) -> XWing:
    return XWing(derive(bytes.fromhex(seed), labelled("identity/wrap")))


def test_its_seeds_and_shares_come_out_the_same() -> None:
    member, colleague = person(KEYS["member_seed"]), person(KEYS["colleague_seed"])
    offline = XWing(bytes.fromhex(KEYS["paper"]["seed"]))
    unit, epoch = UNIT_ID.bytes, EPOCH.to_bytes(4, "big")
    vector = KEYS["shares"]
    sealed_authority = bytes.fromhex(KEYS["authority"]["sealed"])
    info = labelled("authority", unit, member.key_id)
    assert member.unwrap(sealed_authority, info).hex() == KEYS["authority"]["seed"]
    info = labelled("recovery/share", unit, epoch, member.key_id)
    assert member.unwrap(bytes.fromhex(vector["first_sealed"]), info) == SHARES[0]
    info = labelled("recovery/answer", unit, epoch, colleague.key_id, bytes.fromhex(vector["request_hash"]))
    assert colleague.unwrap(bytes.fromhex(vector["first_answered"]), info) == SHARES[0]
    info = labelled("recovery/offline", unit, epoch, offline.key_id)
    assert offline.unwrap(bytes.fromhex(KEYS["offline"]["sealed"]), info) == SEED


def test_its_halves_are_the_same_under_every_wrap() -> None:
    ctx, name = hashlib.sha256(HEADER).digest(), REWRAP["part"]
    part = next(one for one in ENVELOPE["parts"] if one["name"] == name)
    named = bytes([len(name)]) + name.encode()
    place = sorted(unit["unit_id"] for unit in ENVELOPE["units"]).index(UNIT_ID.hex)
    old_seed = next(u["wrap_seed"] for u in ENVELOPE["units"] if u["unit_id"] == UNIT_ID.hex)
    wraps = [(UNIT_ID, old_seed, part["unit_wraps"][place]), *ADDRESSES.values()]
    halves = set()
    for unit_id, seed, wrap in wraps:
        key = XWing(bytes.fromhex(seed))
        info = labelled("wrap/unit", ctx, named, unit_id.bytes, key.key_id)
        halves.add(key.unwrap(bytes.fromhex(wrap), info))
    assert len(halves) == 1
