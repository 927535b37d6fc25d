-- Links that show one report, as it stood at one moment, to whoever has them. Only the hash of a link's secret is kept.

CREATE TABLE report_links (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    hash TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    language TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE UNIQUE INDEX report_links_hash ON report_links (hash);
