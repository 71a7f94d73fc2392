"""The notary and the directory: its keys change with the log, and it believes its own log before the database."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from referral_app.crypto.signing import SigningKey
from referral_app.database import admin_calls
from referral_app.database.schema import Group
from referral_app.directory.chain import Directory
from referral_app.directory.entry import OrganisationData, OrganisationType, SignedEntry
from referral_app.directory.issuing import Authority, Validity
from referral_app.errors import ConfigInvalidError, LogInvalidError
from referral_app.notary import sequencer as sequencing
from referral_app.notary.journal import Journal
from referral_app.notary.keys import NotaryKeyRing, NotaryKeys
from referral_app.notary.sequencer import Sequencer
from referral_app.services.names import Names
from referral_app.translog.checkpoint import open_checkpoint
from referral_app.translog.heartbeat import Heartbeat
from referral_app.translog.leaf import Leaf
from tests.database_fixtures import Database
from tests.integration.kit import new_id
from tests.verifying import problems_in

ORIGIN = "loki.example.fi/koe"
ROOT_SEED, OLD, NEW = (bytes([number]) * 32 for number in (1, 2, 3))
ROOT_KEY = SigningKey.from_seed(ROOT_SEED).public.raw
AUTHORITY = Authority(ROOT_SEED, {}, {})
NOTARY = new_id()


def keys(seed: bytes) -> NotaryKeys:
    return NotaryKeys.from_seed(seed, ORIGIN)


class Service:
    """A database with a root and a notary, a journal, and a notary that runs when told to."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database = database
        self.folder = folder
        self.directory = Directory.start(ROOT_KEY)
        self.issue(AUTHORITY.issue_root, new_id(), "Juuri")
        self.issue(AUTHORITY.issue_notary, NOTARY, keys(OLD).entry_data)

    def issue(self, issue: Callable[..., SignedEntry], *what: object) -> SignedEntry:
        now = datetime.now(UTC).replace(microsecond=0)
        entry = issue(self.directory, *what, Validity(now, now + timedelta(days=30)))
        with self.database.superuser.begin() as conn:
            admin_calls.add_directory_entry(conn, entry.body, entry.signature)
        self.directory = self.directory.extend([entry])
        return entry

    def organisation(self) -> SignedEntry:
        names = Names("a", "b", "c")
        verify = SigningKey.from_seed(secrets.token_bytes(32)).public.raw
        data = OrganisationData(names, OrganisationType.OTHER, None, verify)
        return self.issue(AUTHORITY.issue_organisation, new_id(), data)

    @contextmanager
    def notary(self, *seeds: bytes, root_key: bytes = ROOT_KEY) -> Iterator[Sequencer]:
        engine = self.database.login("notary", Group.NOTARY)
        with Journal(self.folder) as journal:
            ring = NotaryKeyRing.from_seeds(seeds, ORIGIN)
            running = Sequencer(engine, journal, ring, root_key, lambda: datetime.now(UTC))
            running.settle()
            yield running

    def sql(self, statement: str, **values: object) -> None:
        with self.database.superuser.begin() as conn:
            conn.execute(text(statement), values)

    def leaves(self) -> list[Leaf]:
        with self.database.superuser.connect() as conn:
            rows = conn.execute(text("SELECT leaf FROM kotosilta.log_leaf ORDER BY leaf_index")).scalars()
            return [Leaf.decode(bytes(row)) for row in rows]

    @property
    def checkpoint(self) -> str:
        with self.database.superuser.connect() as conn:
            return str(conn.execute(text("SELECT checkpoint FROM kotosilta.log_head")).scalar_one())

    def signed_by(self, seed: bytes) -> bool:
        try:
            open_checkpoint(self.checkpoint, keys(seed).checkpoints.note_keys)
        except LogInvalidError:
            return False
        return True

    def problems(self) -> list[str]:
        """What an auditor finds who reads the log from its beginning."""
        found = problems_in(ROOT_KEY, self.leaves(), self.checkpoint, now=datetime.now(UTC))
        return [problem.code for problem in found]

    def heartbeats(self) -> list[Heartbeat]:
        return [Heartbeat.decode(leaf.body) for leaf in self.leaves() if leaf.type == "heartbeat"]


@pytest.fixture
def service(database: Database, tmp_path: Path) -> Service:
    return Service(database, tmp_path / "journal")


def test_the_keys_change_with_the_entry_and_not_before(service: Service) -> None:
    with service.notary(OLD) as notary:
        notary.run_batch(heartbeat=True)
    with service.notary(NEW, OLD) as notary:  # the seed is there, the entry is not yet
        notary.run_batch(heartbeat=True)
        assert service.signed_by(OLD)
        service.issue(AUTHORITY.issue_notary, NOTARY, keys(NEW).entry_data)
        notary.run_batch(heartbeat=True)
        assert service.signed_by(NEW)
        assert not service.signed_by(OLD)
        assert service.problems() == []
        service.organisation()
        notary.run_batch(heartbeat=True)
    with service.notary(NEW) as notary:  # the old seed may go when nothing is sealed to it any more
        notary.run_batch(heartbeat=True)
    assert service.signed_by(NEW)
    assert service.problems() == []
    assert [beat.directory_version for beat in service.heartbeats()] == [2, 2, 3, 4, 4]


def test_a_notary_that_lacks_the_named_keys_stops(service: Service) -> None:
    with service.notary(OLD) as notary:
        notary.run_batch(heartbeat=True)
        before = service.checkpoint
        service.issue(AUTHORITY.issue_notary, NOTARY, keys(NEW).entry_data)
        with pytest.raises(ConfigInvalidError):
            notary.run_batch(heartbeat=True)
    assert service.checkpoint == before
    with service.notary(NEW, OLD) as notary:  # nothing is lost by it
        assert notary.run_batch(heartbeat=True) == 2
    assert service.problems() == []


def test_the_log_names_the_directory_as_far_as_it_has_it(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More waits than one batch takes: a heartbeat must not run ahead of the leaves."""
    monkeypatch.setattr(sequencing, "BATCH_SIZE", 1)
    service.issue(AUTHORITY.issue_notary, NOTARY, keys(NEW).entry_data)
    with service.notary(NEW, OLD) as notary:
        for version, seed in ((1, NEW), (2, OLD), (3, NEW)):  # at 1 the directory names no notary
            notary.run_batch(heartbeat=True)
            assert service.signed_by(seed)
            assert service.heartbeats()[-1].directory_version == version
            if version > 1:
                assert service.problems() == ["heartbeat_invalid"]  # the one from before the notary's entry


def test_an_entry_comes_into_the_log_once_and_in_its_order(service: Service) -> None:
    """The owner of the tables puts old and forged entries into the intake."""
    with service.notary(OLD) as notary:
        notary.run_batch(heartbeat=True)
        entry = service.organisation()
        notary.run_batch()
        for signature in (entry.signature, bytes(64)):
            service.sql(
                "INSERT INTO kotosilta.intake (type, body, signature, db_user, at) "
                "VALUES ('directory', :body, :signature, 'riitta', now())",
                body=entry.body,
                signature=signature,
            )
        notary.run_batch()
    verdicts = [leaf.verdict for leaf in service.leaves() if leaf.type == "directory"]
    assert verdicts == ["accepted"] * 3 + ["refused.directory"] * 2
    assert service.problems() == []


def test_what_is_in_the_log_stays_in_the_directory(service: Service) -> None:
    """The owner of the tables takes the last entry away while the notary is down: heartbeats name it still."""
    with service.notary(OLD) as notary:
        service.organisation()
        notary.run_batch(heartbeat=True)
    service.sql("ALTER TABLE kotosilta.directory_entry DISABLE TRIGGER ALL")
    service.sql("DELETE FROM kotosilta.directory_entry WHERE version = 3")
    with service.notary(OLD) as notary:
        notary.run_batch(heartbeat=True)
    last = service.heartbeats()[-1]
    assert (last.directory_version, last.directory_hash) == (3, service.directory.head_hash)
    assert service.problems() == []


def test_a_notary_under_another_root_does_not_start(service: Service) -> None:
    with service.notary(OLD) as notary:
        notary.run_batch(heartbeat=True)
    stranger = SigningKey.from_seed(bytes([9]) * 32).public.raw
    with pytest.raises(ConfigInvalidError), service.notary(OLD, root_key=stranger):
        pass
