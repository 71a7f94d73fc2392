-- How people come in. An administrator invites; the invited login redeems, once, with keys of its own; a lead of
-- the unit confirms. Until then the login is nobody's: caller() knows active members only.

-- The subject of an `invite` statement.
CREATE FUNCTION kotosilta.invited_person(p_subject jsonb) RETURNS kotosilta.invited_person
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    v_person kotosilta.invited_person;
BEGIN
    PERFORM kotosilta.demand_names(p_subject, ARRAY[
        'invitation', 'user', 'login', 'name', 'role', 'lead', 'unit', 'secret', 'expires']);
    v_person.invitation := kotosilta.json_uuid(p_subject -> 'invitation');
    v_person.user_id := kotosilta.json_uuid(p_subject -> 'user');
    v_person.login := kotosilta.json_login(p_subject -> 'login');
    v_person.name := kotosilta.json_text(p_subject -> 'name', '^[^[:cntrl:]]+$');
    v_person.role := kotosilta.json_role(p_subject -> 'role', p_subject -> 'lead');
    v_person.lead := kotosilta.json_boolean(p_subject -> 'lead');
    v_person.unit_id := kotosilta.json_uuid(p_subject -> 'unit');
    v_person.secret_hash := kotosilta.json_bytes(p_subject -> 'secret', 32);
    v_person.expires_at := kotosilta.json_time(p_subject -> 'expires');
    PERFORM kotosilta.demand(length(v_person.name) <= 200, 'KS003');
    RETURN v_person;
END
$$;

-- Invites somebody who is not (or no longer) a member, for at most 60 days. An invitation past its time gives way.
CREATE FUNCTION kotosilta.create_invitation(p_statement bytea, p_signature bytea) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(ARRAY['administrator']);
    v_person kotosilta.invited_person := kotosilta.invited_person(
        kotosilta.statement_subject(p_statement, p_signature, ARRAY['invite'], v_member));
BEGIN
    PERFORM kotosilta.demand(
        v_person.expires_at > v_now AND v_person.expires_at <= v_now + interval '60 days', 'KS003');
    PERFORM kotosilta.demand(
        EXISTS (SELECT FROM kotosilta.unit u JOIN kotosilta.organisation o ON o.id = u.organisation_id
                 WHERE u.id = v_person.unit_id AND u.active AND NOT u.closed AND o.active)
        AND NOT EXISTS (SELECT FROM kotosilta.member m
                         WHERE (m.user_id = v_person.user_id OR m.login = v_person.login) AND NOT m.void
                           AND (m.active OR m.user_id <> v_person.user_id OR m.login <> v_person.login))
        AND NOT EXISTS (SELECT FROM kotosilta.member m  -- as the directory has it: never both in one unit
                         WHERE m.unit_id = v_person.unit_id
                           AND CASE WHEN v_person.lead THEN m.role <> ALL (kotosilta.handling_roles())
                                    WHEN v_person.role <> ALL (kotosilta.handling_roles()) THEN m.lead END),
        'KS001');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    UPDATE kotosilta.invitation i SET state = 'cancelled', ended_at = v_now
     WHERE i.login = v_person.login AND i.state = 'open' AND i.expires_at <= v_now;
    INSERT INTO kotosilta.invitation (id, user_id, login, name, role, lead, unit_id, secret_hash, expires_at,
        created_by, created_at, statement, signature, state)
    VALUES (v_person.invitation, v_person.user_id, v_person.login, v_person.name, v_person.role, v_person.lead,
        v_person.unit_id, v_person.secret_hash, v_person.expires_at, v_member.user_id, v_now, p_statement,
        p_signature, 'open')
    ON CONFLICT DO NOTHING;
    PERFORM kotosilta.demand(FOUND, 'KS002');  -- the id is taken, or the login is invited already
    RETURN v_now;
END
$$;

CREATE FUNCTION kotosilta.my_invitation() RETURNS TABLE (
    id uuid, user_id uuid, name text, role text, lead boolean, unit_id uuid, expires_at timestamptz, state text,
    statement bytea, signature bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_invitation kotosilta.invitation := kotosilta.own_invitation();
BEGIN
    RETURN QUERY SELECT v_invitation.id, v_invitation.user_id, v_invitation.name, v_invitation.role,
        v_invitation.lead, v_invitation.unit_id, v_invitation.expires_at, v_invitation.state,
        v_invitation.statement, v_invitation.signature;
END
$$;

-- The invited person's keys, her proof that she holds them, and her sealed seed. The statement is signed with the
-- very key that it brings.
CREATE FUNCTION kotosilta.redeem_invitation(
    p_statement bytea, p_signature bytea, p_secret bytea, p_blob bytea
) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_invitation kotosilta.invitation := kotosilta.own_invitation();
    v_person kotosilta.member;
    v_subject jsonb;
BEGIN
    v_person.user_id := v_invitation.user_id;
    v_person.unit_id := v_invitation.unit_id;
    v_subject := kotosilta.statement_subject(p_statement, p_signature, ARRAY['redeem'], v_person);
    PERFORM kotosilta.demand_names(v_subject, ARRAY['invitation', 'login', 'verify', 'wrap', 'proof', 'blob']);
    PERFORM kotosilta.demand(octet_length(p_secret) BETWEEN 16 AND 64
        AND octet_length(p_blob) BETWEEN 1 AND 4096
        AND kotosilta.json_bytes(v_subject -> 'blob', 32) = sha256(p_blob), 'KS003');
    SELECT i.* INTO v_invitation FROM kotosilta.invitation i WHERE i.id = v_invitation.id FOR UPDATE OF i;
    PERFORM kotosilta.demand(kotosilta.json_uuid(v_subject -> 'invitation') = v_invitation.id
        AND kotosilta.json_text(v_subject -> 'login', '^') = v_invitation.login
        AND sha256(p_secret) = v_invitation.secret_hash
        AND v_invitation.expires_at > v_now
        AND NOT EXISTS (SELECT FROM kotosilta.member m
                         WHERE m.user_id = v_invitation.user_id AND m.active), 'KS001');
    PERFORM kotosilta.demand(v_invitation.state = 'open', 'KS002');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    UPDATE kotosilta.invitation i
       SET state = 'redeemed', redeemed_at = v_now, blob = p_blob,
           verify = kotosilta.json_bytes(v_subject -> 'verify', 32),
           wrap = kotosilta.json_bytes(v_subject -> 'wrap', 1216),
           proof = kotosilta.json_bytes(v_subject -> 'proof', 64),
           redeem_statement = p_statement, redeem_signature = p_signature
     WHERE i.id = v_invitation.id;
    RETURN v_now;
END
$$;

-- What is open or waits to be confirmed: all for an administrator, her unit's for a lead.
CREATE FUNCTION kotosilta.pending_invitations() RETURNS TABLE (
    id uuid, user_id uuid, login text, name text, role text, lead boolean, unit_id uuid, expires_at timestamptz,
    created_by uuid, created_at timestamptz, statement bytea, signature bytea, state text, verify bytea,
    wrap bytea, proof bytea, redeemed_at timestamptz, redeem_statement bytea, redeem_signature bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
BEGIN
    PERFORM kotosilta.demand(v_member.role = 'administrator' OR v_member.lead, 'KS001');
    RETURN QUERY
    SELECT i.id, i.user_id, i.login, i.name, i.role, i.lead, i.unit_id, i.expires_at, i.created_by,
           i.created_at, i.statement, i.signature, i.state, i.verify, i.wrap, i.proof, i.redeemed_at,
           i.redeem_statement, i.redeem_signature
      FROM kotosilta.invitation i
     WHERE i.state IN ('open', 'redeemed')
       AND (v_member.role = 'administrator' OR i.unit_id = v_member.unit_id)
     ORDER BY i.created_at, i.id;
END
$$;

CREATE FUNCTION kotosilta.cancel_invitation(p_statement bytea, p_signature bytea) RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_now timestamptz := kotosilta.server_now();
    v_member kotosilta.member := kotosilta.caller(kotosilta.any_role());
    v_subject jsonb := kotosilta.statement_subject(
        p_statement, p_signature, ARRAY['cancel_invitation'], v_member);
    v_invitation kotosilta.invitation;
BEGIN
    PERFORM kotosilta.demand_names(v_subject, ARRAY['invitation']);
    SELECT i.* INTO v_invitation FROM kotosilta.invitation i
     WHERE i.id = kotosilta.json_uuid(v_subject -> 'invitation')
       AND (v_member.role = 'administrator' OR (v_member.lead AND i.unit_id = v_member.unit_id))
       FOR UPDATE OF i;
    PERFORM kotosilta.demand(FOUND, 'KS001');
    PERFORM kotosilta.demand(v_invitation.state IN ('open', 'redeemed'), 'KS002');
    PERFORM kotosilta.take_in('act', p_statement, p_signature, v_now);
    UPDATE kotosilta.invitation i SET state = 'cancelled', ended_at = v_now, blob = NULL
     WHERE i.id = v_invitation.id;
    RETURN v_now;
END
$$;
