-- What a player draws from. The seeds themselves are in the table seeds.
CREATE TABLE seed_pairs (
    parlor TEXT NOT NULL,
    player TEXT NOT NULL,
    generation BIGINT NOT NULL,
    current_commitment TEXT NOT NULL,
    next_commitment TEXT NOT NULL,
    client_seed TEXT NOT NULL,
    draws BIGINT NOT NULL,
    pending TEXT NOT NULL,
    PRIMARY KEY (parlor, player)
);

CREATE TABLE receipts (
    parlor TEXT NOT NULL,
    player TEXT NOT NULL,
    nonce BIGINT NOT NULL,
    generation BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (parlor, player, nonce)
);
