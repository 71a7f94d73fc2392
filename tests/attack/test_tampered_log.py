"""An active database administrator rewrites the log. Verification names what is wrong; readers refuse to go on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256

import pytest

from referral_app.demo.service import LOG_ORIGIN
from referral_app.errors import LogInvalidError, LogRolledBackError, TamperError
from referral_app.exchange.log_problems import ProblemCode
from referral_app.services.verification import Verification
from referral_app.translog.checkpoint import NotarySigner, sign_checkpoint
from referral_app.translog.leaf import Leaf
from referral_app.translog.merkle import TreeHead
from tests.attack.administrator import Administrator, administering
from tests.attack.clones import PATIENCE_SECONDS, Origin
from tests.attack.scene import Scene
from tests.world import World

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
ROLLED_BACK = 3
"""The exit status of a notary that refuses to sign."""

Change = Callable[[Administrator], AbstractContextManager[None]]


def verify(world: World, *, only_new: bool = False) -> Verification:
    auditor = world.session("pekka.virtanen")
    return auditor.verify_log(lambda _done, _all: None, lambda: False, only_new=only_new)


def codes(verification: Verification) -> set[ProblemCode]:
    return {problem.code for problem in verification.problems}


def an_act(administrator: Administrator) -> int:
    """The place of an accepted act, not too near to either end."""
    found = administrator.value(
        "SELECT max(leaf_index) FROM kotosilta.log_leaf WHERE act = 'submit' AND verdict = 'accepted'"
    )
    return int(found)


@contextmanager
def edited(administrator: Administrator, **changes: object) -> Iterator[None]:
    """A well-formed leaf that says something else, with a leaf hash to match."""
    place = an_act(administrator)
    leaf = Leaf.decode(
        administrator.value("SELECT leaf FROM kotosilta.log_leaf WHERE leaf_index = %s", (place,))
    )
    values = {
        name: getattr(leaf, name) for name in ("type", "body", "signature", "db_user", "time", "verdict")
    }
    spoiled = Leaf(**{**values, **changes}).encode()
    with administrator.altered(
        "log_leaf", {"leaf_index": place}, leaf=spoiled, leaf_hash=sha256(b"\0" + spoiled).digest()
    ):
        yield


@contextmanager
def one_bit(administrator: Administrator) -> Iterator[None]:
    with administrator.flipped("log_leaf", {"leaf_index": an_act(administrator)}, "leaf", place=0):
        yield


@contextmanager
def one_deleted(administrator: Administrator) -> Iterator[None]:
    with administrator.without("log_leaf", f"leaf_index = {an_act(administrator)}"):
        yield


@contextmanager
def deleted_and_closed_up(administrator: Administrator) -> Iterator[None]:
    """The gap does not show by the numbers."""
    place = an_act(administrator)
    with administrator.without("log_leaf", f"leaf_index = {place}"):
        administrator.shift_leaves(place + 1, -1)
        try:
            yield
        finally:
            administrator.shift_leaves(place, 1)


@contextmanager
def one_inserted(administrator: Administrator) -> Iterator[None]:
    """A copy of a true leaf, a little earlier."""
    place = an_act(administrator)
    administrator.shift_leaves(place, 1)
    administrator.copy_leaf(place + 1, place)
    try:
        yield
    finally:
        administrator.remove_leaf(place)
        administrator.shift_leaves(place + 1, -1)


@contextmanager
def two_exchanged(administrator: Administrator) -> Iterator[None]:
    place = an_act(administrator)
    administrator.exchange_leaves(place, place - 1)
    try:
        yield
    finally:
        administrator.exchange_leaves(place, place - 1)


@contextmanager
def tail_cut(administrator: Administrator) -> Iterator[None]:
    with administrator.without("log_leaf", f"leaf_index >= {an_act(administrator)}"):
        yield


@contextmanager
def all_gone(administrator: Administrator) -> Iterator[None]:
    with administrator.without("log_leaf", "true"):
        yield


def test_untouched_it_verifies(scene: Scene) -> None:
    with scene.administrator.notary_paused():
        verification = verify(scene.world)
        assert verification.problems == ()
        assert verification.size == scene.administrator.value("SELECT count(*) FROM kotosilta.log_leaf")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (one_bit, {ProblemCode.LEAF_MALFORMED, ProblemCode.ROOT_MISMATCH}),
        (partial(edited, db_user="ahmed.warsame"), {ProblemCode.NOT_THE_ACTOR, ProblemCode.ROOT_MISMATCH}),
        (partial(edited, signature=bytes(64)), {ProblemCode.SIGNATURE_INVALID, ProblemCode.ROOT_MISMATCH}),
        (partial(edited, verdict="refused.signature"), {ProblemCode.ROOT_MISMATCH}),
        (partial(edited, time=LONG_AGO), {ProblemCode.SIGNATURE_INVALID, ProblemCode.ROOT_MISMATCH}),
        (one_deleted, {ProblemCode.SIZE_MISMATCH}),
        (deleted_and_closed_up, {ProblemCode.SIZE_MISMATCH}),
        (one_inserted, {ProblemCode.REPEATED, ProblemCode.ROOT_MISMATCH}),
        (two_exchanged, {ProblemCode.ROOT_MISMATCH}),
        (tail_cut, {ProblemCode.SIZE_MISMATCH}),
        (all_gone, {ProblemCode.CHECKPOINT_INVALID}),
    ],
)  # fmt: skip
def test_verification_names_it(scene: Scene, change: Change, expected: set[ProblemCode]) -> None:
    with (
        administering(scene.world) as second,
        second.notary_paused(),
        change(scene.administrator),
    ):
        found = codes(verify(scene.world))
    assert found == expected


def test_spoiled_tiles_prove_nothing(origin: Origin) -> None:
    """Readers are given no proof that holds, and stop before they decrypt."""
    spoil = "NEW.hashes := overlay(NEW.hashes PLACING sha256('') FROM 1)"
    with origin.world() as world, administering(world) as administrator:
        sent = world.send().referral_id
        assert verify(world).problems == ()
        with administrator.trigger("log_tile", spoil):
            with pytest.raises(LogInvalidError):
                world.session("leena.makela").open_referral(sent)
            assert codes(verify(world)) == {ProblemCode.PROOFS_SPOILED}


class TestCheckpoint:
    @pytest.fixture(autouse=True)
    def signed_in(self, scene: Scene) -> None:
        """Those who are to look have signed in on the true one."""
        for login in ("leena.makela", "pekka.virtanen"):
            scene.world.session(login)

    def forged(self, scene: Scene, change: str) -> str:
        [(size, root, text)] = scene.administrator.rows(
            "SELECT size, root, checkpoint FROM kotosilta.log_head"
        )
        head, now = TreeHead(size, root), datetime.now(UTC)
        other = NotarySigner.from_seed(bytes(32), LOG_ORIGIN)
        lines = str(text).splitlines(keepends=True)
        return {
            "other key": sign_checkpoint(head, other, now),
            "other log": sign_checkpoint(head, NotarySigner.from_seed(bytes(32), "elsewhere"), now),
            "without the post-quantum signature": "".join(lines[:-1]),
            "without the classical signature": "".join([*lines[:-2], lines[-1]]),
            "larger": "".join([lines[0], f"{size + 1}\n", *lines[2:]]),
            "another root": "".join([*lines[:2], "A" * 43 + "=\n", *lines[3:]]),
            "empty": "",
        }[change]

    @pytest.mark.parametrize(
        "change",
        [
            "other key",
            "other log",
            "without the post-quantum signature",
            "without the classical signature",
            "larger",
            "another root",
            "empty",
        ],
    )
    def test_forged(self, scene: Scene, change: str) -> None:
        """Nobody signs in on it and no verification accepts it. The notary signs the next one regardless."""
        administrator = scene.administrator
        with (
            administrator.head_left_alone(),
            administrator.altered("log_head", {"only_row": True}, checkpoint=self.forged(scene, change)),
        ):
            with pytest.raises(LogInvalidError):
                scene.world.session("leena.makela").connection_state()
            assert codes(verify(scene.world)) == {ProblemCode.CHECKPOINT_INVALID}

    def test_an_older_one(self, scene: Scene) -> None:
        """Genuine, but this desktop has seen more."""
        administrator = scene.administrator
        older = administrator.value("SELECT checkpoint FROM kotosilta.log_head")
        scene.open()
        with (
            administrator.head_left_alone(),
            administrator.altered("log_head", {"only_row": True}, checkpoint=older),
        ):
            with pytest.raises(LogRolledBackError):
                scene.world.session("leena.makela").connection_state()
            assert codes(verify(scene.world)) == {ProblemCode.SIZE_MISMATCH}


def test_a_reader_is_shown_another_leaf_than_her_own(origin: Origin) -> None:
    """Her leaf is spoiled, or that of an earlier read is shown, before she can look: she does not decrypt."""
    with origin.world() as world, administering(world) as administrator:
        sent = world.send().referral_id
        reader = world.session("leena.makela")
        assert reader.open_referral(sent).referral is not None
        for other in (
            "set_byte(NEW.leaf, 60, get_byte(NEW.leaf, 60) # 1)",
            "(SELECT leaf FROM kotosilta.log_leaf WHERE act = 'read' ORDER BY leaf_index LIMIT 1)",
        ):
            change = f"IF NEW.act = 'read' THEN NEW.leaf := {other}; END IF"
            with administrator.trigger("log_leaf", change), pytest.raises(TamperError):
                reader.open_referral(sent)
        assert ProblemCode.ROOT_MISMATCH in codes(verify(world))


def test_the_head_is_rolled_back(origin: Origin) -> None:
    """Leaves, tiles, head and tickets of an hour ago, as from a backup: clients and notary have both seen more."""
    with origin.attended_world() as (world, notary), administering(world) as administrator:
        [before] = administrator.rows("SELECT size, root, checkpoint FROM kotosilta.log_head")
        sent = world.send().referral_id
        world.session("leena.makela").open_referral(sent)
        assert verify(world).problems == ()
        with administrator.notary_paused():
            administrator.rows("DELETE FROM kotosilta.log_subject WHERE leaf_index >= %s", before[:1])
            administrator.rows("DELETE FROM kotosilta.log_leaf WHERE leaf_index >= %s", before[:1])
            administrator.rows("UPDATE kotosilta.log_head SET size = %s, root = %s, checkpoint = %s", before)
        for login in ("aino.laine", "leena.makela"):
            with pytest.raises(LogRolledBackError):
                world.session(login).connection_state()
        with pytest.raises(LogRolledBackError):
            world.desk.sign_in("leena.makela", world.passphrase)
        for only_new in (True, False):
            assert codes(verify(world, only_new=only_new)) == {ProblemCode.NOT_CONSISTENT_WITH_SEEN}
        assert notary.wait(PATIENCE_SECONDS) == ROLLED_BACK
