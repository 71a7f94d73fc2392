"""The way of a referral through the database, from submit to the opened note, with real envelopes."""

from __future__ import annotations

import pytest

from referral_app.crypto.envelope import FetchedPart, open_part
from referral_app.database import calls, queries
from referral_app.translog.statement import statement_hash
from tests.database_fixtures import Database
from tests.integration.kit import Kit, Person, Sent


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    return Kit(module_database)


def read(kit: Kit, person: Person, sent: Sent, part: str, version: int = 1) -> bytes:
    statement = kit.statement(person, "read", {"items": [sent.item(part, version)]})
    with person.engine.begin() as connection:
        ticket = calls.request_read(connection, statement)
    with person.engine.begin() as connection:
        assert calls.fetch_status(connection, ticket).status is calls.ReadStatus.WAITING
    kit.sequence()
    with person.engine.begin() as connection:
        status = calls.fetch_status(connection, ticket)
        [row] = calls.fetch(connection, ticket)
    assert status.status is calls.ReadStatus.READY
    assert status.verdict == "accepted"
    assert row.released is not None
    writer = sent.sender if version == 1 else kit.worker
    return open_part(
        FetchedPart(
            row.header, row.manifest, row.signature, row.part, row.ciphertext, row.unit_wrap, row.released
        ),
        sender=writer.identity.signing.public,
        unit_id=row.unit_id,
        unit_key=person.unit.key,
        reader=person.identity.unwrap,
        statement_hash=statement_hash(statement.body),
    )


def test_both_units_read_what_was_sent_and_noted(kit: Kit) -> None:
    sent = kit.submit()
    assert read(kit, kit.nurse, sent, "summary") == b"summary"
    assert kit.row(sent).state == "sent"
    assert read(kit, kit.worker, sent, "content") == b"content"
    assert kit.row(sent).state == "opened"
    sent.move_seq, sent.state = 2, "opened"
    kit.move(kit.worker, sent, "accepted", owner=kit.worker.user_id.hex, due="2026-12-01")
    kit.move(kit.worker, sent, "contacting", note=True, attempt=True)
    assert read(kit, kit.nurse, sent, "note", version=2) == b"note"
    row = kit.row(sent)
    assert (row.state, row.attempt_count, row.move_seq, row.envelope_version) == ("contacting", 1, 4, 2)
    with kit.nurse.engine.connect() as connection:
        moves = queries.moves_of(connection, sent.id)
        page = queries.sent_page(
            connection, kit.clinic.id, queries.HeaderFilter(), queries.HeaderSort("changed_at")
        )
    assert [(move.source, move.target) for move in moves] == [
        (None, "sent"),
        ("sent", "opened"),
        ("opened", "accepted"),
        ("accepted", "contacting"),
    ]
    assert page.rows[0].last_note_envelope == sent.envelopes[1].envelope_hash
