"""A notary that stops at the worst moments of a batch: before the journal has it, before the database commits, while it
commits, and before the journal knows that it has. Started again, nothing is lost, doubled or contradicted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from referral_app.database.engine import open_engine
from referral_app.errors import DatabaseUnreachableError, LogRolledBackError
from referral_app.notary.journal import Journal
from referral_app.notary.keys import NotaryKeyRing
from referral_app.notary.sequencer import Sequencer
from referral_app.notary.settings import read_secrets
from referral_app.translog.checkpoint import open_checkpoint
from referral_app.translog.leaf import Leaf
from referral_app.translog.statement import SignedStatement, TreeHead
from tests.attack.administrator import Administrator, administering
from tests.attack.clones import start_origin
from tests.attack.intruder import Intruder
from tests.world import World


class PowerCutError(Exception):
    """The machine is gone in the middle of something."""


class FailingJournal(Journal):
    """Stops at one place, once."""

    def __init__(self, folder: Path, place: str, strike: Callable[[], None]) -> None:
        super().__init__(folder)
        self._place: str | None = place
        self._strike = strike

    def prepare(self, leaves: Sequence[bytes], head: TreeHead) -> None:
        self._at("before preparing")
        super().prepare(leaves, head)
        self._at("before the commit")

    def confirm(self) -> None:
        self._at("before confirming")
        super().confirm()
        self._at("after confirming")

    def _at(self, place: str) -> None:
        if self._place == place:
            self._place = None
            self._strike()


class Bench:
    """A service without a notary process, and what a notary is made of."""

    def __init__(self, world: World, administrator: Administrator, nurse: Intruder) -> None:
        self.administrator, self.nurse = administrator, nurse
        config, secrets = world.service.config(), read_secrets(world.service.paths.notary_secrets)
        self.folder = world.service.paths.journal
        self.keys = NotaryKeyRing.from_seeds(secrets.seeds, config.log_origin)
        self.root_key = config.root_key
        self.engine: Engine = open_engine(config.database, secrets.database_login, secrets.database_password)

    def sequencer(self, journal: Journal) -> Sequencer:
        made = Sequencer(self.engine, journal, self.keys, self.root_key, lambda: datetime.now(UTC))
        made.settle()
        return made

    def head(self) -> TreeHead:
        [(size, root, checkpoint)] = self.administrator.rows(
            "SELECT size, root, checkpoint FROM kotosilta.log_head"
        )
        head = TreeHead(size, root)
        assert open_checkpoint(checkpoint, self.keys.keys[0].checkpoints.note_keys) == head
        return head

    def bodies(self) -> list[bytes]:
        stored = self.administrator.rows("SELECT leaf FROM kotosilta.log_leaf ORDER BY leaf_index")
        return [Leaf.decode(leaf).body for (leaf,) in stored]

    def waiting(self) -> int:
        return int(self.administrator.value("SELECT count(*) FROM kotosilta.intake"))

    def cut_connection(self) -> None:
        """As a network fault would: the next that the notary says to the database is not heard."""
        self.administrator.rows(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
            "WHERE usename = 'notary' AND datname = current_database()"
        )


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    with start_origin() as origin:
        world = World(origin.copy())
        with administering(world) as administrator, Intruder(world, "aino.laine") as nurse:
            made = Bench(world, administrator, nurse)
            yield made
            made.engine.dispose()


def cut_power() -> None:
    raise PowerCutError


def assert_agreed(bench: Bench, *acts: SignedStatement) -> None:
    with Journal(bench.folder) as journal:
        assert journal.confirmed == bench.head()
        assert [Leaf.decode(leaf).body for leaf in journal.leaves()] == bench.bodies()
    for act in acts:
        assert bench.bodies().count(act.body) == 1


@pytest.mark.parametrize(
    ("place", "committed"),
    [
        ("before preparing", False),
        ("before the commit", False),
        ("before confirming", True),
        ("after confirming", True),
    ],
)
def test_power_is_cut(bench: Bench, place: str, committed: bool) -> None:
    act, before = bench.nurse.sign_in(), bench.head()
    with FailingJournal(bench.folder, place, cut_power) as journal, pytest.raises(PowerCutError):
        bench.sequencer(journal).run_batch()
    assert (bench.head() != before) == committed
    assert bench.waiting() == (0 if committed else 1)
    with Journal(bench.folder) as journal:
        assert bench.sequencer(journal).run_batch() == (0 if committed else 1)
    assert_agreed(bench, act)


@pytest.mark.parametrize("place", ["before preparing", "before the commit"])
def test_the_connection_is_cut(bench: Bench, place: str) -> None:
    """The same process goes on once the database answers again."""
    act, before = bench.nurse.sign_in(), bench.head()
    with FailingJournal(bench.folder, place, bench.cut_connection) as journal:
        sequencer = bench.sequencer(journal)
        with pytest.raises(DatabaseUnreachableError):
            sequencer.run_batch()
        assert bench.head() == before
        sequencer.settle()
        assert sequencer.run_batch() == 1
    assert_agreed(bench, act)


def test_the_answer_to_the_commit_is_lost(bench: Bench) -> None:
    """It has committed, but only the database knows; another act comes in before the notary asks."""
    first = bench.nurse.sign_in()
    with (
        FailingJournal(bench.folder, "before confirming", cut_power) as journal,
        pytest.raises(PowerCutError),
    ):
        bench.sequencer(journal).run_batch()
    second = bench.nurse.sign_in()
    with Journal(bench.folder) as journal:
        assert bench.sequencer(journal).run_batch() == 1
    assert_agreed(bench, first, second)


def test_nothing_is_released_by_a_batch_that_was_not_committed(bench: Bench) -> None:
    """The halves are in the same transaction as the leaf."""
    with Journal(bench.folder) as journal:
        referral = bench.nurse.send_by_hand(bench.nurse.directory.units_receiving("837")[0].subject)
        bench.sequencer(journal).run_batch()
    signed = bench.nurse.read_of(bench.administrator.part(referral))
    ticket = bench.nurse.request(signed)
    with (
        FailingJournal(bench.folder, "before the commit", cut_power) as journal,
        pytest.raises(PowerCutError),
    ):
        bench.sequencer(journal).run_batch()
    assert bench.nurse.status(ticket) == "waiting"
    assert bench.administrator.value("SELECT count(*) FROM kotosilta.read_release") == 0
    with Journal(bench.folder) as journal:
        assert bench.sequencer(journal).run_batch() == 1
    [row] = bench.nurse.fetch(ticket)
    assert bench.nurse.open(row, signed) == b"content"


def test_a_database_that_lost_what_was_confirmed_is_refused(bench: Bench) -> None:
    """As after a failover to a standby that had not got the last commit; with it back, all is well."""
    before = bench.administrator.rows("SELECT size, root, checkpoint FROM kotosilta.log_head")[0]
    act = bench.nurse.sign_in()
    with Journal(bench.folder) as journal:
        bench.sequencer(journal).run_batch()
    size, root, checkpoint = before
    with (
        bench.administrator.altered(
            "log_head", {"only_row": True}, size=size, root=root, checkpoint=checkpoint
        ),
        Journal(bench.folder) as journal,
        pytest.raises(LogRolledBackError),
    ):
        bench.sequencer(journal)
    with Journal(bench.folder) as journal:
        bench.sequencer(journal)
    assert_agreed(bench, act)
