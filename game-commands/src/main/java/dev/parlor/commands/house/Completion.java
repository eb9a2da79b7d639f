package dev.parlor.commands.house;

import dev.parlor.commands.Control;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import java.util.Locale;

/**
 * Something that an option may become.
 *
 * @param value what is sent
 * @param label what is shown
 */
record Completion(String value, Text label) {
    static Completion of(String value) {
        return new Completion(value, Text.of(new Span.Quote(value)));
    }

    /** Whether somebody who typed so far may mean it: by its value, or by a word of what is shown. */
    boolean isMeantBy(String typed) {
        return value.toLowerCase(Locale.ROOT).startsWith(typed)
                || (" " + label.letters().toLowerCase(Locale.ROOT)).contains(" " + typed);
    }

    Control.Choice choice() {
        return new Control.Choice(value, label);
    }
}
