package dev.parlor.commands;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Wish;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What was said to a command, understood. What is required is there; the rest may be. */
public final class Options {
    private final Map<String, String> written;
    private final Map<String, Value> values;

    Options(Map<String, String> written, Map<String, Value> values) {
        this.written = Map.copyOf(written);
        this.values = Map.copyOf(values);
    }

    /**
     * The options as they were written, to be said again behind a confirmation.
     *
     * @return by their names
     */
    public Map<String, String> written() {
        return written;
    }

    /**
     * A phrase, a choice or a reference.
     *
     * @param name the option
     * @return what was written, if it was
     */
    public Optional<String> text(String name) {
        return value(name, Value.Phrase.class).map(Value.Phrase::text);
    }

    /**
     * A whole number.
     *
     * @param name the option
     * @return the number, if it was given
     */
    public Optional<Long> number(String name) {
        return value(name, Value.Whole.class).map(Value.Whole::number);
    }

    /**
     * How much.
     *
     * @param name a required option
     * @return the wish
     */
    public Wish sum(String name) {
        return value(name, Value.Sum.class).map(Value.Sum::wish).orElseThrow();
    }

    /**
     * How much, where it may be left out.
     *
     * @param name the option
     * @return the wish, if it was given
     */
    public Optional<Wish> maybeSum(String name) {
        return value(name, Value.Sum.class).map(Value.Sum::wish);
    }

    /**
     * Somebody.
     *
     * @param name the option
     * @return who, if it was said
     */
    public Optional<PlayerId> player(String name) {
        return value(name, Value.Someone.class).map(Value.Someone::player);
    }

    /**
     * How long.
     *
     * @param name the option
     * @return the time, if it was said
     */
    public Optional<Duration> length(String name) {
        return value(name, Value.Length.class).map(Value.Length::duration);
    }

    private <V extends Value> Optional<V> value(String name, Class<V> kind) {
        return Optional.ofNullable(values.get(name)).map(kind::cast);
    }
}
