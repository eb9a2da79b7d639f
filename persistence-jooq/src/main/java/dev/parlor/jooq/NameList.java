package dev.parlor.jooq;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names in one column, parted by blanks, which no name has. */
final class NameList {
    private static final String BLANK = " ";

    private NameList() {}

    static <T> String of(Collection<T> names, Function<T, String> name) {
        return names.stream().map(name).collect(Collectors.joining(BLANK));
    }

    static <T> List<T> read(String column, Function<String, T> name) {
        return Stream.of(column.split(BLANK))
                .filter(part -> !part.isEmpty())
                .map(name)
                .toList();
    }
}
