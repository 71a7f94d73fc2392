"""Items of the outbox come back as they were kept; anything else is a typed error."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from referral_app.crypto.envelope import Envelope, SealedPart
from referral_app.domain.codes import Priority
from referral_app.errors import CannotOpenError, NotFoundError, StateChangedError
from referral_app.local.outbox import OutboxFiles, OutboxItem
from referral_app.local.sealed_store import SealedFolder

KEY = bytes(range(32))
ITEM = OutboxItem(
    referral_id=UUID(int=1),
    recipient=UUID(int=2),
    priority=Priority.URGENT,
    queued_at=datetime(2026, 11, 24, 12, 0, tzinfo=UTC),
    title="Zahra Özdemir",
    content=b"\x00\xff",
    draft={"needs": ["peers"], "wishes": None},
    envelope=Envelope(b"h", b"m", b"s", (SealedPart("content", b"c", (b"u", b"v"), b"n"),)),
    tried=(b"x" * 32,),
)


def test_an_item_comes_back_as_it_was(tmp_path: Path) -> None:
    files = OutboxFiles(tmp_path / "outbox", KEY)
    assert files.names() == ()
    files.write(ITEM)
    assert OutboxFiles(tmp_path / "outbox", KEY).read(UUID(int=1)) == ITEM
    assert files.names() == (UUID(int=1),)
    files.delete(UUID(int=1))
    with pytest.raises(NotFoundError):
        files.read(UUID(int=1))


def test_one_at_a_time_may_hold_an_item(tmp_path: Path) -> None:
    files, other = OutboxFiles(tmp_path, KEY), OutboxFiles(tmp_path, KEY)
    with files.held(UUID(int=1)):
        with pytest.raises(StateChangedError), other.held(UUID(int=1)):
            pass
        with other.held(UUID(int=2)):
            pass
    with other.held(UUID(int=1)):
        pass
    assert list(tmp_path.iterdir()) == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
NAMES = ("recipient", "priority", "queued_at", "title", "content", "draft", "tried", "envelope")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
@given(changed=st.dictionaries(st.sampled_from(NAMES), JSON, min_size=1), whole=st.booleans())
def test_what_is_no_item_is_told_so(tmp_path: Path, changed: dict[str, object], whole: bool) -> None:
    files, folder = OutboxFiles(tmp_path, KEY), SealedFolder(tmp_path, KEY)
    files.write(ITEM)
    kept = json.loads(folder.read(UUID(int=1), b"outbox/1"))
    folder.write(UUID(int=1), b"outbox/1", json.dumps({**kept, **changed} if whole else changed).encode())
    try:
        files.read(UUID(int=1))
    except CannotOpenError:
        return
    assert whole


@pytest.mark.parametrize("garbage", [b"", b"[]", b"7", b"{", b"\xff"])
def test_garbage_is_told_so(tmp_path: Path, garbage: bytes) -> None:
    SealedFolder(tmp_path, KEY).write(UUID(int=1), b"outbox/1", garbage)
    with pytest.raises(CannotOpenError):
        OutboxFiles(tmp_path, KEY).read(UUID(int=1))
