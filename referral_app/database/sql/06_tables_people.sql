-- How people come in, and how a unit's key comes back.
CREATE TABLE kotosilta.invitation (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL,
    login text COLLATE "C" NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    lead boolean NOT NULL,
    unit_id uuid NOT NULL REFERENCES kotosilta.unit,
    secret_hash bytea NOT NULL CHECK (octet_length(secret_hash) = 32),
    expires_at timestamptz NOT NULL,
    created_by uuid NOT NULL REFERENCES kotosilta.member,
    created_at timestamptz NOT NULL,
    statement bytea NOT NULL,
    signature bytea NOT NULL,
    state text NOT NULL COLLATE "C" CHECK (state IN ('open', 'redeemed', 'confirmed', 'cancelled')),
    verify bytea,
    wrap bytea,
    proof bytea,
    blob bytea CHECK (octet_length(blob) BETWEEN 1 AND 4096),
    redeemed_at timestamptz,
    redeem_statement bytea,
    redeem_signature bytea,
    ended_at timestamptz,
    CHECK (state <> 'redeemed' OR num_nulls(verify, wrap, proof, blob, redeemed_at, redeem_statement,
        redeem_signature) = 0),
    CHECK ((state IN ('confirmed', 'cancelled')) = (ended_at IS NOT NULL))
);
CREATE UNIQUE INDEX invitation_pending ON kotosilta.invitation (login) WHERE state IN ('open', 'redeemed');
CREATE INDEX invitation_login ON kotosilta.invitation (login, created_at);
CREATE INDEX invitation_unit ON kotosilta.invitation (unit_id) WHERE state IN ('open', 'redeemed');
COMMENT ON COLUMN kotosilta.invitation.blob IS 'the sealed seed, until it becomes the member''s';

CREATE TABLE kotosilta.recovery_copy (
    unit_id uuid NOT NULL,
    epoch integer NOT NULL,
    kind text NOT NULL COLLATE "C" CHECK (kind IN ('share', 'offline')),
    holder uuid REFERENCES kotosilta.member,
    sealed bytea NOT NULL CHECK (octet_length(sealed) BETWEEN 1 AND 4096),
    at timestamptz NOT NULL,
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_hash bytea NOT NULL CHECK (octet_length(statement_hash) = 32),
    CHECK ((kind = 'share') = (holder IS NOT NULL)),
    UNIQUE NULLS NOT DISTINCT (statement_hash, holder),
    FOREIGN KEY (unit_id, epoch) REFERENCES kotosilta.unit_key
);
CREATE INDEX recovery_copy_epoch ON kotosilta.recovery_copy (unit_id, epoch, id);
COMMENT ON TABLE kotosilta.recovery_copy IS
    'a unit''s seed: one share for each of several leads, and the whole for the offline recovery key';
COMMENT ON COLUMN kotosilta.recovery_copy.statement_hash IS
    'whose copies belong together; those of one statement count, the newest that the log has accepted';

CREATE TABLE kotosilta.recovery (
    request_hash bytea PRIMARY KEY CHECK (octet_length(request_hash) = 32),
    unit_id uuid NOT NULL,
    epoch integer NOT NULL,
    kind text NOT NULL COLLATE "C" CHECK (kind IN ('share', 'offline')),
    actor uuid NOT NULL REFERENCES kotosilta.member,
    asked uuid REFERENCES kotosilta.member,
    at timestamptz NOT NULL,
    statement bytea NOT NULL,
    signature bytea NOT NULL,
    answer bytea CHECK (octet_length(answer) BETWEEN 1 AND 4096),
    answered_at timestamptz,
    answer_statement bytea,
    answer_signature bytea,
    CHECK ((kind = 'share') = (asked IS NOT NULL)),
    CHECK (asked <> actor),
    CHECK (num_nulls(answer, answered_at, answer_statement, answer_signature) IN (0, 4)),
    FOREIGN KEY (unit_id, epoch) REFERENCES kotosilta.unit_key
);
CREATE INDEX recovery_unit ON kotosilta.recovery (unit_id, at);
COMMENT ON COLUMN kotosilta.recovery.request_hash IS 'SHA-256 of the statement: what the answer is bound to';

CREATE TYPE kotosilta.invited_person AS (
    invitation uuid,
    user_id uuid,
    login text,
    name text,
    role text,
    lead boolean,
    unit_id uuid,
    secret_hash bytea,
    expires_at timestamptz
);
