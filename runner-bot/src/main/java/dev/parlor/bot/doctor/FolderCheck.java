package dev.parlor.bot.doctor;

import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.storage.DatabasePlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the data folder can be written, and whether other users of the machine can read what they should not. */
final class FolderCheck implements Check {
    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    @Override
    public List<Finding> look(Effective effective) {
        Path data = effective.settings().data();
        List<Finding> findings = new ArrayList<>();
        findings.add(folder(data));
        if (DatabasePlace.of(effective.settings()) instanceof DatabasePlace.OnFile(Path file)) {
            open(file).ifPresent(says -> findings.add(Finding.beware("database", says)));
        }
        if (Files.exists(effective.dotEnv())) {
            findings.add(open(effective.dotEnv())
                    .map(says -> Finding.beware("secrets", says))
                    .orElseGet(() -> Finding.fine("secrets", effective.dotEnv() + " is for its owner only.")));
        }
        return findings;
    }

    private static Finding folder(Path data) {
        if (!Files.exists(data)) {
            Path above = existing(data);
            return Files.isWritable(above)
                    ? Finding.fine("data", data + " is not there yet; the first start makes it.")
                    : Finding.broken("data", data + " is not there, and " + above + " cannot be written to.");
        }
        if (!Files.isDirectory(data)) {
            return Finding.broken("data", data + " is no folder; choose another with --data or PARLOR_DATA.");
        }
        if (!Files.isWritable(data)) {
            return Finding.broken("data", data + " cannot be written to by this user.");
        }
        return open(data)
                .map(says -> Finding.beware("data", says))
                .orElseGet(() -> Finding.fine("data", data + " can be written to, by its owner only."));
    }

    /** The folder itself, or the nearest above it that is there. */
    static Path existing(Path folder) {
        Path at = folder.toAbsolutePath().normalize();
        while (!Files.exists(at)) {
            at = at.resolveSibling("").normalize();
        }
        return at;
    }

    /** Where files have owners: a complaint if others may do anything with this one. */
    private static Optional<String> open(Path path) {
        if (!Files.exists(path)
                || !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Optional.empty();
        }
        try {
            Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(path);
            return allowed.stream().anyMatch(OF_OTHERS::contains)
                    ? Optional.of(path + " is open to others on this machine ("
                            + PosixFilePermissions.toString(allowed) + "); close it: chmod "
                            + (Files.isDirectory(path) ? "700" : "600") + " " + path)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
