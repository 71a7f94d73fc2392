"""Who answers for a referral in the unit that sent it, and reopening by a referrer.

Until somebody takes a referral over its author answers: `answerer` is null.

Revision ID: 0007
"""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision: str | None = "0006"
branch_labels: str | None = None
depends_on: str | None = None

_REOPENING = """
INSERT INTO kotosilta.move_rule (from_state, to_state, side, role, needs_note, needs_owner, needs_due, implied)
SELECT source, 'opened', 'sender', 'referrer', true, false, false, false
  FROM unnest(ARRAY['completed', 'unreached', 'client_declined']) AS source
"""


def upgrade() -> None:
    """The columns, and the rules."""
    op.execute("ALTER TABLE kotosilta.referral ADD COLUMN answerer uuid REFERENCES kotosilta.member")
    op.execute("ALTER TABLE kotosilta.move ADD COLUMN undo_answerer uuid")
    op.execute(_REOPENING)


def downgrade() -> None:
    """Both go."""
    op.execute(
        "DELETE FROM kotosilta.move_rule WHERE to_state = 'opened' AND side = 'sender' "
        "AND from_state IN ('completed', 'unreached', 'client_declined')"
    )
    op.execute("ALTER TABLE kotosilta.move DROP COLUMN undo_answerer")
    op.execute("ALTER TABLE kotosilta.referral DROP COLUMN answerer")
