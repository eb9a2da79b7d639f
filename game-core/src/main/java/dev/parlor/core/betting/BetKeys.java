package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Entry;
import dev.parlor.core.money.Posting;
import java.util.Optional;

/** The keys of a pool's movements, and what can be read back out of them. */
final class BetKeys {
    private static final String BET = "bet:";
    private static final String LATE = "late:";

    private BetKeys() {}

    static String bet(BetId bet) {
        return BET + bet;
    }

    /** The return of a bet that came in after the end, or whose bettor was erased. */
    static String late(BetId bet) {
        return LATE + bet;
    }

    /** One key for payout and refund, since a bettor is given money back by a pool once, whatever for. */
    static String payout(PoolId pool, PlayerId bettor) {
        return "payout:" + pool + ":" + bettor;
    }

    static String of(String step, PoolId pool) {
        return step + ":" + pool;
    }

    static Optional<Bet> betIn(Posting posting, Pick pick) {
        return idBehind(BET, posting).map(id -> new Bet(id, bettor(posting), pick, new Amount(posting.delta())));
    }

    static Optional<BetId> lateIn(Posting posting) {
        return idBehind(LATE, posting);
    }

    private static Optional<BetId> idBehind(String prefix, Posting posting) {
        String key = posting.movement().key();
        return key.startsWith(prefix) ? Optional.of(new BetId(key.substring(prefix.length()))) : Optional.empty();
    }

    private static PlayerId bettor(Posting posting) {
        for (Entry entry : posting.movement().entries()) {
            if (entry.account() instanceof Account.Purse purse) {
                return purse.player();
            }
        }
        throw new IllegalStateException(
                "No purse paid the stake of " + posting.movement().key());
    }
}
