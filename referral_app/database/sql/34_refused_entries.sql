-- Taking back directory entries that the notary refused. They do not follow from the root, so nobody can go past
-- them: whoever has a lead's or administrator's login, and no issuing key, would otherwise stop the whole service.

-- The last of these kinds of entries about a subject.
CREATE FUNCTION kotosilta.last_entry(p_subject uuid, p_kinds text[]) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT e.content
      FROM (SELECT d.version, convert_from(d.body, 'UTF8')::jsonb AS content FROM kotosilta.directory_entry d) AS e
     WHERE e.content ->> 'subject' = encode(uuid_send(p_subject), 'hex') AND e.content ->> 'kind' = ANY (p_kinds)
     ORDER BY e.version DESC LIMIT 1
$$;

-- A subject as the directory now has it. One with no entry is out of force, and its login is free.
CREATE FUNCTION kotosilta.project_again(p_subject uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_entry jsonb := kotosilta.last_entry(p_subject, ARRAY['organisation', 'unit', 'user']);
    v_last jsonb := kotosilta.last_entry(p_subject, ARRAY['organisation', 'unit', 'user', 'revocation']);
    v_key jsonb := kotosilta.last_entry(p_subject, ARRAY['unit_key']);
    v_closing jsonb := kotosilta.last_entry(p_subject, ARRAY['succession']);
BEGIN
    UPDATE kotosilta.unit_key k SET refused = true
     WHERE k.unit_id = p_subject AND k.epoch > coalesce((v_key #>> '{data,epoch}')::integer, 0);
    IF v_closing IS NULL THEN
        UPDATE kotosilta.unit u SET closed = false, successor = NULL WHERE u.id = p_subject AND u.closed;
    END IF;
    IF v_entry IS NULL THEN
        UPDATE kotosilta.member m SET active = false, void = true WHERE m.user_id = p_subject;
        UPDATE kotosilta.unit u SET active = false WHERE u.id = p_subject;
        UPDATE kotosilta.organisation o SET active = false WHERE o.id = p_subject;
        RETURN;
    END IF;
    PERFORM kotosilta.project_entry(v_entry ->> 'kind', p_subject, v_entry -> 'data');
    IF v_last ->> 'kind' = 'revocation' THEN
        PERFORM kotosilta.project_entry('revocation', p_subject, v_last -> 'data');
    END IF;
END
$$;

-- Takes out the first refused entry and all after it, at once; and projects again what they were about, as far as
-- no member holds it.
CREATE FUNCTION kotosilta.take_back_entries() RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_first bigint;
    v_subject uuid;
BEGIN
    SELECT min(d.version) INTO v_first
      FROM kotosilta.directory_entry d JOIN kotosilta.pending_refusal p ON p.statement_hash = sha256(d.body);
    INSERT INTO kotosilta.stale_projection (subject)
    SELECT DISTINCT (convert_from(d.body, 'UTF8')::jsonb ->> 'subject')::uuid
      FROM kotosilta.directory_entry d WHERE d.version >= v_first
    ON CONFLICT DO NOTHING;
    DELETE FROM kotosilta.directory_entry d WHERE d.version >= v_first;
    UPDATE kotosilta.member m SET active = false, void = true  -- so that logins can go back to whose they were
     WHERE m.user_id IN (SELECT k.user_id FROM kotosilta.member k
                           JOIN kotosilta.stale_projection s ON s.subject = k.user_id
                            FOR NO KEY UPDATE OF k SKIP LOCKED);
    FOR v_subject IN SELECT s.subject FROM kotosilta.stale_projection s LOOP
        BEGIN
            PERFORM FROM kotosilta.member m WHERE m.user_id = v_subject FOR NO KEY UPDATE OF m NOWAIT;
            PERFORM FROM kotosilta.unit u WHERE u.id = v_subject FOR NO KEY UPDATE OF u NOWAIT;
            PERFORM FROM kotosilta.unit_key k WHERE k.unit_id = v_subject FOR NO KEY UPDATE OF k NOWAIT;
            PERFORM FROM kotosilta.organisation o WHERE o.id = v_subject FOR NO KEY UPDATE OF o NOWAIT;
            PERFORM kotosilta.project_again(v_subject);
            DELETE FROM kotosilta.stale_projection s WHERE s.subject = v_subject;
        EXCEPTION WHEN lock_not_available OR SQLSTATE 'KS003' THEN
            NULL;  -- with the next batch: the row, or the login, is still held
        END;
    END LOOP;
END
$$;
