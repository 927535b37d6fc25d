-- What is kept how long, who asked to be forgotten, and whether a backup could be read again.

-- Identities of people who asked to be erased: keyed hashes, so that an import knows them and leaves them out. Nothing else of them stays.
CREATE TABLE erased (
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    hash INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, hash)
) STRICT, WITHOUT ROWID;

-- When retention took a person's name and words. What they did, and how they answered the goal, goes on to count.
ALTER TABLE people ADD COLUMN purged_at INTEGER;

ALTER TABLE workspaces ADD COLUMN archived_at INTEGER;
ALTER TABLE workspaces ADD COLUMN deleted_at INTEGER;   -- gone for good two weeks later

-- Each time a backup was put into a scratch copy and looked through.
CREATE TABLE drills (
    at INTEGER NOT NULL PRIMARY KEY,
    backup TEXT NOT NULL,
    seconds REAL NOT NULL,
    problem TEXT                    -- null: all was there and whole
) STRICT;
