"""Witnesses: auditors who sign the log's head besides the notary, so that it cannot show two logs unnoticed.

Each of them signs only what has been proven to continue what she signed before, on this desktop and as the database has
it. Everybody else holds what witnesses have signed against the log that she is shown herself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from referral_app.database import audit_calls, calls
from referral_app.directory.chain import Directory
from referral_app.domain.roles import Role
from referral_app.errors import (
    LogForkedError,
    LogInvalidError,
    NotAllowedError,
    StateChangedError,
    TamperError,
    WitnessesMissingError,
)
from referral_app.exchange.cosigned import Witness, checked, head_signed
from referral_app.local.checkpoint_store import SeenStore
from referral_app.services.context import Context
from referral_app.services.log_reading import stretches
from referral_app.services.trusted_log import TrustedLog
from referral_app.translog.cosignature import cosign
from referral_app.translog.merkle import EMPTY_HEAD, Frontier, TreeHead, leaf_hash

OF_LATE: Final = timedelta(hours=24)
"""How old a witness's signature may be to count."""

_CLOCKS: Final = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Signed:
    """What a witness has signed: the log up to `size` entries, at what time."""

    size: int
    at: datetime


def agreeing(conn: Connection, log: TrustedLog, directory: Directory) -> tuple[Witness, ...]:
    """Those whose last signature is of the very log that is shown here, however old it is.

    A signature that does not hold counts for nothing; verifying the log names it.

    Raises:
        LogForkedError: the notary has signed another log for a witness than it shows here.
        LogRolledBackError: a witness has seen more of the log than is shown here.
    """
    stored = calls.cosignatures(conn)
    log.advance(conn)
    found = []
    for checkpoint, made in stored:
        try:
            head, witness = head_signed(checkpoint, directory), checked(made, checkpoint, directory)
        except TamperError:
            continue
        log.prove_same_log(conn, head, checkpoint)
        found.append(witness)
    return tuple(found)


def enough(context: Context, conn: Connection) -> bool:
    """Have as many witnesses signed the log of late as this desktop's settings ask for? Raises as `agreeing`."""
    rule, now = context.config.witnesses, context.clock()
    counted = [
        witness
        for witness in agreeing(conn, context.log, context.directory)
        if now - OF_LATE <= witness.at <= now + _CLOCKS and (not rule.keys or witness.key in rule.keys)
    ]
    return len(counted) >= rule.need


def demand_witnesses(context: Context, conn: Connection) -> None:
    """Return when nothing is asked for or enough have signed. Raises WitnessesMissingError, and as `agreeing`."""
    if context.config.witnesses.need and not enough(context, conn):
        raise WitnessesMissingError


def sign_newest(context: Context) -> Signed | None:
    """Sign the newest head as a witness; None while the log is empty. What is signed was remembered first.

    Raises:
        NotAllowedError: only auditors are witnesses.
        LogForkedError: the notary has signed two logs; the error holds both heads.
        LogInvalidError: the log is not proven to continue what was signed before. Nothing was signed.
        StateChangedError: another desktop of this person has signed more meanwhile.
        DatabaseUnreachableError, DiskFullError.
    """
    if context.person.role is not Role.AUDITOR:
        raise NotAllowedError
    store = witnessed(context)
    with context.connect() as conn:
        directory = context.follow_directory(conn)
        last = store.last()
        try:
            agreeing(conn, context.log, directory)
            checkpoint = context.log.advance(conn).checkpoint or ""
            if not checkpoint:
                return None
            head = head_signed(checkpoint, directory)
            if last.head != EMPTY_HEAD:
                context.log.prove_same_log(conn, last.head, last.checkpoint)
        except LogForkedError:
            raise
        except LogInvalidError as error:
            raise _named(conn, directory, last.checkpoint, error) from error
        if not store.remember(head, checkpoint, after=last.head):
            raise StateChangedError
        now = context.clock()
        made = cosign(checkpoint, context.person.user_id, context.identity.signing, now)
        audit_calls.add_cosignature(conn, head.size, checkpoint, made)
    return Signed(head.size, made.at)


def witnessed(context: Context) -> SeenStore:
    """What this person has signed on this desktop as a witness."""
    return SeenStore(context.files.witnessed, context.config.log_origin + "/witness")


def _named(conn: Connection, directory: Directory, last: str, error: LogInvalidError) -> LogInvalidError:
    """The error by its right name: when the entries belong to one of the two heads and not to the other, the notary has
    signed two logs.
    """
    newest = calls.log_head(conn).checkpoint or ""
    try:
        heads = [head_signed(text, directory) for text in (last, newest)]
    except TamperError:
        return error
    roots = _roots(conn, {head.size for head in heads})
    fits = [roots.get(head.size) == head for head in heads]
    return LogForkedError((last, newest)) if any(fits) and not all(fits) else error


def _roots(conn: Connection, sizes: set[int]) -> dict[int, TreeHead]:
    """The heads that the entries in the database really have at these sizes, as far as they go."""
    tree, found = Frontier(), dict[int, TreeHead]()
    for leaves in stretches(conn, 0, max(sizes), lambda: False):
        for leaf in leaves:
            tree.append(leaf_hash(leaf))
            if tree.size in sizes:
                found[tree.size] = tree.head()
    return found
