"""When a unit's key was made, for telling since when nothing was wrapped to the ones before.

Keys that are there get the time of their directory entry.

Revision ID: 0002
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels: str | None = None
depends_on: str | None = None

_FROM_THE_DIRECTORY = """
UPDATE kotosilta.unit_key k SET made_at = coalesce(
    (SELECT min(e.at)
       FROM kotosilta.directory_entry e, LATERAL (SELECT convert_from(e.body, 'UTF8')::jsonb AS entry) b
      WHERE b.entry ->> 'kind' = 'unit_key' AND (b.entry ->> 'subject')::uuid = k.unit_id
        AND (b.entry -> 'data' ->> 'epoch')::integer = k.epoch),
    clock_timestamp())
"""


def upgrade() -> None:
    """The column, filled."""
    op.execute("ALTER TABLE kotosilta.unit_key ADD COLUMN made_at timestamptz")
    op.execute(_FROM_THE_DIRECTORY)
    op.execute("ALTER TABLE kotosilta.unit_key ALTER COLUMN made_at SET NOT NULL")


def downgrade() -> None:
    """The column goes."""
    op.execute("ALTER TABLE kotosilta.unit_key DROP COLUMN made_at")
