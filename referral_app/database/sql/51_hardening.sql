-- What any PostgreSQL login may do by default and none here needs: advisory locks and large objects (a way to
-- block and to fill), messages into the WAL, who else is connected, DO blocks, objects of one's own.
DO $$
DECLARE
    v_function regprocedure;
BEGIN
    FOR v_function IN
        SELECT p.oid::regprocedure FROM pg_proc p
         WHERE p.pronamespace = 'pg_catalog'::regnamespace
           AND (p.proname ~ '^(pg_(try_)?advisory_|lo_|pg_stat_get_backend_)'
                OR p.proname IN ('loread', 'lowrite', 'pg_export_snapshot', 'pg_lock_status', 'pg_notify',
                                 'pg_prepared_xact', 'pg_logical_emit_message', 'pg_stat_get_activity'))
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', v_function);
    END LOOP;
END
$$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
REVOKE USAGE ON LANGUAGE sql FROM PUBLIC;
