"""Who may read a referral that was narrowed to named people of the unit that receives it.

A referral without rows here is for the whole unit, as all were before.

Revision ID: 0006
"""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision: str | None = "0005"
branch_labels: str | None = None
depends_on: str | None = None

_TABLE = """
CREATE TABLE kotosilta.referral_reader (
    referral_id uuid NOT NULL REFERENCES kotosilta.referral,
    user_id uuid NOT NULL REFERENCES kotosilta.member,
    statement_hash bytea NOT NULL CHECK (octet_length(statement_hash) = 32),
    submitted boolean NOT NULL,
    named_by uuid NOT NULL REFERENCES kotosilta.member,
    at timestamptz NOT NULL,
    PRIMARY KEY (referral_id, user_id, statement_hash)
)
"""


def upgrade() -> None:
    """The table, one row a person and statement, so that a refused statement takes back its own rows only."""
    op.execute(_TABLE)
    op.execute("ALTER TABLE kotosilta.referral_reader OWNER TO ref_owner")
    op.execute("CREATE INDEX referral_reader_statement ON kotosilta.referral_reader (statement_hash)")
    op.execute(
        "COMMENT ON COLUMN kotosilta.referral_reader.submitted IS "
        "'named when it was sent; such rows stay, or a refused submit would be open to the whole unit'"
    )


def downgrade() -> None:
    """The table goes."""
    op.execute("DROP TABLE kotosilta.referral_reader")
