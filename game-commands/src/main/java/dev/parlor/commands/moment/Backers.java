package dev.parlor.commands.moment;

import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.betting.Books;
import dev.parlor.core.betting.Odds;
import dev.parlor.core.money.Amount;
import dev.parlor.core.tournament.Match;
import java.util.List;
import java.util.Optional;

/** What those got who backed the winner of a match, from its public lines {@code id|pick|stake}. */
record Backers(Match.Settled match, Books books) {
    /** How many bets were right, and what they paid. */
    record Paid(int bets, Odds odds) {
        Text say(Words words) {
            return words.say("placard.paid.odds", Slot.number("bets", bets), Slot.words("odds", odds.toString()));
        }
    }

    Optional<Paid> paid() {
        List<Amount> stakes = match.fight().proof().entries().stream()
                .map(line -> line.split("\\|", -1))
                .filter(parts -> parts[1].equals(match.fight().winner().name()))
                .map(parts -> Amount.of(Long.parseLong(parts[2])))
                .toList();
        Amount all = stakes.stream().reduce(Amount.ZERO, Amount::plus);
        return stakes.isEmpty() ? Optional.empty() : Optional.of(new Paid(stakes.size(), new Odds(books.paid(), all)));
    }
}
