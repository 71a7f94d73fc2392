-- The directory. Signatures are for the notary and every client to verify; what is projected here only decides
-- who may reach which headers and call which functions.

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
        municipality = excluded.municipality, receives = excluded.receives AND NOT unit.closed, active = true;
END
$$;

-- The id of an X-Wing key (crypto/wrapping.py), from its hex form.
CREATE FUNCTION kotosilta.wrap_key_id(p_wrap jsonb) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT substr(sha256(convert_to('kotosilta/v1/wrap-key', 'UTF8') || decode('00', 'hex')
                         || kotosilta.json_bytes(p_wrap, 1216)), 1, 16)
$$;

-- The next epoch, or the newest once more with the same key (a later date).
CREATE FUNCTION kotosilta.project_unit_key(p_subject uuid, p_data jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_epoch integer := kotosilta.json_integer(p_data -> 'epoch', 1, 2147483647);
    v_newest integer := coalesce(kotosilta.newest_epoch(p_subject), 0);
    v_key bytea := kotosilta.wrap_key_id(p_data -> 'wrap');
BEGIN
    PERFORM kotosilta.demand(EXISTS (SELECT FROM kotosilta.unit u WHERE u.id = p_subject), 'KS003');
    IF v_epoch = v_newest THEN
        PERFORM kotosilta.demand(EXISTS (SELECT FROM kotosilta.unit_key k
             WHERE k.unit_id = p_subject AND k.epoch = v_epoch AND k.key_id = v_key), 'KS003');
        RETURN;
    END IF;
    PERFORM kotosilta.demand(v_epoch = v_newest + 1 AND NOT EXISTS (SELECT FROM kotosilta.unit_key k
         WHERE k.unit_id = p_subject AND k.key_id = v_key AND NOT (k.refused AND k.epoch = v_epoch)), 'KS003');
    INSERT INTO kotosilta.unit_key AS k (unit_id, epoch, key_id, made_at)
    VALUES (p_subject, v_epoch, v_key, kotosilta.server_now())
    ON CONFLICT (unit_id, epoch) DO UPDATE
        SET key_id = excluded.key_id, made_at = excluded.made_at, refused = false WHERE k.refused;
END
$$;

CREATE FUNCTION kotosilta.project_user(p_subject uuid, p_data jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_unit uuid := kotosilta.json_uuid(p_data -> 'unit');
    v_login text := kotosilta.json_login(p_data -> 'login');
    v_role text := kotosilta.json_role(p_data -> 'role', p_data -> 'lead');
BEGIN
    PERFORM kotosilta.demand(EXISTS (SELECT FROM kotosilta.unit u WHERE u.id = v_unit)
        AND NOT EXISTS (SELECT FROM kotosilta.member m
                         WHERE m.login = v_login AND m.user_id <> p_subject AND NOT m.void), 'KS003');
    INSERT INTO kotosilta.member (user_id, login, unit_id, role, lead, active)
    VALUES (p_subject, v_login, v_unit, v_role, kotosilta.json_boolean(p_data -> 'lead'), true)
    ON CONFLICT (user_id) DO UPDATE SET login = excluded.login, unit_id = excluded.unit_id,
        role = excluded.role, lead = excluded.lead, active = true, void = false;
END
$$;

-- The unit is closed for good; what is open in it may be transferred to the successor.
CREATE FUNCTION kotosilta.project_succession(p_subject uuid, p_data jsonb) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_successor uuid;
BEGIN
    IF NOT kotosilta.json_is_null(p_data -> 'successor') THEN
        v_successor := kotosilta.json_uuid(p_data -> 'successor');
        PERFORM kotosilta.demand(EXISTS (SELECT FROM kotosilta.unit u
             WHERE u.id = v_successor AND u.id <> p_subject AND u.active AND NOT u.closed), 'KS003');
    END IF;
    UPDATE kotosilta.unit u SET closed = true, receives = false, successor = v_successor
     WHERE u.id = p_subject AND NOT u.closed;
    PERFORM kotosilta.demand(FOUND, 'KS003');
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
        WHEN 'unit_key' THEN
            PERFORM kotosilta.project_unit_key(p_subject, p_data);
        WHEN 'user' THEN
            PERFORM kotosilta.project_user(p_subject, p_data);
        WHEN 'succession' THEN
            PERFORM kotosilta.project_succession(p_subject, p_data);
        WHEN 'revocation' THEN
            UPDATE kotosilta.member m SET active = false WHERE m.user_id = p_subject;
            UPDATE kotosilta.unit u SET active = false WHERE u.id = p_subject;
            UPDATE kotosilta.organisation o SET active = false WHERE o.id = p_subject;
        ELSE
            PERFORM kotosilta.demand(
                p_kind IN ('root', 'root_rotation', 'notary', 'recovery', 'absence'), 'KS003');
    END CASE;
END
$$;

-- Whether it is the unit's entry as it stands, with another issuing key only; a closed unit's does not receive.
CREATE FUNCTION kotosilta.changes_issuing_key(p_unit uuid, p_data jsonb) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_before jsonb := kotosilta.last_entry(p_unit, ARRAY['unit']) -> 'data';
    v_closed boolean := EXISTS (SELECT FROM kotosilta.unit u WHERE u.id = p_unit AND u.closed);
BEGIN
    RETURN p_data - ARRAY['verify', 'receives'] = v_before - ARRAY['verify', 'receives']
       AND p_data -> 'verify' <> v_before -> 'verify'
       AND kotosilta.json_boolean(p_data -> 'receives')
           = (kotosilta.json_boolean(v_before -> 'receives') AND NOT v_closed);
END
$$;

-- What a lead may put into the directory herself: her unit's keys, and changes to people whom it has.
CREATE FUNCTION kotosilta.demand_own_entry(
    p_member kotosilta.member, p_kind text, p_issuer uuid, p_subject uuid, p_data jsonb
) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM kotosilta.demand(p_member.lead AND p_issuer = p_member.unit_id, 'KS001');
    IF p_kind IN ('unit_key', 'unit') THEN
        PERFORM kotosilta.demand(p_subject = p_member.unit_id, 'KS001');
        IF p_kind = 'unit' THEN
            PERFORM kotosilta.demand(jsonb_typeof(p_data) = 'object', 'KS003');
            PERFORM kotosilta.demand(kotosilta.changes_issuing_key(p_subject, p_data), 'KS001');
        END IF;
        RETURN;
    END IF;
    PERFORM kotosilta.demand(p_kind IN ('user', 'revocation', 'absence')
        AND EXISTS (SELECT FROM kotosilta.member m
                     WHERE m.user_id = p_subject AND m.unit_id = p_member.unit_id
                       AND m.role = ANY (kotosilta.handling_roles())), 'KS001');
    IF p_kind = 'user' THEN
        PERFORM kotosilta.demand(jsonb_typeof(p_data) = 'object', 'KS003');
        PERFORM kotosilta.demand(kotosilta.json_uuid(p_data -> 'unit') = p_member.unit_id
            AND kotosilta.json_code(p_data -> 'role') = ANY (kotosilta.handling_roles()), 'KS001');
    END IF;
END
$$;

-- The entry's content, when it follows the newest one.
CREATE FUNCTION kotosilta.append_entry(p_body bytea, p_signature bytea, p_at timestamptz) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
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
    VALUES (v_version, p_body, p_signature, sha256(p_body || p_signature), p_at)
    ON CONFLICT (version) DO NOTHING;
    PERFORM kotosilta.demand(FOUND, 'KS002');
    PERFORM kotosilta.project_entry(
        kotosilta.json_code(v_json -> 'kind'), kotosilta.json_uuid(v_json -> 'subject'), v_json -> 'data');
    PERFORM kotosilta.take_in('directory', p_body, p_signature, p_at);
    RETURN v_json;
END
$$;

CREATE FUNCTION kotosilta.add_directory_entry(p_body bytea, p_signature bytea) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member;
    v_json jsonb;
BEGIN
    IF NOT pg_has_role(session_user, 'ref_owner', 'MEMBER') THEN
        v_member := kotosilta.caller(kotosilta.any_role());
        IF v_member.role <> 'administrator' THEN
            v_json := kotosilta.json_body(p_body);
            PERFORM kotosilta.demand_own_entry(v_member, kotosilta.json_code(v_json -> 'kind'),
                kotosilta.json_uuid(v_json -> 'issuer'), kotosilta.json_uuid(v_json -> 'subject'),
                v_json -> 'data');
        END IF;
    END IF;
    RETURN (kotosilta.append_entry(p_body, p_signature, kotosilta.server_now()) ->> 'version')::bigint;
END
$$;
