-- A move from one state to another, by the rules in move_rule, with or without a sealed note.
CREATE FUNCTION kotosilta.move_referral(
    p_statement bytea, p_signature bytea, p_header bytea, p_manifest bytea, p_env_signature bytea,
    p_part_names text[], p_ciphertexts bytea[], p_notary_wraps bytea[], p_wrap_units uuid[], p_wraps bytea[]
) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(kotosilta.handling_roles());
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['move'], v_member);
    v_referral kotosilta.referral;
    v_rule kotosilta.move_rule;
    v_id uuid;
    v_seq integer;
    v_from text;
    v_to text;
    v_owner uuid;
    v_due date;
    v_attempt boolean;
    v_note integer;
    v_hash bytea;
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY[
        'referral', 'seq', 'from', 'to', 'owner', 'due', 'attempt', 'note_version', 'envelope']);
    v_id := kotosilta.json_uuid(v_subject -> 'referral');
    v_seq := kotosilta.json_integer(v_subject -> 'seq', 1, 2147483647);
    v_from := kotosilta.json_code(v_subject -> 'from');
    v_to := kotosilta.json_code(v_subject -> 'to');
    v_attempt := kotosilta.json_boolean(v_subject -> 'attempt');
    IF NOT kotosilta.json_is_null(v_subject -> 'owner') THEN
        v_owner := kotosilta.json_uuid(v_subject -> 'owner');
    END IF;
    IF NOT kotosilta.json_is_null(v_subject -> 'due') THEN
        v_due := kotosilta.json_date(v_subject -> 'due');
    END IF;
    IF NOT kotosilta.json_is_null(v_subject -> 'note_version') THEN
        v_note := kotosilta.json_integer(v_subject -> 'note_version', 2, 2147483647);
        v_hash := kotosilta.json_bytes(v_subject -> 'envelope', 32);
    END IF;
    PERFORM kotosilta.demand(kotosilta.json_is_null(v_subject -> 'envelope') = (v_note IS NULL), 'KS003');
    PERFORM kotosilta.demand(v_note IS NOT NULL OR num_nonnulls(p_header, p_manifest, p_env_signature,
        p_part_names, p_ciphertexts, p_notary_wraps, p_wrap_units, p_wraps) = 0, 'KS003');

    SELECT r.* INTO v_referral FROM kotosilta.referral r
     WHERE r.id = v_id AND (r.recipient_unit = v_member.unit_id OR r.sender_unit = v_member.unit_id)
       FOR UPDATE OF r;
    PERFORM kotosilta.demand(FOUND, 'KS001');
    PERFORM kotosilta.demand(v_referral.move_seq + 1 = v_seq AND v_referral.state = v_from
        AND (v_note IS NULL OR v_referral.envelope_version + 1 = v_note), 'KS002');
    SELECT m.* INTO v_rule FROM kotosilta.move_rule m
     WHERE m.from_state = v_from AND m.to_state = v_to AND m.role = v_member.role AND NOT m.implied
       AND m.side = CASE WHEN v_referral.recipient_unit = v_member.unit_id THEN 'recipient' ELSE 'sender' END;
    PERFORM kotosilta.demand(FOUND, 'KS001');
    PERFORM kotosilta.demand((v_note IS NOT NULL OR NOT v_rule.needs_note)
        AND (v_owner IS NOT NULL OR NOT v_rule.needs_owner)
        AND (v_due IS NOT NULL OR NOT v_rule.needs_due), 'KS003');
    PERFORM kotosilta.demand(v_owner IS NULL OR (v_rule.side = 'recipient' AND EXISTS (
        SELECT FROM kotosilta.member m WHERE m.user_id = v_owner AND m.unit_id = v_member.unit_id AND m.active
           AND m.role IN ('coordinator', 'triage_lead'))), 'KS001');

    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    IF v_note IS NOT NULL THEN
        PERFORM kotosilta.store_envelope(v_referral, v_note, v_hash, p_header, p_manifest, p_env_signature,
            p_part_names, p_ciphertexts, p_notary_wraps, p_wrap_units, p_wraps);
    END IF;
    INSERT INTO kotosilta.move (referral_id, seq, from_state, to_state, actor, unit_id, at, statement, signature,
        note_version, note_envelope, statement_hash, attempt, undo_owner, undo_due, undo_closed_at,
        undo_note_version, undo_note_envelope)
    VALUES (v_id, v_seq, v_from, v_to, v_member.user_id, v_member.unit_id, v_now, p_statement, p_signature,
        v_note, v_hash, sha256(p_statement), v_attempt, v_referral.owner, v_referral.due_on,
        v_referral.closed_at, v_referral.note_version, v_referral.note_envelope);
    UPDATE kotosilta.referral r
       SET state = s.code, state_rank = s.rank, changed_at = v_now, move_seq = v_seq,
           owner = coalesce(v_owner, r.owner),
           due_on = CASE WHEN s.closed THEN NULL ELSE v_due END,
           closed_at = CASE WHEN NOT s.closed THEN NULL ELSE coalesce(r.closed_at, v_now) END,
           attempt_count = r.attempt_count + v_attempt::integer,
           envelope_version = coalesce(v_note, r.envelope_version),
           last_envelope = coalesce(v_hash, r.last_envelope),
           note_version = coalesce(v_note, r.note_version),
           note_envelope = coalesce(v_hash, r.note_envelope)
      FROM kotosilta.state s WHERE s.code = v_to AND r.id = v_id;
    RETURN v_now;
END
$$;
