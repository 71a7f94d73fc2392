-- Getting a unit's seed back: by two of its leads, or with the offline recovery key. Each use is a statement that
-- the unit can see, and what is needed for it is handed out once the log has it.

-- Which copies of an epoch count: those of the newest statement that the log has accepted. Shares of two splittings
-- do not fit together.
CREATE FUNCTION kotosilta.standing_copies(p_unit uuid, p_epoch integer) RETURNS SETOF kotosilta.recovery_copy
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT c.* FROM kotosilta.recovery_copy c
     WHERE c.unit_id = p_unit AND c.epoch = p_epoch
       AND c.statement_hash = (SELECT n.statement_hash FROM kotosilta.recovery_copy n
                                WHERE n.unit_id = p_unit AND n.epoch = p_epoch
                                  AND kotosilta.stands(n.statement_hash)
                                ORDER BY n.id DESC LIMIT 1)
$$;

-- The leads' shares and the offline copy of one epoch, which the statement lists. They take the place of those there
-- were once the log has accepted them.
CREATE FUNCTION kotosilta.put_recovery_copies(
    p_statement bytea, p_signature bytea, p_holders uuid[], p_shares bytea[], p_offline bytea
) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.require_lead();
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['grant'], v_member);
    v_count integer := cardinality(p_holders);
    v_epoch integer;
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['unit', 'epoch', 'shares', 'offline']);
    v_epoch := kotosilta.json_integer(v_subject -> 'epoch', 1, 2147483647);
    PERFORM kotosilta.demand(v_count BETWEEN 0 AND 16 AND v_count <> 1
        AND kotosilta.is_list(p_holders, v_count) AND kotosilta.is_list(p_shares, v_count)
        AND v_count = (SELECT count(DISTINCT h) FROM unnest(p_holders) h)
        AND (SELECT coalesce(bool_and(octet_length(s) BETWEEN 1 AND 4096), true) FROM unnest(p_shares) s)
        AND octet_length(p_offline) BETWEEN 1 AND 4096
        AND kotosilta.json_bytes(v_subject -> 'offline', 32) = sha256(p_offline)
        AND v_subject -> 'shares' = (
            SELECT coalesce(jsonb_object_agg(encode(uuid_send(h), 'hex'), encode(sha256(s), 'hex')), '{}')
              FROM unnest(p_holders, p_shares) AS given (h, s)), 'KS003');
    PERFORM kotosilta.demand(kotosilta.json_uuid(v_subject -> 'unit') = v_member.unit_id
        AND EXISTS (SELECT FROM kotosilta.unit_key k WHERE k.unit_id = v_member.unit_id AND k.epoch = v_epoch
                       AND k.destroyed_at IS NULL AND NOT k.refused)
        AND v_count = (SELECT count(*) FROM kotosilta.member m
                        WHERE m.user_id = ANY (p_holders) AND m.unit_id = v_member.unit_id
                          AND m.lead AND m.active), 'KS001');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    DELETE FROM kotosilta.recovery_copy c
     WHERE c.unit_id = v_member.unit_id AND c.epoch = v_epoch
       AND c.id < (SELECT min(s.id) FROM kotosilta.standing_copies(v_member.unit_id, v_epoch) s);
    INSERT INTO kotosilta.recovery_copy (unit_id, epoch, kind, holder, sealed, at, statement_hash)
    SELECT v_member.unit_id, v_epoch, 'share', h, s, v_now, sha256(p_statement)
      FROM unnest(p_holders, p_shares) AS given (h, s)
    UNION ALL
    SELECT v_member.unit_id, v_epoch, 'offline', NULL, p_offline, v_now, sha256(p_statement);
    RETURN v_now;
END
$$;

-- For which epochs there are copies, and who holds the shares, with what the log has still to accept.
CREATE FUNCTION kotosilta.recovery_copies_of_my_unit() RETURNS TABLE (
    epoch integer, kind text, holder uuid, at timestamptz)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.require_lead();
BEGIN
    RETURN QUERY
    SELECT c.epoch, c.kind, c.holder, c.at FROM kotosilta.recovery_copy c
     WHERE c.unit_id = v_member.unit_id
       AND c.statement_hash = (SELECT n.statement_hash FROM kotosilta.recovery_copy n
                                WHERE n.unit_id = c.unit_id AND n.epoch = c.epoch ORDER BY n.id DESC LIMIT 1)
     ORDER BY c.epoch, c.kind, c.holder;
END
$$;

-- A lead wants the seed of an epoch: from another lead, who is asked for her share, or (nobody asked) from the
-- offline copy.
CREATE FUNCTION kotosilta.request_recovery(p_statement bytea, p_signature bytea) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.require_lead();
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['recover'], v_member);
    v_epoch integer;
    v_asked uuid;
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['unit', 'epoch', 'asked']);
    v_epoch := kotosilta.json_integer(v_subject -> 'epoch', 1, 2147483647);
    PERFORM kotosilta.demand(kotosilta.json_uuid(v_subject -> 'unit') = v_member.unit_id, 'KS001');
    IF NOT kotosilta.json_is_null(v_subject -> 'asked') THEN
        v_asked := kotosilta.json_uuid(v_subject -> 'asked');
        PERFORM kotosilta.demand(v_asked <> v_member.user_id AND EXISTS (
            SELECT FROM kotosilta.member m WHERE m.user_id = v_asked AND m.unit_id = v_member.unit_id
               AND m.lead AND m.active), 'KS001');
    END IF;
    PERFORM kotosilta.demand(EXISTS (SELECT FROM kotosilta.recovery_copy c
         WHERE c.unit_id = v_member.unit_id AND c.epoch = v_epoch AND c.holder IS NOT DISTINCT FROM v_asked),
        'KS001');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    INSERT INTO kotosilta.recovery (request_hash, unit_id, epoch, kind, actor, asked, at, statement, signature)
    VALUES (sha256(p_statement), v_member.unit_id, v_epoch,
            CASE WHEN v_asked IS NULL THEN 'offline' ELSE 'share' END, v_member.user_id, v_asked, v_now,
            p_statement, p_signature);
    RETURN v_now;
END
$$;

-- What a logged request gives. To her who asks: her own share, or the offline copy, and the answer once there is
-- one. To the lead who is asked: her own share.
CREATE FUNCTION kotosilta.recovery_material(p_request bytea) RETURNS TABLE (
    kind text, copy bytea, answer bytea, answer_statement bytea, answer_signature bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.require_lead();
    v_recovery kotosilta.recovery;
BEGIN
    SELECT r.* INTO v_recovery FROM kotosilta.recovery r
     WHERE r.request_hash = p_request AND r.unit_id = v_member.unit_id
       AND v_member.user_id IN (r.actor, r.asked);
    PERFORM kotosilta.demand(FOUND, 'KS001');
    PERFORM kotosilta.demand(kotosilta.stands(p_request), 'KS004');
    RETURN QUERY
    SELECT v_recovery.kind,
           (SELECT c.sealed FROM kotosilta.standing_copies(v_recovery.unit_id, v_recovery.epoch) c
             WHERE c.kind = v_recovery.kind AND (c.holder = v_member.user_id OR c.holder IS NULL)),
           CASE WHEN v_recovery.actor = v_member.user_id THEN v_recovery.answer END,
           CASE WHEN v_recovery.actor = v_member.user_id THEN v_recovery.answer_statement END,
           CASE WHEN v_recovery.actor = v_member.user_id THEN v_recovery.answer_signature END;
END
$$;

-- The asked lead's share, sealed to her who asks and bound to the request.
CREATE FUNCTION kotosilta.answer_recovery(p_statement bytea, p_signature bytea, p_sealed bytea)
RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.require_lead();
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['recover'], v_member);
    v_recovery kotosilta.recovery;
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['request', 'sealed']);
    PERFORM kotosilta.demand(octet_length(p_sealed) BETWEEN 1 AND 4096
        AND kotosilta.json_bytes(v_subject -> 'sealed', 32) = sha256(p_sealed), 'KS003');
    SELECT r.* INTO v_recovery FROM kotosilta.recovery r
     WHERE r.request_hash = kotosilta.json_bytes(v_subject -> 'request', 32)
       AND r.unit_id = v_member.unit_id AND r.asked = v_member.user_id
       FOR UPDATE OF r;
    PERFORM kotosilta.demand(FOUND AND kotosilta.stands(v_recovery.request_hash), 'KS001');
    PERFORM kotosilta.demand(v_recovery.answered_at IS NULL, 'KS002');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    UPDATE kotosilta.recovery r
       SET answer = p_sealed, answered_at = v_now, answer_statement = p_statement,
           answer_signature = p_signature
     WHERE r.request_hash = v_recovery.request_hash;
    RETURN v_now;
END
$$;

-- Every recovery of the unit's keys, newest first: the whole unit may see them.
CREATE FUNCTION kotosilta.recoveries_of_my_unit() RETURNS TABLE (
    request_hash bytea, epoch integer, kind text, actor uuid, asked uuid, at timestamptz,
    answered_at timestamptz, statement bytea, signature bytea, logged boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(kotosilta.handling_roles());
BEGIN
    RETURN QUERY
    SELECT r.request_hash, r.epoch, r.kind, r.actor, r.asked, r.at, r.answered_at, r.statement, r.signature,
           kotosilta.stands(r.request_hash)
      FROM kotosilta.recovery r WHERE r.unit_id = v_member.unit_id
     ORDER BY r.at DESC, r.request_hash LIMIT 500;
END
$$;
