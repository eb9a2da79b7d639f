package dev.parlor.commands.money;

import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.core.Names;
import dev.parlor.core.money.GiftId;
import dev.parlor.core.money.Offer;
import java.util.Optional;

/** Which offered gift somebody means. */
record Gifts(Bank bank, Invocation invocation) {
    static Option option() {
        return Option.optional("gift", new OptionKind.Phrase(Names.LONGEST), "g-17");
    }

    /** The one that was named, or the first that waits. */
    Optional<GiftId> meant() {
        return invocation
                .options()
                .text("gift")
                .map(Gifts::id)
                .orElseGet(() -> bank.desk().offers(invocation.parlor(), invocation.player()).stream()
                        .map(Offer::id)
                        .findFirst());
    }

    private static Optional<GiftId> id(String written) {
        return written.matches("[A-Za-z0-9._#-]{1,64}") ? Optional.of(new GiftId(written)) : Optional.empty();
    }

    Reply none() {
        return Reply.privately(invocation.words().say("gift.none"));
    }
}
