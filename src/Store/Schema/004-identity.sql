-- Who is the same as whom, what the user knows of companies, and what a workspace chose.

-- What one batch told of a company; for each field the newest that told it counts. What nobody told is null.
CREATE TABLE companies (
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    key TEXT NOT NULL,              -- the name without case, accents and legal form
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    name TEXT NOT NULL,
    size INTEGER,
    employees INTEGER,
    country TEXT,                   -- two letters of ISO 3166-1
    is_target INTEGER,              -- whether the user wants to be known to people there
    list TEXT,                      -- which of the user's lists it is on
    PRIMARY KEY (workspace_id, key, batch_id)
) STRICT, WITHOUT ROWID;

-- Something a workspace chose, from a moment on; of several with one key the latest counts. Null: as it comes, again.
CREATE TABLE preferences (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT,
    set_at INTEGER NOT NULL
) STRICT;
CREATE INDEX IX_preferences_workspace_id_key_set_at ON preferences (workspace_id, key, set_at);

-- A merge is a link, and nothing that was told of either person moves: taken back, all is as it was.
CREATE TABLE merges (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    into_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    at INTEGER NOT NULL,
    ended_at INTEGER                -- when it was taken back; null while it holds
) STRICT;
CREATE INDEX IX_merges_workspace_id ON merges (workspace_id);

-- Whom a person turned out to be the same as, and is shown as. Follows from merges.
ALTER TABLE people ADD COLUMN merged_into INTEGER REFERENCES people ON DELETE SET NULL;
CREATE INDEX IX_people_merged_into ON people (merged_into) WHERE merged_into IS NOT NULL;
