package dev.parlor.ai.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Walks the chunks of a PNG and keeps those that its pixels need. The others can hold compressed texts and profiles
 * that unpack to gigabytes.
 */
final class PngSheet {

    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private PngSheet(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
        kept.write(bytes, 0, SIGNATURE);
        in.position(SIGNATURE);
    }

    static Sheet of(byte[] bytes, Limits limits) throws Refusal {
        PngSheet sheet = new PngSheet(bytes);
        ByteBuffer header = sheet.chunk("IHDR");
        if (header.remaining() != 13) {
            throw Refusal.broken("a header of another length");
        }
        int width = header.getInt();
        int height = header.getInt();
        limits.admit(width, height);
        sheet.walk();
        return new Sheet(width, height, sheet.kept.toByteArray());
    }

    private void walk() throws Refusal {
        String type;
        do {
            type = peekType();
            if (type.equals("IHDR")) {
                throw Refusal.broken("a second header");
            }
            chunk(type);
        } while (!type.equals("IEND"));
    }

    private String peekType() throws Refusal {
        if (in.remaining() < AROUND_DATA) {
            throw Refusal.broken("ends before its end chunk");
        }
        byte[] type = new byte[4];
        in.get(in.position() + 4, type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    /** Takes the next chunk, which must be whole and of that type, and returns its data. */
    private ByteBuffer chunk(String type) throws Refusal {
        if (!peekType().equals(type)) {
            throw Refusal.broken("no chunk " + type + " where it belongs");
        }
        int length = in.getInt(in.position());
        if (length < 0 || length > in.remaining() - AROUND_DATA) {
            throw Refusal.broken("ends within a chunk");
        }
        ByteBuffer chunk = in.slice(in.position(), length + AROUND_DATA);
        in.position(in.position() + chunk.capacity());
        if (KEPT.contains(type)) {
            keep(chunk, length);
        }
        return chunk.slice(8, length);
    }

    private void keep(ByteBuffer chunk, int length) throws Refusal {
        CRC32 sum = new CRC32();
        sum.update(chunk.slice(4, length + 4));
        if ((int) sum.getValue() != chunk.getInt(length + 8)) {
            throw Refusal.broken("a wrong sum");
        }
        byte[] whole = new byte[chunk.capacity()];
        chunk.get(0, whole);
        kept.writeBytes(whole);
    }
}
