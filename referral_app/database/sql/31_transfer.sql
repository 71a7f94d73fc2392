-- A closed unit's leads hand its referrals over to the unit that succeeds it, once every part is wrapped to that
-- unit. A referral's units change in this way only.
CREATE FUNCTION kotosilta.transfer(p_statement bytea, p_signature bytea) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.require_lead();
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['transfer'], v_member);
    v_referrals uuid[];
    v_to uuid;
    v_epoch integer;
    v_found integer;
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['from', 'to', 'items']);
    v_referrals := kotosilta.named_referrals(v_subject -> 'items');
    v_to := kotosilta.json_uuid(v_subject -> 'to');
    PERFORM kotosilta.demand(kotosilta.json_uuid(v_subject -> 'from') = v_member.unit_id
        AND v_to = kotosilta.successor_of(v_member.unit_id), 'KS001');
    PERFORM FROM kotosilta.referral r
      WHERE r.id = ANY (v_referrals) AND r.erased_at IS NULL
        AND (r.recipient_unit = v_member.unit_id OR r.sender_unit = v_member.unit_id)
        AND v_to NOT IN (r.recipient_unit, r.sender_unit)
      ORDER BY r.id FOR UPDATE OF r;
    GET DIAGNOSTICS v_found = ROW_COUNT;
    PERFORM kotosilta.demand(v_found = cardinality(v_referrals), 'KS001');
    v_epoch := kotosilta.newest_epoch(v_to);
    PERFORM kotosilta.demand(NOT EXISTS (
        SELECT FROM kotosilta.envelope_part p
         WHERE p.referral_id = ANY (v_referrals)
           AND (SELECT true FROM kotosilta.standing_wrap t
                 WHERE t.referral_id = p.referral_id AND t.version = p.version AND t.part = p.part
                   AND t.unit_id = v_to AND t.epoch = v_epoch LIMIT 1) IS NULL), 'KS002');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    INSERT INTO kotosilta.transfer (referral_id, statement_hash, from_unit, to_unit, at)
    SELECT r, sha256(p_statement), v_member.unit_id, v_to, v_now FROM unnest(v_referrals) r;
    PERFORM kotosilta.change_unit(v_referrals, v_member.unit_id, v_to, v_now);
    RETURN v_now;
END
$$;

CREATE FUNCTION kotosilta.change_unit(p_referrals uuid[], p_from uuid, p_to uuid, p_at timestamptz) RETURNS void
LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
    UPDATE kotosilta.referral r
       SET recipient_unit = CASE r.recipient_unit WHEN p_from THEN p_to ELSE r.recipient_unit END,
           sender_unit = CASE r.sender_unit WHEN p_from THEN p_to ELSE r.sender_unit END,
           changed_at = p_at
     WHERE r.id = ANY (p_referrals) AND p_from IN (r.recipient_unit, r.sender_unit)
$$;
