"""Referrals for named people of the receiving unit: what the database gives to them, and what to their colleagues."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from referral_app.database import calls, queries
from referral_app.domain.roles import Role
from referral_app.errors import BugError, NotAllowedError, NotFoundError, StateChangedError
from referral_app.translog.leaf import ACCEPTED
from tests.database_fixtures import Database
from tests.integration.by_hand import call, signed, statement_json
from tests.integration.kit import Kit, Person, Sent, new_id


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    """With a colleague of the worker's who is never named first."""
    made = Kit(module_database)
    made.colleague = made.person("colleague", made.services, Role.COORDINATOR)  # type: ignore[attr-defined]
    return made


@pytest.fixture
def colleague(kit: Kit) -> Person:
    return kit.colleague  # type: ignore[attr-defined,no-any-return]


def narrowed(kit: Kit, *readers: Person, **changes: Any) -> Sent:
    """A referral for these people alone."""
    return kit.submit(**({"readers": sorted(one.user_id.hex for one in readers)} | changes))


def name(kit: Kit, person: Person, sent: Sent, *readers: Person) -> None:
    """Name further readers."""
    subject = {"referral": sent.id.hex, "readers": sorted(one.user_id.hex for one in readers)}
    with person.engine.begin() as connection:
        calls.name_readers(connection, kit.statement(person, "readers", subject))


def named(person: Person, sent: Sent) -> set[UUID]:
    with person.engine.connect() as connection:
        return set(queries.readers_of(connection, [sent.id]).get(sent.id, ()))


def test_those_named_and_the_sender_read_and_colleagues_get_nothing(kit: Kit, colleague: Person) -> None:
    sent = narrowed(kit, kit.worker)
    for reader in (kit.worker, kit.nurse, kit.head_nurse):
        kit.request(reader, sent.item("summary"))
        kit.request(reader, sent.item("content"))
    for stranger in (colleague, kit.lead, kit.other_worker, kit.other_nurse):
        for part in ("summary", "content"):
            with pytest.raises(NotFoundError):
                kit.request(stranger, sent.item(part))
    whole = kit.submit()
    with pytest.raises(NotFoundError):
        kit.request(colleague, whole.item("summary"), sent.item("summary"))
    kit.request(colleague, whole.item("summary"))


def test_a_refused_read_opens_nothing(kit: Kit, colleague: Person) -> None:
    sent = narrowed(kit, kit.worker)
    with pytest.raises(NotFoundError):
        kit.request(colleague, sent.item("content"))
    assert kit.row(sent).state == "sent"
    kit.request(kit.worker, sent.item("content"))
    assert kit.row(sent).state == "opened"


def test_a_ticket_from_before_gives_nothing_when_it_was_narrowed_meanwhile(
    kit: Kit, colleague: Person
) -> None:
    """Only somebody who meddles can do that; the second look is at the time of the fetch."""
    sent = kit.submit()
    ticket = kit.request(colleague, sent.item("content"))
    kit.sequence()
    with kit.database.superuser.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO kotosilta.referral_reader VALUES (:id, :user, sha256(''), true, :nurse, now())"
            ),
            {"id": sent.id, "user": kit.worker.user_id, "nurse": kit.nurse.user_id},
        )
    with pytest.raises(NotFoundError), colleague.engine.begin() as connection:
        calls.fetch(connection, ticket)


def test_the_row_is_there_for_colleagues_and_its_story_is_not(kit: Kit, colleague: Person) -> None:
    sent = narrowed(kit, kit.worker)
    for person in (kit.worker, kit.nurse, colleague, kit.lead):
        with person.engine.connect() as connection:
            assert queries.header(connection, sent.id) is not None
            assert len(queries.moves_of(connection, sent.id)) == (person in (kit.worker, kit.nurse))
        assert named(person, sent) == {kit.worker.user_id}
    assert named(kit.other_worker, sent) == set()


def test_colleagues_move_nothing_and_cannot_be_made_its_owner(kit: Kit, colleague: Person) -> None:
    sent = narrowed(kit, kit.worker)
    kit.open(sent)
    for person in (colleague, kit.lead):
        with pytest.raises(NotFoundError):
            kit.move(person, sent, "accepted", owner=person.user_id.hex, due="2030-01-01")
    with pytest.raises(NotFoundError):
        kit.move(kit.worker, sent, "accepted", owner=colleague.user_id.hex, due="2030-01-01")
    kit.move(kit.worker, sent, "accepted", owner=kit.worker.user_id.hex, due="2030-01-01")
    for person in (colleague, kit.lead):
        with pytest.raises(NotFoundError):
            kit.move(person, sent, "client_declined")
    kit.move(kit.worker, sent, "client_declined")


def test_a_reader_and_the_sending_unit_name_others(kit: Kit, colleague: Person) -> None:
    sent = narrowed(kit, kit.worker)
    name(kit, kit.worker, sent, colleague)
    kit.request(colleague, sent.item("content"))
    name(kit, colleague, sent, kit.lead)
    kit.request(kit.lead, sent.item("content"))
    other = narrowed(kit, kit.worker)
    name(kit, kit.head_nurse, other, colleague, kit.lead)
    assert named(kit.nurse, other) == {kit.worker.user_id, colleague.user_id, kit.lead.user_id}


def test_nobody_else_names(kit: Kit, colleague: Person) -> None:
    sent = narrowed(kit, kit.worker)
    for person in (colleague, kit.lead, kit.other_worker, kit.other_nurse):
        with pytest.raises(NotFoundError):
            name(kit, person, sent, person)
    with pytest.raises(NotFoundError):
        name(kit, kit.lead, kit.submit(), kit.worker)  # it is everybody's; naming would not narrow it
    assert named(kit.nurse, sent) == {kit.worker.user_id}


def test_only_people_who_handle_referrals_there_can_be_named(kit: Kit) -> None:
    sent = narrowed(kit, kit.worker)
    for stranger in (kit.nurse, kit.other_worker, kit.auditor):
        with pytest.raises(NotAllowedError):
            narrowed(kit, stranger)
        with pytest.raises(NotFoundError):
            name(kit, kit.worker, sent, stranger)
    with pytest.raises(NotAllowedError):
        narrowed(kit, readers=[new_id().hex])


def test_nobody_is_named_in_a_closed_referral(kit: Kit, colleague: Person) -> None:
    sent = narrowed(kit, kit.worker)
    kit.open(sent)
    kit.move(kit.worker, sent, "accepted", owner=kit.worker.user_id.hex, due="2030-01-01")
    kit.move(kit.worker, sent, "client_declined")
    with pytest.raises(NotFoundError):
        name(kit, kit.worker, sent, colleague)


@pytest.mark.parametrize(
    "readers",
    [None, "", {}, [1], ["x"], [None], [["00" * 16]], ["11" * 16, "00" * 16], ["00" * 16] * 2],
)
def test_a_list_of_another_form(kit: Kit, readers: Any) -> None:
    sent = narrowed(kit, kit.worker)
    forms = [readers, [f"{number:032x}" for number in range(51)]]
    for form in forms:
        body = statement_json(kit.worker, "readers", {"referral": sent.id.hex, "readers": form})
        assert call(kit, "worker", "name_readers", signed(body)) == "KS003"
        with pytest.raises(BugError):
            kit.submit(readers=form)


def test_an_act_that_names_nobody_or_more_than_it_should(kit: Kit) -> None:
    sent = narrowed(kit, kit.worker)
    for subject in (
        {"referral": sent.id.hex, "readers": []},
        {"referral": sent.id.hex},
        {"referral": sent.id.hex, "readers": [kit.lead.user_id.hex], "why": ""},
    ):
        assert (
            call(kit, "worker", "name_readers", signed(statement_json(kit.worker, "readers", subject)))
            == "KS003"
        )


def test_what_the_notary_refuses_names_nobody(kit: Kit, colleague: Person) -> None:
    """Somebody with the reader's login and without her keys."""
    sent = narrowed(kit, kit.worker)
    kit.sequence()
    body = statement_json(
        kit.worker, "readers", {"referral": sent.id.hex, "readers": [colleague.user_id.hex]}
    )
    assert call(kit, "worker", "name_readers", signed(body)) is None
    kit.sequence(lambda row: "refused.signature")
    assert named(kit.nurse, sent) == {kit.worker.user_id}
    with pytest.raises(NotFoundError):
        kit.request(colleague, sent.item("content"))
    assert (
        kit.database.superuser.connect()
        .execute(text("SELECT count(*) FROM kotosilta.pending_refusal"))
        .scalar_one()
        == 0
    )


def test_a_refused_submit_does_not_open_it_to_the_whole_unit(kit: Kit, colleague: Person) -> None:
    sent = narrowed(kit, kit.worker)
    kit.sequence(lambda row: "refused.fork" if row.body == sent.statement.body else ACCEPTED)
    assert kit.row(sent).state == "in_error"
    with pytest.raises(NotFoundError):
        kit.request(colleague, sent.item("content"))


def test_naming_twice_and_repeating_the_act(kit: Kit, colleague: Person) -> None:
    sent = narrowed(kit, kit.worker)
    name(kit, kit.worker, sent, colleague)
    name(kit, kit.nurse, sent, colleague)
    assert named(kit.nurse, sent) == {kit.worker.user_id, colleague.user_id}
    subject = {"referral": sent.id.hex, "readers": [colleague.user_id.hex]}
    statement = kit.statement(kit.worker, "readers", subject)
    with kit.worker.engine.begin() as connection:
        calls.name_readers(connection, statement)
    with pytest.raises(StateChangedError), kit.worker.engine.begin() as connection:
        calls.name_readers(connection, statement)


def test_counts_are_of_rows_and_say_nothing_of_them(kit: Kit, colleague: Person) -> None:
    """A unit must see that something waits; the numbers are those of the rows that the list shows."""
    with colleague.engine.connect() as connection:
        before = queries.inbox_counts(connection, kit.services.id, colleague.user_id, date(2026, 1, 1))
    narrowed(kit, kit.worker)
    with colleague.engine.connect() as connection:
        after = queries.inbox_counts(connection, kit.services.id, colleague.user_id, date(2026, 1, 1))
    assert (after.new, after.open, after.mine) == (before.new + 1, before.open + 1, before.mine)
