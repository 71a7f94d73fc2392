"""Units and organisations that change their own issuing key, which older programs refuse; no table changes.

Revision ID: 0009
"""

from __future__ import annotations

revision = "0009"
down_revision: str | None = "0008"
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:
    """Functions are made anew with every upgrade."""


def downgrade() -> None:
    """The functions go with those of every revision."""
