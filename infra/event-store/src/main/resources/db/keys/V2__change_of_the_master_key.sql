-- Secrets of the installation that outlive a master key; wrapped by it.
CREATE TABLE installation_secret (
    name       text COLLATE "C" PRIMARY KEY,
    wrapped    bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- One row for each change of the master key: how far the keys are wrapped anew.
CREATE TABLE master_key_rotation (
    rotation_id uuid PRIMARY KEY,
    key_id      text COLLATE "C" NOT NULL,
    former_ids  text[] COLLATE "C" NOT NULL,
    keys        bigint NOT NULL,
    begun_at    timestamptz NOT NULL,
    finished_at timestamptz
);
CREATE UNIQUE INDEX one_change_at_a_time ON master_key_rotation ((true)) WHERE finished_at IS NULL;
