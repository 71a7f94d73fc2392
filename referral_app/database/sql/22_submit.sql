-- A referral sent by a nurse (`submit`), or sent on by a municipality (38_forward.sql).

-- The referral that a subject describes, with the hash of its first envelope and the day that it is due.
CREATE FUNCTION kotosilta.described_referral(p_subject jsonb) RETURNS kotosilta.referral
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    c_names CONSTANT text[] := ARRAY['referral', 'version', 'envelope', 'recipient_unit',
        'recipient_municipality', 'sender_unit', 'sender_organisation', 'priority', 'legal_basis', 'due', 'readers'];
    v_referral kotosilta.referral;
BEGIN
    IF (jsonb_typeof(p_subject) = 'object' AND p_subject ?& c_names AND p_subject - c_names = '{}'
        AND p_subject @@ 'strict $.version == 1
            && $.envelope like_regex "^[0-9a-f]{64}$" && $.referral like_regex "^[0-9a-f]{32}$"
            && $.recipient_unit like_regex "^[0-9a-f]{32}$" && $.sender_unit like_regex "^[0-9a-f]{32}$"
            && $.sender_organisation like_regex "^[0-9a-f]{32}$"
            && $.recipient_municipality like_regex "^[0-9]{3}$"
            && ($.priority == "routine" || $.priority == "urgent" || $.priority == "asap")
            && ($.legal_basis == "consent" || $.legal_basis == "statutory_duty" || $.legal_basis == "other")')
        IS NOT TRUE THEN
        PERFORM kotosilta.refuse('KS003');
    END IF;
    v_referral.id := p_subject ->> 'referral';
    v_referral.recipient_unit := p_subject ->> 'recipient_unit';
    v_referral.recipient_municipality := p_subject ->> 'recipient_municipality';
    v_referral.sender_unit := p_subject ->> 'sender_unit';
    v_referral.sender_organisation := p_subject ->> 'sender_organisation';
    v_referral.priority := p_subject ->> 'priority';
    v_referral.legal_basis := p_subject ->> 'legal_basis';
    v_referral.first_envelope := decode(p_subject ->> 'envelope', 'hex');
    IF NOT kotosilta.json_is_null(p_subject -> 'due') THEN
        v_referral.due_on := kotosilta.json_date(p_subject -> 'due');
    END IF;
    RETURN v_referral;
END
$$;

-- Whether the unit that a referral names as its recipient takes referrals for that municipality.
CREATE FUNCTION kotosilta.is_receivable(p_referral kotosilta.referral) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT EXISTS (SELECT FROM kotosilta.unit u JOIN kotosilta.organisation o ON o.id = u.organisation_id
                    WHERE u.id = p_referral.recipient_unit AND u.receives AND u.active AND o.active
                      AND u.municipality = p_referral.recipient_municipality AND u.id <> p_referral.sender_unit)
$$;

-- Puts a new referral in; KS001 where there is one of this id. It is due by the receiving unit's own target, which the
-- directory tells whoever signs; here it is held to what a target can be (domain/targets.py).
CREATE FUNCTION kotosilta.insert_referral(p_referral kotosilta.referral, p_at timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF (p_referral.due_on IS NULL OR p_referral.due_on BETWEEN p_at::date AND p_at::date + 61) IS NOT TRUE THEN
        PERFORM kotosilta.refuse('KS003');
    END IF;
    INSERT INTO kotosilta.referral (id, recipient_unit, recipient_municipality, sender_unit,
        sender_organisation, author, answerer, state, state_rank, priority, legal_basis, sent_at, changed_at,
        attempt_count, move_seq, envelope_version, first_envelope, last_envelope, note_version, note_envelope,
        due_on, forwarded_from, forwarded_at)
    SELECT p_referral.id, p_referral.recipient_unit, p_referral.recipient_municipality, p_referral.sender_unit,
        p_referral.sender_organisation, p_referral.author, p_referral.answerer, s.code, s.rank,
        p_referral.priority, p_referral.legal_basis, p_referral.sent_at, p_at, 0, 1, 1,
        p_referral.first_envelope, p_referral.first_envelope, p_referral.note_version, p_referral.note_envelope,
        p_referral.due_on, p_referral.forwarded_from, p_referral.forwarded_at
      FROM kotosilta.state s WHERE s.code = 'sent'
    ON CONFLICT (id) DO NOTHING;
    IF NOT FOUND THEN
        PERFORM kotosilta.refuse('KS001');
    END IF;
END
$$;

-- A referrer sends a referral: header row, envelope version 1, first move and the statement, or nothing. `readers`
-- narrows it to people of the receiving unit; empty, it is for the whole unit.
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
    v_referral kotosilta.referral := kotosilta.described_referral(v_subject);
    v_readers uuid[] := kotosilta.named_people(v_subject -> 'readers');
BEGIN
    IF (v_referral.sender_unit = v_member.unit_id AND kotosilta.is_receivable(v_referral)
        AND EXISTS (SELECT FROM kotosilta.unit u
                     WHERE u.id = v_member.unit_id
                       AND u.organisation_id = v_referral.sender_organisation)) IS NOT TRUE THEN
        PERFORM kotosilta.refuse('KS001');
    END IF;
    v_referral.author := v_member.user_id;
    v_referral.sent_at := v_now;
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    PERFORM kotosilta.insert_referral(v_referral, v_now);
    PERFORM kotosilta.add_readers(v_referral, v_readers, true, v_member, p_statement, v_now);
    PERFORM kotosilta.store_envelope(v_referral, 1, v_referral.first_envelope, p_header, p_manifest,
        p_env_signature, p_part_names, p_ciphertexts, p_notary_wraps, p_wrap_units, p_wraps);
    INSERT INTO kotosilta.move (referral_id, seq, to_state, actor, unit_id, at, statement, signature,
        statement_hash)
    VALUES (v_referral.id, 1, 'sent', v_member.user_id, v_member.unit_id, v_now, p_statement, p_signature,
        sha256(p_statement));
    RETURN v_now;
END
$$;
