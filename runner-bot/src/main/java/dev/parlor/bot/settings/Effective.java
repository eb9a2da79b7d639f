package dev.parlor.bot.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings in force, and where each of them comes from. */
public final class Effective {
    private final Values values;

    Effective(Values values) {
        this.values = values;
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
     * What may stand in no log.
     *
     * @return the secrets that are set
     */
    public List<Secret> secrets() {
        return Stream.of(Keys.DATABASE_PASSWORD, Keys.DISCORD_TOKEN)
                .map(values::get)
                .flatMap(Optional::stream)
                .toList();
    }
}
