"""The header tables that members may read, as SQLAlchemy Core tables. The schema itself is sql/*.sql."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    Text,
    Uuid,
)

metadata = MetaData(schema="kotosilta")

referral = Table(
    "referral",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("recipient_unit", Uuid, nullable=False),
    Column("recipient_municipality", Text, nullable=False),
    Column("sender_unit", Uuid, nullable=False),
    Column("sender_organisation", Uuid, nullable=False),
    Column("author", Uuid, nullable=False),
    Column("owner", Uuid),
    Column("state", Text, nullable=False),
    Column("state_rank", SmallInteger, nullable=False),
    Column("priority", Text, nullable=False),
    Column("priority_rank", SmallInteger, nullable=False),
    Column("legal_basis", Text, nullable=False),
    Column("sent_at", DateTime(timezone=True), nullable=False),
    Column("due_on", Date),
    Column("due_key", Date, nullable=False),
    Column("closed_at", DateTime(timezone=True)),
    Column("changed_at", DateTime(timezone=True), nullable=False),
    Column("attempt_count", Integer, nullable=False),
    Column("move_seq", Integer, nullable=False),
    Column("envelope_version", Integer, nullable=False),
    Column("first_envelope", LargeBinary, nullable=False),
    Column("last_envelope", LargeBinary, nullable=False),
    Column("note_version", Integer),
    Column("note_envelope", LargeBinary),
    Column("erased_at", DateTime(timezone=True)),
    Column("answerer", Uuid),
    Column("forwarded_from", Uuid),
    Column("forwarded_at", DateTime(timezone=True)),
)

referral_reader = Table(
    "referral_reader",
    metadata,
    Column("referral_id", Uuid, primary_key=True),
    Column("user_id", Uuid, primary_key=True),
    Column("statement_hash", LargeBinary, primary_key=True),
    Column("submitted", Boolean, nullable=False),
    Column("named_by", Uuid, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
)

move = Table(
    "move",
    metadata,
    Column("referral_id", Uuid, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("from_state", Text),
    Column("to_state", Text, nullable=False),
    Column("actor", Uuid, nullable=False),
    Column("unit_id", Uuid, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
    Column("statement", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("note_version", Integer),
    Column("note_envelope", LargeBinary),
    Column("refused", Boolean, nullable=False),
    Column("attempt", Boolean, nullable=False),
)
