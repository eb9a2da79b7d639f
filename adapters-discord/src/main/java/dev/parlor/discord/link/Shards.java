package dev.parlor.discord.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which parts of the gateway this process holds. */
public sealed interface Shards {
    /** As many parts as Discord recommends, all of them. */
    record Auto() implements Shards {}

    /**
     * So many parts, all of them.
     *
     * @param total 1 or more
     */
    record All(int total) implements Shards {}

    /**
     * One of so many parts; other processes hold the others.
     *
     * @param number from 0
     * @param total more than the number
     */
    record One(int number, int total) implements Shards {}

    /** What can be set, for messages. */
    String EXPECTED = "auto, a number from 1 to 16384, or i/n with i from 0 to n - 1";

    /** More than any account has. */
    int MOST = 16_384;

    /**
     * Reads a setting.
     *
     * @param text any text
     * @return which parts; empty if it is none of {@link #EXPECTED}
     */
    static Optional<Shards> read(String text) {
        if (text.equals("auto")) {
            return Optional.of(new Auto());
        }
        Matcher parts = Pattern.compile("(?:(\\d{1,5})/)?(\\d{1,5})").matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int total = Integer.parseInt(parts.group(2));
        Optional<Integer> number = Optional.ofNullable(parts.group(1)).map(Integer::valueOf);
        boolean fits = total >= 1 && total <= MOST && number.orElse(0) < total;
        return fits
                ? Optional.of(number.<Shards>map(i -> new One(i, total)).orElseGet(() -> new All(total)))
                : Optional.empty();
    }

    /**
     * How many parts there are.
     *
     * @param recommended what Discord says
     * @return in all processes
     */
    default int total(int recommended) {
        return switch (this) {
            case Auto auto -> Math.max(1, recommended);
            case All(int total) -> total;
            case One(int number, int total) -> total;
        };
    }

    /**
     * The parts of this process.
     *
     * @param recommended what Discord says
     * @return their numbers
     */
    default IntStream numbers(int recommended) {
        return switch (this) {
            case Auto auto -> IntStream.range(0, total(recommended));
            case All(int total) -> IntStream.range(0, total);
            case One(int number, int total) -> IntStream.of(number);
        };
    }
}
