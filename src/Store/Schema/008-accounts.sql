-- Who may sign in. The owner is made when the app is first served; a password or a passkey is needed only where it is reached from elsewhere.
CREATE TABLE accounts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE,
    password_hash TEXT,
    stamp TEXT NOT NULL,                        -- changes when all that was signed in must sign in again
    failures INTEGER NOT NULL DEFAULT 0,        -- wrong passwords in a row
    locked_until INTEGER,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE passkeys (
    credential BLOB NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    json TEXT NOT NULL                          -- as the framework describes it: public key, counter, name
) STRICT;

-- Links that sign in once. Only their hashes are kept, so that a copy of the database opens nothing.
CREATE TABLE sign_in_links (
    hash BLOB NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    good_until INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
