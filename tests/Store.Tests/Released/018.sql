PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE settings (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO settings VALUES('identity_seed','-840802920875923483');
INSERT INTO settings VALUES('secure_since','yes');
CREATE TABLE workspaces (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    clock INTEGER,                  -- where the workspace's own clock stands; null: it goes with the world's
    is_sample INTEGER NOT NULL,     -- made-up data, called so wherever it is seen
    time_zone TEXT,                 -- IANA name; null: the machine's
    created_at INTEGER NOT NULL
, archived_at INTEGER, deleted_at INTEGER) STRICT;
INSERT INTO workspaces VALUES(1,'default',NULL,0,NULL,1795626141385,NULL,NULL);
INSERT INTO workspaces VALUES(2,'acme',NULL,0,NULL,1795626143077,NULL,NULL);
CREATE TABLE goals (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    json TEXT NOT NULL,
    set_at INTEGER NOT NULL
) STRICT;
INSERT INTO goals VALUES(1,1,replace('{\n  "name": "Social and digital marketing leaders, mid-size and large US companies",\n  "roles": [\n    {\n      "functions": [\n        "digital_marketing",\n        "social_media"\n      ],\n      "minSeniority": "manager"\n    },\n    {\n      "functions": [\n        "marketing"\n      ],\n      "minSeniority": "director"\n    }\n  ],\n  "employmentKinds": [\n    "in_house"\n  ],\n  "companySizes": [\n    "mid",\n    "large"\n  ],\n  "countries": [\n    "US"\n  ],\n  "words": []\n}','\n',char(10)),1795626141385);
CREATE TABLE profiles (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    name TEXT NOT NULL,
    url TEXT,
    headline TEXT,
    at INTEGER NOT NULL
, batch_id INTEGER REFERENCES batches ON DELETE CASCADE, is_position INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO profiles VALUES(1,1,'Theo Example',NULL,'I help brands be heard',1795626141532,NULL,0);
CREATE TABLE batches (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    at INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    declaration TEXT,               -- the user's sentence: where a table is from and why it may be used
    what TEXT NOT NULL,             -- as the user knows it: file names, "paste", "reading"
    report TEXT                     -- counts by file, as import --json shows them
) STRICT;
INSERT INTO batches VALUES(1,1,1795626141625,5,NULL,'readings.csv','{"batch":1,"dryRun":false,"files":[{"name":"readings.csv","kind":"readings-table","rows":2,"new":2,"updated":0,"unchanged":0,"duplicate":0,"skipped":0,"unreadable":[]}]}');
INSERT INTO batches VALUES(2,1,1795626141827,3,'made up, for a test','people.csv','{"batch":2,"dryRun":false,"files":[{"name":"people.csv","kind":"people-table","rows":3,"new":3,"updated":0,"unchanged":0,"duplicate":0,"skipped":0,"unreadable":[]}]}');
INSERT INTO batches VALUES(3,1,1795626142051,5,NULL,'person','person');
CREATE TABLE column_maps (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    header TEXT NOT NULL,           -- as written, joined by line breaks
    map TEXT NOT NULL               -- a JSON object, field to column
) STRICT;
CREATE TABLE posts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    network INTEGER NOT NULL,
    key TEXT NOT NULL,
    url TEXT NOT NULL,
    published_at INTEGER,
    text TEXT,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE      -- that first named it
) STRICT;
INSERT INTO posts VALUES(1,1,1,'urn:li:activity:7508224900775337233','https://www.linkedin.com/feed/update/urn:li:activity:7508224900775337233/',1790100312417,NULL,1);
CREATE TABLE post_facts (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    published_at INTEGER,
    text TEXT,
    PRIMARY KEY (post_id, batch_id)
) STRICT, WITHOUT ROWID;
INSERT INTO post_facts VALUES(1,1,1790100312417,NULL);
CREATE TABLE readings (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    at INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    reactions INTEGER,
    comments INTEGER,
    reposts INTEGER,
    impressions INTEGER,
    origin INTEGER NOT NULL,
    PRIMARY KEY (post_id, at, batch_id)
) STRICT, WITHOUT ROWID;
INSERT INTO readings VALUES(1,1790107200000,1,20,2,NULL,NULL,5);
INSERT INTO readings VALUES(1,1790157600000,1,1500,80,NULL,NULL,5);
CREATE TABLE people (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    name TEXT,                      -- null for the stand-in of all hidden members of a network
    headline TEXT,
    company TEXT,
    url TEXT,
    degree INTEGER,                 -- 1 for a contact of the user's, 2 for a contact's contact, 3 for further; null when not told
    function INTEGER NOT NULL,
    seniority INTEGER NOT NULL,
    employment_kind INTEGER NOT NULL,
    status INTEGER NOT NULL,
    fit INTEGER,                    -- null without a goal
    fit_score REAL,
    is_referrer INTEGER NOT NULL,
    referral_score REAL NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE      -- that first named them
, merged_into INTEGER REFERENCES people ON DELETE SET NULL, purged_at INTEGER) STRICT;
INSERT INTO people VALUES(1,1,'Ada E.','Head of Social at Acme',NULL,'https://www.linkedin.com/in/ada-example',2,3,5,1,1,1,0.61383336782455444335,1,0.60000002384185791015,2,NULL,NULL);
INSERT INTO people VALUES(3,1,'Élodie Exemple','« Cheffe de projet »',NULL,'https://www.linkedin.com/in/elodie-exemple',1,15,3,1,1,0,0.11715000867843627929,0,0.0,2,NULL,NULL);
INSERT INTO people VALUES(4,1,'Ada E.','Head of Social at Acme',NULL,NULL,NULL,3,5,1,1,1,0.61383336782455444335,1,0.60000002384185791015,3,1,NULL);
CREATE TABLE person_facts (
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    origin INTEGER NOT NULL,
    name TEXT,
    headline TEXT,
    company TEXT,
    url TEXT,
    member_id TEXT,
    degree INTEGER,
    PRIMARY KEY (person_id, batch_id)
) STRICT, WITHOUT ROWID;
INSERT INTO person_facts VALUES(1,2,3,'Ada Example','Head of Social, Acme',NULL,'https://www.linkedin.com/in/ada-example',NULL,2);
INSERT INTO person_facts VALUES(3,2,3,'Élodie Exemple','« Cheffe de projet »',NULL,'https://www.linkedin.com/in/elodie-exemple',NULL,1);
INSERT INTO person_facts VALUES(4,3,5,'Ada E.','Head of Social at Acme',NULL,NULL,NULL,NULL);
CREATE TABLE identities (
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    hash INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    PRIMARY KEY (workspace_id, hash)
) STRICT, WITHOUT ROWID;
INSERT INTO identities VALUES(1,-6941261325709637603,3,2);
INSERT INTO identities VALUES(1,-3153677697669212401,1,2);
INSERT INTO identities VALUES(1,5795333885879524866,4,3);
CREATE TABLE acts (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    key INTEGER NOT NULL,           -- tells several comments of one person apart: a hash of the words; 0 where there can be only one
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    at INTEGER,
    detail TEXT,
    text TEXT,
    PRIMARY KEY (post_id, person_id, kind, key, batch_id)
) STRICT, WITHOUT ROWID;
INSERT INTO acts VALUES(1,1,1,0,2,1790100322000,'PRAISE',NULL);
INSERT INTO acts VALUES(1,3,1,0,2,1790103720000,'LIKE',NULL);
INSERT INTO acts VALUES(1,3,2,521779718297393183,2,1790103720000,NULL,'Bravo');
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
INSERT INTO forecasts VALUES(1,1790157600000,1795626142590,57287.582999999998719,1500,4282.313926633260962,2687.3138932034521531,10185.727772089338031,'5,227 news items shared on LinkedIn, each followed for 48 hours (News Popularity in Multiple Social Media Platforms, UCI, CC BY 4.0).');
CREATE TABLE companies (
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    key TEXT NOT NULL,              -- the name without case, accents and legal form
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    name TEXT NOT NULL,
    size INTEGER,
    employees INTEGER,
    country TEXT,                   -- two letters of ISO 3166-1
    is_target INTEGER,              -- whether the user wants to be known to people there
    list TEXT,                      -- which of the user's lists it is on
    PRIMARY KEY (workspace_id, key, batch_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE preferences (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT,
    set_at INTEGER NOT NULL
) STRICT;
CREATE TABLE merges (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    into_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    at INTEGER NOT NULL,
    ended_at INTEGER                -- when it was taken back; null while it holds
) STRICT;
INSERT INTO merges VALUES(1,1,4,1,1795626142345,NULL);
CREATE TABLE worker_runs (
    worker TEXT NOT NULL PRIMARY KEY,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,               -- null while it runs, or where it was killed
    problem TEXT                    -- why it failed, without strangers' texts; null where it did not
) STRICT, WITHOUT ROWID;
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
INSERT INTO conversations VALUES(1,1,1,NULL,2,3891419896476473267,2,NULL,NULL,1,1,3);
INSERT INTO conversations VALUES(2,1,1,3,2,521779718297393183,2,NULL,NULL,4,0,3);
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
INSERT INTO conversation_events VALUES(1,1,1795626142496,4,NULL,0,1,NULL,NULL,NULL);
CREATE TABLE replies (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    conversation_id INTEGER REFERENCES conversations ON DELETE SET NULL,    -- null: a summary under the post, for the rest
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    address TEXT,           -- where the network shows it; null: it was copied, and a person sent it
    by TEXT
, change INTEGER, undone_at INTEGER) STRICT;
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
CREATE TABLE sign_in_links (
    hash BLOB NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
    good_until INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE TABLE leads (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    post_id INTEGER REFERENCES posts ON DELETE SET NULL,            -- that began it
    introduced_by INTEGER REFERENCES leads ON DELETE SET NULL
) STRICT;
INSERT INTO leads VALUES(1,1,1,1,NULL);
CREATE TABLE lead_events (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    lead_id INTEGER NOT NULL REFERENCES leads ON DELETE CASCADE,
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    stage INTEGER,
    text TEXT,
    due INTEGER,                    -- days since 0001-01-01
    start INTEGER,                  -- of a call
    minutes REAL,
    link TEXT,
    other INTEGER,                  -- a call's first event, or the lead somebody was introduced as
    change INTEGER NOT NULL,        -- what was done in one go shares it, and is undone in one
    undone_at INTEGER,
    by TEXT                         -- who; null where nobody signs in
, told INTEGER) STRICT;
INSERT INTO lead_events VALUES(1,1,1795626142210,1,1,'clients',NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL);
INSERT INTO lead_events VALUES(2,1,1795626142210,3,NULL,'Say thank you',NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL);
CREATE TABLE sources (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    network INTEGER NOT NULL,
    account TEXT NOT NULL,          -- the network's own, lasting name for it: a DID, user@host
    handle TEXT NOT NULL,           -- as people know it
    server TEXT NOT NULL,           -- where it is asked
    added_at INTEGER NOT NULL,
    removed_at INTEGER,
    next_at INTEGER NOT NULL,       -- when its posts are listed again
    answered_at INTEGER,            -- when it last answered
    failures INTEGER NOT NULL DEFAULT 0,    -- setbacks in a row
    setback INTEGER,                -- the last one's kind; null: it answers
    is_near INTEGER NOT NULL DEFAULT 0,     -- its owner named the server, which may be at a private address
    home TEXT,                      -- where it is signed in and writes; null: it is not
    home_is_near INTEGER NOT NULL DEFAULT 0,
    secret BLOB,                    -- what signs in there, encrypted
    secret_ends_at INTEGER          -- when its owner must sign in again; null: never, or not told
) STRICT;
CREATE TABLE budgets (
    server TEXT NOT NULL PRIMARY KEY,
    since INTEGER NOT NULL,
    spent INTEGER NOT NULL
) STRICT;
CREATE TABLE visits (
    post_id INTEGER NOT NULL PRIMARY KEY REFERENCES posts ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
    address TEXT NOT NULL,          -- at://…
    next_at INTEGER,                -- null: never again
    visited_at INTEGER,
    gone_at INTEGER,                -- when the network no longer had it
    hidden_likes INTEGER,           -- counted and not listed, when the list was last read to its end; null: it never was
    hidden_reposts INTEGER,
    hidden_quotes INTEGER,
    hidden_replies INTEGER
) STRICT;
CREATE TABLE withdrawals (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    key INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches ON DELETE CASCADE,
    at INTEGER NOT NULL,
    is_back INTEGER NOT NULL,
    PRIMARY KEY (post_id, person_id, kind, key, batch_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE channels (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,             -- as people know it: an e-mail address, a host
    settings BLOB NOT NULL,         -- addresses and secrets as JSON, encrypted
    takes INTEGER NOT NULL,         -- 1: what is urgent, 2: digests, 3: both
    added_at INTEGER NOT NULL,
    removed_at INTEGER
) STRICT;
CREATE TABLE messages (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    at INTEGER NOT NULL,
    is_urgent INTEGER NOT NULL
) STRICT;
CREATE TABLE alerts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    subject TEXT NOT NULL,          -- 'post 7': a second thing about it waits until the first was seen
    round INTEGER NOT NULL,         -- tells apart what may be told of one subject again: a due day, the days that are left; 0: only once
    post_id INTEGER REFERENCES posts ON DELETE CASCADE,
    lead_id INTEGER REFERENCES leads ON DELETE CASCADE,
    source_id INTEGER REFERENCES sources ON DELETE CASCADE,
    at INTEGER NOT NULL,            -- when it was found
    until INTEGER,                  -- when it is no news any more; null: never
    count INTEGER,                  -- the number that it speaks of: reactions then, days that are left
    confidence REAL,                -- of a breakout
    message_id INTEGER REFERENCES messages ON DELETE SET NULL,      -- null: it waits
    seen_at INTEGER                 -- when somebody opened it; null: not yet
) STRICT;
CREATE TABLE alert_steps (
    alert_id INTEGER NOT NULL REFERENCES alerts ON DELETE CASCADE,
    place INTEGER NOT NULL,
    due INTEGER NOT NULL,
    key TEXT NOT NULL,              -- of its words
    number REAL,                    -- that the words speak of
    PRIMARY KEY (alert_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE alert_ticks (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    alert_id INTEGER NOT NULL REFERENCES alerts ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at INTEGER NOT NULL,
    is_done INTEGER NOT NULL
) STRICT;
CREATE TABLE deliveries (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    channel_id INTEGER NOT NULL REFERENCES channels ON DELETE CASCADE,
    message_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER,                -- null: delivered, or given up
    sent_at INTEGER,
    setback INTEGER,                -- why the last try came to nothing
    code TEXT                       -- what the other side said, as a code: never its text
) STRICT;
CREATE TABLE lead_hooks (
    workspace_id INTEGER NOT NULL PRIMARY KEY REFERENCES workspaces ON DELETE CASCADE,
    url TEXT NOT NULL,
    secret BLOB NOT NULL,               -- encrypted
    is_near INTEGER NOT NULL,           -- a server of the user's own, which may be at a private address
    sent_change INTEGER NOT NULL,       -- the newest change that was told
    failures INTEGER NOT NULL,          -- in a row
    problem TEXT,                       -- of the newest failure
    not_before INTEGER NOT NULL         -- when it is tried again
) STRICT;
CREATE TABLE erased (
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    hash INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (workspace_id, hash)
) STRICT, WITHOUT ROWID;
INSERT INTO erased VALUES(1,-4214905574643451206,1795626142943);
INSERT INTO erased VALUES(1,3095652666764847824,1795626142943);
CREATE TABLE drills (
    at INTEGER NOT NULL PRIMARY KEY,
    backup TEXT NOT NULL,
    seconds REAL NOT NULL,
    problem TEXT                    -- null: all was there and whole
) STRICT;
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
CREATE TABLE sendings (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    source_id INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
    conversation_id INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    reply_id INTEGER REFERENCES replies ON DELETE SET NULL,     -- where it is kept as an answer
    kind INTEGER NOT NULL,
    target TEXT NOT NULL,           -- what it answers, likes or quotes, by the network's name
    key TEXT NOT NULL,              -- chosen by us; the network takes it once
    record TEXT NOT NULL,           -- what goes out, byte for byte the same each time
    text TEXT NOT NULL,             -- what a person reads of it; empty for a like
    by TEXT,
    minutes REAL,                   -- what it took to write
    made_at INTEGER NOT NULL,
    next_at INTEGER,                -- when it is tried again; null: it is sent, or given up
    tries INTEGER NOT NULL DEFAULT 0,
    setback INTEGER,                -- why it did not go out the last time
    address TEXT,                   -- where the network shows it
    sent_at INTEGER,
    ended_at INTEGER                -- taken back, or given up before it was sent
) STRICT;
CREATE TABLE claims (
    conversation_id INTEGER NOT NULL PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
    browser TEXT NOT NULL,      -- drawn by chance
    by TEXT NOT NULL,           -- who is shown to the others
    until INTEGER NOT NULL      -- on the world's clock, for people type on it
) STRICT;
CREATE TABLE retrospectives (
    post_id INTEGER NOT NULL REFERENCES posts ON DELETE CASCADE,
    language TEXT NOT NULL,
    at INTEGER NOT NULL,            -- as of when
    text TEXT,                      -- Markdown; null: to be written again, as of the same moment
    PRIMARY KEY (post_id, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE feeds (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    url TEXT NOT NULL,              -- where it is asked now: permanent redirects are followed once and remembered; of a file its name
    title TEXT,                     -- as it calls itself
    field TEXT,                     -- what it is read for, in the owner's words: the folder of an OPML file
    is_near INTEGER NOT NULL,       -- a server of the user's own, which may be at a private address
    added_at INTEGER NOT NULL,
    removed_at INTEGER,
    etag TEXT,                      -- the validators of the newest whole answer
    modified TEXT,
    next_at INTEGER,                -- null: never asked, as of a file, or never again
    answered_at INTEGER,
    failures INTEGER NOT NULL DEFAULT 0,    -- setbacks in a row
    setback INTEGER                 -- the last one's kind; null: it answers
) STRICT;
CREATE TABLE stories (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    into_id INTEGER REFERENCES stories ON DELETE SET NULL,      -- the story it turned out to be a part of
    into_at INTEGER
) STRICT;
CREATE TABLE articles (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    feed_id INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
    story_id INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
    key INTEGER NOT NULL,           -- a hash of its address without what only tracks readers; where it has none, of what its feed calls it
    at INTEGER NOT NULL,            -- when it came out, as far as told and not later than it was read
    publisher TEXT NOT NULL,        -- as people know it
    site TEXT NOT NULL,             -- what tells publishers apart: the host of its address
    title TEXT NOT NULL,
    summary TEXT,
    link TEXT
) STRICT;
CREATE TABLE news_rules (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    story_id INTEGER REFERENCES stories ON DELETE CASCADE,
    text TEXT,
    at INTEGER NOT NULL,
    ended_at INTEGER                -- null while it holds
) STRICT;
CREATE TABLE post_stories (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    story_id INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
    post_id INTEGER REFERENCES posts ON DELETE CASCADE,         -- null while it is a draft
    begun_at INTEGER,               -- null where it was found by its words
    text TEXT,                      -- the draft
    posted_at INTEGER               -- when the post was told; null while it is a draft
) STRICT;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('conversations',2);
INSERT INTO sqlite_sequence VALUES('workspaces',2);
INSERT INTO sqlite_sequence VALUES('goals',1);
INSERT INTO sqlite_sequence VALUES('profiles',1);
INSERT INTO sqlite_sequence VALUES('batches',3);
INSERT INTO sqlite_sequence VALUES('posts',1);
INSERT INTO sqlite_sequence VALUES('people',4);
INSERT INTO sqlite_sequence VALUES('leads',1);
INSERT INTO sqlite_sequence VALUES('lead_events',2);
INSERT INTO sqlite_sequence VALUES('merges',1);
INSERT INTO sqlite_sequence VALUES('conversation_events',1);
CREATE UNIQUE INDEX IX_workspaces_name ON workspaces (name);
CREATE INDEX IX_goals_workspace_id_set_at ON goals (workspace_id, set_at);
CREATE INDEX IX_profiles_workspace_id_at ON profiles (workspace_id, at);
CREATE UNIQUE INDEX IX_column_maps_workspace_id_header ON column_maps (workspace_id, header);
CREATE UNIQUE INDEX IX_posts_workspace_id_network_key ON posts (workspace_id, network, key);
CREATE INDEX IX_touches_person_id ON touches (person_id);
CREATE INDEX IX_preferences_workspace_id_key_set_at ON preferences (workspace_id, key, set_at);
CREATE INDEX IX_merges_workspace_id ON merges (workspace_id);
CREATE INDEX IX_people_merged_into ON people (merged_into) WHERE merged_into IS NOT NULL;
CREATE UNIQUE INDEX IX_conversations_act ON conversations (post_id, person_id, kind, key);
CREATE INDEX IX_conversations_workspace_id ON conversations (workspace_id);
CREATE INDEX IX_conversation_events_conversation_id ON conversation_events (conversation_id, at);
CREATE INDEX IX_conversation_events_change ON conversation_events (change);
CREATE INDEX IX_replies_conversation_id ON replies (conversation_id);
CREATE INDEX IX_replies_workspace_id ON replies (workspace_id);
CREATE INDEX IX_efforts_workspace_id ON efforts (workspace_id, at);
CREATE INDEX IX_leads_workspace_id ON leads (workspace_id);
CREATE INDEX IX_leads_person_id ON leads (person_id);
CREATE INDEX IX_leads_introduced_by ON leads (introduced_by) WHERE introduced_by IS NOT NULL;
CREATE INDEX IX_lead_events_lead_id ON lead_events (lead_id, at);
CREATE INDEX IX_lead_events_change ON lead_events (change);
CREATE VIEW spent AS
    SELECT workspace_id, at, kind, minutes, post_id, person_id, conversation_id, NULL AS lead_id, by, note, NULL AS undone_at FROM efforts
    UNION ALL
    SELECT l.workspace_id, e.at, CASE e.kind WHEN 8 THEN 4 ELSE 3 END, e.minutes, l.post_id, l.person_id, NULL, l.id, e.by, NULL, e.undone_at
    FROM lead_events e JOIN leads l ON l.id = e.lead_id WHERE e.minutes IS NOT NULL AND e.kind IN (5, 8);
CREATE UNIQUE INDEX IX_sources_account ON sources (workspace_id, network, account);
CREATE INDEX IX_visits_next_at ON visits (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX IX_visits_address ON visits (address);
CREATE INDEX IX_channels_workspace_id ON channels (workspace_id);
CREATE INDEX IX_messages_workspace_id ON messages (workspace_id, at);
CREATE UNIQUE INDEX IX_alerts_subject ON alerts (workspace_id, subject, kind, round);
CREATE INDEX IX_alerts_post_id ON alerts (post_id) WHERE post_id IS NOT NULL;
CREATE INDEX IX_alerts_message_id ON alerts (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX IX_alert_ticks_alert_id ON alert_ticks (alert_id);
CREATE INDEX IX_deliveries_next_at ON deliveries (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX IX_deliveries_channel_id ON deliveries (channel_id);
CREATE INDEX IX_deliveries_message_id ON deliveries (message_id);
CREATE UNIQUE INDEX report_links_hash ON report_links (hash);
CREATE INDEX IX_sendings_next_at ON sendings (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX IX_sendings_conversation_id ON sendings (conversation_id);
CREATE INDEX IX_sendings_workspace_id ON sendings (workspace_id);
CREATE INDEX IX_sendings_source_id ON sendings (source_id);
CREATE INDEX IX_sendings_reply_id ON sendings (reply_id);
CREATE UNIQUE INDEX IX_feeds_workspace_id_url ON feeds (workspace_id, url);
CREATE INDEX IX_feeds_next_at ON feeds (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX IX_stories_merged ON stories (workspace_id) WHERE into_id IS NOT NULL;
CREATE INDEX IX_stories_into_id ON stories (into_id) WHERE into_id IS NOT NULL;
CREATE UNIQUE INDEX IX_articles_key ON articles (workspace_id, key);
CREATE INDEX IX_articles_workspace_id ON articles (workspace_id);
CREATE INDEX IX_articles_at ON articles (workspace_id, at, story_id);
CREATE INDEX IX_articles_story_id ON articles (story_id);
CREATE INDEX IX_articles_feed_id ON articles (feed_id);
CREATE INDEX IX_news_rules_workspace_id ON news_rules (workspace_id);
CREATE INDEX IX_news_rules_story_id ON news_rules (story_id) WHERE story_id IS NOT NULL;
CREATE INDEX IX_post_stories_workspace_id ON post_stories (workspace_id);
CREATE INDEX IX_post_stories_post_id ON post_stories (post_id) WHERE post_id IS NOT NULL;
CREATE INDEX IX_post_stories_story_id ON post_stories (story_id);
COMMIT;
PRAGMA user_version = 18;
