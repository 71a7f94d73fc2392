-- The signed directory as stored, and what of it the functions need to decide who may act.
CREATE SCHEMA kotosilta AUTHORIZATION ref_owner;
SET LOCAL ROLE ref_owner;

CREATE TABLE kotosilta.directory_entry (
    version bigint PRIMARY KEY CHECK (version >= 1),
    body bytea NOT NULL CHECK (octet_length(body) BETWEEN 2 AND 48000),
    signature bytea NOT NULL CHECK (octet_length(signature) = 64),
    entry_hash bytea NOT NULL CHECK (octet_length(entry_hash) = 32),
    at timestamptz NOT NULL
);
COMMENT ON COLUMN kotosilta.directory_entry.entry_hash IS 'SHA-256(body || signature): what the next entry names';

CREATE TABLE kotosilta.organisation (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    municipality text CHECK (municipality ~ '^[0-9]{3}$'),
    active boolean NOT NULL
);

CREATE TABLE kotosilta.unit (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES kotosilta.organisation,
    municipality text CHECK (municipality ~ '^[0-9]{3}$'),
    receives boolean NOT NULL,
    active boolean NOT NULL,
    closed boolean NOT NULL DEFAULT false,
    successor uuid REFERENCES kotosilta.unit CHECK (successor IS NULL OR (successor <> id AND closed))
);
COMMENT ON COLUMN kotosilta.unit.closed IS 'its people stay in force until they have handed its work over';

CREATE TABLE kotosilta.unit_key (
    unit_id uuid NOT NULL REFERENCES kotosilta.unit,
    epoch integer NOT NULL CHECK (epoch >= 1),
    key_id bytea NOT NULL CHECK (octet_length(key_id) = 16),
    destroyed_at timestamptz,
    refused boolean NOT NULL DEFAULT false,
    PRIMARY KEY (unit_id, epoch),
    UNIQUE (unit_id, key_id)
);
COMMENT ON COLUMN kotosilta.unit_key.refused IS 'the notary refused the entry: the epoch is still to come';
COMMENT ON COLUMN kotosilta.unit_key.destroyed_at IS 'since when nobody is given the seed any more';

CREATE TABLE kotosilta.member (
    user_id uuid PRIMARY KEY,
    login text COLLATE "C" NOT NULL,
    unit_id uuid NOT NULL REFERENCES kotosilta.unit,
    role text NOT NULL CHECK (role IN ('referrer', 'coordinator', 'triage_lead', 'auditor', 'administrator')),
    lead boolean NOT NULL CHECK (lead OR role <> 'triage_lead'),
    active boolean NOT NULL,
    void boolean NOT NULL DEFAULT false CHECK (NOT void OR NOT active),
    CHECK (NOT lead OR role NOT IN ('auditor', 'administrator'))
);
CREATE INDEX member_login ON kotosilta.member (login);
CREATE UNIQUE INDEX member_login_once ON kotosilta.member (login) WHERE NOT void;
COMMENT ON COLUMN kotosilta.member.void IS 'the notary refused every entry that there was: the login is free';
COMMENT ON COLUMN kotosilta.member.lead IS 'answers for the people and keys of her unit';
CREATE INDEX member_unit ON kotosilta.member (unit_id);

CREATE TABLE kotosilta.key_blob (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES kotosilta.member,
    blob bytea NOT NULL CHECK (octet_length(blob) BETWEEN 1 AND 4096),
    at timestamptz NOT NULL,
    statement_hash bytea UNIQUE CHECK (octet_length(statement_hash) = 32)
);
CREATE INDEX key_blob_user ON kotosilta.key_blob (user_id, id);
COMMENT ON TABLE kotosilta.key_blob IS
    'a person''s sealed seed: the newest row counts; older ones go when the log has accepted a newer';

CREATE TABLE kotosilta.unit_grant (
    unit_id uuid NOT NULL REFERENCES kotosilta.unit,
    epoch integer NOT NULL CHECK (epoch >= 1),
    user_id uuid NOT NULL REFERENCES kotosilta.member,
    sealed bytea NOT NULL CHECK (octet_length(sealed) BETWEEN 1 AND 4096),
    statement bytea NOT NULL,
    signature bytea NOT NULL,
    at timestamptz NOT NULL,
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_hash bytea NOT NULL GENERATED ALWAYS AS (sha256(statement)) STORED
);
CREATE INDEX unit_grant_holder ON kotosilta.unit_grant (user_id, unit_id, epoch, id);
CREATE INDEX unit_grant_statement ON kotosilta.unit_grant (statement_hash);
COMMENT ON TABLE kotosilta.unit_grant IS
    'seeds sealed to people; a newer grant stands beside the older until the log has accepted it';

CREATE TABLE kotosilta.authority_grant (
    subject_id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES kotosilta.member,
    sealed bytea NOT NULL CHECK (octet_length(sealed) BETWEEN 1 AND 4096),
    statement bytea NOT NULL,
    signature bytea NOT NULL,
    at timestamptz NOT NULL,
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    statement_hash bytea NOT NULL GENERATED ALWAYS AS (sha256(statement)) STORED
);
CREATE INDEX authority_grant_holder ON kotosilta.authority_grant (user_id, subject_id, id);
CREATE INDEX authority_grant_statement ON kotosilta.authority_grant (statement_hash);
COMMENT ON TABLE kotosilta.authority_grant IS
    'seeds that issue in the name of an organisation or unit (subject_id), sealed to people; see unit_grant';
