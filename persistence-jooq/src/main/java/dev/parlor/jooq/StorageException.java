package dev.parlor.jooq;

import java.io.Serial;

/** A storage that cannot do what was asked; the message is a sentence for the operator. */
public class StorageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param message what is refused, and why
     */
    public StorageException(String message) {
        super(message);
    }

    /**
     * A refusal because of a fault.
     *
     * @param message what is refused, and why
     * @param cause the fault
     */
    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
