"""Retention: what is due is erased once the log has the order; a tombstone stays; nothing else is touched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from referral_app.database import calls, queries, retention_calls, rewrap_calls
from referral_app.domain.lifecycle import State
from referral_app.domain.retention import RETENTION_DAYS
from referral_app.errors import (
    BugError,
    NotAllowedError,
    NotaryNotAnsweringError,
    NotFoundError,
    StateChangedError,
)
from referral_app.translog.statement import SignedStatement
from tests.database_fixtures import Database
from tests.integration.by_hand import call
from tests.integration.kit import Kit, Person, Sent, Unit, new_id
from tests.integration.wrapping_anew import batches, opened, pending, subject, wrap_anew, wrapped

START = datetime(2026, 11, 24, 12, tzinfo=UTC)
CONTENT_TABLES = ("envelope_part", "envelope_wrap", "envelope_rewrap", "referral_tag")


@pytest.fixture
def kit(database: Database) -> Kit:
    database.set_clock(START)
    return Kit(database)


def rejected(kit: Kit) -> Sent:
    """Closed at the kit's time, with 30 days to keep; the log has all of it."""
    sent = kit.submit()
    kit.open(sent)
    kit.move(kit.lead, sent, "rejected", note=True)
    kit.sequence()
    return sent


def later(kit: Kit, **passed: float) -> datetime:
    at = START + timedelta(**passed)
    kit.database.set_clock(at)
    return at


def due(kit: Kit, limit: int = 200) -> list[UUID]:
    with kit.administrator.engine.begin() as connection:
        return [row.referral_id for row in retention_calls.erasure_due(connection, limit)]


def order(kit: Kit, referrals: Sequence[UUID], **changes: Any) -> SignedStatement:
    subject = {"items": [{"referral": referral.hex} for referral in referrals]} | changes
    statement = kit.statement(kit.administrator, "erase", subject)
    with kit.administrator.engine.begin() as connection:
        retention_calls.erase(connection, statement)
    return statement


def carry_out(kit: Kit, statement: SignedStatement) -> int:
    with kit.administrator.engine.begin() as connection:
        return retention_calls.carry_out_erasure(connection, statement)


def content(kit: Kit, sent: Sent) -> int:
    """How many rows of content and wraps there are of it."""
    with kit.database.superuser.connect() as connection:
        return sum(
            connection.execute(
                text(f"SELECT count(*) FROM kotosilta.{table} WHERE referral_id = :id"), {"id": sent.id}
            ).scalar_one()
            for table in CONTENT_TABLES
        )


def accept(_row: Any) -> str:
    return "accepted"


def set_policy(
    kit: Kit,
    organisation: UUID,
    state: str,
    days: Any,
    by: Person | None = None,
    judge: Callable[[Any], str] = accept,
) -> None:
    by = by or kit.administrator
    subject = {"organisation": organisation.hex, "state": state, "days": days}
    statement = kit.statement(by, "retention", subject)
    with by.engine.begin() as connection:
        retention_calls.set_retention_policy(connection, statement)
    kit.sequence(judge)


# --- what is due ---------------------------------------------------------------------------------------


def test_a_closed_referral_is_due_when_its_time_is_over(kit: Kit) -> None:
    sent = rejected(kit)
    open_one = kit.submit()
    kit.sequence()
    later(kit, days=30, seconds=-1)
    assert due(kit) == []
    now = later(kit, days=30)
    with kit.administrator.engine.begin() as connection:
        [row] = retention_calls.erasure_due(connection)
    assert (row.referral_id, row.state, row.closed_at, row.due_at) == (sent.id, State.REJECTED, START, now)
    assert (row.recipient_organisation, row.sender_organisation) == (
        kit.services.organisation,
        kit.clinic.organisation,
    )
    later(kit, days=5000)
    assert open_one.id not in due(kit)


def test_a_withdrawn_referral_is_due_at_once(kit: Kit) -> None:
    sent = kit.submit()
    kit.move(kit.nurse, sent, "withdrawn")
    kit.sequence()
    assert due(kit) == [sent.id]


def test_the_longer_of_the_two_organisations_times_counts(kit: Kit) -> None:
    sent = rejected(kit)
    set_policy(kit, kit.services.organisation, "rejected", 3)
    later(kit, days=29)
    assert due(kit) == []
    set_policy(kit, kit.clinic.organisation, "rejected", 10)
    later(kit, days=9)
    assert due(kit) == []
    later(kit, days=10)
    assert due(kit) == [sent.id]
    set_policy(kit, kit.clinic.organisation, "rejected", 11)
    assert due(kit) == []
    set_policy(kit, kit.clinic.organisation, "completed", 1)  # of another state
    assert due(kit) == []


def test_what_the_log_has_not_judged_is_not_due(kit: Kit) -> None:
    """A forged withdrawal must not take the content with it before the notary has looked at it."""
    sent = kit.submit()
    kit.sequence()
    kit.move(kit.nurse, sent, "withdrawn")
    assert due(kit) == []
    with pytest.raises(NotFoundError):
        order(kit, [sent.id])
    kit.sequence(lambda row: "refused.signature")
    assert due(kit) == []
    assert kit.row(sent).state == "sent"


def test_a_move_that_was_refused_in_between_does_not_keep_it_for_ever(kit: Kit) -> None:
    sent = kit.submit()
    kit.sequence()
    forged = kit.move(kit.nurse, sent, "withdrawn")
    kit.sequence(lambda row: "refused.signature" if row.body == forged.body else "accepted")
    sent.state = "sent"
    kit.move(kit.nurse, sent, "withdrawn")
    kit.sequence()
    assert due(kit) == [sent.id]


def test_the_longest_due_come_first_and_no_more_than_asked_for(kit: Kit) -> None:
    sent = []
    for day in range(3):
        later(kit, days=day)
        sent.append(rejected(kit).id)
    later(kit, days=40)
    assert due(kit) == sent
    assert due(kit, limit=2) == sent[:2]
    for limit in (0, 10_001, None):
        assert call(kit, "administrator", "erasure_due", {"limit": limit}) == "KS003"


# --- erasing -------------------------------------------------------------------------------------------


def test_erasing_leaves_a_tombstone(kit: Kit) -> None:
    sent, other = rejected(kit), rejected(kit)
    now = later(kit, days=31)
    statement = order(kit, [sent.id])
    kit.sequence()
    before = kit.row(sent)
    assert carry_out(kit, statement) == 1
    assert content(kit, sent) == 0
    assert content(kit, other) > 0
    row = kit.row(sent)
    assert row.erased_at == now
    assert row._asdict() == before._asdict() | {"erased_at": now}  # all of the header but the time of erasure
    with kit.worker.engine.connect() as connection:
        header = queries.header(connection, sent.id)
        assert header is not None
        assert header.erased_at == now
        assert len(queries.moves_of(connection, sent.id)) == 3
    for part in ("content", "summary"):
        for person in (kit.worker, kit.nurse):
            with pytest.raises(NotFoundError):
                kit.request(person, sent.item(part))
    assert due(kit) == [other.id]
    assert opened(kit, kit.worker, other, [kit.services]) == b"content"


def test_an_erased_referral_is_not_moved_any_more(kit: Kit) -> None:
    sent = kit.submit()
    kit.open(sent)
    kit.move(kit.worker, sent, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    kit.move(kit.worker, sent, "completed", note=True)
    kit.sequence()
    later(kit, days=366)
    statement = order(kit, [sent.id])
    kit.sequence()
    carry_out(kit, statement)
    with pytest.raises(NotFoundError):
        kit.move(kit.worker, sent, "contacting", note=True)


def test_wraps_made_anew_go_as_well(kit: Kit) -> None:
    sent = rejected(kit)
    kit.grant(kit.lead, kit.services, kit.lead)
    following = kit.next_epoch(kit.services)
    wrap_anew(kit, kit.lead, pending(kit.lead, following, closed=True), [kit.services], following)
    later(kit, days=31)
    statement = order(kit, [sent.id])
    kit.sequence()
    assert carry_out(kit, statement) == 1
    assert content(kit, sent) == 0


def test_nothing_is_erased_before_the_log_has_the_order(kit: Kit) -> None:
    """Whoever stole an administrator's database password, and not her keys, destroys nothing."""
    sent = rejected(kit)
    later(kit, days=31)
    statement = order(kit, [sent.id])
    with pytest.raises(NotaryNotAnsweringError):
        carry_out(kit, statement)
    kit.sequence(lambda row: "refused.signature")
    with pytest.raises(NotaryNotAnsweringError):
        carry_out(kit, statement)
    assert content(kit, sent) > 0


def test_an_order_is_carried_out_by_who_gave_it_and_again_without_harm(kit: Kit) -> None:
    sent = rejected(kit)
    later(kit, days=31)
    statement = order(kit, [sent.id])
    kit.sequence()
    second = kit.person("another.administrator", kit.office, kit.administrator.role)
    with pytest.raises(NotFoundError), second.engine.begin() as connection:
        retention_calls.carry_out_erasure(connection, statement)
    assert carry_out(kit, statement) == 1
    assert carry_out(kit, statement) == 0
    with pytest.raises(NotFoundError):
        order(kit, [sent.id])


def test_what_was_opened_again_meanwhile_stays(kit: Kit) -> None:
    sent = kit.submit()
    kit.open(sent)
    kit.move(kit.worker, sent, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    kit.move(kit.worker, sent, "completed", note=True)
    kit.sequence()
    later(kit, days=366)
    other = kit.submit()
    kit.move(kit.nurse, other, "withdrawn")
    kit.sequence()
    statement = order(kit, [sent.id, other.id])
    kit.move(kit.worker, sent, "contacting", note=True)
    kit.sequence()
    assert carry_out(kit, statement) == 1
    assert content(kit, sent) > 0
    assert kit.row(sent).erased_at is None


def test_erasing_and_wrapping_anew_wait_for_each_other(kit: Kit) -> None:
    """Whichever holds the referral is finished first; nothing is wrapped that is erased."""
    sent = rejected(kit)
    following = kit.next_epoch(kit.services)
    parts = pending(kit.lead, following, closed=True)
    later(kit, days=31)
    statement = order(kit, [sent.id])
    kit.sequence()
    wraps = wrapped(parts, [kit.services], following)
    batch = kit.statement(kit.lead, "rewrap", subject(parts, wraps, following))
    with kit.administrator.engine.connect() as erasing, kit.lead.engine.connect() as wrapping:
        rewrap_calls.rewrap(wrapping, batch, wraps)
        erasing.execute(text("SET LOCAL lock_timeout = '50ms'"))
        with pytest.raises(StateChangedError):
            retention_calls.carry_out_erasure(erasing, statement)
        erasing.rollback()
        wrapping.rollback()
        retention_calls.carry_out_erasure(erasing, statement)
        wrapping.execute(text("SET LOCAL lock_timeout = '50ms'"))
        with pytest.raises(StateChangedError):
            rewrap_calls.rewrap(wrapping, batch, wraps)
        wrapping.rollback()
        erasing.commit()
        with pytest.raises(NotFoundError):
            rewrap_calls.rewrap(wrapping, batch, wraps)
        wrapping.rollback()


def test_orders_that_are_refused(kit: Kit) -> None:
    sent, open_one = rejected(kit), kit.submit()
    kit.sequence()
    later(kit, days=31)
    for referrals in ([open_one.id], [sent.id, open_one.id], [new_id()]):
        with pytest.raises(NotFoundError):
            order(kit, referrals)
    with pytest.raises(BugError):
        order(kit, [sent.id, sent.id])
    for changes in (
        {"items": []},
        {"items": None},
        {"items": [{}]},
        {"items": [{"referral": 1}]},
        {"items": [{"referral": new_id().hex} for _ in range(201)]},
        {"more": 1},
    ):
        with pytest.raises(BugError):
            order(kit, [sent.id], **changes)


@pytest.mark.parametrize("login", ["lead", "head.nurse", "worker", "auditor"])
def test_nobody_but_an_administrator_erases(kit: Kit, login: str) -> None:
    sent = rejected(kit)
    later(kit, days=31)
    person = {person.login: person for person in kit.people.values()}[login]
    statement = kit.statement(person, "erase", {"items": [{"referral": sent.id.hex}]})
    with person.engine.connect() as connection:
        for function in (retention_calls.erase, retention_calls.carry_out_erasure):
            with pytest.raises(NotAllowedError):
                function(connection, statement)
            connection.rollback()
        with pytest.raises(NotAllowedError):
            retention_calls.erasure_due(connection)
        connection.rollback()


# --- policies ------------------------------------------------------------------------------------------


def test_policies_are_told_to_administrators_and_auditors(kit: Kit) -> None:
    set_policy(kit, kit.services.organisation, "completed", 100)
    set_policy(kit, kit.services.organisation, "completed", 200)
    set_policy(kit, kit.clinic.organisation, "withdrawn", 0)
    for person in (kit.administrator, kit.auditor):
        with person.engine.begin() as connection:
            policies = retention_calls.retention_policies(connection)
        assert {(policy.organisation_id, policy.state, policy.days) for policy in policies} == {
            (kit.services.organisation, State.COMPLETED, 200),
            (kit.clinic.organisation, State.WITHDRAWN, 0),
        }
    with pytest.raises(NotAllowedError), kit.lead.engine.begin() as connection:
        retention_calls.retention_policies(connection)
    with pytest.raises(NotAllowedError):
        set_policy(kit, kit.clinic.organisation, "completed", 1, kit.auditor)
    with pytest.raises(NotFoundError):
        set_policy(kit, new_id(), "completed", 1)
    for state, days in (
        ("sent", 1),
        ("spy", 1),
        ("completed", -1),
        ("completed", 36_501),
        ("completed", "1"),
    ):
        with pytest.raises(BugError):
            set_policy(kit, kit.clinic.organisation, state, days)


def test_a_policy_that_the_log_has_not_accepted_changes_nothing(kit: Kit) -> None:
    """Or whoever has an administrator's database password would let her next run erase everything."""
    sent = rejected(kit)
    organisations = (kit.services.organisation, kit.clinic.organisation)
    for organisation in organisations:
        set_policy(kit, organisation, "rejected", 100)
    for organisation in organisations:
        set_policy(kit, organisation, "rejected", 0, judge=lambda _row: "refused.signature")
    later(kit, days=99)
    assert due(kit) == []
    with kit.administrator.engine.begin() as connection:
        assert {policy.days for policy in retention_calls.retention_policies(connection)} == {100}
    later(kit, days=100)
    assert due(kit) == [sent.id]


def test_there_is_a_template_for_every_closed_state(kit: Kit) -> None:
    with kit.database.superuser.connect() as connection:
        rows = connection.execute(text("SELECT code, retention_days FROM kotosilta.state WHERE closed")).all()
    assert {State(row.code): row.retention_days for row in rows} == dict(RETENTION_DAYS)


# --- numbers -------------------------------------------------------------------------------------------


def report(person: Person, since: datetime, until: datetime) -> dict[tuple[UUID, State], tuple[Any, ...]]:
    with person.engine.begin() as connection:
        rows = retention_calls.erasure_report(connection, since, until)
    return {
        (row.organisation_id, row.state): (row.erased, row.due, row.kept, row.next_due_at) for row in rows
    }


def test_the_report_counts_what_was_erased_what_is_due_and_what_is_kept(kit: Kit) -> None:
    first = rejected(kit)
    later(kit, days=10)
    rejected(kit)
    now = later(kit, days=31)
    place = (kit.services.organisation, State.REJECTED)
    day = timedelta(days=1)
    assert report(kit.auditor, now - day, now + day) == {place: (0, 1, 1, START + timedelta(days=40))}
    statement = order(kit, [first.id])
    kit.sequence()
    carry_out(kit, statement)
    for person in (kit.auditor, kit.administrator):
        assert report(person, now - day, now + day) == {place: (1, 0, 1, START + timedelta(days=40))}
    assert report(kit.auditor, now - 2 * day, now) == {place: (0, 0, 1, START + timedelta(days=40))}
    with pytest.raises(NotAllowedError):
        report(kit.lead, now, now)
    with pytest.raises(BugError):
        report(kit.auditor, now, now - day)


# --- epochs --------------------------------------------------------------------------------------------


def destroy(kit: Kit, by: Person, unit: Unit, /, **changes: Any) -> SignedStatement:
    statement = kit.statement(by, "erase", {"unit": unit.id.hex, "epoch": unit.epoch} | changes)
    with by.engine.begin() as connection:
        retention_calls.destroy_epoch(connection, statement)
    return statement


def carry_out_destruction(by: Person, statement: SignedStatement) -> None:
    with by.engine.begin() as connection:
        retention_calls.carry_out_destruction(connection, statement)


def test_an_old_epochs_seed_is_destroyed_when_nothing_needs_it(kit: Kit) -> None:
    old = kit.services
    sent = kit.submit()
    ended = rejected(kit)
    for person in (kit.lead, kit.worker):
        kit.grant(kit.lead, old, person)
    following = kit.next_epoch(old)
    kit.grant(kit.lead, following, kit.lead)
    for person in (kit.lead, kit.administrator):
        with pytest.raises(StateChangedError):
            destroy(kit, person, old)
    for _ in batches(kit, kit.lead, [old], following, 9):
        pass
    with pytest.raises(StateChangedError):
        destroy(kit, kit.lead, old)  # the closed one is wrapped to it only
    later(kit, days=31)
    erased = order(kit, [ended.id])
    kit.sequence()
    carry_out(kit, erased)
    statement = destroy(kit, kit.lead, old)
    with pytest.raises(NotaryNotAnsweringError):
        carry_out_destruction(kit.lead, statement)
    kit.sequence()
    carry_out_destruction(kit.lead, statement)
    with kit.worker.engine.begin() as connection:
        assert calls.my_grants(connection) == ()
    with kit.lead.engine.begin() as connection:
        assert [grant.epoch for grant in calls.my_grants(connection)] == [2]
    assert opened(kit, kit.lead, sent, [following]) == b"content"
    for person in (kit.lead, kit.administrator):
        with pytest.raises(NotAllowedError):
            kit.grant(person, old, kit.worker)
    with pytest.raises(StateChangedError):
        destroy(kit, kit.lead, old)


def test_the_tags_of_people_made_with_it_go_with_it(kit: Kit) -> None:
    old = kit.clinic
    kit.submit()
    following = kit.next_epoch(old)
    kit.submit(tag=calls.PersonTag(2, b"somebody"))
    for _ in batches(kit, kit.head_nurse, [old], following, 9):
        pass
    statement = destroy(kit, kit.head_nurse, old)
    kit.sequence()
    carry_out_destruction(kit.head_nurse, statement)
    with kit.database.superuser.connect() as connection:
        assert connection.execute(text("SELECT epoch FROM kotosilta.referral_tag")).scalars().all() == [2]
    with kit.nurse.engine.begin() as connection:
        assert len(calls.find_tagged(connection, (b"somebody",))) == 1


def test_what_came_in_between_order_and_deed_keeps_the_epoch(kit: Kit) -> None:
    old = kit.services
    following = kit.next_epoch(old)
    statement = destroy(kit, kit.lead, old)
    kit.sequence()
    kit.submit()  # by somebody whose directory is a moment old
    with pytest.raises(StateChangedError):
        carry_out_destruction(kit.lead, statement)
    for _ in batches(kit, kit.lead, [old], following, 9):
        pass
    carry_out_destruction(kit.lead, statement)


def test_epochs_that_are_not_destroyed(kit: Kit) -> None:
    kit.next_epoch(kit.services)
    for person in (kit.worker, kit.head_nurse, kit.auditor):
        with pytest.raises((NotFoundError, NotAllowedError)):
            destroy(kit, person, kit.services)
    with pytest.raises(StateChangedError):
        destroy(kit, kit.lead, kit.services, epoch=2)  # the newest
    with pytest.raises(NotFoundError):
        destroy(kit, kit.lead, kit.services, epoch=3)
    for changes in ({"epoch": 0}, {"epoch": "1"}, {"unit": None}, {"more": 1}):
        with pytest.raises(BugError):
            destroy(kit, kit.lead, kit.services, **changes)


def test_an_order_about_referrals_destroys_no_epoch_and_the_other_way_round(kit: Kit) -> None:
    sent = rejected(kit)
    kit.next_epoch(kit.other_services)
    later(kit, days=31)
    about_referrals = order(kit, [sent.id])
    about_epoch = destroy(kit, kit.administrator, kit.other_services)
    kit.sequence()
    with pytest.raises(BugError):
        carry_out_destruction(kit.administrator, about_referrals)
    with pytest.raises(BugError):
        carry_out(kit, about_epoch)
