-- How long a unit takes: the median, in whole days, from when it was sent or forwarded there to the first contact that it recorded, over what was
-- sent to it in the last 90 days and has been contacted, the newest 200 of each state. NULL for fewer than five, for
-- a unit that is not there, and for one that receives nothing: no single referral shows in it.
CREATE FUNCTION kotosilta.first_contact_days(p_unit uuid) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_since timestamptz := kotosilta.server_now() - interval '90 days';
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
    v_count integer;
    v_days double precision;
BEGIN
    SELECT count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM c.at - q.came_at) / 86400)
      INTO v_count, v_days
      FROM kotosilta.state s
     CROSS JOIN LATERAL (
           SELECT r.id, coalesce(r.forwarded_at, r.sent_at) AS came_at FROM kotosilta.referral r
            WHERE r.recipient_unit = p_unit AND r.state_rank = s.rank AND r.sent_at >= v_since
            ORDER BY r.sent_at DESC, r.id DESC LIMIT 200) AS q
     CROSS JOIN LATERAL (
           SELECT min(m.at) AS at FROM kotosilta.move m
            WHERE m.referral_id = q.id AND m.unit_id = p_unit AND NOT m.refused
              AND NOT EXISTS (SELECT FROM kotosilta.move u
                               WHERE u.referral_id = m.referral_id AND u.undoes = m.seq AND NOT u.refused)
              AND (m.attempt OR m.to_state IN ('reached', 'meeting_set'))) AS c
     WHERE c.at IS NOT NULL;
    IF v_count < 5 THEN
        RETURN NULL;
    END IF;
    RETURN round(v_days)::integer;
END
$$;
