-- What every function stands on. All are internal but my_units and my_user, which row level security
-- calls.
-- Errors: KS001 not allowed, absent or not yours (one error for all), KS002 somebody was first,
-- KS003 malformed, KS004 the ticket cannot be used (yet, or any more).
-- No string here holds a backslash: its meaning hangs on a setting that the caller may change.

CREATE FUNCTION kotosilta.server_now() RETURNS timestamptz
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS 'SELECT clock_timestamp()';
COMMENT ON FUNCTION kotosilta.server_now() IS
    'all time comes from here; the clock, not the start of a transaction that its owner may hold open';

CREATE FUNCTION kotosilta.my_units() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT m.unit_id FROM kotosilta.member m JOIN kotosilta.unit u ON u.id = m.unit_id
    WHERE m.login = session_user::text COLLATE "C" AND m.active AND u.active
      AND m.role IN ('referrer', 'coordinator', 'triage_lead')
$$;

-- The caller as a member, for row level security.
CREATE FUNCTION kotosilta.my_user() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT m.user_id FROM kotosilta.member m WHERE m.login = session_user::text COLLATE "C" AND m.active
$$;

CREATE FUNCTION kotosilta.refuse(p_code text) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = p_code, MESSAGE = CASE p_code
        WHEN 'KS001' THEN 'not allowed'
        WHEN 'KS002' THEN 'state changed'
        WHEN 'KS003' THEN 'malformed'
        ELSE 'ticket not usable' END;
END
$$;

CREATE FUNCTION kotosilta.demand(p_holds boolean, p_code text) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF p_holds IS NOT TRUE THEN  -- NULL is refused as well
        RAISE EXCEPTION USING ERRCODE = p_code, MESSAGE = CASE p_code
            WHEN 'KS001' THEN 'not allowed'
            WHEN 'KS002' THEN 'state changed'
            WHEN 'KS003' THEN 'malformed'
            ELSE 'ticket not usable' END;
    END IF;
END
$$;

-- The session's active member, when the role is one of p_roles. Refuses every isolation level but read
-- committed: an old snapshot would still show rights that have been taken away.
CREATE FUNCTION kotosilta.caller(p_roles text[]) RETURNS kotosilta.member
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_member kotosilta.member;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        PERFORM kotosilta.refuse('KS001');
    END IF;
    SELECT m.* INTO v_member
      FROM kotosilta.member m
      JOIN kotosilta.unit u ON u.id = m.unit_id
      JOIN kotosilta.organisation o ON o.id = u.organisation_id
     WHERE m.login = session_user::text COLLATE "C" AND m.active AND u.active AND o.active
       AND m.role = ANY (p_roles);
    IF NOT FOUND THEN
        PERFORM kotosilta.refuse('KS001');
    END IF;
    RETURN v_member;
END
$$;

CREATE FUNCTION kotosilta.require_lead() RETURNS kotosilta.member
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(kotosilta.handling_roles());
BEGIN
    PERFORM kotosilta.demand(v_member.lead, 'KS001');
    RETURN v_member;
END
$$;

-- The newest invitation of the session's login, in whatever state.
CREATE FUNCTION kotosilta.own_invitation() RETURNS kotosilta.invitation
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_invitation kotosilta.invitation;
BEGIN
    PERFORM kotosilta.demand(current_setting('transaction_isolation') = 'read committed', 'KS001');
    SELECT i.* INTO v_invitation FROM kotosilta.invitation i
     WHERE i.login = session_user::text COLLATE "C" ORDER BY i.created_at DESC, i.id LIMIT 1;
    PERFORM kotosilta.demand(FOUND, 'KS001');
    RETURN v_invitation;
END
$$;

-- Who may see directory and log head: an active member, the notary, or somebody invited, who must verify the
-- invitation before she redeems it. A revoked login, still able to connect, is none of these.
CREATE FUNCTION kotosilta.require_insider() RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF pg_has_role(session_user, 'ref_notary', 'MEMBER') OR EXISTS (
        SELECT FROM kotosilta.invitation i
         WHERE i.login = session_user::text COLLATE "C"
           AND (i.state = 'redeemed' OR (i.state = 'open' AND i.expires_at > kotosilta.server_now())))
    THEN
        RETURN;
    END IF;
    PERFORM kotosilta.caller(kotosilta.any_role());
END
$$;

-- The open unit that the work of a closed one goes to, by any number of steps; NULL when there is none.
CREATE FUNCTION kotosilta.successor_of(p_unit uuid) RETURNS uuid
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    WITH RECURSIVE line AS (
        SELECT u.id, u.closed, u.successor FROM kotosilta.unit u WHERE u.id = p_unit
        UNION ALL
        SELECT u.id, u.closed, u.successor FROM line JOIN kotosilta.unit u ON u.id = line.successor
    )
    SELECT line.id FROM line WHERE NOT line.closed AND line.id <> p_unit
$$;

CREATE FUNCTION kotosilta.newest_epoch(p_unit uuid) RETURNS integer
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$ SELECT max(k.epoch) FROM kotosilta.unit_key k WHERE k.unit_id = p_unit AND NOT k.refused $$;

CREATE FUNCTION kotosilta.any_role() RETURNS text[]
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$ SELECT ARRAY['referrer', 'coordinator', 'triage_lead', 'auditor', 'administrator'] $$;

CREATE FUNCTION kotosilta.handling_roles() RETURNS text[]
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$ SELECT ARRAY['referrer', 'coordinator', 'triage_lead'] $$;

-- One-dimensional, numbered from one, of this length, without NULLs.
CREATE FUNCTION kotosilta.is_list(p_list anyarray, p_length integer) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN p_list IS NOT NULL AND cardinality(p_list) = p_length
       AND (p_length = 0 OR (array_ndims(p_list) = 1 AND array_lower(p_list, 1) = 1
                             AND array_position(p_list, NULL) IS NULL));
END
$$;
