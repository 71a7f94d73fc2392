"""One index a sort and side, for open and closed referrals alike: each index costs every submit and every move.

A page sorted by state walks the first index of its side; any other is the merge of one branch a state, each of which
walks one of these indexes and stops after a page (queries.py). All end in id, so that the order is total.

Revision ID: 0003
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from alembic import op

revision = "0003"
down_revision: str | None = "0002"
branch_labels: str | None = None
depends_on: str | None = None

_NEW: Final[Mapping[str, str]] = {
    "inbox_sent": "(recipient_unit, state_rank, sent_at, id)",
    "inbox_changed": "(recipient_unit, state_rank, changed_at, id)",
    "inbox_due": "(recipient_unit, state_rank, due_key, id)",
    "inbox_priority": "(recipient_unit, state_rank, priority_rank, sent_at, id)",
    "sent_sent": "(sender_unit, state_rank, sent_at, id)",
    "sent_changed": "(sender_unit, state_rank, changed_at, id)",
    "sent_due": "(sender_unit, state_rank, due_key, id)",
    "sent_priority": "(sender_unit, state_rank, priority_rank, sent_at, id)",
}
_OLD: Final[Mapping[str, str]] = {
    "inbox_open_sent": "(recipient_unit, sent_at, id) WHERE closed_at IS NULL",
    "inbox_open_changed": "(recipient_unit, changed_at, id) WHERE closed_at IS NULL",
    "inbox_open_due": "(recipient_unit, due_key, id) WHERE closed_at IS NULL",
    "inbox_open_priority": "(recipient_unit, priority_rank, sent_at, id) WHERE closed_at IS NULL",
    "inbox_open_state": "(recipient_unit, state_rank, sent_at, id) WHERE closed_at IS NULL",
    "inbox_closed_sent": "(recipient_unit, state_rank, sent_at, id) WHERE closed_at IS NOT NULL",
    "inbox_closed_changed": "(recipient_unit, state_rank, changed_at, id) WHERE closed_at IS NOT NULL",
    "inbox_closed_due": "(recipient_unit, state_rank, due_key, id) WHERE closed_at IS NOT NULL",
    "inbox_closed_priority": "(recipient_unit, state_rank, priority_rank, sent_at, id) WHERE closed_at IS NOT NULL",
    "sent_open_sent": "(sender_unit, sent_at, id) WHERE closed_at IS NULL",
    "sent_open_changed": "(sender_unit, changed_at, id) WHERE closed_at IS NULL",
    "sent_open_due": "(sender_unit, due_key, id) WHERE closed_at IS NULL",
    "sent_open_priority": "(sender_unit, priority_rank, sent_at, id) WHERE closed_at IS NULL",
    "sent_open_state": "(sender_unit, state_rank, sent_at, id) WHERE closed_at IS NULL",
    "sent_closed_sent": "(sender_unit, state_rank, sent_at, id) WHERE closed_at IS NOT NULL",
    "sent_closed_changed": "(sender_unit, state_rank, changed_at, id) WHERE closed_at IS NOT NULL",
    "sent_closed_due": "(sender_unit, state_rank, due_key, id) WHERE closed_at IS NOT NULL",
    "sent_closed_priority": "(sender_unit, state_rank, priority_rank, sent_at, id) WHERE closed_at IS NOT NULL",
}


def upgrade() -> None:
    """Fewer, shared by open and closed."""
    _replace(_OLD, _NEW)


def downgrade() -> None:
    """Those of the first revision."""
    _replace(_NEW, _OLD)


def _replace(old: Mapping[str, str], new: Mapping[str, str]) -> None:
    for name in old:
        op.execute(f"DROP INDEX kotosilta.{name}")
    for name, columns in new.items():
        op.execute(f"CREATE INDEX {name} ON kotosilta.referral {columns}")
