package dev.parlor.bot.settings;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.TextFile;
import dev.parlor.bot.files.UnfitException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that settings are read from.
 *
 * @param surroundings the environment, and the folder of {@code parlor.yaml} if no other file is named
 * @param file the file that was named
 * @param overrides {@code key=value} from the command line
 */
record Sources(Surroundings surroundings, Optional<String> file, List<String> overrides) {
    private static final String NAME = "parlor.yaml";

    /**
     * Reads everything.
     *
     * @throws UnfitException with every problem of every source
     */
    Effective read() throws UnfitException {
        Notes notes = new Notes();
        overrides.forEach(override -> override(override, notes));
        Variables.read(surroundings.environment(), notes);
        Path yaml = yaml();
        Path secrets = dotEnv();
        text(secrets, false, notes).ifPresent(text -> DotEnvSource.read(place(secrets), text, notes));
        text(yaml, named().isPresent(), notes).ifPresent(text -> YamlSource.read(place(yaml), text, notes));
        Effective effective = new Effective(new Values(notes.written()), this);
        Agreements.check(effective.values(), notes);
        notes.throwIfAny();
        return effective;
    }

    /** Where secrets may be kept, whether the file is there or not. */
    Path dotEnv() {
        return yaml().resolveSibling(".env");
    }

    private Path yaml() {
        return surroundings.folder().resolve(named().orElse(NAME));
    }

    private Optional<String> named() {
        return file.or(() -> Optional.ofNullable(surroundings.environment().get("PARLOR_SETTINGS")));
    }

    private Place place(Path path) {
        Path folder = surroundings.folder();
        return Place.of((path.startsWith(folder) ? folder.relativize(path) : path).toString());
    }

    private Optional<String> text(Path path, boolean needed, Notes notes) {
        if (!needed && Files.notExists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(TextFile.read(path));
        } catch (UnfitException e) {
            notes.unfit(e);
            return Optional.empty();
        }
    }

    private static void override(String text, Notes notes) {
        Place place = Place.of("command line");
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        Optional<Key<?>> key = Keys.named(name);
        if (key.isEmpty()) {
            notes.unknown(place, name, Keys.names());
        } else if (equals < 0) {
            notes.problem(place, "--set " + name + " has no value", "--set " + name + "=VALUE");
        } else if (key.get().secret()) {
            notes.problem(
                    place,
                    name + " is a secret that every user of this machine could see in the list of processes",
                    "it in .env or the environment, as " + key.get().variables().getLast());
        } else {
            notes.write(new Written(key.get(), text.substring(equals + 1), Layer.COMMAND_LINE, place));
        }
    }
}
