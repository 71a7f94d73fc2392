-- What witnesses have signed. The database cannot verify it; clients do, and compare it with what they are shown.

-- An auditor's signature of a checkpoint, in the place of her last one. Never of a smaller log than that, nor of a
-- larger one than there is: what a restored database no longer has, it cannot take anew.
CREATE FUNCTION kotosilta.add_cosignature(
    p_size bigint, p_checkpoint text, p_signed_at bigint, p_signature bytea
) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(ARRAY['auditor']);
BEGIN
    PERFORM kotosilta.demand(octet_length(p_checkpoint) BETWEEN 1 AND 16384 AND octet_length(p_signature) = 64
        AND p_signed_at BETWEEN 0 AND 137438953471 AND p_size >= 0, 'KS003');
    PERFORM kotosilta.demand(EXISTS (SELECT FROM kotosilta.log_head h WHERE p_size <= h.size), 'KS002');
    INSERT INTO kotosilta.cosignature (witness, size, checkpoint, signed_at, signature, at)
    VALUES (v_member.user_id, p_size, p_checkpoint, p_signed_at, p_signature, v_now)
    ON CONFLICT (witness) DO UPDATE
       SET size = excluded.size, checkpoint = excluded.checkpoint, signed_at = excluded.signed_at,
           signature = excluded.signature, at = excluded.at
     WHERE cosignature.size <= excluded.size;
    PERFORM kotosilta.demand(FOUND, 'KS002');
    RETURN v_now;
END
$$;

CREATE FUNCTION kotosilta.cosignatures()
RETURNS TABLE (witness uuid, checkpoint text, signed_at bigint, signature bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
BEGIN
    PERFORM kotosilta.require_insider();
    RETURN QUERY SELECT c.witness, c.checkpoint, c.signed_at, c.signature FROM kotosilta.cosignature c
     ORDER BY c.size DESC, c.witness LIMIT 256;
END
$$;
