package dev.parlor.jooq;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

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

    /** Copies a file, also over one that is there, and waits until the copy is on the disk. */
    static void copy(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        make(to);
        try (OutputStream out = Files.newOutputStream(to)) {
            Files.copy(from, out);
        }
        flush(to);
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
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
