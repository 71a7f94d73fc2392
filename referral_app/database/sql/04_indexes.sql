-- Keyset pages (queries.py). A page is the merge of one branch for the open referrals of a unit and one for
-- closed state asked for; each branch walks one of these indexes and stops after a page. Every referral stands in
-- one index of each pair only. All end in id, so that the order is total.
CREATE INDEX inbox_open_sent ON kotosilta.referral (recipient_unit, sent_at, id) WHERE closed_at IS NULL;
CREATE INDEX inbox_open_changed ON kotosilta.referral (recipient_unit, changed_at, id) WHERE closed_at IS NULL;
CREATE INDEX inbox_open_due ON kotosilta.referral (recipient_unit, due_key, id) WHERE closed_at IS NULL;
CREATE INDEX inbox_open_priority ON kotosilta.referral (recipient_unit, priority_rank, sent_at, id)
    WHERE closed_at IS NULL;
CREATE INDEX inbox_open_state ON kotosilta.referral (recipient_unit, state_rank, sent_at, id)
    WHERE closed_at IS NULL;
CREATE INDEX inbox_closed_sent ON kotosilta.referral (recipient_unit, state_rank, sent_at, id)
    WHERE closed_at IS NOT NULL;
CREATE INDEX inbox_closed_changed ON kotosilta.referral (recipient_unit, state_rank, changed_at, id)
    WHERE closed_at IS NOT NULL;
CREATE INDEX inbox_closed_due ON kotosilta.referral (recipient_unit, state_rank, due_key, id)
    WHERE closed_at IS NOT NULL;
CREATE INDEX inbox_closed_priority ON kotosilta.referral (recipient_unit, state_rank, priority_rank, sent_at, id)
    WHERE closed_at IS NOT NULL;

CREATE INDEX sent_open_sent ON kotosilta.referral (sender_unit, sent_at, id) WHERE closed_at IS NULL;
CREATE INDEX sent_open_changed ON kotosilta.referral (sender_unit, changed_at, id) WHERE closed_at IS NULL;
CREATE INDEX sent_open_due ON kotosilta.referral (sender_unit, due_key, id) WHERE closed_at IS NULL;
CREATE INDEX sent_open_priority ON kotosilta.referral (sender_unit, priority_rank, sent_at, id)
    WHERE closed_at IS NULL;
CREATE INDEX sent_open_state ON kotosilta.referral (sender_unit, state_rank, sent_at, id)
    WHERE closed_at IS NULL;
CREATE INDEX sent_closed_sent ON kotosilta.referral (sender_unit, state_rank, sent_at, id)
    WHERE closed_at IS NOT NULL;
CREATE INDEX sent_closed_changed ON kotosilta.referral (sender_unit, state_rank, changed_at, id)
    WHERE closed_at IS NOT NULL;
CREATE INDEX sent_closed_due ON kotosilta.referral (sender_unit, state_rank, due_key, id)
    WHERE closed_at IS NOT NULL;
CREATE INDEX sent_closed_priority ON kotosilta.referral (sender_unit, state_rank, priority_rank, sent_at, id)
    WHERE closed_at IS NOT NULL;

-- The auditor's pages (read_log): newest first, in the order (at, leaf_index).
CREATE INDEX log_time ON kotosilta.log_leaf (at, leaf_index);
CREATE INDEX log_act ON kotosilta.log_leaf (act, at, leaf_index);
CREATE INDEX log_actor ON kotosilta.log_leaf (actor, at, leaf_index);
CREATE INDEX log_actor_act ON kotosilta.log_leaf (actor, act, at, leaf_index);
CREATE INDEX log_body ON kotosilta.log_leaf (body_hash);

-- Wrapping anew goes through a unit's referrals in the order of their ids.
CREATE INDEX rewrap_open_recipient ON kotosilta.referral (recipient_unit, id) WHERE closed_at IS NULL;
CREATE INDEX rewrap_open_sender ON kotosilta.referral (sender_unit, id) WHERE closed_at IS NULL;
CREATE INDEX erasure_waiting ON kotosilta.referral (closed_at) WHERE closed_at IS NOT NULL AND erased_at IS NULL;
