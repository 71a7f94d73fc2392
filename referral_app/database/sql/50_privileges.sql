-- Who may do what. Nothing is granted to PUBLIC; everything that is granted stands in this file, which each upgrade
-- runs again: what an earlier version granted on a table goes first.
REVOKE ALL ON ALL TABLES IN SCHEMA kotosilta FROM ref_api, ref_member, ref_auditor, ref_administrator, ref_notary;
DO $$
DECLARE
    v_function regprocedure;
BEGIN
    FOR v_function IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'kotosilta'::regnamespace
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', v_function);
        EXECUTE format('ALTER FUNCTION %s OWNER TO ref_api', v_function);
    END LOOP;
END
$$;
ALTER FUNCTION kotosilta.server_now() OWNER TO ref_owner;  -- not the functions' to replace

ALTER FUNCTION kotosilta.withdraw_login(uuid) OWNER TO ref_logins;
ALTER FUNCTION kotosilta.seat_login(text, text) OWNER TO ref_logins;
GRANT EXECUTE ON FUNCTION kotosilta.removed_login(uuid), kotosilta.demand_seating(text, text) TO ref_logins;
GRANT EXECUTE ON FUNCTION pg_catalog.pg_stat_get_activity(integer) TO ref_logins;

GRANT USAGE ON SCHEMA kotosilta TO ref_logins, ref_api, ref_member, ref_auditor, ref_administrator, ref_notary;
GRANT EXECUTE ON FUNCTION kotosilta.server_now() TO ref_api;

GRANT SELECT, INSERT ON kotosilta.accepted_body, kotosilta.envelope, kotosilta.log_leaf,
    kotosilta.log_subject TO ref_api;
GRANT SELECT ON kotosilta.state, kotosilta.move_rule, kotosilta.standing_wrap TO ref_api;
GRANT SELECT, INSERT, UPDATE ON kotosilta.organisation, kotosilta.unit, kotosilta.unit_key, kotosilta.member,
    kotosilta.invitation, kotosilta.recovery, kotosilta.referral, kotosilta.move, kotosilta.rewrap,
    kotosilta.transfer, kotosilta.log_tile TO ref_api;
GRANT SELECT, UPDATE ON kotosilta.log_head TO ref_api;
GRANT SELECT, INSERT, UPDATE ON kotosilta.cosignature TO ref_api;
GRANT SELECT, INSERT, DELETE ON kotosilta.directory_entry, kotosilta.intake, kotosilta.pending_refusal,
    kotosilta.stale_projection, kotosilta.referral_reader TO ref_api;
GRANT SELECT, INSERT, DELETE ON kotosilta.envelope_part, kotosilta.envelope_wrap,
    kotosilta.referral_tag TO ref_api;  -- to be erased
GRANT SELECT, INSERT, UPDATE, DELETE ON kotosilta.envelope_rewrap, kotosilta.key_blob,
    kotosilta.unit_grant, kotosilta.unit_phrases, kotosilta.authority_grant, kotosilta.recovery_copy, kotosilta.retention_policy,
    kotosilta.read_ticket TO ref_api;
GRANT SELECT, INSERT ON kotosilta.read_item, kotosilta.read_release TO ref_api;

-- Header tables: members of the two units see the rows; the second layer below the functions.
ALTER TABLE kotosilta.referral ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE kotosilta.move ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE kotosilta.referral_reader ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS functions ON kotosilta.referral;
DROP POLICY IF EXISTS functions ON kotosilta.move;
DROP POLICY IF EXISTS functions ON kotosilta.referral_reader;
DROP POLICY IF EXISTS own_units ON kotosilta.referral;
DROP POLICY IF EXISTS own_units ON kotosilta.move;
DROP POLICY IF EXISTS own_units ON kotosilta.referral_reader;
CREATE POLICY functions ON kotosilta.referral TO ref_api USING (true) WITH CHECK (true);
CREATE POLICY functions ON kotosilta.move TO ref_api USING (true) WITH CHECK (true);
CREATE POLICY functions ON kotosilta.referral_reader TO ref_api USING (true) WITH CHECK (true);
CREATE POLICY own_units ON kotosilta.referral FOR SELECT TO ref_member
    USING (recipient_unit = ANY (ARRAY(SELECT kotosilta.my_units()))
           OR sender_unit = ANY (ARRAY(SELECT kotosilta.my_units())));
CREATE POLICY own_units ON kotosilta.referral_reader FOR SELECT TO ref_member
    USING (EXISTS (SELECT FROM kotosilta.referral r WHERE r.id = referral_reader.referral_id));
-- What became of a protected referral is for its readers and for those who sent it, as its content is.
CREATE POLICY own_units ON kotosilta.move FOR SELECT TO ref_member
    USING (EXISTS (SELECT FROM kotosilta.referral r
                    WHERE r.id = move.referral_id
                      AND (r.sender_unit = ANY (ARRAY(SELECT kotosilta.my_units()))
                           OR NOT EXISTS (SELECT FROM kotosilta.referral_reader n WHERE n.referral_id = r.id)
                           OR EXISTS (SELECT FROM kotosilta.referral_reader n
                                       WHERE n.referral_id = r.id
                                         AND n.user_id = ANY (ARRAY(SELECT kotosilta.my_user()))))));
GRANT SELECT ON kotosilta.referral, kotosilta.referral_reader TO ref_member;
GRANT SELECT (referral_id, seq, from_state, to_state, actor, unit_id, at, statement, signature, note_version,
    note_envelope, refused, attempt) ON kotosilta.move TO ref_member;

GRANT EXECUTE ON FUNCTION kotosilta.schema_version(), kotosilta.directory_entries(bigint), kotosilta.log_head(),
    kotosilta.log_tiles(integer[], bigint[]) TO ref_member, ref_auditor, ref_administrator, ref_notary;
GRANT EXECUTE ON FUNCTION kotosilta.sign_in(bytea, bytea), kotosilta.record_act(bytea, bytea),
    kotosilta.my_key_blob(), kotosilta.store_key_blob(bytea, bytea, bytea), kotosilta.my_grants(),
    kotosilta.my_leaf(bytea), kotosilta.my_invitation(),
    kotosilta.redeem_invitation(bytea, bytea, bytea, bytea),
    kotosilta.first_contact_days(uuid), kotosilta.cosignatures()
    TO ref_member, ref_auditor, ref_administrator;
GRANT EXECUTE ON FUNCTION kotosilta.my_units(), kotosilta.my_user(), kotosilta.name_readers(bytea, bytea),
    kotosilta.submit_referral(bytea, bytea, bytea, bytea, bytea, text[], bytea[], bytea[], uuid[], bytea[]),
    kotosilta.move_referral(bytea, bytea, bytea, bytea, bytea, text[], bytea[], bytea[], uuid[], bytea[]),
    kotosilta.forward_referral(bytea, bytea, bytea, bytea, bytea, text[], bytea[], bytea[], uuid[], bytea[],
        bytea, bytea, bytea, text[], bytea[], bytea[], uuid[], bytea[]),
    kotosilta.merge_referrals(bytea, bytea, bytea, bytea, bytea, text[], bytea[], bytea[], uuid[], bytea[],
        bytea, bytea, bytea, text[], bytea[], bytea[], uuid[], bytea[]),
    kotosilta.request_read(bytea, bytea), kotosilta.fetch_status(uuid), kotosilta.fetch(uuid) TO ref_member;
GRANT EXECUTE ON FUNCTION kotosilta.log_of_referral(bytea, bigint) TO ref_member, ref_auditor;
GRANT EXECUTE ON FUNCTION kotosilta.tag_referral(uuid, integer, bytea), kotosilta.find_tagged(bytea[]),
    kotosilta.unit_phrases(), kotosilta.store_unit_phrases(bytea, bytea, bytea) TO ref_member;
GRANT EXECUTE ON FUNCTION
    kotosilta.read_log(text, uuid, uuid, text, uuid, timestamptz, timestamptz, boolean, bigint, integer),
    kotosilta.referrals_called(uuid, uuid),
    kotosilta.log_leaves(bigint, bigint), kotosilta.log_subjects(bigint, bigint),
    kotosilta.add_cosignature(bigint, text, bigint, bytea), kotosilta.log_index(bigint, bigint),
    kotosilta.audited_referrals(uuid, integer), kotosilta.audited_moves(uuid[]),
    kotosilta.audited_releases() TO ref_auditor;
-- Leads of units, who are members, and administrators.
GRANT EXECUTE ON FUNCTION kotosilta.add_directory_entry(bytea, bytea),
    kotosilta.add_unit_grant(uuid, integer, uuid, bytea, bytea, bytea),
    kotosilta.put_authority_grant(uuid, uuid, bytea, bytea, bytea), kotosilta.my_authority_grants(),
    kotosilta.withdraw_login(uuid), kotosilta.pending_invitations(), kotosilta.cancel_invitation(bytea, bytea),
    kotosilta.confirm_enrolment(bytea, bytea, bytea, bytea, integer[], bytea[], bytea[], bytea[], bytea, bytea,
        bytea),
    kotosilta.destroy_epoch(bytea, bytea), kotosilta.carry_out_destruction(bytea) TO ref_member, ref_administrator;
GRANT EXECUTE ON FUNCTION kotosilta.grants_of_my_unit(),
    kotosilta.rewrap_pending(uuid, bytea, boolean, uuid, integer, text, integer),
    kotosilta.rewrap_progress(uuid, bytea, boolean), kotosilta.rewrap(bytea, bytea, bytea),
    kotosilta.transfer(bytea, bytea), kotosilta.put_recovery_copies(bytea, bytea, uuid[], bytea[], bytea),
    kotosilta.recovery_copies_of_my_unit(), kotosilta.request_recovery(bytea, bytea),
    kotosilta.recovery_material(bytea), kotosilta.answer_recovery(bytea, bytea, bytea),
    kotosilta.recoveries_of_my_unit() TO ref_member;
GRANT EXECUTE ON FUNCTION kotosilta.create_invitation(bytea, bytea), kotosilta.seat_login(text, text),
    kotosilta.set_retention_policy(bytea, bytea), kotosilta.erasure_due(integer), kotosilta.erase(bytea, bytea),
    kotosilta.carry_out_erasure(bytea), kotosilta.old_epochs() TO ref_administrator;
GRANT EXECUTE ON FUNCTION kotosilta.retention_policies(),
    kotosilta.erasure_report(timestamptz, timestamptz) TO ref_administrator, ref_auditor;
GRANT EXECUTE ON FUNCTION kotosilta.notary_head(), kotosilta.notary_take(integer),
    kotosilta.notary_read_items(uuid),
    kotosilta.notary_append(bigint, bytea, bytea[], bytea[], text[], text[], uuid[], uuid[], text[],
        timestamptz[], text[], bytea[], text[], integer[], uuid[], integer[], bigint[], bytea[], bigint, bytea,
        text, integer, uuid[], integer[]),
    kotosilta.notary_release(uuid, integer[], bytea[]), kotosilta.notary_refuse(bytea),
    kotosilta.notary_leaves(bigint, bigint), kotosilta.notary_cleanup() TO ref_notary;
