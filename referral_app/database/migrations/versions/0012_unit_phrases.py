"""The usual phrases of a unit, sealed to its key.

A unit without rows here has none, as all had before.

Revision ID: 0012
"""

from __future__ import annotations

from alembic import op

revision = "0012"
down_revision: str | None = "0011"
branch_labels: str | None = None
depends_on: str | None = None

_TABLE = """
CREATE TABLE kotosilta.unit_phrases (
    unit_id uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    epoch integer NOT NULL,
    sealed bytea NOT NULL CHECK (octet_length(sealed) BETWEEN 1 AND 262476),
    at timestamptz NOT NULL,
    statement bytea NOT NULL,
    signature bytea NOT NULL,
    statement_hash bytea NOT NULL GENERATED ALWAYS AS (sha256(statement)) STORED,
    PRIMARY KEY (unit_id, version),
    FOREIGN KEY (unit_id, epoch) REFERENCES kotosilta.unit_key
)
"""


def upgrade() -> None:
    """The table, one row a version: the newest counts; older ones go when the log has accepted a newer."""
    op.execute(_TABLE)
    op.execute("ALTER TABLE kotosilta.unit_phrases OWNER TO ref_owner")
    op.execute("CREATE INDEX unit_phrases_statement ON kotosilta.unit_phrases (statement_hash)")
    op.execute("CREATE INDEX unit_phrases_epoch ON kotosilta.unit_phrases (unit_id, epoch)")
    op.execute(
        "COMMENT ON TABLE kotosilta.unit_phrases IS "
        "'a unit''s usual phrases as one sealed text; the newest version counts, and those before the newest that "
        "the log has accepted are gone'"
    )


def downgrade() -> None:
    """The table goes."""
    op.execute("DROP TABLE kotosilta.unit_phrases")
