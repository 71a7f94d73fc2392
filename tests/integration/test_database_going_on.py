"""forward_referral and merge_referrals: two referrals in one transaction, and what a hostile coordinator gets."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from referral_app.crypto.envelope import Envelope
from referral_app.domain.lifecycle import RULES, State
from referral_app.domain.roles import Role
from tests.database_fixtures import Database
from tests.integration.by_hand import call, envelope_arguments, signed, statement_json
from tests.integration.kit import MUNICIPALITY, Kit, Person, Sent, Unit, new_id
from tests.integration.test_database_move import put_into


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    """With an NGO that receives, and a nurse's unit that receives too."""
    made = Kit(module_database)
    ngo = new_id()
    data = {"name": {"fi": "a", "sv": "a", "en": "a"}, "municipality": MUNICIPALITY, "verify": "00" * 32}
    made.add_entry("organisation", ngo, data | {"type": "ngo"})
    made.ngo = made.unit(ngo, receives=True)  # type: ignore[attr-defined]
    made.other_lead = made.person("other.lead", made.other_services, Role.TRIAGE_LEAD)  # type: ignore[attr-defined]
    return made


@pytest.fixture
def opened(kit: Kit) -> Sent:
    sent = kit.submit()
    kit.open(sent)
    return sent


def forwarding(
    kit: Kit, person: Person, sent: Sent, to: Unit, act: str = "forward", **changes: Any
) -> tuple[UUID, dict[str, Any]]:
    """The new id, and all arguments; `changes` replace fields of the new referral, or with `_` of the move."""
    note = kit.note(sent, person)
    new = changes.pop("referral", None) or new_id()
    sealed: Envelope = changes.pop("sealed", None) or kit.envelope(
        new,
        [sent.sender.unit, to],
        contents={"content": b"c", "note": b"n", "summary": b"s"},
        sender=person,
    )
    target = "forwarded" if act == "forward" else sent.state
    subject = kit.move_subject(sent, target, note_version=sent.version + 1, envelope=note.envelope_hash.hex())
    described = kit.submit_subject(new, sent.sender, to, sealed)
    described |= {"author": sent.sender.user_id.hex, "answerer": None}
    for name, value in changes.items():
        (subject if name.startswith("_") else described)[name.removeprefix("_")] = value
    arguments = signed(statement_json(person, act, subject | {"new": described})) | envelope_arguments(note)
    return new, arguments | {f"new_{name}": value for name, value in envelope_arguments(sealed).items()}


def tried(kit: Kit, person: Person, sent: Sent, to: Unit, act: str = "forward", **changes: Any) -> str | None:
    return call(kit, person.login, "forward_referral", forwarding(kit, person, sent, to, act, **changes)[1])


def merging(kit: Kit, person: Person, sent: Sent, into: Sent, **changes: Any) -> dict[str, Any]:
    note, kept = kit.note(sent, person), kit.note(into, person)
    subject = kit.move_subject(
        sent, "merged", note_version=sent.version + 1, envelope=note.envelope_hash.hex()
    )
    other = {
        "referral": into.id.hex,
        "seq": into.move_seq + 1,
        "state": into.state,
        "due": None,
        "note_version": into.version + 1,
        "envelope": kept.envelope_hash.hex(),
    }
    for name, value in changes.items():
        (subject if name.startswith("_") else other)[name.removeprefix("_")] = value
    arguments = signed(statement_json(person, "merge", subject | {"into": other})) | envelope_arguments(note)
    return arguments | {f"into_{name}": value for name, value in envelope_arguments(kept).items()}


def stored(kit: Kit, referral: UUID) -> Any:
    with kit.database.superuser.connect() as connection:
        return connection.execute(
            text("SELECT * FROM kotosilta.referral WHERE id = :id"), {"id": referral}
        ).one_or_none()


def refuse_all(_row: object) -> str:
    return "refused.signature"


# --- sending on ----------------------------------------------------------------------------------


def test_a_referral_goes_on_with_all_that_follows_it(kit: Kit, opened: Sent) -> None:
    new, arguments = forwarding(kit, kit.lead, opened, kit.other_services)
    assert call(kit, "lead", "forward_referral", arguments) is None
    old, row = kit.row(opened), stored(kit, new)
    assert (old.state, old.due_on, old.note_version) == ("forwarded", None, 2)
    assert (row.state, row.sender_unit, row.author) == ("sent", kit.clinic.id, kit.nurse.user_id)
    assert (row.sent_at, row.forwarded_from, row.note_version) == (old.sent_at, kit.services.id, 1)
    assert row.forwarded_at > row.sent_at
    with kit.database.superuser.connect() as connection:
        tags = connection.execute(
            text("SELECT tag FROM kotosilta.referral_tag WHERE referral_id IN (:a, :b)"),
            {"a": new, "b": opened.id},
        ).all()
    assert len(tags) == 2  # the nurse is warned of it as before
    with kit.lead.engine.connect() as connection:
        seen = connection.execute(text("SELECT id FROM kotosilta.referral")).scalars().all()
    assert new not in seen
    assert call(kit, "lead", "forward_referral", arguments) == "KS002"


def test_a_refused_statement_takes_both_back(kit: Kit, opened: Sent) -> None:
    kit.sequence()
    new, arguments = forwarding(kit, kit.lead, opened, kit.other_services)
    assert call(kit, "lead", "forward_referral", arguments) is None
    kit.sequence(refuse_all)
    assert (kit.row(opened).state, kit.row(opened).closed_at) == ("opened", None)
    assert stored(kit, new).state == "in_error"


def test_leads_forward_from_where_the_domain_says_and_no_plain_move_does(kit: Kit) -> None:
    sent = kit.submit()
    allowed = {rule.source for rule in RULES if rule.target is State.FORWARDED}
    for source in State:
        if source is State.DRAFT:
            continue
        put_into(kit, sent, source)
        for person in (kit.worker, kit.lead):
            may = person is kit.lead and source in allowed
            assert (tried(kit, person, sent, kit.other_services) is None) is may
            if may:
                sent = kit.submit()
                put_into(kit, sent, source)
        plain = kit.move_subject(sent, "forwarded")
        arguments = signed(statement_json(kit.lead, "move", plain)) | envelope_arguments(None)
        assert call(kit, "lead", "move_referral", arguments) == "KS001"
        put_into(kit, sent, "opened")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"_seq": 9}, "KS002"),
        ({"_from": "accepted"}, "KS002"),
        ({"_note_version": 9}, "KS002"),
        ({"_note_version": None, "_envelope": None}, "KS003"),
        ({"_due": "2026-12-01"}, "KS001"),
        ({"_attempt": True}, "KS001"),
        ({"_to": "completed"}, "KS001"),
        ({"priority": "asap"}, "KS001"),
        ({"recipient_municipality": "091"}, "KS001"),
        ({"author": "0" * 32}, "KS001"),
        ({"answerer": "0" * 32}, "KS001"),
        ({"due": "2031-12-01"}, "KS003"),
        ({"readers": ["0" * 32]}, "KS001"),
        ({"readers": "all"}, "KS003"),
        ({"author": None}, "KS003"),
        ({"more": 1}, "KS003"),
        ({"version": 2}, "KS003"),
    ],
    ids=repr,
)
def test_each_thing_that_is_not_as_it_must_be(
    kit: Kit, opened: Sent, changes: dict[str, Any], code: str
) -> None:
    assert tried(kit, kit.lead, opened, kit.other_services, **changes) == code
    assert kit.row(opened).state == "opened"


def test_strangers_and_wrong_places(kit: Kit, opened: Sent) -> None:
    other_lead, ngo = kit.other_lead, kit.ngo  # type: ignore[attr-defined]
    taken = kit.submit()
    assert tried(kit, other_lead, opened, kit.other_services) == "KS001"
    assert tried(kit, kit.nurse, opened, kit.other_services) == "KS001"
    assert tried(kit, kit.lead, opened, kit.services) == "KS001"  # that is where it is
    assert tried(kit, kit.lead, opened, kit.other_clinic) == "KS001"  # receives nothing
    assert tried(kit, kit.lead, opened, ngo) == "KS001"  # told beside the work, never in its place
    assert tried(kit, kit.lead, opened, kit.other_services, referral=taken.id) == "KS001"
    other = kit.other_clinic
    moved = {"sender_unit": other.id.hex, "sender_organisation": other.organisation.hex}
    assert tried(kit, kit.lead, opened, kit.other_services, **moved) == "KS001"
    assert kit.row(opened).state == "opened"


def test_it_is_sealed_to_the_new_unit_and_the_sender_and_to_nobody_else(kit: Kit, opened: Sent) -> None:
    new = new_id()
    mine = kit.envelope(new, [kit.services, kit.other_services], sender=kit.lead)
    assert tried(kit, kit.lead, opened, kit.other_services, referral=new, sealed=mine) == "KS003"
    assert kit.row(opened).state == "opened"


def test_a_narrowed_referral_stays_narrowed(kit: Kit) -> None:
    sent = kit.submit(readers=[kit.lead.user_id.hex])
    kit.request(kit.lead, sent.item("content"))
    sent.move_seq, sent.state = 2, "opened"
    assert tried(kit, kit.worker, sent, kit.other_services, act="refer_on") == "KS001"
    assert tried(kit, kit.lead, sent, kit.other_services) == "KS001"
    there = [kit.other_worker.user_id.hex]
    assert tried(kit, kit.lead, sent, kit.other_services, readers=there) is None


# --- referring on --------------------------------------------------------------------------------


def test_an_ngo_is_told_beside_the_work(kit: Kit, opened: Sent) -> None:
    ngo = kit.ngo  # type: ignore[attr-defined]
    kit.move(kit.worker, opened, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    assert tried(kit, kit.worker, opened, kit.other_services, "refer_on", _due="2026-12-01") == "KS001"
    assert tried(kit, kit.worker, opened, ngo, "refer_on") == "KS001"  # its date would be gone
    new, arguments = forwarding(kit, kit.worker, opened, ngo, "refer_on", _due="2026-12-01")
    assert call(kit, "worker", "forward_referral", arguments) is None
    row = kit.row(opened)
    assert (row.state, str(row.due_on), row.owner, row.note_version) == (
        "accepted",
        "2026-12-01",
        kit.worker.user_id,
        None,
    )
    assert (row.move_seq, row.envelope_version) == (opened.move_seq + 1, 2)
    assert stored(kit, new).recipient_unit == ngo.id


# --- merging -------------------------------------------------------------------------------------


def test_one_ends_as_merged_and_the_other_stays_as_it_is(kit: Kit, opened: Sent) -> None:
    into = kit.submit(sender=kit.other_nurse)
    kit.open(into)
    kit.move(kit.worker, into, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    arguments = merging(kit, kit.worker, opened, into, due="2026-12-01")
    assert call(kit, "worker", "merge_referrals", arguments) is None
    gone, stays = kit.row(opened), kit.row(into)
    assert (gone.state, gone.closed_at is None) == ("merged", False)
    assert (stays.state, str(stays.due_on), stays.note_version) == ("accepted", "2026-12-01", None)
    assert (stays.move_seq, stays.envelope_version) == (into.move_seq + 1, 2)
    assert call(kit, "worker", "merge_referrals", arguments) == "KS002"


def test_it_comes_apart_to_where_it_was_and_nowhere_else(kit: Kit, opened: Sent) -> None:
    into = kit.submit()
    kit.open(into)
    kit.move(kit.worker, opened, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    kit.move(kit.worker, opened, "contacting", note=True, due="2026-12-05")
    assert call(kit, "worker", "merge_referrals", merging(kit, kit.worker, opened, into)) is None
    opened.move_seq, opened.state = opened.move_seq + 1, "merged"

    def apart(person: Person, target: str, due: str | None, **more: Any) -> str | None:
        subject = kit.move_subject(opened, target, due=due, **more)
        arguments = signed(statement_json(person, "move", subject)) | envelope_arguments(None)
        return call(kit, person.login, "move_referral", arguments)

    assert apart(kit.worker, "accepted", "2026-12-01") == "KS001"
    assert apart(kit.worker, "contacting", None) == "KS001"
    assert apart(kit.worker, "contacting", "2026-12-05", owner=kit.lead.user_id.hex) == "KS001"
    assert apart(kit.nurse, "contacting", "2026-12-05") == "KS001"
    assert apart(kit.worker, "contacting", "2026-12-05") is None
    row = kit.row(opened)
    assert (row.state, str(row.due_on), row.owner, row.note_version, row.closed_at) == (
        "contacting",
        "2026-12-05",
        kit.worker.user_id,
        2,
        None,
    )


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"_seq": 9}, "KS002"),
        ({"seq": 9}, "KS002"),
        ({"state": "accepted"}, "KS002"),
        ({"note_version": 9}, "KS002"),
        ({"note_version": None, "envelope": None}, "KS003"),
        ({"due": "2026-12-01"}, "KS001"),
        ({"_to": "completed"}, "KS001"),
        ({"_owner": "0" * 32}, "KS001"),
        ({"referral": "0" * 32}, "KS001"),
        ({"more": 1}, "KS003"),
        ({"envelope": "0" * 64}, "KS003"),
    ],
    ids=repr,
)
def test_a_merge_that_is_not_as_it_must_be(
    kit: Kit, opened: Sent, changes: dict[str, Any], code: str
) -> None:
    into = kit.submit()
    kit.open(into)
    assert call(kit, "worker", "merge_referrals", merging(kit, kit.worker, opened, into, **changes)) == code
    assert (kit.row(opened).state, kit.row(into).move_seq) == ("opened", into.move_seq)


def test_what_is_not_the_units_own_or_not_open_cannot_be_merged(kit: Kit, opened: Sent) -> None:
    def merged(person: Person, one: Sent, into: Sent) -> str | None:
        return call(kit, person.login, "merge_referrals", merging(kit, person, one, into))

    theirs, unopened, done = kit.submit(recipient=kit.other_services), kit.submit(), kit.submit()
    put_into(kit, done, "completed")
    assert merged(kit.worker, opened, theirs) == "KS001"
    assert merged(kit.other_worker, opened, theirs) == "KS001"
    assert merged(kit.worker, opened, unopened) == "KS001"
    assert merged(kit.worker, unopened, opened) == "KS001"
    assert merged(kit.worker, opened, done) == "KS001"
    assert merged(kit.worker, opened, opened) == "KS003"
    assert merged(kit.nurse, opened, unopened) == "KS001"


def test_a_refused_merge_leaves_both_as_they_were(kit: Kit, opened: Sent) -> None:
    into = kit.submit()
    kit.open(into)
    kit.sequence()
    assert call(kit, "worker", "merge_referrals", merging(kit, kit.worker, opened, into)) is None
    kit.sequence(refuse_all)
    assert (kit.row(opened).state, kit.row(into).state) == ("opened", "opened")


# --- undoing -------------------------------------------------------------------------------------


def test_an_attempt_taken_back_is_counted_no_more_and_only_the_last_one_can_be(
    kit: Kit, opened: Sent
) -> None:
    kit.move(kit.worker, opened, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    kit.move(kit.worker, opened, "contacting", note=True, attempt=True)
    kit.move(kit.worker, opened, "contacting", note=True, attempt=True)
    assert kit.row(opened).attempt_count == 2
    for wrong in (opened.move_seq - 1, opened.move_seq + 1):
        arguments = _undoing(kit, kit.worker, opened, wrong)
        assert call(kit, "worker", "move_referral", arguments) == "KS003"
    kit.sequence()
    assert call(kit, "worker", "move_referral", _undoing(kit, kit.worker, opened, opened.move_seq)) is None
    assert kit.row(opened).attempt_count == 1
    kit.sequence(refuse_all)
    assert kit.row(opened).attempt_count == 2  # the undoing was refused


def _undoing(kit: Kit, person: Person, sent: Sent, undoes: int) -> dict[str, Any]:
    note = kit.note(sent, person)
    subject = kit.move_subject(
        sent,
        "contacting",
        note_version=sent.version + 1,
        envelope=note.envelope_hash.hex(),
        undoes=undoes,
    )
    return signed(statement_json(person, "move", subject)) | envelope_arguments(note)
