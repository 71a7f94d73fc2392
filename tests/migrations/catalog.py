"""Everything that makes up the schema of one database, to hold two against each other."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, text

CATALOG = {
    "tables": "SELECT c.relname, c.relkind, c.relowner::regrole::text, c.relacl::text, c.relrowsecurity, "
    "c.relforcerowsecurity FROM pg_class c WHERE c.relnamespace = 'kotosilta'::regnamespace ORDER BY 1",
    "columns": "SELECT a.attrelid::regclass::text, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, "
    "a.attacl::text, a.attstorage, pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a "
    "LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum "
    "WHERE a.attnum > 0 AND a.attrelid IN "
    "(SELECT oid FROM pg_class WHERE relnamespace = 'kotosilta'::regnamespace) ORDER BY 1, a.attnum",
    "functions": "SELECT p.oid::regprocedure::text, pg_get_functiondef(p.oid), p.proowner::regrole::text, "
    "p.proacl::text FROM pg_proc p WHERE p.pronamespace = 'kotosilta'::regnamespace ORDER BY 1",
    "constraints": "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
    "WHERE connamespace = 'kotosilta'::regnamespace ORDER BY 1, 2",
    "indexes": "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'kotosilta' ORDER BY 1",
    "policies": "SELECT tablename, policyname, cmd, roles::text, qual, with_check FROM pg_policies "
    "WHERE schemaname = 'kotosilta' ORDER BY 1, 2",
    "states": "SELECT * FROM kotosilta.state ORDER BY rank",
    "rules": "SELECT * FROM kotosilta.move_rule ORDER BY from_state, to_state, side, role",
    "revoked": "SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace "
    "AND has_function_privilege('public', p.oid, 'EXECUTE') ORDER BY 1",
}


def catalog(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    with engine.connect() as connection:
        return {
            name: [tuple(row) for row in connection.execute(text(query))] for name, query in CATALOG.items()
        }
