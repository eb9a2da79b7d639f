package dev.parlor.core.tournament;

/**
 * Which match of which tournament.
 *
 * @param tournament the tournament
 * @param place where in the bracket
 * @param attempt 1, and one more for every time the match was voided before
 */
public record Fixture(TournamentId tournament, Place place, int attempt) {
    private static final int MOST_ATTEMPTS = 99_999;

    /**
     * Checks the attempt.
     *
     * @throws IllegalArgumentException if the attempt is below 1 or above 99 999
     */
    public Fixture {
        if (attempt < 1 || attempt > MOST_ATTEMPTS) {
            throw new IllegalArgumentException("A match has no attempt " + attempt);
        }
    }

    /**
     * The first attempt at a match.
     *
     * @param tournament the tournament
     * @param place where in the bracket
     * @return the fixture
     */
    public static Fixture first(TournamentId tournament, Place place) {
        return new Fixture(tournament, place, 1);
    }

    /**
     * The next attempt at the same match.
     *
     * @return a fixture with another id
     */
    public Fixture again() {
        return new Fixture(tournament, place, attempt + 1);
    }

    /**
     * The match's name.
     *
     * @return such as {@code t1.r2m1}, or {@code t1.r2m1.3} for a third attempt
     */
    public MatchId id() {
        String first = tournament + "." + place.code();
        return new MatchId(attempt == 1 ? first : first + "." + attempt);
    }
}
