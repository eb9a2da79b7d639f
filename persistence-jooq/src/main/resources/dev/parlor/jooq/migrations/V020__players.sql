CREATE TABLE players (
    parlor TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    since BIGINT NOT NULL,
    house_rules BIGINT NOT NULL,
    -- The last daily claim, nothing before the first.
    streak BIGINT,
    claimed_at BIGINT,
    due_at BIGINT,
    CHECK ((streak IS NULL) = (claimed_at IS NULL)),
    CHECK ((streak IS NULL) = (due_at IS NULL)),
    PRIMARY KEY (parlor, id)
) ${clustered};

-- One for each player, apart from players, so that bets, which look for those, do not wait for merits.
CREATE TABLE careers (
    parlor TEXT NOT NULL,
    player TEXT NOT NULL,
    xp BIGINT NOT NULL CHECK (xp >= 0),
    matches_won BIGINT NOT NULL CHECK (matches_won >= 0),
    tournaments BIGINT NOT NULL CHECK (tournaments >= 0),
    titles BIGINT NOT NULL CHECK (titles >= 0),
    PRIMARY KEY (parlor, player)
) ${clustered};

CREATE INDEX careers_by_xp ON careers (parlor, xp DESC, player ${byte_order});

CREATE TABLE betting_records (
    parlor TEXT NOT NULL,
    player TEXT NOT NULL,
    currency TEXT NOT NULL,
    bets BIGINT NOT NULL CHECK (bets >= 0),
    won BIGINT NOT NULL CHECK (won >= 0),
    staked BIGINT NOT NULL CHECK (staked >= 0),
    returned BIGINT NOT NULL CHECK (returned >= 0),
    winnings BIGINT NOT NULL CHECK (winnings >= 0),
    biggest BIGINT NOT NULL CHECK (biggest >= 0),
    PRIMARY KEY (parlor, player, currency)
) ${clustered};

CREATE INDEX betting_records_by_winnings ON betting_records (parlor, currency, winnings DESC, player ${byte_order});

-- 1 for the purses of registered players, which leaderboards show.
ALTER TABLE accounts ADD COLUMN ranked BIGINT DEFAULT 0 NOT NULL CHECK (ranked IN (0, 1));

CREATE INDEX accounts_by_balance ON accounts (parlor, currency, balance DESC, name ${byte_order}) WHERE ranked = 1;

-- People who were welcomed, by their marks: no player's identifier stands here.
CREATE TABLE welcomes (
    parlor TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (parlor, person)
) ${clustered};

-- What people forbid themselves, by their marks. A row without a currency holds pauses, the others hold caps on losses.
CREATE TABLE self_limits (
    person TEXT NOT NULL,
    -- A community, or nothing for all of them.
    reach TEXT NOT NULL,
    currency TEXT NOT NULL,
    cool_off BIGINT CHECK (cool_off IS NULL OR currency = ''),
    excluded BIGINT CHECK (excluded IS NULL OR currency = ''),
    cap BIGINT CHECK (cap IS NULL OR (cap >= 0 AND currency <> '')),
    -- The looser cap that waits, which may be none.
    later_cap BIGINT CHECK (later_cap IS NULL OR (later_cap >= 0 AND later_due IS NOT NULL)),
    later_due BIGINT CHECK (later_due IS NULL OR currency <> ''),
    PRIMARY KEY (person, reach, currency)
) ${clustered};

CREATE TABLE offers (
    id TEXT NOT NULL PRIMARY KEY,
    parlor TEXT NOT NULL,
    giver TEXT NOT NULL,
    taker TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    made_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'))
);

CREATE INDEX offers_by_giver ON offers (parlor, giver, state);

CREATE INDEX offers_by_taker ON offers (parlor, taker, state);

CREATE TABLE notes (
    parlor TEXT NOT NULL,
    -- The key of the movement that the note stands beside.
    act TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (parlor, act)
);

CREATE INDEX notes_by_time ON notes (parlor, written_at DESC, act ${byte_order});
