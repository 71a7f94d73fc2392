"""The first tables: the SQL files of `referral_app/database/sql` that begin with 0, in order.

Frozen, since there are databases that were made with them (a test holds their hash): what changes a table, an index or
a code comes as a further revision. Functions, policies and privileges are no business of revisions; `schema.py` makes
them anew after each.

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
)


def upgrade() -> None:
    """Run the files on the driver's own cursor: several statements a file, and no parameter marks."""
    folder = resources.files("referral_app.database") / "sql"
    cursor = op.get_bind().connection.cursor()
    for name in FILES:
        cursor.execute((folder / name).read_text("utf-8"))
    cursor.execute("RESET ROLE")
    cursor.close()


def downgrade() -> None:
    """Drop everything of ours. What was revoked from PUBLIC stays revoked: it protects what comes next."""
    op.execute("DROP SCHEMA kotosilta CASCADE")
