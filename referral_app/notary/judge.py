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
    directory: Directory,
    signed_head: Callable[[TreeHead], bool],
) -> Judgement:
    """Judge one act.

    Args:
        db_user: the database login that brought it.
        at: the server's time of the act (aware, UTC).
        signed_head: whether this notary has signed a given head; a statement that saw another one shows a
        fork.
    """
    try:
        statement = Statement.decode(signed.body)
    except StatementInvalidError:
        return Judgement("refused.malformed", None)
    return Judgement(_verdict(statement, signed, db_user, at, directory, signed_head), statement)


def _verdict(
    statement: Statement,
    signed: SignedStatement,
    db_user: str,
    at: datetime,
    directory: Directory,
    signed_head: Callable[[TreeHead], bool],
) -> str:
    try:
        signer = directory.signer_at(statement.key_id, at)
        verify_statement(signed, signer.key)
    except (SignatureError, StatementInvalidError):
        return "refused.signature"
    except (DirectoryInvalidError, DirectoryExpiredError):
        return "refused.unknown_key"
    user = signer.entry
    if user.subject != statement.actor or user.data.login != db_user or user.data.unit != statement.unit:
        return "refused.not_the_actor"
    if not _role_may(statement, user.data.role):
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
