"""Hostile arguments for the functions about people, keys and retention: refused, each in one word, without trace."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from referral_app.database import recovery_calls
from referral_app.domain.roles import Role
from referral_app.translog.statement import statement_hash
from tests.database_fixtures import Database
from tests.integration.by_hand import refusal, statement_json
from tests.integration.kit import NO_SIGNATURE, Kit, Person
from tests.integration.newcomers import BLOB, Newcomer
from tests.integration.test_database_fuzz import HOSTILE_BODIES, paths, spoiled, values
from tests.integration.wrapping_anew import pending, subject, wrapped

FUZZ = settings(
    max_examples=250,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    database=None,
)
REFUSALS = {"KS001", "KS002", "KS003"}
FIXED = {"v", "act", "actor", "unit", "subject"}
"""What of a statement must be right whatever it is about."""


@dataclass
class Case:
    """A call that goes through, to be spoiled: arguments in the function's order, with their types."""

    person: Person
    act: str
    subject: dict[str, Any]
    more: dict[str, tuple[str, Any]] = field(default_factory=dict)

    def body(self) -> dict[str, Any]:
        return statement_json(self.person, self.act, self.subject)


@pytest.fixture(scope="module")
def cases(module_database: Database) -> dict[str, Case]:
    kit = Kit(module_database)
    made = _keys(kit) | _retention(kit) | {"transfer": _transfer(kit)}
    return made | _enrolment(kit)  # last: an entry must follow the newest


def _enrolment(kit: Kit) -> dict[str, Case]:
    invited, coming = Newcomer(kit, "invited.person", kit.clinic), Newcomer(kit, "coming.person", kit.clinic)
    redeemed = Newcomer(kit, "redeemed.person", kit.clinic)
    invited.invite()
    redeemed.invite()
    redeemed.redeem()
    entry, grant = redeemed.entry(), redeemed.epoch_grant(kit.head_nurse)
    confirm = json.loads(redeemed.confirm_statement(kit.head_nurse, entry).body)["subject"]
    arguments = {
        "entry": ("bytea", entry),
        "entry_signature": ("bytea", NO_SIGNATURE),
        "epochs": ("integer[]", [1]),
        "sealed": ("bytea[]", [grant.sealed]),
        "grants": ("bytea[]", [grant.statement.body]),
        "grant_signatures": ("bytea[]", [grant.statement.signature]),
        "authority_sealed": ("bytea", None),
        "authority_grant": ("bytea", None),
        "authority_signature": ("bytea", None),
    }
    blob = {"blob": hashlib.sha256(b"blob").hexdigest()}
    phrases = {
        "unit": kit.clinic.id.hex,
        "epoch": 1,
        "version": 1,
        "sealed": hashlib.sha256(b"sealed").hexdigest(),
    }
    return {
        "create_invitation": Case(kit.administrator, "invite", coming.invite_subject()),
        "redeem_invitation": Case(
            invited.person(),
            "redeem",
            dict(invited.redeem_record().subject()),
            {"secret": ("bytea", invited.secret), "blob": ("bytea", BLOB)},
        ),
        "cancel_invitation": Case(
            kit.administrator, "cancel_invitation", {"invitation": invited.invitation_id.hex}
        ),
        "confirm_enrolment": Case(kit.head_nurse, "confirm", confirm, arguments),
        "store_key_blob": Case(kit.nurse, "passphrase", blob, {"blob": ("bytea", b"blob")}),
        "store_unit_phrases": Case(kit.nurse, "phrases", phrases, {"sealed": ("bytea", b"sealed")}),
    }


def _keys(kit: Kit) -> dict[str, Case]:
    kit.submit()
    second = kit.person("second.lead", kit.services, Role.COORDINATOR, lead=True)
    kit.grant(kit.lead, kit.services, kit.lead)
    following = kit.next_epoch(kit.services)
    parts = pending(kit.lead, following)
    wraps = wrapped(parts, [kit.services], following)
    shares = {kit.lead.user_id: b"share one", second.user_id: b"share two"}
    copies = {
        "unit": following.id.hex,
        "epoch": 2,
        "shares": {user.hex: hashlib.sha256(share).hexdigest() for user, share in shares.items()},
        "offline": hashlib.sha256(b"offline").hexdigest(),
    }
    with kit.lead.engine.begin() as connection:
        put = kit.statement(kit.lead, "grant", copies)
        recovery_calls.put_recovery_copies(connection, put, shares, b"offline")
    kit.sequence()
    wish = {"unit": following.id.hex, "epoch": 2, "asked": kit.lead.user_id.hex}
    asked = kit.statement(second, "recover", wish)
    with second.engine.begin() as connection:
        recovery_calls.request_recovery(connection, asked)
    kit.sequence()
    answer = {
        "request": statement_hash(asked.body).hex(),
        "sealed": hashlib.sha256(b"answer").hexdigest(),
    }
    holders = {
        "holders": ("uuid[]", list(shares)),
        "shares": ("bytea[]", list(shares.values())),
        "offline": ("bytea", b"offline"),
    }
    return {
        "rewrap": Case(
            kit.lead, "rewrap", subject(parts, wraps, following), {"wraps": ("bytea", b"".join(wraps))}
        ),
        "put_recovery_copies": Case(kit.lead, "grant", copies, holders),
        "request_recovery": Case(second, "recover", wish),
        "answer_recovery": Case(kit.lead, "recover", answer, {"sealed": ("bytea", b"answer")}),
    }


def _retention(kit: Kit) -> dict[str, Case]:
    withdrawn = kit.submit()
    kit.move(kit.nurse, withdrawn, "withdrawn")
    kit.sequence()
    kit.next_epoch(kit.other_clinic)
    policy = {"organisation": kit.clinic.organisation.hex, "state": "completed", "days": 30}
    return {
        "set_retention_policy": Case(kit.administrator, "retention", policy),
        "erase": Case(kit.administrator, "erase", {"items": [{"referral": withdrawn.id.hex}]}),
        "destroy_epoch": Case(kit.administrator, "erase", {"unit": kit.other_clinic.id.hex, "epoch": 1}),
    }


def _transfer(kit: Kit) -> Case:
    """A referral with nothing left to wrap: what it held is erased from beneath it, as only the owner can."""
    lead = kit.person("other.lead", kit.other_services, Role.TRIAGE_LEAD)
    sent = kit.submit(recipient=kit.other_services)
    with kit.database.superuser.begin() as connection:
        for table in ("envelope_wrap", "envelope_part"):
            connection.execute(
                text(f"DELETE FROM kotosilta.{table} WHERE referral_id = :id"), {"id": sent.id}
            )
    kit.close(kit.other_services, kit.services)
    handed = {
        "from": kit.other_services.id.hex,
        "to": kit.services.id.hex,
        "items": [{"referral": sent.id.hex}],
    }
    return Case(lead, "transfer", handed)


FUNCTIONS = (
    "create_invitation",
    "redeem_invitation",
    "cancel_invitation",
    "confirm_enrolment",
    "store_key_blob",
    "store_unit_phrases",
    "rewrap",
    "put_recovery_copies",
    "request_recovery",
    "answer_recovery",
    "set_retention_policy",
    "erase",
    "destroy_epoch",
    "transfer",
)


@pytest.fixture(scope="module")
def drivers(
    cases: dict[str, Case], module_database: Database
) -> Iterator[dict[str, psycopg.Connection[Any]]]:
    opened: dict[str, Any] = {}
    for case in cases.values():
        if case.person.login not in opened:
            opened[case.person.login] = module_database.driver(case.person.login)
    yield {login: context.__enter__() for login, context in opened.items()}
    for context in opened.values():
        context.__exit__(None, None, None)


def run(
    driver: psycopg.Connection[Any],
    function: str,
    body: bytes | None,
    more: dict[str, tuple[str, Any]],
    signature: bytes | None = NO_SIGNATURE,
) -> str | None:
    """Call it and take everything back, accepted or not."""
    arguments = {"statement": ("bytea", body), "signature": ("bytea", signature), **more}
    marks = ", ".join(f"p_{name} => %({name})s::{kind}" for name, (kind, _) in arguments.items())
    driver.execute("BEGIN")
    try:
        query = f"SELECT kotosilta.{function}({marks})".encode()
        return refusal(driver, query, {name: value for name, (_, value) in arguments.items()})
    finally:
        driver.execute("ROLLBACK")


def test_what_is_to_be_spoiled_goes_through(
    cases: dict[str, Case], drivers: dict[str, psycopg.Connection[Any]]
) -> None:
    for function in FUNCTIONS:
        case = cases[function]
        body = json.dumps(case.body()).encode()
        assert run(drivers[case.person.login], function, body, case.more) is None, function


@FUZZ
@given(function=st.sampled_from(FUNCTIONS), data=st.data())
def test_spoiled_statements(
    cases: dict[str, Case],
    drivers: dict[str, psycopg.Connection[Any]],
    function: str,
    data: st.DataObject,
) -> None:
    case = cases[function]
    right = case.body()
    path = data.draw(st.sampled_from(list(paths(right))))
    wrong = spoiled(right, path, data.draw(values))
    body = json.dumps(wrong, ensure_ascii=data.draw(st.booleans())).encode("utf-8", "surrogatepass")
    state = run(drivers[case.person.login], function, body, case.more)
    assert state in REFUSALS or state is None
    if len(path) == 1 and path[0] in FIXED and wrong != right:
        assert state in REFUSALS


@FUZZ
@given(function=st.sampled_from(FUNCTIONS), data=st.data())
def test_a_statement_of_another_act_person_or_unit(
    cases: dict[str, Case],
    drivers: dict[str, psycopg.Connection[Any]],
    function: str,
    data: st.DataObject,
) -> None:
    """A right statement of one function at another, and under another's login."""
    case = cases[function]
    other = cases[data.draw(st.sampled_from(FUNCTIONS))]
    body = json.dumps(other.body()).encode()
    state = run(drivers[case.person.login], function, body, case.more)
    assert state in REFUSALS or (state is None and other is case)
    login = data.draw(st.sampled_from(sorted(drivers)))
    state = run(drivers[login], function, json.dumps(case.body()).encode(), case.more)
    assert state in {*REFUSALS, "42501"} or (state is None and login == case.person.login)


@FUZZ
@given(function=st.sampled_from(FUNCTIONS), data=st.data())
def test_spoiled_arguments(
    cases: dict[str, Case],
    drivers: dict[str, psycopg.Connection[Any]],
    function: str,
    data: st.DataObject,
) -> None:
    case = cases[function]
    right = {"signature": ("bytea", NO_SIGNATURE), **case.more}
    name = data.draw(st.sampled_from(sorted(right)))
    kind, old = right[name]
    new: Any
    if kind.endswith("[]"):
        piece = st.one_of(st.none(), st.sampled_from(old))
        new = data.draw(st.one_of(st.none(), st.lists(piece, max_size=4)))
    else:
        new = data.draw(st.one_of(st.none(), st.binary(max_size=100), st.just((old or b"") + b"x")))
    spoiled_arguments = right | {name: (kind, new)}
    _, signature = spoiled_arguments.pop("signature")
    body = json.dumps(case.body()).encode()
    state = run(drivers[case.person.login], function, body, spoiled_arguments, signature)
    assert state in REFUSALS if new != old else state is None


@pytest.mark.parametrize("name", HOSTILE_BODIES)
@pytest.mark.parametrize("function", FUNCTIONS)
def test_bodies_made_to_break_a_parser(
    cases: dict[str, Case], drivers: dict[str, psycopg.Connection[Any]], function: str, name: str
) -> None:
    case = cases[function]
    state = run(drivers[case.person.login], function, HOSTILE_BODIES[name], case.more)
    assert state == "KS003"


@FUZZ
@given(body=st.binary(max_size=200), signature=st.one_of(st.none(), st.binary(max_size=70)))
def test_any_bytes_as_a_directory_entry(
    cases: dict[str, Case], drivers: dict[str, psycopg.Connection[Any]], body: bytes, signature: bytes | None
) -> None:
    for login in ("head.nurse", "administrator"):
        driver = drivers[login]
        driver.execute("BEGIN")
        query = b"SELECT kotosilta.add_directory_entry(%(body)s, %(signature)s)"
        assert refusal(driver, query, {"body": body, "signature": signature}) == "KS003"
        driver.execute("ROLLBACK")


def test_nothing_that_was_refused_has_left_a_trace(cases: dict[str, Case], module_database: Database) -> None:
    with module_database.superuser.connect() as connection:
        counts = connection.execute(
            text(
                "SELECT (SELECT count(*) FROM kotosilta.invitation), (SELECT count(*) FROM kotosilta.rewrap), "
                "(SELECT count(*) FROM kotosilta.recovery), (SELECT count(*) FROM kotosilta.transfer), "
                "(SELECT count(*) FROM kotosilta.retention_policy), (SELECT count(*) FROM kotosilta.key_blob)"
            )
        ).one()
    assert tuple(counts) == (2, 0, 1, 0, 0, 0)


def test_times_that_no_calendar_has(cases: dict[str, Case], drivers: dict[str, Any]) -> None:
    case = cases["create_invitation"]
    soon = datetime.now(UTC) + timedelta(days=1)
    for expires, expected in (
        (f"{soon:%Y-%m-%dT%H:%M:%SZ}", None),
        ("2026-13-01T00:00:00Z", "KS003"),
        ("2026-02-30T00:00:00Z", "KS003"),
        ("9999-12-31T23:59:59Z", "KS003"),
        ("2999-12-31T23:59:61Z", "KS003"),
        (f"{soon:%Y-%m-%dT%H:%M:%S}+00:00", "KS003"),
        ("infinity", "KS003"),
        ("now", "KS003"),
    ):
        body = case.body()
        body["subject"] = case.subject | {"expires": expires}
        assert run(drivers["administrator"], "create_invitation", json.dumps(body).encode(), {}) == expected
