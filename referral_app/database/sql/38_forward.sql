-- A referral goes on to another unit. `forward`: the work goes there and ends here. `refer_on`: an NGO is told as well,
-- and the work goes on here. Either way the other unit gets a referral of its own, sealed to it and to the unit that
-- sent the first one, in the same transaction and under the same statement: both stand or neither.

CREATE FUNCTION kotosilta.forward_referral(
    p_statement bytea, p_signature bytea, p_header bytea, p_manifest bytea, p_env_signature bytea,
    p_part_names text[], p_ciphertexts bytea[], p_notary_wraps bytea[], p_wrap_units uuid[], p_wraps bytea[],
    p_new_header bytea, p_new_manifest bytea, p_new_env_signature bytea, p_new_part_names text[],
    p_new_ciphertexts bytea[], p_new_notary_wraps bytea[], p_new_wrap_units uuid[], p_new_wraps bytea[]
) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(ARRAY['coordinator', 'triage_lead']);
    v_subject jsonb := kotosilta.statement_subject(
        p_statement, p_signature, ARRAY['forward', 'refer_on'], v_member);
    v_closes boolean := kotosilta.json_body(p_statement) ->> 'act' = 'forward';
    v_move kotosilta.wanted_move := kotosilta.wanted_move(v_subject - 'new');
    v_new kotosilta.referral := kotosilta.described_referral(kotosilta.without_people(v_subject -> 'new'));
    v_readers uuid[] := kotosilta.named_people(v_subject #> '{new,readers}');
    v_old kotosilta.referral;
BEGIN
    v_new.author := kotosilta.json_uuid(v_subject #> '{new,author}');
    IF NOT kotosilta.json_is_null(v_subject #> '{new,answerer}') THEN
        v_new.answerer := kotosilta.json_uuid(v_subject #> '{new,answerer}');
    END IF;
    PERFORM kotosilta.demand(v_move.note_version IS NOT NULL, 'KS003');
    SELECT r.* INTO v_old FROM kotosilta.referral r
     WHERE r.id = v_move.referral AND r.recipient_unit = v_member.unit_id AND r.erased_at IS NULL
       FOR UPDATE OF r;
    PERFORM kotosilta.demand(FOUND AND kotosilta.open_to(v_member, ARRAY[v_old.id]), 'KS001');
    PERFORM kotosilta.demand(v_old.move_seq + 1 = v_move.seq AND v_old.state = v_move.from_state
        AND v_old.envelope_version + 1 = v_move.note_version, 'KS002');
    PERFORM kotosilta.demand(CASE WHEN v_closes THEN kotosilta.may_close_by(v_move, 'forwarded', v_member)
        ELSE v_old.state <> 'sent' AND kotosilta.keeps_standing(v_move, v_old) END, 'KS001');
    PERFORM kotosilta.demand(kotosilta.goes_on_as(v_old, v_new, v_closes) AND (cardinality(v_readers) > 0
        OR NOT EXISTS (SELECT FROM kotosilta.referral_reader n WHERE n.referral_id = v_old.id)), 'KS001');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    PERFORM kotosilta.store_envelope(v_old, v_move.note_version, v_move.envelope, p_header, p_manifest,
        p_env_signature, p_part_names, p_ciphertexts, p_notary_wraps, p_wrap_units, p_wraps);
    PERFORM kotosilta.make_move(v_move, v_old, v_member, p_statement, p_signature, v_now, NOT v_closes);
    v_new.sent_at := v_old.sent_at;
    v_new.note_version := 1;
    v_new.note_envelope := v_new.first_envelope;
    v_new.forwarded_from := v_member.unit_id;
    v_new.forwarded_at := v_now;
    PERFORM kotosilta.insert_referral(v_new, v_now);
    PERFORM kotosilta.add_readers(v_new, v_readers, true, v_member, p_statement, v_now);
    PERFORM kotosilta.store_envelope(v_new, 1, v_new.first_envelope, p_new_header, p_new_manifest,
        p_new_env_signature, p_new_part_names, p_new_ciphertexts, p_new_notary_wraps, p_new_wrap_units,
        p_new_wraps);
    INSERT INTO kotosilta.move (referral_id, seq, to_state, actor, unit_id, at, statement, signature,
        note_version, note_envelope, statement_hash)
    VALUES (v_new.id, 1, 'sent', v_member.user_id, v_member.unit_id, v_now, p_statement, p_signature,
        1, v_new.first_envelope, sha256(p_statement));
    INSERT INTO kotosilta.referral_tag (referral_id, unit_id, epoch, tag)
    SELECT v_new.id, t.unit_id, t.epoch, t.tag FROM kotosilta.referral_tag t WHERE t.referral_id = v_old.id;
    RETURN v_now;
END
$$;

-- What is said of a new referral beside who sent it first, and who answers for it there.
CREATE FUNCTION kotosilta.without_people(p_new jsonb) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM kotosilta.demand(jsonb_typeof(p_new) = 'object', 'KS003');
    PERFORM kotosilta.demand(p_new ?& ARRAY['author', 'answerer'], 'KS003');
    RETURN p_new - ARRAY['author', 'answerer'];
END
$$;

-- Whether a rule lets the recipient's member end the work in a state that comes with an act of its own.
CREATE FUNCTION kotosilta.may_close_by(
    p_move kotosilta.wanted_move, p_state text, p_member kotosilta.member
) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p_move.to_state = p_state AND p_move.owner IS NULL AND p_move.due IS NULL AND NOT p_move.attempt
        AND EXISTS (SELECT FROM kotosilta.move_rule m
                     WHERE m.from_state = p_move.from_state AND m.to_state = p_state AND m.side = 'recipient'
                       AND m.role = p_member.role AND m.implied)
$$;

-- Whether the new referral is the old one's: from the same unit and author, as urgent, to somebody else who may
-- receive it. NGOs are told beside the work, never in its place.
CREATE FUNCTION kotosilta.goes_on_as(
    p_old kotosilta.referral, p_new kotosilta.referral, p_closes boolean
) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p_new.sender_unit = p_old.sender_unit AND p_new.sender_organisation = p_old.sender_organisation
        AND p_new.author = p_old.author AND p_new.answerer IS NOT DISTINCT FROM p_old.answerer
        AND p_new.priority = p_old.priority AND p_new.recipient_unit <> p_old.recipient_unit
        AND kotosilta.is_receivable(p_new)
        AND p_closes = (SELECT o.kind <> 'ngo' FROM kotosilta.unit u
                          JOIN kotosilta.organisation o ON o.id = u.organisation_id
                         WHERE u.id = p_new.recipient_unit)
$$;
