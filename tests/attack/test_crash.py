"""A client that does not wait for its commits, and a server that crashes in the middle.

A gate that only asks whether the read is committed loses its trace so: three times of three when it was tried.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest

from referral_app.database.embedded import EmbeddedServer
from referral_app.notary.journal import Journal
from referral_app.translog.leaf import Leaf
from referral_app.translog.statement import SignedStatement, TreeHead
from tests.attack.administrator import administering
from tests.attack.clones import Origin, start_origin
from tests.attack.intruder import Intruder
from tests.world import World

ROUNDS = 3
READS = 4


@pytest.fixture(scope="module")
def fragile() -> Iterator[Origin]:
    """A server of its own: crashing it must not hurt other tests."""
    with start_origin() as origin:
        yield origin


def test_a_read_that_a_crash_erases_had_released_nothing(fragile: Origin) -> None:
    """The premise, with the notary away: such a read leaves no trace, so it must not have given anything."""
    service = fragile.copy()
    world = World(service)
    with Intruder(world, "aino.laine") as nurse, administering(world) as administrator:
        part = administrator.part(nurse.send_by_hand(world.unit("tampere")))
        nurse.rows("SET synchronous_commit = off")
        ticket = nurse.request(nurse.read_of(part))
        assert nurse.status(ticket) == "waiting"
        assert nurse.refused("SELECT * FROM kotosilta.fetch(%s)", (ticket,)) == "KS004"
        crash(service.server)
    with administering(world) as administrator:
        assert administrator.rows("SELECT 1 FROM kotosilta.read_ticket WHERE ticket = %s", (ticket,)) == []
    service.throw_away()


def test_what_was_released_is_in_the_log_after_every_crash(fragile: Origin) -> None:
    """The notary goes on by itself; log, tree, journal and what the nurse got agree."""
    released: list[SignedStatement] = []
    with fragile.world() as world:
        referrals = [world.send("aino.laine", "tampere").referral_id for _ in range(2)]
        for _ in range(ROUNDS):
            released += read_and_crash(world, referrals)
        world.session("aino.laine").open_referral(referrals[0])
        in_log = {(leaf.body, leaf.signature) for leaf in leaves(world) if leaf.accepted}
        assert {(signed.body, signed.signature) for signed in released} <= in_log
        verified = world.session("pekka.virtanen").verify_log(lambda _done, _all: None, lambda: False)
        assert verified.problems == ()
        with administering(world) as administrator:
            world.service.stop_notary()
            [(size, root)] = administrator.rows("SELECT size, root FROM kotosilta.log_head")
        with Journal(world.service.paths.journal) as journal:
            assert journal.confirmed == TreeHead(size, root)
            assert [Leaf.decode(leaf) for leaf in journal.leaves()] == leaves(world)


def read_and_crash(world: World, referrals: list[UUID]) -> list[SignedStatement]:
    """Reads that did release, without waiting for a commit, and then the crash."""
    released = []
    with Intruder(world, "aino.laine") as nurse, administering(world) as administrator:
        nurse.rows("SET synchronous_commit = off")
        for turn in range(READS):
            signed = nurse.read_of(administrator.part(referrals[turn % len(referrals)]))
            ticket = nurse.request(signed)
            assert nurse.verdict(signed) == "accepted"
            [row] = nurse.fetch(ticket)
            assert nurse.open(row, signed)
            released.append(signed)
        crash(world.service.server)
    return released


def leaves(world: World) -> list[Leaf]:
    """The log as the database holds it."""
    with administering(world) as administrator:
        stored = administrator.rows("SELECT leaf FROM kotosilta.log_leaf ORDER BY leaf_index")
    return [Leaf.decode(leaf) for (leaf,) in stored]


def crash(server: EmbeddedServer) -> None:
    """All that is in the server's memory is lost; it recovers from what is on disk."""
    server.stop("immediate")
    server.start()
