package dev.parlor.ai.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Bodies that providers were seen to send. */
public final class Fixture {
    private Fixture() {}

    /** A file of the folder {@code wire}. */
    public static String text(String name) {
        String path = "/wire/" + name;
        try (InputStream in = Objects.requireNonNull(Fixture.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
