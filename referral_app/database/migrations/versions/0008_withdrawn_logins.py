"""A function that older programs lack, `withdraw_login`, and its owner's right to every login; no table changes.

Revision ID: 0008
"""

from __future__ import annotations

revision = "0008"
down_revision: str | None = "0007"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    """Roles and functions are made anew with every upgrade."""


def downgrade() -> None:
    """The functions go with those of every revision."""
