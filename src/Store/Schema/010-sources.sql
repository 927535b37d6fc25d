-- Accounts of networks that the program looks at by itself, and how that goes.
CREATE TABLE sources (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    network INTEGER NOT NULL,
    account TEXT NOT NULL,          -- the network's own, lasting name for it: a DID, user@host
    handle TEXT NOT NULL,           -- as people know it
    server TEXT NOT NULL,           -- where it is asked
    added_at INTEGER NOT NULL,
    removed_at INTEGER,
    next_at INTEGER NOT NULL,       -- when its posts are listed again
    answered_at INTEGER,            -- when it last answered
    failures INTEGER NOT NULL DEFAULT 0,    -- setbacks in a row
    setback INTEGER,                -- the last one's kind; null: it answers
    is_near INTEGER NOT NULL DEFAULT 0,     -- its owner named the server, which may be at a private address
    home TEXT,                      -- where it is signed in and writes; null: it is not
    home_is_near INTEGER NOT NULL DEFAULT 0,
    secret BLOB,                    -- what signs in there, encrypted
    secret_ends_at INTEGER          -- when its owner must sign in again; null: never, or not told
) STRICT;
CREATE UNIQUE INDEX IX_sources_account ON sources (workspace_id, network, account);

-- What was asked of a server in the window that runs, whoever asked.
CREATE TABLE budgets (
    server TEXT NOT NULL PRIMARY KEY,
    since INTEGER NOT NULL,
    spent INTEGER NOT NULL
) STRICT;

-- A post that is looked at by itself.
CREATE TABLE visits (
    post_id INTEGER NOT NULL PRIMARY KEY REFERENCES posts ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
    address TEXT NOT NULL,          -- at://…
    next_at INTEGER,                -- null: never again
    visited_at INTEGER,
    gone_at INTEGER,                -- when the network no longer had it
    hidden_likes INTEGER,           -- counted and not listed, when the list was last read to its end; null: it never was
    hidden_reposts INTEGER,
    hidden_quotes INTEGER,
    hidden_replies INTEGER
) STRICT;
CREATE INDEX IX_visits_next_at ON visits (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX IX_visits_address ON visits (address);

-- An act that its author took back, or that was there again, as one batch tells it; the newest by a moment counts. The act itself stays on record.
CREATE TABLE withdrawals (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    key INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    at INTEGER NOT NULL,
    is_back INTEGER NOT NULL,
    PRIMARY KEY (post_id, person_id, kind, key, batch_id)
) STRICT, WITHOUT ROWID;
