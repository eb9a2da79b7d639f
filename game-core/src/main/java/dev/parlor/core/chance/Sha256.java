package dev.parlor.core.chance;

import dev.parlor.core.Names;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A SHA-256 digest (FIPS 180-4) as 64 lowercase hexadecimal characters.
 *
 * @param hex 64 characters out of {@code 0-9a-f}
 */
public record Sha256(String hex) {
    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if this is not a digest in lowercase hex
     */
    public Sha256 {
        requireHex("A SHA-256 digest", hex);
    }

    /**
     * Hashes the UTF-8 bytes of a text.
     *
     * @param text any text
     * @return its digest
     */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hashes bytes.
     *
     * @param bytes any bytes
     * @return their digest
     */
    public static Sha256 of(byte[] bytes) {
        return new Sha256(HexFormat.of().formatHex(digest(bytes)));
    }

    /**
     * Hashes UTF-8 lines with {@code \n} between them and none behind the last.
     *
     * @param lines the lines, none empty and none holding a line break
     * @return the digest of the joined lines; of no lines, the digest of the empty text
     * @throws IllegalArgumentException if a line is empty or holds a line break, since other lines could then give the
     *     same text
     */
    public static Sha256 ofLines(List<String> lines) {
        return of(String.join("\n", checkedLines(lines)));
    }

    static List<String> checkedLines(List<String> lines) {
        for (String line : lines) {
            if (line.isEmpty() || line.indexOf('\n') >= 0) {
                throw new IllegalArgumentException(
                        "A hashed line must hold something and no line break, but is '" + line + "'");
            }
        }
        return List.copyOf(lines);
    }

    /**
     * The first and last four characters, for showing.
     *
     * @return such as {@code 9f4c…e21b}
     */
    public String shortened() {
        return hex.substring(0, 4) + "…" + hex.substring(60);
    }

    @Override
    public String toString() {
        return hex;
    }

    static void requireHex(String what, String hex) {
        if (hex.length() != 64 || !Names.consistsOf(hex, c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException(
                    what + " must be 64 lowercase hexadecimal characters, but has " + hex.length());
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
