package dev.parlor.core.money;

import dev.parlor.core.PlayerId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Keeps people to the limits that they set for themselves, within one transaction. Every game asks it before it takes a
 * stake or a fee.
 *
 * @param players the limits of the transaction
 * @param ledger the books of the transaction
 */
public record StakeGuard(Players players, Ledger ledger) {
    /**
     * Judges a stake.
     *
     * @param purse whose stake it would be
     * @param currency what would be staked
     * @param stake how much
     * @param now the present instant
     * @return why it must not be taken, or empty if it may
     */
    public Optional<Forbidden> forbids(Account.Purse purse, Currency currency, Amount stake, Instant now) {
        return pause(purse, now)
                .or(() -> scopes(purse)
                        .flatMap(scope -> reached(scope, purse.player(), currency, now).stream())
                        .filter(cap -> stake.compareTo(cap.room()) > 0)
                        .min(Comparator.comparing(Forbidden.CapReached::room)));
    }

    /**
     * Judges what is not a stake, but would get round a pause, such as giving money to somebody who bets with it.
     *
     * @param purse whose purse would pay
     * @param now the present instant
     * @return the pause that forbids it, the longest if there are several
     */
    public Optional<Forbidden> pause(Account.Purse purse, Instant now) {
        return latest(purse, now, SelfLimits::excluded)
                .<Forbidden>map(Forbidden.Excluded::new)
                .or(() -> latest(purse, now, SelfLimits::coolOff).map(Forbidden.CoolingOff::new));
    }

    private Optional<Instant> latest(Account.Purse purse, Instant now, Function<SelfLimits, Optional<Instant>> pause) {
        return scopes(purse)
                .flatMap(scope -> pause.apply(limits(scope, purse.player(), now)).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<Forbidden.CapReached> reached(Scope scope, PlayerId player, Currency currency, Instant now) {
        return limits(scope, player, now).lossCap(currency).cap().map(cap -> {
            Instant today = now.truncatedTo(ChronoUnit.DAYS);
            Balance flow = ledger.flow(player, scope, currency, Reason.ofPlay(), today);
            Amount lost = Amount.of(Math.max(0, Math.negateExact(flow.value())));
            return new Forbidden.CapReached(currency, cap, lost, today.plus(1, ChronoUnit.DAYS));
        });
    }

    private SelfLimits limits(Scope scope, PlayerId player, Instant now) {
        return players.limits(scope, player).at(now);
    }

    private static Stream<Scope> scopes(Account.Purse purse) {
        return Stream.of(new Scope.Here(purse.parlor()), new Scope.Everywhere());
    }
}
