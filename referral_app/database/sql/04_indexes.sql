-- Keyset pages (queries.py). A page sorted by state walks the first index of its side; any other is the merge of one
-- branch a state, each of which walks one of these indexes and stops after a page. All end in id, so that the order
-- is total. Open and closed share them: each index costs every submit and every move.
CREATE INDEX inbox_sent ON kotosilta.referral (recipient_unit, state_rank, sent_at, id);
CREATE INDEX inbox_changed ON kotosilta.referral (recipient_unit, state_rank, changed_at, id);
CREATE INDEX inbox_due ON kotosilta.referral (recipient_unit, state_rank, due_key, id);
CREATE INDEX inbox_priority ON kotosilta.referral (recipient_unit, state_rank, priority_rank, sent_at, id);

CREATE INDEX sent_sent ON kotosilta.referral (sender_unit, state_rank, sent_at, id);
CREATE INDEX sent_changed ON kotosilta.referral (sender_unit, state_rank, changed_at, id);
CREATE INDEX sent_due ON kotosilta.referral (sender_unit, state_rank, due_key, id);
CREATE INDEX sent_priority ON kotosilta.referral (sender_unit, state_rank, priority_rank, sent_at, id);

-- The auditor's pages (read_log): newest first, in the order (at, leaf_index).
CREATE INDEX log_time ON kotosilta.log_leaf (at, leaf_index);
CREATE INDEX log_act ON kotosilta.log_leaf (act, at, leaf_index);
CREATE INDEX log_actor ON kotosilta.log_leaf (actor, at, leaf_index);
CREATE INDEX log_actor_act ON kotosilta.log_leaf (actor, act, at, leaf_index);
CREATE INDEX log_body ON kotosilta.log_leaf (body_hash);

-- Wrapping anew goes through a unit's open referrals in the order of their ids; worklists count them.
CREATE INDEX rewrap_open_recipient ON kotosilta.referral (recipient_unit, id) WHERE closed_at IS NULL;
CREATE INDEX rewrap_open_sender ON kotosilta.referral (sender_unit, id) WHERE closed_at IS NULL;
CREATE INDEX erasure_waiting ON kotosilta.referral (closed_at) WHERE closed_at IS NOT NULL AND erased_at IS NULL;
