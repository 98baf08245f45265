CREATE TABLE staff_digest_line (
    recipient  text COLLATE "C" NOT NULL,
    event_id   text COLLATE "C" NOT NULL,
    dossier_id text COLLATE "C" NOT NULL,
    noted_at   timestamptz NOT NULL,
    digest     text COLLATE "C",
    PRIMARY KEY (recipient, event_id)
);
COMMENT ON TABLE staff_digest_line IS
    'What officials are told together in the morning: opaque ids, gone once the digest is settled; no digest until one is made';
