package dev.parlor.bot.content;

import dev.parlor.bot.settings.Settings;
import dev.parlor.commands.office.Change;
import dev.parlor.core.money.Currencies;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.DailyRules;
import dev.parlor.core.money.EconomyRules;
import dev.parlor.core.money.GiftRules;
import dev.parlor.core.money.LimitRules;
import dev.parlor.core.money.MeritRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a content pack holds, checked.
 *
 * @param money the currencies, one or more
 */
public record Content(List<MintedCoin> money) {
    /** Copies the list. */
    public Content {
        money = List.copyOf(money);
    }

    /**
     * The currencies of the house.
     *
     * @return them in the order of the file
     */
    public Currencies currencies() {
        return new Currencies(money.stream().map(MintedCoin::coin).toList());
    }

    /**
     * The economy that follows from the content and the settings together.
     *
     * @param economy the times and steps
     * @return the rules
     */
    public EconomyRules rules(Settings.Economy economy) {
        DailyRules house = DailyRules.standard();
        return new EconomyRules(
                economy.houseRules(),
                currencies(),
                by(MintedCoin::welcome),
                new DailyRules(by(MintedCoin::daily), economy.dailyCooldown(), economy.streakWindow(), house.again()),
                new GiftRules(by(MintedCoin::acceptAbove), economy.giftPatience()),
                LimitRules.standard(),
                economy.levels(),
                MeritRules.standard());
    }

    /**
     * What another content says otherwise.
     *
     * @param newer what was read later
     * @return each value that differs
     */
    public List<Change> changes(Content newer) {
        return new Revision(this, newer).changes();
    }

    /**
     * This content, but for what counts without a restart.
     *
     * @param newer where that is taken from
     * @return the content that an open house goes by
     */
    public Content adopting(Content newer) {
        return new Revision(this, newer).merged();
    }

    private <V> Map<Currency, V> by(Function<MintedCoin, Optional<V>> value) {
        Map<Currency, V> map = new HashMap<>();
        money.forEach(minted ->
                value.apply(minted).ifPresent(v -> map.put(minted.coin().currency(), v)));
        return map;
    }

    @Override
    public String toString() {
        return "currencies "
                + money.stream().map(minted -> minted.coin().currency().code()).collect(Collectors.joining(", "));
    }
}
