-- Leaderboards are looked at seldom and read through; balances, experience and winnings change with every bet, and an
-- index on each of them cost more than all else that a bet or a payout writes.
DROP INDEX accounts_by_balance;

DROP INDEX careers_by_xp;

DROP INDEX betting_records_by_winnings;
