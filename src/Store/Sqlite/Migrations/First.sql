-- The first schema. Facts are append-only and carry their batch: the newest batch wins, and an undo deletes the batch's rows.
-- Times are UTC milliseconds since 1970.

CREATE TABLE settings (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE workspaces (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    clock INTEGER,
    is_sample INTEGER NOT NULL,
    time_zone TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX IX_workspaces_name ON workspaces (name);

CREATE TABLE goals (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    json TEXT NOT NULL,
    set_at INTEGER NOT NULL
) STRICT;
CREATE INDEX IX_goals_workspace_id_set_at ON goals (workspace_id, set_at);

CREATE TABLE profiles (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    name TEXT NOT NULL,
    url TEXT,
    headline TEXT,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX IX_profiles_workspace_id_at ON profiles (workspace_id, at);

CREATE TABLE batches (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    at INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    declaration TEXT,
    what TEXT NOT NULL,
    report TEXT
) STRICT;

CREATE TABLE column_maps (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    header TEXT NOT NULL,
    map TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX IX_column_maps_workspace_id_header ON column_maps (workspace_id, header);

CREATE TABLE posts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    network INTEGER NOT NULL,
    key TEXT NOT NULL,
    url TEXT NOT NULL,
    published_at INTEGER,
    text TEXT,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX IX_posts_workspace_id_network_key ON posts (workspace_id, network, key);

CREATE TABLE post_facts (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    published_at INTEGER,
    text TEXT,
    PRIMARY KEY (post_id, batch_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE readings (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    at INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    reactions INTEGER,
    comments INTEGER,
    reposts INTEGER,
    impressions INTEGER,
    origin INTEGER NOT NULL,
    PRIMARY KEY (post_id, at, batch_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    name TEXT,
    headline TEXT,
    company TEXT,
    url TEXT,
    degree INTEGER,
    function INTEGER NOT NULL,
    seniority INTEGER NOT NULL,
    employment_kind INTEGER NOT NULL,
    status INTEGER NOT NULL,
    fit INTEGER,
    fit_score REAL,
    is_referrer INTEGER NOT NULL,
    referral_score REAL NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE
) STRICT;

CREATE TABLE person_facts (
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    origin INTEGER NOT NULL,
    name TEXT,
    headline TEXT,
    company TEXT,
    url TEXT,
    member_id TEXT,
    degree INTEGER,
    PRIMARY KEY (person_id, batch_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE identities (
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    hash INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    PRIMARY KEY (workspace_id, hash)
) STRICT, WITHOUT ROWID;

-- Clustered by post and person: a post's people are one range, and a person's acts are one look-up per post, without a second index.
CREATE TABLE acts (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    key INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    at INTEGER,
    detail TEXT,
    text TEXT,
    PRIMARY KEY (post_id, person_id, kind, key, batch_id)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 1;
