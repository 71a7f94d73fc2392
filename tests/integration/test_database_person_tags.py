"""Tags of people: written with a submit and with nothing else, found by the unit itself and by nobody else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from sqlalchemy import text

from referral_app.database import calls
from referral_app.database.calls import PersonTag, TaggedRow
from referral_app.errors import NotAllowedError
from tests.database_fixtures import Database
from tests.integration.by_hand import call
from tests.integration.kit import PERSON_TAG, Kit, Person, Sent, new_id

OTHER = b"another!"


@pytest.fixture
def kit(database: Database) -> Kit:
    return Kit(database)


def found(person: Person, *tags: bytes) -> list[TaggedRow]:
    with person.engine.begin() as connection:
        return list(calls.find_tagged(connection, tags or (PERSON_TAG.tag,)))


def stored(kit: Kit) -> list[tuple[object, ...]]:
    with kit.database.superuser.connect() as connection:
        return [tuple(row) for row in connection.execute(text("SELECT * FROM kotosilta.referral_tag"))]


def tag_by_hand(kit: Kit, login: str, sent: Sent, epoch: int = 1) -> bool:
    with kit.database.driver(login) as driver:
        query = b"SELECT kotosilta.tag_referral(%s, %s, %s)"
        taken = driver.execute(query, (sent.id, epoch, OTHER)).fetchone()
    assert taken is not None
    return bool(taken[0])


def test_it_is_written_with_the_submit_and_found_by_the_unit(kit: Kit) -> None:
    sent = kit.submit()
    assert stored(kit) == [(sent.id, kit.clinic.id, 1, PERSON_TAG.tag)]
    for person in (kit.nurse, kit.head_nurse):
        [row] = found(person)
        assert row == TaggedRow(sent.id, kit.nurse.user_id, "sent", kit.row(sent).sent_at)
    assert found(kit.nurse, OTHER) == []
    assert [row.referral_id for row in found(kit.nurse, OTHER, PERSON_TAG.tag)] == [sent.id]


def test_the_same_person_twice_is_nothing_that_the_database_refuses(kit: Kit) -> None:
    sent = [kit.submit() for _ in range(12)]
    assert [row.referral_id for row in found(kit.nurse)] == [one.id for one in reversed(sent)][:10]


def test_nobody_else_finds_it(kit: Kit) -> None:
    """Another unit by the same tag finds its own alone; who makes no referrals may not ask."""
    kit.submit()
    assert found(kit.other_nurse) == []
    theirs = kit.submit(kit.other_nurse)
    assert [row.referral_id for row in found(kit.other_nurse)] == [theirs.id]
    for person in (kit.worker, kit.lead, kit.other_worker):
        with pytest.raises(NotAllowedError):
            found(person)
    for login in ("auditor", "administrator", "notary"):
        assert call(kit, login, "find_tagged", {"tags": [PERSON_TAG.tag]}) == "42501"


def test_only_what_is_open_is_found(kit: Kit) -> None:
    sent = kit.submit()
    kit.move(kit.nurse, sent, "withdrawn")
    assert found(kit.nurse) == []


def test_a_withdrawal_that_is_refused_lets_it_be_found_again(kit: Kit) -> None:
    sent = kit.submit()
    kit.sequence()
    kit.move(kit.nurse, sent, "withdrawn")
    kit.sequence(lambda row: "refused.signature")
    assert [row.referral_id for row in found(kit.nurse)] == [sent.id]


def test_it_is_written_in_the_submits_own_transaction_or_never(kit: Kit) -> None:
    """By her who sent it least of all: what a referral was tagged with stays, and one without stays without."""
    tagged, bare = kit.submit(), kit.submit(tag=None)
    for sent in (tagged, bare):
        for login in ("nurse", "head.nurse", "other.nurse"):
            assert not tag_by_hand(kit, login, sent)
        arguments = {"referral": sent.id, "epoch": 1, "tag": OTHER}
        assert call(kit, "worker", "tag_referral", arguments) == "KS001"
    assert stored(kit) == [(tagged.id, kit.clinic.id, 1, PERSON_TAG.tag)]


def test_a_tag_that_cannot_be_written_does_not_undo_the_submit(kit: Kit) -> None:
    """Of an epoch that is not there (any more): the referral is sent all the same."""
    sent = kit.submit(tag=PersonTag(2, PERSON_TAG.tag))
    assert kit.row(sent).state == "sent"
    assert stored(kit) == []


def test_a_submit_that_fails_leaves_no_tag(kit: Kit) -> None:
    with pytest.raises(NotAllowedError):
        kit.submit(recipient_unit=kit.other_clinic.id.hex)
    assert stored(kit) == []


@pytest.mark.parametrize("tag", [b"", b"seven..", b"nine....."], ids=len)
def test_other_lengths_are_refused_with_the_submit(kit: Kit, tag: bytes) -> None:
    with pytest.raises(Exception, match="bug"):
        kit.submit(tag=PersonTag(1, tag))
    assert stored(kit) == []


def test_nobody_writes_or_reads_the_table(kit: Kit) -> None:
    sent = kit.submit()
    for login in ("nurse", "auditor", "administrator", "notary"):
        for query in (
            "SELECT * FROM kotosilta.referral_tag",
            f"INSERT INTO kotosilta.referral_tag VALUES ('{new_id()}', '{kit.clinic.id}', 1, '12345678')",
            f"DELETE FROM kotosilta.referral_tag WHERE referral_id = '{sent.id}'",
        ):
            with (
                kit.database.driver(login) as driver,
                pytest.raises(psycopg.errors.InsufficientPrivilege),
            ):
                driver.execute(query.encode())


# --- how long to the first contact -----------------------------------------------------------------------

START = datetime(2026, 11, 24, 12, tzinfo=UTC)


def contacted(kit: Kit, sent_on: datetime, days: float, recipient: str = "contacting") -> Sent:
    """Sent, and `days` after tried."""
    kit.database.set_clock(sent_on)
    sent = kit.submit()
    kit.open(sent)
    kit.move(kit.worker, sent, "accepted", owner=kit.worker.user_id.hex, due="2027-12-01")
    kit.database.set_clock(sent_on + timedelta(days=days))
    kit.move(kit.worker, sent, recipient, note=True, attempt=True, due="2027-12-01")
    return sent


def days_of(person: Person, kit: Kit) -> int | None:
    with person.engine.begin() as connection:
        return calls.first_contact_days(connection, kit.services.id)


def test_the_median_of_what_was_contacted_is_told_to_everybody_from_the_fifth_on(kit: Kit) -> None:
    for days in (1, 9, 2.6, 40):
        contacted(kit, START, days)
    kit.database.set_clock(START + timedelta(days=50))
    kit.submit()  # that nobody has contacted
    assert days_of(kit.nurse, kit) is None
    contacted(kit, START, 3)
    kit.database.set_clock(START + timedelta(days=50))
    for person in (kit.nurse, kit.other_nurse, kit.worker, kit.auditor, kit.administrator):
        assert days_of(person, kit) == 3
    assert call(kit, "notary", "first_contact_days", {"unit": kit.services.id}) == "42501"
    with kit.nurse.engine.begin() as connection:
        for unit in (kit.other_services.id, kit.clinic.id, new_id()):
            assert calls.first_contact_days(connection, unit) is None


def test_the_first_contact_counts_and_a_refused_one_does_not(kit: Kit) -> None:
    several = [contacted(kit, START, 4) for _ in range(5)]
    kit.sequence()
    kit.database.set_clock(START + timedelta(days=20))
    for sent in several:
        kit.move(kit.worker, sent, "reached", note=True, attempt=True)
    assert days_of(kit.nurse, kit) == 4
    kit.sequence(lambda row: "refused.signature")
    assert days_of(kit.nurse, kit) == 4


def test_what_was_sent_more_than_ninety_days_ago_says_nothing_of_now(kit: Kit) -> None:
    for _ in range(5):
        contacted(kit, START, 2)
    kit.database.set_clock(START + timedelta(days=89))
    assert days_of(kit.nurse, kit) == 2
    kit.database.set_clock(START + timedelta(days=91))
    assert days_of(kit.nurse, kit) is None
