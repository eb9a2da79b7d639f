package dev.parlor.discord.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pictures beside a transcript.
 *
 * @param folder where they go
 */
record Album(Path folder) {
    /** Keeps a picture, and tells of it as markdown does. */
    String paste(Attached attached) {
        SentFile file = attached.file();
        Path kept = folder.resolve(attached.id() + "-" + file.name());
        try {
            Files.createDirectories(folder);
            Files.write(kept, file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String size = attached.size()
                .map(seen -> seen.width() + " × " + seen.height() + ", ")
                .orElse("");
        String told = file.name() + " (" + size + file.bytes().length + " bytes): “" + attached.alternative() + "”";
        return told + " ![](" + folder.getFileName() + "/" + kept.getFileName() + ")";
    }
}
