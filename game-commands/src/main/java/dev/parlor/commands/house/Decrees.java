package dev.parlor.commands.house;

import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Decree;
import dev.parlor.core.money.WrittenReason;
import java.util.List;
import java.util.Optional;

/** Reads what an administrator decrees. */
record Decrees(Invocation invocation, Currency main) {
    static List<Option> options(List<Currency> codes, String example) {
        return List.of(
                Option.required("player", new OptionKind.Someone(), "@bob"),
                Option.required("amount", new OptionKind.Sum(), "100"),
                Option.required("reason", new OptionKind.Phrase(WrittenReason.LONGEST), example),
                Option.optional(
                        "currency",
                        new OptionKind.Choice(codes.stream().map(Currency::code).toList()),
                        "chips"));
    }

    Currency currency() {
        return invocation.options().text("currency").map(Currency::new).orElse(main);
    }

    PlayerId player() {
        return invocation.options().player("player").orElseThrow();
    }

    /** The decree, unless the amount comes to nothing or the reason has no visible character. */
    Optional<Decree> of(Balance purse) {
        return invocation
                .options()
                .sum("amount")
                .of(purse)
                .flatMap(amount -> WrittenReason.of(
                                invocation.options().text("reason").orElseThrow())
                        .map(reason -> new Decree(
                                invocation.act(),
                                invocation.parlor(),
                                player(),
                                currency(),
                                amount,
                                invocation.player(),
                                reason)));
    }
}
