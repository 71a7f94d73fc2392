-- What an auditor's program holds against the signed log: the columns that the database sorts and filters by.

-- The index of these leaves as the database has it, with the referrals that it finds each by.
CREATE FUNCTION kotosilta.log_index(p_from bigint, p_to bigint) RETURNS TABLE (
    leaf_index bigint, leaf_hash bytea, type text, act text, actor uuid, unit_id uuid, purpose text, at timestamptz,
    db_user text, body_hash bytea, verdict text, referrals uuid[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(ARRAY['auditor']);
BEGIN
    PERFORM kotosilta.demand(p_from >= 0 AND p_to - p_from BETWEEN 0 AND 4096, 'KS003');
    RETURN QUERY
    SELECT l.leaf_index, l.leaf_hash, l.type, l.act, l.actor, l.unit_id, l.purpose, l.at, l.db_user, l.body_hash,
           l.verdict,
           ARRAY(SELECT s.referral_id FROM kotosilta.log_subject s
                  WHERE s.leaf_index = l.leaf_index AND s.at = l.at ORDER BY s.referral_id)
      FROM kotosilta.log_leaf l WHERE l.leaf_index >= p_from AND l.leaf_index < p_to ORDER BY l.leaf_index;
END
$$;

-- Referrals by their ids, with the columns in clear, and what the log holds of them: where they were sent, and the
-- hashes of the accepted statements that sent or moved them. One that was changed within two minutes is left out, since
-- the notary may still have to log it; one that says so of the future is not.
CREATE FUNCTION kotosilta.audited_referrals(p_after uuid, p_limit integer) RETURNS TABLE (
    id uuid, recipient_unit uuid, recipient_municipality text, sender_unit uuid, sender_organisation uuid, author uuid,
    owner uuid, state text, priority text, legal_basis text, sent_at timestamptz, due_on date, closed_at timestamptz,
    changed_at timestamptz, attempt_count integer, move_seq integer, envelope_version integer, first_envelope bytea,
    last_envelope bytea, note_version integer, note_envelope bytea, erased_at timestamptz, answerer uuid,
    forwarded_from uuid, forwarded_at timestamptz, sent_leaf bigint, logged bytea[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(ARRAY['auditor']);
    v_now timestamptz := kotosilta.server_now();
BEGIN
    PERFORM kotosilta.demand(p_limit BETWEEN 1 AND 500, 'KS003');
    RETURN QUERY
    SELECT r.id, r.recipient_unit, r.recipient_municipality, r.sender_unit, r.sender_organisation, r.author, r.owner,
           r.state, r.priority, r.legal_basis, r.sent_at, r.due_on, r.closed_at, r.changed_at, r.attempt_count,
           r.move_seq, r.envelope_version, r.first_envelope, r.last_envelope, r.note_version, r.note_envelope,
           r.erased_at, r.answerer, r.forwarded_from, r.forwarded_at, f.sent_leaf, f.logged
      FROM kotosilta.referral r
     CROSS JOIN LATERAL (
        SELECT min(l.leaf_index) AS sent_leaf, array_agg(l.body_hash) AS logged
          FROM kotosilta.log_subject s JOIN kotosilta.log_leaf l ON l.leaf_index = s.leaf_index
         WHERE s.referral_id = r.id AND l.type = 'act' AND l.verdict = 'accepted'
           AND l.act IN ('submit', 'move', 'forward', 'refer_on', 'merge')) f
     WHERE (p_after IS NULL OR r.id > p_after)
       AND (r.changed_at < v_now - interval '2 minutes' OR r.changed_at > v_now + interval '1 minute')
     ORDER BY r.id LIMIT p_limit;
END
$$;

CREATE FUNCTION kotosilta.audited_moves(p_referrals uuid[]) RETURNS TABLE (
    referral_id uuid, seq integer, from_state text, to_state text, actor uuid, unit_id uuid, at timestamptz,
    statement bytea, signature bytea, note_version integer, note_envelope bytea, refused boolean, attempt boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(ARRAY['auditor']);
    v_count integer := cardinality(p_referrals);
BEGIN
    PERFORM kotosilta.demand(v_count <= 500 AND kotosilta.is_list(p_referrals, v_count), 'KS003');
    RETURN QUERY
    SELECT m.referral_id, m.seq, m.from_state, m.to_state, m.actor, m.unit_id, m.at, m.statement, m.signature,
           m.note_version, m.note_envelope, m.refused, m.attempt
      FROM kotosilta.move m WHERE m.referral_id = ANY (p_referrals) ORDER BY m.referral_id, m.seq;
END
$$;

-- What was released of late, ticket by ticket; nothing of what it is.
CREATE FUNCTION kotosilta.audited_releases() RETURNS TABLE (
    log_index bigint, db_user text, referral_id uuid, version integer, part text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(ARRAY['auditor']);
BEGIN
    RETURN QUERY
    SELECT t.log_index, t.db_user, i.referral_id, i.version, i.part
      FROM kotosilta.read_ticket t JOIN kotosilta.read_item i ON i.ticket = t.ticket
      JOIN kotosilta.read_release e ON e.ticket = i.ticket AND e.ord = i.ord
     ORDER BY t.log_index NULLS FIRST, i.ord LIMIT 100000;
END
$$;
