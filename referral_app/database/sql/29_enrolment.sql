-- A lead makes somebody a member whose keys she has compared with her on the phone. An administrator does so where
-- the unit has no lead yet, and for auditors and administrators, whom no lead answers for.

-- The redeemed invitation that the statement names, locked, when this member may confirm it.
CREATE FUNCTION kotosilta.confirmable(p_subject jsonb, p_member kotosilta.member) RETURNS kotosilta.invitation
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_invitation kotosilta.invitation;
    v_led boolean;
BEGIN
    SELECT i.* INTO v_invitation FROM kotosilta.invitation i
     WHERE i.id = kotosilta.json_uuid(p_subject -> 'invitation') FOR UPDATE OF i;
    PERFORM kotosilta.demand(FOUND, 'KS001');
    v_led := v_invitation.role = ANY (kotosilta.handling_roles()) AND EXISTS (
        SELECT FROM kotosilta.member m WHERE m.unit_id = v_invitation.unit_id AND m.lead AND m.active);
    PERFORM kotosilta.demand(CASE WHEN v_led THEN p_member.lead AND p_member.unit_id = v_invitation.unit_id
                                  ELSE p_member.role = 'administrator' END, 'KS001');
    PERFORM kotosilta.demand(v_invitation.state = 'redeemed'
        AND v_invitation.user_id = kotosilta.json_uuid(p_subject -> 'user'), 'KS002');
    RETURN v_invitation;
END
$$;

-- The entry makes a member of exactly the person who was invited, with exactly the keys she redeemed with.
CREATE FUNCTION kotosilta.demand_entry_of(p_entry jsonb, p_invitation kotosilta.invitation) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM kotosilta.demand(p_entry ->> 'kind' = 'user'
        AND kotosilta.json_uuid(p_entry -> 'subject') = p_invitation.user_id
        AND kotosilta.json_uuid(p_entry -> 'issuer') = p_invitation.unit_id
        AND p_entry -> 'data' = jsonb_build_object(
            'login', p_invitation.login, 'name', p_invitation.name, 'role', p_invitation.role,
            'lead', p_invitation.lead, 'unit', encode(uuid_send(p_invitation.unit_id), 'hex'),
            'verify', encode(p_invitation.verify, 'hex'), 'wrap', encode(p_invitation.wrap, 'hex'),
            'proof', encode(p_invitation.proof, 'hex')), 'KS003');
END
$$;

-- All of it or nothing: directory entry, the unit's seeds of some epochs, the unit's issuing seed for a lead, and
-- the sealed seed that she brought. Grants from before, sealed to keys she no longer has, go.
CREATE FUNCTION kotosilta.confirm_enrolment(
    p_statement bytea, p_signature bytea, p_entry bytea, p_entry_signature bytea,
    p_epochs integer[], p_sealed bytea[], p_grants bytea[], p_grant_signatures bytea[],
    p_authority_sealed bytea, p_authority_grant bytea, p_authority_signature bytea
) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
    v_subject jsonb := kotosilta.statement_subject(p_statement, p_signature, ARRAY['confirm'], v_member);
    v_count integer := cardinality(p_epochs);
    v_invitation kotosilta.invitation;
    v_entry jsonb;
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['invitation', 'user', 'entry']);
    PERFORM kotosilta.demand(v_count <= 200 AND kotosilta.is_list(p_epochs, v_count)
        AND kotosilta.is_list(p_sealed, v_count) AND kotosilta.is_list(p_grants, v_count)
        AND kotosilta.is_list(p_grant_signatures, v_count)
        AND num_nulls(p_authority_sealed, p_authority_grant, p_authority_signature) IN (0, 3), 'KS003');
    v_invitation := kotosilta.confirmable(v_subject, v_member);
    PERFORM kotosilta.demand(
        kotosilta.json_bytes(v_subject -> 'entry', 32) = sha256(p_entry || p_entry_signature), 'KS003');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    v_entry := kotosilta.append_entry(p_entry, p_entry_signature, v_now);
    PERFORM kotosilta.demand_entry_of(v_entry, v_invitation);
    PERFORM kotosilta.give_blob(v_invitation.user_id, v_invitation.blob, v_now);
    UPDATE kotosilta.invitation i SET state = 'confirmed', ended_at = v_now, blob = NULL
     WHERE i.id = v_invitation.id;
    DELETE FROM kotosilta.unit_grant g WHERE g.user_id = v_invitation.user_id;
    DELETE FROM kotosilta.authority_grant g WHERE g.user_id = v_invitation.user_id;
    FOR i IN 1 .. v_count LOOP
        PERFORM kotosilta.store_unit_grant(v_member, v_invitation.unit_id, p_epochs[i], v_invitation.user_id,
            p_sealed[i], p_grants[i], p_grant_signatures[i], v_now);
    END LOOP;
    IF p_authority_sealed IS NOT NULL THEN
        PERFORM kotosilta.store_authority_grant(v_member, v_invitation.unit_id, v_invitation.user_id,
            p_authority_sealed, p_authority_grant, p_authority_signature, v_now);
    END IF;
    RETURN (v_entry ->> 'version')::bigint;
END
$$;
