-- A referrer sends a referral: header row, envelope version 1, first move and the statement, or nothing.
CREATE FUNCTION kotosilta.submit_referral(
    p_statement bytea, p_signature bytea, p_header bytea, p_manifest bytea, p_env_signature bytea,
    p_part_names text[], p_ciphertexts bytea[], p_notary_wraps bytea[], p_wrap_units uuid[], p_wraps bytea[]
) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(ARRAY['referrer']);
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['submit'], v_member);
    v_referral kotosilta.referral;
    v_hash bytea;
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['referral', 'version', 'envelope', 'recipient_unit',
        'recipient_municipality', 'sender_unit', 'sender_organisation', 'priority', 'legal_basis', 'due']);
    PERFORM kotosilta.json_integer(v_subject -> 'version', 1, 1);
    PERFORM kotosilta.demand(kotosilta.json_is_null(v_subject -> 'due'), 'KS003');
    v_hash := kotosilta.json_bytes(v_subject -> 'envelope', 32);
    v_referral.id := kotosilta.json_uuid(v_subject -> 'referral');
    v_referral.recipient_unit := kotosilta.json_uuid(v_subject -> 'recipient_unit');
    v_referral.recipient_municipality :=
        kotosilta.json_text(v_subject -> 'recipient_municipality', '^[0-9]{3}$');
    v_referral.sender_unit := kotosilta.json_uuid(v_subject -> 'sender_unit');
    v_referral.sender_organisation := kotosilta.json_uuid(v_subject -> 'sender_organisation');
    v_referral.priority := kotosilta.json_code(v_subject -> 'priority');
    v_referral.legal_basis := kotosilta.json_code(v_subject -> 'legal_basis');
    PERFORM kotosilta.demand(v_referral.priority IN ('routine', 'urgent', 'asap')
        AND v_referral.legal_basis IN ('consent', 'statutory_duty', 'other'), 'KS003');
    PERFORM kotosilta.demand(
        EXISTS (SELECT FROM kotosilta.unit u JOIN kotosilta.organisation o ON o.id = u.organisation_id
                 WHERE u.id = v_referral.recipient_unit AND u.receives AND u.active AND o.active
                   AND u.municipality = v_referral.recipient_municipality AND u.id <> v_member.unit_id)
        AND EXISTS (SELECT FROM kotosilta.unit u
                     WHERE u.id = v_member.unit_id AND u.id = v_referral.sender_unit
                       AND u.organisation_id = v_referral.sender_organisation), 'KS001');

    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    INSERT INTO kotosilta.referral (id, recipient_unit, recipient_municipality, sender_unit,
        sender_organisation, author, state, state_rank, priority, legal_basis, sent_at, changed_at,
        attempt_count, move_seq, envelope_version, first_envelope, last_envelope)
    SELECT v_referral.id, v_referral.recipient_unit, v_referral.recipient_municipality, v_referral.sender_unit,
        v_referral.sender_organisation, v_member.user_id, s.code, s.rank, v_referral.priority,
        v_referral.legal_basis, v_now, v_now, 0, 1, 1, v_hash, v_hash
      FROM kotosilta.state s WHERE s.code = 'sent'
    ON CONFLICT (id) DO NOTHING;
    PERFORM kotosilta.demand(FOUND, 'KS001');
    PERFORM kotosilta.store_envelope(v_referral, 1, v_hash, p_header, p_manifest, p_env_signature,
        p_part_names, p_ciphertexts, p_notary_wraps, p_wrap_units, p_wraps);
    INSERT INTO kotosilta.move (referral_id, seq, to_state, actor, unit_id, at, statement, signature,
        statement_hash)
    VALUES (v_referral.id, 1, 'sent', v_member.user_id, v_member.unit_id, v_now, p_statement, p_signature,
        sha256(p_statement));
    RETURN v_now;
END
$$;
