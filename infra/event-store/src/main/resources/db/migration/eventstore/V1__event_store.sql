-- Versions 1 and 1.x belong to the event store; other modules use other major numbers.

CREATE TABLE domain_event_entry (
    global_index         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_identifier     text COLLATE "C" NOT NULL UNIQUE,
    aggregate_identifier text COLLATE "C" NOT NULL,
    sequence_number      bigint NOT NULL,
    type                 text,
    time_stamp           text COLLATE "C" NOT NULL,
    payload_type         text COLLATE "C" NOT NULL,
    payload_revision     text,
    payload              bytea NOT NULL,
    meta_data            bytea NOT NULL,
    UNIQUE (aggregate_identifier, sequence_number)
);
CREATE INDEX domain_event_entry_time ON domain_event_entry USING brin (time_stamp) WITH (pages_per_range = 32);

COMMENT ON COLUMN domain_event_entry.global_index IS
    'In the order of writing within a transaction; with holes, and not in the order of commits. Nobody but the sequencer orders by it';
COMMENT ON COLUMN domain_event_entry.time_stamp IS 'When it was recorded, UTC, ISO 8601 with three digits of milliseconds';

-- The total order of events: dense, and in it every event comes after those that were committed before it was written.
CREATE TABLE event_position (
    position     bigint PRIMARY KEY,
    global_index bigint NOT NULL UNIQUE,
    leaf         bytea NOT NULL
);
COMMENT ON COLUMN event_position.leaf IS 'Version (1 byte) and SHA-256(salt, canonical event) (32 bytes)';

-- One row. Whoever holds its lock is the sequencer, for one batch.
CREATE TABLE event_sequencer (
    id                smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    last_position     bigint NOT NULL DEFAULT 0,
    last_index        bigint NOT NULL DEFAULT 0,
    holes             int8multirange NOT NULL DEFAULT '{}',
    mark_index        bigint NOT NULL DEFAULT 0,
    mark_transactions text[] NOT NULL DEFAULT '{}'
);
COMMENT ON COLUMN event_sequencer.last_index IS 'Highest global index that has a position';
COMMENT ON COLUMN event_sequencer.holes IS
    'Global indexes below last_index that have no position and may still appear; below the lowest of them everything is settled';
COMMENT ON COLUMN event_sequencer.mark_transactions IS
    'Transactions that were writing events when mark_index was the highest; when all are over, holes below mark_index never fill';
INSERT INTO event_sequencer DEFAULT VALUES;

CREATE TABLE token_entry (
    processor_name text NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    "timestamp"    text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);

CREATE TABLE code_counter (
    scope       text COLLATE "C" PRIMARY KEY,
    last_number bigint NOT NULL
);

CREATE TABLE code_reservation (
    scope       text COLLATE "C" NOT NULL,
    code        text COLLATE "C" NOT NULL,
    owner_id    text COLLATE "C" NOT NULL,
    state       text NOT NULL DEFAULT 'reserved' CHECK (state IN ('reserved', 'confirmed')),
    reserved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (scope, code),
    UNIQUE (scope, owner_id)
);
CREATE INDEX code_reservation_open ON code_reservation (reserved_at) WHERE state = 'reserved';

-- Every outward effect of an event, once for each recipient.
CREATE TABLE outbox (
    event_id        text COLLATE "C" NOT NULL,
    effect          text COLLATE "C" NOT NULL,
    recipient       text COLLATE "C" NOT NULL,
    state           text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'given_up')),
    attempts        integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    last_error      text,
    payload         bytea NOT NULL,
    PRIMARY KEY (event_id, effect, recipient)
);
CREATE INDEX outbox_waiting ON outbox (next_attempt_at) WHERE state = 'waiting';

-- As db-scheduler wants it.
CREATE TABLE scheduled_tasks (
    task_name            text NOT NULL,
    task_instance        text NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_priority ON scheduled_tasks (priority DESC, execution_time);
