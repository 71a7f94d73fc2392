-- The read gate. request_read logs the wish and gives a ticket; the notary releases; fetch hands out.

-- The first read of the content by the recipient opens the referral.
CREATE FUNCTION kotosilta.open_by_reading(
    p_referral uuid, p_member kotosilta.member, p_statement bytea, p_signature bytea, p_at timestamptz
) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_referral kotosilta.referral;
    v_move kotosilta.wanted_move;
BEGIN
    SELECT r.* INTO v_referral FROM kotosilta.referral r
     WHERE r.id = p_referral AND r.recipient_unit = p_member.unit_id AND r.state = 'sent'
       AND EXISTS (SELECT FROM kotosilta.move_rule m
                    WHERE m.from_state = 'sent' AND m.to_state = 'opened' AND m.side = 'recipient'
                      AND m.role = p_member.role AND m.implied)
       FOR UPDATE OF r;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    v_move.referral := v_referral.id;
    v_move.seq := v_referral.move_seq + 1;
    v_move.from_state := 'sent';
    v_move.to_state := 'opened';
    v_move.attempt := false;
    v_move.due := v_referral.due_on;
    PERFORM kotosilta.make_move(v_move, v_referral, p_member, p_statement, p_signature, p_at, false);
END
$$;

CREATE FUNCTION kotosilta.wanted_parts(p_subject jsonb) RETURNS SETOF kotosilta.wanted_part
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_item jsonb;
BEGIN
    PERFORM kotosilta.demand_names(p_subject, ARRAY['items']);
    PERFORM kotosilta.demand(jsonb_typeof(p_subject -> 'items') = 'array', 'KS003');
    PERFORM kotosilta.demand(jsonb_array_length(p_subject -> 'items') BETWEEN 1 AND 200, 'KS003');
    FOR v_item IN SELECT value FROM jsonb_array_elements(p_subject -> 'items') LOOP
        PERFORM kotosilta.demand_names(v_item, ARRAY['referral', 'version', 'part', 'envelope']);
        RETURN NEXT ROW(
            kotosilta.json_uuid(v_item -> 'referral'),
            kotosilta.json_integer(v_item -> 'version', 1, 2147483647)::integer,
            kotosilta.json_text(v_item -> 'part', '^[a-z0-9_.-]{1,32}$'),
            kotosilta.json_bytes(v_item -> 'envelope', 32))::kotosilta.wanted_part;
    END LOOP;
END
$$;

CREATE FUNCTION kotosilta.request_read(p_statement bytea, p_signature bytea) RETURNS uuid
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(kotosilta.handling_roles());
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['read'], v_member);
    v_wanted kotosilta.wanted_part[] := ARRAY(SELECT w FROM kotosilta.wanted_parts(v_subject) w);
    v_ticket uuid := gen_random_uuid();
    v_found integer;
    v_referral uuid;
BEGIN
    PERFORM kotosilta.demand(cardinality(v_wanted) = (SELECT count(DISTINCT (w.referral, w.version, w.part))
                                                        FROM unnest(v_wanted) w), 'KS003');
    INSERT INTO kotosilta.read_ticket (ticket, db_user, unit_id, intake_id, expires_at)
    VALUES (v_ticket, session_user, v_member.unit_id,
            kotosilta.take_in('act', p_statement, p_signature, v_now), v_now + interval '2 minutes');
    INSERT INTO kotosilta.read_item (ticket, ord, referral_id, version, part)
    SELECT v_ticket, w.ord, r.id, e.version, p.part
      FROM unnest(v_wanted) WITH ORDINALITY AS w (referral, version, part, envelope, ord)
      JOIN kotosilta.referral r
        ON r.id = w.referral AND (r.recipient_unit = v_member.unit_id OR r.sender_unit = v_member.unit_id)
      JOIN kotosilta.state s ON s.code = r.state AND (NOT s.locked OR w.part = 'summary')
      JOIN kotosilta.envelope e
        ON e.referral_id = r.id AND e.version = w.version AND e.envelope_hash = w.envelope
      JOIN kotosilta.envelope_part p
        ON p.referral_id = r.id AND p.version = e.version AND p.part = w.part COLLATE "C";
    GET DIAGNOSTICS v_found = ROW_COUNT;
    PERFORM kotosilta.demand(v_found = cardinality(v_wanted)
        AND kotosilta.open_to(v_member, ARRAY(SELECT w.referral FROM unnest(v_wanted) w)), 'KS001');
    FOR v_referral IN
        SELECT DISTINCT w.referral FROM unnest(v_wanted) w WHERE w.part = 'content' ORDER BY 1
    LOOP
        PERFORM kotosilta.open_by_reading(v_referral, v_member, p_statement, p_signature, v_now);
    END LOOP;
    RETURN v_ticket;
END
$$;

-- The caller's own ticket, asked for by an earlier transaction and still in time.
CREATE FUNCTION kotosilta.own_ticket(p_ticket uuid) RETURNS kotosilta.read_ticket
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_ticket kotosilta.read_ticket;
BEGIN
    SELECT t.* INTO v_ticket FROM kotosilta.read_ticket t
     WHERE t.ticket = p_ticket AND t.db_user = session_user::text
       AND t.expires_at > kotosilta.server_now()
       AND t.created_xid IS DISTINCT FROM pg_current_xact_id_if_assigned();
    PERFORM kotosilta.demand(FOUND, 'KS004');
    RETURN v_ticket;
END
$$;

CREATE FUNCTION kotosilta.fetch_status(p_ticket uuid) RETURNS TABLE (
    status text, verdict text, log_index bigint, leaf bytea, head_size bigint, head_root bytea, checkpoint text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(kotosilta.handling_roles());
    v_ticket kotosilta.read_ticket := kotosilta.own_ticket(p_ticket);
BEGIN
    RETURN QUERY
    SELECT CASE WHEN l.leaf_index IS NULL OR l.leaf_index >= h.size THEN 'waiting'
                WHEN v_ticket.verdict = 'accepted' THEN 'ready' ELSE 'refused' END,
           v_ticket.verdict, l.leaf_index, l.leaf, h.size, h.root, h.checkpoint
      FROM kotosilta.log_head h LEFT JOIN kotosilta.log_leaf l ON l.leaf_index = v_ticket.log_index;
END
$$;

-- released is NULL where the notary could not open its half: one damaged row does not hide the others. The wrap
-- is the newest that the caller can open, and wrap_key the key it is for; where it was made after the envelope,
-- rewrap names the statement that stands for it, which comes with its first part only.
CREATE FUNCTION kotosilta.fetch(p_ticket uuid) RETURNS TABLE (
    ord integer, referral_id uuid, version integer, part text, header bytea, manifest bytea, env_signature bytea,
    ciphertext bytea, wrap_unit uuid, unit_wrap bytea, released bytea, wrap_key bytea, rewrap bytea,
    rewrap_statement bytea, rewrap_signature bytea, rewrap_at timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(kotosilta.handling_roles());
    v_ticket kotosilta.read_ticket := kotosilta.own_ticket(p_ticket);
    v_epochs integer[] := kotosilta.granted_epochs(v_member);
    v_wanted integer;
    v_allowed integer;
BEGIN
    PERFORM kotosilta.demand(v_ticket.verdict = 'accepted'
        AND v_ticket.log_index < (SELECT h.size FROM kotosilta.log_head h), 'KS004');
    SELECT count(*), count(*) FILTER (WHERE v_ticket.unit_id = v_member.unit_id
            AND (r.recipient_unit = v_member.unit_id OR r.sender_unit = v_member.unit_id)
            AND (NOT s.locked OR i.part = 'summary'))
      INTO v_wanted, v_allowed
      FROM kotosilta.read_item i
      LEFT JOIN kotosilta.referral r ON r.id = i.referral_id
      LEFT JOIN kotosilta.state s ON s.code = r.state
     WHERE i.ticket = v_ticket.ticket;
    PERFORM kotosilta.demand(v_wanted = v_allowed AND kotosilta.open_to(v_member, ARRAY(
        SELECT i.referral_id FROM kotosilta.read_item i WHERE i.ticket = v_ticket.ticket)), 'KS001');
    RETURN QUERY
    SELECT i.ord, i.referral_id, i.version, i.part, e.header, e.manifest, e.signature, p.ciphertext,
           v_member.unit_id, w.wrap, d.released, w.key_id, w.rewrap,
           CASE WHEN row_number() OVER (PARTITION BY w.rewrap ORDER BY i.ord) = 1 THEN s.statement END,
           s.signature, s.at
      FROM kotosilta.read_item i
      LEFT JOIN kotosilta.read_release d ON d.ticket = i.ticket AND d.ord = i.ord
      JOIN kotosilta.envelope e ON e.referral_id = i.referral_id AND e.version = i.version
      JOIN kotosilta.envelope_part p
        ON p.referral_id = i.referral_id AND p.version = i.version AND p.part = i.part
     CROSS JOIN LATERAL (
           SELECT o.wrap, o.key_id, o.rewrap FROM kotosilta.standing_wrap o
            WHERE o.referral_id = i.referral_id AND o.version = i.version AND o.part = i.part
              AND o.unit_id = v_member.unit_id
            ORDER BY o.epoch = ANY (v_epochs) DESC, o.epoch DESC, o.rewrap NULLS FIRST LIMIT 1) AS w
      LEFT JOIN kotosilta.rewrap s ON s.hash = w.rewrap
     WHERE i.ticket = v_ticket.ticket ORDER BY i.ord;
END
$$;
