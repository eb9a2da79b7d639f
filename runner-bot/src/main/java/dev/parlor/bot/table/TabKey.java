package dev.parlor.bot.table;

import dev.parlor.commands.Command;
import dev.parlor.commands.CommandPath;
import dev.parlor.commands.Control;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.house.Beginning;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the word that is being typed may become. */
final class TabKey {
    private final TableParts parts;

    TabKey(TableParts parts) {
        this.parts = parts;
    }

    /** Whole words that begin like the last one of a line. */
    List<String> of(String line) {
        int start = line.lastIndexOf(' ') + 1;
        String word = line.substring(start);
        String before = line.substring(0, start).strip();
        return all(before, word).stream()
                .filter(candidate -> candidate.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private List<String> all(String before, String word) {
        if (word.startsWith("@") && before.isEmpty()) {
            return seats();
        }
        List<String> words = Arrays.stream(before.split("\\s+"))
                .filter(part -> !part.isEmpty() && !part.startsWith("@"))
                .toList();
        boolean house = before.startsWith("@" + Seats.HOUSE);
        if (words.isEmpty()) {
            return commands(house);
        }
        String group = words.getFirst().replaceFirst("^/", "");
        if (words.size() == 1 && subcommands(group, house).stream().anyMatch(sub -> sub.startsWith(word))) {
            return subcommands(group, house);
        }
        return declaration(words).map(found -> options(found, words, word)).orElse(List.of());
    }

    private List<String> seats() {
        return parts.seats().taken().stream().map(seat -> "@" + seat).toList();
    }

    private List<String> commands(boolean house) {
        return Stream.concat(
                        Stream.of("/quit", "/seat"),
                        parts.commands().declarations(house).stream()
                                .map(declaration -> "/" + declaration.path().group()))
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> subcommands(String group, boolean house) {
        return parts.commands().group(group, house).stream()
                .filter(declaration -> declaration.path().words().size() == 2)
                .map(declaration -> declaration.path().words().getLast())
                .toList();
    }

    private Optional<Declaration> declaration(List<String> words) {
        List<String> names = words.stream()
                .map(word -> word.replaceFirst("^/", ""))
                .takeWhile(word -> word.matches("[a-z]{1,32}"))
                .limit(2)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : parts.commands()
                        .find(new CommandPath(names))
                        .or(() -> parts.commands().find(new CommandPath(names.subList(0, 1))))
                        .map(Command::declaration);
    }

    private List<String> options(Declaration declaration, List<String> words, String word) {
        List<Option> open = declaration.options().stream()
                .filter(option -> words.stream().noneMatch(given -> given.startsWith(option.name() + ":")))
                .toList();
        int colon = word.indexOf(':');
        if (colon < 0) {
            return open.stream().map(option -> option.name() + ":").toList();
        }
        String name = word.substring(0, colon);
        return open.stream()
                .filter(option -> option.name().equals(name))
                .flatMap(option -> values(declaration, words, option, word.substring(colon + 1))
                        .map(value -> name + ":" + value))
                .toList();
    }

    /** What stands in a line holds no blanks. */
    private Stream<String> values(Declaration declaration, List<String> words, Option option, String begun) {
        if (option.kind() instanceof OptionKind.Someone) {
            return seats().stream();
        }
        Map<String, String> given = new HashMap<>(said(words));
        given.put(option.name(), begun);
        return parts
                .completions()
                .of(new Beginning(parts.parlor(), declaration.path(), given, option.name(), parts.words(), true))
                .stream()
                .map(Control.Choice::value)
                .filter(value -> !value.contains(" "));
    }

    private static Map<String, String> said(List<String> words) {
        return words.stream()
                .map(word -> word.split(":", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, second) -> second));
    }
}
