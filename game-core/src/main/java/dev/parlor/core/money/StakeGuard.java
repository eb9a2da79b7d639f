package dev.parlor.core.money;

import dev.parlor.core.PlayerId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
        List<Reach> reaches = reaches(purse, now);
        return pause(reaches)
                .or(() -> reaches.stream()
                        .flatMap(reach -> reached(reach, purse.player(), currency, now).stream())
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
        return pause(reaches(purse, now));
    }

    private static Optional<Forbidden> pause(List<Reach> reaches) {
        return latest(reaches, SelfLimits::excluded)
                .<Forbidden>map(Forbidden.Excluded::new)
                .or(() -> latest(reaches, SelfLimits::coolOff).map(Forbidden.CoolingOff::new));
    }

    private static Optional<Instant> latest(List<Reach> reaches, Function<SelfLimits, Optional<Instant>> pause) {
        return reaches.stream()
                .flatMap(reach -> pause.apply(reach.limits()).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<Forbidden.CapReached> reached(Reach reach, PlayerId player, Currency currency, Instant now) {
        return reach.limits().lossCap(currency).cap().map(cap -> {
            Instant today = now.truncatedTo(ChronoUnit.DAYS);
            Balance flow = ledger.flow(player, reach.scope(), currency, Reason.ofPlay(), today);
            Amount lost = Amount.of(Math.max(0, Math.negateExact(flow.value())));
            return new Forbidden.CapReached(currency, cap, lost, today.plus(1, ChronoUnit.DAYS));
        });
    }

    /**
     * The limits in force, if there are any. All are looked up at once, since most people have none and pay for the look
     * with each stake.
     */
    private List<Reach> reaches(Account.Purse purse, Instant now) {
        Scope here = new Scope.Here(purse.parlor());
        Scope everywhere = new Scope.Everywhere();
        Map<Scope, SelfLimits> limits = players.limits(Set.of(here, everywhere), purse.player());
        List<Reach> reaches = new ArrayList<>(2);
        for (Scope scope : List.of(here, everywhere)) {
            SelfLimits set = limits.getOrDefault(scope, SelfLimits.NONE);
            if (!set.equals(SelfLimits.NONE)) {
                reaches.add(new Reach(scope, set.at(now)));
            }
        }
        return reaches;
    }

    private record Reach(Scope scope, SelfLimits limits) {}
}
