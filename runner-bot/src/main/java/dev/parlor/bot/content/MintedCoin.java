package dev.parlor.bot.content;

import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Coin;
import dev.parlor.core.money.DailyRules;
import java.util.Optional;

/**
 * A currency with all that {@code currencies.json} says about it.
 *
 * @param coin the currency as people see it
 * @param welcome what a first registration gives, 1 or more
 * @param daily what a daily claim gives
 * @param acceptAbove above how much a gift must be accepted
 */
public record MintedCoin(
        Coin coin, Optional<Amount> welcome, Optional<DailyRules.Pay> daily, Optional<Amount> acceptAbove) {
    /** The same currency, of which is given what another one says. */
    MintedCoin giving(MintedCoin other) {
        return new MintedCoin(coin, other.welcome, other.daily, other.acceptAbove);
    }
}
