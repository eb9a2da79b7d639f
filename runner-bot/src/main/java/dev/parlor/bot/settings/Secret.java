package dev.parlor.bot.settings;

/** A value that nobody may see: it shows itself only to who asks for it by name. */
public final class Secret {
    /** What is shown in place of every secret. */
    public static final String MASK = "******";

    private final String value;

    /**
     * Wraps a secret.
     *
     * @param value what nobody may see
     */
    public Secret(String value) {
        this.value = value;
    }

    /**
     * Hands the secret to who needs it to open a door.
     *
     * @return the value itself, never to be shown or logged
     */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return MASK;
    }
}
