"""Getting a unit's seed back: two leads or the offline key, logged before anything is handed out, seen by the unit."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text

from referral_app.crypto.recovery import (
    join_unit_seed,
    open_answer,
    open_offline_copy,
    open_share,
    seal_answer,
    seal_offline_copy,
    seal_share,
)
from referral_app.crypto.shares import split_among
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.database import recovery_calls
from referral_app.database.recovery_calls import Recovery, RecoveryKind, RecoveryMaterial
from referral_app.domain.roles import Role
from referral_app.errors import (
    BugError,
    NotAllowedError,
    NotaryNotAnsweringError,
    NotFoundError,
    StateChangedError,
)
from referral_app.translog.statement import SignedStatement, statement_hash
from tests.database_fixtures import Database
from tests.integration.by_hand import call
from tests.integration.kit import Kit, Person, Unit, new_id


@dataclass
class Keeping:
    """A unit with two leads, each with a share of its seed, and the offline key's copy."""

    kit: Kit
    unit: Unit
    seed: bytes
    offline: UnwrapKey
    one: Person
    two: Person

    def sealed(self) -> tuple[dict[UUID, bytes], bytes]:
        shares = split_among(self.seed, 2)
        return {
            person.user_id: seal_share(share, person.identity.unwrap.public, self.unit.id, self.unit.epoch)
            for person, share in zip((self.one, self.two), shares, strict=True)
        }, seal_offline_copy(self.seed, self.offline.public, self.unit.id, self.unit.epoch)


@pytest.fixture
def keeping(database: Database) -> Keeping:
    kit = Kit(database)
    seed = secrets.token_bytes(32)
    unit = kit.next_epoch(kit.services)
    unit = Unit(unit.id, unit.organisation, UnwrapKey.from_seed(seed), 3)
    kit.add_entry("unit_key", unit.id, kit.key_data(unit))
    second = kit.person("second.lead", kit.services, Role.COORDINATOR, lead=True)
    offline = UnwrapKey.from_seed(secrets.token_bytes(32))
    return Keeping(kit, unit, seed, offline, kit.lead, second)


def put(
    keeping: Keeping,
    shares: dict[UUID, bytes],
    offline: bytes,
    by: Person | None = None,
    /,
    **changes: Any,
) -> None:
    by = by or keeping.one
    subject = {
        "unit": keeping.unit.id.hex,
        "epoch": keeping.unit.epoch,
        "shares": {user.hex: hashlib.sha256(share).hexdigest() for user, share in shares.items()},
        "offline": hashlib.sha256(offline).hexdigest(),
    }
    statement = keeping.kit.statement(by, "grant", subject | changes)
    with by.engine.begin() as connection:
        recovery_calls.put_recovery_copies(connection, statement, shares, offline)
    keeping.kit.sequence()


def request(keeping: Keeping, by: Person, asked: Person | None, /, **changes: Any) -> SignedStatement:
    subject = {
        "unit": keeping.unit.id.hex,
        "epoch": keeping.unit.epoch,
        "asked": None if asked is None else asked.user_id.hex,
    }
    statement = keeping.kit.statement(by, "recover", subject | changes)
    with by.engine.begin() as connection:
        recovery_calls.request_recovery(connection, statement)
    return statement


def answer(keeping: Keeping, by: Person, request_hash: bytes, sealed: bytes, /, **changes: Any) -> None:
    subject = {"request": request_hash.hex(), "sealed": hashlib.sha256(sealed).hexdigest()}
    statement = keeping.kit.statement(by, "recover", subject | changes)
    with by.engine.begin() as connection:
        recovery_calls.answer_recovery(connection, statement, sealed)


def material(person: Person, request_hash: bytes) -> RecoveryMaterial:
    with person.engine.begin() as connection:
        return recovery_calls.recovery_material(connection, request_hash)


def seen(person: Person) -> tuple[Recovery, ...]:
    with person.engine.begin() as connection:
        return recovery_calls.recoveries_of_my_unit(connection)


# --- the whole way -------------------------------------------------------------------------------------


def test_two_leads_put_the_seed_together(keeping: Keeping) -> None:
    unit, one, two = keeping.unit, keeping.one, keeping.two
    put(keeping, *keeping.sealed())
    asked = statement_hash(request(keeping, one, two).body)
    keeping.kit.sequence()

    given = material(two, asked)
    assert (given.kind, given.answer, given.answer_statement) == (RecoveryKind.SHARE, None, None)
    assert given.copy is not None
    share = open_share(given.copy, two.identity.unwrap, unit.id, unit.epoch)
    sealed = seal_answer(share, one.identity.unwrap.public, unit.id, unit.epoch, asked)
    answer(keeping, two, asked, sealed)

    got = material(one, asked)
    assert got.copy is not None
    assert got.answer is not None
    assert got.answer_statement is not None
    seed = join_unit_seed(
        open_share(got.copy, one.identity.unwrap, unit.id, unit.epoch),
        open_answer(got.answer, one.identity.unwrap, unit.id, unit.epoch, asked),
        unit.key.public,
    )
    assert seed == keeping.seed
    assert material(two, asked).answer is None  # it is sealed to her who asked, and handed to her only


def test_the_offline_key_opens_its_copy(keeping: Keeping) -> None:
    put(keeping, *keeping.sealed())
    asked = statement_hash(request(keeping, keeping.one, None).body)
    keeping.kit.sequence()
    given = material(keeping.one, asked)
    assert given.kind is RecoveryKind.OFFLINE
    assert given.copy is not None
    assert open_offline_copy(given.copy, keeping.offline, keeping.unit.id, 3) == keeping.seed
    with pytest.raises(NotFoundError):
        material(keeping.two, asked)


def test_the_whole_unit_sees_each_use(keeping: Keeping) -> None:
    put(keeping, *keeping.sealed())
    first = request(keeping, keeping.one, keeping.two)
    second = request(keeping, keeping.two, None)
    for person in (keeping.one, keeping.two, keeping.kit.worker):
        newest, before = seen(person)
        assert (newest.statement, newest.kind, newest.actor, newest.asked) == (
            second,
            RecoveryKind.OFFLINE,
            keeping.two.user_id,
            None,
        )
        assert (before.statement, before.kind, before.actor, before.asked, before.epoch) == (
            first,
            RecoveryKind.SHARE,
            keeping.one.user_id,
            keeping.two.user_id,
            3,
        )
        assert before.request_hash == statement_hash(first.body)
        assert before.answered_at is None
        assert (newest.logged, before.logged) == (False, False)
    keeping.kit.sequence(lambda row: "accepted" if row.body == first.body else "refused.signature")
    assert [recovery.logged for recovery in seen(keeping.one)] == [False, True]
    assert seen(keeping.kit.other_worker) == ()
    for person in (keeping.kit.auditor, keeping.kit.administrator):
        with pytest.raises(NotAllowedError):
            seen(person)


def test_nothing_is_handed_out_before_the_log_has_the_request(keeping: Keeping) -> None:
    put(keeping, *keeping.sealed())
    keeping.kit.sequence()
    asked = statement_hash(request(keeping, keeping.one, keeping.two).body)
    for person in (keeping.one, keeping.two):
        with pytest.raises(NotaryNotAnsweringError):
            material(person, asked)
    with pytest.raises(NotFoundError):
        answer(keeping, keeping.two, asked, b"sealed")
    keeping.kit.sequence(lambda row: "refused.signature")
    for person in (keeping.one, keeping.two):
        with pytest.raises(NotaryNotAnsweringError):
            material(person, asked)


def test_new_copies_stand_in_the_place_of_the_old(keeping: Keeping) -> None:
    put(keeping, *keeping.sealed())
    third = keeping.kit.person("third.lead", keeping.kit.services, Role.COORDINATOR, lead=True)
    put(keeping, {keeping.two.user_id: b"new share", third.user_id: b"another"}, b"new copy", keeping.two)
    with keeping.one.engine.begin() as connection:
        held = recovery_calls.recovery_copies_of_my_unit(connection)
    assert {(copy.epoch, copy.kind, copy.holder) for copy in held} == {
        (3, RecoveryKind.SHARE, keeping.two.user_id),
        (3, RecoveryKind.SHARE, third.user_id),
        (3, RecoveryKind.OFFLINE, None),
    }
    asked = statement_hash(request(keeping, keeping.one, keeping.two).body)
    keeping.kit.sequence()
    assert material(keeping.one, asked).copy is None
    assert material(keeping.two, asked).copy == b"new share"


def test_copies_that_the_log_has_not_accepted_change_nothing(keeping: Keeping) -> None:
    """Whoever has a lead's database password, and not her keys, takes no copy away."""
    shares, offline = keeping.sealed()
    put(keeping, shares, offline)
    forged = {keeping.one.user_id: b"forged", keeping.two.user_id: b"forged as well"}
    subject = {
        "unit": keeping.unit.id.hex,
        "epoch": keeping.unit.epoch,
        "shares": {user.hex: hashlib.sha256(share).hexdigest() for user, share in forged.items()},
        "offline": hashlib.sha256(b"forged copy").hexdigest(),
    }
    for _ in range(2):
        statement = keeping.kit.statement(keeping.one, "grant", subject)
        with keeping.one.engine.begin() as connection:
            recovery_calls.put_recovery_copies(connection, statement, forged, b"forged copy")
    asked = statement_hash(request(keeping, keeping.one, None).body)
    keeping.kit.sequence(lambda row: "accepted" if statement_hash(row.body) == asked else "refused.signature")
    assert material(keeping.one, asked).copy == offline
    with keeping.kit.database.superuser.connect() as connection:
        stored = connection.execute(text("SELECT count(*) FROM kotosilta.recovery_copy")).scalar_one()
    assert stored == 3


def test_a_sole_lead_has_the_offline_copy_only(keeping: Keeping) -> None:
    _, offline = keeping.sealed()
    put(keeping, {}, offline)
    with keeping.one.engine.begin() as connection:
        [copy] = recovery_calls.recovery_copies_of_my_unit(connection)
    assert (copy.kind, copy.holder) == (RecoveryKind.OFFLINE, None)


# --- refused -------------------------------------------------------------------------------------------


def test_who_stores_no_copies(keeping: Keeping) -> None:
    shares, offline = keeping.sealed()
    kit = keeping.kit
    for person in (kit.worker, kit.head_nurse, kit.nurse):
        with pytest.raises(NotAllowedError):
            put(keeping, shares, offline, person)
    for holder in (kit.worker, kit.head_nurse, kit.administrator):
        with pytest.raises(NotAllowedError):
            put(keeping, {keeping.one.user_id: b"share", holder.user_id: b"share"}, offline)
    with pytest.raises(NotAllowedError):
        put(keeping, shares, offline, epoch=4)
    with pytest.raises(NotAllowedError):
        put(keeping, shares, offline, unit=kit.clinic.id.hex)
    kit.revoke(keeping.two.user_id)
    with pytest.raises(NotAllowedError):
        put(keeping, shares, offline)


@pytest.mark.parametrize(
    "changes",
    [
        {"shares": {}},
        {"shares": []},
        {"shares": None},
        {"offline": "00" * 32},
        {"offline": None},
        {"epoch": 0},
        {"more": 1},
    ],
)
def test_copies_must_be_what_their_statement_says(keeping: Keeping, changes: dict[str, Any]) -> None:
    with pytest.raises(BugError):
        put(keeping, *keeping.sealed(), **changes)


def test_copies_that_are_malformed(keeping: Keeping) -> None:
    shares, offline = keeping.sealed()
    one_share = {keeping.one.user_id: shares[keeping.one.user_id]}
    for given, copy in ((one_share, offline), (shares, b""), (shares, bytes(4097))):
        with pytest.raises(BugError):
            put(keeping, given, copy)
    empty = {keeping.one.user_id: b"", keeping.two.user_id: b"share"}
    with pytest.raises(BugError):
        put(keeping, empty, offline)
    statement = keeping.kit.statement(keeping.one, "grant", {})
    arguments: dict[str, Any] = {
        "statement": statement.body,
        "signature": statement.signature,
        "holders": [keeping.one.user_id] * 2,
        "shares": [b"a", b"b"],
        "offline": b"c",
    }
    for changes in ({}, {"holders": None}, {"shares": [None, b"a"]}, {"offline": None}):
        assert call(keeping.kit, "lead", "put_recovery_copies", arguments | changes) == "KS003"


def test_who_asks_for_nothing(keeping: Keeping) -> None:
    put(keeping, *keeping.sealed())
    kit = keeping.kit
    for by, asked in (
        (kit.worker, keeping.two),
        (kit.head_nurse, None),
        (keeping.one, kit.worker),
        (keeping.one, keeping.one),
        (keeping.one, kit.head_nurse),
    ):
        with pytest.raises(NotFoundError):
            request(keeping, by, asked)
    for changes in ({"epoch": 1}, {"epoch": 4}, {"unit": kit.clinic.id.hex}, {"asked": new_id().hex}):
        with pytest.raises(NotFoundError):
            request(keeping, keeping.one, keeping.two, **changes)
    for changes in ({"epoch": "3"}, {"asked": 1}, {"more": 1}):
        with pytest.raises(BugError):
            request(keeping, keeping.one, keeping.two, **changes)


def test_answers_that_are_refused(keeping: Keeping) -> None:
    put(keeping, *keeping.sealed())
    kit = keeping.kit
    third = kit.person("third.lead", kit.services, Role.COORDINATOR, lead=True)
    asked = statement_hash(request(keeping, keeping.one, keeping.two).body)
    offline = statement_hash(request(keeping, keeping.one, None).body)
    kit.sequence()
    for person, request_hash in (
        (third, asked),
        (keeping.one, asked),
        (kit.worker, asked),
        (kit.head_nurse, asked),
        (keeping.two, offline),
        (keeping.two, bytes(32)),
    ):
        with pytest.raises(NotFoundError):
            answer(keeping, person, request_hash, b"sealed")
    with pytest.raises(BugError):
        answer(keeping, keeping.two, asked, b"sealed", sealed="00" * 32)
    with pytest.raises(BugError):
        answer(keeping, keeping.two, asked, b"")
    answer(keeping, keeping.two, asked, b"sealed")
    with pytest.raises(StateChangedError):
        answer(keeping, keeping.two, asked, b"sealed again")


def test_others_get_nothing_of_a_request(keeping: Keeping) -> None:
    put(keeping, *keeping.sealed())
    kit = keeping.kit
    asked = statement_hash(request(keeping, keeping.one, keeping.two).body)
    kit.sequence()
    third = kit.person("third.lead", kit.services, Role.COORDINATOR, lead=True)
    for person in (third, kit.worker, kit.head_nurse):
        for request_hash in (asked, bytes(32)):
            with pytest.raises(NotFoundError):
                material(person, request_hash)
    kit.revoke(keeping.two.user_id)
    with pytest.raises(NotFoundError):
        material(keeping.two, asked)


def test_two_who_answer_at_once(keeping: Keeping) -> None:
    """One request, one answer: the second waits for the first."""
    put(keeping, *keeping.sealed())
    asked = statement_hash(request(keeping, keeping.one, keeping.two).body)
    keeping.kit.sequence()
    subject = {"request": asked.hex(), "sealed": hashlib.sha256(b"sealed").hexdigest()}
    first, second = (keeping.kit.statement(keeping.two, "recover", subject) for _ in range(2))
    with keeping.two.engine.connect() as one, keeping.two.engine.connect() as other:
        recovery_calls.answer_recovery(one, first, b"sealed")
        other.execute(text("SET lock_timeout = '50ms'"))
        other.commit()
        with pytest.raises(StateChangedError):
            recovery_calls.answer_recovery(other, second, b"sealed")
        other.rollback()
        one.commit()
        with pytest.raises(StateChangedError):
            recovery_calls.answer_recovery(other, second, b"sealed")
        other.rollback()
