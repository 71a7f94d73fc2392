-- A referrer sends a referral: header row, envelope version 1, first move and the statement, or nothing. `readers`
-- narrows it to people of the receiving unit; empty, it is for the whole unit.
CREATE FUNCTION kotosilta.submit_referral(
    p_statement bytea, p_signature bytea, p_header bytea, p_manifest bytea, p_env_signature bytea,
    p_part_names text[], p_ciphertexts bytea[], p_notary_wraps bytea[], p_wrap_units uuid[], p_wraps bytea[]
) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    c_names CONSTANT text[] := ARRAY['referral', 'version', 'envelope', 'recipient_unit',
        'recipient_municipality', 'sender_unit', 'sender_organisation', 'priority', 'legal_basis', 'due', 'readers'];
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(ARRAY['referrer']);
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['submit'], v_member);
    v_referral kotosilta.referral;
    v_hash bytea;
    v_readers uuid[];
BEGIN
    IF (v_subject ?& c_names AND v_subject - c_names = '{}'
        AND v_subject @@ 'strict $.version == 1 && $.due == null
            && $.envelope like_regex "^[0-9a-f]{64}$" && $.referral like_regex "^[0-9a-f]{32}$"
            && $.recipient_unit like_regex "^[0-9a-f]{32}$" && $.sender_unit like_regex "^[0-9a-f]{32}$"
            && $.sender_organisation like_regex "^[0-9a-f]{32}$"
            && $.recipient_municipality like_regex "^[0-9]{3}$"
            && ($.priority == "routine" || $.priority == "urgent" || $.priority == "asap")
            && ($.legal_basis == "consent" || $.legal_basis == "statutory_duty" || $.legal_basis == "other")')
        IS NOT TRUE THEN
        PERFORM kotosilta.refuse('KS003');
    END IF;
    v_readers := kotosilta.named_people(v_subject -> 'readers');
    v_hash := decode(v_subject ->> 'envelope', 'hex');
    v_referral.id := v_subject ->> 'referral';
    v_referral.recipient_unit := v_subject ->> 'recipient_unit';
    v_referral.recipient_municipality := v_subject ->> 'recipient_municipality';
    v_referral.sender_unit := v_subject ->> 'sender_unit';
    v_referral.sender_organisation := v_subject ->> 'sender_organisation';
    v_referral.priority := v_subject ->> 'priority';
    v_referral.legal_basis := v_subject ->> 'legal_basis';
    IF (EXISTS (SELECT FROM kotosilta.unit u JOIN kotosilta.organisation o ON o.id = u.organisation_id
                 WHERE u.id = v_referral.recipient_unit AND u.receives AND u.active AND o.active
                   AND u.municipality = v_referral.recipient_municipality AND u.id <> v_member.unit_id)
        AND EXISTS (SELECT FROM kotosilta.unit u
                     WHERE u.id = v_member.unit_id AND u.id = v_referral.sender_unit
                       AND u.organisation_id = v_referral.sender_organisation)) IS NOT TRUE THEN
        PERFORM kotosilta.refuse('KS001');
    END IF;

    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    INSERT INTO kotosilta.referral (id, recipient_unit, recipient_municipality, sender_unit,
        sender_organisation, author, state, state_rank, priority, legal_basis, sent_at, changed_at,
        attempt_count, move_seq, envelope_version, first_envelope, last_envelope)
    SELECT v_referral.id, v_referral.recipient_unit, v_referral.recipient_municipality, v_referral.sender_unit,
        v_referral.sender_organisation, v_member.user_id, s.code, s.rank, v_referral.priority,
        v_referral.legal_basis, v_now, v_now, 0, 1, 1, v_hash, v_hash
      FROM kotosilta.state s WHERE s.code = 'sent'
    ON CONFLICT (id) DO NOTHING;
    IF NOT FOUND THEN
        PERFORM kotosilta.refuse('KS001');
    END IF;
    PERFORM kotosilta.add_readers(v_referral, v_readers, true, v_member, p_statement, v_now);
    PERFORM kotosilta.store_envelope(v_referral, 1, v_hash, p_header, p_manifest, p_env_signature,
        p_part_names, p_ciphertexts, p_notary_wraps, p_wrap_units, p_wraps);
    INSERT INTO kotosilta.move (referral_id, seq, to_state, actor, unit_id, at, statement, signature,
        statement_hash)
    VALUES (v_referral.id, 1, 'sent', v_member.user_id, v_member.unit_id, v_now, p_statement, p_signature,
        sha256(p_statement));
    RETURN v_now;
END
$$;
