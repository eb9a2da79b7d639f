package dev.parlor.jooq;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Files that only their owner reads and writes, because they hold secrets. */
final class PrivateFiles {
    private PrivateFiles() {}

    /** Makes an empty file and its folders where they are not there. */
    static void make(Path file) {
        try {
            OwnersOnly.file(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be made", e);
        }
    }

    /** Fills a file that is not complete yet. */
    interface Filling {
        void fill(Path draft) throws IOException;
    }

    /** Makes a file in place of what is there: it appears under its name when it is complete and on the disk. */
    static void replace(Path file, Filling filling) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            make(draft);
            filling.fill(draft);
            flush(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Copies a file, also over one that is there, and waits until the copy is on the disk. */
    static void copy(Path from, Path to) throws IOException {
        replace(to, draft -> {
            try (OutputStream out = Files.newOutputStream(draft)) {
                Files.copy(from, out);
            }
        });
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
    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
