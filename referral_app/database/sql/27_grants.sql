-- Seeds sealed to people. Each grant carries its own signed statement, which names the SHA-256 of what is sealed.
-- None takes the place of an earlier one before the log has accepted it: whoever has a lead's login and not her
-- keys would otherwise take every seed away. Readers try all they are given.

-- A unit's content seed of one epoch goes to the people of the unit only, from a lead of it or an administrator.
CREATE FUNCTION kotosilta.store_unit_grant(
    p_member kotosilta.member, p_unit uuid, p_epoch integer, p_user uuid, p_sealed bytea, p_statement bytea,
    p_signature bytea, p_at timestamptz
) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['grant'], p_member);
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['unit', 'epoch', 'user', 'sealed']);
    PERFORM kotosilta.demand(octet_length(p_sealed) BETWEEN 1 AND 4096
        AND kotosilta.json_uuid(v_subject -> 'unit') = p_unit
        AND kotosilta.json_uuid(v_subject -> 'user') = p_user
        AND kotosilta.json_integer(v_subject -> 'epoch', 1, 2147483647) = p_epoch
        AND kotosilta.json_bytes(v_subject -> 'sealed', 32) = sha256(p_sealed), 'KS003');
    PERFORM kotosilta.demand((p_member.role = 'administrator' OR (p_member.lead AND p_member.unit_id = p_unit))
        AND EXISTS (SELECT FROM kotosilta.unit_key k
                     WHERE k.unit_id = p_unit AND k.epoch = p_epoch AND k.destroyed_at IS NULL AND NOT k.refused)
        AND EXISTS (SELECT FROM kotosilta.member m
                     WHERE m.user_id = p_user AND m.active AND m.unit_id = p_unit
                       AND m.role = ANY (kotosilta.handling_roles())), 'KS001');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, p_at);
    DELETE FROM kotosilta.unit_grant g
     WHERE g.user_id = p_user AND g.unit_id = p_unit AND g.epoch = p_epoch
       AND g.id < (SELECT max(s.id) FROM kotosilta.unit_grant s
                    WHERE s.user_id = p_user AND s.unit_id = p_unit AND s.epoch = p_epoch
                      AND kotosilta.stands(s.statement_hash));
    INSERT INTO kotosilta.unit_grant (unit_id, epoch, user_id, sealed, statement, signature, at)
    VALUES (p_unit, p_epoch, p_user, p_sealed, p_statement, p_signature, p_at);
END
$$;

CREATE FUNCTION kotosilta.add_unit_grant(
    p_unit uuid, p_epoch integer, p_user uuid, p_sealed bytea, p_statement bytea, p_signature bytea
) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
BEGIN
    PERFORM kotosilta.store_unit_grant(
        v_member, p_unit, p_epoch, p_user, p_sealed, p_statement, p_signature, v_now);
END
$$;

-- An issuing seed: an organisation's goes to administrators, a unit's to administrators and to its leads.
CREATE FUNCTION kotosilta.store_authority_grant(
    p_member kotosilta.member, p_subject uuid, p_user uuid, p_sealed bytea, p_statement bytea,
    p_signature bytea, p_at timestamptz
) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['grant'], p_member);
    v_is_unit boolean := EXISTS (SELECT FROM kotosilta.unit u WHERE u.id = p_subject);
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['authority', 'user', 'sealed']);
    PERFORM kotosilta.demand(octet_length(p_sealed) BETWEEN 1 AND 4096
        AND kotosilta.json_uuid(v_subject -> 'authority') = p_subject
        AND kotosilta.json_uuid(v_subject -> 'user') = p_user
        AND kotosilta.json_bytes(v_subject -> 'sealed', 32) = sha256(p_sealed), 'KS003');
    PERFORM kotosilta.demand(
        (p_member.role = 'administrator' OR (p_member.lead AND p_member.unit_id = p_subject))
        AND (v_is_unit OR EXISTS (SELECT FROM kotosilta.organisation o WHERE o.id = p_subject))
        AND EXISTS (SELECT FROM kotosilta.member m
                     WHERE m.user_id = p_user AND m.active
                       AND (m.role = 'administrator' OR (v_is_unit AND m.lead AND m.unit_id = p_subject))),
        'KS001');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, p_at);
    DELETE FROM kotosilta.authority_grant g
     WHERE g.user_id = p_user AND g.subject_id = p_subject
       AND g.id < (SELECT max(s.id) FROM kotosilta.authority_grant s
                    WHERE s.user_id = p_user AND s.subject_id = p_subject
                      AND kotosilta.stands(s.statement_hash));
    INSERT INTO kotosilta.authority_grant (subject_id, user_id, sealed, statement, signature, at)
    VALUES (p_subject, p_user, p_sealed, p_statement, p_signature, p_at);
END
$$;

CREATE FUNCTION kotosilta.put_authority_grant(
    p_subject uuid, p_user uuid, p_sealed bytea, p_statement bytea, p_signature bytea
) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
BEGIN
    PERFORM kotosilta.store_authority_grant(
        v_member, p_subject, p_user, p_sealed, p_statement, p_signature, v_now);
END
$$;

CREATE FUNCTION kotosilta.my_authority_grants() RETURNS TABLE (
    subject_id uuid, sealed bytea, statement bytea, signature bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
BEGIN
    RETURN QUERY
    SELECT g.subject_id, g.sealed, g.statement, g.signature FROM kotosilta.authority_grant g
     WHERE g.user_id = v_member.user_id AND (v_member.role = 'administrator' OR g.subject_id = v_member.unit_id)
     ORDER BY g.subject_id, g.id;
END
$$;

-- The people to whom a unit's seeds are granted: what a lead compares with the directory after a change.
CREATE FUNCTION kotosilta.grants_of_my_unit() RETURNS TABLE (epoch integer, user_id uuid)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.require_lead();
BEGIN
    RETURN QUERY
    SELECT DISTINCT g.epoch, g.user_id FROM kotosilta.unit_grant g
      JOIN kotosilta.member m ON m.user_id = g.user_id AND m.active AND m.unit_id = g.unit_id
     WHERE g.unit_id = v_member.unit_id ORDER BY g.epoch, g.user_id;
END
$$;

-- In the place of all that were there.
CREATE FUNCTION kotosilta.give_blob(p_user uuid, p_blob bytea, p_at timestamptz) RETURNS void
LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
    DELETE FROM kotosilta.key_blob b WHERE b.user_id = p_user;
    INSERT INTO kotosilta.key_blob (user_id, blob, at) VALUES (p_user, p_blob, p_at)
$$;

-- The sealed seed of somebody made while the service is set up, by the database's owner alone: everybody else
-- brings her own with an invitation.
CREATE FUNCTION kotosilta.put_key_blob(p_user uuid, p_blob bytea) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
BEGIN
    PERFORM kotosilta.demand(pg_has_role(session_user, 'ref_owner', 'MEMBER'), 'KS001');
    PERFORM kotosilta.demand(octet_length(p_blob) BETWEEN 1 AND 4096, 'KS003');
    PERFORM kotosilta.demand(EXISTS (SELECT FROM kotosilta.member m WHERE m.user_id = p_user), 'KS001');
    PERFORM kotosilta.give_blob(p_user, p_blob, kotosilta.server_now());
END
$$;
