-- What a member's archive and analytics workbooks tell: touches with people, figures of days, dated headlines that an import brought.

-- One contact between the owner of a workspace and somebody, known or not: a message, an invitation, a comment on another's post.
CREATE TABLE touches (
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    key INTEGER NOT NULL,           -- a hash of all that tells it from others
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    person_id INTEGER REFERENCES people ON DELETE CASCADE,      -- null where nobody knows with whom
    at INTEGER,
    address TEXT,                   -- of the post it is about
    detail TEXT,                    -- the network's word: LIKE, PRAISE
    text TEXT,
    confidence REAL NOT NULL,       -- from 0 to 1; below 1 where it was read off a weak sign
    origin INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, kind, key, batch_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IX_touches_person_id ON touches (person_id);

-- A figure of an analytics workbook over some days, as one batch tells it; of several for the same days the greatest counts.
CREATE TABLE figures (
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    post_id INTEGER NOT NULL,       -- 0: of the profile or page as a whole
    scope INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    label TEXT NOT NULL,            -- of whom, where the kind is a share; else empty
    from_day INTEGER NOT NULL,      -- days since 1 January of the year 1
    to_day INTEGER NOT NULL,        -- the last day, itself counted
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    value REAL NOT NULL,
    is_below INTEGER NOT NULL,      -- whether the true value is only known to be less
    origin INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, post_id, scope, kind, label, from_day, to_day, batch_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE profiles ADD COLUMN batch_id INTEGER REFERENCES batches ON DELETE CASCADE;      -- null for what was typed
ALTER TABLE profiles ADD COLUMN is_position INTEGER NOT NULL DEFAULT 0;                     -- made of a position held, which speaks only where no headline is known
