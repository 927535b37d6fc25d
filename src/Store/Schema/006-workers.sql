-- How the last run of each worker went, for the status page and doctor.
CREATE TABLE worker_runs (
    worker TEXT NOT NULL PRIMARY KEY,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,               -- null while it runs, or where it was killed
    problem TEXT                    -- why it failed, without strangers' texts; null where it did not
) STRICT, WITHOUT ROWID;
