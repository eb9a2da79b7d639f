package dev.parlor.bot.settings;

import dev.parlor.bot.files.UnfitException;
import dev.parlor.commands.office.Change;
import dev.parlor.commands.office.Effect;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings in force, and where each of them comes from. */
public final class Effective {
    private final Values values;
    private final Sources sources;

    Effective(Values values, Sources sources) {
        this.values = values;
        this.sources = sources;
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
     * Reads the same sources again. The environment of a program never changes; files may have.
     *
     * @return what is set
     * @throws UnfitException with every problem of every source
     */
    public Effective again() throws UnfitException {
        return sources.read();
    }

    /**
     * What somebody set otherwise.
     *
     * @param newer what was read later
     * @return each setting that differs, its secrets masked, in the order of the table
     */
    public List<Change> changes(Effective newer) {
        return Keys.ALL.stream()
                .filter(key -> !values.written(key)
                        .text()
                        .equals(newer.values.written(key).text()))
                .map(key -> new Change(key.name(), shown(key), newer.shown(key), Effects.of(key)))
                .toList();
    }

    private String shown(Key<?> key) {
        Written written = values.written(key);
        return written.text().isEmpty() ? "" : written.shown();
    }

    /**
     * These settings, but for those that count without a restart.
     *
     * @param newer where those are taken from
     * @return the settings that an open house goes by
     */
    public Effective adopting(Effective newer) {
        List<Written> all = Keys.ALL.stream()
                .map(key -> (Effects.of(key) == Effect.RESTART ? this : newer).values.written(key))
                .toList();
        return new Effective(new Values(all), sources);
    }

    /**
     * Where secrets may be kept.
     *
     * @return the file, whether it is there or not
     */
    public Path dotEnv() {
        return sources.dotEnv();
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
