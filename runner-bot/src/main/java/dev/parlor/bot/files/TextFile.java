package dev.parlor.bot.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file as text, and refuses what is too large before a byte of it is read. */
public final class TextFile {
    static final long LARGEST = 64L << 20;

    private static final long MEBIBYTE = 1L << 20;

    private TextFile() {}

    /**
     * Reads a whole file.
     *
     * @param file a file in UTF-8
     * @return its text, without a byte order mark
     * @throws UnfitException if it cannot be read, is too large, or is no text in UTF-8
     */
    public static String read(Path file) throws UnfitException {
        Place place = Place.of(file.toString());
        try {
            checkSize(place, Files.size(file));
            return decode(place, bytes(file));
        } catch (IOException e) {
            throw Problems.single(place, "cannot be read (" + reason(e) + ")", "a readable file");
        }
    }

    /**
     * Refuses too much text.
     *
     * @param place what is that large
     * @param size in bytes
     * @throws UnfitException if it is too large
     */
    public static void checkSize(Place place, long size) throws UnfitException {
        if (size > LARGEST) {
            throw Problems.single(place, size / MEBIBYTE + " MiB", "at most " + LARGEST / MEBIBYTE + " MiB of text");
        }
    }

    /** The file may have grown since its size was asked, and a device or a pipe says 0: so this reads no further. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) LARGEST);
            if (in.read() >= 0) {
                throw new IOException("more than " + LARGEST / MEBIBYTE + " MiB");
            }
            return bytes;
        }
    }

    /**
     * Says why a file could not be read.
     *
     * @param e what went wrong
     * @return the reason, without the file's name
     */
    public static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access is denied";
            case NoSuchFileException gone -> "it is gone";
            default -> String.valueOf(e.getMessage());
        };
    }

    /**
     * Decodes UTF-8.
     *
     * @param place where the bytes are from
     * @param bytes all of the file
     * @return the text, without a byte order mark
     * @throws UnfitException if it is no text in UTF-8
     */
    public static String decode(Place place, byte[] bytes) throws UnfitException {
        if (isUtf16(bytes)) {
            throw Problems.single(place, "looks like UTF-16", "UTF-8");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw Problems.single(place.line(line(bytes, i)), "a NUL byte at offset " + i, "text in UTF-8");
            }
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw Problems.single(
                    place.line(line(bytes, in.position())),
                    String.format("the byte 0x%02x at offset %d", bytes[in.position()], in.position()),
                    "text in UTF-8");
        }
        String text = out.flip().toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** By the byte order mark, or by two characters of which either the first or the second halves are zero. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 4) {
            return false;
        }
        int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        boolean big = bytes[0] == 0 && bytes[2] == 0;
        boolean little = bytes[1] == 0 && bytes[3] == 0;
        return mark == 0xfeff || mark == 0xfffe || big != little;
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
