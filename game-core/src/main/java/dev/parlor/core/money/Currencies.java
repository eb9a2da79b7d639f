package dev.parlor.core.money;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The currencies of the house.
 *
 * @param coins one or more in the order in which they are shown, none twice
 */
public record Currencies(List<Coin> coins) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is none or one comes twice
     */
    public Currencies {
        coins = List.copyOf(coins);
        long different = coins.stream().map(Coin::currency).distinct().count();
        if (coins.isEmpty() || different < coins.size()) {
            throw new IllegalArgumentException("A house has one or more currencies, none of them twice");
        }
    }

    /**
     * Chips to bet and to give, gems, spins and claim points.
     *
     * @return the currencies of a house that sets nothing else
     */
    public static Currencies standard() {
        return new Currencies(List.of(
                coin("chips", "chips", "🪙", Coin.Use.STAKE, Coin.Use.GIVE),
                coin("gems", "gems", "💎", Coin.Use.GIVE),
                coin("spins", "spins", "🎰"),
                coin("claims", "claim points", "🎫")));
    }

    /**
     * Looks up a currency.
     *
     * @param currency its code
     * @return how people see it, if the house has it
     */
    public Optional<Coin> find(Currency currency) {
        return coins.stream().filter(coin -> coin.currency().equals(currency)).findFirst();
    }

    /**
     * Tells whether something may be done with a currency.
     *
     * @param currency its code
     * @param use what would be done
     * @return false also for a currency that the house has not
     */
    public boolean allow(Currency currency, Coin.Use use) {
        return find(currency).filter(coin -> coin.allows(use)).isPresent();
    }

    /**
     * All codes.
     *
     * @return in the order in which they are shown
     */
    public List<Currency> codes() {
        return coins.stream().map(Coin::currency).toList();
    }

    private static Coin coin(String code, String name, String sign, Coin.Use... uses) {
        return new Coin(new Currency(code), name, sign, Set.of(uses));
    }
}
