-- The notary's side: one transaction takes from the intake, appends to the log and releases. The head row is its
-- lock and its compare-and-swap; it never waits for a row that a member can hold.
CREATE FUNCTION kotosilta.notary_head() RETURNS TABLE (
    size bigint, root bytea, checkpoint text, heartbeat_index bigint)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT h.size, h.root, h.checkpoint, h.heartbeat_index FROM kotosilta.log_head h FOR UPDATE $$;

CREATE FUNCTION kotosilta.notary_take(p_limit integer) RETURNS TABLE (
    id bigint, type text, body bytea, signature bytea, db_user text, at timestamptz, ticket uuid)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    WITH taken AS (
        DELETE FROM kotosilta.intake i
         WHERE i.id IN (SELECT w.id FROM kotosilta.intake w ORDER BY w.id LIMIT p_limit)
        RETURNING i.*
    )
    SELECT t.id, t.type, t.body, t.signature, t.db_user, t.at, r.ticket
      FROM taken t LEFT JOIN kotosilta.read_ticket r ON r.intake_id = t.id ORDER BY t.id
$$;

CREATE FUNCTION kotosilta.notary_read_items(p_ticket uuid) RETURNS TABLE (
    ticket uuid, ord integer, referral_id uuid, version integer, part text, header bytea, notary_wrap bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT i.ticket, i.ord, i.referral_id, i.version, i.part, e.header, p.notary_wrap
      FROM kotosilta.read_item i
      JOIN kotosilta.envelope e ON e.referral_id = i.referral_id AND e.version = i.version
      JOIN kotosilta.envelope_part p
        ON p.referral_id = i.referral_id AND p.version = i.version AND p.part = i.part
     WHERE i.ticket = p_ticket ORDER BY i.ord
$$;

-- Appends a batch if the head is still (p_prev_size, p_prev_root). Offsets count from the batch's first leaf.
CREATE FUNCTION kotosilta.notary_append(
    p_prev_size bigint, p_prev_root bytea,
    p_leaves bytea[], p_leaf_hashes bytea[], p_types text[], p_acts text[], p_actors uuid[], p_units uuid[],
    p_purposes text[], p_ats timestamptz[], p_db_users text[], p_body_hashes bytea[], p_verdicts text[],
    p_subject_offsets integer[], p_subject_referrals uuid[],
    p_tile_levels integer[], p_tile_indexes bigint[], p_tile_hashes bytea[],
    p_size bigint, p_root bytea, p_checkpoint text, p_heartbeat_offset integer,
    p_tickets uuid[], p_ticket_offsets integer[]
) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
BEGIN
    PERFORM kotosilta.demand(p_size = p_prev_size + cardinality(p_leaves), 'KS003');
    PERFORM set_config('synchronous_commit', 'on', true);  -- what the head covers survives a crash
    UPDATE kotosilta.log_head h
       SET size = p_size, root = p_root, checkpoint = p_checkpoint,
           heartbeat_index = coalesce(p_prev_size + p_heartbeat_offset, h.heartbeat_index)
     WHERE h.size = p_prev_size AND h.root = p_prev_root;
    PERFORM kotosilta.demand(FOUND, 'KS002');
    PERFORM kotosilta.settle_refusals();
    INSERT INTO kotosilta.log_leaf (leaf_index, leaf, leaf_hash, type, act, actor, unit_id, purpose, at,
        db_user, body_hash, verdict)
    SELECT p_prev_size + n.i - 1, n.leaf, n.leaf_hash, n.type, n.act, n.actor, n.unit_id, n.purpose, n.at,
        n.db_user, n.body_hash, n.verdict
      FROM unnest(p_leaves, p_leaf_hashes, p_types, p_acts, p_actors, p_units, p_purposes, p_ats, p_db_users,
                  p_body_hashes, p_verdicts) WITH ORDINALITY
        AS n (leaf, leaf_hash, type, act, actor, unit_id, purpose, at, db_user, body_hash, verdict, i);
    INSERT INTO kotosilta.log_subject (referral_id, at, leaf_index)
    SELECT DISTINCT s.referral, p_ats[s.leaf + 1], p_prev_size + s.leaf
      FROM unnest(p_subject_offsets, p_subject_referrals) AS s (leaf, referral);
    INSERT INTO kotosilta.log_tile (level, tile_index, hashes)
    SELECT t.level, t.tile_index, t.hashes
      FROM unnest(p_tile_levels, p_tile_indexes, p_tile_hashes) AS t (level, tile_index, hashes)
    ON CONFLICT (level, tile_index) DO UPDATE SET hashes = excluded.hashes;
    UPDATE kotosilta.read_ticket r
       SET log_index = p_prev_size + t.leaf, verdict = p_verdicts[t.leaf + 1]
      FROM unnest(p_tickets, p_ticket_offsets) AS t (ticket, leaf)
     WHERE r.ticket = t.ticket;
END
$$;

CREATE FUNCTION kotosilta.notary_release(p_ticket uuid, p_ords integer[], p_released bytea[]) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    INSERT INTO kotosilta.read_release (ticket, ord, released)
    SELECT p_ticket, d.ord, d.released FROM unnest(p_ords, p_released) AS d (ord, released)
$$;

-- Gives a referral the state it had before the refused moves at its end. A refused move with one that stands
-- after it changes the attempt count only; a refused submit makes the whole in_error.
CREATE FUNCTION kotosilta.take_back(p_referral uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_first kotosilta.move;
BEGIN
    SELECT m.* INTO v_first FROM kotosilta.move m
     WHERE m.referral_id = p_referral AND m.refused
       AND (m.seq = 1 OR m.seq > (SELECT max(k.seq) FROM kotosilta.move k
                                   WHERE k.referral_id = p_referral AND NOT k.refused))
     ORDER BY m.seq LIMIT 1;
    IF FOUND THEN
        UPDATE kotosilta.referral r
           SET state = s.code, state_rank = s.rank, changed_at = kotosilta.server_now(),
               owner = v_first.undo_owner, answerer = v_first.undo_answerer, due_on = v_first.undo_due,
               note_version = v_first.undo_note_version, note_envelope = v_first.undo_note_envelope,
               closed_at = CASE WHEN s.closed THEN coalesce(v_first.undo_closed_at, kotosilta.server_now()) END
          FROM kotosilta.state s
         WHERE r.id = p_referral AND s.code = coalesce(v_first.from_state, 'in_error');
    END IF;
    UPDATE kotosilta.referral r
       SET attempt_count = kotosilta.standing_attempts(p_referral)
     WHERE r.id = p_referral;
END
$$;

-- Gives a referral back to the unit that a refused transfer took it from, unless it has gone further.
CREATE FUNCTION kotosilta.take_back_transfer(p_referral uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_transfer kotosilta.transfer;
BEGIN
    FOR v_transfer IN
        UPDATE kotosilta.transfer t SET refused = true
          FROM kotosilta.pending_refusal p
         WHERE t.referral_id = p_referral AND t.statement_hash = p.statement_hash AND NOT t.refused
        RETURNING t.*
    LOOP
        PERFORM kotosilta.change_unit(
            ARRAY[p_referral], v_transfer.to_unit, v_transfer.from_unit, kotosilta.server_now());
    END LOOP;
END
$$;

-- What refused statements brought stands beside what was there before, so it only has to go.
CREATE FUNCTION kotosilta.take_back_seeds() RETURNS void
LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
    DELETE FROM kotosilta.key_blob d
     WHERE d.id IN (SELECT k.id FROM kotosilta.key_blob k
                      JOIN kotosilta.pending_refusal p ON p.statement_hash = k.statement_hash
                       FOR UPDATE OF k SKIP LOCKED);
    DELETE FROM kotosilta.unit_grant d
     WHERE d.id IN (SELECT k.id FROM kotosilta.unit_grant k
                      JOIN kotosilta.pending_refusal p ON p.statement_hash = k.statement_hash
                       FOR UPDATE OF k SKIP LOCKED);
    DELETE FROM kotosilta.authority_grant d
     WHERE d.id IN (SELECT k.id FROM kotosilta.authority_grant k
                      JOIN kotosilta.pending_refusal p ON p.statement_hash = k.statement_hash
                       FOR UPDATE OF k SKIP LOCKED);
    DELETE FROM kotosilta.recovery_copy d
     WHERE d.id IN (SELECT k.id FROM kotosilta.recovery_copy k
                      JOIN kotosilta.pending_refusal p ON p.statement_hash = k.statement_hash
                       FOR UPDATE OF k SKIP LOCKED);
    DELETE FROM kotosilta.retention_policy d
     WHERE d.id IN (SELECT k.id FROM kotosilta.retention_policy k
                      JOIN kotosilta.pending_refusal p ON p.statement_hash = k.statement_hash
                       FOR UPDATE OF k SKIP LOCKED);
    DELETE FROM kotosilta.unit_phrases d
     WHERE d.statement_hash IN (SELECT k.statement_hash FROM kotosilta.unit_phrases k
                                  JOIN kotosilta.pending_refusal p ON p.statement_hash = k.statement_hash
                                   FOR UPDATE OF k SKIP LOCKED);
    DELETE FROM kotosilta.referral_reader d USING kotosilta.pending_refusal p  -- which nobody can hold
     WHERE d.statement_hash = p.statement_hash AND NOT d.submitted;
$$;

-- Takes back what refused statements did, as far as nobody holds the referral: the notary never waits for a
-- member's transaction. What is left is tried again with the next batch.
CREATE FUNCTION kotosilta.settle_refusals() RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_referral uuid;
BEGIN
    IF NOT EXISTS (SELECT FROM kotosilta.pending_refusal UNION ALL SELECT FROM kotosilta.stale_projection) THEN
        RETURN;
    END IF;
    PERFORM kotosilta.take_back_entries();
    UPDATE kotosilta.rewrap s SET refused = true
      FROM kotosilta.pending_refusal p WHERE s.hash = p.statement_hash AND NOT s.refused;
    FOR v_referral IN
        SELECT r.id FROM kotosilta.referral r
         WHERE r.id IN (SELECT m.referral_id FROM kotosilta.pending_refusal p
                          JOIN kotosilta.move m ON m.statement_hash = p.statement_hash AND NOT m.refused
                        UNION ALL
                        SELECT t.referral_id FROM kotosilta.pending_refusal p
                          JOIN kotosilta.transfer t ON t.statement_hash = p.statement_hash AND NOT t.refused)
         ORDER BY r.id FOR NO KEY UPDATE OF r SKIP LOCKED
    LOOP
        UPDATE kotosilta.move m SET refused = true
          FROM kotosilta.pending_refusal p
         WHERE m.referral_id = v_referral AND m.statement_hash = p.statement_hash AND NOT m.refused;
        IF FOUND THEN
            PERFORM kotosilta.take_back(v_referral);
        END IF;
        PERFORM kotosilta.take_back_transfer(v_referral);
    END LOOP;
    PERFORM kotosilta.take_back_seeds();
    DELETE FROM kotosilta.pending_refusal p
     WHERE NOT EXISTS (SELECT FROM kotosilta.move m
                        WHERE m.statement_hash = p.statement_hash AND NOT m.refused)
       AND NOT EXISTS (SELECT FROM kotosilta.transfer t
                        WHERE t.statement_hash = p.statement_hash AND NOT t.refused)
       AND NOT EXISTS (SELECT FROM kotosilta.key_blob b WHERE b.statement_hash = p.statement_hash)
       AND NOT EXISTS (SELECT FROM kotosilta.unit_grant g WHERE g.statement_hash = p.statement_hash)
       AND NOT EXISTS (SELECT FROM kotosilta.authority_grant g WHERE g.statement_hash = p.statement_hash)
       AND NOT EXISTS (SELECT FROM kotosilta.recovery_copy c WHERE c.statement_hash = p.statement_hash)
       AND NOT EXISTS (SELECT FROM kotosilta.retention_policy r WHERE r.statement_hash = p.statement_hash)
       AND NOT EXISTS (SELECT FROM kotosilta.unit_phrases d WHERE d.statement_hash = p.statement_hash);
END
$$;

CREATE FUNCTION kotosilta.notary_refuse(p_body_hash bytea) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
BEGIN
    INSERT INTO kotosilta.pending_refusal (statement_hash) VALUES (p_body_hash) ON CONFLICT DO NOTHING;
    PERFORM kotosilta.settle_refusals();
END
$$;

CREATE FUNCTION kotosilta.notary_leaves(p_from bigint, p_to bigint) RETURNS TABLE (leaf_index bigint, leaf bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT l.leaf_index, l.leaf FROM kotosilta.log_leaf l
     WHERE l.leaf_index >= p_from AND l.leaf_index < p_to ORDER BY l.leaf_index LIMIT 4096
$$;

-- Tickets an hour past their time go, with what was released on them.
CREATE FUNCTION kotosilta.notary_cleanup() RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_count integer;
BEGIN
    DELETE FROM kotosilta.read_ticket t WHERE t.expires_at < kotosilta.server_now() - interval '1 hour'
        AND (t.log_index IS NOT NULL OR NOT EXISTS (SELECT FROM kotosilta.intake i WHERE i.id = t.intake_id));
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count;
END
$$;
