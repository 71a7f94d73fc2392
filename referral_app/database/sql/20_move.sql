-- A move from one state to another, by the rules in move_rule, with or without a sealed note. One that takes back an
-- attempt recorded by mistake names the move, as `undoes`.

CREATE FUNCTION kotosilta.wanted_move(p_subject jsonb) RETURNS kotosilta.wanted_move
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_move kotosilta.wanted_move;
BEGIN
    PERFORM kotosilta.demand_names(p_subject, ARRAY[
        'referral', 'seq', 'from', 'to', 'owner', 'due', 'attempt', 'note_version', 'envelope']
        || CASE WHEN p_subject ? 'undoes' THEN ARRAY['undoes'] ELSE ARRAY[]::text[] END);
    IF p_subject ? 'undoes' THEN
        v_move.undoes := kotosilta.json_integer(p_subject -> 'undoes', 1, 2147483647);
    END IF;
    v_move.referral := kotosilta.json_uuid(p_subject -> 'referral');
    v_move.seq := kotosilta.json_integer(p_subject -> 'seq', 1, 2147483647);
    v_move.from_state := kotosilta.json_code(p_subject -> 'from');
    v_move.to_state := kotosilta.json_code(p_subject -> 'to');
    v_move.attempt := kotosilta.json_boolean(p_subject -> 'attempt');
    IF NOT kotosilta.json_is_null(p_subject -> 'owner') THEN
        v_move.owner := kotosilta.json_uuid(p_subject -> 'owner');
    END IF;
    IF NOT kotosilta.json_is_null(p_subject -> 'due') THEN
        v_move.due := kotosilta.json_date(p_subject -> 'due');
    END IF;
    IF NOT kotosilta.json_is_null(p_subject -> 'note_version') THEN
        v_move.note_version := kotosilta.json_integer(p_subject -> 'note_version', 2, 2147483647);
        v_move.envelope := kotosilta.json_bytes(p_subject -> 'envelope', 32);
    END IF;
    PERFORM kotosilta.demand(
        kotosilta.json_is_null(p_subject -> 'envelope') = (v_move.note_version IS NULL), 'KS003');
    RETURN v_move;
END
$$;

-- Whether a move changes the owner and nothing else: work is handed over (domain/lifecycle.py, may_hand_over).
CREATE FUNCTION kotosilta.hands_over(p_move kotosilta.wanted_move, p_referral kotosilta.referral) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p_move.to_state = p_move.from_state AND p_move.from_state <> 'sent'
        AND p_move.owner IS NOT NULL AND p_referral.owner IS NOT NULL
        AND p_move.due IS NOT DISTINCT FROM p_referral.due_on
        AND p_move.note_version IS NULL AND NOT p_move.attempt
        AND NOT (SELECT s.closed FROM kotosilta.state s WHERE s.code = p_move.from_state)
$$;

-- Whether a move leaves everything as it is: so the sending unit says who answers from now on (without a note), or
-- corrects how the client is reached (with one): domain/lifecycle.py, may_take_over and may_correct.
CREATE FUNCTION kotosilta.keeps_standing(p_move kotosilta.wanted_move, p_referral kotosilta.referral)
RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p_move.to_state = p_move.from_state AND p_move.owner IS NULL AND NOT p_move.attempt
        AND p_move.due IS NOT DISTINCT FROM p_referral.due_on
        AND NOT (SELECT s.closed FROM kotosilta.state s WHERE s.code = p_move.from_state)
$$;

-- Whether a move takes a merged referral apart again: to the state, and with the date, that it had; nothing was done with
-- it since (domain/lifecycle.py, may_separate).
CREATE FUNCTION kotosilta.comes_apart(p_move kotosilta.wanted_move, p_referral kotosilta.referral) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p_move.from_state = 'merged' AND p_move.owner IS NULL AND NOT p_move.attempt
        AND p_move.note_version IS NULL
        AND EXISTS (SELECT FROM kotosilta.move m
                     WHERE m.referral_id = p_referral.id AND m.seq = p_referral.move_seq AND NOT m.refused
                       AND m.to_state = 'merged' AND m.from_state = p_move.to_state
                       AND m.undo_due IS NOT DISTINCT FROM p_move.due)
$$;

-- Whether the move that another takes back is the one just before, in the same unit's work, and recorded an attempt.
CREATE FUNCTION kotosilta.may_undo(
    p_move kotosilta.wanted_move, p_referral kotosilta.referral, p_member kotosilta.member
) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p_move.undoes = p_referral.move_seq AND NOT p_move.attempt
        AND p_move.from_state = 'contacting' AND p_move.to_state = 'contacting'
        AND p_referral.recipient_unit = p_member.unit_id
        AND EXISTS (SELECT FROM kotosilta.move m
                     WHERE m.referral_id = p_referral.id AND m.seq = p_move.undoes AND m.attempt AND NOT m.refused)
$$;

-- How many attempts stand: neither refused nor taken back.
CREATE FUNCTION kotosilta.standing_attempts(p_referral uuid) RETURNS integer
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT count(*)::integer FROM kotosilta.move m
     WHERE m.referral_id = p_referral AND m.attempt AND NOT m.refused
       AND NOT EXISTS (SELECT FROM kotosilta.move u
                        WHERE u.referral_id = m.referral_id AND u.undoes = m.seq AND NOT u.refused)
$$;

-- Refuses a move that no rule gives to this member's role and side, or that lacks what the rule needs.
CREATE FUNCTION kotosilta.check_rule(
    p_move kotosilta.wanted_move, p_referral kotosilta.referral, p_member kotosilta.member
) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_receives boolean := p_referral.recipient_unit = p_member.unit_id;
    v_rule kotosilta.move_rule;
BEGIN
    IF NOT (v_receives AND p_member.role IN ('coordinator', 'triage_lead')
            AND (kotosilta.hands_over(p_move, p_referral) OR kotosilta.comes_apart(p_move, p_referral))
        OR NOT v_receives AND p_member.role = 'referrer' AND kotosilta.keeps_standing(p_move, p_referral)) THEN
        SELECT m.* INTO v_rule FROM kotosilta.move_rule m
         WHERE m.from_state = p_move.from_state AND m.to_state = p_move.to_state AND m.role = p_member.role
           AND m.side = CASE WHEN v_receives THEN 'recipient' ELSE 'sender' END
           AND NOT m.implied;
        PERFORM kotosilta.demand(FOUND, 'KS001');
        PERFORM kotosilta.demand((p_move.note_version IS NOT NULL OR NOT v_rule.needs_note)
            AND (p_move.owner IS NOT NULL OR NOT v_rule.needs_owner)
            AND (p_move.due IS NOT NULL OR NOT v_rule.needs_due), 'KS003');
    END IF;
    PERFORM kotosilta.demand(p_move.undoes IS NULL OR kotosilta.may_undo(p_move, p_referral, p_member), 'KS003');
    PERFORM kotosilta.demand(p_move.owner IS NULL OR (v_receives AND EXISTS (
        SELECT FROM kotosilta.member m
         WHERE m.user_id = p_move.owner AND m.unit_id = p_member.unit_id AND m.active
           AND m.role IN ('coordinator', 'triage_lead') AND kotosilta.open_to(m, ARRAY[p_referral.id]))), 'KS001');
END
$$;

-- Writes the move and what it changes in the header row. A due date holds until the next move. What `p_keeps` (a
-- correction, for one) is no step of the work: what that step brought stays the newest note. So it does when a merged
-- referral comes apart.
CREATE FUNCTION kotosilta.make_move(
    p_move kotosilta.wanted_move, p_referral kotosilta.referral, p_member kotosilta.member,
    p_statement bytea, p_signature bytea, p_at timestamptz, p_keeps boolean
) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_note_version integer := coalesce(p_move.note_version, p_referral.note_version);
    v_note_envelope bytea := coalesce(p_move.envelope, p_referral.note_envelope);
BEGIN
    IF p_keeps THEN
        v_note_version := p_referral.note_version;
        v_note_envelope := p_referral.note_envelope;
    ELSIF kotosilta.comes_apart(p_move, p_referral) THEN
        SELECT m.undo_note_version, m.undo_note_envelope INTO v_note_version, v_note_envelope
          FROM kotosilta.move m WHERE m.referral_id = p_referral.id AND m.seq = p_referral.move_seq;
    END IF;
    INSERT INTO kotosilta.move (referral_id, seq, from_state, to_state, actor, unit_id, at, statement, signature,
        note_version, note_envelope, statement_hash, attempt, undo_owner, undo_due, undo_closed_at,
        undo_note_version, undo_note_envelope, undo_answerer, undoes)
    VALUES (p_referral.id, p_move.seq, p_move.from_state, p_move.to_state, p_member.user_id, p_member.unit_id,
        p_at, p_statement, p_signature, p_move.note_version, p_move.envelope, sha256(p_statement),
        p_move.attempt, p_referral.owner, p_referral.due_on, p_referral.closed_at, p_referral.note_version,
        p_referral.note_envelope, p_referral.answerer, p_move.undoes);
    UPDATE kotosilta.referral r
       SET state = s.code, state_rank = s.rank, changed_at = p_at, move_seq = p_move.seq,
           owner = coalesce(p_move.owner, r.owner),
           due_on = CASE WHEN s.closed THEN NULL ELSE p_move.due END,
           closed_at = CASE WHEN s.closed THEN coalesce(r.closed_at, p_at) END,
           attempt_count = CASE WHEN p_move.undoes IS NULL THEN r.attempt_count + p_move.attempt::integer
                                ELSE kotosilta.standing_attempts(r.id) END,
           envelope_version = coalesce(p_move.note_version, r.envelope_version),
           last_envelope = coalesce(p_move.envelope, r.last_envelope),
           note_version = v_note_version, note_envelope = v_note_envelope,
           answerer = CASE WHEN p_keeps AND p_move.note_version IS NULL THEN p_member.user_id ELSE r.answerer END
      FROM kotosilta.state s WHERE s.code = p_move.to_state AND r.id = p_referral.id;
END
$$;

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
    v_move kotosilta.wanted_move := kotosilta.wanted_move(v_subject);
    v_referral kotosilta.referral;
BEGIN
    PERFORM kotosilta.demand(v_move.note_version IS NOT NULL OR num_nonnulls(p_header, p_manifest,
        p_env_signature, p_part_names, p_ciphertexts, p_notary_wraps, p_wrap_units, p_wraps) = 0, 'KS003');
    SELECT r.* INTO v_referral FROM kotosilta.referral r
     WHERE r.id = v_move.referral AND (r.recipient_unit = v_member.unit_id OR r.sender_unit = v_member.unit_id)
       AND r.erased_at IS NULL
       FOR UPDATE OF r;
    PERFORM kotosilta.demand(FOUND AND kotosilta.open_to(v_member, ARRAY[v_referral.id]), 'KS001');
    PERFORM kotosilta.demand(v_referral.move_seq + 1 = v_move.seq AND v_referral.state = v_move.from_state
        AND coalesce(v_referral.envelope_version + 1 = v_move.note_version, true), 'KS002');
    PERFORM kotosilta.check_rule(v_move, v_referral, v_member);
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    IF v_move.note_version IS NOT NULL THEN
        PERFORM kotosilta.store_envelope(v_referral, v_move.note_version, v_move.envelope, p_header, p_manifest,
            p_env_signature, p_part_names, p_ciphertexts, p_notary_wraps, p_wrap_units, p_wraps);
    END IF;
    PERFORM kotosilta.make_move(v_move, v_referral, v_member, p_statement, p_signature, v_now,
        v_move.to_state = v_move.from_state AND v_member.unit_id = v_referral.sender_unit);
    RETURN v_now;
END
$$;
