-- Where messages go.
CREATE TABLE channels (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,             -- as people know it: an e-mail address, a host
    settings BLOB NOT NULL,         -- addresses and secrets as JSON, encrypted
    takes INTEGER NOT NULL,         -- 1: what is urgent, 2: digests, 3: both
    added_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE INDEX IX_channels_workspace_id ON channels (workspace_id);

-- What went out at one moment: one thing that is urgent, or a digest of all that had waited.
CREATE TABLE messages (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    at INTEGER NOT NULL,
    is_urgent INTEGER NOT NULL
) STRICT;
CREATE INDEX IX_messages_workspace_id ON messages (workspace_id, at);

-- One thing to tell, once. Of whom and what it tells is looked up when it is told, so no name is kept here.
CREATE TABLE alerts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    subject TEXT NOT NULL,          -- 'post 7': a second thing about it waits until the first was seen
    round INTEGER NOT NULL,         -- tells apart what may be told of one subject again: a due day, the days that are left; 0: only once
    post_id INTEGER REFERENCES posts ON DELETE CASCADE,
    lead_id INTEGER REFERENCES leads ON DELETE CASCADE,
    source_id INTEGER REFERENCES sources ON DELETE CASCADE,
    at INTEGER NOT NULL,            -- when it was found
    until INTEGER,                  -- when it is no news any more; null: never
    count INTEGER,                  -- the number that it speaks of: reactions then, days that are left
    confidence REAL,                -- of a breakout
    message_id INTEGER REFERENCES messages ON DELETE SET NULL,      -- null: it waits
    seen_at INTEGER                 -- when somebody opened it; null: not yet
) STRICT;
CREATE UNIQUE INDEX IX_alerts_subject ON alerts (workspace_id, subject, kind, round);
CREATE INDEX IX_alerts_post_id ON alerts (post_id) WHERE post_id IS NOT NULL;
CREATE INDEX IX_alerts_message_id ON alerts (message_id) WHERE message_id IS NOT NULL;

-- What to do about a breakout, by when.
CREATE TABLE alert_steps (
    alert_id INTEGER NOT NULL REFERENCES alerts ON DELETE CASCADE,
    place INTEGER NOT NULL,
    due INTEGER NOT NULL,
    key TEXT NOT NULL,              -- of its words
    number REAL,                    -- that the words speak of
    PRIMARY KEY (alert_id, place)
) STRICT, WITHOUT ROWID;

-- A step that was ticked off, or that is open again; the newest by a moment counts.
CREATE TABLE alert_ticks (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    alert_id INTEGER NOT NULL REFERENCES alerts ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at INTEGER NOT NULL,
    is_done INTEGER NOT NULL
) STRICT;
CREATE INDEX IX_alert_ticks_alert_id ON alert_ticks (alert_id);

-- Each message on its way to a channel, and how it went.
CREATE TABLE deliveries (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    channel_id INTEGER NOT NULL REFERENCES channels ON DELETE CASCADE,
    message_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER,                -- null: delivered, or given up
    sent_at INTEGER,
    setback INTEGER,                -- why the last try came to nothing
    code TEXT                       -- what the other side said, as a code: never its text
) STRICT;
CREATE INDEX IX_deliveries_next_at ON deliveries (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX IX_deliveries_channel_id ON deliveries (channel_id);
CREATE INDEX IX_deliveries_message_id ON deliveries (message_id);
