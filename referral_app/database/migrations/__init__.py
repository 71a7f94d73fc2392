"""Alembic's revisions of the schema; run through `referral_app.database.schema`."""
