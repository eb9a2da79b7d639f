package dev.parlor.commands.money;

import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.LimitOutcome;
import dev.parlor.core.money.LossCap;
import dev.parlor.core.money.Scope;
import dev.parlor.core.money.SelfLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what limits there are, and what became of a wish for one. */
final class LimitWords {
    private LimitWords() {}

    static Option where() {
        return Option.optional("where", new OptionKind.Choice(List.of("here", "everywhere")), "here");
    }

    static Scope scope(Invocation invocation) {
        return invocation.options().text("where").filter("everywhere"::equals).isPresent()
                ? new Scope.Everywhere()
                : new Scope.Here(invocation.parlor());
    }

    static Text say(Words words, SelfLimits limits) {
        List<Text> lines = new ArrayList<>();
        limits.excluded().ifPresent(until -> lines.add(words.say("pause.excluded", Slot.due("until", until))));
        limits.coolOff().ifPresent(until -> lines.add(words.say("pause.cooling", Slot.due("until", until))));
        limits.lossCaps().forEach((currency, cap) -> lines.add(cap(words, currency, cap)));
        return lines.isEmpty() ? words.say("limits.none") : Text.lines(lines);
    }

    private static Text cap(Words words, Currency currency, LossCap cap) {
        Text now = words.say("limits.cap", new Slot("cap", amount(words, currency, cap.cap())));
        return cap.later()
                .map(later -> now.then(words.say(
                        "limits.later",
                        new Slot("cap", amount(words, currency, later.cap())),
                        Slot.due("due", later.due()))))
                .orElse(now);
    }

    private static Text amount(Words words, Currency currency, Optional<Amount> cap) {
        return cap.map(amount -> Text.of(new Span.Money(amount.value(), currency)))
                .orElseGet(() -> words.say("limits.nocap", Slot.code("currency", currency.code())));
    }

    static Reply reply(Words words, LimitOutcome outcome) {
        return switch (outcome) {
            case LimitOutcome.InForce inForce ->
                Reply.privately(words.say("limits.inforce").below(say(words, inForce.limits())));
            case LimitOutcome.Later later ->
                Reply.privately(
                        words.say("limits.waits", Slot.due("due", later.due())).below(say(words, later.limits())));
            case LimitOutcome.CannotShorten longer ->
                Reply.privately(words.say("limits.longer", Slot.due("until", longer.until())));
            case LimitOutcome.OutOfRange range ->
                Reply.privately(words.say(
                        "limits.range",
                        Slot.number("shortest", range.shortest().toHours()),
                        Slot.number("longest", range.longest().toDays())));
            case LimitOutcome.NotStakeable not ->
                Reply.privately(words.say(
                        "limits.notstakeable",
                        Slot.code("currency", not.currency().code())));
        };
    }
}
