"""Whatever a hostile client sends, the functions answer with one of their own refusals, and nothing changes."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from tests.database_fixtures import Database
from tests.integration.by_hand import ENVELOPE_ARGUMENTS, envelope_arguments, refusal, statement_json
from tests.integration.kit import Kit, Sent, new_id

FUZZ = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    database=None,
)
REFUSALS = {"KS001", "KS002", "KS003"}

numbers = st.one_of(
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from([0, -1, 1.5, 2**31, 2**63, 10**400]),
)
texts = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["", "\x00", "00" * 16, "00" * 32, "FF" * 16, "2026-02-31", "2026-13-01", "infinity", "a\n"]
    ),
)
values = st.recursive(
    st.one_of(st.none(), st.booleans(), numbers, texts),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=10,
)


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    return Kit(module_database)


@pytest.fixture(scope="module")
def sent(kit: Kit) -> Sent:
    sent = kit.submit()
    kit.open(sent)
    return sent


@pytest.fixture(scope="module")
def drivers(kit: Kit) -> Iterator[dict[str, psycopg.Connection[Any]]]:
    with kit.database.driver("nurse") as nurse, kit.database.driver("worker") as worker:
        yield {"nurse": nurse, "worker": worker}


def paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    if isinstance(value, dict):
        for name in value:
            yield from paths(value[name], (*path, name))
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from paths(inner, (*path, at))


def spoiled(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    result = copy.deepcopy(value)
    place = result
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = new
    return result


def acts(kit: Kit, sent: Sent) -> dict[str, tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """For each function: who calls it, the statement's act and subject, and the further arguments."""
    referral = new_id()
    envelope = kit.envelope(referral, [kit.clinic, kit.services])
    note = kit.note(sent, kit.worker)
    noted = {"note_version": 2, "envelope": note.envelope_hash.hex(), "owner": kit.worker.user_id.hex}
    return {
        "submit_referral": (
            "nurse",
            "submit",
            kit.submit_subject(referral, kit.nurse, kit.services, envelope),
            envelope_arguments(envelope),
        ),
        "request_read": ("worker", "read", {"items": [sent.item("summary"), sent.item("content")]}, {}),
        "move_referral": (
            "worker",
            "move",
            kit.move_subject(sent, "accepted", due="2026-12-01", **noted),
            envelope_arguments(note),
        ),
        "sign_in": ("nurse", "sign_in", {"n": [1]}, {}),
        "record_act": ("worker", "export", {}, {}),
    }


FUNCTIONS = ("submit_referral", "request_read", "move_referral", "sign_in", "record_act")


def run(
    driver: psycopg.Connection[Any], function: str, body: bytes | None, signature: Any, more: dict[str, Any]
) -> str | None:
    """Call it and take everything back, accepted or not."""
    values = {"statement": body, "signature": signature, **more}
    marks = ", ".join(f"p_{name} => %({name})b" for name in values)  # binary: the driver escapes nothing
    driver.execute("BEGIN")
    try:
        return refusal(driver, f"SELECT kotosilta.{function}({marks})".encode(), values)
    finally:
        driver.execute("ROLLBACK")


@FUZZ
@given(function=st.sampled_from(FUNCTIONS), data=st.data())
def test_spoiled_statements(
    kit: Kit, sent: Sent, drivers: dict[str, psycopg.Connection[Any]], function: str, data: st.DataObject
) -> None:
    login, act, subject, more = acts(kit, sent)[function]
    person = kit.nurse if login == "nurse" else kit.worker
    right = statement_json(person, act, subject)
    path = data.draw(st.sampled_from(list(paths(right))))
    wrong = spoiled(right, path, data.draw(values))
    body = json.dumps(wrong, ensure_ascii=data.draw(st.booleans())).encode("utf-8", "surrogatepass")
    state = run(drivers[login], function, body, bytes(64), more)
    unchecked = {("nonce",), ("time",), ("purpose",), ("key",), ("seen", "root"), ("seen", "size")}
    free = path in unchecked or (path[0] == "subject" and function in ("sign_in", "record_act"))
    assert state in REFUSALS or (state is None and (wrong == right or free or function == "move_referral"))


@FUZZ
@given(function=st.sampled_from(FUNCTIONS), body=st.binary(max_size=200), length=st.integers(0, 70))
def test_any_bytes(
    kit: Kit, sent: Sent, drivers: dict[str, psycopg.Connection[Any]], function: str, body: bytes, length: int
) -> None:
    login, _, _, more = acts(kit, sent)[function]
    assert run(drivers[login], function, body, bytes(length), more) == "KS003"


@FUZZ
@given(data=st.data())
def test_any_envelope(
    kit: Kit, sent: Sent, drivers: dict[str, psycopg.Connection[Any]], data: st.DataObject
) -> None:
    """Pieces exchanged, cut or absent: refused, whichever they are."""
    function = data.draw(st.sampled_from(("submit_referral", "move_referral")))
    login, act, subject, more = acts(kit, sent)[function]
    person = kit.nurse if login == "nurse" else kit.worker
    name = data.draw(st.sampled_from(ENVELOPE_ARGUMENTS))
    if isinstance(more[name], bytes):
        new = data.draw(st.one_of(st.none(), st.binary(max_size=300), st.just(more[name] + b"x")))
    else:
        piece = st.one_of(st.none(), st.sampled_from(more[name]))
        new = data.draw(st.one_of(st.none(), st.lists(piece, max_size=5)))
        if new is not None and not any(item is not None for item in new):
            new = []
    body = json.dumps(statement_json(person, act, subject)).encode()
    state = run(drivers[login], function, body, bytes(64), more | {name: new})
    assert state == ("KS003" if new != more[name] else None)


HOSTILE_BODIES = {
    "deep": b'{"v":' + b"[" * 20_000 + b"]" * 20_000 + b"}",
    "deep, unclosed": b"[" * 40_000,
    "names twice": b'{"v":1,"v":1}',
    "names twice inside": b'{"v":{"a":1,"a":2}}',
    "huge exponent": b'{"v":1e999999999}',
    "huge number": b'{"v":1' + b"0" * 40_000 + b"}",
    "escaped NUL": rb'{"v":"\u0000"}',
    "lone surrogate": rb'{"v":"\ud800"}',
    "NUL": b'{"v":"\x00"}',
    "not UTF-8": b'{"v":"\xff"}',
    "overlong UTF-8": b'{"v":"\xc0\xaf"}',
    "byte order mark": b'\xef\xbb\xbf{"v":1}',
    "UTF-16": '{"v":1}'.encode("utf-16"),
    "array": b"[]",
    "text": b'"v"',
    "null": b"null",
    "two values": b"{} {}",
    "too long": b'{"v":"' + b"a" * 48_000 + b'"}',
    "many names": json.dumps({str(n): n for n in range(3000)}).encode(),
}


@pytest.mark.parametrize("name", HOSTILE_BODIES)
@pytest.mark.parametrize("function", ["sign_in", "request_read"])
def test_bodies_made_to_break_a_parser(
    kit: Kit, drivers: dict[str, psycopg.Connection[Any]], function: str, name: str
) -> None:
    assert run(drivers["worker"], function, HOSTILE_BODIES[name], bytes(64), {}) == "KS003"


@pytest.mark.parametrize(
    "setting",
    [
        "standard_conforming_strings = off",
        "transform_null_equals = on",
        "DateStyle = 'SQL, DMY'",
        "TimeZone = 'Pacific/Kiritimati'",
        "search_path = pg_temp, kotosilta",
        "row_security = off",
        "client_encoding = 'SQL_ASCII'",
        "plpgsql.extra_errors = 'all'",
        "bytea_output = 'escape'",
        "array_nulls = off",
        "quote_all_identifiers = on",
        "enable_indexscan = off",
        "plan_cache_mode = force_generic_plan",
        "check_function_bodies = off",
        "constraint_exclusion = on",
    ],
)
def test_settings_of_the_caller_change_nothing(kit: Kit, setting: str) -> None:
    """A fresh session with a hostile setting: what is right goes through, what is wrong does not."""
    sent = kit.submit()
    kit.open(sent)
    with kit.database.driver("worker") as driver:
        driver.execute(f"SET {setting}".encode())
        for function, (login, act, subject, more) in acts(kit, sent).items():
            if login == "worker":
                body = json.dumps(statement_json(kit.worker, act, subject)).encode()
                assert run(driver, function, body.replace(b'"v": 1', b'"v": 2'), bytes(64), more) == "KS003"
                assert run(driver, function, body, bytes(64), more) is None


def test_nothing_that_was_refused_has_left_a_trace(kit: Kit, sent: Sent) -> None:
    with kit.database.superuser.connect() as connection:
        bodies = connection.execute(text("SELECT count(*) FROM kotosilta.accepted_body")).scalar_one()
        intake = connection.execute(text("SELECT count(*) FROM kotosilta.intake")).scalar_one()
    assert bodies == intake
