"""People, units and a small notary for the database's tests: real keys and envelopes.

The database cannot verify directory entries, so the kit signs them with zeros; what the notary and the
clients verify is tested with them.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, text

from referral_app.crypto.envelope import Envelope, Recipient, release_half, seal
from referral_app.crypto.header import FIRST_PREVIOUS
from referral_app.crypto.identity import Identity
from referral_app.crypto.wrapping import UnwrapKey
from referral_app.database import admin_calls, calls, notary_calls
from referral_app.database.schema import Group
from referral_app.domain.roles import Role
from referral_app.translog.canonical import encode
from referral_app.translog.leaf import ACCEPTED, Leaf
from referral_app.translog.merkle import leaf_hash
from referral_app.translog.statement import (
    EMPTY_HEAD,
    SignedStatement,
    Statement,
    sign_statement,
    statement_hash,
)
from referral_app.translog.tiles import TileWriter
from tests.database_fixtures import Database

MUNICIPALITY = "837"
GROUPS = {
    Role.REFERRER: Group.MEMBER,
    Role.COORDINATOR: Group.MEMBER,
    Role.TRIAGE_LEAD: Group.MEMBER,
    Role.AUDITOR: Group.AUDITOR,
    Role.ADMINISTRATOR: Group.ADMINISTRATOR,
}
NO_SIGNATURE = bytes(64)
PERSON_TAG = calls.PersonTag(1, b"somebody")


def new_id() -> UUID:
    return UUID(bytes=secrets.token_bytes(16))


@dataclass(frozen=True)
class Unit:
    id: UUID
    organisation: UUID
    key: UnwrapKey
    epoch: int = 1


@dataclass(frozen=True)
class Person:
    user_id: UUID
    login: str
    unit: Unit
    role: Role
    identity: Identity
    engine: Engine


@dataclass
class Sent:
    """A referral that a test has submitted; `move_seq` and `state` follow the kit's moves."""

    id: UUID
    sender: Person
    recipient: Unit
    statement: SignedStatement
    envelopes: list[Envelope]
    move_seq: int = 1
    state: str = "sent"

    @property
    def version(self) -> int:
        return len(self.envelopes)

    def item(self, part: str = "summary", version: int = 1) -> dict[str, Any]:
        envelope = self.envelopes[version - 1].envelope_hash.hex()
        return {"referral": self.id.hex, "version": version, "part": part, "envelope": envelope}


@dataclass
class Kit:
    """A populated database. `nurse` sends to the unit of `worker` and `lead`; `head_nurse` is her unit's lead.
    The others are elsewhere.
    """

    database: Database
    notary_key: UnwrapKey = field(default_factory=lambda: UnwrapKey.from_seed(bytes(32)))
    version: int = 0
    last_hash: bytes = bytes(32)
    tree: TileWriter = field(default_factory=lambda: TileWriter(0, {}))

    people: dict[UUID, Person] = field(default_factory=dict)

    def __post_init__(self) -> None:
        county, town, other = (self.organisation() for _ in range(3))
        self.clinic, self.other_clinic = self.unit(county), self.unit(county)
        self.services = self.unit(town, receives=True)
        self.other_services = self.unit(other, receives=True)
        self.office = self.unit(town)
        self.nurse = self.person("nurse", self.clinic, Role.REFERRER)
        self.head_nurse = self.person("head.nurse", self.clinic, Role.REFERRER, lead=True)
        self.other_nurse = self.person("other.nurse", self.other_clinic, Role.REFERRER)
        self.worker = self.person("worker", self.services, Role.COORDINATOR)
        self.lead = self.person("lead", self.services, Role.TRIAGE_LEAD)
        self.other_worker = self.person("other.worker", self.other_services, Role.COORDINATOR)
        self.auditor = self.person("auditor", self.office, Role.AUDITOR)
        self.administrator = self.person("administrator", self.office, Role.ADMINISTRATOR)
        self.notary = self.database.login("notary", Group.NOTARY)

    # --- directory -------------------------------------------------------------------------------

    def entry_body(self, kind: str, subject: UUID, data: Mapping[str, Any], /, **changes: Any) -> bytes:
        entry = {
            "v": 1,
            "kind": kind,
            "version": self.version + 1,
            "prev": self.last_hash.hex(),
            "issuer": UUID(int=1).hex,
            "subject": subject.hex,
            "issued": "2026-01-01T00:00:00Z",
            "expires": "2030-01-01T00:00:00Z",
            "data": dict(data),
        }
        return encode(entry | changes)

    def add_entry(self, kind: str, subject: UUID, data: Mapping[str, Any]) -> None:
        self.bring(self.database.superuser, self.entry_body(kind, subject, data))

    def bring(self, engine: Engine, body: bytes) -> None:
        """Add an entry with somebody's connection and keep count of it."""
        with engine.begin() as connection:
            admin_calls.add_directory_entry(connection, body, NO_SIGNATURE)
        self.added(body)

    def added(self, body: bytes) -> None:
        self.version += 1
        self.last_hash = hashlib.sha256(body + NO_SIGNATURE).digest()

    def organisation(self) -> UUID:
        organisation = new_id()
        data = {"name": {}, "type": "municipality", "municipality": MUNICIPALITY, "verify": ""}
        self.add_entry("organisation", organisation, data)
        return organisation

    def unit(self, organisation: UUID, *, receives: bool = False) -> Unit:
        unit = Unit(new_id(), organisation, UnwrapKey.from_seed(secrets.token_bytes(32)))
        self.add_entry("unit", unit.id, self.unit_data(organisation, receives=receives))
        self.add_entry("unit_key", unit.id, self.key_data(unit))
        return unit

    def next_epoch(self, unit: Unit) -> Unit:
        """The unit with a new key, which the directory names."""
        following = self.next_epoch_unmade(unit)
        self.add_entry("unit_key", unit.id, self.key_data(following))
        return following

    def next_epoch_unmade(self, unit: Unit) -> Unit:
        """The same, before the directory names it."""
        return replace(unit, key=UnwrapKey.from_seed(secrets.token_bytes(32)), epoch=unit.epoch + 1)

    def key_data(self, unit: Unit) -> dict[str, Any]:
        return {"epoch": unit.epoch, "wrap": unit.key.public.raw.hex()}

    def unit_data(self, organisation: UUID, *, receives: bool) -> dict[str, Any]:
        municipality = MUNICIPALITY if receives else None
        return {
            "organisation": organisation.hex,
            "name": {},
            "municipality": municipality,
            "receives": receives,
            "verify": "",
        }

    def user_data(self, login: str, unit: Unit, role: Role, *, lead: bool = False) -> dict[str, Any]:
        return {
            "login": login,
            "name": login,
            "role": role,
            "lead": lead or role is Role.TRIAGE_LEAD,
            "unit": unit.id.hex,
            "verify": "",
            "wrap": "",
            "proof": "",
        }

    def person(self, login: str, unit: Unit, role: Role, *, lead: bool = False) -> Person:
        user_id = new_id()
        self.add_entry("user", user_id, self.user_data(login, unit, role, lead=lead))
        engine = self.database.login(login, GROUPS[role])
        return self.known(
            Person(user_id, login, unit, role, Identity.from_seed(secrets.token_bytes(32)), engine)
        )

    def known(self, person: Person) -> Person:
        self.people[person.user_id] = person
        return person

    def close(self, unit: Unit, successor: Unit | None) -> None:
        self.add_entry("succession", unit.id, {"successor": None if successor is None else successor.id.hex})

    def revoke(self, subject: UUID) -> None:
        self.add_entry("revocation", subject, {"reason": "left"})

    # --- keys ------------------------------------------------------------------------------------

    def grant(self, giver: Person, unit: Unit, person: Person, sealed: bytes = b"sealed seed") -> None:
        """The unit's seed of its epoch; the database cannot tell that nothing is sealed."""
        with giver.engine.begin() as connection:
            admin_calls.add_unit_grant(
                connection,
                unit_id=unit.id,
                epoch=unit.epoch,
                user_id=person.user_id,
                sealed=sealed,
                statement=self.grant_statement(giver, unit, person, sealed),
            )

    def grant_statement(self, giver: Person, unit: Unit, person: Person, sealed: bytes) -> SignedStatement:
        subject = {
            "unit": unit.id.hex,
            "epoch": unit.epoch,
            "user": person.user_id.hex,
            "sealed": hashlib.sha256(sealed).hexdigest(),
        }
        return self.statement(giver, "grant", subject)

    # --- statements and envelopes ----------------------------------------------------------------

    def statement(self, person: Person, act: str, subject: Mapping[str, Any]) -> SignedStatement:
        signing = person.identity.signing
        statement = Statement(
            act=act,
            actor=person.user_id,
            key_id=signing.public.key_id,
            unit=person.unit.id,
            purpose="handle_referral",
            subject=subject,
            nonce=secrets.token_bytes(16),
            time=datetime.now(UTC).replace(microsecond=0),
            seen=EMPTY_HEAD,
        )
        return sign_statement(statement, signing)

    def envelope(
        self,
        referral: UUID,
        units: Sequence[Unit],
        *,
        version: int = 1,
        previous: bytes = FIRST_PREVIOUS,
        contents: Mapping[str, bytes] | None = None,
        sender: Person | None = None,
    ) -> Envelope:
        return seal(
            referral_id=referral,
            version=version,
            previous=previous,
            contents=contents or {"content": b"content", "summary": b"summary"},
            schema_id="kotosilta/test/1",
            sender=(sender or self.nurse).identity.signing,
            recipients=[Recipient(unit.id, unit.key.public) for unit in units],
            notary=self.notary_key.public,
            directory_version=1,
            log_size=0,
            log_root=EMPTY_HEAD.root,
        )

    def submit_subject(
        self, referral: UUID, sender: Person, recipient: Unit, envelope: Envelope
    ) -> dict[str, Any]:
        return {
            "referral": referral.hex,
            "version": 1,
            "envelope": envelope.envelope_hash.hex(),
            "recipient_unit": recipient.id.hex,
            "recipient_municipality": MUNICIPALITY,
            "sender_unit": sender.unit.id.hex,
            "sender_organisation": sender.unit.organisation.hex,
            "priority": "routine",
            "legal_basis": "consent",
            "due": None,
            "readers": [],
        }

    def submit(
        self,
        sender: Person | None = None,
        recipient: Unit | None = None,
        tag: calls.PersonTag | None = PERSON_TAG,
        **changes: Any,
    ) -> Sent:
        """Submit a referral; `changes` replace fields of the statement's subject."""
        sender, recipient = sender or self.nurse, recipient or self.services
        referral = new_id()
        envelope = self.envelope(referral, [sender.unit, recipient], sender=sender)
        subject = self.submit_subject(referral, sender, recipient, envelope) | changes
        statement = self.statement(sender, "submit", subject)
        with sender.engine.begin() as connection:
            calls.submit_referral(connection, statement, envelope, tag)
        return Sent(referral, sender, recipient, statement, [envelope])

    def move_subject(self, sent: Sent, target: str, **changes: Any) -> dict[str, Any]:
        subject = {
            "referral": sent.id.hex,
            "seq": sent.move_seq + 1,
            "from": sent.state,
            "to": target,
            "owner": None,
            "due": None,
            "attempt": False,
            "note_version": None,
            "envelope": None,
        }
        return subject | changes

    def note(self, sent: Sent, person: Person) -> Envelope:
        return self.envelope(
            sent.id,
            [sent.sender.unit, sent.recipient],
            version=sent.version + 1,
            previous=sent.envelopes[-1].envelope_hash,
            contents={"note": b"note"},
            sender=person,
        )

    def move(
        self, person: Person, sent: Sent, target: str, *, note: bool = False, **changes: Any
    ) -> SignedStatement:
        """Make a move and keep count of it."""
        envelope = self.note(sent, person) if note else None
        if envelope is not None:
            changes = {
                "note_version": sent.version + 1,
                "envelope": envelope.envelope_hash.hex(),
            } | changes
        statement = self.statement(person, "move", self.move_subject(sent, target, **changes))
        with person.engine.begin() as connection:
            calls.move_referral(connection, statement, envelope)
        sent.move_seq += 1
        sent.state = target
        if envelope is not None:
            sent.envelopes.append(envelope)
        return statement

    def request(self, person: Person, *items: Mapping[str, Any]) -> UUID:
        statement = self.statement(person, "read", {"items": list(items)})
        with person.engine.begin() as connection:
            return calls.request_read(connection, statement)

    def open(self, sent: Sent) -> None:
        """The worker's first read of the content."""
        self.request(self.worker, sent.item("content"))
        sent.move_seq += 1
        sent.state = "opened"

    def row(self, sent: Sent) -> Any:
        """The header row as it is stored."""
        with self.database.superuser.connect() as connection:
            return connection.execute(
                text("SELECT * FROM kotosilta.referral WHERE id = :id"), {"id": sent.id}
            ).one()

    # --- notary ----------------------------------------------------------------------------------

    def sequence(self, judge: Callable[[notary_calls.IntakeRow], str] = lambda row: ACCEPTED) -> int:
        """One batch of a notary that believes everything, or what `judge` says; how many leaves."""
        with self.notary.begin() as connection:
            notary_calls.notary_head(connection)
            rows = notary_calls.notary_take(connection, 1000)
            if not rows:
                return 0
            leaves = [
                Leaf(row.type, row.body, row.signature, row.db_user, row.at, judge(row)) for row in rows
            ]
            new = []
            for row, leaf in zip(rows, leaves, strict=True):
                statement = Statement.decode(row.body) if row.type == "act" else None
                encoded = leaf.encode()
                new.append(notary_calls.NewLeaf.of(encoded, leaf_hash(encoded), leaf, statement, row))
            self.append(connection, new)
            for row, leaf in zip(rows, leaves, strict=True):
                if not leaf.accepted:
                    notary_calls.notary_refuse(connection, statement_hash(row.body))
                elif row.ticket is not None:
                    self.release(connection, row.ticket, row.body)
        return len(rows)

    def append(self, connection: Any, new: Sequence[notary_calls.NewLeaf]) -> None:
        before = self.tree.head()
        self.tree, tiles = self.tree.append([leaf.leaf_hash for leaf in new])
        notary_calls.notary_append(
            connection,
            previous=before,
            head=self.tree.head(),
            checkpoint=f"checkpoint {self.tree.head().size}",
            leaves=new,
            tiles=tiles,
        )

    def release(self, connection: Any, ticket: UUID, body: bytes) -> None:
        reader = self.people[Statement.decode(body).actor]
        releases = [
            (
                item.ord,
                release_half(
                    self.notary_key,
                    item.header,
                    item.part,
                    item.notary_wrap,
                    reader=reader.identity.unwrap.public,
                    statement_hash=statement_hash(body),
                ),
            )
            for item in notary_calls.notary_read_items(connection, ticket)
        ]
        notary_calls.notary_release(connection, ticket, releases)
