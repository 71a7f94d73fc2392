-- The same person twice: tags that only the unit itself can make (crypto/person_tag.py), and asking by them.

-- The tag of a referral that this very transaction has submitted: its author is the caller, and what else a submit
-- demands of her has been checked. Given no sooner, no later, and once; whether it was taken. One that is not (of a
-- key that is gone meanwhile, say) does not undo the submit.
CREATE FUNCTION kotosilta.tag_referral(p_referral uuid, p_epoch integer, p_tag bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(ARRAY['referrer']);
BEGIN
    IF (octet_length(p_tag) = 8) IS NOT TRUE THEN
        PERFORM kotosilta.refuse('KS003');
    END IF;
    INSERT INTO kotosilta.referral_tag (referral_id, unit_id, epoch, tag)
    SELECT r.id, r.sender_unit, p_epoch, p_tag
      FROM kotosilta.referral r
      JOIN kotosilta.unit_key k ON k.unit_id = r.sender_unit AND k.epoch = p_epoch
                               AND NOT k.refused AND k.destroyed_at IS NULL
     WHERE r.id = p_referral AND r.author = v_member.user_id AND r.sender_unit = v_member.unit_id
       AND r.xmin = pg_current_xact_id()::xid
    ON CONFLICT (referral_id) DO NOTHING;
    RETURN FOUND;
END
$$;

-- The open referrals of the caller's own unit that bear one of these tags, the newest first, ten at most. There is
-- no way to name another unit, and what others have sent is not looked at: the answer takes no longer for it.
CREATE FUNCTION kotosilta.find_tagged(p_tags bytea[]) RETURNS TABLE (
    referral_id uuid, author uuid, state text, sent_at timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(ARRAY['referrer']);
BEGIN
    PERFORM kotosilta.demand(cardinality(p_tags) BETWEEN 1 AND 64
        AND kotosilta.is_list(p_tags, cardinality(p_tags)), 'KS003');
    RETURN QUERY
    SELECT r.id, r.author, r.state, r.sent_at
      FROM kotosilta.referral_tag t JOIN kotosilta.referral r ON r.id = t.referral_id
     WHERE t.unit_id = v_member.unit_id AND t.tag = ANY (p_tags)
       AND r.sender_unit = v_member.unit_id AND r.closed_at IS NULL
     ORDER BY r.sent_at DESC, r.id LIMIT 10;
END
$$;
