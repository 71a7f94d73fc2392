"""Whoever is removed loses the database login too: above all an administrator, who could make and take others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import psycopg
import pytest

from referral_app.config import DatabaseSettings
from referral_app.database import admin_calls
from referral_app.demo.people import DemoMember
from referral_app.domain.roles import Role
from referral_app.errors import NotAllowedError, NotaryNotAnsweringError, StateChangedError
from referral_app.services import epochs
from referral_app.services.enrolment import NewPerson
from referral_app.services.withdrawing import withdraw_login
from tests.attack.administrator import administering
from tests.attack.by_hand import refused, rows
from tests.attack.intruder import Intruder
from tests.keepers import (
    ADMINISTRATOR,
    COLLEAGUE,
    LEAD,
    LEAVING,
    NURSE,
    SECOND_LEAD,
    Keepers,
    keeping,
)

SECOND, THIRD, FOURTH = "veikko.lahti", "outi.aho", "kaisa.kettu"
DENIED = "42501"


@pytest.fixture(scope="module")
def keepers() -> Iterator[Keepers]:
    officers = [
        DemoMember(login, name, Role.ADMINISTRATOR, "yllapito")
        for login, name in ((SECOND, "Veikko Lahti"), (THIRD, "Outi Aho"), (FOURTH, "Kaisa Kettu"))
    ]
    with keeping(*officers) as made:
        yield made


def remove(keepers: Keepers, login: str, by: str = ADMINISTRATOR) -> bool:
    user_id = keepers.user_id(login)
    return keepers.world.session(by).unit_keeping().remove_member(user_id)


def withdraw(keepers: Keepers, by: str, user_id: UUID) -> None:
    with keepers.context(by).connect() as conn:
        admin_calls.withdraw_login(conn, user_id)


def sign_in(settings: DatabaseSettings, login: str, password: str) -> None:
    with psycopg.connect(
        host=settings.host, port=settings.port, dbname=settings.name, user=login, password=password
    ):
        pass


def rights(keepers: Keepers, login: str) -> tuple[bool, bool]:
    """May sign in, may make logins."""
    [row] = keepers.owner_rows(f"SELECT rolcanlogin, rolcreaterole FROM pg_roles WHERE rolname = '{login}'")
    return tuple(row)


def groups(keepers: Keepers, login: str) -> list[tuple[str, str]]:
    """The login's groups, and by whose grant."""
    found = keepers.owner_rows(
        "SELECT g.rolname, o.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid "
        "JOIN pg_roles o ON o.oid = m.grantor JOIN pg_roles r ON r.oid = m.member "
        f"WHERE r.rolname = '{login}' AND left(g.rolname, 4) = 'ref_' ORDER BY 1"
    )
    return [tuple(row) for row in found]


def test_a_removed_administrator_makes_and_takes_no_logins(keepers: Keepers) -> None:
    attacks = (
        f"ALTER ROLE \"{NURSE}\" PASSWORD 'a'",
        "CREATE ROLE secret_auditor LOGIN PASSWORD 'a' IN ROLE ref_auditor",
        f'DROP ROLE "{COLLEAGUE}"',
        f'GRANT "{NURSE}" TO "{SECOND}" WITH SET TRUE',
    )
    passwords = "SELECT rolname, rolpassword FROM pg_authid ORDER BY 1"
    settings = keepers.world.service.settings()
    with Intruder(keepers.world, SECOND) as removed:
        with pytest.raises(NotAllowedError):  # an administrator in force
            withdraw(keepers, ADMINISTRATOR, removed.user_id)
        removed.rows("CREATE ROLE before LOGIN")  # she could, until now
        removed.rows("DROP ROLE before")
        before = keepers.owner_rows(passwords)
        assert remove(keepers, SECOND) is True
        for attack in attacks:
            with pytest.raises(psycopg.OperationalError):  # her session is over
                removed.rows(attack)
            with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
                removed.connect()
        with pytest.raises(psycopg.OperationalError):
            sign_in(settings, NURSE, "a")
    assert keepers.owner_rows(passwords) == before
    assert rights(keepers, SECOND) == (False, False)


def test_a_lead_removes_one_of_her_unit(keepers: Keepers) -> None:
    with Intruder(keepers.world, LEAVING) as removed:
        user_id = removed.user_id
        withdraw(keepers, LEAD, user_id)  # she is in force
        assert rights(keepers, LEAVING) == (True, False)
        assert remove(keepers, LEAVING, LEAD) is True
        with pytest.raises(psycopg.OperationalError):
            removed.rows("SELECT 1")
        with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
            removed.connect()
    for by in (COLLEAGUE, NURSE):  # no lead, another unit's lead
        with pytest.raises(NotAllowedError):
            withdraw(keepers, by, user_id)
    invited = (
        keepers.world.session(ADMINISTRATOR)
        .administration()
        .invite(NewPerson(LEAVING, "Oili Niemi", Role.COORDINATOR, keepers.context(LEAD).person.unit_id))
    )
    assert rights(keepers, LEAVING) == (True, False)
    with pytest.raises(StateChangedError):  # she is on her way back
        withdraw(keepers, LEAD, user_id)
    keepers.world.session(ADMINISTRATOR).administration().cancel_invitation(invited.invitation_id)
    withdraw(keepers, LEAD, user_id)
    assert rights(keepers, LEAVING) == (False, False)


def test_a_revocation_that_the_notary_has_not_accepted_shuts_nobody_out(keepers: Keepers) -> None:
    user_id = keepers.user_id(SECOND_LEAD)
    with administering(keepers.world) as owner, owner.notary_paused():
        epochs.remove_member(keepers.context(LEAD), user_id)
        with pytest.raises(NotaryNotAnsweringError):
            withdraw(keepers, LEAD, user_id)
        assert withdraw_login(keepers.context(LEAD), user_id, patience=0) is False
        assert rights(keepers, SECOND_LEAD) == (True, False)
    assert withdraw_login(keepers.context(LEAD), user_id) is True
    assert rights(keepers, SECOND_LEAD) == (False, False)


def test_a_removal_counts_when_the_login_cannot_be_withdrawn(keepers: Keepers) -> None:
    keepers.owner_rows(f'REVOKE "{THIRD}" FROM ref_logins')
    user_id = keepers.user_id(THIRD)
    assert remove(keepers, THIRD) is False
    assert rights(keepers, THIRD) == (True, True)
    active = f"SELECT active FROM kotosilta.member WHERE user_id = '{user_id}'"
    assert keepers.owner_value(active) is False
    query = Path("docs/operations.md").read_text("utf-8").split("```sql\n")[1].split("```")[0]
    found = {login for login, _ in keepers.owner_rows(query)}
    assert THIRD in found
    assert not found & {ADMINISTRATOR, NURSE, LEAD}


def test_who_is_an_administrator_no_more_makes_no_logins(keepers: Keepers) -> None:
    people = keepers.world.session(ADMINISTRATOR).unit_people()
    with Intruder(keepers.world, FOURTH) as changed:
        assert people.change_role(changed.user_id, Role.AUDITOR, lead=False) is True
        assert rights(keepers, FOURTH) == (True, False)
        assert groups(keepers, FOURTH) == [("ref_auditor", "ref_logins")]
        for attack in (
            f"ALTER ROLE \"{NURSE}\" PASSWORD 'a'",
            "CREATE ROLE secret_auditor LOGIN PASSWORD 'a'",
            f'DROP ROLE "{COLLEAGUE}"',
            f'GRANT ref_administrator TO "{FOURTH}"',
            f'GRANT "{NURSE}" TO "{FOURTH}"',  # administrators have it of members, and she is none
            f"SELECT kotosilta.seat_login('{FOURTH}', 'ref_administrator')",
            "SELECT * FROM kotosilta.old_epochs()",
            "SELECT kotosilta.erasure_due(1)",
        ):
            assert refused(changed.connection, attack) == DENIED, attack
        changed.rows("SELECT size FROM kotosilta.log_head()")
        changed.rows("SELECT count(*) FROM kotosilta.log_leaves(0, 1)")  # what auditors may


def test_groups_come_from_who_can_take_them_back(keepers: Keepers) -> None:
    """An administrator hands no group on by herself, nor to a login that is not hers to manage."""
    keepers.owner_rows("CREATE ROLE stranger LOGIN; CREATE ROLE hers LOGIN")
    with Intruder(keepers.world, ADMINISTRATOR) as administrator:
        keepers.owner_rows(f'GRANT hers TO "{ADMINISTRATOR}" WITH ADMIN TRUE')
        seat = "SELECT kotosilta.seat_login(%s, %s)"
        for attack in (
            "GRANT ref_administrator TO hers",
            "GRANT ref_auditor TO hers",
            "GRANT ref_notary TO hers",
        ):
            assert refused(administrator.connection, attack) == DENIED
        for login, group in (
            ("stranger", "ref_member"),
            ("nobody.there", "ref_member"),
            ("hers", "ref_notary"),
            ("hers", "ref_owner"),
            ("hers", "ref_logins"),
            ("hers", "pg_read_all_data"),
            (ADMINISTRATOR, "ref_auditor"),
            ("ref_member", "ref_administrator"),
            ("postgres", "ref_member"),
        ):
            assert administrator.refused(seat, (login, group)) == "KS001", (login, group)
        administrator.rows(seat, ("hers", "ref_auditor"))
    with Intruder(keepers.world, NURSE) as nurse:
        assert nurse.refused(seat, (NURSE, "ref_administrator")) == DENIED
    assert groups(keepers, "hers") == [("ref_auditor", "ref_logins")]
    everybody = (
        "SELECT DISTINCT o.rolname FROM pg_auth_members m JOIN pg_roles o ON o.oid = m.grantor "
        "JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member "
        "WHERE g.rolname IN ('ref_member', 'ref_auditor', 'ref_administrator') AND r.rolname <> 'ref_logins'"
    )
    assert [tuple(row) for row in keepers.owner_rows(everybody)] == [("ref_logins",)]
    keepers.owner_rows("DROP ROLE stranger; DROP ROLE hers")


def test_nobody_becomes_who_withdraws(keepers: Keepers) -> None:
    with Intruder(keepers.world, ADMINISTRATOR) as administrator:
        user_id = keepers.user_id(SECOND)
        for attack in (
            f'GRANT ref_logins TO "{ADMINISTRATOR}"',
            "ALTER ROLE ref_logins LOGIN",
            "SET ROLE ref_logins",
            f"SELECT kotosilta.removed_login('{user_id}')",
        ):
            assert refused(administrator.connection, attack) == DENIED
        with pytest.raises(NotAllowedError):
            withdraw(keepers, ADMINISTRATOR, keepers.user_id(ADMINISTRATOR))
        [(members,)] = rows(
            administrator.connection,
            "SELECT count(*) FROM pg_auth_members WHERE roleid = 'ref_logins'::regrole",
        )
        assert members == 0
