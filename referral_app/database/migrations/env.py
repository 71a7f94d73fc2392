"""Alembic's entry: runs the revisions on the connection that `schema.py` passes along.

The version table stays in schema `public`, which nobody but the database's owner can use, so that a downgrade
can drop schema `kotosilta` whole.
"""

from __future__ import annotations

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    version_table_schema="public",
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
