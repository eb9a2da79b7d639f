package dev.parlor.core.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the text form of a phrasebook and collects everything that is wrong with it. */
final class PhrasebookReader {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 180;
    private static final Pattern START = Pattern.compile("[\\p{Lu}\\p{N}{\"'].*");
    private static final Pattern END = Pattern.compile(".*([.!?…][\"']?|\\{lore})");
    private static final Pattern ARTICLE = Pattern.compile("(?i).*\\b(a|an|the) \\{.*");

    private final String source;
    private final Map<Section, List<Template>> templates = new EnumMap<>(Section.class);
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private Optional<Section> section = Optional.empty();
    private int number;

    PhrasebookReader(String source) {
        this.source = source;
    }

    void take(String raw) {
        number++;
        String line = raw.strip();
        if (line.startsWith("[") && line.endsWith("]")) {
            open(line.substring(1, line.length() - 1));
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            section.ifPresentOrElse(s -> add(line, s), () -> problem(line, "stands in no known section"));
        }
    }

    Phrasebook phrasebook() {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new Phrasebook(templates);
    }

    private void open(String key) {
        section = Section.ofKey(key);
        if (section.isEmpty()) {
            List<String> keys =
                    Arrays.stream(Section.values()).map(Section::key).toList();
            problem("[" + key + "]", "is no section; expected one of " + String.join(", ", keys));
        }
    }

    private void add(String line, Section to) {
        Optional.ofNullable(lineOf.putIfAbsent(line, number))
                .ifPresent(first -> problem(line, "stands in line " + first + " already"));
        check(line);
        try {
            templates.computeIfAbsent(to, s -> new ArrayList<>()).add(Template.parse(line, to));
        } catch (IllegalArgumentException e) {
            problem(line, String.valueOf(e.getMessage()));
        }
    }

    private void check(String line) {
        if (line.length() < SHORTEST || line.length() > LONGEST) {
            problem(line, "has " + line.length() + " characters; expected " + SHORTEST + " to " + LONGEST);
        }
        if (!START.matcher(line).matches()) {
            problem(line, "must begin with a capital letter, a number, a quotation or a token");
        }
        if (!END.matcher(line).matches()) {
            problem(line, "must end with '.', '!', '?', '…' or '{lore}'");
        }
        if (ARTICLE.matcher(line).matches()) {
            problem(line, "has an article before a token, which doubles it in names such as 'The Anvil'");
        }
    }

    private void problem(String line, String what) {
        problems.add(source + ":" + number + ": '" + line + "' " + what);
    }
}
