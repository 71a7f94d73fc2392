"""What witnesses have signed, and indexes for the auditor's searches by unit and purpose.

Revision ID: 0011
"""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision: str | None = "0010"
branch_labels: str | None = None
depends_on: str | None = None

_TABLE = """
CREATE TABLE kotosilta.cosignature (
    witness uuid PRIMARY KEY REFERENCES kotosilta.member,
    size bigint NOT NULL CHECK (size >= 0),
    checkpoint text NOT NULL CHECK (octet_length(checkpoint) BETWEEN 1 AND 16384),
    signed_at bigint NOT NULL CHECK (signed_at BETWEEN 0 AND 137438953471),
    signature bytea NOT NULL CHECK (octet_length(signature) = 64),
    at timestamptz NOT NULL
)
"""
_INDEXES = {
    "log_unit": "unit_id, at, leaf_index",
    "log_unit_act": "unit_id, act, at, leaf_index",
    "log_purpose": "purpose, at, leaf_index",
    "log_act_purpose": "act, purpose, at, leaf_index",
    "log_actor_purpose": "actor, purpose, at, leaf_index",
    "log_unit_purpose": "unit_id, purpose, at, leaf_index",
}


def upgrade() -> None:
    """One row a witness: her newest covers all before it. Directory entries and heartbeats are found by an act too."""
    op.execute(_TABLE)
    op.execute("ALTER TABLE kotosilta.cosignature OWNER TO ref_owner")
    op.execute(
        "COMMENT ON COLUMN kotosilta.cosignature.signed_at IS 'seconds since 1970, as the witness has signed it'"
    )
    for name, columns in _INDEXES.items():
        op.execute(f"CREATE INDEX {name} ON kotosilta.log_leaf ({columns})")
    op.execute(
        "UPDATE kotosilta.log_leaf SET act = CASE type WHEN 'act' THEN 'unreadable' ELSE type END WHERE act IS NULL"
    )


def downgrade() -> None:
    """Table and indexes go."""
    op.execute("DROP TABLE kotosilta.cosignature")
    for name in _INDEXES:
        op.execute(f"DROP INDEX kotosilta.{name}")
