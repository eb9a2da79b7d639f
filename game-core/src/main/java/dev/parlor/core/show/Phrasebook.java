package dev.parlor.core.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The lines that a narrator chooses from, by section.
 *
 * <p>Its text form is UTF-8: {@code [section]} on a line of its own, then one template a line; blank lines and lines that
 * begin with {@code #} are skipped. The sections and the tokens each of them knows stand at the head of the house's own
 * file, {@code dev/parlor/core/show/narration.txt}.
 */
public final class Phrasebook {
    private static final String HOUSE = "narration.txt";

    private final Map<Section, List<Template>> templates;

    Phrasebook(Map<Section, List<Template>> templates) {
        this.templates = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            this.templates.put(section, List.copyOf(templates.getOrDefault(section, List.of())));
        }
    }

    /**
     * Reads the lines that come with this jar.
     *
     * @return the house's phrasebook
     */
    public static Phrasebook house() {
        try (InputStream text = Phrasebook.class.getResourceAsStream(HOUSE)) {
            if (text == null) {
                throw new IllegalStateException("The jar has no resource dev/parlor/core/show/" + HOUSE);
            }
            List<String> lines = new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return read(HOUSE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + HOUSE, e);
        }
    }

    /**
     * Reads lines in the text form. A section may be missing; the whole is only checked where a narrator takes it.
     *
     * @param source how the problems call the text, such as a file name
     * @param lines the lines of the text
     * @return a phrasebook of these lines
     * @throws IllegalArgumentException if any line is broken; the message names all of them with source, line number,
     *     value and what was expected
     */
    public static Phrasebook read(String source, List<String> lines) {
        PhrasebookReader reader = new PhrasebookReader(source);
        lines.forEach(reader::take);
        return reader.phrasebook();
    }

    /**
     * Adds the lines of a pack.
     *
     * @param more what to add; a line that is known already stays once
     * @return a phrasebook with the lines of both
     */
    public Phrasebook with(Phrasebook more) {
        Map<Section, List<Template>> both = new EnumMap<>(templates);
        Set<String> known = texts();
        more.templates.forEach((section, added) -> {
            List<Template> all = new ArrayList<>(both.getOrDefault(section, List.of()));
            added.stream().filter(t -> known.add(t.text())).forEach(all::add);
            both.put(section, all);
        });
        return new Phrasebook(both);
    }

    /**
     * How many lines there are.
     *
     * @return 0 or more, all different
     */
    public int size() {
        return texts().size();
    }

    List<Template> of(Section section) {
        return templates.getOrDefault(section, List.of());
    }

    private Set<String> texts() {
        return templates.values().stream()
                .flatMap(List::stream)
                .map(Template::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
