"""Hearing that something may have come, without asking the database for it."""

from __future__ import annotations

import threading
from contextlib import ExitStack, suppress
from typing import Final
from uuid import UUID

from referral_app.database import queries
from referral_app.database.engine import open_engine
from referral_app.database.notifications import Channel, Listener, listen
from referral_app.domain.lifecycle import State
from referral_app.errors import CancelledError, KotosiltaError
from referral_app.services.context import Context

MOST_UNOPENED: Final = 200
"""Newest that are looked at for what has come since."""


class Arrivals:
    """Listens for the hint that the log has moved on, on a connection of its own, so that those for work stay free.

    The hint says neither what happened nor where: whoever hears it looks. Thread-safe; every method may block for
    as long as connecting takes, so none is for the UI thread.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._lock = threading.Lock()
        self._open = ExitStack()
        self._listener: Listener | None = None
        self._over = False

    def heard(self) -> bool:
        """Whether a hint has come since the last call; True too where one may have been missed, after connecting.

        Costs no query. Raises DatabaseUnreachableError, after which the next call connects again; CancelledError after
        `close`.
        """
        with self._lock:
            if self._over:
                raise CancelledError
            try:
                if self._listener is None:
                    self._listener = self._connect()
                    return True
                return _drain(self._listener)
            except KotosiltaError:
                self._let_go()
                raise

    def close(self) -> None:
        """Listen no more."""
        with self._lock:
            self._over = True
            self._let_go()

    def _connect(self) -> Listener:
        context = self._context
        password = context.secrets.database_password
        engine = open_engine(context.config.database, context.person.login, password)
        self._open.callback(engine.dispose)
        return self._open.enter_context(listen(engine, Channel.HEAD))

    def _let_go(self) -> None:
        self._listener = None
        gone, self._open = self._open, ExitStack()
        with suppress(KotosiltaError):  # the connection may be lost, which is why it is let go of
            gone.close()


def _drain(listener: Listener) -> bool:
    """Take in all hints that are there; whether there were any."""
    found = False
    while listener.wait(0):
        found = True
    return found


def unopened(context: Context) -> frozenset[UUID]:
    """The newest of the unit's referrals that nobody has opened, at most MOST_UNOPENED. Reads no content."""
    wanted = queries.HeaderFilter(states=frozenset({State.SENT}))
    with context.connect() as conn:
        page = queries.inbox_page(
            conn, context.person.unit_id, wanted, queries.HeaderSort("sent_at"), limit=MOST_UNOPENED
        )
    return frozenset(row.referral_id for row in page.rows)
