-- Wrapping a unit's halves anew: to the unit's next key after somebody has left, or to the unit that takes a closed
-- one's work over. The old wraps stay until the referral is erased, so at every moment there is one to read with.

-- Of the wraps for one's unit one reads with the newest whose epoch's seed one has been granted.
CREATE FUNCTION kotosilta.granted_epochs(p_member kotosilta.member) RETURNS integer[]
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(array_agg(g.epoch), ARRAY[]::integer[]) FROM kotosilta.unit_grant g
     WHERE g.user_id = p_member.user_id AND g.unit_id = p_member.unit_id
$$;

-- The newest epoch of a unit that this member may wrap to, when p_key is its key: her own unit, or the one that
-- takes hers over.
CREATE FUNCTION kotosilta.target_epoch(p_member kotosilta.member, p_unit uuid, p_key bytea) RETURNS integer
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_epoch integer := kotosilta.newest_epoch(p_unit);
BEGIN
    PERFORM kotosilta.demand(octet_length(p_key) = 16, 'KS003');
    PERFORM kotosilta.demand(
        p_unit = p_member.unit_id OR p_unit = kotosilta.successor_of(p_member.unit_id), 'KS001');
    PERFORM kotosilta.demand(EXISTS (SELECT FROM kotosilta.unit_key k
         WHERE k.unit_id = p_unit AND k.epoch = v_epoch AND k.key_id = p_key), 'KS002');
    RETURN v_epoch;
END
$$;

-- The unit's next referrals from p_from on, in the order of their ids: the open ones, or all that are not erased.
CREATE FUNCTION kotosilta.referrals_to_wrap(p_unit uuid, p_closed boolean, p_from uuid, p_limit bigint)
RETURNS TABLE (id uuid)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT r.id FROM kotosilta.referral r
     WHERE r.recipient_unit = p_unit AND r.id >= p_from AND r.closed_at IS NULL
    UNION ALL
    SELECT r.id FROM kotosilta.referral r
     WHERE r.sender_unit = p_unit AND r.id >= p_from AND r.closed_at IS NULL
    UNION ALL
    SELECT r.id FROM kotosilta.referral r
     WHERE p_closed AND (r.recipient_unit = p_unit OR r.sender_unit = p_unit) AND r.id >= p_from
       AND r.closed_at IS NOT NULL AND r.erased_at IS NULL
     ORDER BY 1 LIMIT p_limit
$$;

-- Parts that are not yet wrapped to the unit's newest key, which is p_key, with the wrap to begin from. A place
-- (referral, version, part) tells where the last page ended; without one it begins anew, so that whoever was
-- interrupted, or came later, finds what is left. A rewrap's statement comes with its first part only.
CREATE FUNCTION kotosilta.rewrap_pending(
    p_unit uuid, p_key bytea, p_closed boolean, p_referral uuid, p_version integer, p_part text, p_limit integer
) RETURNS TABLE (
    referral_id uuid, version integer, part text, header bytea, manifest bytea, env_signature bytea,
    sealed_at timestamptz, wrap bytea, key_id bytea, rewrap bytea, rewrap_statement bytea,
    rewrap_signature bytea, rewrap_at timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(kotosilta.handling_roles());
    v_epoch integer := kotosilta.target_epoch(v_member, p_unit, p_key);
    v_epochs integer[] := kotosilta.granted_epochs(v_member);
    v_from uuid := coalesce(p_referral, '00000000-0000-0000-0000-000000000000');
    v_referrals uuid[];
    v_found integer;
BEGIN
    PERFORM kotosilta.demand(p_limit BETWEEN 1 AND 200 AND p_closed IS NOT NULL
        AND num_nulls(p_referral, p_version, p_part) IN (0, 3), 'KS003');
    LOOP  -- through what is done already, a few hundred referrals at a time
        v_referrals := ARRAY(
            SELECT f.id FROM kotosilta.referrals_to_wrap(v_member.unit_id, p_closed, v_from, 256) f);
        RETURN QUERY
        SELECT p.referral_id, p.version, p.part, e.header, e.manifest, e.signature,
               CASE p.version WHEN 1 THEN coalesce(r.forwarded_at, r.sent_at) ELSE
                   (SELECT m.at FROM kotosilta.move m
                     WHERE m.referral_id = p.referral_id AND m.note_version = p.version) END,
               u.wrap, u.key_id, u.rewrap,
               CASE WHEN row_number() OVER (PARTITION BY u.rewrap ORDER BY p.referral_id, p.version, p.part) = 1
                    THEN s.statement END,
               s.signature, s.at
          FROM (SELECT q.referral_id, q.version, q.part FROM kotosilta.envelope_part q
                 WHERE q.referral_id = ANY (v_referrals)
                   AND (q.referral_id IS DISTINCT FROM p_referral
                        OR (q.version, q.part) > (p_version, p_part COLLATE "C"))
                   -- no wrap to p_key stands; by primary key, never by joining all wraps
                   AND (SELECT true FROM kotosilta.envelope_wrap w
                         WHERE w.referral_id = q.referral_id AND w.version = q.version AND w.part = q.part
                           AND w.unit_id = p_unit AND w.key_id = p_key LIMIT 1) IS NULL
                   AND (SELECT true FROM kotosilta.envelope_rewrap n JOIN kotosilta.rewrap s ON s.hash = n.rewrap
                         WHERE n.referral_id = q.referral_id AND n.version = q.version AND n.part = q.part
                           AND n.unit_id = p_unit AND n.key_id = p_key AND NOT s.refused LIMIT 1) IS NULL
                 ORDER BY q.referral_id, q.version, q.part LIMIT p_limit) AS p
          JOIN kotosilta.envelope e ON e.referral_id = p.referral_id AND e.version = p.version
          JOIN kotosilta.referral r ON r.id = p.referral_id
         CROSS JOIN LATERAL (
               SELECT w.wrap, w.key_id, w.rewrap FROM kotosilta.standing_wrap w
                WHERE w.referral_id = p.referral_id AND w.version = p.version AND w.part = p.part
                  AND w.unit_id = v_member.unit_id
                ORDER BY w.epoch = ANY (v_epochs) DESC, w.epoch DESC, w.rewrap NULLS FIRST LIMIT 1) AS u
          LEFT JOIN kotosilta.rewrap s ON s.hash = u.rewrap
         ORDER BY p.referral_id, p.version, p.part;
        GET DIAGNOSTICS v_found = ROW_COUNT;
        EXIT WHEN v_found > 0 OR cardinality(v_referrals) < 256 OR v_from = v_referrals[256];
        v_from := v_referrals[256];
    END LOOP;
END
$$;

-- How many parts there are to wrap, and how many of them are done.
CREATE FUNCTION kotosilta.rewrap_progress(p_unit uuid, p_key bytea, p_closed boolean)
RETURNS TABLE (parts bigint, done bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(kotosilta.handling_roles());
    v_epoch integer := kotosilta.target_epoch(v_member, p_unit, p_key);
BEGIN
    PERFORM kotosilta.demand(p_closed IS NOT NULL, 'KS003');
    RETURN QUERY
    SELECT count(*), count(*) FILTER (WHERE EXISTS (
               SELECT FROM kotosilta.standing_wrap t
                WHERE t.referral_id = p.referral_id AND t.version = p.version AND t.part = p.part
                  AND t.unit_id = p_unit AND t.epoch = v_epoch))
      FROM kotosilta.referrals_to_wrap(v_member.unit_id, p_closed,
                                       '00000000-0000-0000-0000-000000000000', NULL) f
      JOIN kotosilta.envelope_part p ON p.referral_id = f.id;
END
$$;

-- The items of a `rewrap` statement, checked as a whole: 1 to 200, rising by referral, version and part.
CREATE FUNCTION kotosilta.rewrap_items(p_items jsonb)
RETURNS TABLE (ord integer, referral_id uuid, version integer, part text, wrap_hash bytea)
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_names text[] := ARRAY['referral', 'version', 'part', 'wrap'];
    v_right boolean;
BEGIN
    PERFORM kotosilta.demand(jsonb_typeof(p_items) = 'array', 'KS003');
    PERFORM kotosilta.demand(jsonb_array_length(p_items) BETWEEN 1 AND 200, 'KS003');
    SELECT bool_and(CASE WHEN jsonb_typeof(i) = 'object' AND i ?& v_names AND i - v_names = '{}'::jsonb
                              AND jsonb_typeof(i -> 'referral') = 'string' AND jsonb_typeof(i -> 'part') = 'string'
                              AND jsonb_typeof(i -> 'wrap') = 'string' AND jsonb_typeof(i -> 'version') = 'number'
                         THEN length(i ->> 'referral') = 32 AND length(i ->> 'wrap') = 64
                              AND translate((i ->> 'referral') || (i ->> 'wrap'), '0123456789abcdef', '') = ''
                              AND (i ->> 'part') COLLATE "C" ~ '^[a-z0-9_.-]{1,32}$'
                              AND (i ->> 'version') COLLATE "C" ~ '^[1-9][0-9]{0,8}$' ELSE false END)
      INTO v_right FROM jsonb_array_elements(p_items) AS i;
    PERFORM kotosilta.demand(v_right, 'KS003');
    SELECT coalesce(bool_and(step.rises), true) INTO v_right
      FROM (SELECT (lag(s.r) OVER along, lag(s.v) OVER along, lag(s.p) OVER along) < (s.r, s.v, s.p) AS rises
              FROM (SELECT n, (i ->> 'referral')::uuid AS r, (i ->> 'version')::integer AS v,
                           (i ->> 'part') COLLATE "C" AS p
                      FROM jsonb_array_elements(p_items) WITH ORDINALITY AS e (i, n)) AS s
            WINDOW along AS (ORDER BY s.n)) AS step;
    PERFORM kotosilta.demand(v_right, 'KS003');
    RETURN QUERY
    SELECT n::integer, (i ->> 'referral')::uuid, (i ->> 'version')::integer, i ->> 'part', decode(i ->> 'wrap', 'hex')
      FROM jsonb_array_elements(p_items) WITH ORDINALITY AS e (i, n);
END
$$;

-- Stores new wraps, 1168 bytes each, one after the other in the order of the statement's items; all or none.
CREATE FUNCTION kotosilta.rewrap(p_statement bytea, p_signature bytea, p_wraps bytea) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(kotosilta.handling_roles());
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['rewrap'], v_member);
    v_hash bytea := sha256(p_statement);
    v_unit uuid;
    v_key bytea;
    v_epoch integer;
    v_referrals uuid[];
    v_versions integer[];
    v_parts text[];
    v_wraps bytea[];
    v_right integer;
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['unit', 'epoch', 'key', 'items']);
    v_unit := kotosilta.json_uuid(v_subject -> 'unit');
    v_key := kotosilta.json_bytes(v_subject -> 'key', 16);
    v_epoch := kotosilta.target_epoch(v_member, v_unit, v_key);
    PERFORM kotosilta.demand(
        kotosilta.json_integer(v_subject -> 'epoch', 1, 2147483647) = v_epoch, 'KS003');
    SELECT array_agg(i.referral_id ORDER BY i.ord), array_agg(i.version ORDER BY i.ord),
           array_agg(i.part ORDER BY i.ord), array_agg(substr(p_wraps, 1168 * i.ord - 1167, 1168) ORDER BY i.ord),
           count(*) FILTER (WHERE sha256(substr(p_wraps, 1168 * i.ord - 1167, 1168)) = i.wrap_hash)
      INTO v_referrals, v_versions, v_parts, v_wraps, v_right
      FROM kotosilta.rewrap_items(v_subject -> 'items') i;
    PERFORM kotosilta.demand(
        v_right = cardinality(v_referrals) AND octet_length(p_wraps) = 1168 * v_right, 'KS003');
    -- an erasure waits until this is done, or comes first
    PERFORM FROM kotosilta.referral r WHERE r.id = ANY (v_referrals) ORDER BY r.id FOR KEY SHARE OF r;
    SELECT count(*) INTO v_right
      FROM unnest(v_referrals, v_versions, v_parts) AS i (referral_id, version, part)
      JOIN kotosilta.referral r ON r.id = i.referral_id
       AND (r.recipient_unit = v_member.unit_id OR r.sender_unit = v_member.unit_id)
      JOIN kotosilta.envelope_part p
        ON p.referral_id = r.id AND p.version = i.version AND p.part = i.part COLLATE "C";
    PERFORM kotosilta.demand(v_right = cardinality(v_referrals), 'KS001');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    INSERT INTO kotosilta.rewrap (hash, statement, signature, at)
    VALUES (v_hash, p_statement, p_signature, v_now);
    INSERT INTO kotosilta.envelope_rewrap AS n (referral_id, version, part, unit_id, key_id, wrap, rewrap)
    SELECT i.referral_id, i.version, i.part, v_unit, v_key, i.wrap, v_hash
      FROM unnest(v_referrals, v_versions, v_parts, v_wraps) AS i (referral_id, version, part, wrap)
     WHERE (SELECT true FROM kotosilta.envelope_wrap w
             WHERE w.referral_id = i.referral_id AND w.version = i.version AND w.part = i.part COLLATE "C"
               AND w.unit_id = v_unit AND w.key_id = v_key LIMIT 1) IS NULL
    ON CONFLICT (referral_id, version, part, unit_id, key_id) DO UPDATE
        SET wrap = excluded.wrap, rewrap = excluded.rewrap
      WHERE EXISTS (SELECT FROM kotosilta.rewrap s WHERE s.hash = n.rewrap AND s.refused);
    GET DIAGNOSTICS v_right = ROW_COUNT;
    PERFORM kotosilta.demand(v_right = cardinality(v_referrals), 'KS002');  -- some of them are wrapped already
    RETURN v_now;
END
$$;
