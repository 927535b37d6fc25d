-- Where alerts go.
CREATE TABLE channels (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,             -- as people know it: an e-mail address, a host
    settings BLOB NOT NULL,         -- addresses and secrets as JSON, encrypted
    added_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE INDEX IX_channels_workspace_id ON channels (workspace_id);

-- A post that took off, told once; what is told after that waits until it was seen.
CREATE TABLE alerts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    at INTEGER NOT NULL,
    count INTEGER NOT NULL,         -- reactions then
    confidence REAL NOT NULL,
    seen_at INTEGER                 -- when somebody opened it; null: not yet
) STRICT;
CREATE UNIQUE INDEX IX_alerts_post_id ON alerts (post_id);

-- What to do about it, by when.
CREATE TABLE alert_steps (
    alert_id INTEGER NOT NULL REFERENCES alerts ON DELETE CASCADE,
    place INTEGER NOT NULL,
    due INTEGER NOT NULL,
    key TEXT NOT NULL,              -- of its words
    number REAL,                    -- that the words speak of
    done_at INTEGER,
    PRIMARY KEY (alert_id, place)
) STRICT, WITHOUT ROWID;

-- Each message on its way to a channel, and how it went.
CREATE TABLE deliveries (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    channel_id INTEGER NOT NULL REFERENCES channels ON DELETE CASCADE,
    alert_id INTEGER REFERENCES alerts ON DELETE CASCADE,
    at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER,                -- null: delivered, or given up
    sent_at INTEGER,
    problem TEXT                    -- of the last try, without strangers' texts
) STRICT;
CREATE INDEX IX_deliveries_next_at ON deliveries (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX IX_deliveries_channel_id ON deliveries (channel_id);
