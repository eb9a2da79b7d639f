package dev.parlor.testkit;

import dev.parlor.core.chance.Chance;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;

/**
 * Random numbers of a test that can be had again: the seed is printed when the run starts, and
 * {@code -Dparlor.seed=…} replays it.
 *
 * @param seed 64 lowercase hexadecimal characters
 */
public record SeededRun(String seed) {
    private static final String PROPERTY = "parlor.seed";
    private static final String DEFAULT = "20260101";

    /**
     * Starts a run and prints its seed.
     *
     * @param name what is tested; runs with different names have different numbers
     * @return a run from the system property {@code parlor.seed}, any text, or from a fixed one
     */
    public static SeededRun of(String name) {
        String text = System.getProperty(PROPERTY, DEFAULT);
        System.out.println(name + ": -D" + PROPERTY + "=" + text);
        return new SeededRun(Sha256.of(text + "|" + name).hex());
    }

    /**
     * Opens the numbers of this run.
     *
     * @param subject what they are for: printable ASCII without {@code :} or blanks
     * @return numbers that depend on the run and the subject only
     */
    public Chance chance(String subject) {
        Sha256 none = Sha256.of("");
        return FairDraw.open(Seed.ofHex(seed), new DrawScope(Purpose.PICK, subject, none, new Entropy(none.hex())));
    }
}
