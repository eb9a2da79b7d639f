-- Instants are nanoseconds since the epoch. Identifiers are text. Lists of names are parted by blanks, which no name has.

CREATE TABLE accounts (
    id ${id},
    parlor TEXT NOT NULL,
    currency TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('purse', 'pot', 'house', 'mint', 'burn')),
    name TEXT NOT NULL,
    -- What a purse holds. Other accounts hold the sum of their account_sums.
    balance BIGINT CHECK (balance >= 0),
    CHECK ((kind = 'purse') = (balance IS NOT NULL)),
    UNIQUE (parlor, kind, name, currency)
);

-- All purses of a player, in whatever community.
CREATE INDEX accounts_by_player ON accounts (name, currency) WHERE kind = 'purse';

-- What an account that is no purse holds, in parts, so that writers on different parts do not wait for each other.
-- Parts other than 0 are bounded (2^58), so that a look at part 0 tells whether the sum may leave the range.
CREATE TABLE account_sums (
    account BIGINT NOT NULL REFERENCES accounts (id),
    part BIGINT NOT NULL,
    amount BIGINT NOT NULL CHECK (part = 0 OR amount BETWEEN -288230376151711744 AND 288230376151711744),
    PRIMARY KEY (account, part)
) ${clustered};

CREATE TABLE movements (
    id ${id},
    parlor TEXT NOT NULL,
    act TEXT NOT NULL,
    currency TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- The player who caused it, or nothing for the engine.
    player TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    UNIQUE (parlor, act)
);

CREATE TABLE entries (
    movement BIGINT NOT NULL REFERENCES movements (id),
    place BIGINT NOT NULL,
    account BIGINT NOT NULL REFERENCES accounts (id),
    delta BIGINT NOT NULL CHECK (delta <> 0),
    -- The balance behind the entry, for purses.
    balance BIGINT CHECK (balance >= 0),
    PRIMARY KEY (movement, place)
) ${clustered};

CREATE UNIQUE INDEX entries_by_account ON entries (account, movement);

CREATE TABLE pools (
    id TEXT NOT NULL PRIMARY KEY,
    parlor TEXT NOT NULL,
    currency TEXT NOT NULL,
    keeper TEXT NOT NULL,
    picks TEXT NOT NULL,
    barred TEXT NOT NULL,
    takeout_bps BIGINT NOT NULL,
    dust_policy TEXT NOT NULL,
    minimum_stake BIGINT NOT NULL,
    stake_limit BIGINT NOT NULL,
    commitment TEXT,
    inputs TEXT,
    state TEXT NOT NULL CHECK (state IN ('OPEN', 'LOCKED', 'SETTLING', 'SETTLED', 'VOIDING', 'VOIDED')),
    ends_at BIGINT,
    digest TEXT,
    winners TEXT,
    void_reason TEXT,
    -- The last bettor who was paid, while bettors are paid in the order of their names.
    paid_to TEXT,
    gross BIGINT,
    carried_in BIGINT,
    fee BIGINT,
    paid BIGINT,
    dust BIGINT,
    carried_out BIGINT
);

CREATE INDEX pools_by_parlor ON pools (parlor, state);

CREATE TABLE tickets (
    id ${id},
    bet TEXT NOT NULL UNIQUE,
    pool TEXT NOT NULL,
    bettor TEXT NOT NULL,
    pick TEXT NOT NULL,
    stake BIGINT NOT NULL CHECK (stake > 0),
    placed_at BIGINT NOT NULL,
    odds_back BIGINT NOT NULL,
    odds_stake BIGINT NOT NULL
);

CREATE INDEX tickets_by_pool ON tickets (pool, id);

CREATE TABLE outbox (
    id ${id},
    parlor TEXT NOT NULL,
    put_at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    delivered_at BIGINT
);

CREATE INDEX outbox_pending ON outbox (id) WHERE delivered_at IS NULL;
