-- The auditor's view: the log whole, never a referral.

-- A page of at most 500 rows, newest first, after the row p_before; every filter may be NULL, and p_beats false leaves
-- out the notary's signs of life. force_custom_plan: with the filters known, each page walks the index that fits them,
-- in its order: nothing is gathered and sorted first. What no index narrows is looked for in the next entries of that
-- walk only, fewer in a first page, which is to be there at once; a row without a leaf then says from where to go on. A
-- page so costs the same however large the log is.
CREATE FUNCTION kotosilta.read_log(
    p_act text, p_actor uuid, p_unit uuid, p_purpose text, p_referral uuid, p_since timestamptz, p_until timestamptz,
    p_beats boolean, p_before bigint, p_limit integer
) RETURNS TABLE (leaf_index bigint, leaf bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
    SET plan_cache_mode = force_custom_plan SET enable_sort = off SET enable_bitmapscan = off SET enable_seqscan = off
AS $$
DECLARE
    v_most integer := CASE WHEN p_before IS NULL THEN 500 ELSE 5000 END;
    v_member kotosilta.member := kotosilta.caller(ARRAY['auditor']);
    v_at timestamptz := 'infinity';
    v_index bigint := 9223372036854775807;
    v_unit uuid := CASE WHEN p_actor IS NULL THEN p_unit END;  -- as far as an index narrows it
    v_purpose text := CASE WHEN p_act IS NULL OR (p_actor IS NULL AND p_unit IS NULL) THEN p_purpose END;
    v_found integer;
BEGIN
    PERFORM kotosilta.demand(p_limit BETWEEN 1 AND 500 AND p_beats IS NOT NULL, 'KS003');
    IF p_before IS NOT NULL THEN
        SELECT l.at, l.leaf_index INTO v_at, v_index FROM kotosilta.log_leaf l WHERE l.leaf_index = p_before;
        PERFORM kotosilta.demand(FOUND, 'KS003');
    END IF;
    IF p_referral IS NOT NULL THEN
        RETURN QUERY
        SELECT l.leaf_index, l.leaf
          FROM kotosilta.log_subject s JOIN kotosilta.log_leaf l ON l.leaf_index = s.leaf_index
         WHERE s.referral_id = p_referral AND (s.at, s.leaf_index) < (v_at, v_index)
           AND (p_since IS NULL OR s.at >= p_since) AND (p_until IS NULL OR s.at < p_until)
           AND (p_act IS NULL OR l.act = p_act) AND (p_actor IS NULL OR l.actor = p_actor)
           AND (p_unit IS NULL OR l.unit_id = p_unit) AND (p_purpose IS NULL OR l.purpose = p_purpose)
         ORDER BY s.at DESC, s.leaf_index DESC LIMIT p_limit;
        RETURN;
    END IF;
    RETURN QUERY
    SELECT w.leaf_index, w.leaf
      FROM (SELECT l.* FROM kotosilta.log_leaf l
             WHERE (l.at, l.leaf_index) < (v_at, v_index)
               AND (p_since IS NULL OR l.at >= p_since) AND (p_until IS NULL OR l.at < p_until)
               AND (p_act IS NULL OR l.act = p_act) AND (p_actor IS NULL OR l.actor = p_actor)
               AND (v_unit IS NULL OR l.unit_id = v_unit) AND (v_purpose IS NULL OR l.purpose = v_purpose)
             ORDER BY l.at DESC, l.leaf_index DESC LIMIT v_most) w
     WHERE (p_unit IS NULL OR w.unit_id = p_unit) AND (p_purpose IS NULL OR w.purpose = p_purpose)
       AND (p_beats OR w.type <> 'heartbeat')
     ORDER BY w.at DESC, w.leaf_index DESC LIMIT p_limit;
    GET DIAGNOSTICS v_found = ROW_COUNT;
    IF v_found < p_limit THEN
        RETURN QUERY
        SELECT l.leaf_index, NULL::bytea FROM kotosilta.log_leaf l
         WHERE (l.at, l.leaf_index) < (v_at, v_index)
           AND (p_since IS NULL OR l.at >= p_since) AND (p_until IS NULL OR l.at < p_until)
           AND (p_act IS NULL OR l.act = p_act) AND (p_actor IS NULL OR l.actor = p_actor)
           AND (v_unit IS NULL OR l.unit_id = v_unit) AND (v_purpose IS NULL OR l.purpose = v_purpose)
         ORDER BY l.at DESC, l.leaf_index DESC OFFSET v_most - 1 LIMIT 1;
    END IF;
END
$$;

-- The referrals of the log whose reference is that of p_first: their ids begin with the same 40 bits.
CREATE FUNCTION kotosilta.referrals_called(p_first uuid, p_last uuid) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(ARRAY['auditor']);
BEGIN
    PERFORM kotosilta.demand(substr(uuid_send(p_first), 1, 5) = substr(uuid_send(p_last), 1, 5), 'KS003');
    RETURN QUERY SELECT DISTINCT s.referral_id FROM kotosilta.log_subject s
     WHERE s.referral_id BETWEEN p_first AND p_last LIMIT 16;
END
$$;

-- Raw leaves from p_from up to, not with, p_to: at most 4096 a call.
CREATE FUNCTION kotosilta.log_leaves(p_from bigint, p_to bigint) RETURNS TABLE (leaf_index bigint, leaf bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(ARRAY['auditor']);
BEGIN
    PERFORM kotosilta.demand(p_from >= 0 AND p_to - p_from BETWEEN 0 AND 4096, 'KS003');
    RETURN QUERY SELECT l.leaf_index, l.leaf FROM kotosilta.log_leaf l
     WHERE l.leaf_index >= p_from AND l.leaf_index < p_to ORDER BY l.leaf_index;
END
$$;

-- The referrals that each of these leaves names.
CREATE FUNCTION kotosilta.log_subjects(p_from bigint, p_to bigint)
RETURNS TABLE (leaf_index bigint, referral_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(ARRAY['auditor']);
BEGIN
    PERFORM kotosilta.demand(p_from >= 0 AND p_to - p_from BETWEEN 0 AND 4096, 'KS003');
    RETURN QUERY SELECT s.leaf_index, s.referral_id FROM kotosilta.log_subject s
     WHERE s.leaf_index >= p_from AND s.leaf_index < p_to ORDER BY s.leaf_index, s.referral_id;
END
$$;
