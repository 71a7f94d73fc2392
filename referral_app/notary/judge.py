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

from referral_app.directory.chain import Directory, UserEntry
from referral_app.directory.entry import UserData
from referral_app.directory.joining import REDEEM, verify_redeem
from referral_app.directory.rewrap import REWRAP, read_rewrap
from referral_app.domain.lifecycle import (
    FORWARD,
    MERGE,
    REFER_ON,
    RULES,
    State,
    may_hand_over,
    may_separate,
    may_take_over,
)
from referral_app.domain.roles import COORDINATORS, Role, Side
from referral_app.errors import (
    DirectoryExpiredError,
    DirectoryInvalidError,
    SignatureError,
    StatementInvalidError,
)
from referral_app.notary.narrowing import NAMING, Narrowing
from referral_app.translog.fields import Fields
from referral_app.translog.leaf import ACCEPTED
from referral_app.translog.statement import SignedStatement, Statement, TreeHead, verify_statement

_READING_ROLES = frozenset({Role.REFERRER, Role.COORDINATOR, Role.TRIAGE_LEAD})
_ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})
_ROLES_OF_ACT = {
    "submit": frozenset({Role.REFERRER}),
    "read": _READING_ROLES,
    "move": _READING_ROLES,
    FORWARD: COORDINATORS,
    REFER_ON: COORDINATORS,
    MERGE: COORDINATORS,
    NAMING: _READING_ROLES,
    "sign_in": frozenset(Role),
    "passphrase": frozenset(Role),
    "phrases": frozenset({Role.REFERRER}),
    "export": frozenset(Role),
    "print": frozenset(Role),
    "audit_view": frozenset({Role.AUDITOR}),
    "invite": _ADMINISTRATORS,
    "cancel_invitation": _ADMINISTRATORS,
    "confirm": _ADMINISTRATORS,
    "grant": _ADMINISTRATORS,
    "directory": _ADMINISTRATORS,
    "retention": _ADMINISTRATORS,
    "erase": _ADMINISTRATORS,
    REWRAP: _READING_ROLES,
}
_ACTS_OF_LEADS = frozenset(
    {"cancel_invitation", "confirm", "grant", "directory", "erase", "recover", "transfer"}
)
"""What people who answer for a unit may do for it, whatever their role."""


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
    narrowing: Narrowing,
    signed_head: Callable[[TreeHead], bool],
) -> Judgement:
    """Judge one act.

    Args:
        db_user: the database login that brought it.
        at: the database's time of the act (aware, UTC). Who may act is asked of the directory at that time.
        now: the notary's time. A read must be allowed now as well: what it releases goes out now, and the database's
            time is its administrator's to set.
        narrowing: which referrals are for named people only, by the log so far.
        signed_head: whether this notary has signed a given head; a statement that saw another one shows a
        fork.
    """
    try:
        statement = Statement.decode(signed.body)
    except StatementInvalidError:
        return Judgement("refused.malformed", None)
    if statement.act == REDEEM:
        verdict = _verdict_on_redeem(statement, signed, db_user, directory, signed_head)
    else:
        verdict = _verdict(statement, signed, db_user, (at, now), directory, signed_head)
        if verdict == ACCEPTED and not narrowing.allows(statement, directory):
            verdict = "refused.not_named"
    return Judgement(verdict, statement)


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
    if not all(_may(statement, user.data) for user in users):
        return "refused.role"
    if not _follows(statement, signer.entry, directory):
        return "refused.directory"
    return ACCEPTED if signed_head(statement.seen) else "refused.fork"


def _verdict_on_redeem(
    statement: Statement,
    signed: SignedStatement,
    db_user: str,
    directory: Directory,
    signed_head: Callable[[TreeHead], bool],
) -> str:
    """The signer is not in the directory yet: what she brings must prove itself."""
    try:
        redeem = verify_redeem(directory, signed)
    except (SignatureError, StatementInvalidError):
        return "refused.signature"
    except DirectoryInvalidError:
        return "refused.directory"
    if redeem.login != db_user:
        return "refused.not_the_actor"
    return ACCEPTED if signed_head(statement.seen) else "refused.fork"


def _may(statement: Statement, user: UserData) -> bool:
    """Whether the person may do such an act at all; on which side and in which state, the database checks."""
    if statement.act in _ACTS_OF_LEADS and user.lead and _is_about_own_unit(statement):
        return True
    if user.role not in _ROLES_OF_ACT.get(statement.act, frozenset()):
        return False
    return _is_in_order(statement, user.role)


def _is_in_order(statement: Statement, role: Role) -> bool:
    """Whether what is signed fits its act."""
    match statement.act:
        case "phrases":
            return statement.subject.get("unit") == statement.unit.hex
        case "move":
            return _role_may_move(statement, role)
        case "forward" | "merge":
            ends = State.FORWARDED if statement.act == FORWARD else State.MERGED
            return statement.subject.get("to") == ends and _has_rule(statement, role, implied=True)
        case "refer_on":
            return statement.subject.get("to") == statement.subject.get("from")
    return True


def _is_about_own_unit(statement: Statement) -> bool:
    """Whatever unit an act of a lead names is her own; content she does not erase, keys of old epochs only."""
    named = [statement.subject[name] for name in ("unit", "authority", "from") if name in statement.subject]
    if statement.act == "erase" and "unit" not in statement.subject:
        return False
    return all(unit == statement.unit.hex for unit in named)


def _follows(statement: Statement, signer: UserEntry, directory: Directory) -> bool:
    """Whether a unit's halves go where the directory says: to its own key, or to its successor."""
    try:
        if statement.act == REWRAP:
            read_rewrap(directory, statement, signer)
        elif statement.act == "transfer":
            successor = Fields(statement.subject, frozenset({"from", "to", "items"})).identity("to")
            return statement.unit in directory.predecessors(successor)
    except (DirectoryInvalidError, DirectoryExpiredError, StatementInvalidError):
        return False
    return True


def _role_may_move(statement: Statement, role: Role) -> bool:
    """Whether the lifecycle has such a move for the role on either side; the database knows the side."""
    try:
        source, target = State(str(statement.subject.get("from"))), State(str(statement.subject.get("to")))
    except ValueError:
        return False
    if source is target and may_hand_over(source, Side.RECIPIENT, role):
        return True
    if source is target and may_take_over(source, Side.SENDER, role):  # or correct: the same states
        return statement.subject.get("owner") is None
    apart = source is State.MERGED and may_separate(source, target, Side.RECIPIENT, role)
    return apart or _has_rule(statement, role, implied=False)


def _has_rule(statement: Statement, role: Role, *, implied: bool) -> bool:
    """Whether the lifecycle has this move for the role, with a move's own statement or with another act."""
    move = (statement.subject.get("from"), statement.subject.get("to"))
    return any((r.source, r.target) == move and role in r.roles and r.implied is implied for r in RULES)
