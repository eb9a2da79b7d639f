package dev.parlor.core.tournament;

import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.fighter.WinProbability;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is published of a match together with its commitment, before the first stake.
 *
 * @param tournament the tournament
 * @param match the match
 * @param a who fights in corner A
 * @param strengthOfA how strong
 * @param b who fights in corner B
 * @param strengthOfB how strong
 * @param chance the published chance of corner A
 */
public record MatchInputs(
        TournamentId tournament,
        MatchId match,
        FighterId a,
        Strength strengthOfA,
        FighterId b,
        Strength strengthOfB,
        WinProbability chance) {
    private static final int LINES = 6;
    private static final String NUMBER = "([1-9][0-9]{0,9})";
    private static final Pattern FIGHTER = Pattern.compile("([AB])\\|([^|]*)\\|" + NUMBER + "/" + NUMBER);

    /**
     * Checks that two meet.
     *
     * @throws IllegalArgumentException if both corners have the same fighter
     */
    public MatchInputs {
        if (a.equals(b)) {
            throw new IllegalArgumentException("Fighter " + a + " cannot stand in both corners");
        }
    }

    /**
     * The inputs of a match.
     *
     * @param fixture which match
     * @param pairing its fighters, whose strengths give the chance
     * @return what to publish
     */
    public static MatchInputs of(Fixture fixture, Pairing pairing) {
        return new MatchInputs(
                fixture.tournament(),
                fixture.id(),
                pairing.a().id(),
                pairing.a().strength(),
                pairing.b().id(),
                pairing.b().strength(),
                pairing.chance());
    }

    /**
     * Reads published lines. Nothing is repaired: the lines of what is read are the same again.
     *
     * @param lines the lines of {@link #lines()}
     * @return the inputs, or empty if the lines have another form
     */
    public static Optional<MatchInputs> read(List<String> lines) {
        try {
            return parsed(lines).filter(inputs -> inputs.lines().equals(lines));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The hashed lines: rules version, tournament, match, {@code position|id|numerator/denominator} of both fighters,
     * and the chance of corner A in ppm.
     *
     * @return six lines
     */
    public List<String> lines() {
        return List.of(
                DrawScope.PROTOCOL,
                tournament.value(),
                match.value(),
                Corner.A + "|" + a + "|" + strengthOfA,
                Corner.B + "|" + b + "|" + strengthOfB,
                Integer.toString(chance.ppm()));
    }

    /**
     * The digest of the lines.
     *
     * @return what is published, and what the draw's words depend on
     */
    public Sha256 hash() {
        return Sha256.ofLines(lines());
    }

    /**
     * Who stands in a corner.
     *
     * @param corner which
     * @return the fighter's id
     */
    public FighterId in(Corner corner) {
        return corner == Corner.A ? a : b;
    }

    private static Optional<MatchInputs> parsed(List<String> lines) {
        if (lines.size() != LINES) {
            return Optional.empty();
        }
        Matcher a = FIGHTER.matcher(lines.get(3));
        Matcher b = FIGHTER.matcher(lines.get(4));
        return a.matches() && b.matches()
                ? Optional.of(new MatchInputs(
                        new TournamentId(lines.get(1)),
                        new MatchId(lines.get(2)),
                        new FighterId(a.group(2)),
                        strength(a),
                        new FighterId(b.group(2)),
                        strength(b),
                        new WinProbability(Integer.parseInt(lines.get(5)))))
                : Optional.empty();
    }

    private static Strength strength(Matcher fighter) {
        return new Strength(Integer.parseInt(fighter.group(3)), Integer.parseInt(fighter.group(4)));
    }
}
