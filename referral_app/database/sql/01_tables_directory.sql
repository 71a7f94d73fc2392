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
    active boolean NOT NULL
);

CREATE TABLE kotosilta.member (
    user_id uuid PRIMARY KEY,
    login text COLLATE "C" NOT NULL UNIQUE,
    unit_id uuid NOT NULL REFERENCES kotosilta.unit,
    role text NOT NULL CHECK (role IN ('referrer', 'coordinator', 'triage_lead', 'auditor', 'administrator')),
    active boolean NOT NULL
);
CREATE INDEX member_unit ON kotosilta.member (unit_id);

CREATE TABLE kotosilta.key_blob (
    user_id uuid PRIMARY KEY REFERENCES kotosilta.member,
    blob bytea NOT NULL CHECK (octet_length(blob) BETWEEN 1 AND 4096),
    at timestamptz NOT NULL
);

CREATE TABLE kotosilta.unit_grant (
    unit_id uuid NOT NULL REFERENCES kotosilta.unit,
    epoch integer NOT NULL CHECK (epoch >= 1),
    user_id uuid NOT NULL REFERENCES kotosilta.member,
    sealed bytea NOT NULL CHECK (octet_length(sealed) BETWEEN 1 AND 4096),
    statement bytea NOT NULL,
    signature bytea NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (user_id, unit_id, epoch)
);
