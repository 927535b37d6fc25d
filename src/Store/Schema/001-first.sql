-- The first schema. Facts are append-only and carry their batch: the newest batch wins, and an undo deletes the batch's rows.
-- Times are UTC milliseconds since 1970. Enumerations are the numbers that Core gives them.

-- What this database knows of itself.
CREATE TABLE settings (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- One client, or oneself. Nothing crosses workspaces.
CREATE TABLE workspaces (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    clock INTEGER,                  -- where the workspace's own clock stands; null: it goes with the world's
    is_sample INTEGER NOT NULL,     -- made-up data, called so wherever it is seen
    time_zone TEXT,                 -- IANA name; null: the machine's
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX IX_workspaces_name ON workspaces (name);

-- A goal as it was set at one moment; the latest is in force.
CREATE TABLE goals (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    json TEXT NOT NULL,
    set_at INTEGER NOT NULL
) STRICT;
CREATE INDEX IX_goals_workspace_id_set_at ON goals (workspace_id, set_at);

-- An account whose posts are watched, with the headline it had from a moment on.
CREATE TABLE profiles (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    name TEXT NOT NULL,
    url TEXT,
    headline TEXT,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX IX_profiles_workspace_id_at ON profiles (workspace_id, at);

-- One import, or one thing typed. All that it brought carries its number, and can be undone as one.
-- A number once given is never given again, so that an undo cannot hit a later batch.
CREATE TABLE batches (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    at INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    declaration TEXT,               -- the user's sentence: where a table is from and why it may be used
    what TEXT NOT NULL,             -- as the user knows it: file names, "paste", "reading"
    report TEXT                     -- counts by file, as import --json shows them
) STRICT;

-- A mapping of columns that the user forced, remembered for tables with the same header.
CREATE TABLE column_maps (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    header TEXT NOT NULL,           -- as written, joined by line breaks
    map TEXT NOT NULL               -- a JSON object, field to column
) STRICT;
CREATE UNIQUE INDEX IX_column_maps_workspace_id_header ON column_maps (workspace_id, header);

-- A post, with what is known of it now: for each field the newest batch that told it.
CREATE TABLE posts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    network INTEGER NOT NULL,
    key TEXT NOT NULL,
    url TEXT NOT NULL,
    published_at INTEGER,
    text TEXT,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE      -- that first named it
) STRICT;
CREATE UNIQUE INDEX IX_posts_workspace_id_network_key ON posts (workspace_id, network, key);

-- What one batch told of a post.
CREATE TABLE post_facts (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    published_at INTEGER,
    text TEXT,
    PRIMARY KEY (post_id, batch_id)
) STRICT, WITHOUT ROWID;

-- What the network showed of a post at a moment, as one batch tells it; of several for the same moment the newest counts.
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

-- A person as known now: for each field the newest batch that told it, and what follows from it for the goal in force. A cache of person_facts.
CREATE TABLE people (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    name TEXT,                      -- null for the stand-in of all hidden members of a network
    headline TEXT,
    company TEXT,
    url TEXT,
    degree INTEGER,                 -- 1 for a contact of the user's, 2 for a contact's contact, 3 for further; null when not told
    function INTEGER NOT NULL,
    seniority INTEGER NOT NULL,
    employment_kind INTEGER NOT NULL,
    status INTEGER NOT NULL,
    fit INTEGER,                    -- null without a goal
    fit_score REAL,
    is_referrer INTEGER NOT NULL,
    referral_score REAL NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE      -- that first named them
) STRICT;

-- What one batch told of a person. Its origin is the origin of each of these fields.
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

-- One way to recognise a person: a keyed hash of their address, member id, or name with headline.
CREATE TABLE identities (
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    hash INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    PRIMARY KEY (workspace_id, hash)
) STRICT, WITHOUT ROWID;

-- One thing one person did to a post, as one batch tells it; of several with the same key the newest counts.
-- Clustered by post and person: a post's people are one range, and a person's acts are one look-up per post, without a second index.
CREATE TABLE acts (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    key INTEGER NOT NULL,           -- tells several comments of one person apart: a hash of the words; 0 where there can be only one
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    at INTEGER,
    detail TEXT,
    text TEXT,
    PRIMARY KEY (post_id, person_id, kind, key, batch_id)
) STRICT, WITHOUT ROWID;
