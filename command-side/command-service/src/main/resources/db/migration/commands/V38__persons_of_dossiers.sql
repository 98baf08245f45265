CREATE TABLE person_dossier (
    person_id  text COLLATE "C" NOT NULL,
    dossier_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (person_id, dossier_id)
);
COMMENT ON TABLE person_dossier IS
    'Whose data are in which dossier, opaque ids: follows from the events, and may be derived again';
CREATE TABLE person_erased (
    person_id text COLLATE "C" PRIMARY KEY,
    erased_at timestamptz NOT NULL
);
COMMENT ON TABLE person_erased IS
    'Who is erased as the log says: kept beside the events, so that older keys that were restored are destroyed again';
CREATE TABLE erasure_following (
    one_row  boolean PRIMARY KEY DEFAULT true CHECK (one_row),
    position bigint NOT NULL
);
INSERT INTO erasure_following (position) VALUES (0);
