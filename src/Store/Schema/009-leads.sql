-- Leads: whom one wants to talk to, and all that happened to each. A lead is what its events say; state is never overwritten.

CREATE TABLE leads (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    post_id INTEGER REFERENCES posts ON DELETE SET NULL,            -- that began it
    introduced_by INTEGER REFERENCES leads ON DELETE SET NULL
) STRICT;
CREATE INDEX IX_leads_workspace_id ON leads (workspace_id);
CREATE INDEX IX_leads_person_id ON leads (person_id);
CREATE INDEX IX_leads_introduced_by ON leads (introduced_by) WHERE introduced_by IS NOT NULL;

CREATE TABLE lead_events (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    lead_id INTEGER NOT NULL REFERENCES leads ON DELETE CASCADE,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    stage INTEGER,
    text TEXT,
    due INTEGER,                    -- days since 0001-01-01
    start INTEGER,                  -- of a call
    minutes REAL,
    link TEXT,
    other INTEGER,                  -- a call's first event, or the lead somebody was introduced as
    change INTEGER NOT NULL,        -- what was done in one go shares it, and is undone in one
    undone_at INTEGER,
    by TEXT                         -- who; null where nobody signs in
) STRICT;
CREATE INDEX IX_lead_events_lead_id ON lead_events (lead_id, at);
CREATE INDEX IX_lead_events_change ON lead_events (change);

-- The one ledger of minutes: what was noted as such, and what touches with leads took.
CREATE VIEW spent AS
    SELECT workspace_id, at, kind, minutes, post_id, person_id, conversation_id, NULL AS lead_id, by, note, NULL AS undone_at FROM efforts
    UNION ALL
    SELECT l.workspace_id, e.at, CASE e.kind WHEN 8 THEN 4 ELSE 3 END, e.minutes, l.post_id, l.person_id, NULL, l.id, e.by, NULL, e.undone_at
    FROM lead_events e JOIN leads l ON l.id = e.lead_id WHERE e.minutes IS NOT NULL AND e.kind IN (5, 8);
