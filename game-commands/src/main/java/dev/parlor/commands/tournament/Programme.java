package dev.parlor.commands.tournament;

import dev.parlor.commands.Invocation;
import dev.parlor.core.ParlorId;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What is on in a community, and what people mean when they name it or leave it out.
 *
 * @param desk where tournaments are run
 */
public record Programme(TournamentDesk desk) {
    /** How many fight in a duel. */
    static final int DUEL = 2;

    private static final int MOST = 25;

    /**
     * The tournaments people may mean. However many came after it, one that is not over is among them.
     *
     * @param parlor the community
     * @return those that are not over, then the others, the newest of each first
     */
    public List<Tournament> tournaments(ParlorId parlor) {
        SequencedMap<TournamentId, Tournament> known = new LinkedHashMap<>();
        ongoing(parlor).forEach(tournament -> known.put(tournament.id(), tournament));
        desk.newest(parlor, MOST).forEach(tournament -> known.putIfAbsent(tournament.id(), tournament));
        return List.copyOf(known.values());
    }

    /**
     * The tournaments that are not over.
     *
     * @param parlor the community
     * @return the newest first
     */
    List<Tournament> ongoing(ParlorId parlor) {
        return desk.ongoing(parlor, MOST);
    }

    /**
     * Whether it is a tournament of two.
     *
     * @param tournament any tournament
     * @return whether no more than two can enter
     */
    public static boolean isADuel(Tournament tournament) {
        return tournament.plan().rules().size() == DUEL;
    }

    /**
     * The tournament somebody means.
     *
     * @param parlor the community
     * @param written its id or the beginning of it, any text; the one that is on if nothing was written, a duel only if
     *     it is alone
     * @return the tournament, if there is one
     */
    public Optional<Tournament> tournament(ParlorId parlor, Optional<String> written) {
        List<Tournament> known = tournaments(parlor);
        return written.isEmpty()
                ? known.stream().min(Comparator.comparingInt(Programme::age).thenComparing(Programme::isADuel))
                : known.stream()
                        .filter(tournament -> tournament
                                .id()
                                .value()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(written.get().toLowerCase(Locale.ROOT)))
                        .findFirst();
    }

    /**
     * The tournament that somebody means who does something about one.
     *
     * @param invocation who means it, and its id or the beginning of it; of those that are not over his own if nothing was
     *     written, and a duel only if it is alone
     * @return the tournament, if there is one
     */
    Optional<Tournament> led(Invocation invocation) {
        Optional<String> written = invocation.options().text("tournament");
        return ongoing(invocation.parlor()).stream()
                .filter(tournament -> written.isEmpty())
                .min(Comparator.comparing((Tournament tournament) ->
                                !tournament.plan().organiser().equals(invocation.player()))
                        .thenComparing(Programme::isADuel)
                        .thenComparingInt(Programme::age))
                .or(() -> tournament(invocation.parlor(), written));
    }

    /**
     * The tournament that somebody means who brings fighters.
     *
     * @param invocation who means it, and its id or the beginning of it; one that takes entries if nothing was written
     * @return the tournament, if there is one
     */
    Optional<Tournament> open(Invocation invocation) {
        Optional<String> written = invocation.options().text("tournament");
        return ongoing(invocation.parlor()).stream()
                .filter(tournament -> written.isEmpty() && tournament instanceof Tournament.SignUp)
                .findFirst()
                .or(() -> tournament(invocation.parlor(), written));
    }

    /**
     * The matches of a tournament.
     *
     * @param tournament any tournament
     * @return its matches, or empty if it never had a bracket
     */
    public Optional<Bouts> bouts(Tournament tournament) {
        return bracket(tournament).map(bracket -> new Bouts(tournament, bracket, desk.matches(tournament.id())));
    }

    /**
     * The bracket of a tournament.
     *
     * @param tournament any tournament
     * @return its bracket, or empty if it never had one or was cancelled
     */
    public static Optional<Bracket> bracket(Tournament tournament) {
        return switch (tournament) {
            case Tournament.SignUp signUp -> Optional.empty();
            case Tournament.Running running -> Optional.of(running.bracket());
            case Tournament.Paused paused -> bracket(paused.game());
            case Tournament.Finished finished -> Optional.of(finished.bracket());
            case Tournament.Cancelled cancelled -> Optional.empty();
        };
    }

    private static int age(Tournament tournament) {
        return switch (tournament) {
            case Tournament.Running running -> 0;
            case Tournament.Paused paused -> age(paused.game());
            case Tournament.SignUp signUp -> 1;
            case Tournament.Finished finished -> 2;
            case Tournament.Cancelled cancelled -> 3;
        };
    }
}
