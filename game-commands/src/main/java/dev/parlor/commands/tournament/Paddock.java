package dev.parlor.commands.tournament;

import dev.parlor.commands.Control;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.Tournament;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where somebody chooses a fighter to lead into a tournament. */
record Paddock(Stable stable, Controls controls, Invocation invocation) {
    private static final int MOST_CHOICES = 25;
    private static final int HEX = 16;

    Reply of(Tournament.SignUp tournament) {
        Words words = invocation.words();
        Optional<Entrant> own = tournament.entries().all().stream()
                .filter(entry -> entry.owner().equals(Optional.of(invocation.player())))
                .findFirst();
        if (own.isPresent()) {
            return Reply.privately(words.say(
                    "join.already", Slot.quote("fighter", own.get().fighter().name())));
        }
        List<Integer> free = free(tournament);
        return free.isEmpty() ? Reply.privately(words.say("join.nobody")) : offer(tournament, free);
    }

    private Reply offer(Tournament.SignUp tournament, List<Integer> free) {
        Words words = invocation.words();
        Text which =
                words.say("join.which", Slot.quote("tournament", tournament.id().value()));
        Map<String, String> options = Map.of("tournament", tournament.id().value());
        return Reply.privately(which)
                .with(List.of(
                        controls.select(
                                invocation,
                                "tournament join",
                                options,
                                "fighter",
                                words.say("join.choose"),
                                free.stream()
                                        .limit(MOST_CHOICES)
                                        .map(this::choice)
                                        .toList()),
                        controls.button(
                                invocation,
                                "tournament join",
                                Map.of("tournament", tournament.id().value(), "fighter", any(tournament, free)),
                                words.say("join.any"))));
    }

    private List<Integer> free(Tournament.SignUp tournament) {
        List<Fighter> taken =
                tournament.entries().all().stream().map(Entrant::fighter).toList();
        return IntStream.rangeClosed(1, stable.fighters().size())
                .filter(number -> !taken.contains(stable.fighters().get(number - 1)))
                .boxed()
                .toList();
    }

    private Control.Choice choice(int number) {
        return new Control.Choice(
                Integer.toString(number),
                Text.of(
                        new Span.Count(number),
                        new Span.Plain(" · "),
                        new Span.Quote(stable.fighters().get(number - 1).name())));
    }

    /** Somebody different for everybody, so that a crowd that wants a surprise does not want the same one. */
    private String any(Tournament.SignUp tournament, List<Integer> free) {
        Sha256 hash = Sha256.of(tournament.id() + "|" + invocation.player());
        int index = new BigInteger(hash.hex(), HEX)
                .mod(BigInteger.valueOf(free.size()))
                .intValue();
        return Integer.toString(free.get(index));
    }
}
