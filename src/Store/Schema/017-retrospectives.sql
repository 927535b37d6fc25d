-- What was written when a post was over, as of that moment. Its text names people: once one of them goes it is forgotten, and written again without them.
CREATE TABLE retrospectives (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    language TEXT NOT NULL,
    at INTEGER NOT NULL,            -- as of when
    text TEXT,                      -- Markdown; null: to be written again, as of the same moment
    PRIMARY KEY (post_id, language)
) STRICT, WITHOUT ROWID;
