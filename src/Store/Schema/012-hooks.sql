-- Where a workspace's changes of leads are told to another program, and how far that has come.

CREATE TABLE lead_hooks (
    workspace_id INTEGER NOT NULL PRIMARY KEY REFERENCES workspaces ON DELETE CASCADE,
    url TEXT NOT NULL,
    secret BLOB NOT NULL,               -- encrypted
    is_near INTEGER NOT NULL,           -- a server of the user's own, which may be at a private address
    sent_change INTEGER NOT NULL,       -- the newest change that was told
    undone_until INTEGER NOT NULL,      -- the newest undo that was told
    failures INTEGER NOT NULL,          -- in a row
    problem TEXT,                       -- of the newest failure
    not_before INTEGER NOT NULL         -- when it is tried again
) STRICT;
