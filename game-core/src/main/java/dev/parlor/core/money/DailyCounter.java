package dev.parlor.core.money;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Judges and pays one daily claim, at one instant, within one transaction. */
record DailyCounter(EconomyDesk.Storage storage, EconomyRules rules, Instant now) {
    DailyOutcome claim(Player player) {
        return player.daily()
                .map(last -> claim(player, last))
                .orElseGet(() -> pay(player, new Daily(1, now, player.since())));
    }

    private DailyOutcome claim(Player player, Daily last) {
        Instant due = due(last);
        if (!now.isBefore(due)) {
            return pay(player, new Daily(streak(last), now, due));
        }
        boolean sameClick = last.streak() > 0 && now.isBefore(last.claimed().plus(daily().again()));
        return sameClick
                ? new DailyOutcome.Repeated(claimed(paid(player, last), last))
                : new DailyOutcome.TooEarly(last.streak(), due);
    }

    private int streak(Daily last) {
        boolean continued = !now.isAfter(last.claimed().plus(daily().window()));
        return continued ? last.streak() + 1 : 1;
    }

    private DailyOutcome pay(Player player, Daily claim) {
        Map<Currency, Amount> pays = new TreeMap<>();
        int level = rules.levels()
                .level(storage.players().career(player.parlor(), player.id()).xp());
        daily().pays().forEach((currency, pay) -> pays.put(currency, pay.at(level, claim.streak())));
        pays.forEach((currency, amount) -> new Faucet(storage.ledger())
                .pay(key(player, claim, currency), Reason.DAILY, player.parlor(), player.id(), currency, amount));
        storage.players().keep(player.claiming(claim));
        return claimed(pays, claim);
    }

    private Map<Currency, Amount> paid(Player player, Daily claim) {
        Map<Currency, Amount> paid = new TreeMap<>();
        for (Currency currency : rules.currencies().codes()) {
            storage.ledger()
                    .find(player.parlor(), key(player, claim, currency))
                    .ifPresent(movement -> paid.put(currency, received(movement)));
        }
        return paid;
    }

    private static Amount received(Movement movement) {
        return Amount.of(
                movement.entries().stream().mapToLong(Entry::delta).max().orElseThrow());
    }

    private DailyOutcome.Claimed claimed(Map<Currency, Amount> paid, Daily claim) {
        return new DailyOutcome.Claimed(paid, claim.streak(), due(claim));
    }

    private Instant due(Daily last) {
        return last.claimed().plus(daily().cooldown());
    }

    private DailyRules daily() {
        return rules.daily();
    }

    private static String key(Player player, Daily claim, Currency currency) {
        return "daily:" + player.id() + ":" + claim.due() + ":" + currency;
    }
}
