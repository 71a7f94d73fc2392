-- Retention. An administrator orders what is due to be erased, by id alone; it is carried out once the log has
-- accepted the order, since nothing of it can be taken back.

CREATE FUNCTION kotosilta.set_retention_policy(p_statement bytea, p_signature bytea) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(ARRAY['administrator']);
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['retention'], v_member);
    v_organisation uuid;
    v_state text;
    v_days integer;
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['organisation', 'state', 'days']);
    v_organisation := kotosilta.json_uuid(v_subject -> 'organisation');
    v_state := kotosilta.json_code(v_subject -> 'state');
    v_days := kotosilta.json_integer(v_subject -> 'days', 0, 36500);
    PERFORM kotosilta.demand(EXISTS (SELECT FROM kotosilta.state s WHERE s.code = v_state AND s.closed), 'KS003');
    PERFORM kotosilta.demand(
        EXISTS (SELECT FROM kotosilta.organisation o WHERE o.id = v_organisation), 'KS001');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    INSERT INTO kotosilta.retention_policy (organisation_id, state, days, at, statement_hash)
    VALUES (v_organisation, v_state, v_days, v_now, sha256(p_statement));
    RETURN v_now;
END
$$;

-- The policies that count: of each organisation and state the newest that the log has accepted.
CREATE FUNCTION kotosilta.standing_policies() RETURNS SETOF kotosilta.retention_policy
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT DISTINCT ON (p.organisation_id, p.state) p.* FROM kotosilta.retention_policy p
     WHERE kotosilta.stands(p.statement_hash) ORDER BY p.organisation_id, p.state, p.id DESC
$$;

-- What organisations have set themselves, with what the log has still to accept; the rest is state.retention_days.
CREATE FUNCTION kotosilta.retention_policies() RETURNS TABLE (
    organisation_id uuid, state text, days integer, at timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(ARRAY['administrator', 'auditor']);
BEGIN
    RETURN QUERY
    SELECT DISTINCT ON (p.organisation_id, p.state) p.organisation_id, p.state, p.days, p.at
      FROM kotosilta.retention_policy p ORDER BY p.organisation_id, p.state, p.id DESC;
END
$$;

-- The closed referrals that are not erased (all, or those of p_referrals), and from when each is due: when both
-- organisations' time is over. Only what the log has accepted closes a referral for good, so one with a move
-- that waits for its verdict is left out.
CREATE FUNCTION kotosilta.erasable(p_referrals uuid[]) RETURNS TABLE (
    referral_id uuid, state text, recipient_organisation uuid, sender_organisation uuid, closed_at timestamptz,
    due_at timestamptz)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
    WITH policy AS MATERIALIZED (SELECT p.organisation_id, p.state, p.days FROM kotosilta.standing_policies() p)
    SELECT r.id, r.state, ru.organisation_id, su.organisation_id, r.closed_at,
           r.closed_at + greatest(coalesce(rp.days, s.retention_days), coalesce(sp.days, s.retention_days))
                         * interval '1 day'
      FROM kotosilta.referral r
      JOIN kotosilta.state s ON s.code = r.state
      JOIN kotosilta.unit ru ON ru.id = r.recipient_unit
      JOIN kotosilta.unit su ON su.id = r.sender_unit
      LEFT JOIN policy rp
        ON rp.organisation_id = ru.organisation_id AND rp.state = r.state
      LEFT JOIN policy sp
        ON sp.organisation_id = su.organisation_id AND sp.state = r.state
     WHERE r.closed_at IS NOT NULL AND r.erased_at IS NULL
       AND (p_referrals IS NULL OR r.id = ANY (p_referrals))
       AND NOT EXISTS (
           SELECT FROM kotosilta.move m
            WHERE m.referral_id = r.id AND NOT m.refused
              AND NOT EXISTS (SELECT FROM kotosilta.log_leaf l
                               WHERE l.body_hash = m.statement_hash AND l.verdict = 'accepted'))
$$;

-- What is due now, the longest due first, at most p_limit of it. Ids and dates only: a dry run.
CREATE FUNCTION kotosilta.erasure_due(p_limit integer) RETURNS TABLE (
    referral_id uuid, state text, recipient_organisation uuid, sender_organisation uuid, closed_at timestamptz,
    due_at timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(ARRAY['administrator']);
BEGIN
    PERFORM kotosilta.demand(p_limit BETWEEN 1 AND 10000, 'KS003');
    RETURN QUERY
    SELECT e.* FROM kotosilta.erasable(NULL) e
     WHERE e.due_at <= v_now ORDER BY e.due_at, e.referral_id LIMIT p_limit;
END
$$;

CREATE FUNCTION kotosilta.erase(p_statement bytea, p_signature bytea) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(ARRAY['administrator']);
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['erase'], v_member);
    v_referrals uuid[];
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['items']);
    v_referrals := kotosilta.named_referrals(v_subject -> 'items');
    PERFORM kotosilta.demand(cardinality(v_referrals) = (
        SELECT count(*) FROM kotosilta.erasable(v_referrals) e WHERE e.due_at <= v_now), 'KS001');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    RETURN v_now;
END
$$;

-- Carries out the caller's own order, which the log has accepted: of each referral that is still due, content,
-- wraps and tag go, the row stays. How many it has erased; asked again, none.
CREATE FUNCTION kotosilta.carry_out_erasure(p_statement bytea) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(ARRAY['administrator']);
    v_subject jsonb := kotosilta.statement_subject(p_statement, decode(repeat('00', 64), 'hex'),
        ARRAY['erase'], v_member);
    v_referrals uuid[];
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['items']);
    v_referrals := kotosilta.named_referrals(v_subject -> 'items');
    PERFORM kotosilta.demand_logged(p_statement);
    PERFORM FROM kotosilta.referral r WHERE r.id = ANY (v_referrals) ORDER BY r.id FOR UPDATE OF r;
    v_referrals := ARRAY(SELECT e.referral_id FROM kotosilta.erasable(v_referrals) e WHERE e.due_at <= v_now);
    DELETE FROM kotosilta.envelope_rewrap n WHERE n.referral_id = ANY (v_referrals);
    DELETE FROM kotosilta.envelope_wrap w WHERE w.referral_id = ANY (v_referrals);
    DELETE FROM kotosilta.envelope_part p WHERE p.referral_id = ANY (v_referrals);
    DELETE FROM kotosilta.referral_tag t WHERE t.referral_id = ANY (v_referrals);
    UPDATE kotosilta.referral r SET erased_at = v_now WHERE r.id = ANY (v_referrals);
    RETURN cardinality(v_referrals);
END
$$;

-- Does a part that is not erased need this epoch's seed, because its unit has no later wrap of it; or do the unit's
-- usual phrases?
CREATE FUNCTION kotosilta.epoch_in_use(p_unit uuid, p_epoch integer) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT EXISTS (
        SELECT FROM kotosilta.standing_wrap w
          JOIN kotosilta.referral r ON r.id = w.referral_id AND p_unit IN (r.recipient_unit, r.sender_unit)
         WHERE w.unit_id = p_unit AND w.epoch = p_epoch
           AND NOT EXISTS (
            SELECT FROM kotosilta.standing_wrap later
             WHERE later.referral_id = w.referral_id AND later.version = w.version AND later.part = w.part
               AND later.unit_id = p_unit AND later.epoch > p_epoch))
        OR EXISTS (
        SELECT FROM kotosilta.unit_phrases d
         WHERE d.unit_id = p_unit AND d.epoch = p_epoch
           AND NOT EXISTS (
            SELECT FROM kotosilta.unit_phrases later
             WHERE later.unit_id = p_unit AND later.version > d.version AND kotosilta.stands(later.statement_hash)))
$$;

-- The earlier epochs whose seeds still exist. Where nothing needs one any more: since when at the latest, so that
-- backups from before may hold what only it opens. That is when the next epoch came, or something was last wrapped
-- anew, handed over, or erased that is old enough to have been wrapped to it.
CREATE FUNCTION kotosilta.old_epochs() RETURNS TABLE (
    unit_id uuid, epoch integer, followed_at timestamptz, free_since timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(ARRAY['administrator']);
BEGIN
    RETURN QUERY
    WITH old AS MATERIALIZED (
        SELECT k.unit_id AS unit, k.epoch AS number, f.at AS followed,
               kotosilta.epoch_in_use(k.unit_id, k.epoch) AS needed
          FROM kotosilta.unit_key k
         CROSS JOIN LATERAL (
               SELECT min(n.made_at) AS at FROM kotosilta.unit_key n
                WHERE n.unit_id = k.unit_id AND n.epoch > k.epoch AND NOT n.refused) AS f
         WHERE k.destroyed_at IS NULL AND NOT k.refused AND f.at IS NOT NULL
    ), rewrapped AS MATERIALIZED (
        SELECT n.unit_id AS unit, max(s.at) AS at
          FROM kotosilta.envelope_rewrap n JOIN kotosilta.rewrap s ON s.hash = n.rewrap
         GROUP BY n.unit_id
    )
    SELECT o.unit, o.number, o.followed,
           CASE WHEN NOT o.needed THEN greatest(o.followed,
               (SELECT w.at FROM rewrapped w WHERE w.unit = o.unit),
               (SELECT max(t.at) FROM kotosilta.transfer t WHERE t.from_unit = o.unit AND NOT t.refused),
               (SELECT max(r.erased_at) FROM kotosilta.referral r
                 WHERE o.unit IN (r.recipient_unit, r.sender_unit) AND coalesce(r.forwarded_at, r.sent_at) <= o.followed)) END
      FROM old o ORDER BY o.unit, o.number;
END
$$;

-- A unit's earlier epoch that nothing needs any more; `erase` with {"unit","epoch"}. By a lead of the unit or an
-- administrator, when the backups that hold wraps to it have expired: that, only people know.
CREATE FUNCTION kotosilta.destroyable(p_subject jsonb, p_member kotosilta.member) RETURNS kotosilta.unit_key
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_key kotosilta.unit_key;
BEGIN
    PERFORM kotosilta.demand_names(p_subject, ARRAY['unit', 'epoch']);
    v_key.unit_id := kotosilta.json_uuid(p_subject -> 'unit');
    v_key.epoch := kotosilta.json_integer(p_subject -> 'epoch', 1, 2147483647);
    PERFORM kotosilta.demand(
        p_member.role = 'administrator' OR (p_member.lead AND p_member.unit_id = v_key.unit_id), 'KS001');
    SELECT k.* INTO v_key FROM kotosilta.unit_key k
     WHERE k.unit_id = v_key.unit_id AND k.epoch = v_key.epoch FOR UPDATE OF k;
    PERFORM kotosilta.demand(FOUND, 'KS001');
    PERFORM kotosilta.demand(v_key.epoch < kotosilta.newest_epoch(v_key.unit_id)
        AND v_key.destroyed_at IS NULL AND NOT kotosilta.epoch_in_use(v_key.unit_id, v_key.epoch), 'KS002');
    RETURN v_key;
END
$$;

CREATE FUNCTION kotosilta.destroy_epoch(p_statement bytea, p_signature bytea) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
BEGIN
    PERFORM kotosilta.destroyable(
        kotosilta.statement_subject(p_statement, p_signature, ARRAY['erase'], v_member), v_member);
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    RETURN v_now;
END
$$;

-- Carries out the caller's own order: every copy of the epoch's seed in the database goes, and the tags made with it,
-- which nobody can ask for any more.
CREATE FUNCTION kotosilta.carry_out_destruction(p_statement bytea) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
    v_subject jsonb := kotosilta.statement_subject(p_statement, decode(repeat('00', 64), 'hex'),
        ARRAY['erase'], v_member);
    v_key kotosilta.unit_key;
BEGIN
    PERFORM kotosilta.demand_logged(p_statement);
    v_key := kotosilta.destroyable(v_subject, v_member);
    DELETE FROM kotosilta.unit_grant g WHERE g.unit_id = v_key.unit_id AND g.epoch = v_key.epoch;
    DELETE FROM kotosilta.recovery_copy c WHERE c.unit_id = v_key.unit_id AND c.epoch = v_key.epoch;
    DELETE FROM kotosilta.referral_tag t WHERE t.unit_id = v_key.unit_id AND t.epoch = v_key.epoch;
    DELETE FROM kotosilta.unit_phrases d WHERE d.unit_id = v_key.unit_id AND d.epoch = v_key.epoch;
    UPDATE kotosilta.unit_key k SET destroyed_at = kotosilta.server_now()
     WHERE k.unit_id = v_key.unit_id AND k.epoch = v_key.epoch;
END
$$;

-- Numbers for the data protection officer, by the recipient's organisation and state: erased in the period, due
-- now, and kept until later.
CREATE FUNCTION kotosilta.erasure_report(p_since timestamptz, p_until timestamptz) RETURNS TABLE (
    organisation_id uuid, state text, erased bigint, due bigint, kept bigint, next_due_at timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(ARRAY['administrator', 'auditor']);
BEGIN
    PERFORM kotosilta.demand(p_since <= p_until, 'KS003');
    RETURN QUERY
    SELECT n.organisation, n.code, count(*) FILTER (WHERE n.gone), count(*) FILTER (WHERE n.due_at <= v_now),
           count(*) FILTER (WHERE n.due_at > v_now), min(n.due_at) FILTER (WHERE n.due_at > v_now)
      FROM (SELECT e.recipient_organisation AS organisation, e.state AS code, false AS gone, e.due_at
              FROM kotosilta.erasable(NULL) e
            UNION ALL
            SELECT u.organisation_id, r.state, true, NULL
              FROM kotosilta.referral r JOIN kotosilta.unit u ON u.id = r.recipient_unit
             WHERE r.erased_at >= p_since AND r.erased_at < p_until) AS n
     GROUP BY n.organisation, n.code ORDER BY n.organisation, n.code;
END
$$;
