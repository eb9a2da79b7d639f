-- Where a community plays.
CREATE TABLE rooms (
    parlor TEXT NOT NULL PRIMARY KEY,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('CHANNEL', 'FORUM')),
    threads BOOLEAN NOT NULL,
    office TEXT,
    language TEXT NOT NULL,
    -- What is in the way there.
    obstacle TEXT CHECK (obstacle IN ('FORBIDDEN', 'GONE')),
    detail TEXT,
    blocked_at BIGINT,
    CHECK ((obstacle IS NULL) = (blocked_at IS NULL) AND (obstacle IS NULL) = (detail IS NULL))
);

-- The messages that the house posts by itself, one about each subject.
CREATE TABLE postings (
    subject TEXT NOT NULL PRIMARY KEY,
    parlor TEXT NOT NULL,
    edition INTEGER NOT NULL CHECK (edition >= 1),
    wanted BIGINT NOT NULL,
    told BIGINT NOT NULL CHECK (told <= wanted),
    since_at BIGINT NOT NULL,
    -- Where and when it was tried to post it, as long as the end of that is not known.
    tried_channel TEXT,
    tried_at BIGINT,
    -- Where it stands.
    channel TEXT,
    message TEXT,
    shown TEXT CHECK (length(shown) = 64),
    -- Who is at it.
    holder TEXT,
    held_until BIGINT,
    CHECK ((tried_channel IS NULL) = (tried_at IS NULL)),
    CHECK ((channel IS NULL) = (message IS NULL)),
    CHECK ((holder IS NULL) = (held_until IS NULL))
);

CREATE INDEX postings_by_time ON postings (since_at);

CREATE INDEX postings_due ON postings (since_at, subject) WHERE wanted > told;
