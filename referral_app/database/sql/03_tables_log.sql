-- What the notary takes from (intake), what it leaves behind (log), and what waits for it (read tickets).
CREATE TABLE kotosilta.accepted_body (
    hash bytea PRIMARY KEY CHECK (octet_length(hash) = 32)
);
COMMENT ON TABLE kotosilta.accepted_body IS
    'SHA-256 of every statement ever taken in, and of every directory entry with its signature: none comes twice';

CREATE TABLE kotosilta.intake (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    type text NOT NULL CHECK (type IN ('act', 'directory')),
    body bytea NOT NULL,
    signature bytea NOT NULL,
    db_user text NOT NULL,
    at timestamptz NOT NULL
);

CREATE TABLE kotosilta.log_leaf (
    leaf_index bigint PRIMARY KEY CHECK (leaf_index >= 0),
    leaf bytea NOT NULL CHECK (octet_length(leaf) <= 65535),
    leaf_hash bytea NOT NULL CHECK (octet_length(leaf_hash) = 32),
    type text NOT NULL COLLATE "C",
    act text COLLATE "C",
    actor uuid,
    unit_id uuid,
    purpose text,
    at timestamptz NOT NULL,
    db_user text NOT NULL COLLATE "C",
    body_hash bytea NOT NULL CHECK (octet_length(body_hash) = 32),
    verdict text NOT NULL
);

CREATE TABLE kotosilta.log_subject (
    referral_id uuid NOT NULL,
    at timestamptz NOT NULL,
    leaf_index bigint NOT NULL REFERENCES kotosilta.log_leaf,
    PRIMARY KEY (referral_id, at, leaf_index)
);
CREATE INDEX log_subject_leaf ON kotosilta.log_subject (leaf_index);

CREATE TABLE kotosilta.log_tile (
    level integer NOT NULL CHECK (level BETWEEN 0 AND 7),
    tile_index bigint NOT NULL CHECK (tile_index >= 0),
    hashes bytea NOT NULL CHECK (octet_length(hashes) BETWEEN 32 AND 8192 AND octet_length(hashes) % 32 = 0),
    PRIMARY KEY (level, tile_index)
);
COMMENT ON COLUMN kotosilta.log_tile.hashes IS 'the widest form of the tile yet; a narrower one is its beginning';

CREATE TABLE kotosilta.log_head (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    size bigint NOT NULL CHECK (size >= 0),
    root bytea NOT NULL CHECK (octet_length(root) = 32),
    checkpoint text,
    heartbeat_index bigint
);
INSERT INTO kotosilta.log_head (size, root) VALUES (0, sha256(''::bytea));

CREATE TABLE kotosilta.pending_refusal (
    statement_hash bytea PRIMARY KEY CHECK (octet_length(statement_hash) = 32)
);
COMMENT ON TABLE kotosilta.pending_refusal IS
    'refused statements whose effect is still to be taken back: a member may be holding the row';

CREATE TABLE kotosilta.stale_projection (
    subject uuid PRIMARY KEY
);
COMMENT ON TABLE kotosilta.stale_projection IS
    'what refused directory entries were about, to be projected again: a member may be holding the rows';

CREATE TABLE kotosilta.read_ticket (
    ticket uuid PRIMARY KEY,
    db_user text NOT NULL,
    unit_id uuid NOT NULL,
    intake_id bigint NOT NULL,
    expires_at timestamptz NOT NULL,
    created_xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    log_index bigint,
    verdict text
);
CREATE INDEX read_ticket_intake ON kotosilta.read_ticket (intake_id);
CREATE INDEX read_ticket_expiry ON kotosilta.read_ticket (expires_at);

CREATE TABLE kotosilta.read_item (
    ticket uuid NOT NULL REFERENCES kotosilta.read_ticket ON DELETE CASCADE,
    ord integer NOT NULL,
    referral_id uuid NOT NULL,
    version integer NOT NULL,
    part text NOT NULL COLLATE "C",
    PRIMARY KEY (ticket, ord)
);

CREATE TABLE kotosilta.read_release (
    ticket uuid NOT NULL,
    ord integer NOT NULL,
    released bytea NOT NULL CHECK (octet_length(released) BETWEEN 1152 AND 4096),
    PRIMARY KEY (ticket, ord),
    FOREIGN KEY (ticket, ord) REFERENCES kotosilta.read_item ON DELETE CASCADE
);

CREATE TYPE kotosilta.wanted_part AS (
    referral uuid,
    version integer,
    part text,
    envelope bytea
);
