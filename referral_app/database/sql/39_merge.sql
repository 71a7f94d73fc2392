-- Two referrals of the same client in one unit: one ends as `merged`, and the other says so in its history. Both notes
-- are sealed to the units of their own referral, so neither sender learns who else sent one.

CREATE FUNCTION kotosilta.merge_referrals(
    p_statement bytea, p_signature bytea, p_header bytea, p_manifest bytea, p_env_signature bytea,
    p_part_names text[], p_ciphertexts bytea[], p_notary_wraps bytea[], p_wrap_units uuid[], p_wraps bytea[],
    p_into_header bytea, p_into_manifest bytea, p_into_env_signature bytea, p_into_part_names text[],
    p_into_ciphertexts bytea[], p_into_notary_wraps bytea[], p_into_wrap_units uuid[], p_into_wraps bytea[]
) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(ARRAY['coordinator', 'triage_lead']);
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['merge'], v_member);
    v_move kotosilta.wanted_move := kotosilta.wanted_move(v_subject - 'into');
    v_kept kotosilta.wanted_move := kotosilta.kept_move(v_subject -> 'into');
    v_referral kotosilta.referral;
    v_into kotosilta.referral;
BEGIN
    PERFORM kotosilta.demand(v_move.referral <> v_kept.referral AND v_move.note_version IS NOT NULL, 'KS003');
    PERFORM FROM kotosilta.referral r
      WHERE r.id IN (v_move.referral, v_kept.referral) AND r.recipient_unit = v_member.unit_id
        AND r.erased_at IS NULL
      ORDER BY r.id FOR UPDATE OF r;
    SELECT r.* INTO v_referral FROM kotosilta.referral r
     WHERE r.id = v_move.referral AND r.recipient_unit = v_member.unit_id AND r.erased_at IS NULL;
    SELECT r.* INTO v_into FROM kotosilta.referral r
     WHERE r.id = v_kept.referral AND r.recipient_unit = v_member.unit_id AND r.erased_at IS NULL;
    PERFORM kotosilta.demand(v_referral.id IS NOT NULL AND v_into.id IS NOT NULL
        AND kotosilta.open_to(v_member, ARRAY[v_referral.id, v_into.id]), 'KS001');
    PERFORM kotosilta.demand(v_referral.move_seq + 1 = v_move.seq AND v_referral.state = v_move.from_state
        AND v_referral.envelope_version + 1 = v_move.note_version
        AND v_into.move_seq + 1 = v_kept.seq AND v_into.state = v_kept.from_state
        AND v_into.envelope_version + 1 = v_kept.note_version, 'KS002');
    PERFORM kotosilta.demand(kotosilta.may_close_by(v_move, 'merged', v_member)
        AND v_into.state <> 'sent' AND kotosilta.keeps_standing(v_kept, v_into), 'KS001');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    PERFORM kotosilta.store_envelope(v_referral, v_move.note_version, v_move.envelope, p_header, p_manifest,
        p_env_signature, p_part_names, p_ciphertexts, p_notary_wraps, p_wrap_units, p_wraps);
    PERFORM kotosilta.make_move(v_move, v_referral, v_member, p_statement, p_signature, v_now, false);
    PERFORM kotosilta.store_envelope(v_into, v_kept.note_version, v_kept.envelope, p_into_header,
        p_into_manifest, p_into_env_signature, p_into_part_names, p_into_ciphertexts, p_into_notary_wraps,
        p_into_wrap_units, p_into_wraps);
    PERFORM kotosilta.make_move(v_kept, v_into, v_member, p_statement, p_signature, v_now, true);
    RETURN v_now;
END
$$;

-- The word in the history of the referral that goes on: its state and its date stay.
CREATE FUNCTION kotosilta.kept_move(p_into jsonb) RETURNS kotosilta.wanted_move
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM kotosilta.demand_names(p_into, ARRAY['referral', 'seq', 'state', 'due', 'note_version', 'envelope']);
    PERFORM kotosilta.demand(NOT kotosilta.json_is_null(p_into -> 'note_version'), 'KS003');
    RETURN kotosilta.wanted_move(p_into - 'state' || jsonb_build_object(
        'from', p_into -> 'state', 'to', p_into -> 'state', 'owner', NULL, 'attempt', false));
END
$$;
