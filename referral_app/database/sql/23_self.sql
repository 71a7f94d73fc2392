-- What everybody may do: sign in, log an export or a look at the log, get keys, directory and log head.
CREATE FUNCTION kotosilta.schema_version() RETURNS integer
LANGUAGE sql IMMUTABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS 'SELECT 12';

CREATE FUNCTION kotosilta.sign_in(p_statement bytea, p_signature bytea) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
BEGIN
    PERFORM kotosilta.statement_subject(p_statement, p_signature, ARRAY['sign_in'], v_member);
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    RETURN v_now;
END
$$;

CREATE FUNCTION kotosilta.record_act(p_statement bytea, p_signature bytea) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
BEGIN
    PERFORM kotosilta.statement_subject(
        p_statement, p_signature, ARRAY['export', 'print', 'audit_view', 'directory'], v_member);
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    RETURN v_now;
END
$$;

-- A page of the directory: up to 1000 entries after this version.
CREATE FUNCTION kotosilta.directory_entries(p_after bigint)
RETURNS TABLE (version bigint, body bytea, signature bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
BEGIN
    PERFORM kotosilta.require_insider();
    RETURN QUERY
    SELECT d.version, d.body, d.signature FROM kotosilta.directory_entry d
     WHERE d.version > p_after ORDER BY d.version LIMIT 1000;
END
$$;

CREATE FUNCTION kotosilta.my_key_blob() RETURNS bytea
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
BEGIN
    RETURN (SELECT b.blob FROM kotosilta.key_blob b WHERE b.user_id = v_member.user_id
             ORDER BY b.id DESC LIMIT 1);
END
$$;

-- A new passphrase. What was there before comes back when the notary refuses the statement: whoever has only the
-- login's password, and not its keys, locks nobody out.
CREATE FUNCTION kotosilta.store_key_blob(p_statement bytea, p_signature bytea, p_blob bytea) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['passphrase'], v_member);
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['blob']);
    PERFORM kotosilta.demand(octet_length(p_blob) BETWEEN 1 AND 4096
        AND kotosilta.json_bytes(v_subject -> 'blob', 32) = sha256(p_blob), 'KS003');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    DELETE FROM kotosilta.key_blob b
     WHERE b.user_id = v_member.user_id
       AND b.id < (SELECT max(s.id) FROM kotosilta.key_blob s
                    WHERE s.user_id = v_member.user_id AND kotosilta.stands(s.statement_hash));
    INSERT INTO kotosilta.key_blob (user_id, blob, at, statement_hash)
    VALUES (v_member.user_id, p_blob, v_now, sha256(p_statement));
    RETURN v_now;
END
$$;

CREATE FUNCTION kotosilta.my_grants() RETURNS TABLE (
    unit_id uuid, epoch integer, sealed bytea, statement bytea, signature bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
BEGIN
    RETURN QUERY
    SELECT g.unit_id, g.epoch, g.sealed, g.statement, g.signature FROM kotosilta.unit_grant g
     WHERE g.user_id = v_member.user_id ORDER BY g.unit_id, g.epoch, g.id;
END
$$;

CREATE FUNCTION kotosilta.log_head() RETURNS TABLE (
    size bigint, root bytea, checkpoint text, heartbeat_leaf bytea, heartbeat_index bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
BEGIN
    PERFORM kotosilta.require_insider();
    RETURN QUERY
    SELECT h.size, h.root, h.checkpoint, l.leaf, h.heartbeat_index
      FROM kotosilta.log_head h LEFT JOIN kotosilta.log_leaf l ON l.leaf_index = h.heartbeat_index;
END
$$;

CREATE FUNCTION kotosilta.log_tiles(p_levels integer[], p_indexes bigint[])
RETURNS TABLE (level integer, tile_index bigint, hashes bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_count integer := cardinality(p_levels);
BEGIN
    PERFORM kotosilta.require_insider();
    PERFORM kotosilta.demand(v_count <= 4096 AND kotosilta.is_list(p_levels, v_count)
        AND kotosilta.is_list(p_indexes, v_count), 'KS003');
    RETURN QUERY
    SELECT t.level, t.tile_index, t.hashes FROM kotosilta.log_tile t
     WHERE (t.level, t.tile_index) IN (SELECT * FROM unnest(p_levels, p_indexes));
END
$$;

-- The leaf of a statement that the session's login made; no row before the notary has logged it.
CREATE FUNCTION kotosilta.my_leaf(p_body_hash bytea) RETURNS TABLE (leaf_index bigint, leaf bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
BEGIN
    RETURN QUERY
    SELECT l.leaf_index, l.leaf FROM kotosilta.log_leaf l
     WHERE l.body_hash = p_body_hash AND l.db_user = session_user::text COLLATE "C"
     ORDER BY l.leaf_index LIMIT 1;
END
$$;
