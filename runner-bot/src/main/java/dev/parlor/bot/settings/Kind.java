package dev.parlor.bot.settings;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A kind of value: what can be written for it, and what it then is.
 *
 * @param expected what a person should write, as the end of "expected …"
 * @param secret whether no value of it may be shown
 * @param shown what may be shown of a text, whether it is a value or not
 * @param read the value of a text, if the text is one
 */
record Kind<T>(String expected, boolean secret, UnaryOperator<String> shown, Function<String, Optional<T>> read) {
    static <T> Kind<T> of(String expected, Function<String, Optional<T>> read) {
        return new Kind<>(expected, false, UnaryOperator.identity(), read);
    }

    /** The same, or nothing at all. */
    Kind<Optional<T>> optional() {
        return new Kind<>(expected + ", or nothing", secret, shown, this::readOrNone);
    }

    private Optional<Optional<T>> readOrNone(String text) {
        Optional<T> value = read.apply(text);
        return text.isEmpty() || value.isPresent() ? Optional.of(value) : Optional.empty();
    }
}
