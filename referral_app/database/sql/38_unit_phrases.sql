-- A unit's usual phrases: one text, sealed to the unit's key (crypto/unit_seal.py), for those who make its referrals.

-- The newest first: what the log has accepted last, and what has come since and may yet be refused.
CREATE FUNCTION kotosilta.unit_phrases() RETURNS TABLE (
    version integer, epoch integer, sealed bytea, at timestamptz, statement bytea, signature bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(ARRAY['referrer']);
BEGIN
    RETURN QUERY
    SELECT d.version, d.epoch, d.sealed, d.at, d.statement, d.signature FROM kotosilta.unit_phrases d
     WHERE d.unit_id = v_member.unit_id ORDER BY d.version DESC LIMIT 8;
END
$$;

-- The next version, for the unit's newest key. KS002 when a colleague has stored it first, or there is a newer key:
-- nobody writes over what she has not seen. What the notary refuses goes again, and what was there before counts.
CREATE FUNCTION kotosilta.store_unit_phrases(p_statement bytea, p_signature bytea, p_sealed bytea)
RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(ARRAY['referrer']);
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['phrases'], v_member);
    v_version integer;
    v_epoch integer;
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['unit', 'epoch', 'version', 'sealed']);
    v_version := kotosilta.json_integer(v_subject -> 'version', 1, 2147483647);
    v_epoch := kotosilta.json_integer(v_subject -> 'epoch', 1, 2147483647);
    PERFORM kotosilta.demand(octet_length(p_sealed) BETWEEN 1 AND 262476
        AND kotosilta.json_bytes(v_subject -> 'sealed', 32) = sha256(p_sealed), 'KS003');
    PERFORM kotosilta.demand(kotosilta.json_uuid(v_subject -> 'unit') = v_member.unit_id, 'KS001');
    PERFORM kotosilta.demand(v_epoch = kotosilta.newest_epoch(v_member.unit_id)
        AND v_version = 1 + coalesce((SELECT max(d.version) FROM kotosilta.unit_phrases d
                                       WHERE d.unit_id = v_member.unit_id), 0), 'KS002');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    INSERT INTO kotosilta.unit_phrases (unit_id, version, epoch, sealed, at, statement, signature)
    VALUES (v_member.unit_id, v_version, v_epoch, p_sealed, v_now, p_statement, p_signature)
    ON CONFLICT DO NOTHING;
    PERFORM kotosilta.demand(FOUND, 'KS002');
    DELETE FROM kotosilta.unit_phrases d
     WHERE d.unit_id = v_member.unit_id
       AND d.version < (SELECT max(s.version) FROM kotosilta.unit_phrases s
                         WHERE s.unit_id = v_member.unit_id AND kotosilta.stands(s.statement_hash));
    RETURN v_now;
END
$$;
