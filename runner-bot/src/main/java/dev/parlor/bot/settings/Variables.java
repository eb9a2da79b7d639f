package dev.parlor.bot.settings;

import dev.parlor.bot.files.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads variables of the environment, and those of {@code .env}, which are named alike. */
final class Variables {
    private static final String OURS = "PARLOR_";

    /** What the launcher and the checks say through the environment; none of it is a setting. */
    private static final Set<String> NO_SETTINGS = Set.of(
            "PARLOR_TERMINAL",
            "PARLOR_KEYBOARD",
            "PARLOR_TRACE",
            "PARLOR_SHARED_DATA",
            "PARLOR_DISCORD_SPEC",
            "PARLOR_SETTINGS");

    /** Kubernetes sets these for a service that is called parlor. */
    private static final Pattern SERVICE = Pattern.compile("PARLOR_(SERVICE_(HOST|PORT.*)|PORT(_[0-9]+_.*)?)");

    private Variables() {}

    static void read(Map<String, String> environment, Notes notes) {
        new TreeMap<>(environment)
                .forEach((name, value) ->
                        note(Place.of("environment variable " + name), name, value, Layer.ENVIRONMENT, notes));
    }

    static void note(Place place, String name, String value, Layer layer, Notes notes) {
        Optional<Key<?>> key = named(name);
        if (key.isPresent()) {
            notes.write(new Written(key.get(), value, layer, place));
        } else if (misspelt(name)) {
            notes.unknown(place, name, Keys.variables());
        }
    }

    private static Optional<Key<?>> named(String name) {
        return Keys.ALL.stream()
                .filter(key -> key.variables().contains(name))
                .<Key<?>>map(key -> key)
                .findFirst();
    }

    /** Other programs' variables are none of our business, unless one nearly has a name that we know. */
    private static boolean misspelt(String name) {
        boolean ours = name.startsWith(OURS)
                && !NO_SETTINGS.contains(name)
                && !SERVICE.matcher(name).matches();
        List<String> known =
                Keys.ALL.stream().flatMap(key -> key.alias().stream()).toList();
        return ours || known.stream().anyMatch(alias -> Nearest.distance(alias, name) <= 2);
    }
}
