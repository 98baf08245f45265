-- Higher than what other parts of the house had when it came: a database that runs already takes it.
CREATE TABLE due_timer (
    dossier_id text COLLATE "C" PRIMARY KEY,
    ask_at     timestamptz NOT NULL,
    due_at     timestamptz NOT NULL
);
CREATE INDEX due_timer_ask ON due_timer (ask_at);
COMMENT ON TABLE due_timer IS
    'When a dossier is next asked whether people are to be told of its date: follows from the events, and may be derived again';
