-- What a person's click sends to an open network. The row, with the name that the network will know it by, is there before anything goes out: so it goes out once, whatever breaks.
CREATE TABLE sendings (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
    conversation_id INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    reply_id INTEGER REFERENCES replies ON DELETE SET NULL,     -- where it is kept as an answer
    kind INTEGER NOT NULL,
    target TEXT NOT NULL,           -- what it answers, likes or quotes, by the network's name
    key TEXT NOT NULL,              -- chosen by us; the network takes it once
    record TEXT NOT NULL,           -- what goes out, byte for byte the same each time
    text TEXT NOT NULL,             -- what a person reads of it; empty for a like
    by TEXT,
    minutes REAL,                   -- what it took to write
    made_at INTEGER NOT NULL,
    next_at INTEGER,                -- when it is tried again; null: it is sent, or given up
    tries INTEGER NOT NULL DEFAULT 0,
    setback INTEGER,                -- why it did not go out the last time
    address TEXT,                   -- where the network shows it
    sent_at INTEGER,
    ended_at INTEGER                -- taken back, or given up before it was sent
) STRICT;
CREATE INDEX IX_sendings_next_at ON sendings (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX IX_sendings_conversation_id ON sendings (conversation_id);
CREATE INDEX IX_sendings_workspace_id ON sendings (workspace_id);
CREATE INDEX IX_sendings_source_id ON sendings (source_id);
CREATE INDEX IX_sendings_reply_id ON sendings (reply_id);
