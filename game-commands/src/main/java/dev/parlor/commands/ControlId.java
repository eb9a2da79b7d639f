package dev.parlor.commands;

import dev.parlor.core.Names;
import java.util.Optional;

/**
 * What travels with a button, a select or a form and comes back when it is used. It holds no content: that is stored
 * under the opaque part.
 *
 * @param action what using it means
 * @param offer the name of what is stored
 */
public record ControlId(Action action, String offer) {
    private static final String VERSION = "1";

    /** What using a control means. */
    public enum Action {
        /** Do what is stored. */
        DO,
        /** Leave it. */
        LEAVE
    }

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is empty, too long or has a character outside {@link Names#checked}
     */
    public ControlId {
        Names.checked("An offer", offer);
    }

    /**
     * Reads what came back.
     *
     * @param text any text
     * @return the id, or empty if it is none of this version
     */
    static Optional<ControlId> read(String text) {
        String[] parts = text.split(":", -1);
        boolean fits = parts.length == 3
                && parts[0].equals(VERSION)
                && parts[2].matches("[A-Za-z0-9._#-]{1,64}")
                && (parts[1].equals("do") || parts[1].equals("leave"));
        return fits
                ? Optional.of(new ControlId(parts[1].equals("do") ? Action.DO : Action.LEAVE, parts[2]))
                : Optional.empty();
    }

    /**
     * What travels.
     *
     * @return version, action and opaque name, at most 100 characters
     */
    public String wire() {
        return VERSION + ":" + (action == Action.DO ? "do" : "leave") + ":" + offer;
    }
}
