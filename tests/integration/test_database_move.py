"""move_referral: every rule of the domain, what a move needs, who was first, and refusals by the notary."""

from __future__ import annotations

import copy
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import text

from referral_app.crypto.envelope import envelope_hash
from referral_app.database import calls
from referral_app.domain.lifecycle import RULES, State, may_correct, may_hand_over, may_take_over
from referral_app.domain.roles import Role, Side
from referral_app.errors import NotFoundError, StateChangedError
from tests.database_fixtures import Database
from tests.integration.by_hand import call, envelope_arguments, refusal, signed, statement_json
from tests.integration.kit import Kit, Person, Sent, new_id


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    return Kit(module_database)


@pytest.fixture
def opened(kit: Kit) -> Sent:
    sent = kit.submit()
    kit.open(sent)
    return sent


def put_into(kit: Kit, sent: Sent, state: str) -> None:
    """Set the state by force, to try moves from anywhere."""
    with kit.database.superuser.begin() as connection:
        connection.execute(
            text(
                "UPDATE kotosilta.referral r SET state = s.code, state_rank = s.rank, "
                "closed_at = CASE WHEN s.closed THEN now() END FROM kotosilta.state s "
                "WHERE s.code = :state AND r.id = :id"
            ),
            {"state": state, "id": sent.id},
        )
    sent.state = state


def belongs_to(kit: Kit, sent: Sent, owner: Person | None) -> None:
    """Set the owner by force."""
    with kit.database.superuser.begin() as connection:
        connection.execute(
            text("UPDATE kotosilta.referral SET owner = :owner WHERE id = :id"),
            {"owner": owner.user_id if owner is not None else None, "id": sent.id},
        )


def move_arguments(kit: Kit, person: Person, sent: Sent, target: str, **changes: Any) -> dict[str, Any]:
    """All ten arguments of a move with everything a rule could need, changed in its subject."""
    note = kit.note(sent, person)
    full = {
        "owner": kit.worker.user_id.hex if person.unit == kit.services else None,
        "due": "2026-12-01",
        "note_version": sent.version + 1,
        "envelope": note.envelope_hash.hex(),
    }
    subject = kit.move_subject(sent, target, **(full | changes))
    return signed(statement_json(person, "move", subject)) | envelope_arguments(note)


def attempt_in_vain(driver: psycopg.Connection[Any], arguments: dict[str, Any]) -> str | None:
    """Try a move and take it back."""
    marks = ", ".join(f"p_{name} => %({name})b" for name in arguments)
    driver.execute("BEGIN")
    state = refusal(driver, f"SELECT kotosilta.move_referral({marks})".encode(), arguments)
    driver.execute("ROLLBACK")
    return state


def test_the_rules_are_the_domains_for_every_state_side_and_role(kit: Kit) -> None:
    """All 18 x 18 moves for each of the three roles, each with all that a rule could need."""
    allowed = {
        (rule.source, rule.target, role)
        for rule in RULES
        if not rule.implied
        for role in rule.roles
        if (role is Role.REFERRER) == (rule.side is Side.SENDER)
    }
    states = [state for state in State if state is not State.DRAFT]
    sent = kit.submit()
    people = (kit.nurse, kit.worker, kit.lead)
    arguments = {person.login: move_arguments(kit, person, sent, "opened") for person in people}
    found = set()
    for source in states:
        put_into(kit, sent, source)
        for person in people:
            with kit.database.driver(person.login) as driver:
                for target in states:
                    subject = kit.move_subject(
                        sent,
                        target,
                        owner=kit.worker.user_id.hex if person is not kit.nurse else None,
                        due="2026-12-01",
                        note_version=2,
                        envelope=hash_of(arguments[person.login]),
                    )
                    statement = signed(statement_json(person, "move", subject))
                    state = attempt_in_vain(driver, arguments[person.login] | statement)
                    assert state in (None, "KS001")
                    if state is None:
                        found.add((source, target, person.role))
    assert found == allowed


def hash_of(arguments: dict[str, Any]) -> str:
    return envelope_hash(arguments["header"], arguments["manifest"], arguments["env_signature"]).hex()


def test_work_is_handed_over_as_the_domain_says_and_nothing_else_with_it(kit: Kit) -> None:
    """Every state and role; and each thing that would change with it makes it another move."""
    sent = kit.submit()
    own = {
        "owner": kit.lead.user_id.hex,
        "due": None,
        "note_version": None,
        "envelope": None,
    }
    found = set()
    states = [state for state in State if state is not State.DRAFT]
    people = (kit.nurse, kit.worker, kit.lead)
    for source in states:
        put_into(kit, sent, source)
        belongs_to(kit, sent, kit.worker)
        for person in people:
            with kit.database.driver(person.login) as driver:
                arguments = signed(statement_json(person, "move", kit.move_subject(sent, source, **own)))
                state = attempt_in_vain(driver, arguments | envelope_arguments(None))
                assert state in (None, "KS001", "KS003")
                if state is None:
                    found.add((source, person.role))
    sides = {Role.REFERRER: Side.SENDER, Role.COORDINATOR: Side.RECIPIENT, Role.TRIAGE_LEAD: Side.RECIPIENT}
    assert found == {
        (state, role) for state in states for role, side in sides.items() if may_hand_over(state, side, role)
    }
    put_into(kit, sent, State.REACHED)
    changed: tuple[dict[str, Any], ...] = ({"due": "2026-12-01"}, {"attempt": True}, {"owner": None})
    strangers = ({"owner": kit.nurse.user_id.hex}, {"owner": kit.other_worker.user_id.hex})
    with kit.database.driver(kit.worker.login) as driver:
        for changes in (*changed, *strangers):
            subject = kit.move_subject(sent, State.REACHED, **(own | changes))
            arguments = signed(statement_json(kit.worker, "move", subject)) | envelope_arguments(None)
            assert attempt_in_vain(driver, arguments) == "KS001"
        belongs_to(kit, sent, None)
        subject = kit.move_subject(sent, State.REACHED, **own)
        arguments = signed(statement_json(kit.worker, "move", subject)) | envelope_arguments(None)
        assert attempt_in_vain(driver, arguments) == "KS001", "nobody's work is accepted, not handed over"


@pytest.mark.parametrize("corrects", [False, True])
def test_the_sender_takes_over_or_corrects_as_the_domain_says(kit: Kit, corrects: bool) -> None:
    """Every state, with and without a note; and each thing that would change with it."""
    sent = kit.submit()
    base = move_arguments(kit, kit.nurse, sent, "sent")
    note = (
        {"note_version": 2, "envelope": hash_of(base)}
        if corrects
        else {"note_version": None, "envelope": None}
    )
    may = may_correct if corrects else may_take_over

    def attempt(person: Person, state: str, **changes: Any) -> str | None:
        subject = kit.move_subject(sent, state, **({"owner": None, "due": None} | note | changes))
        rest = base if corrects else base | envelope_arguments(None)
        with kit.database.driver(person.login) as driver:
            return attempt_in_vain(driver, rest | signed(statement_json(person, "move", subject)))

    for state in (state for state in State if state is not State.DRAFT):
        put_into(kit, sent, state)
        expected = None if may(state, Side.SENDER, Role.REFERRER) else "KS001"
        assert attempt(kit.nurse, state) == attempt(kit.head_nurse, state) == expected, state
        assert attempt(kit.other_nurse, state) == attempt(kit.other_worker, state) == "KS001"
        noted = {(State.CONTACTING, State.CONTACTING), (State.MEETING_SET, State.MEETING_SET)}
        work = corrects and (state, state) in noted  # one more plan, another time
        for person in (kit.worker, kit.lead):
            assert (attempt(person, state) is None) is work, state
    put_into(kit, sent, State.REACHED)
    for changes in (
        {"due": "2026-12-01"},
        {"attempt": True},
        {"owner": kit.nurse.user_id.hex},
        {"owner": kit.worker.user_id.hex},
    ):
        assert attempt(kit.nurse, State.REACHED, **changes) == "KS001"


def test_who_took_over_answers_and_a_correction_leaves_the_newest_note(kit: Kit, opened: Sent) -> None:
    kit.move(kit.worker, opened, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    kit.move(kit.worker, opened, "help_requested", note=True, due="2026-12-03")
    before = kit.row(opened)
    assert before.answerer is None
    kit.move(kit.head_nurse, opened, "help_requested", due="2026-12-03")
    kit.move(kit.nurse, opened, "help_requested", note=True, due="2026-12-03")
    after = kit.row(opened)
    assert (after.answerer, after.author) == (kit.head_nurse.user_id, kit.nurse.user_id)
    for same in ("state", "owner", "due_on", "note_version", "note_envelope", "attempt_count"):
        assert getattr(after, same) == getattr(before, same), same
    assert after.envelope_version == before.envelope_version + 1
    kit.move(kit.nurse, opened, "contacting", note=True)
    assert kit.row(opened).note_version == after.envelope_version + 1


def test_taking_over_that_the_notary_refuses_is_taken_back(kit: Kit, opened: Sent) -> None:
    kit.move(kit.head_nurse, opened, "opened")
    kit.sequence()
    kit.move(kit.nurse, opened, "opened")
    assert kit.row(opened).answerer == kit.nurse.user_id
    kit.sequence(refuse_all)
    assert kit.row(opened).answerer == kit.head_nurse.user_id


@pytest.mark.parametrize(
    "rule",
    [rule for rule in RULES if not rule.implied],
    ids=lambda rule: f"{rule.source}-{rule.target}-{rule.side}-{'-'.join(sorted(rule.needs))}",
)
def test_a_rule_refuses_a_move_without_what_it_needs(kit: Kit, rule: Any) -> None:
    sent = kit.submit()
    put_into(kit, sent, rule.source)
    person = {Side.SENDER: kit.nurse, Side.RECIPIENT: kit.lead}[rule.side]
    missing: list[dict[str, Any]] = []
    if rule.needs_note:
        missing.append({"note_version": None, "envelope": None})
    if rule.needs_owner:
        missing.append({"owner": None})
    if rule.needs_due:
        missing.append({"due": None})
    with kit.database.driver(person.login) as driver:
        for changes in missing:
            arguments = move_arguments(kit, person, sent, rule.target, **changes)
            if "envelope" in changes:
                arguments |= envelope_arguments(None)
            assert attempt_in_vain(driver, arguments) == "KS003"


def test_a_move_changes_the_header_row(kit: Kit, opened: Sent) -> None:
    kit.move(kit.worker, opened, "accepted", owner=kit.lead.user_id.hex, due="2026-12-01")
    row = kit.row(opened)
    assert (row.state, row.owner, row.due_on, row.move_seq) == (
        "accepted",
        kit.lead.user_id,
        date(2026, 12, 1),
        3,
    )
    kit.move(kit.worker, opened, "contacting", note=True, attempt=True)
    row = kit.row(opened)
    assert (row.owner, row.due_on, row.due_key, row.attempt_count) == (
        kit.lead.user_id,
        None,
        date(9999, 12, 31),
        1,
    )
    assert (row.envelope_version, row.note_version) == (2, 2)
    assert row.last_envelope == row.note_envelope == opened.envelopes[1].envelope_hash
    kit.move(kit.worker, opened, "completed", note=True, due="2026-12-24")
    closed = kit.row(opened)
    assert (closed.closed_at, closed.due_on) == (closed.changed_at, None)
    kit.move(kit.worker, opened, "contacting", note=True)
    assert kit.row(opened).closed_at is None


def test_a_closed_referral_keeps_the_time_of_its_closing(kit: Kit, opened: Sent) -> None:
    kit.move(kit.lead, opened, "rejected", note=True)
    first = kit.row(opened).closed_at
    kit.move(kit.worker, opened, "withdrawn", note=True)
    assert kit.row(opened).closed_at == first


@pytest.mark.parametrize(
    ("changes", "sqlstate"),
    [
        ({"seq": 2}, "KS002"),
        ({"seq": 4}, "KS002"),
        ({"from": "sent"}, "KS002"),
        ({"note_version": 3}, "KS002"),
        ({"note_version": 1}, "KS003"),
        ({"seq": "3"}, "KS003"),
        ({"seq": 3.5}, "KS003"),
        ({"seq": None}, "KS003"),
        ({"from": None}, "KS003"),
        ({"to": "Accepted"}, "KS003"),
        ({"to": "nowhere"}, "KS001"),
        ({"to": "reached"}, "KS001"),
        ({"owner": "nurse"}, "KS001"),
        ({"owner": "other worker"}, "KS001"),
        ({"owner": "nobody"}, "KS001"),
        ({"owner": 1}, "KS003"),
        ({"due": "2026-02-30"}, "KS003"),
        ({"due": "9999-12-31"}, "KS003"),
        ({"due": "infinity"}, "KS003"),
        ({"due": "today"}, "KS003"),
        ({"due": 20261201}, "KS003"),
        ({"attempt": 1}, "KS003"),
        ({"attempt": None}, "KS003"),
        ({"note_version": None}, "KS003"),
        ({"envelope": None}, "KS003"),
        ({"envelope": "00" * 32}, "KS003"),
        ({"more": True}, "KS003"),
        ({"referral": "nobody"}, "KS001"),
    ],
)
def test_subjects_that_are_refused(kit: Kit, opened: Sent, changes: dict[str, Any], sqlstate: str) -> None:
    names: dict[str, UUID] = {
        "nurse": kit.nurse.user_id,
        "other worker": kit.other_worker.user_id,
        "nobody": new_id(),
    }
    changes = {name: names[value].hex if value in names else value for name, value in changes.items()}
    if "seq" in changes and isinstance(changes["seq"], float):
        right = move_arguments(kit, kit.worker, opened, "accepted")
        body = right["statement"].replace(b'"seq":3,', b'"seq":3.5,')
        assert call(kit, "worker", "move_referral", right | {"statement": body}) == sqlstate
        return
    arguments = move_arguments(kit, kit.worker, opened, "accepted", **changes)
    before = kit.row(opened)
    assert call(kit, "worker", "move_referral", arguments) == sqlstate
    assert kit.row(opened) == before


@pytest.mark.parametrize("name", ["header", "manifest", "part_names", "wraps"])
def test_envelope_arguments_without_a_note_are_refused(kit: Kit, opened: Sent, name: str) -> None:
    arguments = move_arguments(kit, kit.worker, opened, "accepted", note_version=None, envelope=None)
    alone = signed_part(arguments) | envelope_arguments(None) | {name: arguments[name]}
    assert call(kit, "worker", "move_referral", alone) == "KS003"
    assert call(kit, "worker", "move_referral", signed_part(arguments) | envelope_arguments(None)) is None


def signed_part(arguments: dict[str, Any]) -> dict[str, Any]:
    return {name: arguments[name] for name in ("statement", "signature")}


def test_a_note_must_follow_the_newest_envelope(kit: Kit, opened: Sent) -> None:
    stale = copy.copy(opened)
    stale.envelopes = [*opened.envelopes]
    kit.move(kit.worker, opened, "info_requested", note=True)
    kit.move(kit.nurse, opened, "opened", note=True)
    wrong = kit.envelope(
        opened.id,
        [kit.clinic, kit.services],
        version=4,
        previous=stale.envelopes[0].envelope_hash,
        contents={"note": b"n"},
    )
    subject = kit.move_subject(opened, "info_requested", note_version=4, envelope=wrong.envelope_hash.hex())
    arguments = signed(statement_json(kit.worker, "move", subject)) | envelope_arguments(wrong)
    assert call(kit, "worker", "move_referral", arguments) == "KS003"


def test_another_units_referral_looks_as_if_absent(kit: Kit, opened: Sent) -> None:
    for person in (kit.other_worker, kit.other_nurse):
        statement = kit.statement(person, "move", kit.move_subject(opened, "contacting"))
        with pytest.raises(NotFoundError), person.engine.begin() as connection:
            calls.move_referral(connection, statement)


def test_of_two_who_move_at_once_the_second_is_told(kit: Kit, opened: Sent) -> None:
    stale = copy.copy(opened)
    kit.move(kit.worker, opened, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    with pytest.raises(StateChangedError):
        kit.move(kit.lead, stale, "rejected", note=True)


def test_the_second_waits_for_the_first_and_is_then_told(kit: Kit, opened: Sent) -> None:
    first = move_arguments(kit, kit.worker, opened, "accepted")
    second = move_arguments(kit, kit.lead, opened, "rejected")
    marks = ", ".join(f"p_{name} => %({name})b" for name in first)
    query = f"SELECT kotosilta.move_referral({marks})".encode()
    with kit.database.driver("worker") as one, kit.database.driver("lead") as other:
        one.execute("BEGIN")
        assert refusal(one, query, first) is None
        other.execute("SET lock_timeout = '50ms'")
        assert refusal(other, query, second) == "55P03"
        one.execute("COMMIT")
        assert refusal(other, query, second) == "KS002"


def test_a_move_statement_is_taken_once(kit: Kit, opened: Sent) -> None:
    statement = kit.move(kit.worker, opened, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    with pytest.raises(StateChangedError), kit.worker.engine.begin() as connection:
        calls.move_referral(connection, statement)


def test_a_removed_owner_can_own_nothing_new(database: Database) -> None:
    kit = Kit(database)
    sent = kit.submit()
    kit.open(sent)
    kit.revoke(kit.lead.user_id)
    with pytest.raises(NotFoundError):
        kit.move(kit.worker, sent, "accepted", owner=kit.lead.user_id.hex, due="2026-12-01")


# --- refused by the notary -----------------------------------------------------------------------------


def refuse_all(row: Any) -> str:
    return "refused.signature"


def test_a_refused_move_gives_back_what_was_before(kit: Kit, opened: Sent) -> None:
    kit.move(kit.worker, opened, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    kit.move(kit.worker, opened, "contacting", note=True, attempt=True)
    kit.sequence()
    before = kit.row(opened)
    kit.move(
        kit.lead, opened, "unreached", note=True, attempt=True, owner=kit.lead.user_id.hex, due="2027-01-01"
    )
    kit.sequence(refuse_all)
    row = kit.row(opened)
    columns = (
        "state",
        "state_rank",
        "owner",
        "due_on",
        "closed_at",
        "attempt_count",
        "note_version",
        "note_envelope",
    )
    assert [getattr(row, name) for name in columns] == [getattr(before, name) for name in columns]
    assert (row.move_seq, row.envelope_version) == (before.move_seq + 1, before.envelope_version + 1)
    opened.state = "contacting"
    kit.move(kit.worker, opened, "reached", note=True)
    assert kit.row(opened).state == "reached"


def test_a_refused_closing_opens_again_and_a_refused_reopening_closes_again(kit: Kit, opened: Sent) -> None:
    kit.sequence()
    kit.move(kit.lead, opened, "rejected", note=True)
    kit.sequence(refuse_all)
    assert (kit.row(opened).state, kit.row(opened).closed_at) == ("opened", None)
    opened.state = "opened"
    kit.move(kit.worker, opened, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    kit.move(kit.worker, opened, "completed", note=True)
    kit.sequence()
    closed_at = kit.row(opened).closed_at
    kit.move(kit.worker, opened, "contacting", note=True)
    kit.sequence(refuse_all)
    assert (kit.row(opened).state, kit.row(opened).closed_at) == ("completed", closed_at)


def test_a_refused_move_that_others_have_built_on_stays_marked_only(kit: Kit, opened: Sent) -> None:
    forged = kit.move(
        kit.worker, opened, "accepted", attempt=True, owner=kit.worker.user_id.hex, due="2026-12-01"
    )
    kit.move(kit.lead, opened, "contacting", note=True)
    kit.sequence(lambda row: "refused.signature" if row.body == forged.body else "accepted")
    assert (kit.row(opened).state, kit.row(opened).attempt_count) == ("contacting", 0)


def test_refused_moves_in_a_row_are_all_taken_back(kit: Kit, opened: Sent) -> None:
    kit.sequence()
    kit.move(kit.worker, opened, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    kit.move(kit.lead, opened, "contacting", note=True, attempt=True)
    kit.sequence(refuse_all)
    assert (kit.row(opened).state, kit.row(opened).owner) == ("opened", None)


def test_a_refused_submit_ends_in_error_whatever_came_after(kit: Kit) -> None:
    sent = kit.submit()
    kit.open(sent)
    kit.sequence(lambda row: "refused.signature" if row.body == sent.statement.body else "accepted")
    row = kit.row(sent)
    assert (row.state, row.closed_at is None) == ("in_error", False)
    with pytest.raises(NotFoundError):
        kit.request(kit.worker, sent.item("content"))


def test_nobody_holds_up_the_notary_by_holding_a_referral(kit: Kit, opened: Sent) -> None:
    kit.sequence()
    kit.move(kit.worker, opened, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    arguments = move_arguments(kit, kit.worker, opened, "contacting")
    marks = ", ".join(f"p_{name} => %({name})b" for name in arguments)
    with kit.database.driver("worker") as driver:
        driver.execute("BEGIN")
        assert refusal(driver, f"SELECT kotosilta.move_referral({marks})".encode(), arguments) is None
        assert kit.sequence(refuse_all) == 1
        assert kit.row(opened).state == "accepted"
        driver.execute("ROLLBACK")
    kit.submit()
    kit.sequence()
    assert kit.row(opened).state == "opened"


def test_times_come_from_the_server(database: Database) -> None:
    kit = Kit(database)
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    database.set_clock(now)
    sent = kit.submit()
    database.set_clock(now + timedelta(hours=1))
    kit.open(sent)
    row = kit.row(sent)
    assert (row.sent_at, row.changed_at) == (now, now + timedelta(hours=1))
