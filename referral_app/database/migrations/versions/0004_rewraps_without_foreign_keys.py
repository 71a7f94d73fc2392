"""Wraps made anew point to nothing by constraint: two look-ups a row were a fifth of what a removal's run cost here.

`kotosilta.rewrap` is the only one that writes the table. It joins each row with its part while it holds the referral,
which an erasure waits for, and stores the statement in the same transaction; an erasure takes these rows first.

Revision ID: 0004
"""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision: str | None = "0003"
branch_labels: str | None = None
depends_on: str | None = None

_PART = "envelope_rewrap_referral_id_version_part_fkey"
_STATEMENT = "envelope_rewrap_rewrap_fkey"


def upgrade() -> None:
    """Without."""
    op.execute(f"ALTER TABLE kotosilta.envelope_rewrap DROP CONSTRAINT {_PART}, DROP CONSTRAINT {_STATEMENT}")


def downgrade() -> None:
    """Those of the first revision."""
    op.execute(
        f"ALTER TABLE kotosilta.envelope_rewrap"
        f" ADD CONSTRAINT {_STATEMENT} FOREIGN KEY (rewrap) REFERENCES kotosilta.rewrap,"
        f" ADD CONSTRAINT {_PART} FOREIGN KEY (referral_id, version, part) REFERENCES kotosilta.envelope_part"
    )
