package dev.parlor.commands;

import java.util.List;

/**
 * A form that asks for what is missing.
 *
 * @param id what comes back with the fields
 * @param title what it is about, at most 45 characters
 * @param inputs what is asked for
 */
public record Modal(ControlId id, String title, List<Input> inputs) {
    /** Copies the inputs. */
    public Modal {
        inputs = List.copyOf(inputs);
    }

    /**
     * A line to write on.
     *
     * @param option the field in which it comes back
     * @param label what is asked for
     * @param example a value that fits
     */
    public record Input(String option, String label, String example) {}
}
