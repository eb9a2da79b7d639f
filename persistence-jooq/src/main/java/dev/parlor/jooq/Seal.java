package dev.parlor.jooq;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a copy of a SQLite file as a last line of it, so that it goes wherever the copy goes. SQLite reads as
 * many pages as its header says and so never comes to it: https://www.sqlite.org/fileformat2.html#in_header_database_size
 */
final class Seal {
    private static final String MARK = "\nparlor sha-256 ";
    private static final Pattern LINE = Pattern.compile(MARK + "([0-9a-f]{64})\n");
    private static final int LENGTH = MARK.length() + 64 + 1;

    private Seal() {}

    static void put(Path file) throws IOException {
        String line = MARK + Checksum.sum(file) + "\n";
        Files.writeString(file, line, StandardCharsets.ISO_8859_1, StandardOpenOption.APPEND);
    }

    static boolean isOn(Path file) throws IOException {
        return read(file).isPresent();
    }

    /** Takes the seal off, if there is one. */
    static void take(Path file) throws IOException {
        if (isOn(file)) {
            cut(file);
        }
    }

    /**
     * Takes the seal off, if there is one, and compares it with the file.
     *
     * @param backup what the file is a copy of
     * @throws StorageException if they do not fit
     */
    static void open(Path backup, Path file) throws IOException {
        Optional<String> sealed = read(file);
        if (sealed.isEmpty()) {
            return;
        }
        cut(file);
        String found = Checksum.sum(file);
        if (!found.equals(sealed.get())) {
            throw new StorageException("The backup " + backup + " is damaged: its SHA-256 is " + found
                    + ", but its last line says it was " + sealed.get());
        }
    }

    private static void cut(Path file) throws IOException {
        try (RandomAccessFile all = new RandomAccessFile(file.toFile(), "rw")) {
            all.setLength(all.length() - LENGTH);
        }
    }

    private static Optional<String> read(Path file) throws IOException {
        try (RandomAccessFile all = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(LENGTH, all.length())];
            all.seek(all.length() - end.length);
            all.readFully(end);
            Matcher line = LINE.matcher(new String(end, StandardCharsets.ISO_8859_1));
            return line.matches() ? Optional.of(line.group(1)) : Optional.empty();
        }
    }
}
