-- A protected referral is for named people of the unit that receives it, and for the unit that sent it. The notary
-- goes by the same rule, from its own log.

-- The people that a statement names: sorted, each once, at most 50.
CREATE FUNCTION kotosilta.named_people(p_value jsonb) RETURNS uuid[]
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_item jsonb;
    v_people uuid[] := ARRAY[]::uuid[];
BEGIN
    PERFORM kotosilta.demand(jsonb_typeof(p_value) = 'array', 'KS003');
    PERFORM kotosilta.demand(jsonb_array_length(p_value) <= 50, 'KS003');
    FOR v_item IN SELECT value FROM jsonb_array_elements(p_value) LOOP
        v_people := v_people || kotosilta.json_uuid(v_item);
    END LOOP;
    PERFORM kotosilta.demand(
        v_people = ARRAY(SELECT DISTINCT p FROM unnest(v_people) AS p ORDER BY p), 'KS003');
    RETURN v_people;
END
$$;

-- Whether none of these referrals is kept from this member of one of its units.
CREATE FUNCTION kotosilta.open_to(p_member kotosilta.member, p_referrals uuid[]) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT NOT EXISTS (
        SELECT FROM kotosilta.referral_reader n JOIN kotosilta.referral r ON r.id = n.referral_id
         WHERE n.referral_id = ANY (p_referrals) AND r.sender_unit <> p_member.unit_id
           AND NOT EXISTS (SELECT FROM kotosilta.referral_reader m
                            WHERE m.referral_id = n.referral_id AND m.user_id = p_member.user_id))
$$;

-- Only people who handle referrals in the unit that receives it can be named.
CREATE FUNCTION kotosilta.add_readers(
    p_referral kotosilta.referral, p_people uuid[], p_submitted boolean, p_member kotosilta.member,
    p_statement bytea, p_at timestamptz
) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM kotosilta.demand(cardinality(p_people) = (
        SELECT count(*) FROM kotosilta.member m
         WHERE m.user_id = ANY (p_people) AND m.unit_id = p_referral.recipient_unit AND m.active
           AND m.role IN ('coordinator', 'triage_lead')), 'KS001');
    INSERT INTO kotosilta.referral_reader (referral_id, user_id, statement_hash, submitted, named_by, at)
    SELECT p_referral.id, p, sha256(p_statement), p_submitted, p_member.user_id, p_at
      FROM unnest(p_people) AS p;
END
$$;

-- A named reader, or the unit that sent it, names others. Nobody is taken off: what was read was read, and whoever
-- leaves the unit reads no more.
CREATE FUNCTION kotosilta.name_readers(p_statement bytea, p_signature bytea) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(kotosilta.handling_roles());
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['readers'], v_member);
    v_people uuid[];
    v_referral kotosilta.referral;
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['referral', 'readers']);
    v_people := kotosilta.named_people(v_subject -> 'readers');
    PERFORM kotosilta.demand(cardinality(v_people) > 0, 'KS003');
    SELECT r.* INTO v_referral FROM kotosilta.referral r
     WHERE r.id = kotosilta.json_uuid(v_subject -> 'referral') AND r.closed_at IS NULL
       AND (r.recipient_unit = v_member.unit_id OR r.sender_unit = v_member.unit_id)
       FOR UPDATE OF r;
    PERFORM kotosilta.demand(FOUND AND kotosilta.open_to(v_member, ARRAY[v_referral.id])
        AND EXISTS (SELECT FROM kotosilta.referral_reader n WHERE n.referral_id = v_referral.id), 'KS001');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    PERFORM kotosilta.add_readers(v_referral, v_people, false, v_member, p_statement, v_now);
    RETURN v_now;
END
$$;
