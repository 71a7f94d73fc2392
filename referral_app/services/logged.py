"""Waiting until the notary has taken an order into the log, for what cannot be taken back or must leave a trace."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from referral_app.database import calls
from referral_app.database.notifications import Channel, Listener
from referral_app.errors import NotAllowedError, NotaryNotAnsweringError
from referral_app.translog.leaf import Leaf
from referral_app.translog.statement import SignedStatement, statement_hash

Found = TypeVar("Found")

PATIENCE_SECONDS = 10.0
_FIRST_WAIT_SECONDS = 0.25


def once_logged(
    listener: Listener, signed: SignedStatement, then: Callable[[Connection], Found], patience: float
) -> Found:
    """What `then` gives, once the log has the caller's own statement, which she has just brought.

    Raises NotaryNotAnsweringError when that takes longer than `patience` seconds: the order stands, and `then` may
    be tried again later. Raises NotAllowedError when the notary has refused it.
    """
    listener.announce(Channel.INTAKE)
    conn, deadline = listener.connection, time.monotonic() + patience
    while True:
        leaf = calls.my_leaf(conn, statement_hash(signed.body))
        if leaf is not None:
            if not Leaf.decode(leaf.leaf).accepted:
                raise NotAllowedError
            return then(conn)
        remaining = deadline - time.monotonic()
        if remaining <= 0:
            raise NotaryNotAnsweringError
        listener.wait(min(_FIRST_WAIT_SECONDS, remaining))
