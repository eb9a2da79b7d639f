package dev.parlor.bot.roster;

import dev.parlor.core.fighter.FighterId;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words why {@link FighterId} would refuse an id. */
final class Ids {
    static final String EXPECTED = "1 to 64 printable ASCII characters without blanks, '|', ':', '\"' and '\\'";

    private static final int LONGEST = 64;
    private static final int SHOWN = 5;

    private Ids() {}

    static Optional<String> unfit(String id) {
        String unfit = id.codePoints()
                .filter(c -> c <= ' ' || c >= 0x7f || "|:\"\\".indexOf(c) >= 0)
                .distinct()
                .limit(SHOWN)
                .mapToObj(Ids::shown)
                .collect(Collectors.joining(", "));
        String found = "the id " + Wording.quoted(id);
        if (!unfit.isEmpty()) {
            return Optional.of(found + " with " + unfit);
        }
        if (id.length() > LONGEST) {
            return Optional.of(found + " of " + id.length() + " characters");
        }
        return id.isEmpty() ? Optional.of("no id") : Optional.empty();
    }

    private static String shown(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> "a blank";
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> String.format("U+%04X", c);
            default -> "'" + Character.toString(c) + "'";
        };
    }
}
