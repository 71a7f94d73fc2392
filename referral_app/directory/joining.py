"""The signed record of redeeming an invitation: the one act whose signer is not in the directory yet.

Statement act `redeem`, subject `{"invitation":hex,"login","verify":hex,"wrap":hex,"proof":hex,"blob":hex SHA-256}`,
actor and unit as the invitation names them. It is signed with the key that it brings, so it proves that whoever
redeemed holds these keys, and not who that was: that is for the lead to find out who confirms, by comparing them.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from referral_app.crypto.identity import check_possession
from referral_app.crypto.signing import KEY_LENGTH as VERIFY_KEY_SIZE
from referral_app.crypto.signing import SIGNATURE_LENGTH, VerifyKey
from referral_app.crypto.wrapping import KEY_LENGTH as WRAP_KEY_SIZE
from referral_app.directory.chain import Directory
from referral_app.directory.forms import LOGIN
from referral_app.errors import DirectoryInvalidError, StatementInvalidError
from referral_app.translog.canonical import Json
from referral_app.translog.fields import Fields
from referral_app.translog.statement import SignedStatement, Statement, verify_statement

REDEEM: Final = "redeem"

_HASH_SIZE: Final = 32
_NAMES: Final = frozenset({"invitation", "login", "verify", "wrap", "proof", "blob"})


@dataclass(frozen=True, slots=True)
class Redeem:
    """What somebody has redeemed with. `blob_hash` is SHA-256 of her sealed seed."""

    invitation_id: UUID
    user_id: UUID
    unit_id: UUID
    login: str
    verify: bytes = field(repr=False)
    wrap: bytes = field(repr=False)
    proof: bytes = field(repr=False)
    blob_hash: bytes = field(repr=False)

    def subject(self) -> dict[str, Json]:
        """The statement's subject; user and unit are its actor and unit."""
        return {
            "invitation": self.invitation_id.hex,
            "login": self.login,
            "verify": self.verify.hex(),
            "wrap": self.wrap.hex(),
            "proof": self.proof.hex(),
            "blob": self.blob_hash.hex(),
        }


def verify_redeem(directory: Directory, signed: SignedStatement) -> Redeem:
    """The record, once it is well-formed and signed with the key that it brings, the keys are acceptable and held by
    the same person, nobody else has that key, and the unit is one.

    Raises StatementInvalidError, SignatureError or DirectoryInvalidError.
    """
    statement = Statement.decode(signed.body)
    fields = Fields(statement.subject, _NAMES)
    redeem = Redeem(
        fields.identity("invitation"),
        statement.actor,
        statement.unit,
        fields.text("login", LOGIN),
        fields.hex("verify", VERIFY_KEY_SIZE),
        fields.hex("wrap", WRAP_KEY_SIZE),
        fields.hex("proof", SIGNATURE_LENGTH),
        fields.hex("blob", _HASH_SIZE),
    )
    if statement.act != REDEEM:
        raise StatementInvalidError
    verify_statement(signed, VerifyKey(redeem.verify))
    check_possession(redeem.verify, redeem.wrap, redeem.user_id, redeem.proof)
    directory.unit(redeem.unit_id)
    if _owner(directory, statement.key_id) not in (None, redeem.user_id):
        raise DirectoryInvalidError
    return redeem


def _owner(directory: Directory, key_id: bytes) -> UUID | None:
    with suppress(DirectoryInvalidError):
        return directory.user_by_key(key_id).subject
    return None
