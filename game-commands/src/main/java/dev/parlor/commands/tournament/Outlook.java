package dev.parlor.commands.tournament;

import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Tournament;
import java.time.Instant;
import java.util.Optional;

/**
 * Says what comes next, and when, as far as that is known.
 *
 * @param programme what is on
 * @param words the language
 */
public record Outlook(Programme programme, Words words) {
    /**
     * What comes next in a tournament.
     *
     * @param tournament in any state
     * @return one or two sentences that name it
     */
    public Text of(Tournament tournament) {
        Slot name = Slot.quote("tournament", tournament.id().value());
        return switch (tournament) {
            case Tournament.SignUp signUp ->
                due(signUp)
                        .map(until -> words.say("outlook.signup.until", name, Slot.due("until", until)))
                        .orElseGet(() -> words.say("outlook.signup", name));
            case Tournament.Running running ->
                words.say("outlook.running", name)
                        .then(programme
                                .bouts(running)
                                .flatMap(Bouts::current)
                                .map(this::of)
                                .orElse(Text.NONE));
            case Tournament.Paused paused -> words.say("outlook.paused", name);
            case Tournament.Finished finished -> words.say("outlook.finished", name);
            case Tournament.Cancelled cancelled -> words.say("outlook.cancelled", name);
        };
    }

    /**
     * When a match is going to take bets, or takes them no more.
     *
     * @param bout the match
     * @return one or two sentences that name it
     */
    public Text of(Bout bout) {
        return switch (bout.match()) {
            case Match.Betting betting ->
                say("outlook.betting", bout, due(bout.whole()).orElse(betting.until()));
            case Match.Live live -> say(hasMore(bout) ? "outlook.fight" : "outlook.last", bout);
            case Match.Seeded seeded
            when isNext(bout) ->
                due(bout.whole())
                        .map(opens -> say("outlook.next", bout, opens))
                        .orElseGet(() -> say("board.soon", bout));
            default -> say("board.later", bout);
        };
    }

    private Text say(String key, Bout bout) {
        return words.say(key, number(bout), fighter("a", bout, Corner.A), fighter("b", bout, Corner.B));
    }

    private Text say(String key, Bout bout, Instant when) {
        return words.say(
                key, number(bout), fighter("a", bout, Corner.A), fighter("b", bout, Corner.B), Slot.due("when", when));
    }

    private static Slot number(Bout bout) {
        return Slot.number("number", bout.number());
    }

    private Slot fighter(String name, Bout bout, Corner corner) {
        return new Slot(name, new Marquee(words).fighter(bout, corner));
    }

    private Optional<Instant> due(Tournament tournament) {
        return programme.desk().due(tournament.id());
    }

    private static boolean isNext(Bout bout) {
        return bout.bouts()
                .current()
                .filter(current -> current.number() == bout.number())
                .isPresent();
    }

    private static boolean hasMore(Bout bout) {
        return bout.bouts().all().stream()
                .anyMatch(other -> other.match() instanceof Match.Seeded || other.match() instanceof Match.Waiting);
    }
}
