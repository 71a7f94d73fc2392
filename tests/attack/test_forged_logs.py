"""Every way to tamper with a log is caught, and named: by somebody without the notary's keys, and with the notary.

The database's administrator alone has the checkpoint that was signed and cannot make another. With the notary he can
sign whatever he likes: then what people have signed, and the heads that they have seen, catch him. Whoever has kept a
checkpoint (`shown`) catches both.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from referral_app.crypto.signing import SigningKey
from referral_app.directory.entry import SignedEntry
from referral_app.domain.roles import Role
from referral_app.exchange.log_problems import Problem, ProblemCode
from referral_app.exchange.log_verifier import LogVerifier
from referral_app.translog.leaf import Leaf
from referral_app.translog.tiles import FetchedTiles
from tests.made_log import ROOT_KEY, TOWN, MadeLog, found_in, report_on
from tests.unit.directory.town import AINO, CLINIC, Town, person, seed, uid

P = ProblemCode
READ = 13
"""Where the story has the read that somebody would rather not have made."""

Change = Callable[[list[bytes]], list[bytes]]


def story() -> MadeLog:
    log = MadeLog.begun()
    log.beat()
    log.act("aino", "submit", referral="ab" * 16)
    log.act("veera", "read", items=[{"referral": "ab" * 16, "part": "content"}])
    log.act("maria", "move", referral="ab" * 16)
    log.act("aino")
    log.beat()
    return log


def edited(leaves: list[bytes]) -> list[bytes]:
    leaf = Leaf.decode(leaves[READ])
    changed = replace(leaf, body=leaf.body.replace(b"content", b"summary"))
    return [*leaves[:READ], changed.encode(), *leaves[READ + 1 :]]


def made_refused(leaves: list[bytes]) -> list[bytes]:
    changed = replace(Leaf.decode(leaves[READ]), verdict="refused.role")
    return [*leaves[:READ], changed.encode(), *leaves[READ + 1 :]]


def another_login(leaves: list[bytes]) -> list[bytes]:
    changed = replace(Leaf.decode(leaves[READ]), db_user="maria.laine")
    return [*leaves[:READ], changed.encode(), *leaves[READ + 1 :]]


def deleted(leaves: list[bytes]) -> list[bytes]:
    return leaves[:READ] + leaves[READ + 1 :]


def inserted(leaves: list[bytes]) -> list[bytes]:
    return [*leaves[: READ + 1], leaves[READ], *leaves[READ + 1 :]]


def reordered(leaves: list[bytes]) -> list[bytes]:
    return [*leaves[:READ], leaves[READ + 1], leaves[READ], *leaves[READ + 2 :]]


def truncated(leaves: list[bytes]) -> list[bytes]:
    return leaves[:READ]


def garbled(leaves: list[bytes]) -> list[bytes]:
    return [*leaves[:READ], leaves[READ][:-1] + b" ", *leaves[READ + 1 :]]


@pytest.mark.parametrize(
    ("change", "alone", "with_notary"),
    [
        (edited, [P.SIGNATURE_INVALID, P.ROOT_MISMATCH], [P.SIGNATURE_INVALID, P.SEEN_HEAD_FOREIGN]),
        (made_refused, [P.ROOT_MISMATCH], [P.SEEN_HEAD_FOREIGN]),
        (another_login, [P.NOT_THE_ACTOR, P.ROOT_MISMATCH], [P.NOT_THE_ACTOR, P.SEEN_HEAD_FOREIGN]),
        (deleted, [P.SIZE_MISMATCH], [P.SEEN_HEAD_FOREIGN]),
        (inserted, [P.REPEATED, P.SIZE_MISMATCH], [P.REPEATED, P.SEEN_HEAD_FOREIGN]),
        (reordered, [P.ROOT_MISMATCH], [P.SEEN_HEAD_FOREIGN]),
        (truncated, [P.SIZE_MISMATCH], []),
        (garbled, [P.LEAF_MALFORMED, P.ROOT_MISMATCH], [P.LEAF_MALFORMED, P.SEEN_HEAD_FOREIGN]),
    ],
)
def test_changed_leaves(
    tmp_path: Path, change: Change, alone: list[ProblemCode], with_notary: list[ProblemCode]
) -> None:
    true = story()
    changed = MadeLog()
    for leaf in change(true.leaves):
        changed.add_raw(leaf)
    assert found(changed, true.checkpoint(), true) == alone
    changed.now = true.now
    assert found_in(changed.write(tmp_path / "signed"), true.now) == with_notary
    shown = P.NOT_CONSISTENT_WITH_SEEN if change in (truncated, deleted) else P.TWO_HEADS_SIGNED
    assert found_in(tmp_path / "signed", true.now, true.checkpoint()) == [*with_notary, shown]


def found(log: MadeLog, checkpoint: str, at: MadeLog) -> list[ProblemCode]:
    """What the pass over the leaves says, whatever files they come in."""
    verifier = LogVerifier(ROOT_KEY)
    for _ in verifier.run([log.leaves], FetchedTiles({})):
        pass
    _, problems = verifier.finish(checkpoint, FetchedTiles({}), now=at.now)
    verifier.close()
    return list(dict.fromkeys(problem.code for problem in problems))


def test_rolled_back_to_a_backup_and_gone_on(tmp_path: Path) -> None:
    """The notary signs a second history from a backup on; whoever acts on it again shows that she has seen more."""
    log = story()
    seen = log.head
    back = MadeLog.begun()
    back.beat()
    back.act("aino", "submit", referral="cd" * 16)
    back.now = log.now
    assert found_in(back.write(tmp_path / "quiet"), log.now) == []
    assert found_in(tmp_path / "quiet", log.now, log.checkpoint(seen)) == [P.NOT_CONSISTENT_WITH_SEEN]
    back.act("veera", seen=seen)
    assert found_in(back.write(tmp_path / "told"), back.now) == [P.SEEN_HEAD_FOREIGN]


def test_a_fork_shown_to_two_clients(tmp_path: Path) -> None:
    """Each branch looks whole; the two cannot be joined, and either head shows the other."""
    log = MadeLog.begun()
    log.beat()
    left, right = MadeLog(), MadeLog()
    for leaf in log.leaves:
        left.add_raw(leaf)
        right.add_raw(leaf)
    for branch in (left, right):
        branch.directory, branch.now = log.directory, log.now
        branch.act("aino")
        branch.act("veera")
        assert found_in(branch.write(tmp_path / f"{id(branch)}"), branch.now) == []
    bundle = tmp_path / f"{id(left)}"
    assert found_in(bundle, left.now, right.checkpoint()) == [P.TWO_HEADS_SIGNED]
    left.act("maria", seen=right.head)
    assert found_in(left.write(tmp_path / "joined"), left.now) == [P.SEEN_HEAD_FOREIGN]


def replacing(entry: SignedEntry) -> list[ProblemCode]:
    log = story()
    log.add(Leaf("directory", entry.body, entry.signature, "postgres", log.now, "accepted"))
    return found(log, log.checkpoint(), log)


@pytest.mark.parametrize("by", ["somebody", "welcome", "county"])
def test_a_replaced_key(by: str) -> None:
    """A new key for Aino, that her unit has not signed for."""
    issuer = {"somebody": CLINIC, "welcome": uid("welcome"), "county": uid("county")}[by]
    data = person("aino", CLINIC, Role.REFERRER, keys="thief")
    entry = Town(TOWN.directory, list(TOWN.entries)).forge(by, data, issuer=issuer, subject=AINO)
    assert replacing(entry) == [P.DIRECTORY_INVALID]


@pytest.mark.parametrize("by", ["somebody", "veera"])
def test_a_forged_statement(by: str) -> None:
    log = story()
    log.act("aino", "read", by=by)
    assert found(log, log.checkpoint(), log) == [P.SIGNATURE_INVALID]


def test_a_forged_heartbeat() -> None:
    log = story()
    log.beat(key=SigningKey.from_seed(seed("somebody")))
    assert found(log, log.checkpoint(), log) == [P.HEARTBEAT_INVALID]


@pytest.mark.parametrize("minutes", [30, 60 * 24 * 30])
@pytest.mark.parametrize("way", [1, -1])
def test_a_moved_clock(minutes: int, way: int) -> None:
    """An act is dated later than the heartbeat after it, or before the heartbeat that its author had seen."""
    log = story()
    log.act("veera", "read", at=log.now + timedelta(minutes=way * minutes))
    place = len(log.leaves) - 1
    log.beat()
    verifier = LogVerifier(ROOT_KEY)
    list(verifier.run([log.leaves], FetchedTiles({})))
    _, problems = verifier.finish(log.checkpoint(), FetchedTiles({}), now=log.now)
    assert problems[0] in (Problem(P.CLOCK_MOVED, place), Problem(P.SIGNATURE_INVALID, place))
    assert (problems[0].code is P.SIGNATURE_INVALID) == (
        way * minutes < -1_000
    )  # before she was in the directory


def test_an_act_that_waited_is_no_moved_clock() -> None:
    """The notary was away for an hour: what came before it went is dated before its next heartbeat, and may be."""
    log = story()
    asked, seen = log.now, log.head
    log.now += timedelta(hours=1)
    log.beat()
    log.act("veera", at=asked, seen=seen)
    log.beat()
    assert found(log, log.checkpoint(), log) == []


def test_a_silence_is_counted(tmp_path: Path) -> None:
    """Nothing false, but for an hour nobody could have seen that the log went on."""
    log = story()
    before = log.now
    log.beat()
    log.now += timedelta(hours=1)
    log.beat()
    report = report_on(log.write(tmp_path / "quiet"), log.now)
    assert (report.problems, report.gaps) == ((), 1)
    assert report.last_heartbeat is not None
    assert report.last_heartbeat > before + timedelta(minutes=59)


def test_a_moved_clock_at_the_end_of_the_log() -> None:
    log = story()
    log.act("veera", at=log.now + timedelta(hours=1))
    assert found(log, log.checkpoint(), log) == [P.FROM_THE_FUTURE]


def test_helpers_find_what_one_process_finds() -> None:
    """In several processes, with the directory changing under way, and findings in many places."""
    log = MadeLog.begun(Town(entries=TOWN.entries[:-1]))
    for number in range(300):
        log.act("aino", seen=log.heads[number])
        if number == 100:
            log.add_entry(TOWN.entries[-1])
        if number > 100:
            log.act("maria", by="somebody" if number % 50 == 0 else "")
        if number % 40 == 7:
            log.beat()
            log.add_raw(log.leaves[number])
    found = []
    for helpers in (0, 2):
        verifier = LogVerifier(ROOT_KEY)
        stretches = [log.leaves[first : first + 64] for first in range(0, len(log.leaves), 64)]
        list(verifier.run(stretches, FetchedTiles({}), helpers))
        found.append(verifier.finish(log.checkpoint(), FetchedTiles({}), now=log.now))
        verifier.close()
    assert found[0] == found[1]
    assert {problem.code for problem in found[0][1]} == {P.REPEATED, P.SIGNATURE_INVALID, P.DIRECTORY_INVALID}
