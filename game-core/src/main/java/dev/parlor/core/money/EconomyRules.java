package dev.parlor.core.money;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * All numbers of the economy.
 *
 * @param houseRules the version of the house rules that players accept, 1 or more
 * @param currencies what is counted
 * @param welcome what a person gets on the first registration in a community, each 1 or more
 * @param daily what can be claimed every day
 * @param gifts how players give to each other
 * @param limits how people limit themselves
 * @param levels how experience becomes a level
 * @param merits how much experience play gives
 */
public record EconomyRules(
        int houseRules,
        Currencies currencies,
        Map<Currency, Amount> welcome,
        DailyRules daily,
        GiftRules gifts,
        LimitRules limits,
        Levels levels,
        MeritRules merits) {
    private static final int XP_STEP = 100;

    /**
     * Checks that the parts fit.
     *
     * @throws IllegalArgumentException if the version is below 1, a welcome gives nothing, or a rule names a currency
     *     that the house has not
     */
    public EconomyRules {
        welcome = Map.copyOf(welcome);
        if (houseRules < 1) {
            throw new IllegalArgumentException(
                    "The version of the house rules must be 1 or more, but is " + houseRules);
        }
        if (welcome.containsValue(Amount.ZERO)) {
            throw new IllegalArgumentException("A welcome must give 1 or more of each of its currencies");
        }
        checkKnown("welcome", currencies, welcome.keySet());
        checkKnown("daily", currencies, daily.pays().keySet());
        checkKnown("gifts", currencies, gifts.thresholds().keySet());
    }

    /**
     * The rules of a house that sets nothing else: a welcome of 1 000 chips, 10 gems and 20 spins.
     *
     * @return rules with the standard parts
     */
    public static EconomyRules standard() {
        Map<Currency, Amount> welcome = Map.of(
                new Currency("chips"), Amount.of(1_000),
                new Currency("gems"), Amount.of(10),
                new Currency("spins"), Amount.of(20));
        return new EconomyRules(
                1,
                Currencies.standard(),
                welcome,
                DailyRules.standard(),
                GiftRules.standard(),
                LimitRules.standard(),
                new Levels(XP_STEP),
                MeritRules.standard());
    }

    private static void checkKnown(String what, Currencies currencies, Set<Currency> used) {
        Set<Currency> unknown = new HashSet<>(used);
        currencies.codes().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The house has no " + unknown + ", but " + what + " names it");
        }
    }
}
