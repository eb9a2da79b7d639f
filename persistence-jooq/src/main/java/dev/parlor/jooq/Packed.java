package dev.parlor.jooq;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Text in as few bytes as a quick packer makes of it: UTF-8 in the zlib format (RFC 1950), whose checksum finds damage. */
final class Packed {
    private static final int BUFFER = 1 << 16;

    private Packed() {}

    static byte[] pack(String text) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(text.length() / 2 + 64);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, BUFFER)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes cannot be packed in memory", e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /**
     * Unpacks.
     *
     * @throws IllegalStateException if the bytes are damaged
     */
    static String unpack(String name, byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The stored " + name + " is damaged", e);
        }
    }
}
