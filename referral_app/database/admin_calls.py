"""What administrators' and leads' clients call about the directory and its keys, and the owner while setting a
service up. See calls.py.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, text

from referral_app.database.engine import translate_errors
from referral_app.translog.statement import SignedStatement


def add_directory_entry(connection: Connection, body: bytes, signature: bytes) -> int:
    """Append a signed entry to the directory chain; its version.

    An administrator or the owner adds anything; a lead her own unit's `unit_key`, and `user`, `revocation` and
    `absence` of people whom the unit has already (new ones come by `people_calls.confirm_enrolment`). Raises
    StateChangedError when the entry does not follow the newest one, NotAllowedError, and BugError when it is
    malformed. The signature is not verified here.
    """
    query = text("SELECT kotosilta.add_directory_entry(:body, :signature)")
    with translate_errors():
        return int(connection.execute(query, {"body": body, "signature": signature}).scalar_one())


def add_unit_grant(
    connection: Connection,
    *,
    unit_id: UUID,
    epoch: int,
    user_id: UUID,
    sealed: bytes,
    statement: SignedStatement,
) -> None:
    """Store a unit's seed of an epoch that the directory names, sealed to one of the unit's people.

    The statement is a `grant` by an administrator or a lead of the unit with the subject
    `{"unit":hex,"epoch":n,"user":hex,"sealed":hex of SHA-256(sealed)}`. Raises NotAllowedError.
    """
    query = text(
        "SELECT kotosilta.add_unit_grant(:unit_id, :epoch, :user_id, :sealed, :statement, :signature)"
    )
    values = {
        "unit_id": unit_id,
        "epoch": epoch,
        "user_id": user_id,
        "sealed": sealed,
        "statement": statement.body,
        "signature": statement.signature,
    }
    with translate_errors():
        connection.execute(query, values)


def put_key_blob(connection: Connection, user_id: UUID, blob: bytes) -> None:
    """Store or replace a member's sealed seed; for the database's owner only. Raises NotAllowedError."""
    with translate_errors():
        connection.execute(
            text("SELECT kotosilta.put_key_blob(:user_id, :blob)"), {"user_id": user_id, "blob": blob}
        )


def withdraw_login(conn: Connection, user_id: UUID) -> None:
    """Take the login from somebody revoked, or the right to make logins from who is an administrator no more.

    Raises NotaryNotAnsweringError while the log lacks the entry that says so, StateChangedError when she is invited
    again, NotAllowedError.
    """
    with translate_errors():
        conn.execute(text("SELECT kotosilta.withdraw_login(:user)"), {"user": user_id})
