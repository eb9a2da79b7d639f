package dev.parlor.bot.exhibition;

import dev.parlor.bot.Complaint;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file that is written whole or not at all: beside its place first, and then moved there.
 *
 * @param option the option that named it
 * @param file where it should be
 */
record Written(String option, Path file) {
    /** Makes the folder, and makes sure that something can be written into it. */
    void prepare() {
        try {
            Files.createDirectories(folder());
        } catch (IOException e) {
            throw new Complaint(option + ": the folder " + folder() + " cannot be made (" + reason(e) + ")");
        }
        if (!isDevice()) {
            tryFolder();
        }
    }

    private void tryFolder() {
        try {
            Path beside = beside(target());
            Files.write(beside, new byte[0]);
            Files.delete(beside);
        } catch (IOException e) {
            throw new Complaint(option + ": the folder " + folder() + " cannot be written to (" + reason(e) + ")");
        }
    }

    void write(byte[] bytes) {
        try {
            if (isDevice()) {
                Files.write(file, bytes);
            } else {
                replace(target(), bytes);
            }
        } catch (IOException e) {
            throw new Complaint(option + ": " + file + " cannot be written (" + reason(e) + ")");
        }
    }

    /** A pipe or a device is written to as it is: nothing may take its place. */
    private boolean isDevice() {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    /** A link stays, and what it points to is replaced. */
    private Path target() throws IOException {
        return Files.exists(file) ? file.toRealPath() : file;
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path beside = beside(target);
        try {
            Files.write(beside, bytes);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private Path folder() {
        Path whole = file.toAbsolutePath();
        return Optional.ofNullable(whole.getParent()).orElse(whole);
    }

    /** A name that another run beside this one does not use. */
    private static Path beside(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        return file.resolveSibling("." + name + "." + ProcessHandle.current().pid() + ".part");
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access is denied";
            case FileAlreadyExistsException there -> there.getFile() + " is a file";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> e.getClass().getSimpleName() + " " + e.getMessage();
        };
    }
}
