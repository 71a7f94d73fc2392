-- The auditor's view: the log whole, never a referral.

-- A page of at most 500 rows, newest first, after the row p_before; every filter may be NULL.
-- force_custom_plan: with the filters known, each page walks the index that fits them.
CREATE FUNCTION kotosilta.read_log(
    p_act text, p_actor uuid, p_referral uuid, p_since timestamptz, p_until timestamptz, p_before bigint,
    p_limit integer
) RETURNS TABLE (leaf_index bigint, leaf bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
    SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(ARRAY['auditor']);
    v_at timestamptz := 'infinity';
    v_index bigint := 9223372036854775807;
BEGIN
    PERFORM kotosilta.demand(p_limit BETWEEN 1 AND 500, 'KS003');
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
         ORDER BY s.at DESC, s.leaf_index DESC LIMIT p_limit;
        RETURN;
    END IF;
    RETURN QUERY
    SELECT l.leaf_index, l.leaf
      FROM kotosilta.log_leaf l
     WHERE (l.at, l.leaf_index) < (v_at, v_index)
       AND (p_since IS NULL OR l.at >= p_since) AND (p_until IS NULL OR l.at < p_until)
       AND (p_act IS NULL OR l.act = p_act) AND (p_actor IS NULL OR l.actor = p_actor)
     ORDER BY l.at DESC, l.leaf_index DESC LIMIT p_limit;
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
