-- A database of its own with short-lived backups: what is deleted here is forgotten.

CREATE TABLE person_key (
    person_id   text COLLATE "C" PRIMARY KEY,
    wrapped_key bytea NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
);

-- Kept apart and longer: applied again after a restored backup.
CREATE TABLE erased_person (
    person_id text COLLATE "C" PRIMARY KEY,
    erased_at timestamptz NOT NULL
);
