-- Major version 20 belongs to the projections.

-- Documents that could not be derived. Their events wait; everything else goes on.
CREATE TABLE set_aside_document (
    projection     text COLLATE "C" NOT NULL,
    index_version  integer NOT NULL,
    document_id    text COLLATE "C" NOT NULL,
    first_position bigint NOT NULL,
    event_count    bigint NOT NULL,
    reason         text NOT NULL,
    since          timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (projection, index_version, document_id)
);
COMMENT ON COLUMN set_aside_document.index_version IS
    'The index that lacks these events; one that is being rebuilt has waiting documents of its own';

CREATE TABLE set_aside_event (
    projection    text COLLATE "C" NOT NULL,
    index_version integer NOT NULL,
    document_id   text COLLATE "C" NOT NULL,
    position      bigint NOT NULL,
    PRIMARY KEY (projection, index_version, document_id, position),
    FOREIGN KEY (projection, index_version, document_id) REFERENCES set_aside_document ON DELETE CASCADE
);
