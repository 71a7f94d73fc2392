"""The auditor's calls: pages in every filter, raw leaves, and nothing of the referrals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any
from uuid import UUID

import pytest

from referral_app.database import audit_calls
from referral_app.database.calls import StoredLeaf
from referral_app.domain.reference import ids_referred_to, reference_of
from referral_app.errors import BugError, NotAllowedError
from referral_app.translog.leaf import Leaf
from referral_app.translog.merkle import Frontier, leaf_hash
from referral_app.translog.statement import Statement
from tests.database_fixtures import Database
from tests.integration.by_hand import call
from tests.integration.kit import Kit

START = datetime(2026, 11, 24, 8, tzinfo=UTC)


class Logged:
    """A log of 34 acts on three referrals, at times that rise and at two that are the same."""

    def __init__(self, database: Database) -> None:
        self.kit = Kit(database)
        kit = self.kit
        kit.sequence()
        hours = iter(range(1000))

        def later() -> None:
            database.set_clock(START + timedelta(hours=next(hours)))

        self.sent = []
        for _ in range(3):
            later()
            self.sent.append(kit.submit())
            kit.open(self.sent[-1])
        for sent, person in product(self.sent, (kit.nurse, kit.worker)):
            later()
            kit.request(person, sent.item("summary"))
            kit.request(person, *(other.item("summary") for other in self.sent))
        kit.sequence()
        for sent in self.sent:
            later()
            kit.move(kit.worker, sent, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
        database.set_clock(None)
        kit.sequence()
        with kit.auditor.engine.connect() as connection:
            self.leaves = audit_calls.log_leaves(connection, 0, kit.tree.head().size)


@pytest.fixture(scope="module")
def logged(module_database: Database) -> Logged:
    return Logged(module_database)


def page(
    logged: Logged, *, before: int | None = None, limit: int = 100, **filters: Any
) -> audit_calls.FoundLeaves:
    with logged.kit.auditor.engine.connect() as connection:
        wanted = audit_calls.LogFilter(**filters)
        return audit_calls.read_log(connection, wanted, before=before, limit=limit)


def everything(logged: Logged, limit: int, **filters: Any) -> list[StoredLeaf]:
    """All pages one after the other."""
    found: list[StoredLeaf] = []
    before: int | None = None
    while True:
        part = page(logged, limit=limit, before=before, **filters)
        assert len(part.leaves) <= limit
        found += part.leaves
        before = part.further
        if before is None:
            return found


def expected(logged: Logged, fits: Callable[[Leaf, Statement | None], bool]) -> list[tuple[datetime, int]]:
    rows = []
    for index, data in enumerate(logged.leaves):
        leaf = Leaf.decode(data)
        statement = Statement.decode(leaf.body) if leaf.type == "act" else None
        if fits(leaf, statement):
            rows.append((leaf.time, index))
    return sorted(rows, reverse=True)


def referrals(statement: Statement) -> set[str]:
    subject: Any = statement.subject
    return {item["referral"] for item in subject.get("items", [subject])}


@pytest.mark.parametrize("limit", [1, 4, 500])
@pytest.mark.parametrize("act", [None, "read", "submit", "nothing"])
@pytest.mark.parametrize("actor", [None, "worker", "nurse"])
@pytest.mark.parametrize("of_referral", [False, True])
@pytest.mark.parametrize("of_unit", [False, True])
@pytest.mark.parametrize("hours", [None, (3, 8)])
def test_pages_hold_what_the_filters_say_newest_first(
    logged: Logged,
    limit: int,
    act: str | None,
    actor: str | None,
    of_referral: bool,
    of_unit: bool,
    hours: Any,
) -> None:
    actors: dict[str | None, UUID | None] = {
        None: None,
        "worker": logged.kit.worker.user_id,
        "nurse": logged.kit.nurse.user_id,
    }
    who = actors[actor]
    referral = logged.sent[1].id if of_referral else None
    unit = logged.kit.clinic.id if of_unit else None
    since, until = (START + timedelta(hours=hour) for hour in hours) if hours else (None, None)

    def fits(leaf: Leaf, statement: Statement | None) -> bool:
        return (
            (act is None or (statement is not None and statement.act == act))
            and (who is None or (statement is not None and statement.actor == who))
            and (referral is None or (statement is not None and referral.hex in referrals(statement)))
            and (unit is None or (statement is not None and statement.unit == unit))
            and (since is None or leaf.time >= since)
            and (until is None or leaf.time < until)
        )

    found = everything(
        logged, limit, act=act, actor=who, unit=unit, referral=referral, since=since, until=until
    )
    assert [(Leaf.decode(row.leaf).time, row.index) for row in found] == expected(logged, fits)


@pytest.mark.parametrize(("purpose", "some"), [("handle_referral", True), ("audit", False)])
@pytest.mark.parametrize("beside", [{}, {"act": "read"}, {"actor": "worker"}, {"unit": "clinic"}])
def test_purposes(logged: Logged, purpose: str, some: bool, beside: dict[str, str]) -> None:
    named = {"worker": logged.kit.worker.user_id, "clinic": logged.kit.clinic.id}
    filters = {name: named.get(value, value) for name, value in beside.items()}
    found = everything(logged, 7, purpose=purpose, **filters)
    assert bool(found) == some
    for row in found:
        assert Statement.decode(Leaf.decode(row.leaf).body).purpose == purpose


def test_what_is_no_persons_act_is_found_by_its_kind(logged: Logged) -> None:
    """Entries of the directory here; without the notary's signs of life everything but those."""
    found = everything(logged, 500, act="directory")
    assert {Leaf.decode(row.leaf).type for row in found} == {"directory"}
    assert len(everything(logged, 500, beats=False)) == len(everything(logged, 500))


def test_a_reference_leads_to_its_referral(logged: Logged) -> None:
    wanted = logged.sent[1].id
    low, high = ids_referred_to(reference_of(wanted)) or (b"", b"")
    with logged.kit.auditor.engine.connect() as connection:
        found = audit_calls.referrals_called(connection, UUID(bytes=low), UUID(bytes=high))
    assert found == (wanted,)
    wide = {"first": UUID(int=0), "last": UUID(int=2**128 - 1)}
    assert call(logged.kit, "auditor", "referrals_called", wide) == "KS003"
    assert call(logged.kit, "nurse", "referrals_called", wide) == "42501"


def test_the_leaves_make_the_root(logged: Logged) -> None:
    frontier = Frontier()
    for leaf in logged.leaves:
        frontier.append(leaf_hash(leaf))
    assert frontier.root() == logged.kit.tree.head().root


def test_each_leaf_lists_the_referrals_that_it_names(logged: Logged) -> None:
    size = len(logged.leaves)
    with logged.kit.auditor.engine.connect() as connection:
        subjects = audit_calls.log_subjects(connection, 0, size)
    wanted = set()
    for index, data in enumerate(logged.leaves):
        leaf = Leaf.decode(data)
        if leaf.type == "act":
            wanted |= {(index, UUID(hex=name)) for name in referrals(Statement.decode(leaf.body))}
    assert set(subjects) == wanted
    assert len(subjects) == len(wanted)


def test_ranges_of_leaves(logged: Logged) -> None:
    with logged.kit.auditor.engine.connect() as connection:
        assert audit_calls.log_leaves(connection, 3, 5) == logged.leaves[3:5]
        assert audit_calls.log_leaves(connection, 3, 3) == ()
        assert audit_calls.log_leaves(connection, 10_000, 14_096) == ()


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 2), (0, 4097), (None, 3), (0, None)])
@pytest.mark.parametrize("function", ["log_leaves", "log_subjects"])
def test_ranges_that_are_refused(logged: Logged, function: str, start: Any, end: Any) -> None:
    assert call(logged.kit, "auditor", function, {"from": start, "to": end}) == "KS003"


@pytest.mark.parametrize("filters", [{"limit": 0}, {"limit": 501}, {"before": 10_000}, {"before": -1}])
def test_pages_that_are_refused(logged: Logged, filters: dict[str, int]) -> None:
    with pytest.raises(BugError):
        page(logged, **filters)


@pytest.mark.parametrize("login", ["nurse", "lead", "administrator", "notary"])
def test_the_log_is_for_auditors(logged: Logged, login: str) -> None:
    assert call(logged.kit, login, "log_leaves", {"from": 0, "to": 1}) == "42501"
    assert call(logged.kit, login, "log_subjects", {"from": 0, "to": 1}) == "42501"


def test_a_removed_auditor_sees_nothing(database: Database) -> None:
    kit = Kit(database)
    kit.revoke(kit.auditor.user_id)
    with kit.auditor.engine.connect() as connection:
        for read in (audit_calls.read_log, lambda conn: audit_calls.log_leaves(conn, 0, 1)):
            with pytest.raises(NotAllowedError):
                read(connection)
            connection.rollback()
