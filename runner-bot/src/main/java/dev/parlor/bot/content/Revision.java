package dev.parlor.bot.content;

import dev.parlor.commands.office.Change;
import dev.parlor.commands.office.Effect;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Coin;
import dev.parlor.core.money.DailyRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a content pack says otherwise than the one in force. What is given counts at once; which currencies there are, and
 * what they are good for, stays until a restart, for purses, pools and commands are made of it.
 *
 * @param before the content in force
 * @param after the content that was read later
 */
record Revision(Content before, Content after) {
    private static final String CODES = "currencies";

    /** The currencies in force, with the later amounts. */
    Content merged() {
        return new Content(before.money().stream()
                .map(old -> later(old).map(minted -> old.giving(minted)).orElse(old))
                .toList());
    }

    List<Change> changes() {
        return Stream.concat(
                        change(CODES, codes(before), codes(after), Effect.RESTART),
                        before.money().stream()
                                .flatMap(old -> later(old).stream().flatMap(minted -> of(old, minted))))
                .toList();
    }

    private Optional<MintedCoin> later(MintedCoin old) {
        return after.money().stream()
                .filter(minted -> minted.coin().currency().equals(old.coin().currency()))
                .findFirst();
    }

    private static Stream<Change> of(MintedCoin old, MintedCoin minted) {
        String code = old.coin().currency().code();
        return Stream.of(
                        change(code, shown(old.coin()), shown(minted.coin()), Effect.RESTART),
                        change(code + " welcome", sum(old.welcome()), sum(minted.welcome()), Effect.AT_ONCE),
                        change(code + " daily", pay(old.daily()), pay(minted.daily()), Effect.AT_ONCE),
                        change(
                                code + " accept-above",
                                sum(old.acceptAbove()),
                                sum(minted.acceptAbove()),
                                Effect.AT_ONCE))
                .flatMap(changes -> changes);
    }

    private static Stream<Change> change(String key, String before, String after, Effect effect) {
        return before.equals(after) ? Stream.of() : Stream.of(new Change(key, before, after, effect));
    }

    private static String codes(Content content) {
        return content.money().stream()
                .map(minted -> minted.coin().currency().code())
                .collect(Collectors.joining(", "));
    }

    private static String shown(Coin coin) {
        return Stream.concat(
                        Stream.of(coin.name(), coin.sign()),
                        coin.uses().stream().sorted().map(use -> use.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private static String sum(Optional<Amount> amount) {
        return amount.map(Amount::toString).orElse("");
    }

    private static String pay(Optional<DailyRules.Pay> pay) {
        return pay.map(paid -> paid.base() + " + " + paid.perLevel() + " a level + " + paid.perDay() + " a day up to "
                        + paid.longest())
                .orElse("");
    }
}
