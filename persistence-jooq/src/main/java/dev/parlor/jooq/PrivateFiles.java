package dev.parlor.jooq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner reads and writes, because they hold secrets. */
final class PrivateFiles {
    private static final String POSIX = "posix";

    private PrivateFiles() {}

    /** Makes an empty file and its folders where they are not there. */
    static void make(Path file) {
        try {
            folder(file.toAbsolutePath().resolveSibling(""));
            Files.createFile(file, permissions(file, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            // It keeps the permissions that its owner gave it.
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be made", e);
        }
    }

    /** Waits until a file is on the disk. */
    static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, permissions(folder, "rwx------"));
        }
    }

    private static FileAttribute<?>[] permissions(Path file, String allowed) {
        return file.getFileSystem().supportedFileAttributeViews().contains(POSIX)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(allowed))
                }
                : new FileAttribute<?>[0];
    }
}
