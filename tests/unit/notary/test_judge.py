"""What the notary accepts, against the directory alone: the database's word counts for nothing but login and time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from referral_app.crypto.identity import Identity
from referral_app.directory.rewrap import RewrapItem, rewrap_subject
from referral_app.domain.roles import Role
from referral_app.notary.judge import judge
from referral_app.notary.narrowing import Narrowing
from referral_app.translog.statement import EMPTY_HEAD, SignedStatement, Statement, TreeHead, sign_statement
from tests.unit.directory.test_joining import record as redeem_record
from tests.unit.directory.test_joining import signed as redeeming
from tests.unit.directory.town import (
    AINO,
    AUTHORITY,
    CLINIC,
    MARIA,
    ROOT,
    TOWN,
    VEERA,
    WELCOME,
    Town,
    build,
    day,
    key_id,
    person,
    seed,
    uid,
    unit_data,
)

KNOWN = TreeHead(3, bytes(range(32)))
OFFICE, RITA = uid("office"), uid("rita")
UNITS = {AINO: CLINIC, VEERA: WELCOME, MARIA: WELCOME, RITA: OFFICE}
NAMES = {AINO: "aino", VEERA: "veera", MARIA: "maria", RITA: "rita"}


@pytest.fixture(scope="module")
def built() -> Town:
    return build()


def statement(actor: UUID = AINO, act: str = "sign_in", **changes: Any) -> Statement:
    values: dict[str, Any] = {
        "act": act,
        "actor": actor,
        "key_id": key_id(NAMES[actor]),
        "unit": UNITS[actor],
        "purpose": "sign_in",
        "subject": {},
        "nonce": bytes(16),
        "time": day(20),
        "seen": KNOWN,
    }
    return Statement(**(values | changes))


def signed(what: Statement, by: str = "") -> SignedStatement:
    """Signed with the key that the statement names, or with another's under its name."""
    if not by:
        return sign_statement(what, Identity.from_seed(seed(NAMES[what.actor])).signing)
    body = what.encode()
    return SignedStatement(body, Identity.from_seed(seed(by)).signing.sign(b"statement", body))


def verdict(
    town: Town,
    what: SignedStatement,
    *,
    login: str = "aino.laine",
    at: datetime | None = None,
    now: datetime | None = None,
    narrowing: Narrowing | None = None,
) -> str:
    return judge(
        what,
        db_user=login,
        at=at or day(20),
        now=now or at or day(20),
        directory=town.directory,
        narrowing=narrowing or Narrowing(),
        signed_head=lambda head: head in (KNOWN, EMPTY_HEAD),
    ).verdict


def test_a_true_statement(built: Town) -> None:
    assert verdict(built, signed(statement())) == "accepted"


@pytest.mark.parametrize("by", ["veera", "somebody"])
def test_anothers_signature(built: Town, by: str) -> None:
    assert verdict(built, signed(statement(), by)) == "refused.signature"


def test_a_key_that_nobody_has(built: Town) -> None:
    assert verdict(built, signed(statement(key_id=bytes(16)), "aino")) == "refused.unknown_key"


@pytest.mark.parametrize(
    ("changes", "login"),
    [
        ({}, "veera.laine"),
        ({}, "postgres"),
        ({"actor": VEERA, "key_id": key_id("aino"), "unit": CLINIC}, "aino.laine"),
        ({"actor": VEERA, "key_id": key_id("aino"), "unit": WELCOME}, "veera.laine"),
        ({"unit": WELCOME}, "aino.laine"),
        ({"unit": uid("no such unit")}, "aino.laine"),
    ],
)
def test_somebody_elses_name_login_or_unit(built: Town, changes: dict[str, Any], login: str) -> None:
    what = signed(statement(**changes), "aino")
    assert verdict(built, what, login=login) == "refused.not_the_actor"


@pytest.mark.parametrize(
    ("actor", "act", "subject", "expected"),
    [
        (AINO, "submit", {}, "accepted"),
        (VEERA, "submit", {}, "refused.role"),
        (MARIA, "submit", {}, "refused.role"),
        (AINO, "read", {}, "accepted"),
        (VEERA, "read", {}, "accepted"),
        (AINO, "grant", {}, "refused.role"),
        (AINO, "audit_view", {}, "refused.role"),
        (AINO, "export", {}, "accepted"),
        (AINO, "no_such_act", {}, "refused.role"),
        (VEERA, "move", {"from": "opened", "to": "accepted"}, "accepted"),
        (AINO, "move", {"from": "opened", "to": "accepted"}, "refused.role"),
        (VEERA, "move", {"from": "opened", "to": "rejected"}, "refused.role"),
        (MARIA, "move", {"from": "opened", "to": "rejected"}, "accepted"),
        (MARIA, "move", {"from": "completed", "to": "sent"}, "refused.role"),
        (AINO, "move", {"from": "sent", "to": "sent", "owner": None}, "accepted"),
        (AINO, "move", {"from": "reached", "to": "reached", "owner": None}, "accepted"),
        (AINO, "move", {"from": "reached", "to": "reached", "owner": AINO.hex}, "refused.role"),
        (AINO, "move", {"from": "completed", "to": "completed", "owner": None}, "refused.role"),
        (AINO, "move", {"from": "completed", "to": "opened"}, "accepted"),
        (VEERA, "move", {"from": "sent", "to": "sent", "owner": None}, "refused.role"),
        (MARIA, "move", {"from": ["opened"], "to": None}, "refused.role"),
        (MARIA, "move", {}, "refused.role"),
        (AINO, "passphrase", {}, "accepted"),
        (AINO, "phrases", {"unit": CLINIC.hex}, "accepted"),
        (AINO, "phrases", {"unit": WELCOME.hex}, "refused.role"),
        (AINO, "phrases", {}, "refused.role"),
        (VEERA, "phrases", {"unit": WELCOME.hex}, "refused.role"),
        (AINO, "print", {}, "accepted"),
        (AINO, "invite", {}, "refused.role"),
        (MARIA, "invite", {}, "refused.role"),
        (AINO, "retention", {}, "refused.role"),
        (VEERA, "confirm", {}, "refused.role"),
        (VEERA, "recover", {}, "refused.role"),
        (MARIA, "confirm", {}, "accepted"),
        (MARIA, "cancel_invitation", {}, "accepted"),
        (MARIA, "directory", {}, "accepted"),
        (MARIA, "recover", {"unit": WELCOME.hex}, "accepted"),
        (MARIA, "recover", {"unit": CLINIC.hex}, "refused.role"),
        (MARIA, "grant", {"unit": WELCOME.hex}, "accepted"),
        (MARIA, "grant", {"unit": CLINIC.hex}, "refused.role"),
        (MARIA, "grant", {"authority": WELCOME.hex}, "accepted"),
        (MARIA, "grant", {"authority": CLINIC.hex}, "refused.role"),
        (MARIA, "grant", {"authority": None}, "refused.role"),
        (VEERA, "grant", {"unit": WELCOME.hex}, "refused.role"),
        (MARIA, "erase", {"unit": WELCOME.hex, "epoch": 1}, "accepted"),
        (MARIA, "erase", {"items": []}, "refused.role"),
        (VEERA, "erase", {"unit": WELCOME.hex, "epoch": 1}, "refused.role"),
        (MARIA, "transfer", {"from": CLINIC.hex, "to": WELCOME.hex, "items": []}, "refused.role"),
        (MARIA, "transfer", {"from": WELCOME.hex, "to": CLINIC.hex, "items": []}, "refused.directory"),
        (MARIA, "transfer", {"from": WELCOME.hex}, "refused.directory"),
        (VEERA, "rewrap", {}, "refused.directory"),
    ],
)
def test_what_a_role_may(built: Town, actor: UUID, act: str, subject: dict[str, Any], expected: str) -> None:
    what = signed(statement(actor, act, subject=subject))
    assert verdict(built, what, login=f"{NAMES[actor]}.laine") == expected


def lead_and_administrator() -> Town:
    town = build()
    aino = person("aino", CLINIC, Role.REFERRER, lead=True)
    town.add(AUTHORITY.issue_user, AINO, aino, on=11)
    authority = replace(AUTHORITY, units={**AUTHORITY.units, OFFICE: seed("office")})
    town.add(authority.issue_unit, OFFICE, unit_data("office", TOWN, receives=False), on=11)
    town.add(authority.issue_user, RITA, person("rita", OFFICE, Role.ADMINISTRATOR), on=11)
    return town


@pytest.mark.parametrize(
    ("actor", "act", "subject", "expected"),
    [
        (AINO, "confirm", {}, "accepted"),
        (AINO, "grant", {"unit": CLINIC.hex}, "accepted"),
        (AINO, "submit", {}, "accepted"),
        (AINO, "invite", {}, "refused.role"),
        (RITA, "invite", {}, "accepted"),
        (RITA, "cancel_invitation", {}, "accepted"),
        (RITA, "confirm", {}, "accepted"),
        (RITA, "grant", {"unit": CLINIC.hex}, "accepted"),
        (RITA, "erase", {"items": []}, "accepted"),
        (RITA, "retention", {}, "accepted"),
        (RITA, "recover", {"unit": WELCOME.hex}, "refused.role"),
        (RITA, "transfer", {"from": WELCOME.hex, "to": CLINIC.hex, "items": []}, "refused.role"),
        (RITA, "read", {}, "refused.role"),
    ],
)
def test_what_leads_and_administrators_may(
    actor: UUID, act: str, subject: dict[str, Any], expected: str
) -> None:
    what = signed(statement(actor, act, subject=subject))
    town = lead_and_administrator()
    assert verdict(town, what, login=f"{NAMES[actor]}.laine") == expected


def rewrap_of(town: Town, unit: UUID, epoch: int = 1, **changes: Any) -> dict[str, Any]:
    key = town.directory.unit_keys(unit)[epoch - 1]
    item = RewrapItem(uid("referral"), 1, "content", bytes(32))
    return dict(rewrap_subject(unit, key, [item])) | changes


def test_halves_are_wrapped_anew_to_the_units_own_key(built: Town) -> None:
    for subject, expected in (
        (rewrap_of(built, WELCOME), "accepted"),
        (rewrap_of(built, CLINIC), "refused.directory"),
        (rewrap_of(built, WELCOME, key="00" * 16), "refused.directory"),
        (rewrap_of(built, WELCOME) | {"epoch": 2}, "refused.directory"),
        (rewrap_of(built, WELCOME, items=[]), "refused.directory"),
    ):
        what = signed(statement(VEERA, "rewrap", subject=subject))
        assert verdict(built, what, login="veera.laine") == expected


def test_a_closed_units_work_goes_to_its_successor() -> None:
    town = build()
    town.add(AUTHORITY.close_unit, WELCOME, CLINIC, on=12)
    handed = {"from": WELCOME.hex, "to": CLINIC.hex, "items": []}
    assert (
        verdict(town, signed(statement(MARIA, "transfer", subject=handed)), login="maria.laine") == "accepted"
    )
    wrapped = rewrap_of(town, CLINIC)
    assert (
        verdict(town, signed(statement(VEERA, "rewrap", subject=wrapped)), login="veera.laine") == "accepted"
    )
    back = {"from": CLINIC.hex, "to": WELCOME.hex, "items": []}
    assert verdict(town, signed(statement(AINO, "transfer", subject=back))) == "refused.role"


class TestRedeeming:
    """Whoever redeems is not in the directory yet; what she brings proves itself (test_joining.py)."""

    def test_with_keys_of_ones_own(self, built: Town) -> None:
        assert verdict(built, redeeming(redeem_record()), login="eva.laine") == "accepted"
        assert verdict(built, redeeming(redeem_record()), login="aino.laine") == "refused.not_the_actor"

    def test_with_somebody_elses(self, built: Town) -> None:
        for redeem, keys, expected in (
            (redeem_record(proof=bytes(64)), "eva", "refused.signature"),
            (redeem_record("aino"), "aino", "refused.directory"),
            (redeem_record(unit_id=uid("no such unit")), "eva", "refused.directory"),
        ):
            assert verdict(built, redeeming(redeem, keys), login="eva.laine") == expected

    def test_in_another_history(self, built: Town) -> None:
        seen = TreeHead(4, bytes(32))
        assert verdict(built, redeeming(redeem_record(), seen=seen), login="eva.laine") == "refused.fork"


@pytest.mark.parametrize(
    "seen", [TreeHead(3, bytes(32)), TreeHead(4, KNOWN.root), TreeHead(2**53 - 1, bytes(32))]
)
def test_a_head_that_this_notary_has_not_signed(built: Town, seen: TreeHead) -> None:
    assert verdict(built, signed(statement(seen=seen))) == "refused.fork"


def test_first_contact(built: Town) -> None:
    assert verdict(built, signed(statement(seen=EMPTY_HEAD))) == "accepted"


@pytest.mark.parametrize("body", [b"", b"{}", b"\xff", b'{"v":1}', signed(statement()).body + b" "])
def test_what_is_no_statement_has_a_verdict_too(built: Town, body: bytes) -> None:
    judgement = judge(
        SignedStatement(body, bytes(64)),
        db_user="aino.laine",
        at=day(20),
        now=day(20),
        directory=built.directory,
        narrowing=Narrowing(),
        signed_head=lambda _head: True,
    )
    assert (judgement.verdict, judgement.statement, judgement.accepted) == ("refused.malformed", None, False)


class TestTime:
    @pytest.mark.parametrize(
        "at", [day(9), day(10) - timedelta(microseconds=1), datetime(1, 1, 1, tzinfo=UTC)]
    )
    def test_before_the_key_was_issued(self, built: Town, at: datetime) -> None:
        assert verdict(built, signed(statement()), at=at) == "refused.unknown_key"

    def test_after_it_has_expired(self, built: Town) -> None:
        assert verdict(built, signed(statement()), at=day(411)) == "refused.unknown_key"

    @pytest.mark.parametrize(
        ("act", "at", "expected"),
        [
            ("submit", 29, "accepted"),
            ("submit", 31, "refused.unknown_key"),
            ("read", 29, "refused.unknown_key"),
            ("read", 31, "refused.unknown_key"),
        ],
    )
    def test_a_key_that_was_revoked_on_day_30_and_is_judged_then(
        self, act: str, at: int, expected: str
    ) -> None:
        """What was done before stands. What would be released now is not, whatever time the database tells."""
        town = build()
        town.add(AUTHORITY.revoke, ROOT, AINO, "left", on=30)
        assert verdict(town, signed(statement(act=act)), at=day(at), now=day(30)) == expected

    def test_a_read_of_an_expired_person_with_the_databases_clock_turned_back(self, built: Town) -> None:
        what = signed(statement(act="read"))
        assert verdict(built, what, at=day(20), now=day(411)) == "refused.unknown_key"

    def test_a_read_from_the_time_before_another_role(self) -> None:
        """An auditor does not read, not even what she asked for as a referrer."""
        town = build()
        town.add(AUTHORITY.issue_user, AINO, person("aino", CLINIC, Role.AUDITOR), on=30)
        assert verdict(town, signed(statement(act="read")), at=day(20), now=day(31)) == "refused.role"
