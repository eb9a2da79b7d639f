-- What is said about a match: written once.
CREATE TABLE shows (
    match_id TEXT NOT NULL PRIMARY KEY,
    -- JSON with a version of its own.
    script TEXT NOT NULL CHECK (length(script) <= 100000),
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    told_at BIGINT NOT NULL
);

CREATE INDEX shows_by_time ON shows (told_at);

-- The pictures of a match, also before anything is said about it. The files lie elsewhere.
CREATE TABLE plates (
    match_id TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('ENTRANCE', 'CLASH', 'VERDICT')),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    alternative TEXT NOT NULL,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (match_id, part)
);

-- What was seen in a picture, by the digest of its bytes.
CREATE TABLE sightings (
    picture TEXT NOT NULL PRIMARY KEY CHECK (length(picture) = 64),
    words TEXT NOT NULL,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    seen_at BIGINT NOT NULL
);

CREATE INDEX sightings_by_time ON sightings (seen_at);

-- Pictures that somebody outside is to deliver. Of a secret there is the digest only.
CREATE TABLE paint_jobs (
    id TEXT NOT NULL PRIMARY KEY,
    token TEXT NOT NULL CHECK (length(token) = 64),
    ends_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('PENDING', 'NOTIFIED', 'CLOSED'))
);

CREATE INDEX paint_jobs_by_time ON paint_jobs (ends_at);
