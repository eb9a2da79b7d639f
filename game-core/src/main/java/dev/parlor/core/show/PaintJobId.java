package dev.parlor.core.show;

import dev.parlor.core.Names;

/**
 * The name of a picture that somebody outside is to deliver.
 *
 * @param value 1 to 64 ASCII letters, digits, {@code .}, {@code _}, {@code #} or {@code -}
 */
public record PaintJobId(String value) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the value is empty, too long or has another character
     */
    public PaintJobId {
        Names.checked("A paint job's id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
