"""Statements, leaves and heartbeats: they come back as they were, and nothing else is let through."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from referral_app.crypto.signing import SigningKey
from referral_app.errors import SignatureError, StatementInvalidError
from referral_app.translog.heartbeat import Heartbeat, sign_heartbeat, verify_heartbeat
from referral_app.translog.leaf import ACCEPTED, MAX_LEAF_BYTES, Leaf
from referral_app.translog.merkle import EMPTY_HEAD, MAX_SIZE, TreeHead
from referral_app.translog.statement import (
    MAX_STATEMENT_BYTES,
    SignedStatement,
    Statement,
    sign_statement,
    statement_hash,
    verify_statement,
)

KEY = SigningKey.from_seed(bytes(range(32)))
OTHER = SigningKey.from_seed(bytes(range(1, 33)))
TIME = datetime(2026, 11, 24, 2, 33, 1, tzinfo=UTC)
STATEMENT = Statement(
    act="read",
    actor=UUID(int=1),
    key_id=KEY.public.key_id,
    unit=UUID(int=2),
    purpose="inbox_list",
    subject={
        "items": [{"referral": UUID(int=3).hex, "version": 1, "part": "content", "envelope": "ab" * 32}]
    },
    nonce=bytes(range(16)),
    time=TIME,
    seen=TreeHead(7, bytes(32)),
)
LEAF = Leaf(
    type="act",
    body=b"body",
    signature=bytes(64),
    db_user="aino.laine",
    time=datetime(2026, 11, 24, 2, 33, 1, 5, tzinfo=UTC),
    verdict=ACCEPTED,
)
HEARTBEAT = Heartbeat(directory_version=3, directory_hash=bytes(32), time=TIME, seen=TreeHead(7, bytes(32)))

TIMES = st.datetimes(timezones=st.just(UTC), min_value=datetime(1, 1, 1), max_value=datetime(9999, 12, 31))  # noqa: DTZ001  # the strategy wants naive bounds
HEADS = st.just(EMPTY_HEAD) | st.builds(
    TreeHead, st.integers(1, MAX_SIZE), st.binary(min_size=32, max_size=32)
)
CODES = st.from_regex(r"[a-z][a-z0-9_]{0,31}", fullmatch=True)
SUBJECTS = st.dictionaries(
    st.text(st.characters(max_codepoint=127), max_size=8),
    st.none()
    | st.booleans()
    | st.integers(-5, 10**9)
    | st.text(max_size=9)
    | st.lists(st.integers(0, 9), max_size=3),
    max_size=4,
)
STATEMENTS = st.builds(
    Statement,
    act=CODES,
    actor=st.uuids(),
    key_id=st.binary(min_size=16, max_size=16),
    unit=st.uuids(),
    purpose=CODES,
    subject=SUBJECTS,
    nonce=st.binary(min_size=16, max_size=16),
    time=TIMES.map(lambda time: time.replace(microsecond=0)),
    seen=HEADS,
)
LEAVES = st.builds(
    Leaf,
    type=st.sampled_from(["act", "directory", "heartbeat"]),
    body=st.binary(min_size=1, max_size=300),
    signature=st.binary(min_size=64, max_size=64),
    db_user=st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=63),
    time=TIMES,
    verdict=st.just(ACCEPTED) | CODES.map("refused.{}".format),
)
HEARTBEATS = st.builds(
    Heartbeat,
    directory_version=st.integers(0, MAX_SIZE),
    directory_hash=st.binary(min_size=32, max_size=32),
    time=TIMES.map(lambda time: time.replace(microsecond=0)),
    seen=HEADS,
)
DECODERS: list[Callable[[bytes], object]] = [Statement.decode, Leaf.decode, Heartbeat.decode]
BODIES = [
    (Statement.decode, STATEMENT.encode()),
    (Leaf.decode, LEAF.encode()),
    (Heartbeat.decode, HEARTBEAT.encode()),
]


@given(STATEMENTS)
def test_statements_come_back(statement: Statement) -> None:
    assert Statement.decode(statement.encode()) == statement


@given(LEAVES)
def test_leaves_come_back(leaf: Leaf) -> None:
    assert Leaf.decode(leaf.encode()) == leaf


@given(HEARTBEATS)
def test_heartbeats_come_back(heartbeat: Heartbeat) -> None:
    assert Heartbeat.decode(heartbeat.encode()) == heartbeat


def test_the_form_is_the_written_one() -> None:
    key, root = KEY.public.key_id.hex(), "00" * 32
    body = (
        f'{{"act":"read","actor":"00000000000000000000000000000001","key":"{key}",'
        f'"nonce":"000102030405060708090a0b0c0d0e0f","purpose":"inbox_list","seen":{{"root":"{root}","size":7}},'
        f'"subject":{{"a":1}},"time":"2026-11-24T02:33:01Z","unit":"00000000000000000000000000000002","v":1}}'
    )
    assert replace(STATEMENT, subject={"a": 1}).encode() == body.encode()
    assert json.loads(LEAF.encode()) == {
        "v": 1,
        "type": "act",
        "body": base64.b64encode(b"body").decode(),
        "signature": base64.b64encode(bytes(64)).decode(),
        "user": "aino.laine",
        "time": "2026-11-24T02:33:01.000005Z",
        "verdict": "accepted",
    }
    assert json.loads(HEARTBEAT.encode()) == {
        "v": 1,
        "act": "heartbeat",
        "directory": {"version": 3, "hash": "00" * 32},
        "time": "2026-11-24T02:33:01Z",
        "seen": {"size": 7, "root": "00" * 32},
    }


def test_times_are_written_in_utc_and_whole_seconds() -> None:
    helsinki = timezone(timedelta(hours=2))
    late = datetime(2026, 11, 24, 4, 33, 1, 999_999, tzinfo=helsinki)
    assert Statement.decode(replace(STATEMENT, time=late).encode()).time == TIME
    naive = TIME.replace(tzinfo=None)
    for make in (replace(STATEMENT, time=naive).encode, replace(LEAF, time=naive).encode):
        with pytest.raises(StatementInvalidError):
            make()


@given(st.sampled_from(BODIES), st.data())
def test_one_changed_byte_never_reads_as_the_same(
    case: tuple[Callable[[bytes], Any], bytes], data: st.DataObject
) -> None:
    decode, body = case
    at, byte = data.draw(st.integers(0, len(body) - 1)), data.draw(st.integers(0, 255))
    changed = body[:at] + bytes([byte]) + body[at + 1 :]
    try:
        read = decode(changed)
    except StatementInvalidError:
        return
    assert read.encode() == changed


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats() | st.text(max_size=70),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(BODIES), st.data())
def test_any_value_in_any_field_is_read_or_refused(
    case: tuple[Callable[[bytes], Any], bytes], data: st.DataObject
) -> None:
    decode, body = case
    content = json.loads(body)
    name = data.draw(st.sampled_from(sorted(content)))
    content[name] = data.draw(JSON)
    changed = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    try:
        read = decode(changed.encode("utf-8", "surrogatepass"))
    except StatementInvalidError:
        return
    assert read.encode() == changed.encode()


@given(st.sampled_from(DECODERS), st.binary(max_size=300))
def test_any_bytes_are_refused(decode: Callable[[bytes], object], data: bytes) -> None:
    with pytest.raises(StatementInvalidError):
        decode(data)


WRONG: list[tuple[str, object]] = [
    ("v", 2),
    ("v", True),
    ("v", "1"),
    ("act", ""),
    ("act", "Read"),
    ("act", "read\n"),
    ("act", "a" * 33),
    ("act", 5),
    ("purpose", "ä"),
    ("actor", "0" * 31),
    ("actor", "0" * 31 + "A"),
    ("actor", "0" * 32 + "00"),
    ("key", "00"),
    ("nonce", "0" * 30),
    ("unit", None),
    ("subject", []),
    ("subject", None),
    ("time", "2026-11-24T02:33:01"),
    ("time", "2026-11-24T02:33:01+00:00"),
    ("time", "2026-11-24T02:33:01.000000Z"),
    ("time", "2026-11-24 02:33:01Z"),
    ("time", "2026-02-30T02:33:01Z"),
    ("time", "2026-11-24T24:00:00Z"),
    ("time", "20261124T023301Z"),
    ("time", 1_795_487_581),
    ("seen", {"size": True, "root": "00" * 32}),
    ("seen", {"size": -1, "root": "00" * 32}),
    ("seen", {"size": 0, "root": "00" * 32}),
    ("seen", {"size": 1, "root": "00" * 31}),
    ("seen", {"size": 1, "root": "00" * 32, "more": 1}),
    ("seen", {"size": 1}),
    ("more", 1),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_wrong_fields_of_a_statement_are_refused(name: str, value: Any) -> None:
    content = json.loads(STATEMENT.encode()) | {name: value}
    with pytest.raises(StatementInvalidError):
        Statement.decode(rfc8785.dumps(content))


@pytest.mark.parametrize("name", sorted(json.loads(STATEMENT.encode())))
def test_a_missing_field_is_refused(name: str) -> None:
    content = json.loads(STATEMENT.encode())
    del content[name]
    with pytest.raises(StatementInvalidError):
        Statement.decode(rfc8785.dumps(content))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("type", "read"),
        ("body", ""),
        ("body", "Ym9keQ"),
        ("body", "Ym9keR=="),
        ("body", "Ym9k eQ=="),
        ("body", "Ym9keQ==\n"),
        ("signature", base64.b64encode(bytes(63)).decode()),
        ("user", ""),
        ("user", "a" * 64),
        ("user", "a\nb"),
        ("time", "2026-11-24T02:33:01Z"),
        ("time", "2026-11-24T02:33:01.5Z"),
        ("verdict", "refused"),
        ("verdict", "refused."),
        ("verdict", "accepted\n"),
        ("v", True),
    ],
)
def test_wrong_fields_of_a_leaf_are_refused(name: str, value: Any) -> None:
    content = json.loads(LEAF.encode()) | {name: value}
    with pytest.raises(StatementInvalidError):
        Leaf.decode(rfc8785.dumps(content))


@pytest.mark.parametrize(
    "leaf",
    [
        replace(LEAF, type="other"),
        replace(LEAF, body=b""),
        replace(LEAF, body=bytes(MAX_STATEMENT_BYTES + 1)),
        replace(LEAF, signature=b""),
        replace(LEAF, db_user=""),
        replace(LEAF, verdict="refused.Ä"),
    ],
)
def test_leaves_out_of_form_are_not_written(leaf: Leaf) -> None:
    with pytest.raises(StatementInvalidError):
        leaf.encode()


def test_the_largest_statement_fits_a_leaf() -> None:
    room = MAX_STATEMENT_BYTES - len(replace(STATEMENT, subject={"a": ""}).encode())
    largest = replace(STATEMENT, subject={"a": "x" * room})
    signed = sign_statement(largest, KEY)
    assert len(signed.body) == MAX_STATEMENT_BYTES
    leaf = replace(LEAF, type="heartbeat", body=signed.body, db_user="ä" * 63, verdict="refused." + "a" * 64)
    assert MAX_LEAF_BYTES - 1600 < len(leaf.encode()) <= MAX_LEAF_BYTES
    with pytest.raises(StatementInvalidError):
        replace(STATEMENT, subject={"a": "x" * (room + 1)}).encode()


def test_signing_and_verifying() -> None:
    signed = sign_statement(STATEMENT, KEY)
    assert verify_statement(signed, KEY.public) == STATEMENT
    assert statement_hash(signed.body) == Leaf.decode(replace(LEAF, body=signed.body).encode()).body_hash


def test_a_signature_holds_for_its_key_its_body_and_its_label_only() -> None:
    signed = sign_statement(STATEMENT, KEY)
    other_body = replace(STATEMENT, purpose="audit").encode()
    forged = [
        SignedStatement(other_body, signed.signature),
        SignedStatement(signed.body, bytes(64)),
        SignedStatement(signed.body, signed.signature[:-1]),
        SignedStatement(signed.body, KEY.sign(b"directory", signed.body)),
        SignedStatement(signed.body, OTHER.sign(b"statement", signed.body)),
    ]
    for one in forged:
        with pytest.raises(SignatureError):
            verify_statement(one, KEY.public)


def test_a_statement_names_the_key_it_is_signed_with() -> None:
    with pytest.raises(StatementInvalidError):
        sign_statement(STATEMENT, OTHER)
    borrowed = SignedStatement(STATEMENT.encode(), OTHER.sign(b"statement", STATEMENT.encode()))
    with pytest.raises(StatementInvalidError):
        verify_statement(borrowed, OTHER.public)


def test_heartbeats_are_not_statements_and_the_other_way_round() -> None:
    beat, statement = sign_heartbeat(HEARTBEAT, KEY), sign_statement(STATEMENT, KEY)
    assert verify_heartbeat(beat, KEY.public) == HEARTBEAT
    with pytest.raises(SignatureError):
        verify_heartbeat(beat, OTHER.public)
    with pytest.raises(SignatureError):
        verify_heartbeat(statement, KEY.public)
    with pytest.raises(StatementInvalidError):
        verify_statement(beat, KEY.public)
    relabelled = SignedStatement(statement.body, KEY.sign(b"heartbeat", statement.body))
    with pytest.raises(StatementInvalidError):
        verify_heartbeat(relabelled, KEY.public)


def test_impossible_heartbeats_are_not_signed() -> None:
    for wrong in (replace(HEARTBEAT, directory_version=-1), replace(HEARTBEAT, directory_hash=b"")):
        with pytest.raises(StatementInvalidError):
            sign_heartbeat(wrong, KEY)


def test_statements_can_be_kept_in_sets() -> None:
    assert len({STATEMENT, replace(STATEMENT), replace(STATEMENT, act="move")}) == 2


def test_only_an_accepted_leaf_says_so() -> None:
    assert LEAF.accepted
    assert not replace(LEAF, verdict="refused.signature").accepted
