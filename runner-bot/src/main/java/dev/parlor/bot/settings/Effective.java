package dev.parlor.bot.settings;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings in force, and where each of them comes from. */
public final class Effective {
    private final Values values;
    private final Path dotEnv;

    Effective(Values values, Path dotEnv) {
        this.values = values;
        this.dotEnv = dotEnv;
    }

    Values values() {
        return values;
    }

    /**
     * What the program runs on.
     *
     * @return the settings
     */
    public Settings settings() {
        return Settings.of(values);
    }

    /**
     * Where secrets may be kept.
     *
     * @return the file, whether it is there or not
     */
    public Path dotEnv() {
        return dotEnv;
    }

    /**
     * How much is set.
     *
     * @return a sentence
     */
    public String summary() {
        List<Written> all = values.all();
        Set<String> places = all.stream()
                .filter(entry -> entry.layer() != Layer.DEFAULT)
                .map(entry -> entry.place().file())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        long set = all.stream().filter(entry -> entry.layer() != Layer.DEFAULT).count();
        return "All " + all.size() + " can be used; "
                + (set == 0
                        ? "none is set, so every one has its default."
                        : set + " set by " + String.join(", ", places) + ".");
    }

    /**
     * What may stand in no log.
     *
     * @return the secrets that are set
     */
    public List<Secret> secrets() {
        return Keys.ALL.stream()
                .filter(key -> key.kind().secret())
                .<Object>map(values::get)
                .map(value -> value instanceof Optional<?> held ? held : Optional.of(value))
                .flatMap(Optional::stream)
                .filter(Secret.class::isInstance)
                .map(Secret.class::cast)
                .toList();
    }
}
