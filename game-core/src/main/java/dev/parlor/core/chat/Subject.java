package dev.parlor.core.chat;

import dev.parlor.core.Names;
import dev.parlor.core.ParlorId;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.TournamentId;
import java.util.Arrays;
import java.util.Optional;

/**
 * What one message is about. There is one message of each.
 *
 * @param kind what kind of thing
 * @param name the thing's own name
 */
public record Subject(Kind kind, String name) {
    private static final char BETWEEN = ':';
    private static final int SHORT = 32;

    /** What messages are about. */
    public enum Kind {
        /** A tournament as a whole. */
        TOURNAMENT("tournament"),
        /** One match. */
        MATCH("match"),
        /** The thread of a tournament, which is no message but is kept like one. */
        THREAD("thread"),
        /** What is in the way in a room, for those who run the community. */
        OBSTACLE("obstacle");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is empty, too long or has a character outside {@link Names#checked}
     */
    public Subject {
        Names.checked("A subject", name);
    }

    /**
     * A tournament as a whole.
     *
     * @param tournament which
     * @return the subject
     */
    public static Subject of(TournamentId tournament) {
        return new Subject(Kind.TOURNAMENT, tournament.value());
    }

    /**
     * A match.
     *
     * @param match which
     * @return the subject
     */
    public static Subject of(MatchId match) {
        return new Subject(Kind.MATCH, match.value());
    }

    /**
     * The thread of a tournament.
     *
     * @param tournament which
     * @return the subject
     */
    public static Subject threadOf(TournamentId tournament) {
        return new Subject(Kind.THREAD, tournament.value());
    }

    /**
     * What is in the way in a room. Each time it is something else to tell.
     *
     * @param parlor whose room
     * @param obstacle what it is
     * @return the subject
     */
    public static Subject of(ParlorId parlor, Obstacle obstacle) {
        String name = Sha256.of(parlor + "|" + obstacle.cause() + "|" + obstacle.since())
                .hex();
        return new Subject(Kind.OBSTACLE, name.substring(0, SHORT));
    }

    /**
     * Reads what {@link #key} wrote.
     *
     * @param key any text
     * @return the subject, if it is one
     */
    public static Optional<Subject> read(String key) {
        int at = key.indexOf(BETWEEN);
        return Arrays.stream(Kind.values())
                .filter(kind -> at >= 0 && kind.word.equals(key.substring(0, at)))
                .findFirst()
                .map(kind -> new Subject(kind, key.substring(at + 1)));
    }

    /**
     * The subject as one word.
     *
     * @return such as {@code match:t1.r1m1}
     */
    public String key() {
        return kind.word + BETWEEN + name;
    }

    @Override
    public String toString() {
        return key();
    }
}
