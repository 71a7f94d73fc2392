"""Referrals that go on to another unit, and referrals of one client that are merged.

`forwarded_from` and `forwarded_at` say which unit sent a referral on, and when; `sent_at` stays when the client was
first referred. A move that takes an attempt back says in clear which (`undoes`), so that the attempt does not count.
Moves to `forwarded` come with the new referral, and those to `merged` with the other one's history:
never with a plain move.

Revision ID: 0010
"""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision: str | None = "0009"
branch_labels: str | None = None
depends_on: str | None = None

_COLUMNS = """
ALTER TABLE kotosilta.referral
    ADD COLUMN forwarded_from uuid REFERENCES kotosilta.unit,
    ADD COLUMN forwarded_at timestamptz,
    ADD CONSTRAINT referral_forwarded CHECK ((forwarded_from IS NULL) = (forwarded_at IS NULL))
"""
_MERGED = """
INSERT INTO kotosilta.state (code, rank, closed, locked, retention_days) VALUES ('merged', 19, true, false, 365)
"""
_MERGING = """
INSERT INTO kotosilta.move_rule (from_state, to_state, side, role, needs_note, needs_owner, needs_due, implied)
SELECT source, 'merged', 'recipient', role, true, false, false, true
  FROM unnest(ARRAY['opened', 'info_requested', 'accepted', 'contacting', 'reached', 'meeting_set', 'no_show',
                    'help_requested', 'on_hold']) AS source,
       unnest(ARRAY['coordinator', 'triage_lead']) AS role
"""
_FROM_MERGED = """
INSERT INTO kotosilta.move_rule (from_state, to_state, side, role, needs_note, needs_owner, needs_due, implied)
VALUES ('merged', 'withdrawn', 'recipient', 'coordinator', true, false, false, false),
       ('merged', 'withdrawn', 'recipient', 'triage_lead', true, false, false, false),
       ('merged', 'in_error', 'recipient', 'triage_lead', true, false, false, false),
       ('merged', 'withdrawn', 'sender', 'referrer', true, false, false, false),
       ('merged', 'in_error', 'sender', 'referrer', true, false, false, false)
"""


def upgrade() -> None:
    """The columns, the state and the rules."""
    op.execute(_COLUMNS)
    op.execute("ALTER TABLE kotosilta.move ADD COLUMN undoes integer")
    op.execute("ALTER TYPE kotosilta.wanted_move ADD ATTRIBUTE undoes integer")
    op.execute("UPDATE kotosilta.move_rule SET implied = true WHERE to_state = 'forwarded'")
    for statement in (_MERGED, _MERGING, _FROM_MERGED):
        op.execute(statement)


def downgrade() -> None:
    """All of it goes; what is merged becomes completed."""
    op.execute(
        "UPDATE kotosilta.referral SET state = 'completed', state_rank = "
        "(SELECT rank FROM kotosilta.state WHERE code = 'completed') WHERE state = 'merged'"
    )
    op.execute("UPDATE kotosilta.move SET to_state = 'completed' WHERE to_state = 'merged'")
    op.execute("DELETE FROM kotosilta.move_rule WHERE 'merged' IN (from_state, to_state)")
    op.execute("DELETE FROM kotosilta.retention_policy WHERE state = 'merged'")
    op.execute("DELETE FROM kotosilta.state WHERE code = 'merged'")
    op.execute("UPDATE kotosilta.move_rule SET implied = false WHERE to_state = 'forwarded'")
    op.execute("ALTER TABLE kotosilta.referral DROP COLUMN forwarded_from, DROP COLUMN forwarded_at")
    op.execute("ALTER TYPE kotosilta.wanted_move DROP ATTRIBUTE undoes")
    op.execute("ALTER TABLE kotosilta.move DROP COLUMN undoes")
