package dev.parlor.jooq;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a backup in a file beside it, as {@code sha256sum --check} reads it. */
final class Checksum {
    private static final int DIGITS = 64;

    private Checksum() {}

    static Path of(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".sha256");
    }

    /** Makes a backup with its checksum. As long as the new one is not complete there is none beside the old one. */
    static void keep(Path backup, PrivateFiles.Filling filling) throws IOException {
        PrivateFiles.replace(backup, draft -> {
            filling.fill(draft);
            Files.deleteIfExists(of(backup));
        });
        String line = sum(backup) + "  " + backup.getFileName() + "\n";
        PrivateFiles.replace(of(backup), draft -> Files.writeString(draft, line));
    }

    /**
     * Compares a backup with its checksum, if it has one.
     *
     * @throws StorageException if they do not fit
     */
    static void require(Path backup) throws IOException {
        if (!Files.exists(of(backup))) {
            return;
        }
        String kept = Files.readString(of(backup), StandardCharsets.ISO_8859_1);
        String said = kept.substring(0, Math.min(DIGITS, kept.length()));
        String found = sum(backup);
        if (!said.equals(found)) {
            throw new StorageException("The backup " + backup + " is damaged: its SHA-256 is " + found + ", but "
                    + of(backup).getFileName() + " says it was '" + said.replaceAll("[^!-~]", "?") + "'");
        }
    }

    static String sum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
