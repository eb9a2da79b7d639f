package dev.parlor.commands.money;

import dev.parlor.commands.Command;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.GiftId;
import dev.parlor.core.money.Give;
import dev.parlor.core.money.Wish;
import java.util.Optional;

/** {@code /give}: gives somebody something; what is large is asked about twice, here and at its receiver. */
public record GiveCommand(Bank bank, Controls controls) implements Command {
    private static final int RECENT = 20;

    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "give",
                        Topic.MONEY,
                        Option.required("to", new OptionKind.Someone(), "@bob"),
                        Option.required("amount", new OptionKind.Sum(), "100"),
                        bank.currencyOption())
                .with("to:@bob amount:10%", "to:@bob amount:5 currency:gems")
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        Currency currency = bank.currency(invocation);
        Optional<Amount> amount = given(invocation, currency)
                .or(() -> invocation
                        .options()
                        .sum("amount")
                        .of(bank.desk().balance(invocation.parlor(), invocation.player(), currency)));
        PlayerId to = invocation.options().player("to").orElseThrow();
        if (amount.isEmpty()) {
            return Reply.privately(invocation.words().say("give.nothing"));
        }
        Give gift = new Give(
                new GiftId(invocation.act()), invocation.parlor(), invocation.player(), to, currency, amount.get());
        return isLarge(gift, invocation) && !invocation.confirmed()
                ? controls.confirm(invocation, question(gift, invocation.words()))
                : new GiftAnswer(invocation, controls).of(gift, bank.desk().give(gift));
    }

    /** What this act gave before its answer could be kept; a part of the purse would be another part by now. */
    private Optional<Amount> given(Invocation invocation, Currency currency) {
        Account.Purse purse = new Account.Purse(invocation.parlor(), invocation.player());
        return bank.desk().history(purse, currency, Long.MAX_VALUE, RECENT).stream()
                .filter(line -> line.key().equals("gift:" + invocation.act()))
                .map(line -> Amount.of(-line.delta()))
                .findFirst();
    }

    private boolean isLarge(Give gift, Invocation invocation) {
        return invocation.options().sum("amount") instanceof Wish.All
                || Optional.ofNullable(bank.desk().rules().gifts().thresholds().get(gift.currency()))
                        .filter(threshold -> gift.amount().compareTo(threshold) > 0)
                        .isPresent();
    }

    private static Text question(Give gift, Words words) {
        return words.say(
                "give.sure", Slot.money("amount", gift.amount(), gift.currency()), Slot.person("to", gift.to()));
    }
}
