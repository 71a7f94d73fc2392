"""What the notary accepts: signature, actor and rights, against the signed directory.

PostgreSQL checks role and state, but it cannot verify a signature and its tables belong to whoever
administers
it. So the notary judges every act again from the directory alone. It never drops one: a refused act becomes a
log leaf
with the verdict `refused.<code>`, so that the log tells what was tried.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from referral_app.directory.chain import Directory
from referral_app.domain.lifecycle import RULES, State
from referral_app.domain.roles import Role
from referral_app.errors import (
    DirectoryExpiredError,
    DirectoryInvalidError,
    SignatureError,
    StatementInvalidError,
)
from referral_app.translog.leaf import ACCEPTED
from referral_app.translog.statement import SignedStatement, Statement, TreeHead, verify_statement

_READING_ROLES = frozenset({Role.REFERRER, Role.COORDINATOR, Role.TRIAGE_LEAD})
_ROLES_OF_ACT = {
    "submit": frozenset({Role.REFERRER}),
    "read": _READING_ROLES,
    "move": _READING_ROLES,
    "sign_in": frozenset(Role),
    "grant": frozenset({Role.ADMINISTRATOR, Role.TRIAGE_LEAD}),
    "export": frozenset(Role),
    "audit_view": frozenset({Role.AUDITOR}),
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, and the statement when it could be read at all."""

    verdict: str
    statement: Statement | None

    @property
    def accepted(self) -> bool:
        """Whether the act may have its effect."""
        return self.verdict == ACCEPTED


def judge(
    signed: SignedStatement,
    *,
    db_user: str,
    at: datetime,
    now: datetime,
    directory: Directory,
    signed_head: Callable[[TreeHead], bool],
) -> Judgement:
    """Judge one act.

    Args:
        db_user: the database login that brought it.
        at: the database's time of the act (aware, UTC). Who may act is asked of the directory at that time.
        now: the notary's time. A read must be allowed now as well: what it releases goes out now, and the database's
            time is its administrator's to set.
        signed_head: whether this notary has signed a given head; a statement that saw another one shows a
        fork.
    """
    try:
        statement = Statement.decode(signed.body)
    except StatementInvalidError:
        return Judgement("refused.malformed", None)
    return Judgement(_verdict(statement, signed, db_user, (at, now), directory, signed_head), statement)


def _verdict(
    statement: Statement,
    signed: SignedStatement,
    db_user: str,
    times: tuple[datetime, datetime],
    directory: Directory,
    signed_head: Callable[[TreeHead], bool],
) -> str:
    at, now = times
    try:
        signer = directory.signer_at(statement.key_id, at)
        verify_statement(signed, signer.key)
        users = [signer.entry]
        if statement.act == "read":
            users.append(directory.current(directory.user(statement.actor), now))
    except (SignatureError, StatementInvalidError):
        return "refused.signature"
    except (DirectoryInvalidError, DirectoryExpiredError):
        return "refused.unknown_key"
    actor = (statement.actor, db_user, statement.unit)
    if any((user.subject, user.data.login, user.data.unit) != actor for user in users):
        return "refused.not_the_actor"
    if not all(_role_may(statement, user.data.role) for user in users):
        return "refused.role"
    return ACCEPTED if signed_head(statement.seen) else "refused.fork"


def _role_may(statement: Statement, role: Role) -> bool:
    """Whether the role may do such an act at all; on which side and in which state, the database checks."""
    if role not in _ROLES_OF_ACT.get(statement.act, frozenset()):
        return False
    return statement.act != "move" or _role_may_move(statement, role)


def _role_may_move(statement: Statement, role: Role) -> bool:
    """Whether the lifecycle has such a move for the role on either side; the database knows the side."""
    try:
        source, target = State(str(statement.subject.get("from"))), State(str(statement.subject.get("to")))
    except ValueError:
        return False
    return any(r.source == source and r.target == target and role in r.roles for r in RULES)
