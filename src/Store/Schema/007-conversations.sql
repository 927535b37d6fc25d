-- The inbox: which comments there are, who answers which, what became of each, what was answered, and the minutes that anything took.

-- A comment, reply, quote or mention, which is an act with words. One that answers another known one belongs to the conversation which that one is in.
CREATE TABLE conversations (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    person_id INTEGER REFERENCES people ON DELETE SET NULL,     -- null once the person was erased: count, state and minutes stay
    kind INTEGER NOT NULL,
    key INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,     -- the first that told of it
    address TEXT,           -- the network's own name for it: at://…, https://…
    parent TEXT,            -- the address of what it answers; null: the post itself, or not told
    label INTEGER,          -- what the reader of comments made of it; a cache
    asks INTEGER,
    reader INTEGER          -- which edition of the reader; null: not read yet
) STRICT;
CREATE UNIQUE INDEX IX_conversations_act ON conversations (post_id, person_id, kind, key);
CREATE INDEX IX_conversations_workspace_id ON conversations (workspace_id);

INSERT INTO conversations (workspace_id, post_id, person_id, kind, key, batch_id)
    SELECT p.workspace_id, a.post_id, a.person_id, a.kind, a.key, min(a.batch_id) FROM acts a JOIN posts p ON p.id = a.post_id
    WHERE a.text IS NOT NULL GROUP BY a.post_id, a.person_id, a.kind, a.key;

-- What somebody made of a conversation, and when. The newest by a moment is its state then; an undo is an event too.
CREATE TABLE conversation_events (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    at INTEGER NOT NULL,
    state INTEGER NOT NULL,
    until INTEGER,                  -- of a snooze
    until_reply INTEGER NOT NULL,
    change INTEGER NOT NULL,        -- what was done in one go shares it, and is undone in one
    undoes INTEGER,                 -- the change that this takes back
    by TEXT,                        -- who; null where nobody signs in
    rule TEXT                       -- the user's rule that did it
) STRICT;
CREATE INDEX IX_conversation_events_conversation_id ON conversation_events (conversation_id, at);
CREATE INDEX IX_conversation_events_change ON conversation_events (change);

-- What the user answered.
CREATE TABLE replies (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    conversation_id INTEGER REFERENCES conversations ON DELETE SET NULL,    -- null: a summary under the post, for the rest
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    address TEXT,           -- where the network shows it; null: it was copied, and a person sent it
    by TEXT
) STRICT;
CREATE INDEX IX_replies_conversation_id ON replies (conversation_id);
CREATE INDEX IX_replies_workspace_id ON replies (workspace_id);

-- Who is answering right now, so that two do not. Not history: a claim ends by itself.
CREATE TABLE claims (
    conversation_id INTEGER NOT NULL PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
    by TEXT NOT NULL,
    until INTEGER NOT NULL
) STRICT;

-- Minutes that somebody spent, on whatever.
CREATE TABLE efforts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    at INTEGER NOT NULL,            -- when they were over
    kind INTEGER NOT NULL,
    minutes REAL NOT NULL,
    post_id INTEGER REFERENCES posts ON DELETE SET NULL,
    person_id INTEGER REFERENCES people ON DELETE SET NULL,
    conversation_id INTEGER REFERENCES conversations ON DELETE SET NULL,
    by TEXT,
    note TEXT
) STRICT;
CREATE INDEX IX_efforts_workspace_id ON efforts (workspace_id, at);
