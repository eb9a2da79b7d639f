package dev.parlor.bot.files;

import dev.parlor.jooq.OwnersOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes files of a folder whole or not at all: as drafts beside their place, which are then moved there. A draft has a
 * name that nobody else uses, so that several processes and threads can write the same file at the same time.
 *
 * @param folder where
 * @param ofOwner whether nobody but its owner may look into what is written
 */
public record Drafts(Path folder, boolean ofOwner) {
    private static final Pattern NAME =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\.new");

    /** Whoever began an older one was killed; a younger one may be in somebody's hands. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    /**
     * Writes a file, or replaces it. Whoever reads it meanwhile has the old one or the new one.
     *
     * @param name of the file
     * @param bytes what will be in it
     * @throws IOException if it cannot be written; then the file is as it was
     */
    public void write(String name, byte[] bytes) throws IOException {
        Path draft = folder.resolve(UUID.randomUUID() + ".new");
        try {
            Files.write(ofOwner ? OwnersOnly.file(draft) : draft, bytes);
            Files.move(
                    draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Deletes drafts that nobody will finish: those that are older than a day. Files of others are left alone.
     *
     * @param clock the time
     * @throws IOException if the folder cannot be read, or a draft not deleted
     */
    public void sweep(InstantSource clock) throws IOException {
        Instant border = clock.instant().minus(ABANDONED);
        for (Path file : files()) {
            if (isDraft(file) && file.toFile().lastModified() < border.toEpochMilli()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static boolean isDraft(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
