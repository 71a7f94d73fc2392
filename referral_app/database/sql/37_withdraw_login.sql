-- Whoever is out of force loses the login as well: without it nobody makes logins, sets passwords or drops roles.
-- PostgreSQL lets nobody alter a role but who has ADMIN on it; that is ref_logins, which owns seat_login and
-- withdraw_login and asks others first, who the caller is and whom the directory says to be out. Only who has granted a
-- group takes it back, so all persons' groups are granted by ref_logins.

-- Whether the caller may put this login into a group of persons: an administrator whose login to manage it is.
CREATE FUNCTION kotosilta.demand_seating(p_login text, p_group text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
BEGIN
    PERFORM kotosilta.caller(ARRAY['administrator']);
    PERFORM kotosilta.demand(p_group IN ('ref_member', 'ref_auditor', 'ref_administrator')
        AND EXISTS (SELECT FROM pg_roles r WHERE r.rolname = p_login AND NOT r.rolsuper), 'KS001');
    PERFORM kotosilta.demand(pg_has_role(session_user, p_login, 'MEMBER WITH ADMIN OPTION'), 'KS001');
END
$$;

CREATE FUNCTION kotosilta.seat_login(p_login text, p_group text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
BEGIN
    PERFORM kotosilta.demand_seating(p_login, p_group);
    EXECUTE format('GRANT %I TO %I WITH INHERIT TRUE, SET FALSE', p_group, p_login);
END
$$;

-- The login of somebody whom the directory, as the log has accepted it, has revoked (stays: false), or who was an
-- administrator and is none any more (true). For a lead of her unit, or an administrator. Not before the notary has
-- logged the entry: a forged one, which it takes back, shuts nobody out.
CREATE FUNCTION kotosilta.removed_login(p_user uuid, OUT login text, OUT stays boolean, OUT seat text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_caller kotosilta.member := kotosilta.caller(kotosilta.any_role());
    v_member kotosilta.member;
    v_entry bytea;
BEGIN
    SELECT m.* INTO v_member FROM kotosilta.member m WHERE m.user_id = p_user FOR SHARE;
    PERFORM kotosilta.demand(FOUND AND p_user <> v_caller.user_id
        AND NOT v_member.void AND (NOT v_member.active OR v_member.role <> 'administrator')
        AND (v_caller.role = 'administrator' OR (v_caller.lead AND v_caller.unit_id = v_member.unit_id)), 'KS001');
    SELECT d.body INTO v_entry FROM kotosilta.directory_entry d
     WHERE convert_from(d.body, 'UTF8')::jsonb ->> 'subject' = encode(uuid_send(p_user), 'hex')
       AND convert_from(d.body, 'UTF8')::jsonb ->> 'kind' IN ('user', 'revocation')
     ORDER BY d.version DESC LIMIT 1;
    PERFORM kotosilta.demand(EXISTS (
        SELECT FROM kotosilta.log_leaf l
         WHERE l.body_hash = sha256(v_entry) AND l.type = 'directory' AND l.verdict = 'accepted'), 'KS004');
    PERFORM kotosilta.demand(NOT EXISTS (
        SELECT FROM kotosilta.invitation i
         WHERE i.login = v_member.login AND i.state IN ('open', 'redeemed')), 'KS002');  -- she is on her way back
    login := v_member.login;
    stays := v_member.active;
    seat := CASE v_member.role WHEN 'administrator' THEN 'ref_administrator' WHEN 'auditor' THEN 'ref_auditor'
                 ELSE 'ref_member' END;
END
$$;

-- No right to roles; the group of the role that she has now and no other; for who is revoked no signing in either, and no
-- session. Call it a second time once the first is
-- committed: somebody may have signed in meanwhile. 42501 when whoever made the login has kept ref_logins from it.
CREATE FUNCTION kotosilta.withdraw_login(p_user uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_removed record;
    v_group text;
BEGIN
    SELECT r.login, r.stays, r.seat INTO STRICT v_removed FROM kotosilta.removed_login(p_user) AS r;
    EXECUTE format('ALTER ROLE %I NOCREATEROLE', v_removed.login);
    IF v_removed.stays THEN
        EXECUTE format('GRANT %I TO %I WITH INHERIT TRUE, SET FALSE', v_removed.seat, v_removed.login);
        FOR v_group IN SELECT DISTINCT g.rolname::text FROM pg_auth_members m
                         JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member
                        WHERE r.rolname = v_removed.login AND g.rolname <> v_removed.seat
                          AND g.rolname IN ('ref_member', 'ref_auditor', 'ref_administrator') LOOP
            EXECUTE format('REVOKE %I FROM %I', v_group, v_removed.login);
        END LOOP;
    ELSE
        EXECUTE format('ALTER ROLE %I NOLOGIN', v_removed.login);
        PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a
         WHERE a.usename = v_removed.login AND a.pid <> pg_backend_pid();
    END IF;
END
$$;
