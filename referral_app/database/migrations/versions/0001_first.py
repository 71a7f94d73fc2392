"""The first schema: the SQL files of `referral_app/database/sql`, in order.

Revision ID: 0001
"""

from __future__ import annotations

from importlib import resources

from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels: str | None = None
depends_on: str | None = None

FILES = (
    "01_tables_directory.sql",
    "02_tables_referral.sql",
    "03_tables_log.sql",
    "04_indexes.sql",
    "05_codes.sql",
    "06_tables_people.sql",
    "10_guards.sql",
    "11_statements.sql",
    "12_envelopes.sql",
    "20_move.sql",
    "21_read.sql",
    "22_submit.sql",
    "23_self.sql",
    "24_audit.sql",
    "25_directory.sql",
    "26_notary.sql",
    "27_grants.sql",
    "28_invitations.sql",
    "29_enrolment.sql",
    "30_rewrap.sql",
    "31_transfer.sql",
    "32_recovery.sql",
    "33_erasure.sql",
    "34_refused_entries.sql",
    "50_privileges.sql",
    "51_hardening.sql",
)


def upgrade() -> None:
    """Run the files on the driver's own cursor: several statements a file, and no parameter marks."""
    folder = resources.files("referral_app.database") / "sql"
    cursor = op.get_bind().connection.cursor()
    for name in FILES:
        cursor.execute((folder / name).read_text("utf-8"))
    cursor.close()


def downgrade() -> None:
    """Drop everything of ours. What was revoked from PUBLIC stays revoked: it protects what comes next."""
    op.execute("DROP SCHEMA kotosilta CASCADE")
