"""The quick reader says what the strict ones say, or nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referral_app.errors import StatementInvalidError
from referral_app.translog.canonical import encode
from referral_app.translog.fields import to_base64
from referral_app.translog.leaf import ACCEPTED, Leaf
from referral_app.translog.plain import plain_act
from referral_app.translog.statement import EMPTY_HEAD, Statement, TreeHead

TIME = datetime(2026, 11, 24, 2, 33, 1, 5, tzinfo=UTC)
SUBJECTS: list[dict[str, Any]] = [
    {},
    {"referral": "ab" * 16, "version": 1, "due": None, "readers": [], "asked": True},
    {"items": [{"part": "content", "version": 1}, {"part": "summary", "version": 2}]},
    {"readers": ["ab" * 16, "cd" * 16], "from": "sent"},
]

VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**53) + 1, 2**53 - 1),
    st.text(st.characters(codec="utf-8"), max_size=6),
)
NAMES = st.text("abcz_A\u00e9", min_size=1, max_size=3)
ANY = st.recursive(
    VALUES,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=6,
)


def statement(subject: dict[str, Any], seen: TreeHead = EMPTY_HEAD) -> Statement:
    return Statement("submit", UUID(int=1), bytes(16), UUID(int=2), "audit", subject, bytes(16), TIME, seen)


def leaf(body: bytes, **changes: Any) -> bytes:
    values: dict[str, Any] = {
        "type": "act", "body": body, "signature": bytes(range(64)), "db_user": "aino.laine", "time": TIME,
        "verdict": ACCEPTED,
    }  # fmt: skip
    return Leaf(**(values | changes)).encode()


def agrees(data: bytes) -> bool:
    """Whether the quick reader said anything; whatever it said, the strict ones say too."""
    act = plain_act(data)
    if act is None:
        return False
    strict = Leaf.decode(data)
    inner = Statement.decode(strict.body)
    assert (act.body, act.signature, act.db_user.decode()) == (strict.body, strict.signature, strict.db_user)
    assert datetime.fromisoformat(act.time.decode()) == strict.time
    assert (strict.type, strict.accepted, act.act.decode()) == ("act", True, inner.act)
    assert (act.actor.decode(), act.key_id.decode()) == (inner.actor.hex, inner.key_id.hex())
    assert TreeHead(act.seen_size, bytes.fromhex(act.seen_root.decode())) == inner.seen
    return True


@pytest.mark.parametrize("subject", SUBJECTS)
def test_what_people_do_is_plain(subject: dict[str, Any]) -> None:
    for seen in (EMPTY_HEAD, TreeHead(2**53 - 1, bytes(range(32)))):
        assert agrees(leaf(statement(subject, seen).encode()))


@given(st.dictionaries(NAMES, ANY, max_size=4))
def test_any_subject(subject: dict[str, Any]) -> None:
    try:
        body = statement(subject).encode()
    except StatementInvalidError:
        body = encode({"subject": "none"})
    agrees(leaf(body))


@given(st.sampled_from(SUBJECTS), st.data())
def test_a_changed_byte_of_either(subject: dict[str, Any], data: st.DataObject) -> None:
    """In the leaf, and in the body inside it."""
    body = statement(subject).encode()
    for original, whole in ((leaf(body), lambda changed: changed), (body, leaf)):
        at = data.draw(st.integers(0, len(original) - 1))
        new = data.draw(st.sampled_from([*b'"{}[],:\\ 0aZ=', 255]))
        agrees(whole(original[:at] + bytes([new]) + original[at + 1 :]))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"due":null,"readers":[]', b'"readers":[],"due":null'),
        (b'"version":1', b'"version":01'),
        (b'"version":1', b'"version":1.0'),
        (b'"version":1', b'"version": 1'),
        (b'"version":1', b'"version":1,"version":1'),
        (b'"version":1', b'"version":9007199254740992'),
        (b'"asked":true', b'"asked":"\\u0041"'),
        (b'"size":0', b'"size":1'),
        (b'2026-11-24T02:33:01Z', b'2026-11-31T02:33:01Z'),
        (b'2026-11-24T02:33:01Z', b'2026-11-24T24:00:00Z'),
    ],
)  # fmt: skip
def test_what_is_not_canonical(old: bytes, new: bytes) -> None:
    body = statement(SUBJECTS[1]).encode()
    assert agrees(leaf(body))
    assert body.count(old) == 1
    agrees(leaf(body.replace(old, new)))


@pytest.mark.parametrize("changes", [{"verdict": "refused.role"}, {"type": "heartbeat"}, {"db_user": "ä"}])
def test_other_leaves_are_left_to_the_strict_readers(changes: dict[str, Any]) -> None:
    assert not agrees(leaf(statement({}).encode(), **changes))


def test_base64_in_another_form() -> None:
    """Stray bits under the padding."""
    body = statement(SUBJECTS[1]).encode()
    for extra in range(3):
        longer = body[:-1] + b" " * extra + b"}"
        agrees(leaf(longer))
        encoded = to_base64(longer).encode()
        last = encoded.rstrip(b"=")[-1:]
        data = leaf(longer)
        for other in b"ABQgwxyz":
            stray = encoded.replace(last + b"=", bytes([other]) + b"=")
            agrees(data.replace(encoded, stray))
