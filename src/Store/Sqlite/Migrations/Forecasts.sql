-- Forecasts that were shown, each as it was shown first. What came of them is told by later readings, and not kept here.

CREATE TABLE forecasts (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    reading_at INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    age_seconds REAL,
    count INTEGER NOT NULL,
    median REAL NOT NULL,
    low80 REAL NOT NULL,
    high80 REAL NOT NULL,
    model TEXT NOT NULL,
    PRIMARY KEY (post_id, reading_at)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 3;
