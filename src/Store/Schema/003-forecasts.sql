-- Forecasts that were shown, each as it was shown first. What came of them is told by later readings, and not kept here.

CREATE TABLE forecasts (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    reading_at INTEGER NOT NULL,    -- of the reading it was made from
    made_at INTEGER NOT NULL,       -- the moment as of which it was shown
    age_seconds REAL,               -- of the post at that reading; null where nobody knows when it was published
    count INTEGER NOT NULL,         -- reactions at that reading
    median REAL NOT NULL,
    low80 REAL NOT NULL,
    high80 REAL NOT NULL,
    model TEXT NOT NULL,            -- what it was learned from, in a line
    PRIMARY KEY (post_id, reading_at)
) STRICT, WITHOUT ROWID;
