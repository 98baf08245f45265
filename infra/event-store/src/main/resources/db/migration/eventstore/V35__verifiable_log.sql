-- Version 35 belongs to the verifiable log.

-- Tiles of the tree over all positions, c2sp.org/tlog-tiles. Full ones never change; of each level the last one grows.
CREATE TABLE log_tile (
    level   smallint NOT NULL,
    tile    bigint NOT NULL,
    hashes  bytea NOT NULL,
    entries bytea NOT NULL,
    PRIMARY KEY (level, tile)
);
COMMENT ON COLUMN log_tile.hashes IS 'SHA-256 each, one after the other, 256 in a full tile';
COMMENT ON COLUMN log_tile.entries IS 'Of level 0: the bundle of the entries that the hashes are of; empty above';
-- hashes do not become smaller by compression
ALTER TABLE log_tile ALTER COLUMN hashes SET STORAGE EXTERNAL, ALTER COLUMN entries SET STORAGE EXTERNAL;

-- One row. Whoever holds its lock is the one who adds to the tree, for one batch.
CREATE TABLE log_head (
    id           smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    size         bigint NOT NULL DEFAULT 0,
    checkpoint   text,
    published_at timestamptz
);
COMMENT ON COLUMN log_head.size IS 'Leaves in the tiles: every position up to this one';
COMMENT ON COLUMN log_head.checkpoint IS 'The last checkpoint that was published, a signed note';
INSERT INTO log_head DEFAULT VALUES;

-- One row: how far the store was compared with the log, and the first difference that was found.
CREATE TABLE log_check (
    id              smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    position        bigint NOT NULL DEFAULT 0,
    checked_at      timestamptz,
    whole_position  bigint NOT NULL DEFAULT 0,
    whole_at        timestamptz,
    alarm_position  bigint,
    alarm_kind      text,
    alarm_at        timestamptz
);
COMMENT ON COLUMN log_check.position IS 'Last position that the running pass found as it was recorded';
COMMENT ON COLUMN log_check.whole_position IS 'Where the last pass ended that began at the first position and found nothing';
INSERT INTO log_check DEFAULT VALUES;
