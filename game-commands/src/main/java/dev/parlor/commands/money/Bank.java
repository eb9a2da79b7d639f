package dev.parlor.commands.money;

import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.EconomyDesk;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * What the commands about money share.
 *
 * @param desk the economy
 * @param main the currency that is meant if none is named
 */
public record Bank(EconomyDesk desk, Currency main) {
    /** The option that names a currency. */
    Option currencyOption() {
        List<String> codes =
                desk.rules().currencies().codes().stream().map(Currency::code).toList();
        return Option.optional("currency", new OptionKind.Choice(codes), main.code());
    }

    Currency currency(Invocation invocation) {
        return invocation.options().text("currency").map(Currency::new).orElse(main);
    }

    /** Amounts of several currencies, in the order of the house. */
    <A> Text amounts(Map<Currency, A> amounts, ToLongFunction<A> value) {
        return Words.listed(
                desk.rules().currencies().codes().stream()
                        .filter(amounts::containsKey)
                        .toList(),
                code -> Text.of(new Span.Money(value.applyAsLong(Objects.requireNonNull(amounts.get(code))), code)));
    }

    boolean isRegistered(Invocation invocation) {
        return desk.player(invocation.parlor(), invocation.player()).isPresent();
    }

    static Reply startFirst(Words words) {
        return Reply.privately(words.say("money.startfirst"));
    }
}
