"""Inviting somebody, redeeming as her, and confirming her: the steps that the tests of enrolment vary."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Engine

from referral_app.crypto.identity import Identity, prove_possession
from referral_app.database import people_calls
from referral_app.database.people_calls import AuthorityGrant, EpochGrant
from referral_app.directory.joining import Redeem
from referral_app.domain.roles import Role
from referral_app.translog.fields import time_text
from referral_app.translog.statement import SignedStatement
from tests.integration.kit import GROUPS, NO_SIGNATURE, Kit, Person, Unit, new_id

BLOB = b"sealed seed of a newcomer"


@dataclass
class Newcomer:
    """Somebody to be invited; the fields are what the administrator decides."""

    kit: Kit
    login: str
    unit: Unit
    role: Role = Role.REFERRER
    lead: bool = False
    expires_at: datetime = field(default_factory=lambda: datetime.now(UTC) + timedelta(days=14))
    user_id: UUID = field(default_factory=new_id)
    invitation_id: UUID = field(default_factory=new_id)
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(20))
    identity: Identity = field(default_factory=lambda: Identity.from_seed(secrets.token_bytes(32)))

    @property
    def engine(self) -> Engine:
        return self.kit.database.login(self.login, GROUPS[self.role])

    def person(self) -> Person:
        """As a member."""
        return self.kit.known(
            Person(self.user_id, self.login, self.unit, self.role, self.identity, self.engine)
        )

    # --- invited -------------------------------------------------------------------------------------

    def invite_subject(self, **changes: Any) -> dict[str, Any]:
        subject = {
            "invitation": self.invitation_id.hex,
            "user": self.user_id.hex,
            "login": self.login,
            "name": "Maija Meikäläinen",
            "role": self.role,
            "lead": self.lead,
            "unit": self.unit.id.hex,
            "secret": hashlib.sha256(self.secret).hexdigest(),
            "expires": time_text(self.expires_at),
        }
        return subject | changes

    def invite(self, **changes: Any) -> SignedStatement:
        kit = self.kit
        statement = kit.statement(kit.administrator, "invite", self.invite_subject(**changes))
        with kit.administrator.engine.begin() as connection:
            people_calls.create_invitation(connection, statement)
        return statement

    # --- redeemed ------------------------------------------------------------------------------------

    def redeem_record(self) -> Redeem:
        return Redeem(
            self.invitation_id,
            self.user_id,
            self.unit.id,
            self.login,
            self.identity.signing.public.raw,
            self.identity.unwrap.public.raw,
            prove_possession(self.identity, self.user_id),
            hashlib.sha256(BLOB).digest(),
        )

    def redeem_statement(self, **changes: Any) -> SignedStatement:
        person = Person(self.user_id, self.login, self.unit, self.role, self.identity, self.engine)
        return self.kit.statement(person, "redeem", self.redeem_record().subject() | changes)

    def redeem(self) -> SignedStatement:
        statement = self.redeem_statement()
        with self.engine.begin() as connection:
            people_calls.redeem_invitation(connection, statement, self.secret, BLOB)
        return statement

    # --- confirmed -----------------------------------------------------------------------------------

    def entry(self, data: dict[str, Any] | None = None, **changes: Any) -> bytes:
        record = self.redeem_record()
        right = {
            "login": self.login,
            "name": "Maija Meikäläinen",
            "role": self.role,
            "lead": self.lead,
            "unit": self.unit.id.hex,
            "verify": record.verify.hex(),
            "wrap": record.wrap.hex(),
            "proof": record.proof.hex(),
        }
        changes = {"issuer": self.unit.id.hex} | changes
        return self.kit.entry_body("user", self.user_id, right | (data or {}), **changes)

    def confirm_statement(self, by: Person, body: bytes, **changes: Any) -> SignedStatement:
        subject = {
            "invitation": self.invitation_id.hex,
            "user": self.user_id.hex,
            "entry": hashlib.sha256(body + NO_SIGNATURE).hexdigest(),
        }
        return self.kit.statement(by, "confirm", subject | changes)

    def epoch_grant(self, by: Person, unit: Unit | None = None) -> EpochGrant:
        unit = unit or self.unit
        sealed = f"seed of epoch {unit.epoch}".encode()
        person = Person(self.user_id, self.login, self.unit, self.role, self.identity, self.engine)
        return EpochGrant(unit.epoch, sealed, self.kit.grant_statement(by, unit, person, sealed))

    def confirm(
        self,
        by: Person,
        grants: Sequence[EpochGrant] = (),
        authority: AuthorityGrant | None = None,
        entry: bytes | None = None,
    ) -> Person:
        entry = entry or self.entry()
        statement = self.confirm_statement(by, entry)
        with by.engine.begin() as connection:
            people_calls.confirm_enrolment(connection, statement, (entry, NO_SIGNATURE), grants, authority)
        self.kit.added(entry)
        return self.person()


def authority_grant(
    kit: Kit, by: Person, subject: UUID, user: UUID, sealed: bytes = b"issuing"
) -> AuthorityGrant:
    """An issuing seed; the database cannot tell that nothing is sealed."""
    values = {
        "authority": subject.hex,
        "user": user.hex,
        "sealed": hashlib.sha256(sealed).hexdigest(),
    }
    return AuthorityGrant(subject, sealed, kit.statement(by, "grant", values))
