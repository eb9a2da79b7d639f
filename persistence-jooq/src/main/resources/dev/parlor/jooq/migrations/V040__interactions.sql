-- What was answered to each act, for a day.
CREATE TABLE answers (
    parlor TEXT NOT NULL,
    player TEXT NOT NULL,
    -- The chat's name of what the player did.
    act TEXT NOT NULL,
    body TEXT NOT NULL,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (parlor, player, act)
);

CREATE INDEX answers_by_time ON answers (kept_at);

-- What stands behind buttons.
CREATE TABLE buttons (
    parlor TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (parlor, id)
);

CREATE INDEX buttons_by_time ON buttons (expires_at);
