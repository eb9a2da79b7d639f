package dev.parlor.bot.show;

import dev.parlor.core.show.Credit;
import java.util.List;
import java.util.stream.Collectors;

/** Says who made a show. */
public final class Credits {
    private static final String HOUSE = "the house";

    private Credits() {}

    /**
     * One line about a show.
     *
     * @param told who told it
     * @param painted who painted its pictures
     */
    public static String line(Credit told, List<Credit> painted) {
        String words = "Told by " + name(told) + ".";
        return painted.isEmpty()
                ? words
                : words + " Painted by "
                        + painted.stream().map(Credits::name).distinct().collect(Collectors.joining(", ")) + ".";
    }

    private static String name(Credit credit) {
        if (credit.isOfTheHouse()) {
            return HOUSE;
        }
        return credit.model().isEmpty() ? credit.provider() : credit.provider() + " (" + credit.model() + ")";
    }
}
