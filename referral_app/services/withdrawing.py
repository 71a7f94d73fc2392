"""Who is out of force, or an administrator no more, loses what her database login could do."""

from __future__ import annotations

import time
from uuid import UUID

from referral_app.database import admin_calls
from referral_app.errors import KotosiltaError, NotaryNotAnsweringError
from referral_app.services.context import Context

PATIENCE_SECONDS = 10.0
_WAIT_SECONDS = 0.25


def withdraw_login(context: Context, user_id: UUID, patience: float = PATIENCE_SECONDS) -> bool:
    """Withdraw the login of somebody whom the directory has just revoked; False when that failed, which the
    revocation does not wait for. Waits up to `patience` seconds for the notary to log the revocation.

    For who is no administrator any more, only the right to make logins goes.
    """
    deadline = time.monotonic() + patience
    while True:
        try:
            for _ in range(2):  # the second ends what began while the first was under way
                with context.connect() as conn:
                    admin_calls.withdraw_login(conn, user_id)
        except NotaryNotAnsweringError:
            if time.monotonic() > deadline:
                return False
            time.sleep(_WAIT_SECONDS)
        except KotosiltaError:
            return False
        else:
            return True
