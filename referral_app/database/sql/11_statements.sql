-- Taking statements apart. Whatever a hostile caller sends ends in KS003, never in an error of the parser.

-- The JSON object that a body holds; names must be unique at every level.
CREATE FUNCTION kotosilta.json_body(p_body bytea) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_text text;
BEGIN
    IF octet_length(p_body) BETWEEN 2 AND 48000 THEN
        BEGIN
            v_text := convert_from(p_body, 'UTF8');
            IF v_text IS JSON OBJECT WITH UNIQUE KEYS THEN
                RETURN v_text::jsonb;
            END IF;
        EXCEPTION WHEN OTHERS THEN
            NULL;  -- not UTF-8, escaped NUL, nested too deep, number out of range
        END;
    END IF;
    PERFORM kotosilta.refuse('KS003');
    RETURN NULL;
END
$$;

CREATE FUNCTION kotosilta.demand_names(p_object jsonb, p_names text[]) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM kotosilta.demand(jsonb_typeof(p_object) = 'object', 'KS003');
    PERFORM kotosilta.demand(p_object ?& p_names AND p_object - p_names = '{}'::jsonb, 'KS003');
END
$$;

CREATE FUNCTION kotosilta.json_text(p_value jsonb, p_pattern text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_text text := p_value #>> '{}';
BEGIN
    PERFORM kotosilta.demand(jsonb_typeof(p_value) = 'string', 'KS003');
    PERFORM kotosilta.demand(octet_length(v_text) <= 4096 AND v_text COLLATE "C" ~ p_pattern, 'KS003');
    RETURN v_text;
END
$$;

CREATE FUNCTION kotosilta.json_code(p_value jsonb) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$ SELECT kotosilta.json_text(p_value, '^[a-z][a-z0-9_]{0,31}$') $$;

CREATE FUNCTION kotosilta.json_bytes(p_value jsonb, p_length integer) RETURNS bytea
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_text text := kotosilta.json_text(p_value, '^[0-9a-f]+$');
BEGIN
    PERFORM kotosilta.demand(length(v_text) = 2 * p_length, 'KS003');
    RETURN decode(v_text, 'hex');
END
$$;

CREATE FUNCTION kotosilta.json_uuid(p_value jsonb) RETURNS uuid
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$ SELECT kotosilta.json_text(p_value, '^[0-9a-f]{32}$')::uuid $$;

CREATE FUNCTION kotosilta.json_integer(p_value jsonb, p_low bigint, p_high bigint) RETURNS bigint
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM kotosilta.demand(jsonb_typeof(p_value) = 'number', 'KS003');
    PERFORM kotosilta.demand(p_value::numeric BETWEEN p_low AND p_high, 'KS003');
    PERFORM kotosilta.demand(p_value::numeric = trunc(p_value::numeric), 'KS003');
    RETURN p_value::numeric::bigint;
END
$$;

CREATE FUNCTION kotosilta.json_boolean(p_value jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM kotosilta.demand(jsonb_typeof(p_value) = 'boolean', 'KS003');
    RETURN p_value::boolean;
END
$$;

CREATE FUNCTION kotosilta.json_date(p_value jsonb) RETURNS date
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_text text := kotosilta.json_text(p_value, '^[12][0-9]{3}-[0-9]{2}-[0-9]{2}$');
BEGIN
    PERFORM kotosilta.demand(pg_input_is_valid(v_text, 'date'), 'KS003');
    RETURN v_text::date;
END
$$;

CREATE FUNCTION kotosilta.json_time(p_value jsonb) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_text text := kotosilta.json_text(
        p_value, '^[12][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$');
BEGIN
    PERFORM kotosilta.demand(pg_input_is_valid(v_text, 'timestamptz'), 'KS003');
    RETURN v_text::timestamptz;
END
$$;

CREATE FUNCTION kotosilta.json_login(p_value jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_login text := kotosilta.json_text(p_value, '^[a-z][a-z0-9._-]{0,62}$') COLLATE "C";
BEGIN
    PERFORM kotosilta.demand(v_login !~ '^(pg_|ref_)', 'KS003');
    RETURN v_login;
END
$$;

-- A role, and whether she who has it answers for her unit: a triage lead always does, an auditor or
-- administrator never.
CREATE FUNCTION kotosilta.json_role(p_role jsonb, p_lead jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_role text := kotosilta.json_code(p_role);
    v_lead boolean := kotosilta.json_boolean(p_lead);
BEGIN
    PERFORM kotosilta.demand(v_role = ANY (kotosilta.any_role())
        AND (v_lead OR v_role <> 'triage_lead')
        AND (NOT v_lead OR v_role = ANY (kotosilta.handling_roles())), 'KS003');
    RETURN v_role;
END
$$;

CREATE FUNCTION kotosilta.json_is_null(p_value jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$ SELECT jsonb_typeof(p_value) = 'null' $$;

-- The subject of a well-formed statement of p_act by p_member. Its signature is the notary's to verify.
CREATE FUNCTION kotosilta.statement_subject(
    p_statement bytea, p_signature bytea, p_acts text[], p_member kotosilta.member
) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    c_names CONSTANT text[] := ARRAY[
        'v', 'act', 'actor', 'key', 'unit', 'purpose', 'subject', 'nonce', 'time', 'seen'];
    v_json jsonb := kotosilta.json_body(p_statement);
BEGIN
    IF (octet_length(p_signature) = 64
        AND v_json @@ 'strict $.v == 1
            && $.actor like_regex "^[0-9a-f]{32}$" && $.unit like_regex "^[0-9a-f]{32}$"
            && $.key like_regex "^[0-9a-f]{32}$" && $.nonce like_regex "^[0-9a-f]{32}$"
            && $.purpose like_regex "^[a-z][a-z0-9_]{0,31}$"
            && $.time like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"
            && $.seen.type() == "object"
            && $.seen.size >= 0 && $.seen.size <= 9007199254740991 && $.seen.size.floor() == $.seen.size
            && $.seen.root like_regex "^[0-9a-f]{64}$"
            && $.subject.type() == "object" && $.act.type() == "string"'
        AND v_json ?& c_names AND v_json - c_names = '{}'
        AND (v_json -> 'seen') ?& ARRAY['size', 'root'] AND (v_json -> 'seen') - ARRAY['size', 'root'] = '{}'
        AND v_json ->> 'act' = ANY (p_acts)) IS NOT TRUE THEN
        PERFORM kotosilta.refuse('KS003');
    END IF;
    IF ((v_json ->> 'actor')::uuid = p_member.user_id AND (v_json ->> 'unit')::uuid = p_member.unit_id)
        IS NOT TRUE THEN
        PERFORM kotosilta.refuse('KS001');
    END IF;
    RETURN v_json -> 'subject';
END
$$;

-- Into the log's intake. A statement that has been here before is refused, whoever signed it; a directory entry
-- with this signature: what somebody brought unsigned does not keep the real one out.
CREATE FUNCTION kotosilta.take_in(p_type text, p_body bytea, p_signature bytea, p_at timestamptz)
RETURNS bigint
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_id bigint;
BEGIN
    INSERT INTO kotosilta.accepted_body (hash)
    VALUES (sha256(CASE p_type WHEN 'directory' THEN p_body || p_signature ELSE p_body END))
    ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        PERFORM kotosilta.refuse('KS002');
    END IF;
    INSERT INTO kotosilta.intake (type, body, signature, db_user, at)
    VALUES (p_type, p_body, p_signature, session_user, p_at) RETURNING id INTO v_id;
    RETURN v_id;
END
$$;

-- Has the log accepted the statement with this hash? What came with no statement stands as well.
CREATE FUNCTION kotosilta.stands(p_statement_hash bytea) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p_statement_hash IS NULL OR EXISTS (
        SELECT FROM kotosilta.log_leaf l
         WHERE l.body_hash = p_statement_hash AND l.type = 'act' AND l.verdict = 'accepted')
$$;

-- A statement of this session that the notary has taken into the signed log. What cannot be taken back, or what
-- must leave a trace, waits for it, as a read does.
CREATE FUNCTION kotosilta.demand_logged(p_statement bytea) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM kotosilta.demand(EXISTS (
        SELECT FROM kotosilta.log_leaf l JOIN kotosilta.log_head h ON l.leaf_index < h.size
         WHERE l.body_hash = sha256(p_statement) AND l.type = 'act' AND l.verdict = 'accepted'
           AND l.db_user = session_user::text COLLATE "C"), 'KS004');
END
$$;

-- The referrals in a list of items, each named once: 1 to 200.
CREATE FUNCTION kotosilta.named_referrals(p_items jsonb) RETURNS uuid[]
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_item jsonb;
    v_referrals uuid[] := ARRAY[]::uuid[];
BEGIN
    PERFORM kotosilta.demand(jsonb_typeof(p_items) = 'array', 'KS003');
    PERFORM kotosilta.demand(jsonb_array_length(p_items) BETWEEN 1 AND 200, 'KS003');
    FOR v_item IN SELECT value FROM jsonb_array_elements(p_items) LOOP
        PERFORM kotosilta.demand_names(v_item, ARRAY['referral']);
        v_referrals := v_referrals || kotosilta.json_uuid(v_item -> 'referral');
    END LOOP;
    PERFORM kotosilta.demand(
        cardinality(v_referrals) = (SELECT count(DISTINCT r) FROM unnest(v_referrals) r), 'KS003');
    RETURN v_referrals;
END
$$;
