"""Putting on record that referrals leave the program on paper or in a file, before they do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal
from uuid import UUID

from referral_app.database import calls
from referral_app.database.notifications import Channel, listen
from referral_app.domain.codes import Purpose
from referral_app.services.context import Context
from referral_app.services.logged import PATIENCE_SECONDS, once_logged
from referral_app.translog.canonical import Json


def put_on_record(
    context: Context,
    act: Literal["print", "export"],
    what: str,
    referral_ids: Sequence[UUID],
    patience: float = PATIENCE_SECONDS,
) -> None:
    """Log the act and which referrals it is about, and wait until the log has it. Blocks.

    Raises NotaryNotAnsweringError, DatabaseUnreachableError, NotAllowedError: nothing is to be made then.
    """
    items: list[Json] = [{"referral": referral_id.hex} for referral_id in referral_ids]
    with listen(context.engine, Channel.HEAD) as listener:
        signed = context.sign(act, Purpose.HANDLE_REFERRAL, {"what": what, "items": items})
        calls.record_act(listener.connection, signed)
        once_logged(listener, signed, lambda _conn: None, patience)
