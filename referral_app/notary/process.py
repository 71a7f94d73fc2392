"""The notary's loop: wake on a hint, sequence, beat once a minute, survive a lost database, refuse a rolled-
back one.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Engine

from referral_app.database.notifications import Channel, listen
from referral_app.errors import DatabaseUnreachableError, StateChangedError
from referral_app.notary.sequencer import BATCH_SIZE, Sequencer

HEARTBEAT_SECONDS = 60.0
_POLL_SECONDS = 0.25
_RETRY_SECONDS = 0.5

_log = logging.getLogger(__name__)


class NotaryLoop:
    """Runs a sequencer until `stop` is set. `on_ready` is called each time the log and the database agree."""

    def __init__(
        self,
        engine: Engine,
        sequencer: Sequencer,
        stop: threading.Event,
        on_ready: Callable[[], None],
        heartbeat_seconds: float = HEARTBEAT_SECONDS,
    ) -> None:
        self._engine = engine
        self._sequencer = sequencer
        self._stop = stop
        self._on_ready = on_ready
        self._heartbeat_seconds = heartbeat_seconds
        self._next_heartbeat = 0.0

    def run(self) -> None:
        """Blocks until stopped.

        Raises:
            LogRolledBackError: the database does not hold what this notary signed; a person must look.
        """
        while not self._stop.is_set():
            try:
                self._sequencer.settle()
                self._serve()
            except (DatabaseUnreachableError, StateChangedError) as error:
                _log.warning("notary waits: %s", error.code)
                self._stop.wait(_RETRY_SECONDS)

    def _serve(self) -> None:
        with listen(self._engine, Channel.INTAKE) as listener:
            self._on_ready()
            while not self._stop.is_set():
                beat = time.monotonic() >= self._next_heartbeat
                written = self._sequencer.run_batch(heartbeat=beat)
                if beat:
                    self._next_heartbeat = time.monotonic() + self._heartbeat_seconds
                if written < BATCH_SIZE:
                    listener.wait(_POLL_SECONDS)


def utc_now() -> datetime:
    """The notary's clock."""
    return datetime.now(UTC)
