package dev.parlor.bot.roster;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.bot.files.UnfitException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The first column of a trait table that names none {@code id}: it may hold the ids, or be a trait like any other. */
final class GuessedIds {
    private static final Set<String> SURE = Set.of("id", "token_id", "tokenid", "token id", "token", "#");

    private GuessedIds() {}

    /** One problem for the whole column, since it is the guess that is wrong and not every line. */
    static void check(Place place, Header header, List<CsvRoster.Row> rows, Problems problems) throws UnfitException {
        String column = header.names().get(header.id());
        if (SURE.contains(column.toLowerCase(Locale.ROOT))) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (CsvRoster.Row row : rows) {
            Optional<String> wrong = wrong(row.cells().get(header.id()).strip(), seen);
            if (wrong.isPresent()) {
                String found = "no column named id, and the first one, %s, cannot stand in for it, with %s in line %d"
                        .formatted(
                                Wording.quoted(column),
                                wrong.orElseThrow(),
                                row.place().line());
                problems.add(place, found, "a column named id, with another id in every line: " + Ids.EXPECTED);
                throw problems.exception();
            }
        }
    }

    private static Optional<String> wrong(String id, Set<String> seen) {
        Optional<String> unfit = Ids.unfit(id);
        return unfit.isEmpty() && !seen.add(id) ? Optional.of("the id " + Wording.quoted(id) + " again") : unfit;
    }
}
