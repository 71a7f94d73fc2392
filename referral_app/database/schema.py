"""Setting up and updating: group roles, the schema, and one login role a person.

Tables, indexes and codes are changed by Alembic's revisions, one after the other, and a revision that is in use is
never edited. Functions, policies and privileges are made anew from today's SQL files each time, so that the newest
program finds its own. `calls.SCHEMA_VERSION` is the number of revisions: what an older program would trip over, be it
a function's arguments alone, comes with a revision.

Everything here runs as the database's superuser or (logins) as an administrator. Group roles belong to the cluster,
the rest to one database.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from importlib import resources
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from psycopg import Connection as DriverConnection
from psycopg import sql
from sqlalchemy import Connection, Engine

from referral_app.database.engine import driver_of, translate_errors
from referral_app.errors import FieldProblem, InvalidInputError, NotFoundError, ProgramTooOldError

_MIGRATIONS: Final = Path(str(resources.files("referral_app.database") / "migrations"))
_OWNING_ROLES: Final = ("ref_owner", "ref_api")
_WITHDRAWING_ROLE: Final = "ref_logins"
"""Owns `seat_login` and `withdraw_login`, and grants every person's group, so that it can take it back; it may alter
every person's login. Nobody is a member of it.
"""
_SEAT: Final = sql.SQL("GRANT {} TO {} WITH INHERIT TRUE, SET FALSE GRANTED BY ref_logins")
_LOGIN: Final = re.compile(r"[a-z][a-z0-9._-]{0,62}")
_CONNECTIONS_PER_LOGIN: Final = 8
_LOGIN_SETTINGS: Final = {
    "search_path": "pg_catalog",
    "statement_timeout": "20s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "30s",
}


class Group(StrEnum):
    """The group role that carries a login's rights."""

    MEMBER = "ref_member"
    AUDITOR = "ref_auditor"
    ADMINISTRATOR = "ref_administrator"
    NOTARY = "ref_notary"


_PERSONS: Final = (Group.MEMBER, Group.AUDITOR, Group.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What an upgrade did: the revision before and after it, and whether it changed tables or functions."""

    before: str
    after: str
    changed: bool


def install(engine: Engine) -> None:
    """Roles, then the newest schema, then who may connect. `engine` is a superuser's. May be run again.

    Raises:
        ProgramTooOldError: the schema is that of a newer program.
        NotAllowedError: not a superuser.
    """
    with translate_errors(), engine.begin() as connection:
        _refuse_newer(_revision(connection))
        _bring_up(connection)


def upgrade(engine: Engine) -> Upgrade:
    """Bring a schema that is there to the newest; all of it or nothing. `engine` is a superuser's. May be run again.

    Raises:
        NotFoundError: there is no schema of ours.
        ProgramTooOldError: it is that of a newer program; nothing was changed.
        NotAllowedError: not a superuser.
    """
    with translate_errors(), engine.begin() as connection:
        before = _revision(connection)
        if before is None:
            raise NotFoundError
        _refuse_newer(before)
        functions = _function_hash(connection)
        _bring_up(connection)
        after = _revision(connection) or before
        return Upgrade(before, after, before != after or _function_hash(connection) != functions)


def downgrade(engine: Engine, revision: str = "base") -> None:
    """Take the tables back to an older revision, without functions; `base` drops everything. Not for one in use."""
    with translate_errors(), engine.begin() as connection:
        if _revision(connection) is not None:
            _drop_functions(connection)
        command.downgrade(_alembic(connection), revision)


def has_schema(connection: Connection) -> bool:
    """Whether the database holds a schema of ours, of whatever revision."""
    return _revision(connection) is not None


def revisions() -> tuple[str, ...]:
    """All revisions, oldest first."""
    script = ScriptDirectory.from_config(_config())
    return tuple(reversed([revision.revision for revision in script.walk_revisions()]))


def restrict_database(connection: Connection) -> None:
    """Let only the groups connect, and nobody make temporary tables. Not copied along with a template."""
    driver = driver_of(connection)
    name = sql.Identifier(driver.info.dbname)
    groups = sql.SQL(", ").join(sql.Identifier(group) for group in Group)
    driver.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(name))
    driver.execute(sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(name, groups))


def create_login(connection: Connection, login: str, password: str, group: Group) -> None:
    """A login role in one group, with a SCRAM verifier made here: the server never sees the password.

    `connection` is a superuser's or an administrator's. An administrator's login may itself make logins, and
    `seat_login` puts those into the persons' groups, not the notary's; no login is a member of the roles that own
    tables or functions, and none may hand a group on. Any
    administrator may give a member or an auditor a new password, an administrator only whoever made her; and
    `withdraw_login` may take any person's login away. Raises
    InvalidInputError for a name of another form than the directory's, NotAllowedError, and StateChangedError
    when the role exists.
    """
    if _LOGIN.fullmatch(login) is None or login.startswith(("pg_", "ref_")):
        raise InvalidInputError((FieldProblem("login", "form"),))
    driver = driver_of(connection)
    verifier = driver.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode(
        "ascii"
    )
    role = sql.Identifier(login)
    creates = group is Group.ADMINISTRATOR
    with translate_errors():
        driver.execute(
            sql.SQL(
                "CREATE ROLE {} LOGIN NOSUPERUSER NOCREATEDB NOREPLICATION NOBYPASSRLS INHERIT {} "
                "CONNECTION LIMIT {} PASSWORD {}"
            ).format(
                role,
                sql.SQL("CREATEROLE" if creates else "NOCREATEROLE"),
                sql.Literal(_CONNECTIONS_PER_LOGIN),
                sql.Literal(verifier),
            )
        )
        for name, value in _LOGIN_SETTINGS.items():
            driver.execute(
                sql.SQL("ALTER ROLE {} SET {} = {}").format(role, sql.Identifier(name), sql.Literal(value))
            )
        if group in _PERSONS:
            _let_withdraw(driver, role)
            _seat(driver, login, group)
        else:
            driver.execute(
                sql.SQL("GRANT {} TO {} WITH INHERIT TRUE, SET FALSE").format(sql.Identifier(group), role)
            )
        if group in _PERSONS and not creates:
            driver.execute(
                sql.SQL("GRANT {} TO {} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE").format(
                    role, sql.Identifier(Group.ADMINISTRATOR)
                )
            )


def set_password(connection: Connection, login: str, password: str) -> None:
    """Replace a login's password: one's own, or as an administrator another's (see `create_login`)."""
    driver = driver_of(connection)
    verifier = driver.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode(
        "ascii"
    )
    with translate_errors():
        driver.execute(
            sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(login), sql.Literal(verifier))
        )


def shut_login(connection: Connection, login: str) -> None:
    """No signing in and no right to logins, and no session; by a superuser. For who is lost; see `withdraw_login`."""
    with translate_errors():
        driver = driver_of(connection)
        if driver.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (login,)).fetchone() is None:
            return
        driver.execute(sql.SQL("ALTER ROLE {} NOLOGIN NOCREATEROLE").format(sql.Identifier(login)))
        driver.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s AND pid <> pg_backend_pid()",
            (login,),
        )


def readmit_login(connection: Connection, login: str, group: Group) -> None:
    """Let a login that was withdrawn sign in again: by who may give it a password. Raises NotAllowedError."""
    rights = "LOGIN CREATEROLE" if group is Group.ADMINISTRATOR else "LOGIN"
    with translate_errors():
        driver_of(connection).execute(
            sql.SQL("ALTER ROLE {} {}").format(sql.Identifier(login), sql.SQL(rights))
        )
        _seat(driver_of(connection), login, group)


def _seat(driver: DriverConnection[tuple[object, ...]], login: str, group: Group) -> None:
    """Into the group, by the grant of the role that can take it back."""
    if driver.execute("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").fetchone() == (True,):
        driver.execute(_SEAT.format(sql.Identifier(group), sql.Identifier(login)))
    else:
        driver.execute("SELECT kotosilta.seat_login(%s, %s)", (login, str(group)))


def _let_withdraw(driver: DriverConnection[tuple[object, ...]], role: sql.Identifier) -> None:
    driver.execute(
        sql.SQL("GRANT {} TO {} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE").format(
            role, sql.Identifier(_WITHDRAWING_ROLE)
        )
    )


def _create_roles(connection: Connection) -> None:
    driver = driver_of(connection)
    for name in (*_OWNING_ROLES, _WITHDRAWING_ROLE, *Group):
        found = driver.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (str(name),)).fetchone()
        if found is None:
            driver.execute(
                sql.SQL("CREATE ROLE {} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS").format(
                    sql.Identifier(name)
                )
            )
    driver.execute(f"ALTER ROLE {_WITHDRAWING_ROLE} CREATEROLE")
    driver.execute(f"GRANT pg_signal_backend TO {_WITHDRAWING_ROLE} WITH INHERIT TRUE, SET FALSE")
    for group in _PERSONS:
        driver.execute(f"GRANT {group} TO {_WITHDRAWING_ROLE} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE")
    _let_withdraw_older(driver)
    _seat_older(driver)


def _seat_older(driver: DriverConnection[tuple[object, ...]]) -> None:
    """Logins that were put into their groups by others, who may hand groups on no more: first all get theirs from who
    can take it back, then what was there goes, with all that hangs on it.
    """
    others = driver.execute(
        "SELECT g.rolname, r.rolname, o.rolname, m.inherit_option FROM pg_auth_members m "
        "JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member JOIN pg_roles o ON o.oid = m.grantor "
        "WHERE g.rolname = ANY (%s) AND r.rolname <> %s AND o.rolname <> %s AND NOT r.rolsuper",
        ([str(group) for group in _PERSONS], _WITHDRAWING_ROLE, _WITHDRAWING_ROLE),
    ).fetchall()
    for group, login, _grantor, inherits in others:
        if inherits:
            driver.execute(_SEAT.format(sql.Identifier(str(group)), sql.Identifier(str(login))))
    for group, login, grantor, _inherits in others:
        driver.execute(
            sql.SQL("REVOKE {} FROM {} GRANTED BY {} CASCADE").format(
                *(sql.Identifier(str(name)) for name in (group, login, grantor))
            )
        )


def _let_withdraw_older(driver: DriverConnection[tuple[object, ...]]) -> None:
    """Logins that were made before `withdraw_login` was there."""
    older = driver.execute(
        "SELECT DISTINCT r.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member "
        "JOIN pg_roles g ON g.oid = m.roleid "
        "WHERE g.rolname = ANY (%s) AND m.inherit_option AND r.rolcanlogin AND NOT r.rolsuper "
        "AND NOT EXISTS (SELECT FROM pg_auth_members w JOIN pg_roles o ON o.oid = w.member "
        "WHERE w.roleid = r.oid AND o.rolname = %s AND w.admin_option)",
        ([str(group) for group in _PERSONS], _WITHDRAWING_ROLE),
    ).fetchall()
    for (login,) in older:
        _let_withdraw(driver, sql.Identifier(str(login)))


def _bring_up(connection: Connection) -> None:
    _create_roles(connection)
    if _revision(connection) is not None:
        _drop_functions(connection)
    command.upgrade(_alembic(connection), "head")
    _create_functions(connection)
    restrict_database(connection)


def _revision(connection: Connection) -> str | None:
    """The schema's revision; None where there is no schema of ours."""
    driver = driver_of(connection)
    if driver.execute("SELECT to_regclass('public.alembic_version')").fetchone() == (None,):
        return None
    found = driver.execute("SELECT version_num FROM public.alembic_version").fetchone()
    return None if found is None else str(found[0])


def _refuse_newer(revision: str | None) -> None:
    if revision is not None and revision not in revisions():
        raise ProgramTooOldError


def _drop_functions(connection: Connection) -> None:
    """All of them, with the policies that call them: `_create_functions` makes both."""
    driver = driver_of(connection)
    found = driver.execute(
        "SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace = to_regnamespace('kotosilta')"
    ).fetchall()
    for (signature,) in found:
        driver.execute(f"DROP FUNCTION IF EXISTS {signature} CASCADE".encode())


def _create_functions(connection: Connection) -> None:
    """Functions, policies, privileges: every SQL file that is not a revision's, in order."""
    driver = driver_of(connection)
    folder = resources.files("referral_app.database") / "sql"
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".sql") and not file.name.startswith("0"):
            driver.execute(file.read_text("utf-8").encode())


def _function_hash(connection: Connection) -> object:
    """Changes with whatever the functions are, and who may call them."""
    return (
        driver_of(connection)
        .execute(
            "SELECT md5(string_agg(pg_get_functiondef(oid) || coalesce(proacl::text, ''), '' "
            "ORDER BY oid::regprocedure::text)) FROM pg_proc WHERE pronamespace = 'kotosilta'::regnamespace"
        )
        .fetchone()
    )


def _alembic(connection: Connection) -> Config:
    config = _config()
    config.attributes["connection"] = connection
    return config


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.set_main_option("path_separator", "os")
    return config
