package dev.parlor.ai.fetch;

/** The end of one request: a body, or the way to another place. */
sealed interface Hop permits Hop.Moved, Received {

    /**
     * The server says that the picture is elsewhere.
     *
     * @param location the other place, as the server wrote it
     */
    record Moved(String location) implements Hop {}
}
