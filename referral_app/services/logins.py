"""Database logins of people: which group a role belongs to, and a login for somebody who is invited."""

from __future__ import annotations

from types import MappingProxyType

from sqlalchemy import Connection, func, select

from referral_app.database.engine import translate_errors
from referral_app.database.schema import Group, create_login, set_password
from referral_app.domain.roles import Role
from referral_app.errors import FieldProblem, InvalidInputError, StateChangedError

GROUP_OF_ROLE = MappingProxyType(
    {
        Role.REFERRER: Group.MEMBER,
        Role.COORDINATOR: Group.MEMBER,
        Role.TRIAGE_LEAD: Group.MEMBER,
        Role.AUDITOR: Group.AUDITOR,
        Role.ADMINISTRATOR: Group.ADMINISTRATOR,
    }
)


def provide_login(conn: Connection, login: str, password: str, group: Group) -> None:
    """Make the login, or give one that an earlier invitation made another password; in the caller's transaction.

    Raises InvalidInputError (`login.taken`) when it is there for something else, and NotAllowedError.
    """
    try:
        with conn.begin_nested():
            create_login(conn, login, password, group)
    except StateChangedError:
        with translate_errors():
            ours = conn.execute(select(func.pg_has_role(login, str(group), "MEMBER"))).scalar_one()
        if not ours:
            raise InvalidInputError((FieldProblem("login", "login.taken"),)) from None
        set_password(conn, login, password)
