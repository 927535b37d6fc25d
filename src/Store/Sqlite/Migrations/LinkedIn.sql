-- What a member's archive and analytics workbooks tell: touches with people, figures of days, dated headlines that an import brought.

CREATE TABLE touches (
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    key INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    person_id INTEGER REFERENCES people ON DELETE CASCADE,
    at INTEGER,
    address TEXT,
    detail TEXT,
    text TEXT,
    confidence REAL NOT NULL,
    origin INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, kind, key, batch_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IX_touches_person_id ON touches (person_id);

CREATE TABLE figures (
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    post_id INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    label TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    value REAL NOT NULL,
    is_below INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, post_id, scope, kind, label, from_day, to_day, batch_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE profiles ADD COLUMN batch_id INTEGER REFERENCES batches ON DELETE CASCADE;
ALTER TABLE profiles ADD COLUMN is_position INTEGER NOT NULL DEFAULT 0;

PRAGMA user_version = 2;
