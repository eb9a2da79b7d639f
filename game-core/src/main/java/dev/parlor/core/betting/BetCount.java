package dev.parlor.core.betting;

import dev.parlor.core.PlayerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** All bets of one bettor in a pool, added up. */
final class BetCount {
    private final PlayerId bettor;
    private int bets;
    private long staked;

    private BetCount(PlayerId bettor) {
        this.bettor = bettor;
    }

    static Collection<BetCount> of(Collection<Bet> bets) {
        Map<PlayerId, BetCount> counts = HashMap.newHashMap(bets.size());
        bets.forEach(bet -> counts.computeIfAbsent(bet.bettor(), BetCount::new).add(bet));
        return counts.values();
    }

    PlayerId bettor() {
        return bettor;
    }

    int bets() {
        return bets;
    }

    long staked() {
        return staked;
    }

    private void add(Bet bet) {
        bets++;
        staked = Math.addExact(staked, bet.stake().value());
    }
}
