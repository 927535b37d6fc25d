-- An answer is taken back with the change of state that it made; who is answering is told by browser, for several may sign in by one name.

ALTER TABLE replies ADD COLUMN change INTEGER;          -- of its conversation's state; null: a summary for the rest
ALTER TABLE replies ADD COLUMN undone_at INTEGER;

DROP TABLE claims;
CREATE TABLE claims (
    conversation_id INTEGER NOT NULL PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
    browser TEXT NOT NULL,      -- drawn by chance
    by TEXT NOT NULL,           -- who is shown to the others
    until INTEGER NOT NULL      -- on the world's clock, for people type on it
) STRICT;

-- What another program has been told: 1 that it happened, 2 that it was taken back, too.
ALTER TABLE lead_events ADD COLUMN told INTEGER;
UPDATE lead_events SET told = 1 WHERE EXISTS (SELECT 1 FROM leads l JOIN lead_hooks h USING (workspace_id) WHERE l.id = lead_events.lead_id AND lead_events.change <= h.sent_change);
UPDATE lead_events SET told = 2 WHERE told = 1 AND EXISTS (SELECT 1 FROM leads l JOIN lead_hooks h USING (workspace_id) WHERE l.id = lead_events.lead_id AND lead_events.undone_at <= h.undone_until);
ALTER TABLE lead_hooks DROP COLUMN undone_until;
