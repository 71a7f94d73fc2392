-- Referrals: clear routing metadata, sealed envelopes, and the moves between states.
CREATE TABLE kotosilta.state (
    code text PRIMARY KEY COLLATE "C",
    rank smallint NOT NULL UNIQUE,
    closed boolean NOT NULL,
    locked boolean NOT NULL,
    retention_days integer CHECK (retention_days >= 0),
    CHECK (closed = (retention_days IS NOT NULL))
);
COMMENT ON COLUMN kotosilta.state.locked IS 'nobody may read the content of a referral in this state';
COMMENT ON COLUMN kotosilta.state.retention_days IS 'days from closing to erasure where no organisation says otherwise';

CREATE TABLE kotosilta.move_rule (
    from_state text NOT NULL COLLATE "C",
    to_state text NOT NULL COLLATE "C" REFERENCES kotosilta.state,
    side text NOT NULL COLLATE "C" CHECK (side IN ('sender', 'recipient')),
    role text NOT NULL COLLATE "C",
    needs_note boolean NOT NULL,
    needs_owner boolean NOT NULL,
    needs_due boolean NOT NULL,
    implied boolean NOT NULL,
    PRIMARY KEY (from_state, to_state, side, role)
);
COMMENT ON COLUMN kotosilta.move_rule.implied IS 'comes with a submit or a first read, never with a move';

CREATE TABLE kotosilta.referral (
    id uuid PRIMARY KEY,
    recipient_unit uuid NOT NULL REFERENCES kotosilta.unit,
    recipient_municipality text NOT NULL,
    sender_unit uuid NOT NULL REFERENCES kotosilta.unit,
    sender_organisation uuid NOT NULL REFERENCES kotosilta.organisation,
    author uuid NOT NULL REFERENCES kotosilta.member,
    owner uuid REFERENCES kotosilta.member,
    state text NOT NULL COLLATE "C" REFERENCES kotosilta.state,
    state_rank smallint NOT NULL,
    priority text NOT NULL COLLATE "C" CHECK (priority IN ('routine', 'urgent', 'asap')),
    priority_rank smallint NOT NULL GENERATED ALWAYS AS
        (CASE priority WHEN 'routine' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END) STORED,
    legal_basis text NOT NULL CHECK (legal_basis IN ('consent', 'statutory_duty', 'other')),
    sent_at timestamptz NOT NULL,
    due_on date CHECK (due_on < DATE '9999-12-31'),
    due_key date NOT NULL GENERATED ALWAYS AS (coalesce(due_on, DATE '9999-12-31')) STORED,
    closed_at timestamptz,
    changed_at timestamptz NOT NULL,
    attempt_count integer NOT NULL CHECK (attempt_count >= 0),
    move_seq integer NOT NULL CHECK (move_seq >= 1),
    envelope_version integer NOT NULL CHECK (envelope_version >= 1),
    first_envelope bytea NOT NULL CHECK (octet_length(first_envelope) = 32),
    last_envelope bytea NOT NULL CHECK (octet_length(last_envelope) = 32),
    note_version integer,
    note_envelope bytea,
    erased_at timestamptz CHECK (erased_at IS NULL OR closed_at IS NOT NULL),
    CHECK (recipient_unit <> sender_unit)
);
COMMENT ON COLUMN kotosilta.referral.last_envelope IS 'the hash of envelope_version: what the next one follows';
COMMENT ON COLUMN kotosilta.referral.note_version IS 'the newest note of a move that stands';
COMMENT ON COLUMN kotosilta.referral.due_key IS 'due_on for sorting: without a date comes last';
COMMENT ON COLUMN kotosilta.referral.erased_at IS 'since when only this row, its moves and the envelopes'' outsides are left';

CREATE TABLE kotosilta.envelope (
    referral_id uuid NOT NULL REFERENCES kotosilta.referral,
    version integer NOT NULL CHECK (version >= 1),
    header bytea NOT NULL,
    manifest bytea NOT NULL,
    signature bytea NOT NULL,
    envelope_hash bytea NOT NULL,
    PRIMARY KEY (referral_id, version)
);

CREATE TABLE kotosilta.envelope_part (
    referral_id uuid NOT NULL,
    version integer NOT NULL,
    part text NOT NULL COLLATE "C",
    ciphertext bytea NOT NULL,
    notary_wrap bytea NOT NULL,
    PRIMARY KEY (referral_id, version, part),
    FOREIGN KEY (referral_id, version) REFERENCES kotosilta.envelope
);
ALTER TABLE kotosilta.envelope_part ALTER COLUMN ciphertext SET STORAGE EXTERNAL;

CREATE TABLE kotosilta.envelope_wrap (
    referral_id uuid NOT NULL,
    version integer NOT NULL,
    part text NOT NULL COLLATE "C",
    unit_id uuid NOT NULL REFERENCES kotosilta.unit,
    key_id bytea NOT NULL CHECK (octet_length(key_id) = 16),
    wrap bytea NOT NULL,
    PRIMARY KEY (referral_id, version, part, unit_id),
    FOREIGN KEY (referral_id, version, part) REFERENCES kotosilta.envelope_part
);
ALTER TABLE kotosilta.envelope_wrap ALTER COLUMN wrap SET STORAGE EXTERNAL;
COMMENT ON COLUMN kotosilta.envelope_wrap.key_id IS 'the unit''s key that the header names';

CREATE TABLE kotosilta.rewrap (
    hash bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
    statement bytea NOT NULL,
    signature bytea NOT NULL,
    at timestamptz NOT NULL,
    refused boolean NOT NULL DEFAULT false
);
COMMENT ON COLUMN kotosilta.rewrap.hash IS 'SHA-256 of the statement';

CREATE TABLE kotosilta.envelope_rewrap (
    referral_id uuid NOT NULL,
    version integer NOT NULL,
    part text NOT NULL COLLATE "C",
    unit_id uuid NOT NULL,
    key_id bytea NOT NULL CHECK (octet_length(key_id) = 16),
    wrap bytea NOT NULL,
    rewrap bytea NOT NULL REFERENCES kotosilta.rewrap,
    PRIMARY KEY (referral_id, version, part, unit_id, key_id),
    FOREIGN KEY (referral_id, version, part) REFERENCES kotosilta.envelope_part
);
ALTER TABLE kotosilta.envelope_rewrap ALTER COLUMN wrap SET STORAGE EXTERNAL;
COMMENT ON TABLE kotosilta.envelope_rewrap IS
    'halves that members have wrapped anew: to their unit''s next key, or to the unit that takes their work over';

CREATE VIEW kotosilta.standing_wrap AS
SELECT w.referral_id, w.version, w.part, w.unit_id, coalesce(k.epoch, 0) AS epoch, w.key_id, w.wrap,
       NULL::bytea AS rewrap
  FROM kotosilta.envelope_wrap w
  LEFT JOIN kotosilta.unit_key k ON k.unit_id = w.unit_id AND k.key_id = w.key_id AND NOT k.refused
UNION ALL
SELECT n.referral_id, n.version, n.part, n.unit_id, k.epoch, n.key_id, n.wrap, n.rewrap
  FROM kotosilta.envelope_rewrap n
  JOIN kotosilta.rewrap s ON s.hash = n.rewrap AND NOT s.refused
  JOIN kotosilta.unit_key k ON k.unit_id = n.unit_id AND k.key_id = n.key_id AND NOT k.refused;
COMMENT ON VIEW kotosilta.standing_wrap IS
    'the halves as the sender wrapped them (rewrap is NULL) and as members did that the notary has not refused';

CREATE TABLE kotosilta.transfer (
    referral_id uuid NOT NULL REFERENCES kotosilta.referral,
    statement_hash bytea NOT NULL CHECK (octet_length(statement_hash) = 32),
    from_unit uuid NOT NULL REFERENCES kotosilta.unit,
    to_unit uuid NOT NULL REFERENCES kotosilta.unit,
    at timestamptz NOT NULL,
    refused boolean NOT NULL DEFAULT false,
    PRIMARY KEY (statement_hash, referral_id)
);

CREATE TABLE kotosilta.retention_policy (
    organisation_id uuid NOT NULL REFERENCES kotosilta.organisation,
    state text NOT NULL COLLATE "C" REFERENCES kotosilta.state,
    days integer NOT NULL CHECK (days BETWEEN 0 AND 36500),
    at timestamptz NOT NULL,
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_hash bytea NOT NULL UNIQUE CHECK (octet_length(statement_hash) = 32)
);
CREATE INDEX retention_policy_newest ON kotosilta.retention_policy (organisation_id, state, id);
COMMENT ON TABLE kotosilta.retention_policy IS 'the newest that the log has accepted counts';

CREATE TABLE kotosilta.move (
    referral_id uuid NOT NULL REFERENCES kotosilta.referral,
    seq integer NOT NULL CHECK (seq >= 1),
    from_state text COLLATE "C",
    to_state text NOT NULL COLLATE "C" REFERENCES kotosilta.state,
    actor uuid NOT NULL REFERENCES kotosilta.member,
    unit_id uuid NOT NULL REFERENCES kotosilta.unit,
    at timestamptz NOT NULL,
    statement bytea NOT NULL,
    signature bytea NOT NULL,
    note_version integer,
    note_envelope bytea,
    refused boolean NOT NULL DEFAULT false,
    statement_hash bytea NOT NULL,
    attempt boolean NOT NULL DEFAULT false,
    undo_owner uuid,
    undo_due date,
    undo_closed_at timestamptz,
    undo_note_version integer,
    undo_note_envelope bytea,
    PRIMARY KEY (referral_id, seq)
);
CREATE INDEX move_statement ON kotosilta.move (statement_hash);
COMMENT ON COLUMN kotosilta.move.undo_owner IS 'the owner before, for when the notary refuses the move';

CREATE TYPE kotosilta.wanted_move AS (
    referral uuid,
    seq integer,
    from_state text,
    to_state text,
    owner uuid,
    due date,
    attempt boolean,
    note_version integer,
    envelope bytea
);
