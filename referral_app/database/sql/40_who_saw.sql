-- What the log has of one referral, for the client who asks: once her asking stands in the log. For the people of its two
-- units who may open it, and for auditors; 500 entries after p_after.
CREATE FUNCTION kotosilta.log_of_referral(p_statement bytea, p_after bigint)
RETURNS TABLE (leaf_index bigint, leaf bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(kotosilta.handling_roles() || ARRAY['auditor']);
    v_json jsonb := kotosilta.json_body(p_statement);
    v_referrals uuid[];
BEGIN
    PERFORM kotosilta.demand_names(v_json -> 'subject', ARRAY['what', 'items']);
    PERFORM kotosilta.demand(v_json ->> 'act' = 'print' AND v_json -> 'subject' ->> 'what' = 'who_saw', 'KS003');
    v_referrals := kotosilta.named_referrals(v_json -> 'subject' -> 'items');
    PERFORM kotosilta.demand(cardinality(v_referrals) = 1, 'KS003');
    PERFORM kotosilta.demand_logged(p_statement);
    PERFORM kotosilta.demand(v_member.role = 'auditor' OR (EXISTS (
            SELECT FROM kotosilta.referral r
             WHERE r.id = v_referrals[1] AND v_member.unit_id IN (r.recipient_unit, r.sender_unit))
        AND kotosilta.open_to(v_member, v_referrals)), 'KS001');
    RETURN QUERY
    SELECT l.leaf_index, l.leaf FROM kotosilta.log_subject s JOIN kotosilta.log_leaf l ON l.leaf_index = s.leaf_index
     WHERE s.referral_id = v_referrals[1] AND l.leaf_index > coalesce(p_after, -1)
     ORDER BY l.leaf_index LIMIT 500;
END
$$;
