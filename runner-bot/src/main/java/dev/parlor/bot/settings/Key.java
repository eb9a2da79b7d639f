package dev.parlor.bot.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that can be set.
 *
 * @param name its path in {@code parlor.yaml}, with dots between
 * @param kind what can be written for it
 * @param fallback what is written for it if nobody sets it
 * @param says what it does, in a sentence
 * @param alias another variable of the environment that sets it, under the name that the world knows
 */
record Key<T>(String name, Kind<T> kind, String fallback, String says, Optional<String> alias) {
    static <T> Key<T> of(String name, Kind<T> kind, String fallback, String says) {
        return new Key<>(name, kind, fallback, says, Optional.empty());
    }

    Key<T> knownAs(String variable) {
        return new Key<>(name, kind, fallback, says, Optional.of(variable));
    }

    boolean secret() {
        return kind.secret();
    }

    Optional<T> read(String text) {
        return kind.read().apply(text);
    }

    /** The variables of the environment that set it, the strongest first. */
    List<String> variables() {
        String own = "PARLOR_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Stream.concat(Stream.of(own), alias.stream()).toList();
    }

    /** A value of it as it may be shown. */
    String shown(String text) {
        return kind.shown().apply(text);
    }
}
