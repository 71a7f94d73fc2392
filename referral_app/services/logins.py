"""Database logins of people: which group a role belongs to, and a login for somebody who is invited."""

from __future__ import annotations

import base64
import hmac
import re
from hashlib import pbkdf2_hmac, sha256
from types import MappingProxyType

from sqlalchemy import Connection

from referral_app.database.engine import driver_of, translate_errors
from referral_app.database.schema import Group, create_login, readmit_login, set_password
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

_VERIFIER = re.compile(r"SCRAM-SHA-256\$(\d+):([A-Za-z0-9+/=]+)\$([A-Za-z0-9+/=]+):[A-Za-z0-9+/=]+")


def provide_login(conn: Connection, login: str, password: str, group: Group) -> None:
    """Make the login, or give one that an earlier invitation made, or that was withdrawn, another password; in the
    caller's transaction.

    Raises InvalidInputError (`login.taken`) when it is there for something else, and NotAllowedError.
    """
    if not _is_new(conn, login, password, group):
        if not _is_persons(conn, login, group):
            raise InvalidInputError((FieldProblem("login", "login.taken"),))
        set_password(conn, login, password)
        readmit_login(conn, login, group)


def found_login(conn: Connection, login: str, password: str, group: Group) -> None:
    """Make the login, or find the one that an earlier run has made with this very password, which no other has; in
    a superuser's transaction.

    Raises InvalidInputError (`login.taken`) when it is there with another password: somebody else's.
    """
    if not _is_new(conn, login, password, group) and not is_login_with(conn, login, password):
        raise InvalidInputError((FieldProblem("login", "login.taken"),))


def has_login(conn: Connection, login: str) -> bool:
    """Whether the server has a role of this name, in whatever database."""
    with translate_errors():
        found = driver_of(conn).execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (login,)).fetchone()
    return found is not None


def is_login_with(conn: Connection, login: str, password: str) -> bool:
    """Whether the role, no superuser, has this password (ASCII). `conn` is a superuser's.

    By the SCRAM verifier that the server stores (RFC 5802, section 3): a random password is had by its maker only.
    """
    query = "SELECT rolpassword FROM pg_authid WHERE rolname = %s AND NOT rolsuper"
    with translate_errors():
        row = driver_of(conn).execute(query, (login,)).fetchone()
    stored = _VERIFIER.fullmatch(str(row[0])) if row is not None else None
    if stored is None:
        return False
    salted = pbkdf2_hmac("sha256", password.encode("ascii"), base64.b64decode(stored[2]), int(stored[1]))
    key = sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    return hmac.compare_digest(key, base64.b64decode(stored[3]))


def _is_new(conn: Connection, login: str, password: str, group: Group) -> bool:
    """Make the login; False when there is one already, which is left as it is."""
    try:
        with conn.begin_nested():
            create_login(conn, login, password, group)
    except StateChangedError:
        return False
    return True


def _is_persons(conn: Connection, login: str, group: Group) -> bool:
    """Whether the login was put into the group itself. A superuser is a member of every role for `pg_has_role`."""
    query = (
        "SELECT 1 FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member JOIN pg_roles g ON g.oid = m.roleid "
        "WHERE r.rolname = %s AND g.rolname = %s AND m.inherit_option AND NOT r.rolsuper"
    )
    with translate_errors():
        found = driver_of(conn).execute(query, (login, str(group))).fetchone()
    return found is not None
