"""How people come in: invited by an administrator, redeemed once with keys of their own, confirmed by a lead."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, text

from referral_app.database import calls, people_calls
from referral_app.database.people_calls import InvitationState
from referral_app.domain.roles import Role
from referral_app.errors import (
    BugError,
    KotosiltaError,
    NotAllowedError,
    NotFoundError,
    StateChangedError,
)
from referral_app.translog.statement import Statement
from tests.database_fixtures import Database
from tests.integration.by_hand import call
from tests.integration.kit import NO_SIGNATURE, Kit, new_id
from tests.integration.newcomers import BLOB, Newcomer, authority_grant

START = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def kit(module_database: Database) -> Kit:
    return Kit(module_database)


@pytest.fixture
def fresh(database: Database) -> Kit:
    """For tests that move the clock or count what is there."""
    return Kit(database)


@pytest.fixture
def newcomer(kit: Kit) -> Newcomer:
    """Of a login of her own, which may do nothing yet."""
    return Newcomer(kit, f"new.{secrets.token_hex(4)}", kit.clinic)


def redeem(newcomer: Newcomer, **changes: Any) -> str | None:
    """By hand; the SQLSTATE, or None."""
    statement = newcomer.redeem_statement()
    arguments = {
        "statement": statement.body,
        "signature": statement.signature,
        "secret": newcomer.secret,
        "blob": BLOB,
    }
    assert newcomer.engine  # the login is there
    return call(newcomer.kit, newcomer.login, "redeem_invitation", arguments | changes)


# --- the whole way -------------------------------------------------------------------------------------


def test_from_the_invitation_to_the_first_sign_in(kit: Kit, newcomer: Newcomer) -> None:
    invite = newcomer.invite()
    with newcomer.engine.begin() as connection:
        mine = people_calls.my_invitation(connection)
    assert (mine.invitation_id, mine.user_id, mine.name, mine.role, mine.lead, mine.unit_id) == (
        newcomer.invitation_id,
        newcomer.user_id,
        "Maija Meikäläinen",
        Role.REFERRER,
        False,
        kit.clinic.id,
    )
    assert (mine.state, mine.statement) == (InvitationState.OPEN, invite)
    assert mine.expires_at == newcomer.expires_at.replace(microsecond=0)

    statement = newcomer.redeem()
    with kit.head_nurse.engine.begin() as connection:
        [pending] = people_calls.pending_invitations(connection)
    assert pending.redemption is not None
    record = newcomer.redeem_record()
    assert (pending.redemption.verify, pending.redemption.wrap, pending.redemption.proof) == (
        record.verify,
        record.wrap,
        record.proof,
    )
    assert pending.redemption.statement == statement
    assert (pending.login, pending.created_by) == (newcomer.login, kit.administrator.user_id)

    grant = newcomer.epoch_grant(kit.head_nurse)
    person = newcomer.confirm(kit.head_nurse, [grant])
    with person.engine.begin() as connection:
        assert calls.my_key_blob(connection) == BLOB
        [granted] = calls.my_grants(connection)
        assert (granted.unit_id, granted.epoch, granted.sealed, granted.statement) == (
            kit.clinic.id,
            1,
            grant.sealed,
            grant.statement,
        )
        calls.sign_in(connection, kit.statement(person, "sign_in", {}))
        assert people_calls.my_invitation(connection).state is InvitationState.CONFIRMED
    with kit.head_nurse.engine.begin() as connection:
        assert people_calls.pending_invitations(connection) == ()


def test_every_step_is_in_the_log_in_its_order(fresh: Kit) -> None:
    fresh.sequence()
    newcomer = Newcomer(fresh, "newcomer", fresh.clinic)
    newcomer.invite()
    newcomer.redeem()
    newcomer.confirm(fresh.head_nurse, [newcomer.epoch_grant(fresh.head_nurse)])
    with fresh.database.superuser.connect() as connection:
        rows = connection.execute(text("SELECT type, db_user, body FROM kotosilta.intake ORDER BY id")).all()
    seen = [(row.type if row.type == "directory" else act_of(row.body), row.db_user) for row in rows]
    assert seen == [
        ("invite", "administrator"),
        ("redeem", "newcomer"),
        ("confirm", "head.nurse"),
        ("directory", "head.nurse"),
        ("grant", "head.nurse"),
    ]


def act_of(body: bytes) -> str:
    return Statement.decode(body).act


def test_a_first_lead_is_confirmed_by_the_administrator_and_gets_the_units_issuing_seed(fresh: Kit) -> None:
    newcomer = Newcomer(fresh, "first.lead", fresh.other_clinic, Role.REFERRER, lead=True)
    newcomer.invite()
    newcomer.redeem()
    authority = authority_grant(fresh, fresh.administrator, fresh.other_clinic.id, newcomer.user_id)
    person = newcomer.confirm(fresh.administrator, authority=authority)
    with person.engine.begin() as connection:
        assert people_calls.my_authority_grants(connection) == (authority,)
        assert people_calls.pending_invitations(connection) == ()
    later = Newcomer(fresh, "second.person", fresh.other_clinic)
    later.invite()
    later.redeem()
    with pytest.raises(NotAllowedError):
        later.confirm(fresh.administrator)  # now there is a lead
    later.confirm(person)


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMINISTRATOR])
def test_auditors_and_administrators_are_confirmed_by_an_administrator(fresh: Kit, role: Role) -> None:
    newcomer = Newcomer(fresh, f"new.{role}", fresh.office, role)
    newcomer.invite()
    newcomer.redeem()
    with pytest.raises(NotAllowedError):
        newcomer.confirm(fresh.lead)
    person = newcomer.confirm(fresh.administrator)
    with person.engine.begin() as connection:
        calls.sign_in(connection, fresh.statement(person, "sign_in", {}))


# --- inviting ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("login", ["nurse", "head.nurse", "lead", "auditor"])
def test_only_administrators_invite(kit: Kit, newcomer: Newcomer, login: str) -> None:
    person = {person.login: person for person in kit.people.values()}[login]
    statement = kit.statement(person, "invite", newcomer.invite_subject())
    with pytest.raises(NotAllowedError), person.engine.begin() as connection:
        people_calls.create_invitation(connection, statement)


@pytest.mark.parametrize(
    "changes",
    [
        {"login": "Newcomer"},
        {"login": "pg_newcomer"},
        {"login": "ref_member"},
        {"login": "a" * 64},
        {"login": 1},
        {"name": ""},
        {"name": "a" * 201},
        {"name": "a\nb"},
        {"role": "notary"},
        {"role": "triage_lead"},  # is a lead in any case
        {"role": "auditor", "lead": True},
        {"role": "administrator", "lead": True},
        {"lead": None},
        {"lead": "yes"},
        {"unit": "clinic"},
        {"user": None},
        {"invitation": ""},
        {"secret": "00" * 20},
        {"expires": "2020-01-01T00:00:00Z"},
        {"expires": "2126-01-01T00:00:00Z"},
        {"expires": "2026-02-31T00:00:00Z"},
        {"expires": "tomorrow"},
        {"expires": None},
        {"more": 1},
    ],
)
def test_invitations_that_are_malformed(newcomer: Newcomer, changes: dict[str, Any]) -> None:
    with pytest.raises(BugError):
        newcomer.invite(**changes)


def test_who_cannot_be_invited(kit: Kit, newcomer: Newcomer) -> None:
    for changes in (
        {"login": "nurse"},
        {"login": "nurse", "user": kit.nurse.user_id.hex},
        {"user": kit.nurse.user_id.hex},
        {"unit": new_id().hex},
    ):
        with pytest.raises(NotAllowedError):
            newcomer.invite(**changes)


@pytest.mark.parametrize(
    ("unit", "role", "lead"),
    [
        ("services", Role.AUDITOR, False),
        ("clinic", Role.ADMINISTRATOR, False),
        ("office", Role.REFERRER, True),
        ("office", Role.TRIAGE_LEAD, True),
    ],
)
def test_a_unit_with_leads_has_no_auditors_and_administrators(
    kit: Kit, unit: str, role: Role, lead: bool
) -> None:
    """The directory would not take them: leads hold the key that makes people of their unit."""
    place = {"services": kit.services, "clinic": kit.clinic, "office": kit.office}[unit]
    newcomer = Newcomer(kit, "officer.or.lead", place, role, lead)
    with pytest.raises(NotAllowedError):
        newcomer.invite()


def test_nobody_is_invited_to_a_unit_that_is_closed_or_revoked(fresh: Kit) -> None:
    newcomer = Newcomer(fresh, "newcomer", fresh.other_services)
    fresh.close(fresh.other_services, fresh.services)
    with pytest.raises(NotAllowedError):
        newcomer.invite()
    elsewhere = Newcomer(fresh, "newcomer", fresh.other_clinic)
    fresh.revoke(fresh.other_clinic.id)
    with pytest.raises(NotAllowedError):
        elsewhere.invite()


def test_a_login_has_one_invitation_at_a_time(kit: Kit, newcomer: Newcomer) -> None:
    newcomer.invite()
    with pytest.raises(StateChangedError):
        newcomer.invite(invitation=new_id().hex)
    newcomer.redeem()
    with pytest.raises(StateChangedError):
        newcomer.invite(invitation=new_id().hex)
    other = Newcomer(kit, newcomer.login + ".b", kit.clinic, invitation_id=newcomer.invitation_id)
    with pytest.raises(StateChangedError):
        other.invite()


def test_an_invitation_past_its_time_gives_way_to_a_new_one(fresh: Kit) -> None:
    fresh.database.set_clock(START)
    newcomer = Newcomer(fresh, "newcomer", fresh.clinic, expires_at=START + timedelta(days=1))
    newcomer.invite()
    fresh.database.set_clock(START + timedelta(days=1))
    with fresh.administrator.engine.begin() as connection:
        [expired] = people_calls.pending_invitations(connection)
    assert expired.invitation_id == newcomer.invitation_id
    again = Newcomer(fresh, "newcomer", fresh.clinic, expires_at=START + timedelta(days=2))
    again.invite()
    with fresh.administrator.engine.begin() as connection:
        [pending] = people_calls.pending_invitations(connection)
    assert pending.invitation_id == again.invitation_id
    again.redeem()


# --- the invited login ---------------------------------------------------------------------------------


def test_an_invited_login_sees_the_directory_and_may_redeem_and_nothing_else(fresh: Kit) -> None:
    newcomer = Newcomer(fresh, "newcomer", fresh.clinic)
    fresh.submit()
    assert_shut_out(fresh, newcomer.engine)
    newcomer.invite()
    assert_invited_only(fresh, newcomer)
    newcomer.redeem()
    assert_invited_only(fresh, newcomer)


def test_with_the_invitation_the_way_in_ends(fresh: Kit) -> None:
    fresh.database.set_clock(START)
    newcomer = Newcomer(fresh, "newcomer", fresh.clinic, expires_at=START + timedelta(days=1))
    newcomer.invite()
    fresh.database.set_clock(START + timedelta(days=1))
    assert_shut_out(fresh, newcomer.engine)
    assert redeem(newcomer) == "KS001"


def assert_shut_out(kit: Kit, engine: Engine) -> None:
    for function in (calls.directory_entries, calls.log_head):
        with pytest.raises(NotAllowedError), engine.begin() as connection:
            function(connection)


def assert_invited_only(kit: Kit, newcomer: Newcomer) -> None:
    person = newcomer.person()
    with newcomer.engine.begin() as connection:
        assert len(calls.directory_entries(connection)) == kit.version
        assert calls.log_head(connection).size == kit.tree.head().size
        assert connection.execute(text("SELECT count(*) FROM kotosilta.referral")).scalar_one() == 0
    statement = kit.statement(person, "sign_in", {})
    functions: list[Callable[[Any], object]] = [
        lambda connection: calls.sign_in(connection, statement),
        calls.my_grants,
        calls.my_key_blob,
        people_calls.my_authority_grants,
        people_calls.pending_invitations,
        people_calls.grants_of_my_unit,
    ]
    for function in functions:
        with pytest.raises(NotAllowedError), newcomer.engine.begin() as connection:
            function(connection)


def test_a_login_that_was_never_invited_has_no_invitation(kit: Kit) -> None:
    with pytest.raises(NotFoundError), kit.nurse.engine.begin() as connection:
        people_calls.my_invitation(connection)


# --- redeeming -----------------------------------------------------------------------------------------


def test_an_invitation_works_once(newcomer: Newcomer) -> None:
    newcomer.invite()
    newcomer.redeem()
    with pytest.raises(StateChangedError):
        newcomer.redeem()


def test_of_two_who_redeem_at_once_one_succeeds(newcomer: Newcomer) -> None:
    """Two desktops with the same file: the second waits for the first, and then is told."""
    newcomer.invite()
    thief = Newcomer(
        newcomer.kit,
        newcomer.login,
        newcomer.unit,
        user_id=newcomer.user_id,
        invitation_id=newcomer.invitation_id,
        secret=newcomer.secret,
    )
    outcomes: list[type[KotosiltaError] | None] = []
    barrier = threading.Barrier(2, timeout=20)
    statements = {id(who): who.redeem_statement() for who in (newcomer, thief)}

    def run(who: Newcomer) -> None:
        statement = statements[id(who)]
        barrier.wait()
        try:
            with who.engine.begin() as connection:
                people_calls.redeem_invitation(connection, statement, who.secret, BLOB)
        except KotosiltaError as error:
            outcomes.append(type(error))
        else:
            outcomes.append(None)

    threads = [threading.Thread(target=run, args=(who,)) for who in (newcomer, thief)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(outcomes) == {None, StateChangedError}


def test_the_second_redeemer_waits_for_the_first_to_end(kit: Kit, newcomer: Newcomer) -> None:
    newcomer.invite()
    statement, other = newcomer.redeem_statement(), newcomer.redeem_statement()
    with newcomer.engine.connect() as one, newcomer.engine.connect() as two:
        people_calls.redeem_invitation(one, statement, newcomer.secret, BLOB)
        two.execute(text("SET lock_timeout = '50ms'"))
        two.commit()
        with pytest.raises(StateChangedError):
            people_calls.redeem_invitation(two, other, newcomer.secret, BLOB)
        two.rollback()
        one.rollback()  # the first desktop crashes before its commit: the invitation is still good
        people_calls.redeem_invitation(two, other, newcomer.secret, BLOB)
        two.commit()


@pytest.mark.parametrize(
    ("changes", "sqlstate"),
    [
        ({"secret": bytes(20)}, "KS001"),
        ({"secret": None}, "KS003"),
        ({"secret": b""}, "KS003"),
        ({"secret": bytes(65)}, "KS003"),
        ({"blob": None}, "KS003"),
        ({"blob": b"another"}, "KS003"),
        ({"signature": bytes(63)}, "KS003"),
        ({"statement": b"{}"}, "KS003"),
    ],
)
def test_redeeming_with_something_wrong(newcomer: Newcomer, changes: dict[str, Any], sqlstate: str) -> None:
    newcomer.invite()
    assert redeem(newcomer, **changes) == sqlstate
    assert redeem(newcomer) is None


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"invitation": "00" * 16}, NotAllowedError),
        ({"login": "nurse"}, NotAllowedError),
        ({"verify": "00" * 31}, BugError),
        ({"wrap": "00" * 1215}, BugError),
        ({"proof": None}, BugError),
        ({"blob": "00" * 32}, BugError),
        ({"more": 1}, BugError),
    ],
)
def test_statements_that_do_not_redeem(
    newcomer: Newcomer, changes: dict[str, Any], expected: type[KotosiltaError]
) -> None:
    newcomer.invite()
    statement = newcomer.redeem_statement(**changes)
    with pytest.raises(expected), newcomer.engine.begin() as connection:
        people_calls.redeem_invitation(connection, statement, newcomer.secret, BLOB)


def test_nobody_redeems_anothers_invitation(kit: Kit, newcomer: Newcomer) -> None:
    newcomer.invite()
    stranger = Newcomer(kit, newcomer.login + ".x", kit.clinic)
    stranger.invite()
    statement = newcomer.redeem_statement()
    with pytest.raises(NotAllowedError), stranger.engine.begin() as connection:
        people_calls.redeem_invitation(connection, statement, newcomer.secret, BLOB)
    with pytest.raises(NotAllowedError), kit.nurse.engine.begin() as connection:
        people_calls.redeem_invitation(connection, statement, newcomer.secret, BLOB)


# --- cancelling ----------------------------------------------------------------------------------------


def cancel(kit: Kit, by: Any, newcomer: Newcomer) -> None:
    statement = kit.statement(by, "cancel_invitation", {"invitation": newcomer.invitation_id.hex})
    with by.engine.begin() as connection:
        people_calls.cancel_invitation(connection, statement)


@pytest.mark.parametrize("redeemed", [False, True])
def test_a_cancelled_invitation_is_worth_nothing(kit: Kit, newcomer: Newcomer, redeemed: bool) -> None:
    newcomer.invite()
    if redeemed:
        newcomer.redeem()
    cancel(kit, kit.administrator if redeemed else kit.head_nurse, newcomer)
    assert redeem(newcomer) == "KS002"
    assert_shut_out(kit, newcomer.engine)
    with newcomer.engine.begin() as connection:
        assert people_calls.my_invitation(connection).state is InvitationState.CANCELLED
    with pytest.raises(StateChangedError):
        newcomer.confirm(kit.head_nurse)
    with pytest.raises(StateChangedError):
        cancel(kit, kit.administrator, newcomer)
    newcomer.invite(invitation=new_id().hex)  # and she can be invited again


def test_who_cancels(kit: Kit, newcomer: Newcomer) -> None:
    newcomer.invite()
    for person in (kit.nurse, kit.lead, kit.auditor):
        with pytest.raises(NotAllowedError):
            cancel(kit, person, newcomer)


def test_who_sees_what_is_pending(fresh: Kit) -> None:
    here = Newcomer(fresh, "new.here", fresh.clinic)
    there = Newcomer(fresh, "new.there", fresh.services, Role.COORDINATOR)
    here.invite()
    there.invite()
    seen = {
        person.login: [pending.login for pending in pending_of(person.engine)]
        for person in (fresh.administrator, fresh.head_nurse, fresh.lead)
    }
    assert seen == {
        "administrator": ["new.here", "new.there"],
        "head.nurse": ["new.here"],
        "lead": ["new.there"],
    }
    for person in (fresh.nurse, fresh.worker, fresh.auditor):
        with pytest.raises(NotAllowedError):
            pending_of(person.engine)


def pending_of(engine: Engine) -> tuple[people_calls.PendingInvitation, ...]:
    with engine.begin() as connection:
        return people_calls.pending_invitations(connection)


# --- confirming ----------------------------------------------------------------------------------------


@pytest.fixture
def redeemed(newcomer: Newcomer) -> Newcomer:
    newcomer.invite()
    newcomer.redeem()
    return newcomer


@pytest.mark.parametrize("login", ["nurse", "lead", "administrator", "auditor", "worker"])
def test_nobody_but_a_lead_of_the_unit_confirms(kit: Kit, redeemed: Newcomer, login: str) -> None:
    person = {person.login: person for person in kit.people.values()}[login]
    with pytest.raises(NotAllowedError):
        redeemed.confirm(person)


def test_what_is_not_redeemed_cannot_be_confirmed(kit: Kit, newcomer: Newcomer) -> None:
    newcomer.invite()
    with pytest.raises(StateChangedError):
        newcomer.confirm(kit.head_nurse)


def test_somebody_is_confirmed_once(kit: Kit, redeemed: Newcomer) -> None:
    redeemed.confirm(kit.head_nurse)
    with pytest.raises(StateChangedError):
        redeemed.confirm(kit.head_nurse)


@pytest.mark.parametrize(
    "data",
    [
        {"login": "another.login"},
        {"name": "Another Name"},
        {"role": "coordinator"},
        {"lead": True},
        {"verify": "00" * 32},
        {"wrap": "00" * 1216},
        {"proof": "00" * 64},
        {"more": 1},
    ],
)
def test_the_entry_must_be_of_the_person_who_was_invited_with_the_keys_she_brought(
    kit: Kit, redeemed: Newcomer, data: dict[str, Any]
) -> None:
    with pytest.raises(BugError):
        redeemed.confirm(kit.head_nurse, entry=redeemed.entry(data))


def test_entries_of_another_unit_kind_or_issuer(kit: Kit, redeemed: Newcomer) -> None:
    for entry in (
        redeemed.entry({"unit": kit.other_clinic.id.hex}),
        redeemed.entry(issuer=kit.other_clinic.id.hex),
        redeemed.entry(kind="absence"),
        redeemed.entry(subject=new_id().hex),
    ):
        with pytest.raises(BugError):
            redeemed.confirm(kit.head_nurse, entry=entry)
    with pytest.raises(StateChangedError):
        redeemed.confirm(kit.head_nurse, entry=redeemed.entry(version=1))


def test_a_statement_about_another_entry_or_person(kit: Kit, redeemed: Newcomer) -> None:
    entry = redeemed.entry()
    for changes, expected in (
        ({"entry": "00" * 32}, BugError),
        ({"user": new_id().hex}, StateChangedError),
        ({"invitation": new_id().hex}, NotAllowedError),
        ({"more": 1}, BugError),
    ):
        statement = redeemed.confirm_statement(kit.head_nurse, entry, **changes)
        with pytest.raises(expected), kit.head_nurse.engine.begin() as connection:
            people_calls.confirm_enrolment(connection, statement, (entry, NO_SIGNATURE))


def test_a_confirmation_is_whole_or_nothing(kit: Kit, redeemed: Newcomer) -> None:
    """A grant of an epoch that is not there takes everything back, the entry as well."""
    with pytest.raises(NotAllowedError):
        redeemed.confirm(
            kit.head_nurse,
            [
                redeemed.epoch_grant(kit.head_nurse),
                redeemed.epoch_grant(kit.head_nurse, kit.next_epoch_unmade(kit.clinic)),
            ],
        )
    with kit.database.superuser.connect() as connection:
        found = connection.execute(
            text("SELECT count(*) FROM kotosilta.member WHERE user_id = :id"), {"id": redeemed.user_id}
        ).scalar_one()
        version = connection.execute(text("SELECT max(version) FROM kotosilta.directory_entry")).scalar_one()
    assert (found, version) == (0, kit.version)
    redeemed.confirm(kit.head_nurse, [redeemed.epoch_grant(kit.head_nurse)])


def test_lists_that_do_not_fit_together(kit: Kit, redeemed: Newcomer) -> None:
    entry = redeemed.entry()
    statement = redeemed.confirm_statement(kit.head_nurse, entry)
    grant = redeemed.epoch_grant(kit.head_nurse)
    right: dict[str, Any] = {
        "statement": statement.body,
        "signature": statement.signature,
        "entry": entry,
        "entry_signature": NO_SIGNATURE,
        "epochs": [1],
        "sealed": [grant.sealed],
        "grants": [grant.statement.body],
        "grant_signatures": [grant.statement.signature],
        "authority_sealed": None,
        "authority_grant": None,
        "authority_signature": None,
    }
    for changes in (
        {"epochs": None},
        {"epochs": [1, 1]},
        {"sealed": [b"a", b"b"]},
        {"grants": [grant.statement.body] * 2},
        {"grant_signatures": None},
        {"authority_sealed": b"sealed"},
        {"entry": None},
        {"entry_signature": bytes(63)},
    ):
        assert call(kit, "head.nurse", "confirm_enrolment", right | changes) == "KS003"
    assert call(kit, "head.nurse", "confirm_enrolment", right) is None
    kit.added(entry)


# --- coming back ---------------------------------------------------------------------------------------


def test_somebody_who_lost_everything_is_taken_out_and_invited_again(fresh: Kit) -> None:
    """With the same id and login, and with grants to her new keys in the place of the old."""
    fresh.grant(fresh.head_nurse, fresh.clinic, fresh.nurse, b"to the old key")
    again = Newcomer(fresh, "nurse", fresh.clinic, user_id=fresh.nurse.user_id)
    with pytest.raises(NotAllowedError):
        again.invite()
    fresh.revoke(fresh.nurse.user_id)
    again.invite()
    assert_invited_only(fresh, again)
    again.redeem()
    grant = again.epoch_grant(fresh.head_nurse)
    person = again.confirm(fresh.head_nurse, [grant])
    with person.engine.begin() as connection:
        assert [granted.sealed for granted in calls.my_grants(connection)] == [grant.sealed]
        assert calls.my_key_blob(connection) == BLOB
    assert fresh.submit(person)


def test_an_invitation_to_a_login_does_not_outlive_its_owners_return(fresh: Kit) -> None:
    """Her entry was renewed meanwhile: she is a member, and nobody else comes in her name."""
    again = Newcomer(fresh, "nurse", fresh.clinic, user_id=fresh.nurse.user_id)
    fresh.revoke(fresh.nurse.user_id)
    again.invite()
    fresh.add_entry("user", fresh.nurse.user_id, fresh.user_data("nurse", fresh.clinic, Role.REFERRER))
    assert redeem(again) == "KS001"
