"""submit_referral: what it stores, and every way in which it says no."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from referral_app.crypto.envelope import envelope_hash
from referral_app.database import calls
from referral_app.errors import NotAllowedError, StateChangedError
from tests.database_fixtures import Database
from tests.integration.by_hand import call, envelope_arguments, signed, statement_json
from tests.integration.kit import Kit, new_id

Arguments = dict[str, Any]


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    return Kit(module_database)


def proposal(kit: Kit) -> tuple[dict[str, Any], Arguments]:
    """A statement's JSON and the envelope's arguments that would be accepted."""
    referral = new_id()
    envelope = kit.envelope(referral, [kit.clinic, kit.services])
    subject = kit.submit_subject(referral, kit.nurse, kit.services, envelope)
    return statement_json(kit.nurse, "submit", subject), envelope_arguments(envelope)


def stored(kit: Kit) -> tuple[int, ...]:
    tables = ("referral", "move", "envelope", "envelope_part", "envelope_wrap", "intake", "accepted_body")
    with kit.database.superuser.connect() as connection:
        return tuple(
            connection.execute(text(f"SELECT count(*) FROM kotosilta.{table}")).scalar_one()
            for table in tables
        )


def test_a_submit_stores_header_envelope_move_and_statement(kit: Kit) -> None:
    before = stored(kit)
    sent = kit.submit(priority="asap")
    assert [now - then for now, then in zip(stored(kit), before, strict=True)] == [1, 1, 1, 2, 4, 1, 1]
    row = kit.row(sent)
    assert (row.state, row.priority, row.priority_rank, row.move_seq) == ("sent", "asap", 2, 1)
    assert (row.recipient_unit, row.sender_unit, row.author) == (
        kit.services.id,
        kit.clinic.id,
        kit.nurse.user_id,
    )
    assert row.first_envelope == row.last_envelope == sent.envelopes[0].envelope_hash
    with kit.database.superuser.connect() as connection:
        intake = connection.execute(text("SELECT * FROM kotosilta.intake ORDER BY id DESC LIMIT 1")).one()
        move = connection.execute(
            text("SELECT * FROM kotosilta.move WHERE referral_id = :id"), {"id": sent.id}
        ).one()
    assert (intake.type, intake.body, intake.signature, intake.db_user) == (
        "act",
        sent.statement.body,
        sent.statement.signature,
        "nurse",
    )
    assert (move.seq, move.from_state, move.to_state, move.statement) == (
        1,
        None,
        "sent",
        sent.statement.body,
    )
    assert intake.at == move.at == row.sent_at


def test_the_same_statement_is_taken_once_even_after_the_notary_has_taken_it(kit: Kit) -> None:
    sent = kit.submit()
    for _ in range(2):
        with pytest.raises(StateChangedError), kit.nurse.engine.begin() as connection:
            calls.submit_referral(connection, sent.statement, sent.envelopes[0])
        kit.sequence()


def test_a_referral_id_cannot_be_used_again(kit: Kit) -> None:
    sent = kit.submit()
    statement = kit.statement(
        kit.nurse, "submit", kit.submit_subject(sent.id, kit.nurse, kit.services, sent.envelopes[0])
    )
    with pytest.raises(NotAllowedError), kit.nurse.engine.begin() as connection:
        calls.submit_referral(connection, statement, sent.envelopes[0])


@pytest.mark.parametrize("login", ["worker", "lead"])
def test_only_referrers_submit(kit: Kit, login: str) -> None:
    json, envelope = proposal(kit)
    person = {"worker": kit.worker, "lead": kit.lead}[login]
    json |= {"actor": person.user_id.hex, "unit": person.unit.id.hex}
    assert call(kit, login, "submit_referral", signed(json) | envelope) == "KS001"


@pytest.mark.parametrize("login", ["auditor", "administrator"])
def test_other_groups_cannot_reach_it(kit: Kit, login: str) -> None:
    json, envelope = proposal(kit)
    assert call(kit, login, "submit_referral", signed(json) | envelope) == "42501"


def other(kit: Kit, name: str) -> str:
    return {
        "other nurse": kit.other_nurse.user_id,
        "other clinic": kit.other_clinic.id,
        "office": kit.office.id,
        "other services": kit.other_services.id,
        "town": kit.services.organisation,
        "nobody": new_id(),
    }[name].hex


@pytest.mark.parametrize(
    ("field", "value", "sqlstate"),
    [
        ("actor", "other nurse", "KS001"),
        ("actor", "nobody", "KS001"),
        ("unit", "other clinic", "KS001"),
        ("subject.sender_unit", "other clinic", "KS001"),
        ("subject.sender_organisation", "town", "KS001"),
        ("subject.recipient_unit", "office", "KS001"),  # does not receive
        ("subject.recipient_unit", "nobody", "KS001"),
        ("subject.recipient_unit", "other services", "KS003"),  # the envelope is for another unit
        ("subject.recipient_municipality", ["091"], "KS001"),
        ("subject.recipient_municipality", ["0837"], "KS003"),
        ("subject.recipient_municipality", [837], "KS003"),
        ("subject.recipient_municipality", [None], "KS003"),
        ("subject.version", [2], "KS003"),
        ("subject.version", ["1"], "KS003"),
        ("subject.due", ["2031-12-01"], "KS003"),
        ("subject.priority", ["stat"], "KS003"),
        ("subject.priority", [None], "KS003"),
        ("subject.legal_basis", ["because"], "KS003"),
        ("subject.envelope", ["00" * 32], "KS003"),
        ("subject.envelope", ["00" * 31], "KS003"),
        ("subject.referral", "nobody", "KS003"),  # not the header's
        ("subject.referral", ["00"], "KS003"),
        ("subject.referral", [{}], "KS003"),
        ("subject.more", [1], "KS003"),
        ("subject", [None], "KS003"),
        ("subject", [[]], "KS003"),
        ("act", ["move"], "KS003"),
        ("act", [None], "KS003"),
        ("v", [2], "KS003"),
        ("v", [True], "KS003"),
        ("key", ["00" * 15], "KS003"),
        ("key", [[]], "KS003"),
        ("nonce", ["AA" * 16], "KS003"),
        ("purpose", ["Make"], "KS003"),
        ("time", ["yesterday"], "KS003"),
        ("seen", [None], "KS003"),
        ("seen.size", [-1], "KS003"),
        ("seen.root", [""], "KS003"),
        ("extra", [1], "KS003"),
    ],
)
def test_statements_that_are_refused(kit: Kit, field: str, value: str | list[Any], sqlstate: str) -> None:
    json, envelope = proposal(kit)
    *path, last = field.split(".")
    spoiled = copy.deepcopy(json)
    place = spoiled
    for name in path:
        place = place[name]
    place[last] = other(kit, value) if isinstance(value, str) else value[0]
    before = stored(kit)
    assert call(kit, "nurse", "submit_referral", signed(spoiled) | envelope) == sqlstate
    assert stored(kit) == before
    assert call(kit, "nurse", "submit_referral", signed(json) | envelope) is None


@pytest.mark.parametrize(
    "field", ["subject.due", "subject.referral", "seen.root", "seen", "nonce", "v", "act"]
)
def test_a_missing_field_is_refused(kit: Kit, field: str) -> None:
    json, envelope = proposal(kit)
    *path, last = field.split(".")
    place = json
    for name in path:
        place = place[name]
    del place[last]
    assert call(kit, "nurse", "submit_referral", signed(json) | envelope) == "KS003"


def set_byte(at: int) -> Callable[[bytes], bytes]:
    return lambda old: old[:at] + bytes([old[at] ^ 1]) + old[at + 1 :]


SPOILED: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "short signature": ("signature", lambda old: old[:-1]),
    "no signature": ("signature", lambda _: None),
    "no statement": ("statement", lambda _: None),
    "empty statement": ("statement", lambda _: b""),
    "long statement": ("statement", lambda old: old + b" " * 48_000),
    "no header": ("header", lambda _: None),
    "short header": ("header", lambda old: old[:100]),
    "long header": ("header", lambda old: old + bytes(2048)),
    "magic": ("header", set_byte(0)),
    "format": ("header", set_byte(4)),
    "suite": ("header", set_byte(5)),
    "header of another referral": ("header", set_byte(6)),
    "header of another version": ("header", set_byte(25)),
    "header that follows something": ("header", set_byte(26)),
    "number of recipients": ("header", set_byte(74)),
    "first recipient": ("header", set_byte(75)),
    "second recipient": ("header", set_byte(107)),
    "end of the header": ("header", lambda old: old[:-1] + b"?"),
    "no manifest": ("manifest", lambda _: None),
    "manifest": ("manifest", set_byte(0)),
    "manifest's count": ("manifest", set_byte(32)),
    "long manifest": ("manifest", lambda old: old + bytes(129)),
    "no envelope signature": ("env_signature", lambda _: None),
    "short envelope signature": ("env_signature", lambda old: old[1:]),
    "envelope signature": ("env_signature", set_byte(3)),
    "no names": ("part_names", lambda _: None),
    "empty names": ("part_names", lambda _: []),
    "one name missing": ("part_names", lambda old: old[:1]),
    "NULL among names": ("part_names", lambda old: [old[0], None]),
    "names out of order": ("part_names", lambda old: old[::-1]),
    "the same name twice": ("part_names", lambda old: [old[0], old[0]]),
    "capital name": ("part_names", lambda old: [old[0].upper(), old[1]]),
    "long name": ("part_names", lambda old: [old[0], "s" * 33]),
    "nested names": ("part_names", lambda old: [[old[0]], [old[1]]]),
    "no ciphertexts": ("ciphertexts", lambda _: None),
    "empty ciphertext": ("ciphertexts", lambda old: [b"", old[1]]),
    "huge ciphertext": ("ciphertexts", lambda old: [bytes(1_114_113), old[1]]),
    "NULL ciphertext": ("ciphertexts", lambda old: [None, old[1]]),
    "swapped ciphertexts": ("ciphertexts", lambda old: old[::-1]),
    "no notary wraps": ("notary_wraps", lambda _: None),
    "short notary wrap": ("notary_wraps", lambda old: [old[0][1:], old[1]]),
    "NULL notary wrap": ("notary_wraps", lambda old: [None, old[1]]),
    "swapped notary wraps": ("notary_wraps", lambda old: old[::-1]),
    "no units": ("wrap_units", lambda _: None),
    "one unit": ("wrap_units", lambda old: old[:1]),
    "units in the other order": ("wrap_units", lambda old: old[::-1]),
    "another unit": ("wrap_units", lambda old: [old[0], new_id()]),
    "the same unit twice": ("wrap_units", lambda old: [old[0], old[0]]),
    "NULL unit": ("wrap_units", lambda old: [old[0], None]),
    "three units": ("wrap_units", lambda old: [*old, new_id()]),
    "no wraps": ("wraps", lambda _: None),
    "one wrap missing": ("wraps", lambda old: old[:-1]),
    "one wrap more": ("wraps", lambda old: [*old, old[0]]),
    "short wrap": ("wraps", lambda old: [old[0][1:], *old[1:]]),
    "NULL wrap": ("wraps", lambda old: [None, *old[1:]]),
    "swapped wraps": ("wraps", lambda old: [old[1], old[0], *old[2:]]),
    "nested wraps": ("wraps", lambda old: [old[:2], old[2:]]),
}


@pytest.mark.parametrize("name", SPOILED)
def test_arguments_that_are_refused(kit: Kit, name: str) -> None:
    json, envelope = proposal(kit)
    arguments = signed(json) | envelope
    argument, spoil = SPOILED[name]
    before = stored(kit)
    spoiled = arguments | {argument: spoil(arguments[argument])}
    assert call(kit, "nurse", "submit_referral", spoiled) == "KS003"
    assert stored(kit) == before


def test_arrays_that_do_not_count_from_one_are_refused(kit: Kit) -> None:
    json, envelope = proposal(kit)
    names = "[5:6]={" + ",".join(envelope["part_names"]) + "}"
    assert call(kit, "nurse", "submit_referral", signed(json) | envelope | {"part_names": names}) == "KS003"


def test_a_manifest_that_fits_other_bytes_is_refused_even_if_the_statement_names_its_hash(kit: Kit) -> None:
    json, envelope = proposal(kit)
    envelope["manifest"] = bytes(64) + envelope["manifest"][64:]
    json["subject"]["envelope"] = envelope_hash(
        envelope["header"], envelope["manifest"], envelope["env_signature"]
    ).hex()
    assert call(kit, "nurse", "submit_referral", signed(json) | envelope) == "KS003"


def test_a_revoked_referrer_is_refused_also_inside_an_open_transaction(database: Database) -> None:
    kit = Kit(database)
    json, envelope = proposal(kit)
    arguments = signed(json) | envelope
    with database.driver("nurse") as driver:
        driver.autocommit = False
        driver.execute("SELECT count(*) FROM kotosilta.referral")
        kit.revoke(kit.nurse.user_id)
        with pytest.raises(Exception, match="not allowed") as refused:
            driver.execute(
                "SELECT kotosilta.submit_referral(%(statement)s, %(signature)s, %(header)s, %(manifest)s, "
                "%(env_signature)s, %(part_names)s::text[], %(ciphertexts)s, %(notary_wraps)s, "
                "%(wrap_units)s, %(wraps)s)",
                arguments,
            )
    assert getattr(refused.value, "sqlstate", None) == "KS001"


@pytest.mark.parametrize("what", ["sender unit", "recipient unit", "recipient organisation"])
def test_revoked_units_and_organisations_send_and_receive_nothing(database: Database, what: str) -> None:
    kit = Kit(database)
    subjects = {
        "sender unit": kit.clinic.id,
        "recipient unit": kit.services.id,
        "recipient organisation": kit.services.organisation,
    }
    kit.revoke(subjects[what])
    with pytest.raises(NotAllowedError):
        kit.submit()


def test_the_hash_in_the_statement_is_the_one_that_is_stored(kit: Kit) -> None:
    sent = kit.submit()
    envelope = sent.envelopes[0]
    inner = hashlib.sha256(envelope.header).digest() + hashlib.sha256(envelope.manifest).digest()
    assert kit.row(sent).first_envelope == hashlib.sha256(inner + envelope.signature).digest()
