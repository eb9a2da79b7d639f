package dev.parlor.ai.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Walks the segments of a JPEG up to its end and leaves out comments, profiles and thumbnails. Scans are counted: each
 * of them makes a decoder pass over the whole picture, and an empty one has but a few bytes.
 */
final class JpegSheet {

    private static final int MOST_SCANS = 32;
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    /** JFIF's segment and Adobe's, which tell how colours are meant. */
    private static final int APP0 = 0xe0;

    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;

    private final Limits limits;
    private final byte[] bytes;
    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int scans;

    private JpegSheet(byte[] bytes, Limits limits) {
        this.limits = limits;
        this.bytes = bytes;
        in = ByteBuffer.wrap(bytes);
        kept.write(bytes, 0, 2);
        in.position(2);
    }

    static Sheet of(byte[] bytes, Limits limits) throws Refusal {
        JpegSheet sheet = new JpegSheet(bytes, limits);
        for (int marker = sheet.marker(); marker != END; marker = sheet.marker()) {
            sheet.segment(marker);
        }
        sheet.keep(sheet.in.position() - 2);
        if (sheet.scans == 0) {
            throw Refusal.broken("no scan");
        }
        return new Sheet(sheet.width, sheet.height, sheet.kept.toByteArray());
    }

    /** Reads a marker; any number of FF may stand before it. */
    private int marker() throws Refusal {
        if (octet() != 0xff) {
            throw Refusal.broken("no marker where one belongs");
        }
        int marker = octet();
        while (marker == 0xff) {
            marker = octet();
        }
        return marker;
    }

    private void segment(int marker) throws Refusal {
        int from = in.position() - 2;
        if (in.remaining() < 2) {
            throw cut();
        }
        int length = Short.toUnsignedInt(in.getShort(in.position()));
        if (length < 2 || length > in.remaining()) {
            throw cut();
        }
        if (isFrame(marker)) {
            frame(length);
        }
        in.position(in.position() + length);
        if (marker == START_OF_SCAN) {
            scan();
        }
        if (!isIdle(marker)) {
            keep(from);
        }
    }

    private static boolean isIdle(int marker) {
        boolean application = marker > APP0 && marker <= APP15 && marker != APP14;
        return application || marker == COMMENT;
    }

    /** SOF0 to SOF15, among which DHT (C4), JPG (C8) and DAC (CC) are no frames. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void frame(int length) throws Refusal {
        if (width != 0 || length < 8) {
            throw Refusal.broken("a second frame, or one too short");
        }
        height = Short.toUnsignedInt(in.getShort(in.position() + 3));
        width = Short.toUnsignedInt(in.getShort(in.position() + 5));
        limits.admit(width, height);
    }

    /** Passes over coded data, in which FF is followed by zero or by a restart's number, up to the next marker. */
    private void scan() throws Refusal {
        if (++scans > MOST_SCANS || width == 0) {
            throw Refusal.broken("scans without a frame, or more than " + MOST_SCANS);
        }
        int at = in.position();
        while (at + 1 < bytes.length && !(bytes[at] == -1 && endsScan(bytes[at + 1] & 0xff))) {
            at++;
        }
        if (at + 1 >= bytes.length) {
            throw cut();
        }
        in.position(at);
    }

    private static boolean endsScan(int next) {
        return next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7);
    }

    private void keep(int from) {
        kept.write(bytes, from, in.position() - from);
    }

    private int octet() throws Refusal {
        if (!in.hasRemaining()) {
            throw cut();
        }
        return in.get() & 0xff;
    }

    private static Refusal cut() {
        return Refusal.broken("ends before its end marker");
    }
}
