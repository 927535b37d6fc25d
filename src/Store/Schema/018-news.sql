-- News: feeds and how reading them goes, the articles they told of, the stories these tell, and what the owner makes of them.

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
CREATE UNIQUE INDEX IX_feeds_workspace_id_url ON feeds (workspace_id, url);
CREATE INDEX IX_feeds_next_at ON feeds (next_at) WHERE next_at IS NOT NULL;

-- A piece of news. Which articles tell it, they say themselves; once said that is never changed.
CREATE TABLE stories (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    into_id INTEGER REFERENCES stories ON DELETE SET NULL,      -- the story it turned out to be a part of
    into_at INTEGER
) STRICT;
CREATE INDEX IX_stories_merged ON stories (workspace_id) WHERE into_id IS NOT NULL;
CREATE INDEX IX_stories_into_id ON stories (into_id) WHERE into_id IS NOT NULL;

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
CREATE UNIQUE INDEX IX_articles_key ON articles (workspace_id, key);
CREATE INDEX IX_articles_workspace_id ON articles (workspace_id);       -- in the order in which they came
CREATE INDEX IX_articles_at ON articles (workspace_id, at, story_id);
CREATE INDEX IX_articles_story_id ON articles (story_id);
CREATE INDEX IX_articles_feed_id ON articles (feed_id);

-- What the owner says of news: a story muted or kept, a word or a publisher blocked.
CREATE TABLE news_rules (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    story_id INTEGER REFERENCES stories ON DELETE CASCADE,
    text TEXT,
    at INTEGER NOT NULL,
    ended_at INTEGER                -- null while it holds
) STRICT;
CREATE INDEX IX_news_rules_workspace_id ON news_rules (workspace_id);
CREATE INDEX IX_news_rules_story_id ON news_rules (story_id) WHERE story_id IS NOT NULL;

-- Which story a post is about: begun from it, or found by its words.
CREATE TABLE post_stories (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    workspace_id INTEGER NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    story_id INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
    post_id INTEGER REFERENCES posts ON DELETE CASCADE,         -- null while it is a draft
    begun_at INTEGER,               -- null where it was found by its words
    text TEXT,                      -- the draft
    posted_at INTEGER               -- when the post was told; null while it is a draft
) STRICT;
CREATE INDEX IX_post_stories_workspace_id ON post_stories (workspace_id);
CREATE INDEX IX_post_stories_post_id ON post_stories (post_id) WHERE post_id IS NOT NULL;
CREATE INDEX IX_post_stories_story_id ON post_stories (story_id);
