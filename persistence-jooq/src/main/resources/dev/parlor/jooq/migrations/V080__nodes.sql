-- When the next turn is free of what processes do one after the other.
CREATE TABLE queues (
    name TEXT NOT NULL PRIMARY KEY,
    free_at BIGINT NOT NULL
);

-- What one process last did for all, by its digest.
CREATE TABLE imprints (
    work TEXT NOT NULL PRIMARY KEY,
    digest TEXT NOT NULL CHECK (length(digest) = 64)
);
