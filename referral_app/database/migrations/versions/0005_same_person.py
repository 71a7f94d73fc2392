"""Tags by which a unit finds its own open referrals of the same person.

No index of them is unique: a refusal would tell that the person is there.

Revision ID: 0005
"""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision: str | None = "0004"
branch_labels: str | None = None
depends_on: str | None = None

_TABLE = """
CREATE TABLE kotosilta.referral_tag (
    referral_id uuid PRIMARY KEY REFERENCES kotosilta.referral,
    unit_id uuid NOT NULL,
    epoch integer NOT NULL,
    tag bytea NOT NULL CHECK (octet_length(tag) = 8)
)
"""


def upgrade() -> None:
    """The table and the index by which it is asked; its owner is that of the others."""
    op.execute(_TABLE)
    op.execute("CREATE INDEX referral_tag_tag ON kotosilta.referral_tag (unit_id, tag)")
    op.execute("ALTER TABLE kotosilta.referral_tag OWNER TO ref_owner")
    op.execute(
        "COMMENT ON COLUMN kotosilta.referral_tag.epoch IS 'of the unit''s key that the tag was made with'"
    )


def downgrade() -> None:
    """The table goes, and what it told."""
    op.execute("DROP TABLE kotosilta.referral_tag")
