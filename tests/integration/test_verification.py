"""Verifying the live log: all of it, what is new, and on from where it was stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from referral_app.errors import CancelledError
from referral_app.exchange.log_problems import ProblemCode
from referral_app.services import log_reading, verification
from referral_app.services.audit import LogQuery
from referral_app.services.desk import Session
from referral_app.services.verification import Verification
from tests.attack.administrator import Administrator, administering
from tests.world import World

SMALL = 64


@pytest.fixture(autouse=True)
def small_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a small log has many stretches, each of which is saved."""
    monkeypatch.setattr(log_reading, "STRETCH", SMALL)
    monkeypatch.setattr(verification, "_SAVE_EVERY", SMALL)


@pytest.fixture
def auditor(world: World) -> Session:
    """On a desktop that has verified nothing."""
    session = world.session("pekka.virtanen")
    while session.log_page(LogQuery(limit=1)).rows[0].index < 5 * SMALL:
        world.send()
    files = session._context.files.verified
    for name in files.names():
        files.delete(name)
    return session


@pytest.fixture
def administrator(world: World) -> Iterator[Administrator]:
    """Meddles while the notary waits."""
    with administering(world) as made, administering(world) as second, second.notary_paused():
        yield made


def verify(
    auditor: Session, *, only_new: bool = False, stop_at: int | None = None
) -> tuple[Verification, list[int]]:
    """The result, and how far it told it was."""
    told: list[int] = []
    result = auditor.verify_log(
        lambda done, _all: told.append(done),
        lambda: stop_at is not None and bool(told) and told[-1] >= stop_at,
        only_new=only_new,
    )
    return result, told


def stopped(auditor: Session, *, at: int, only_new: bool = False) -> None:
    with pytest.raises(CancelledError):
        verify(auditor, only_new=only_new, stop_at=at)


def test_what_is_new(world: World, auditor: Session) -> None:
    whole, told = verify(auditor, only_new=True)
    assert (whole.since, whole.problems, told[0]) == (0, (), SMALL)
    world.send()
    world.session("leena.makela").connection_state()
    new, told = verify(auditor, only_new=True)
    assert (new.since, new.problems) == (whole.size, ())
    assert min(told, default=new.size) > whole.size - 1
    again, _ = verify(auditor)
    assert (again.since, again.problems, again.directory_version) == (0, (), new.directory_version)
    assert again.refused >= new.refused >= whole.refused


@pytest.mark.parametrize("at", [SMALL, 3 * SMALL])
def test_it_goes_on_where_it_was_stopped(auditor: Session, at: int) -> None:
    stopped(auditor, at=at)
    result, told = verify(auditor)
    assert told[0] > at
    assert (result.problems, result.since) == ((), 0)
    _, told = verify(auditor)
    assert told[0] == SMALL


def test_what_is_new_goes_on_too(world: World, auditor: Session) -> None:
    whole, _ = verify(auditor)
    for _ in range(2 * SMALL):
        world.send()
    while auditor.log_page(LogQuery(limit=1)).rows[0].index < whole.size + 2 * SMALL:
        pass
    stopped(auditor, at=whole.size + 1, only_new=True)
    result, told = verify(auditor, only_new=True)
    assert told[0] > whole.size + 1
    assert (result.problems, result.since) == ((), whole.size)


@pytest.mark.parametrize("spoil", [lambda data: data[:-1], lambda data: b""])
def test_a_damaged_state_is_begun_anew(auditor: Session, spoil: Callable[[bytes], bytes]) -> None:
    verify(auditor)
    stopped(auditor, at=SMALL)
    folder = auditor._context.files.verified._folder
    for path in folder.glob("*.sealed"):
        path.write_bytes(spoil(path.read_bytes()))
    for only_new in (False, True):
        result, told = verify(auditor, only_new=only_new)
        assert (result.problems, result.since if not only_new else 0) == ((), 0)
        assert only_new or told[0] == SMALL


def test_a_finding_is_not_what_the_next_one_goes_on_from(
    auditor: Session, administrator: Administrator
) -> None:
    with administrator.flipped("log_leaf", {"leaf_index": 2 * SMALL}, "leaf", place=0):
        assert {problem.code for problem in verify(auditor)[0].problems} == {
            ProblemCode.LEAF_MALFORMED,
            ProblemCode.ROOT_MISMATCH,
        }
    result, told = verify(auditor, only_new=True)
    assert (result.problems, result.since, told[0]) == ((), 0, SMALL)
