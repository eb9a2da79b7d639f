package dev.parlor.commands.moment;

import dev.parlor.commands.Embed;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.HistoryLine;
import dev.parlor.core.money.Reason;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.Tournament;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who won which prize in a tournament that is over, from the lines of their purses. */
record Prizes(EconomyDesk economy, Words words) {
    private static final int RECENT = 100;

    Embed on(Embed embed, Tournament.Finished tournament) {
        List<Optional<FighterId>> best = List.of(
                Optional.of(tournament.champion()),
                tournament.bracket().runnerUp(),
                tournament.bracket().third());
        List<Text> won = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            int rank = i + 1;
            best.get(i)
                    .flatMap(tournament.entries()::find)
                    .flatMap(entry -> prize(tournament, entry, rank))
                    .ifPresent(won::add);
        }
        return won.isEmpty() ? embed : embed.field(words.say("placard.prizes"), Text.lines(won));
    }

    private Optional<Text> prize(Tournament.Finished tournament, Entrant entry, int rank) {
        Currency currency = tournament.plan().rules().currency();
        String key = "prize:" + tournament.id() + ":" + rank;
        return lines(tournament, entry, currency)
                .filter(line -> line.reason() == Reason.PRIZE && line.key().equals(key))
                .findFirst()
                .map(line -> words.say(
                        "moment.prize",
                        Slot.quote("fighter", entry.fighter().name()),
                        Slot.number("rank", rank),
                        Slot.money("prize", Amount.of(line.delta()), currency)));
    }

    private Stream<HistoryLine> lines(Tournament tournament, Entrant entry, Currency currency) {
        return entry
                .owner()
                .map(owner -> new Account.Purse(tournament.plan().parlor(), owner))
                .map(purse -> economy.history(purse, currency, Long.MAX_VALUE, RECENT))
                .stream()
                .flatMap(List::stream);
    }
}
