-- A document that was set aside may wait on purpose: who decided so, when, and why. Its events stay as they are.
ALTER TABLE set_aside_document
    ADD COLUMN parked_because text,
    ADD COLUMN parked_by text,
    ADD COLUMN parked_at timestamptz;
