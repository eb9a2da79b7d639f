package dev.parlor.discord.standin;

/**
 * A file as it was sent, of which this is the only copy.
 *
 * @param field the part of the form that it came in, empty if it came in none
 * @param name its name
 * @param type its media type
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files, and nobody changes them
public record SentFile(String field, String name, String type, byte[] bytes) {
    /** A picture as a guest has it. */
    public static SentFile png(String name, byte[] bytes) {
        return new SentFile("", name, "image/png", bytes);
    }
}
