package dev.parlor.core.money;

import java.time.Duration;
import java.util.Map;

/**
 * What a player may claim every day.
 *
 * @param pays what each claim gives, by currency; may be empty
 * @param cooldown how long after a claim the next one can be made
 * @param window how long after a claim the next one still continues the streak, at least the cooldown
 * @param again how long after a claim another click is taken for the same one, shorter than the cooldown
 */
public record DailyRules(Map<Currency, Pay> pays, Duration cooldown, Duration window, Duration again) {
    /**
     * What a claim gives in one currency.
     *
     * @param base on level 1 without a streak, 1 or more
     * @param perLevel more for each level above 1
     * @param perDay more for each claim of the streak behind the first
     * @param longest how many claims of a streak behind the first count
     */
    public record Pay(int base, int perLevel, int perDay, int longest) {
        private static final int MOST = 1_000_000_000;

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the base is below 1, another number negative, or one above a thousand
         *     million
         */
        public Pay {
            if (base < 1 || (perLevel | perDay | longest) < 0 || Math.max(Math.max(base, perLevel), perDay) > MOST) {
                throw new IllegalArgumentException(
                        "A daily pay must be 1 to " + MOST + " and its steps 0 to " + MOST + ", but is " + base + " + "
                                + perLevel + " per level + " + perDay + " per day up to " + longest + " days");
            }
        }

        /**
         * What a claim gives.
         *
         * @param level the player's level, 1 to {@link Levels#HIGHEST}
         * @param streak claims without a gap, this one included: 1 or more
         * @return 1 or more
         */
        public Amount at(int level, int streak) {
            long days = Math.min(streak - 1, longest);
            return Amount.of(base + (long) perLevel * (level - 1) + perDay * days);
        }
    }

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if a duration breaks a rule above
     */
    public DailyRules {
        pays = Map.copyOf(pays);
        if (again.isNegative() || again.compareTo(cooldown) >= 0 || window.compareTo(cooldown) < 0) {
            throw new IllegalArgumentException("A daily claim needs 0 <= again < cooldown <= window, but has " + again
                    + ", " + cooldown + " and " + window);
        }
    }

    /**
     * Every 24 hours, continued within 48: 200 chips, 20 more per level and 25 more per day of the streak up to 10
     * days, and 5 spins.
     *
     * @return the rules of a house that sets nothing else
     */
    public static DailyRules standard() {
        Map<Currency, Pay> pays =
                Map.of(new Currency("chips"), new Pay(200, 20, 25, 10), new Currency("spins"), new Pay(5, 0, 0, 0));
        return new DailyRules(pays, Duration.ofHours(24), Duration.ofHours(48), Duration.ofSeconds(10));
    }
}
