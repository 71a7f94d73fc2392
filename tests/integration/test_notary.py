"""The notary as a process: killed, doubled, cut off from its database, and shown another history than it signed."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from referral_app.database.calls import SCHEMA_VERSION
from referral_app.demo.service import LocalService
from referral_app.notary.journal import Journal
from referral_app.translog.leaf import Leaf
from referral_app.translog.statement import SignedStatement, TreeHead
from tests.attack.administrator import Administrator, administering
from tests.attack.clones import (
    NOTARY_LOGIN,
    PATIENCE_SECONDS,
    NotaryProcess,
    Origin,
    running_notary,
    start_origin,
)
from tests.attack.intruder import Intruder
from tests.world import World

ENDED, FAILED, ROLLED_BACK = 0, 1, 3
KILLS = 4


@pytest.fixture(scope="module")
def origin() -> Iterator[Origin]:
    """The service that all others here are copied from."""
    with start_origin() as made:
        yield made


@dataclass(frozen=True)
class Site:
    """A service whose notary is not running, a nurse with SQL, and its database's administrator."""

    service: LocalService
    nurse: Intruder
    administrator: Administrator

    def sign_in(self) -> SignedStatement:
        """An act that waits for the notary; nobody waits for it."""
        signed = self.nurse.sign_in()
        self.nurse.rows("NOTIFY kotosilta_intake")
        return signed

    def is_served(self) -> SignedStatement:
        """An act that the notary takes."""
        signed = self.sign_in()
        assert self.nurse.verdict(signed) == "accepted"
        return signed

    def head(self) -> TreeHead:
        [(size, root)] = self.administrator.rows("SELECT size, root FROM kotosilta.log_head")
        return TreeHead(size, root)

    def assert_logged_once(self, *acts: SignedStatement) -> None:
        """Database and journal hold the same leaves, each act once."""
        stored = self.administrator.rows("SELECT leaf FROM kotosilta.log_leaf ORDER BY leaf_index")
        assert self.administrator.value("SELECT count(*) FROM kotosilta.intake") == 0
        with Journal(self.service.paths.journal) as journal:
            assert journal.confirmed == self.head()
            assert list(journal.leaves()) == [leaf for (leaf,) in stored]
        bodies = [Leaf.decode(leaf).body for (leaf,) in stored]
        for act in acts:
            assert bodies.count(act.body) == 1


@contextmanager
def visit(service: LocalService) -> Iterator[Site]:
    world = World(service)
    with Intruder(world, "aino.laine") as nurse, administering(world) as administrator:
        yield Site(service, nurse, administrator)


@pytest.fixture
def site(origin: Origin) -> Iterator[Site]:
    with visit(origin.copy()) as visited:
        yield visited


def end(notary: NotaryProcess) -> int:
    notary.terminate()
    return notary.wait(PATIENCE_SECONDS)


class TestOrder:
    def test_it_ends_when_asked(self, site: Site) -> None:
        with running_notary(site.service) as notary:
            signed = site.is_served()
            assert end(notary) == ENDED
        site.assert_logged_once(signed)

    def test_what_came_in_while_it_was_away_is_taken_in_order(self, site: Site) -> None:
        acts = [site.sign_in() for _ in range(3)]
        with running_notary(site.service) as notary:
            acts.append(site.is_served())
            assert end(notary) == ENDED
        site.assert_logged_once(*acts)
        with Journal(site.service.paths.journal) as journal:
            bodies = [Leaf.decode(leaf).body for leaf in journal.leaves()]
        ours = {act.body for act in acts}
        assert [body for body in bodies if body in ours] == [act.body for act in acts]

    def test_it_does_not_start_with_secrets_that_others_may_read(self, site: Site) -> None:
        site.service.paths.notary_secrets.chmod(0o640)
        with running_notary(site.service) as notary:
            assert notary.wait(PATIENCE_SECONDS) == FAILED


class TestKilled:
    def test_between_any_steps(self, site: Site) -> None:
        """SIGKILL while there is work, again and again, at moments that the machine chooses."""
        acts: list[SignedStatement] = []
        tampere = site.service.units()["tampere"]
        for _ in range(KILLS):
            with running_notary(site.service) as notary:
                acts += [site.sign_in() for _ in range(5)]
                site.nurse.send_by_hand(tampere)
                notary.send_signal(signal.SIGKILL)
                notary.wait(PATIENCE_SECONDS)
        with running_notary(site.service) as notary:
            acts.append(site.is_served())
            world = World(site.service)
            verified = world.session("pekka.virtanen").verify_log(lambda _done, _all: None, lambda: False)
            world.close()
            assert verified.problems == ()
            acts.append(site.is_served())
            assert end(notary) == ENDED
        site.assert_logged_once(*acts)

    def test_its_connection(self, site: Site) -> None:
        """The database drops it, as a failover does; it comes back by itself."""
        acts = []
        with running_notary(site.service) as notary:
            for _ in range(3):
                signed = site.sign_in()
                site.administrator.rows(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE usename = %s AND datname = current_database()",
                    (NOTARY_LOGIN,),
                )
                assert site.nurse.verdict(signed) == "accepted"
                acts.append(signed)
            assert end(notary) == ENDED
        site.assert_logged_once(*acts)


class TestTwo:
    def test_on_one_journal_the_second_does_not_start(self, site: Site) -> None:
        with running_notary(site.service), running_notary(site.service) as second:
            assert second.wait(PATIENCE_SECONDS) == FAILED

    def test_with_the_same_seed_one_acts_and_the_other_follows(self, site: Site, tmp_path: Path) -> None:
        """Each act once, one history, and either goes on alone when the other is gone."""
        with running_notary(site.service) as first, running_notary(site.service, tmp_path) as second:
            acts = [site.is_served() for _ in range(8)]
            first.kill()
            first.wait(PATIENCE_SECONDS)
            acts.append(site.is_served())
            assert end(second) == ENDED
        with Journal(tmp_path) as journal:
            assert journal.confirmed == site.head()
        with running_notary(site.service) as first:
            acts.append(site.is_served())
            assert end(first) == ENDED
        site.assert_logged_once(*acts)


@pytest.mark.parametrize("version", [SCHEMA_VERSION - 1, SCHEMA_VERSION + 1])
def test_it_keeps_off_a_database_of_another_version(site: Site, version: int) -> None:
    signed, before = site.sign_in(), site.head()
    site.administrator.rows(
        "CREATE OR REPLACE FUNCTION kotosilta.schema_version() RETURNS integer LANGUAGE sql IMMUTABLE "
        f"SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS 'SELECT {version}'"
    )
    with running_notary(site.service) as notary:
        assert notary.wait(PATIENCE_SECONDS) == FAILED
    assert site.head() == before
    assert (
        site.administrator.value("SELECT count(*) FROM kotosilta.intake WHERE body = %s", (signed.body,)) == 1
    )


class TestAnotherHistory:
    """It signs nothing more, says so by its exit status, and leaves the head as it found it."""

    def test_a_restored_backup(self, origin: Origin) -> None:
        """The journal tells: with the one of the backup's day the same database is good."""
        service = origin.copy()
        with visit(service) as site:
            self.serve(site)
        with visit(origin.copy(service)) as restored, visit(service) as site:
            self.serve(site)
            self.assert_refused(restored, site.service.paths.journal, ROLLED_BACK)
            self.serve(restored)

    def test_a_log_that_begins_anew(self, site: Site) -> None:
        """With the same people in the database."""
        site.administrator.rows("TRUNCATE kotosilta.log_subject, kotosilta.log_leaf, kotosilta.log_tile")
        site.administrator.rows(
            "UPDATE kotosilta.log_head SET size = 0, root = sha256(''), checkpoint = NULL, heartbeat_index = NULL"
        )
        self.assert_refused(site, site.service.paths.journal, ROLLED_BACK)

    @pytest.mark.parametrize(
        "change",
        ["root = sha256('x')", "size = size - 1", "size = size + 1", "checkpoint = NULL, size = size + 1"],
    )
    def test_a_head_that_was_edited(self, site: Site, change: str) -> None:
        site.administrator.rows(f"UPDATE kotosilta.log_head SET {change}")
        self.assert_refused(site, site.service.paths.journal, ROLLED_BACK, FAILED)

    def test_a_fork_that_another_process_with_the_same_seed_has_signed(
        self, origin: Origin, site: Site
    ) -> None:
        """Somebody restored a backup, gave a notary a new journal with it, and went on from there."""
        with visit(origin.copy()) as fork:
            self.serve(site)
            self.serve(fork)
            self.serve(fork)
            self.assert_refused(fork, site.service.paths.journal, ROLLED_BACK)

    def test_while_it_runs(self, site: Site) -> None:
        with running_notary(site.service) as notary:
            [before] = site.administrator.rows("SELECT size, root, checkpoint FROM kotosilta.log_head")
            site.is_served()
            with site.administrator.notary_paused():
                site.administrator.rows("DELETE FROM kotosilta.log_leaf WHERE leaf_index >= %s", before[:1])
                site.administrator.rows(
                    "UPDATE kotosilta.log_head SET size = %s, root = %s, checkpoint = %s", before
                )
            assert notary.wait(PATIENCE_SECONDS) == ROLLED_BACK
        assert site.head() == TreeHead(*before[:2])

    def serve(self, site: Site) -> None:
        """The notary runs for one act more."""
        with running_notary(site.service) as notary:
            site.is_served()
            assert end(notary) == ENDED

    def assert_refused(self, site: Site, journal: Path, *statuses: int) -> None:
        signed, before = site.sign_in(), site.head()
        with running_notary(site.service, journal) as notary:
            assert notary.wait(PATIENCE_SECONDS) in statuses
        assert site.head() == before
        assert (signed.body,) in site.administrator.rows("SELECT body FROM kotosilta.intake")
