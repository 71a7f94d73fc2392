"""PostgreSQL: engine, models, typed calls of the SQL functions, migrations, embedded server."""
