"""Wrapping a unit's halves anew after somebody has left: resumable at any point, and readable at every point."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import text

from referral_app.database import calls, rewrap_calls
from referral_app.database.engine import driver_of
from referral_app.domain.roles import Role
from referral_app.errors import NotFoundError, StateChangedError
from tests.database_fixtures import Database
from tests.integration.by_hand import call, refusal, statement_json
from tests.integration.kit import Kit, Person, Sent, Unit, new_id
from tests.integration.test_database_plans import pages_read
from tests.integration.wrapping_anew import (
    batches,
    check_source,
    opened,
    pending,
    progress,
    read,
    subject,
    wrap_anew,
    wrapped,
)


@dataclass
class Change:
    """A unit before and after somebody left, and what is open in it. `lead` holds both keys, `veteran` the first
    only, `newcomer` the second only.
    """

    kit: Kit
    old: Unit
    new: Unit
    lead: Person
    veteran: Person
    newcomer: Person
    open: list[Sent]

    def parts(self) -> int:
        return sum(len(envelope.parts) for sent in self.open for envelope in sent.envelopes)

    def readable(self) -> None:
        """Everybody who has a key reads everything, whatever stage the change is in."""
        for person, held in ((self.lead, [self.old, self.new]), (self.veteran, [self.old])):
            for sent in self.open:
                assert opened(self.kit, person, sent, held) == b"content"


@pytest.fixture
def change(database: Database) -> Change:
    kit = Kit(database)
    old = kit.services
    open_ones = [kit.submit() for _ in range(4)]
    kit.open(open_ones[0])
    kit.move(kit.worker, open_ones[0], "accepted", note=True, owner=kit.worker.user_id.hex, due="2026-12-01")
    closed = kit.submit()
    kit.open(closed)
    kit.move(kit.lead, closed, "rejected", note=True)
    kit.submit(recipient=kit.other_services)  # not the unit's
    newcomer = kit.person("new.worker", old, Role.COORDINATOR)
    new = kit.next_epoch(old)
    kit.grant(kit.lead, old, kit.lead)
    kit.grant(kit.lead, old, kit.worker)
    kit.grant(kit.lead, new, kit.lead)
    kit.grant(kit.lead, new, newcomer)
    return Change(kit, old, new, kit.lead, kit.worker, newcomer, open_ones)


# --- the whole way -------------------------------------------------------------------------------------


def test_what_is_open_and_nothing_else_is_pending_with_the_wrap_to_begin_from(change: Change) -> None:
    parts = pending(change.lead, change.new)
    places = [part.place for part in parts]
    assert places == sorted(places, key=lambda place: (place[0].bytes, place[1], place[2]))
    assert len(places) == change.parts() == 9
    assert {place.referral_id for place in places} == {sent.id for sent in change.open}
    for part in parts:
        assert part.rewrap is None
        assert part.key_id == change.old.key.public.key_id
        sender = change.veteran if part.part == "note" else change.kit.nurse
        check_source(change.kit, part, change.old, sender)
        row = change.kit.row(next(sent for sent in change.open if sent.id == part.referral_id))
        assert part.sealed_at == (row.changed_at if part.part == "note" else row.sent_at)


def test_after_it_everybody_reads_with_the_key_she_has(change: Change) -> None:
    change.readable()
    assert progress(change.lead, change.new) == (9, 0)
    wrap_anew(change.kit, change.lead, pending(change.lead, change.new), [change.old], change.new)
    assert pending(change.lead, change.new) == ()
    assert progress(change.lead, change.new) == (9, 9)
    change.readable()
    for sent in change.open:
        assert opened(change.kit, change.newcomer, sent, [change.new]) == b"content"
    note = opened(
        change.kit, change.newcomer, change.open[0], [change.new], "note", 2, sealed_by=change.kit.worker
    )
    assert note == b"note"


def test_the_sending_unit_wraps_its_own_halves_of_the_same_referrals(change: Change) -> None:
    kit = change.kit
    new_clinic = kit.next_epoch(kit.clinic)
    kit.grant(kit.head_nurse, kit.clinic, kit.head_nurse)
    assert len(pending(kit.head_nurse, new_clinic)) == 11  # what went to the other services as well
    for _ in batches(kit, kit.head_nurse, [kit.clinic], new_clinic, 4):
        pass
    kit.grant(kit.head_nurse, new_clinic, kit.nurse)
    assert opened(kit, kit.nurse, change.open[1], [new_clinic]) == b"content"
    change.readable()


def test_closed_referrals_are_wrapped_when_asked_for(change: Change) -> None:
    parts = pending(change.lead, change.new, closed=True)
    assert len(parts) == 12
    assert progress(change.lead, change.new, closed=True) == (12, 0)
    wrap_anew(change.kit, change.lead, parts, [change.old], change.new)
    assert progress(change.lead, change.new, closed=True) == (12, 12)


def test_a_second_change_begins_from_the_newest_wrap_with_its_statement(change: Change) -> None:
    kit = change.kit
    first = wrap_anew(kit, change.lead, pending(change.lead, change.new), [change.old], change.new)
    kit.sequence()
    third = kit.next_epoch(change.new)
    parts = pending(change.lead, third)
    assert len(parts) == 9
    rewraps = [part.rewrap for part in parts]
    assert all(rewrap is rewraps[0] for rewrap in rewraps)
    assert rewraps[0] is not None
    assert rewraps[0].statement == first
    assert {part.key_id for part in parts} == {change.new.key.public.key_id}
    wrap_anew(kit, change.lead, parts, [change.new], third)
    kit.grant(kit.lead, third, change.newcomer)
    assert opened(kit, change.newcomer, change.open[0], [third]) == b"content"
    # who was granted the first epoch only begins from the first wrap
    again = kit.next_epoch(third)
    assert {part.key_id for part in pending(change.veteran, again)} == {change.old.key.public.key_id}


def test_a_statement_comes_once_with_all_the_parts_of_a_read(change: Change) -> None:
    kit = change.kit
    for _ in batches(kit, change.lead, [change.old], change.new, 5):
        pass
    items = [sent.item(part) for sent in change.open for part in ("content", "summary")]
    rows = read(kit, change.newcomer, items)
    distinct = {id(row.rewrap) for row in rows}
    assert None not in [row.rewrap for row in rows]
    assert len(distinct) == 2
    arguments = {"ticket": kit.request(change.newcomer, *items)}
    kit.sequence()
    with kit.database.driver("new.worker") as driver:
        stored = driver.execute("SELECT * FROM kotosilta.fetch(%(ticket)s)", arguments).fetchall()
    statements = [row[-3] for row in stored if row[-3] is not None]
    assert len(statements) == 2


# --- interrupted ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("done", range(5))
@pytest.mark.parametrize("torn", [False, True])
def test_a_run_that_ends_anywhere_is_taken_up_by_another(change: Change, done: int, torn: bool) -> None:
    """After any number of batches; and where the last one was sent but not committed."""
    kit, size = change.kit, 2
    run = batches(kit, change.lead, [change.old], change.new, size)
    for _ in range(done):
        next(run)
    if torn:
        parts = pending(change.lead, change.new, limit=size)
        wraps = wrapped(parts, [change.old], change.new)
        statement = kit.statement(change.lead, "rewrap", subject(parts, wraps, change.new))
        with change.lead.engine.connect() as connection:
            if parts:
                rewrap_calls.rewrap(connection, statement, wraps)
            connection.rollback()
    change.readable()
    assert progress(change.lead, change.new) == (9, min(9, done * size))
    left = [part for page in batches(kit, change.veteran, [change.old], change.new, size) for part in page]
    assert len(left) == max(0, 9 - done * size)
    assert progress(change.lead, change.new) == (9, 9)
    assert pending(change.lead, change.new) == ()
    change.readable()
    for sent in change.open:
        assert opened(kit, change.newcomer, sent, [change.new]) == b"content"


def test_pages_are_the_whole_in_its_order(change: Change) -> None:
    whole = [part.place for part in pending(change.lead, change.new)]
    for size in (1, 2, 5, 9):
        paged: list[Any] = []
        while page := pending(change.lead, change.new, after=paged[-1] if paged else None, limit=size):
            paged += [part.place for part in page]
        assert paged == whole


def test_two_who_wrap_at_once_do_not_undo_each_other(change: Change) -> None:
    parts = pending(change.lead, change.new)
    wrap_anew(change.kit, change.lead, parts[:5], [change.old], change.new)
    with pytest.raises(StateChangedError):
        wrap_anew(change.kit, change.veteran, parts[3:8], [change.old], change.new)
    assert progress(change.lead, change.new) == (9, 5)
    wrap_anew(change.kit, change.veteran, pending(change.veteran, change.new), [change.old], change.new)
    assert progress(change.lead, change.new) == (9, 9)


def test_what_is_sealed_to_the_old_key_meanwhile_is_pending(change: Change) -> None:
    """A sender whose directory is a moment old, and a closed referral that is opened again."""
    kit = change.kit
    for _ in batches(kit, change.lead, [change.old], change.new, 9):
        pass
    late = kit.submit()
    assert {part.referral_id for part in pending(change.lead, change.new)} == {late.id}
    change.open.append(late)
    change.readable()


def test_what_the_notary_refuses_counts_for_nothing(change: Change) -> None:
    kit = change.kit
    kit.sequence()
    statement = wrap_anew(kit, change.lead, pending(change.lead, change.new), [change.old], change.new)
    kit.sequence(lambda row: "refused.signature" if row.body == statement.body else "accepted")
    assert progress(change.lead, change.new) == (9, 0)
    change.readable()
    wrap_anew(kit, change.lead, pending(change.lead, change.new), [change.old], change.new)
    assert progress(change.lead, change.new) == (9, 9)
    change.readable()


def test_the_notary_refuses_a_rewrap_without_waiting_for_anybody(change: Change) -> None:
    kit = change.kit
    statement = wrap_anew(kit, change.lead, pending(change.lead, change.new)[:2], [change.old], change.new)
    parts = pending(change.lead, change.new)
    wraps = wrapped(parts, [change.old], change.new)
    other = kit.statement(change.veteran, "rewrap", subject(parts, wraps, change.new))
    with change.veteran.engine.connect() as connection:
        rewrap_calls.rewrap(connection, other, wraps)
        kit.sequence(lambda row: "refused.signature" if row.body == statement.body else "accepted")
        connection.rollback()
    assert progress(change.lead, change.new) == (9, 0)


# --- refused -------------------------------------------------------------------------------------------


def test_a_key_that_is_not_the_newest(change: Change) -> None:
    with pytest.raises(StateChangedError):
        pending(change.lead, change.old)
    with pytest.raises(StateChangedError):
        progress(change.lead, change.old)
    parts = pending(change.lead, change.new)
    change.kit.next_epoch(change.new)
    with pytest.raises(StateChangedError):
        wrap_anew(change.kit, change.lead, parts, [change.old], change.new)


def test_another_units_referrals_and_keys(change: Change) -> None:
    kit = change.kit
    for person in (kit.other_worker, kit.nurse):
        with pytest.raises(NotFoundError):
            pending(person, change.new)
    with pytest.raises(NotFoundError):
        pending(change.lead, kit.other_services)
    parts = pending(change.lead, change.new)
    with pytest.raises(NotFoundError):
        wrap_anew(kit, kit.other_worker, parts, [change.old], kit.other_services)
    strangers = pending(kit.other_worker, kit.next_epoch(kit.other_services))
    with pytest.raises(NotFoundError):
        wrap_anew(kit, change.lead, [*parts[:1], *strangers], [change.old, kit.other_services], change.new)


@pytest.mark.parametrize("login", ["auditor", "administrator"])
def test_auditors_and_administrators_wrap_nothing(change: Change, login: str) -> None:
    arguments = {"unit": change.new.id, "key": change.new.key.public.key_id, "closed": False}
    assert call(change.kit, login, "rewrap_progress", arguments) == "42501"


@pytest.mark.parametrize("unit", ["person", "unit"])
def test_with_the_membership_the_right_ends(change: Change, unit: str) -> None:
    parts = pending(change.veteran, change.new)
    change.kit.revoke(change.veteran.user_id if unit == "person" else change.old.id)
    with pytest.raises(NotFoundError):
        wrap_anew(change.kit, change.veteran, parts, [change.old], change.new)


def bring(change: Change, values: dict[str, Any]) -> str | None:
    """By hand, and take it back; the SQLSTATE it is refused with, or None."""
    with change.kit.database.driver("lead") as driver:
        driver.execute("BEGIN")
        query = b"SELECT kotosilta.rewrap(%(statement)s, %(signature)s, %(wraps)s)"
        state = refusal(driver, query, values)
        driver.execute("ROLLBACK")
    return state


def attempt(change: Change, said: dict[str, Any], wraps: Sequence[bytes]) -> str | None:
    """A spoiled batch."""
    body = json.dumps(statement_json(change.lead, "rewrap", said)).encode()
    return bring(change, {"statement": body, "signature": bytes(64), "wraps": b"".join(wraps)})


def test_batches_that_are_malformed(change: Change) -> None:
    parts = pending(change.lead, change.new)
    wraps = wrapped(parts, [change.old], change.new)
    right = subject(parts, wraps, change.new)
    items = right["items"]
    short = b"too short"
    hash_of_short = hashlib.sha256(short).hexdigest()
    spoiled: list[tuple[dict[str, Any], Any]] = [
        ({"epoch": 1}, wraps),
        ({"epoch": "2"}, wraps),
        ({"unit": None}, wraps),
        ({"key": "00" * 15}, wraps),
        ({"more": 1}, wraps),
        ({"items": []}, []),
        ({"items": None}, wraps),
        ({"items": [None] * 9}, wraps),
        ({"items": items[::-1]}, wraps[::-1]),
        ({"items": [*items, items[-1]]}, [*wraps, wraps[-1]]),
        ({"items": [items[0], *items]}, [wraps[0], *wraps]),
        ({"items": items[:8]}, wraps),
        ({}, wraps[:8]),
        ({}, [*wraps, b"x"]),
        ({}, wraps[::-1]),
        ({"items": [*items[:8], items[8] | {"wrap": hash_of_short}]}, [*wraps[:8], short]),
        *(
            ({"items": [items[0] | change_, *items[1:]]}, wraps)
            for change_ in (
                {"wrap": "00" * 32},
                {"wrap": "00"},
                {"wrap": None},
                {"version": 0},
                {"version": 1.5},
                {"version": "1"},
                {"version": 2**31},
                {"part": "Content"},
                {"part": None},
                {"referral": "x" * 32},
                {"more": 1},
            )
        ),
    ]
    for changes, given in spoiled:
        assert attempt(change, right | changes, given) == "KS003", changes
    assert attempt(change, right, wraps) is None
    signed = change.kit.statement(change.lead, "rewrap", right)
    by_hand = {"statement": signed.body, "signature": signed.signature, "wraps": b"".join(wraps)}
    for arguments in ({"wraps": None}, {"wraps": b""}, {"signature": b""}, {"statement": b"{}"}):
        assert bring(change, by_hand | arguments) == "KS003"


def test_parts_that_are_not_there(change: Change) -> None:
    parts = pending(change.lead, change.new)
    wraps = wrapped(parts, [change.old], change.new)
    right = subject(parts, wraps, change.new)
    last = right["items"][-1]
    for changes in ({"version": 99}, {"part": "zzz"}, {"referral": "f" * 32}):
        said = right | {"items": [*right["items"][:-1], last | changes]}
        assert attempt(change, said, wraps) == "KS001"


def test_at_most_200_parts_a_batch_and_a_page(change: Change) -> None:
    [part] = pending(change.lead, change.new, limit=1)
    [wrap] = wrapped([part], [change.old], change.new)
    right = subject([part], [wrap], change.new)
    many = [right["items"][0] | {"part": f"part.{n:03}"} for n in range(201)]
    assert attempt(change, right | {"items": many}, [wrap] * 201) == "KS003"
    assert attempt(change, right | {"items": many[:200]}, [wrap] * 200) == "KS001"
    for limit in (0, 201, -1, None):
        arguments: dict[str, Any] = {
            "unit": change.new.id,
            "key": change.new.key.public.key_id,
            "closed": False,
            "referral": None,
            "version": None,
            "part": None,
            "limit": limit,
        }
        assert call(change.kit, "lead", "rewrap_pending", arguments) == "KS003"
    for changes in ({"closed": None}, {"referral": new_id()}, {"key": b"short"}, {"key": None}):
        assert call(change.kit, "lead", "rewrap_pending", arguments | {"limit": 1} | changes) == "KS003"


def test_a_statement_serves_once(change: Change) -> None:
    parts = pending(change.lead, change.new)
    wraps = wrapped(parts, [change.old], change.new)
    statement = change.kit.statement(change.lead, "rewrap", subject(parts, wraps, change.new))
    for expected in (None, StateChangedError):
        with change.lead.engine.connect() as connection:
            if expected is None:
                rewrap_calls.rewrap(connection, statement, wraps)
                connection.commit()
            else:
                with pytest.raises(expected):
                    rewrap_calls.rewrap(connection, statement, wraps)
                connection.rollback()


def test_what_the_header_was_sealed_to_needs_no_wrapping(change: Change) -> None:
    """Sealed to the new key at once: neither pending nor to be replaced by a member's own wrap."""
    kit = change.kit
    referral = new_id()
    envelope = kit.envelope(referral, [kit.clinic, change.new])
    statement = kit.statement(
        kit.nurse, "submit", kit.submit_subject(referral, kit.nurse, change.new, envelope)
    )
    with kit.nurse.engine.begin() as connection:
        calls.submit_referral(connection, statement, envelope)
    assert referral not in {part.referral_id for part in pending(change.lead, change.new)}
    assert progress(change.lead, change.new) == (11, 2)
    [part, *_] = pending(change.lead, change.new)
    [wrap] = wrapped([part], [change.old], change.new)
    said = subject([part], [wrap], change.new)
    said["items"] = [said["items"][0] | {"referral": referral.hex, "version": 1, "part": "content"}]
    assert attempt(change, said, [wrap]) == "KS002"


def test_the_log_names_the_referrals_of_a_batch(change: Change) -> None:
    kit = change.kit
    kit.sequence()
    wrap_anew(kit, change.lead, pending(change.lead, change.new), [change.old], change.new)
    kit.sequence()
    with kit.database.superuser.connect() as connection:
        named = connection.execute(
            text(
                "SELECT s.referral_id FROM kotosilta.log_subject s JOIN kotosilta.log_leaf l USING (leaf_index) "
                "WHERE l.act = 'rewrap'"
            )
        ).scalars()
        assert set(named) == {sent.id for sent in change.open}


# --- cost ----------------------------------------------------------------------------------------------

COPIED = {
    "envelope": "version, header, manifest, signature, envelope_hash",
    "envelope_part": "version, part, ciphertext, notary_wrap",
    "envelope_wrap": "version, part, unit_id, key_id, wrap",
}


def multiply(kit: Kit, sent: Sent, count: int) -> None:
    """The same referral `count` times more, under other ids."""
    with kit.database.superuser.begin() as connection:
        connection.execute(
            text(
                "CREATE TEMP TABLE copies ON COMMIT DROP AS SELECT gen_random_uuid() AS id "
                "FROM generate_series(1, :count)"
            ),
            {"count": count},
        )
        header = (
            "recipient_unit, recipient_municipality, sender_unit, sender_organisation, author, state, state_rank, "
            "priority, legal_basis, sent_at, changed_at, attempt_count, move_seq, envelope_version, first_envelope, "
            "last_envelope"
        )
        connection.execute(
            text(
                f"INSERT INTO kotosilta.referral (id, {header}) SELECT c.id, {header} "
                "FROM kotosilta.referral r, copies c WHERE r.id = :id"
            ),
            {"id": sent.id},
        )
        for table, columns in COPIED.items():
            connection.execute(
                text(
                    f"INSERT INTO kotosilta.{table} (referral_id, {columns}) SELECT c.id, {columns} "
                    f"FROM kotosilta.{table} r, copies c WHERE r.referral_id = :id"
                ),
                {"id": sent.id},
            )
    with kit.database.superuser.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM (ANALYZE)"))


def test_a_page_costs_the_same_in_a_large_unit_and_far_into_it(database: Database) -> None:
    kit = Kit(database)
    multiply(kit, kit.submit(), 60)
    multiply(kit, kit.submit(recipient=kit.other_services), 3000)
    small, large = kit.next_epoch(kit.services), kit.next_epoch(kit.other_services)
    everything = [part.place for part in _all_pages(kit.other_worker, large)]
    assert len(everything) == 6002
    costs = []
    for person, target, after in (
        (kit.worker, small, None),
        (kit.other_worker, large, None),
        (kit.other_worker, large, everything[3000]),
        (kit.other_worker, large, everything[-101]),
    ):
        with person.engine.connect() as connection:
            rewrap_calls.rewrap_pending(connection, target.id, target.key.public.key_id, limit=1)  # warms up
            page = rewrap_calls.rewrap_pending(
                connection, target.id, target.key.public.key_id, after=after, limit=100
            )
            explain = f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {rewrap_calls._PENDING}".encode()
            asked = (target.id, target.key.public.key_id, False, *(after or (None, None, None)), 100)
            [(explained,)] = driver_of(connection).execute(explain, asked).fetchall()
        assert len(page) == 100
        costs.append(pages_read(explained[0]["Plan"]))
    for cost in costs[1:]:
        assert cost < 2 * costs[0] + 200, costs


def _all_pages(person: Person, target: Unit) -> list[Any]:
    parts: list[Any] = []
    while page := pending(person, target, after=parts[-1].place if parts else None):
        parts += page
    return parts
