-- Whoever is out of force loses the login as well: without it nobody makes logins, sets passwords or drops roles.
-- PostgreSQL lets nobody alter a role but who has ADMIN on it; that is ref_logins, which owns withdraw_login alone and
-- asks removed_login first, who the caller is and whom the directory says to be out.

-- The login of somebody whom the directory, as the log has accepted it, has revoked (stays: false), or who was an
-- administrator and is none any more (true). For a lead of her unit, or an administrator. Not before the notary has
-- logged the entry: a forged one, which it takes back, shuts nobody out.
CREATE FUNCTION kotosilta.removed_login(p_user uuid, OUT login text, OUT stays boolean)
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
END
$$;

-- No right to roles; for who is revoked no signing in either, and no session. Call it a second time once the first is
-- committed: somebody may have signed in meanwhile. 42501 when whoever made the login has kept ref_logins from it.
CREATE FUNCTION kotosilta.withdraw_login(p_user uuid) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET row_security = on
AS $$
DECLARE
    v_removed record;
BEGIN
    SELECT r.login, r.stays INTO STRICT v_removed FROM kotosilta.removed_login(p_user) AS r;
    EXECUTE format('ALTER ROLE %I NOCREATEROLE', v_removed.login);
    IF NOT v_removed.stays THEN
        EXECUTE format('ALTER ROLE %I NOLOGIN', v_removed.login);
        PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a
         WHERE a.usename = v_removed.login AND a.pid <> pg_backend_pid();
    END IF;
END
$$;
