package dev.parlor.commands.tournament;

import dev.parlor.core.ParlorId;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is on in a community, and what people mean when they name it or leave it out.
 *
 * @param desk where tournaments are run
 */
public record Programme(TournamentDesk desk) {
    private static final int MOST = 25;

    /**
     * The tournaments people may mean.
     *
     * @param parlor the community
     * @return the newest first
     */
    public List<Tournament> tournaments(ParlorId parlor) {
        return desk.newest(parlor, MOST);
    }

    /**
     * The tournament somebody means.
     *
     * @param parlor the community
     * @param written its id or the beginning of it, any text; the one that is on if nothing was written
     * @return the tournament, if there is one
     */
    public Optional<Tournament> tournament(ParlorId parlor, Optional<String> written) {
        List<Tournament> known = tournaments(parlor);
        return written.isEmpty()
                ? known.stream().min(Comparator.comparingInt(Programme::age))
                : known.stream()
                        .filter(tournament -> tournament
                                .id()
                                .value()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(written.get().toLowerCase(Locale.ROOT)))
                        .findFirst();
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
