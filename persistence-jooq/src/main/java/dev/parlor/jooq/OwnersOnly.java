package dev.parlor.jooq;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes what stands in the data folder, where everything is its owner's: nobody else looks into it. What is there
 * already keeps the permissions that its owner gave it.
 */
public final class OwnersOnly {
    private OwnersOnly() {}

    /**
     * Makes a folder, and those above it, where they are not there.
     *
     * @param folder where
     * @return the folder
     * @throws IOException if it cannot be made
     */
    public static Path folder(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, permissions(folder, "rwx------"));
    }

    /**
     * Makes an empty file, and its folder, where they are not there.
     *
     * @param file where
     * @return the file
     * @throws IOException if it cannot be made
     */
    public static Path file(Path file) throws IOException {
        folder(file.toAbsolutePath().resolveSibling(""));
        try {
            return Files.createFile(file, permissions(file, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            return file;
        }
    }

    private static FileAttribute<?>[] permissions(Path path, String allowed) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(allowed))
                }
                : new FileAttribute<?>[0];
    }
}
