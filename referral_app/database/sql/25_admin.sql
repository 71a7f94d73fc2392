-- The directory and the keys. Signatures are for the notary and every client to verify; what is projected here
-- only decides who may reach which headers.

-- An active administrator, or the database's owner while a service is being set up.
CREATE FUNCTION kotosilta.require_administrator() RETURNS kotosilta.member
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF pg_has_role(session_user, 'ref_owner', 'MEMBER') THEN
        RETURN NULL;
    END IF;
    RETURN kotosilta.caller(ARRAY['administrator']);
END
$$;

CREATE FUNCTION kotosilta.nullable_municipality(p_value jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF kotosilta.json_is_null(p_value) THEN
        RETURN NULL;
    END IF;
    RETURN kotosilta.json_text(p_value, '^[0-9]{3}$');
END
$$;

CREATE FUNCTION kotosilta.project_unit(p_subject uuid, p_data jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_organisation uuid := kotosilta.json_uuid(p_data -> 'organisation');
BEGIN
    PERFORM kotosilta.demand(
        EXISTS (SELECT FROM kotosilta.organisation o WHERE o.id = v_organisation), 'KS003');
    INSERT INTO kotosilta.unit (id, organisation_id, municipality, receives, active)
    VALUES (p_subject, v_organisation, kotosilta.nullable_municipality(p_data -> 'municipality'),
            kotosilta.json_boolean(p_data -> 'receives'), true)
    ON CONFLICT (id) DO UPDATE SET organisation_id = excluded.organisation_id,
        municipality = excluded.municipality, receives = excluded.receives, active = true;
END
$$;

CREATE FUNCTION kotosilta.project_user(p_subject uuid, p_data jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_unit uuid := kotosilta.json_uuid(p_data -> 'unit');
    v_login text := kotosilta.json_text(p_data -> 'login', '^[a-z][a-z0-9._-]{0,62}$') COLLATE "C";
    v_role text := kotosilta.json_code(p_data -> 'role');
BEGIN
    PERFORM kotosilta.demand(v_role = ANY (kotosilta.any_role()) AND v_login !~ '^(pg_|ref_)'
        AND EXISTS (SELECT FROM kotosilta.unit u WHERE u.id = v_unit)
        AND NOT EXISTS (SELECT FROM kotosilta.member m WHERE m.login = v_login AND m.user_id <> p_subject),
        'KS003');
    INSERT INTO kotosilta.member (user_id, login, unit_id, role, active)
    VALUES (p_subject, v_login, v_unit, v_role, true)
    ON CONFLICT (user_id) DO UPDATE SET login = excluded.login, unit_id = excluded.unit_id,
        role = excluded.role, active = true;
END
$$;

CREATE FUNCTION kotosilta.project_entry(p_kind text, p_subject uuid, p_data jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM kotosilta.demand(jsonb_typeof(p_data) = 'object', 'KS003');
    CASE p_kind
        WHEN 'organisation' THEN
            INSERT INTO kotosilta.organisation (id, kind, municipality, active)
            VALUES (p_subject, kotosilta.json_code(p_data -> 'type'),
                    kotosilta.nullable_municipality(p_data -> 'municipality'), true)
            ON CONFLICT (id) DO UPDATE
                SET kind = excluded.kind, municipality = excluded.municipality, active = true;
        WHEN 'unit' THEN
            PERFORM kotosilta.project_unit(p_subject, p_data);
        WHEN 'user' THEN
            PERFORM kotosilta.project_user(p_subject, p_data);
        WHEN 'revocation' THEN
            UPDATE kotosilta.member m SET active = false WHERE m.user_id = p_subject;
            UPDATE kotosilta.unit u SET active = false WHERE u.id = p_subject;
            UPDATE kotosilta.organisation o SET active = false WHERE o.id = p_subject;
        ELSE
            PERFORM kotosilta.demand(p_kind IN ('root', 'notary', 'unit_key'), 'KS003');
    END CASE;
END
$$;

CREATE FUNCTION kotosilta.add_directory_entry(p_body bytea, p_signature bytea) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.require_administrator();
    v_json jsonb := kotosilta.json_body(p_body);
    v_version bigint;
    v_last bigint;
    v_previous bytea;
BEGIN
    PERFORM kotosilta.demand(octet_length(p_signature) = 64, 'KS003');
    PERFORM kotosilta.demand_names(v_json, ARRAY[
        'v', 'kind', 'version', 'prev', 'issuer', 'subject', 'issued', 'expires', 'data']);
    PERFORM kotosilta.json_integer(v_json -> 'v', 1, 1);
    v_version := kotosilta.json_integer(v_json -> 'version', 1, 9007199254740991);
    PERFORM kotosilta.json_uuid(v_json -> 'issuer');
    SELECT d.version, d.entry_hash INTO v_last, v_previous
      FROM kotosilta.directory_entry d ORDER BY d.version DESC LIMIT 1;
    PERFORM kotosilta.demand(v_version = coalesce(v_last, 0) + 1
        AND kotosilta.json_bytes(v_json -> 'prev', 32) = coalesce(v_previous, decode(repeat('00', 32), 'hex')),
        'KS002');
    INSERT INTO kotosilta.directory_entry (version, body, signature, entry_hash, at)
    VALUES (v_version, p_body, p_signature, sha256(p_body || p_signature), v_now)
    ON CONFLICT (version) DO NOTHING;
    PERFORM kotosilta.demand(FOUND, 'KS002');
    PERFORM kotosilta.project_entry(
        kotosilta.json_code(v_json -> 'kind'), kotosilta.json_uuid(v_json -> 'subject'), v_json -> 'data');
    PERFORM kotosilta.take_in('directory', p_body, p_signature, v_now);
    RETURN v_version;
END
$$;

-- The signed grant of a unit's seed to one member; the statement names the SHA-256 of the sealed seed.
CREATE FUNCTION kotosilta.add_unit_grant(
    p_unit uuid, p_epoch integer, p_user uuid, p_sealed bytea, p_statement bytea, p_signature bytea
) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.require_administrator();
    v_subject jsonb;
BEGIN
    IF v_member.user_id IS NULL THEN  -- the owner stores the grants that an administrator has signed
        SELECT m.* INTO v_member FROM kotosilta.member m
         WHERE m.role = 'administrator' AND m.active
           AND m.user_id = kotosilta.json_uuid(kotosilta.json_body(p_statement) -> 'actor');
    END IF;
    v_subject := kotosilta.statement_subject(p_statement, p_signature, ARRAY['grant'], v_member);
    PERFORM kotosilta.demand_names(v_subject, ARRAY['unit', 'epoch', 'user', 'sealed']);
    PERFORM kotosilta.demand(octet_length(p_sealed) BETWEEN 1 AND 4096
        AND kotosilta.json_uuid(v_subject -> 'unit') = p_unit
        AND kotosilta.json_uuid(v_subject -> 'user') = p_user
        AND kotosilta.json_integer(v_subject -> 'epoch', 1, 2147483647) = p_epoch
        AND kotosilta.json_bytes(v_subject -> 'sealed', 32) = sha256(p_sealed), 'KS003');
    PERFORM kotosilta.demand(EXISTS (SELECT FROM kotosilta.unit u WHERE u.id = p_unit)
        AND EXISTS (SELECT FROM kotosilta.member m WHERE m.user_id = p_user AND m.active), 'KS001');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    INSERT INTO kotosilta.unit_grant (unit_id, epoch, user_id, sealed, statement, signature, at)
    VALUES (p_unit, p_epoch, p_user, p_sealed, p_statement, p_signature, v_now)
    ON CONFLICT (user_id, unit_id, epoch) DO UPDATE SET sealed = excluded.sealed,
        statement = excluded.statement, signature = excluded.signature, at = excluded.at;
END
$$;

CREATE FUNCTION kotosilta.put_key_blob(p_user uuid, p_blob bytea) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.require_administrator();
BEGIN
    PERFORM kotosilta.demand(octet_length(p_blob) BETWEEN 1 AND 4096, 'KS003');
    PERFORM kotosilta.demand(EXISTS (SELECT FROM kotosilta.member m WHERE m.user_id = p_user), 'KS001');
    INSERT INTO kotosilta.key_blob (user_id, blob, at) VALUES (p_user, p_blob, kotosilta.server_now())
    ON CONFLICT (user_id) DO UPDATE SET blob = excluded.blob, at = excluded.at;
END
$$;
