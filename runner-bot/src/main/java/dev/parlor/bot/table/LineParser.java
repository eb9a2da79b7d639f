package dev.parlor.bot.table;

import dev.parlor.commands.CommandPath;
import dev.parlor.commands.Commands;
import dev.parlor.commands.Option;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands what is typed at the table. */
final class LineParser {
    private static final Pattern WORD = Pattern.compile("([a-z]+):\"([^\"]*)\"?|\"([^\"]*)\"?|(\\S+)");
    private static final Pattern OPTION = Pattern.compile("([a-zA-Z]+):(.*)");
    private static final Set<String> GOODBYES = Set.of("/quit", "/exit", "quit", "exit");

    private final Commands commands;

    LineParser(Commands commands) {
        this.commands = commands;
    }

    Typed parse(String line, String seat) {
        String text = line.strip();
        if (!text.startsWith("@")) {
            return said(text, seat);
        }
        String[] parts = text.split("\\s+", 2);
        Optional<String> named = Seats.read(parts[0]);
        if (named.isEmpty()) {
            return new Typed.NoSeat(parts[0]);
        }
        return parts.length == 1 ? new Typed.Sit(named.get()) : said(parts[1], named.get());
    }

    private Typed said(String text, String seat) {
        if (text.isEmpty()) {
            return new Typed.Nothing();
        }
        if (GOODBYES.contains(text.toLowerCase(Locale.ROOT))) {
            return new Typed.Leave();
        }
        if (!text.startsWith("/")) {
            return new Typed.Answer(seat, text);
        }
        List<String[]> words = words(text.substring(1));
        return words.isEmpty() ? new Typed.Nothing() : call(seat, text.substring(1), words);
    }

    private Typed call(String seat, String text, List<String[]> words) {
        List<String> bare = words.stream()
                .takeWhile(word -> word[0].isEmpty())
                .map(word -> word[1])
                .toList();
        if (bare.size() == 2 && bare.getFirst().equals("seat")) {
            return Seats.read(bare.get(1)).<Typed>map(Typed.Sit::new).orElseGet(() -> new Typed.NoSeat(bare.get(1)));
        }
        for (int length = Math.min(2, bare.size()); length >= 1; length--) {
            Optional<CommandPath> path = path(bare.subList(0, length));
            if (path.flatMap(commands::find).isPresent()) {
                List<String[]> rest = words.subList(length, words.size());
                return new Typed.Call(seat, path.get(), options(path.get(), rest));
            }
        }
        return new Typed.Unknown(seat, bare.isEmpty() ? text : String.join(" ", bare));
    }

    private static Optional<CommandPath> path(List<String> words) {
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return lower.stream().allMatch(word -> word.matches("[a-z]{1,32}"))
                ? Optional.of(new CommandPath(lower))
                : Optional.empty();
    }

    /** Named options, and words without a name for those that were not named, in their order; the last takes the rest. */
    private Map<String, String> options(CommandPath path, List<String[]> words) {
        Map<String, String> options = new LinkedHashMap<>();
        words.stream().filter(word -> !word[0].isEmpty()).forEach(word -> options.put(word[0], word[1]));
        Deque<String> bare = new ArrayDeque<>(words.stream()
                .filter(word -> word[0].isEmpty())
                .map(word -> word[1])
                .toList());
        List<Option> open = commands.find(path).orElseThrow().declaration().options().stream()
                .filter(option -> !options.containsKey(option.name()))
                .toList();
        boolean demanding = open.stream().anyMatch(Option::required);
        List<Option> places =
                open.stream().filter(option -> option.required() || !demanding).toList();
        for (int i = 0; i < places.size() && !bare.isEmpty(); i++) {
            boolean last = i == places.size() - 1;
            options.put(places.get(i).name(), last ? String.join(" ", bare) : bare.removeFirst());
            if (last) {
                bare.clear();
            }
        }
        bare.stream().findFirst().ifPresent(word -> options.put(word, word));
        return options;
    }

    /** Words with the option's name before them, or with an empty one. */
    private static List<String[]> words(String text) {
        List<String[]> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            if (found.group(1) != null) {
                words.add(new String[] {found.group(1), found.group(2)});
            } else if (found.group(3) != null) {
                words.add(new String[] {"", found.group(3)});
            } else {
                words.add(word(found.group(4)));
            }
        }
        return words;
    }

    private static String[] word(String text) {
        Matcher option = OPTION.matcher(text);
        return option.matches()
                ? new String[] {option.group(1).toLowerCase(Locale.ROOT), option.group(2)}
                : new String[] {"", text};
    }
}
