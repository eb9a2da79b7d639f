package dev.parlor.commands;

import java.util.List;

/** Something below a reply that can be used. */
public sealed interface Control {
    /**
     * What comes back when it is used.
     *
     * @return the id
     */
    ControlId id();

    /**
     * A button.
     *
     * @param id what comes back
     * @param label what stands on it, at most 80 characters
     * @param style how much it asks for
     */
    record Button(ControlId id, Text label, Style style) implements Control {}

    /**
     * A choice of one.
     *
     * @param id what comes back
     * @param option the field in which the choice comes back
     * @param prompt what is asked
     * @param choices what can be chosen, at most 25
     */
    record Select(ControlId id, String option, Text prompt, List<Choice> choices) implements Control {
        /** Copies the choices. */
        public Select {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One of several.
     *
     * @param value what comes back
     * @param label what is shown
     */
    record Choice(String value, Text label) {}

    /** How much a button asks for. */
    enum Style {
        /** The way on. */
        MAIN,
        /** Another way. */
        PLAIN,
        /** Cannot be undone. */
        GRAVE
    }
}
