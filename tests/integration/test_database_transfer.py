"""A unit is closed or merged: its referrals go to its successor, wrapped anew, and to nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from referral_app.database import calls, queries, rewrap_calls
from referral_app.domain.roles import Role
from referral_app.errors import BugError, NotAllowedError, NotFoundError, StateChangedError
from tests.database_fixtures import Database
from tests.integration.kit import Kit, Person, Sent, Unit, new_id
from tests.integration.wrapping_anew import batches, opened, pending, progress, wrap_anew


@dataclass
class Merger:
    """`services` is closed and `other_services` takes its work over; two referrals are open, one is closed."""

    kit: Kit
    closed: Unit
    successor: Unit
    open: list[Sent]
    ended: Sent

    def wrap_all(self, *, closed: bool = False) -> None:
        parts = pending(self.kit.worker, self.successor, closed=closed)
        if parts:
            wrap_anew(self.kit, self.kit.worker, parts, [self.closed], self.successor)


@pytest.fixture
def merger(database: Database) -> Merger:
    kit = Kit(database)
    open_ones = [kit.submit(), kit.submit()]
    kit.open(open_ones[0])
    kit.move(kit.worker, open_ones[0], "accepted", note=True, owner=kit.worker.user_id.hex, due="2026-12-01")
    ended = kit.submit()
    kit.open(ended)
    kit.move(kit.lead, ended, "rejected", note=True)
    kit.grant(kit.administrator, kit.services, kit.worker)
    kit.grant(kit.administrator, kit.other_services, kit.other_worker)
    kit.grant(kit.administrator, kit.clinic, kit.nurse)
    kit.sequence()
    kit.close(kit.services, kit.other_services)
    return Merger(kit, kit.services, kit.other_services, open_ones, ended)


def transfer(
    merger: Merger,
    referrals: Sequence[Sent],
    by: Person | None = None,
    unit: Unit | None = None,
    **changes: Any,
) -> None:
    kit = merger.kit
    subject = {
        "from": merger.closed.id.hex,
        "to": (unit or merger.successor).id.hex,
        "items": [{"referral": sent.id.hex} for sent in referrals],
    }
    statement = kit.statement(by or kit.lead, "transfer", subject | changes)
    with (by or kit.lead).engine.begin() as connection:
        rewrap_calls.transfer(connection, statement)


def test_open_referrals_go_over_and_are_worked_on_there(merger: Merger) -> None:
    kit = merger.kit
    assert progress(kit.worker, merger.successor) == (5, 0)
    merger.wrap_all()
    assert progress(kit.worker, merger.successor) == (5, 5)
    transfer(merger, merger.open)
    for sent in merger.open:
        row = kit.row(sent)
        assert (row.recipient_unit, row.sender_unit) == (merger.successor.id, kit.clinic.id)
        assert row.recipient_municipality == "837"
        assert opened(kit, kit.other_worker, sent, [merger.successor]) == b"content"
        assert opened(kit, kit.nurse, sent, [kit.clinic]) == b"content"
        with pytest.raises(NotFoundError):
            kit.request(kit.worker, sent.item())
    for person, count in ((kit.other_worker, 2), (kit.worker, 1)):
        with person.engine.connect() as connection:
            page = queries.inbox_page(
                connection, person.unit.id, queries.HeaderFilter(), queries.HeaderSort()
            )
        assert len(page.rows) == count
    first, second = merger.open
    first.recipient = second.recipient = merger.successor
    second.move_seq = kit.row(second).move_seq
    second.state = kit.row(second).state
    kit.move(
        kit.other_worker,
        first,
        "contacting",
        note=True,
        owner=kit.other_worker.user_id.hex,
        due="2026-12-24",
    )
    assert opened(kit, kit.nurse, first, [kit.clinic], "note", 3, sealed_by=kit.other_worker) == b"note"


def test_closed_referrals_go_over_too_when_they_are_wrapped(merger: Merger) -> None:
    merger.wrap_all()
    with pytest.raises(StateChangedError):
        transfer(merger, [merger.ended])
    merger.wrap_all(closed=True)
    transfer(merger, [*merger.open, merger.ended])
    assert merger.kit.row(merger.ended).recipient_unit == merger.successor.id


def test_a_sending_units_referrals_go_over_as_well(database: Database) -> None:
    kit = Kit(database)
    sent = kit.submit()
    kit.grant(kit.administrator, kit.other_clinic, kit.other_nurse)
    kit.close(kit.clinic, kit.other_clinic)
    merger = Merger(kit, kit.clinic, kit.other_clinic, [sent], sent)
    for _ in batches(kit, kit.nurse, [kit.clinic], kit.other_clinic, 1):
        pass
    transfer(merger, [sent], by=kit.head_nurse)
    row = kit.row(sent)
    assert (row.sender_unit, row.recipient_unit) == (kit.other_clinic.id, kit.services.id)
    assert opened(kit, kit.other_nurse, sent, [kit.other_clinic]) == b"content"


def test_a_chain_of_closings_leads_to_the_unit_that_is_open(merger: Merger) -> None:
    kit = merger.kit
    merger.wrap_all()
    third = kit.unit(kit.organisation(), receives=True)
    kit.close(merger.successor, third)
    with pytest.raises(NotFoundError):
        transfer(merger, merger.open)
    for _ in batches(kit, kit.worker, [kit.services], third, 2):
        pass
    transfer(merger, merger.open, unit=third)
    assert kit.row(merger.open[0]).recipient_unit == third.id


def test_a_second_transfer_begins_from_what_the_first_wrapped(merger: Merger) -> None:
    kit = merger.kit
    merger.wrap_all()
    transfer(merger, merger.open)
    kit.sequence()
    third = kit.unit(kit.organisation(), receives=True)
    other_lead = kit.person("other.lead", merger.successor, Role.TRIAGE_LEAD)
    newest = kit.person("newest.worker", third, Role.COORDINATOR)
    kit.grant(kit.administrator, third, newest)
    kit.close(merger.successor, third)
    for _ in batches(kit, kit.other_worker, [merger.successor], third, 3):
        pass
    onward = Merger(kit, merger.successor, third, merger.open, merger.ended)
    transfer(onward, merger.open, by=other_lead)
    assert opened(kit, newest, merger.open[0], [third]) == b"content"


# --- refused -------------------------------------------------------------------------------------------


def test_nothing_goes_over_before_every_part_is_wrapped(merger: Merger) -> None:
    kit = merger.kit
    parts = pending(kit.worker, merger.successor)
    wrap_anew(kit, kit.worker, parts[:-1], [merger.closed], merger.successor)
    with pytest.raises(StateChangedError):
        transfer(merger, merger.open)
    merger.wrap_all()
    successor = kit.next_epoch(merger.successor)
    with pytest.raises(StateChangedError):
        transfer(merger, merger.open)  # the successor has a newer key
    for _ in batches(kit, kit.worker, [merger.closed], successor, 9):
        pass
    transfer(merger, merger.open)


def test_only_leads_of_the_closed_unit_hand_over_and_only_along_the_succession(merger: Merger) -> None:
    kit = merger.kit
    merger.wrap_all()
    for person in (kit.worker, kit.other_worker, kit.head_nurse):
        with pytest.raises(NotFoundError):
            transfer(merger, merger.open, by=person)
    for unit in (kit.clinic, kit.other_clinic, kit.services):
        with pytest.raises(NotFoundError):
            transfer(merger, merger.open, unit=unit)
    with pytest.raises(NotFoundError):
        transfer(merger, merger.open, **{"from": kit.clinic.id.hex})
    elsewhere = kit.submit(recipient=kit.other_services)
    with pytest.raises(NotFoundError):
        transfer(merger, [*merger.open, elsewhere])


def test_a_unit_that_is_open_or_has_no_successor_hands_nothing_over(database: Database) -> None:
    kit = Kit(database)
    sent = kit.submit()
    merger = Merger(kit, kit.services, kit.other_services, [sent], sent)
    with pytest.raises(NotFoundError):
        pending(kit.worker, merger.successor)
    with pytest.raises(NotFoundError):
        transfer(merger, [sent])
    kit.close(kit.services, None)
    with pytest.raises(NotFoundError):
        transfer(merger, [sent])


def test_a_referral_between_the_two_units_stays(database: Database) -> None:
    """It would be sent from a unit to itself."""
    kit = Kit(database)
    sent = kit.submit()
    kit.close(kit.clinic, kit.services)
    merger = Merger(kit, kit.clinic, kit.services, [sent], sent)
    with pytest.raises(NotFoundError):
        transfer(merger, [sent], by=kit.head_nurse)


@pytest.mark.parametrize(
    "changes",
    [
        {"items": []},
        {"items": None},
        {"items": [{}]},
        {"items": [{"referral": "00"}]},
        {"items": ["00" * 16]},
        {"to": None},
        {"more": 1},
    ],
)
def test_transfers_that_are_malformed(merger: Merger, changes: dict[str, Any]) -> None:
    merger.wrap_all()
    with pytest.raises(BugError):
        transfer(merger, merger.open, **changes)


def test_at_most_200_and_none_twice(merger: Merger) -> None:
    merger.wrap_all()
    with pytest.raises(BugError):
        transfer(merger, [merger.open[0], merger.open[0]])
    many = [{"referral": new_id().hex} for _ in range(201)]
    with pytest.raises(BugError):
        transfer(merger, [], items=many)
    with pytest.raises(NotFoundError):
        transfer(merger, [], items=many[:200])


def test_auditors_and_administrators_hand_nothing_over(merger: Merger) -> None:
    for person in (merger.kit.auditor, merger.kit.administrator):
        with pytest.raises(NotAllowedError):
            transfer(merger, merger.open, by=person)


# --- refused by the notary -----------------------------------------------------------------------------


def test_a_transfer_that_the_notary_refuses_is_taken_back(merger: Merger) -> None:
    kit = merger.kit
    merger.wrap_all()
    kit.sequence()
    transfer(merger, merger.open)
    kit.sequence(lambda row: "refused.signature")
    for sent in merger.open:
        assert kit.row(sent).recipient_unit == merger.closed.id
        assert opened(kit, kit.worker, sent, [merger.closed]) == b"content"
    transfer(merger, merger.open)
    kit.sequence()
    assert kit.row(merger.open[0]).recipient_unit == merger.successor.id


def test_the_notary_does_not_wait_for_who_holds_a_transferred_referral(merger: Merger) -> None:
    kit = merger.kit
    merger.wrap_all()
    kit.sequence()
    transfer(merger, merger.open)
    with kit.other_worker.engine.connect() as connection:
        statement = kit.statement(kit.other_worker, "read", {"items": [merger.open[1].item("content")]})
        calls.request_read(connection, statement)  # opens it, and holds it
        kit.sequence(lambda row: "refused.signature")
        assert kit.row(merger.open[0]).recipient_unit == merger.closed.id
        assert kit.row(merger.open[1]).recipient_unit == merger.successor.id
        connection.rollback()
    kit.submit(recipient=kit.other_services)
    kit.sequence()
    assert kit.row(merger.open[1]).recipient_unit == merger.closed.id
