-- Wrapping a unit's halves anew: to the unit's next key after somebody has left, or to the unit that takes a closed
-- one's work over. The old wraps stay until the referral is erased, so at every moment there is one to read with.

-- The wrap that a member of p_unit reads with: of the epochs whose seed she has been granted the newest.
-- rewrap is NULL for the sender's own.
CREATE FUNCTION kotosilta.usable_wrap(
    p_referral uuid, p_version integer, p_part text, p_unit uuid, p_epochs integer[]
) RETURNS TABLE (wrap bytea, key_id bytea, rewrap bytea)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT one.wrap, one.key_id, one.rewrap
      FROM (SELECT w.wrap, w.key_id, NULL::bytea AS rewrap, coalesce(k.epoch, 0) AS epoch
              FROM kotosilta.envelope_wrap w
              LEFT JOIN kotosilta.unit_key k ON k.unit_id = w.unit_id AND k.key_id = w.key_id
             WHERE w.referral_id = p_referral AND w.version = p_version AND w.part = p_part COLLATE "C"
               AND w.unit_id = p_unit
            UNION ALL
            SELECT n.wrap, k.key_id, n.rewrap, n.epoch
              FROM kotosilta.envelope_rewrap n
              JOIN kotosilta.rewrap s ON s.hash = n.rewrap AND NOT s.refused
              JOIN kotosilta.unit_key k ON k.unit_id = n.unit_id AND k.epoch = n.epoch
             WHERE n.referral_id = p_referral AND n.version = p_version AND n.part = p_part COLLATE "C"
               AND n.unit_id = p_unit) AS one
     ORDER BY one.epoch = ANY (p_epochs) DESC, one.epoch DESC, one.rewrap NULLS FIRST LIMIT 1
$$;

CREATE FUNCTION kotosilta.granted_epochs(p_member kotosilta.member) RETURNS integer[]
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(array_agg(g.epoch), ARRAY[]::integer[]) FROM kotosilta.unit_grant g
     WHERE g.user_id = p_member.user_id AND g.unit_id = p_member.unit_id
$$;

-- Is there a wrap of this part to this unit's key of this epoch?
CREATE FUNCTION kotosilta.is_wrapped(
    p_referral uuid, p_version integer, p_part text, p_unit uuid, p_epoch integer
) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT EXISTS (
            SELECT FROM kotosilta.envelope_rewrap n
              JOIN kotosilta.rewrap s ON s.hash = n.rewrap AND NOT s.refused
             WHERE n.referral_id = p_referral AND n.version = p_version AND n.part = p_part COLLATE "C"
               AND n.unit_id = p_unit AND n.epoch = p_epoch)
        OR EXISTS (
            SELECT FROM kotosilta.envelope_wrap w
              JOIN kotosilta.unit_key k ON k.unit_id = w.unit_id AND k.key_id = w.key_id
             WHERE w.referral_id = p_referral AND w.version = p_version AND w.part = p_part COLLATE "C"
               AND w.unit_id = p_unit AND k.epoch = p_epoch)
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

-- The unit's referrals from p_from on, in the order of their ids: the open ones, or all that are not erased.
CREATE FUNCTION kotosilta.referrals_to_wrap(p_unit uuid, p_closed boolean, p_from uuid)
RETURNS TABLE (id uuid, sent_at timestamptz)
LANGUAGE sql STABLE ROWS 10000 SET search_path = pg_catalog, pg_temp
AS $$
    SELECT r.id, r.sent_at FROM kotosilta.referral r
     WHERE r.recipient_unit = p_unit AND r.id >= p_from AND r.closed_at IS NULL
    UNION ALL
    SELECT r.id, r.sent_at FROM kotosilta.referral r
     WHERE r.sender_unit = p_unit AND r.id >= p_from AND r.closed_at IS NULL
    UNION ALL
    SELECT r.id, r.sent_at FROM kotosilta.referral r
     WHERE p_closed AND (r.recipient_unit = p_unit OR r.sender_unit = p_unit) AND r.id >= p_from
       AND r.closed_at IS NOT NULL AND r.erased_at IS NULL
     ORDER BY 1
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
    v_told bytea[] := ARRAY[]::bytea[];
    v_left integer := p_limit;
    v_referral record;
    v_row record;
BEGIN
    PERFORM kotosilta.demand(p_limit BETWEEN 1 AND 200 AND p_closed IS NOT NULL
        AND num_nulls(p_referral, p_version, p_part) IN (0, 3), 'KS003');
    FOR v_referral IN SELECT f.* FROM kotosilta.referrals_to_wrap(v_member.unit_id, p_closed, v_from) f LOOP
        FOR v_row IN
            SELECT p.version, p.part, e.header, e.manifest, e.signature,
                   CASE p.version WHEN 1 THEN v_referral.sent_at ELSE
                       (SELECT m.at FROM kotosilta.move m
                         WHERE m.referral_id = p.referral_id AND m.note_version = p.version) END AS sealed_at,
                   u.wrap, u.key_id, u.rewrap, s.statement, s.signature AS rewrap_signature, s.at
              FROM kotosilta.envelope_part p
              JOIN kotosilta.envelope e ON e.referral_id = p.referral_id AND e.version = p.version
             CROSS JOIN LATERAL kotosilta.usable_wrap(
                   p.referral_id, p.version, p.part, v_member.unit_id, v_epochs) u
              LEFT JOIN kotosilta.rewrap s ON s.hash = u.rewrap
             WHERE p.referral_id = v_referral.id
               AND (v_referral.id IS DISTINCT FROM p_referral
                    OR (p.version, p.part) > (p_version, p_part COLLATE "C"))
               AND NOT kotosilta.is_wrapped(p.referral_id, p.version, p.part, p_unit, v_epoch)
             ORDER BY p.version, p.part LIMIT v_left
        LOOP
            referral_id := v_referral.id;
            version := v_row.version;
            part := v_row.part;
            header := v_row.header;
            manifest := v_row.manifest;
            env_signature := v_row.signature;
            sealed_at := v_row.sealed_at;
            wrap := v_row.wrap;
            key_id := v_row.key_id;
            rewrap := v_row.rewrap;
            rewrap_statement := NULL;
            IF NOT v_row.rewrap = ANY (v_told) THEN
                v_told := v_told || v_row.rewrap;
                rewrap_statement := v_row.statement;
            END IF;
            rewrap_signature := v_row.rewrap_signature;
            rewrap_at := v_row.at;
            v_left := v_left - 1;
            RETURN NEXT;
        END LOOP;
        EXIT WHEN v_left = 0;
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
    SELECT count(*), count(*) FILTER (WHERE n.refused IS FALSE OR w.key_id = p_key)
      FROM kotosilta.referrals_to_wrap(v_member.unit_id, p_closed,
                                       '00000000-0000-0000-0000-000000000000') f
      JOIN kotosilta.envelope_part p ON p.referral_id = f.id
      LEFT JOIN kotosilta.envelope_wrap w
        ON w.referral_id = p.referral_id AND w.version = p.version AND w.part = p.part AND w.unit_id = p_unit
      LEFT JOIN (SELECT x.referral_id, x.version, x.part, s.refused
                   FROM kotosilta.envelope_rewrap x JOIN kotosilta.rewrap s ON s.hash = x.rewrap
                  WHERE x.unit_id = p_unit AND x.epoch = v_epoch) n
        ON n.referral_id = p.referral_id AND n.version = p.version AND n.part = p.part;
END
$$;

-- The items of a `rewrap` statement, checked as a whole: 1 to 200, rising by referral, version and part.
CREATE FUNCTION kotosilta.rewrap_items(p_items jsonb)
RETURNS TABLE (ord bigint, referral_id uuid, version integer, part text, wrap_hash bytea)
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_names text[] := ARRAY['referral', 'version', 'part', 'wrap'];
    v_right boolean;
BEGIN
    PERFORM kotosilta.demand(jsonb_typeof(p_items) = 'array', 'KS003');
    PERFORM kotosilta.demand(jsonb_array_length(p_items) BETWEEN 1 AND 200, 'KS003');
    SELECT bool_and(jsonb_typeof(i) = 'object' AND i ?& v_names AND i - v_names = '{}'::jsonb
                    AND jsonb_typeof(i -> 'referral') = 'string' AND jsonb_typeof(i -> 'part') = 'string'
                    AND jsonb_typeof(i -> 'wrap') = 'string' AND jsonb_typeof(i -> 'version') = 'number')
      INTO v_right FROM jsonb_array_elements(p_items) AS i;
    PERFORM kotosilta.demand(v_right, 'KS003');
    SELECT bool_and((i ->> 'referral') COLLATE "C" ~ '^[0-9a-f]{32}$'
                    AND (i ->> 'part') COLLATE "C" ~ '^[a-z0-9_.-]{1,32}$'
                    AND (i ->> 'wrap') COLLATE "C" ~ '^[0-9a-f]{64}$'
                    AND (i ->> 'version') COLLATE "C" ~ '^[1-9][0-9]{0,8}$')
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
    SELECT n, (i ->> 'referral')::uuid, (i ->> 'version')::integer, i ->> 'part', decode(i ->> 'wrap', 'hex')
      FROM jsonb_array_elements(p_items) WITH ORDINALITY AS e (i, n);
END
$$;

-- Stores new wraps, p_wraps in the order of the statement's items; all of them or none.
CREATE FUNCTION kotosilta.rewrap(p_statement bytea, p_signature bytea, p_wraps bytea[]) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(kotosilta.handling_roles());
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['rewrap'], v_member);
    v_unit uuid;
    v_epoch integer;
    v_wanted integer;
    v_right integer;
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['unit', 'epoch', 'key', 'items']);
    v_unit := kotosilta.json_uuid(v_subject -> 'unit');
    v_epoch := kotosilta.target_epoch(v_member, v_unit, kotosilta.json_bytes(v_subject -> 'key', 16));
    PERFORM kotosilta.demand(
        kotosilta.json_integer(v_subject -> 'epoch', 1, 2147483647) = v_epoch, 'KS003');
    SELECT count(*), count(*) FILTER (WHERE octet_length(p_wraps[i.ord]) = 1168
                                        AND sha256(p_wraps[i.ord]) = i.wrap_hash)
      INTO v_wanted, v_right FROM kotosilta.rewrap_items(v_subject -> 'items') i;
    PERFORM kotosilta.demand(v_wanted = v_right AND kotosilta.is_list(p_wraps, v_wanted), 'KS003');
    -- an erasure waits until this is done, or comes first
    PERFORM FROM kotosilta.referral r
      WHERE r.id IN (SELECT i.referral_id FROM kotosilta.rewrap_items(v_subject -> 'items') i)
      ORDER BY r.id FOR KEY SHARE OF r;
    SELECT count(*) INTO v_right
      FROM kotosilta.rewrap_items(v_subject -> 'items') i
      JOIN kotosilta.referral r ON r.id = i.referral_id
       AND (r.recipient_unit = v_member.unit_id OR r.sender_unit = v_member.unit_id)
      JOIN kotosilta.envelope_part p
        ON p.referral_id = r.id AND p.version = i.version AND p.part = i.part COLLATE "C";
    PERFORM kotosilta.demand(v_wanted = v_right, 'KS001');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    INSERT INTO kotosilta.rewrap (hash, statement, signature, at)
    VALUES (sha256(p_statement), p_statement, p_signature, v_now);
    INSERT INTO kotosilta.envelope_rewrap AS n (referral_id, version, part, unit_id, epoch, wrap, rewrap)
    SELECT i.referral_id, i.version, i.part, v_unit, v_epoch, p_wraps[i.ord], sha256(p_statement)
      FROM kotosilta.rewrap_items(v_subject -> 'items') i
     WHERE NOT EXISTS (SELECT FROM kotosilta.envelope_wrap w
                         JOIN kotosilta.unit_key k ON k.unit_id = w.unit_id AND k.key_id = w.key_id
                        WHERE w.referral_id = i.referral_id AND w.version = i.version
                          AND w.part = i.part COLLATE "C" AND w.unit_id = v_unit AND k.epoch = v_epoch)
    ON CONFLICT (referral_id, version, part, unit_id, epoch) DO UPDATE
        SET wrap = excluded.wrap, rewrap = excluded.rewrap
      WHERE EXISTS (SELECT FROM kotosilta.rewrap s WHERE s.hash = n.rewrap AND s.refused);
    GET DIAGNOSTICS v_right = ROW_COUNT;
    PERFORM kotosilta.demand(v_wanted = v_right, 'KS002');  -- somebody has wrapped some of them already
    RETURN v_now;
END
$$;
