-- What is looked for stands in columns, the rest of a state in a body: JSON with a version of its own.

CREATE TABLE tournaments (
    id TEXT NOT NULL PRIMARY KEY,
    parlor TEXT NOT NULL,
    -- In which order the tournaments of a parlor were first kept.
    ordering BIGINT NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (parlor, ordering)
);

CREATE INDEX tournaments_by_state ON tournaments (state);

CREATE TABLE entrants (
    tournament TEXT NOT NULL REFERENCES tournaments (id),
    place BIGINT NOT NULL,
    fighter TEXT NOT NULL,
    -- The player who entered the fighter; none for the house.
    owner TEXT,
    body TEXT NOT NULL,
    PRIMARY KEY (tournament, place)
);

CREATE INDEX entrants_by_owner ON entrants (owner, tournament);

CREATE TABLE matches (
    id TEXT NOT NULL PRIMARY KEY,
    tournament TEXT NOT NULL REFERENCES tournaments (id),
    -- In which order the matches of a tournament were first kept.
    ordering BIGINT NOT NULL,
    round BIGINT NOT NULL,
    number BIGINT NOT NULL,
    attempt BIGINT NOT NULL,
    state TEXT NOT NULL,
    ends_at BIGINT,
    body TEXT NOT NULL,
    UNIQUE (tournament, ordering)
);

CREATE INDEX matches_by_state ON matches (tournament, state);

-- What does not change once it is there, and may be big: packed, and written once in the life of a match.
CREATE TABLE match_parts (
    match_id TEXT NOT NULL REFERENCES matches (id),
    part TEXT NOT NULL CHECK (part IN ('BETS', 'FIGHT')),
    digest TEXT NOT NULL,
    packed ${bytes} NOT NULL,
    PRIMARY KEY (match_id, part)
);

-- Secrets: every copy of this table is one.
CREATE TABLE seeds (
    subject TEXT NOT NULL PRIMARY KEY,
    seed TEXT NOT NULL CHECK (length(seed) = 64)
);
