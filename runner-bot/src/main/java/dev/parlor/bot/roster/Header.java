package dev.parlor.bot.roster;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.bot.files.UnfitException;
import dev.parlor.bot.terminal.Visible;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The first line of a trait table: what its columns are called, and which of them is no trait.
 *
 * @param names the columns
 * @param id the column named {@code id}, or the first one
 * @param name the column named {@code name}, if there is one
 * @param lore the column named {@code lore}, if there is one
 */
record Header(List<String> names, int id, OptionalInt name, OptionalInt lore) {
    static Header of(Place place, List<String> cells, Problems problems) throws UnfitException {
        List<String> names = cells.stream().map(Wording::clean).toList();
        check(place, names, problems);
        int id = find(names, "id").orElse(0);
        Header header = new Header(names, id, other(names, "name", id), other(names, "lore", id));
        if (header.traitColumns().isEmpty()) {
            problems.add(place, "no trait column beside " + String.join(", ", names), "at least one");
        }
        problems.throwIfAny();
        return header;
    }

    private static void check(Place place, List<String> names, Problems problems) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Integer first = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), i);
            if (name.isEmpty()) {
                problems.add(place, "no name above column " + (i + 1), "a name above every column");
            } else if (first != null) {
                String columns = (first + 1) + " and " + (i + 1);
                problems.add(
                        place, "the name " + Wording.quoted(name) + " above the columns " + columns, "every name once");
            }
        }
    }

    private static OptionalInt find(List<String> names, String wanted) {
        return IntStream.range(0, names.size())
                .filter(i -> names.get(i).equalsIgnoreCase(wanted))
                .findFirst();
    }

    private static OptionalInt other(List<String> names, String wanted, int id) {
        OptionalInt found = find(names, wanted);
        return found.isPresent() && found.getAsInt() == id ? OptionalInt.empty() : found;
    }

    List<Integer> traitColumns() {
        return IntStream.range(0, names.size())
                .filter(i -> i != id && i != name.orElse(id) && i != lore.orElse(id))
                .boxed()
                .toList();
    }

    /** What separates the items of each list column. */
    Map<Integer, String> separators(Place place, ListColumns lists, List<List<String>> rows, Problems problems) {
        return lists.named()
                .map(named -> separators(place, named, rows, problems))
                .orElseGet(() -> detected(rows));
    }

    private Map<Integer, String> detected(List<List<String>> rows) {
        return traitColumns().stream()
                .filter(i -> rows.stream().anyMatch(row -> row.get(i).contains(" / ")))
                .collect(Collectors.toMap(i -> i, i -> ListColumn.DEFAULT_SEPARATOR));
    }

    /** Where lines were left out, the separator may have been in them, and its absence is no problem yet. */
    private Map<Integer, String> separators(
            Place place, List<ListColumn> named, List<List<String>> rows, Problems problems) {
        boolean whole = !problems.any();
        Map<Integer, String> separators = new HashMap<>();
        for (ListColumn list : named) {
            int column = find(names, list.name()).orElse(id);
            separators.put(column, list.separator());
            if (!traitColumns().contains(column)) {
                problems.add(place, "no list column " + Wording.quoted(list.name()), "one of " + traitNames());
            } else if (whole && rows.stream().noneMatch(row -> row.get(column).contains(list.separator()))) {
                String found = "no cell of the list column %s with the separator %s"
                        .formatted(Wording.quoted(names.get(column)), shown(list.separator()));
                problems.add(place, found, "one that stands between the items, as in NAME:SEPARATOR");
            }
        }
        return separators;
    }

    /** With its blanks, for one too many may be what is wrong. */
    private static String shown(String separator) {
        return "'" + Visible.of(separator.replace("\t", "\\t")) + "'";
    }

    private String traitNames() {
        return traitColumns().stream().map(names::get).collect(Collectors.joining(", "));
    }
}
