package dev.parlor.ai.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Walks the blocks of a GIF, counts its frames and keeps the first of them. */
final class GifSheet {

    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2c;
    private static final int TRAILER = 0x3b;
    private static final int GRAPHIC_CONTROL = 0xf9;
    private static final int FRAME_HEADER = 9;

    private final Limits limits;
    private final byte[] bytes;
    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int frames;

    private GifSheet(byte[] bytes, Limits limits) {
        this.limits = limits;
        this.bytes = bytes;
        in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Sheet of(byte[] bytes, Limits limits) throws Refusal {
        GifSheet sheet = new GifSheet(bytes, limits);
        sheet.screen();
        sheet.walk();
        sheet.kept.write(TRAILER);
        return new Sheet(sheet.width, sheet.height, sheet.kept.toByteArray());
    }

    private void screen() throws Refusal {
        skip(13);
        limits.admit(Short.toUnsignedInt(in.getShort(6)), Short.toUnsignedInt(in.getShort(8)));
        table(in.get(10));
        keep(0);
    }

    /** Walks all blocks; one that is missing at the end is forgiven when a frame was there, as browsers do. */
    private void walk() throws Refusal {
        while (in.hasRemaining()) {
            int from = in.position();
            switch (in.get() & 0xff) {
                case EXTENSION -> extension(from);
                case FRAME -> frame(from);
                case TRAILER -> in.position(in.limit());
                default -> throw Refusal.broken("a block that no GIF has");
            }
        }
        if (frames == 0) {
            throw Refusal.broken("no frame");
        }
    }

    private void extension(int from) throws Refusal {
        skip(1);
        int label = in.get(in.position() - 1) & 0xff;
        blocks();
        if (frames == 0 && label == GRAPHIC_CONTROL) {
            keep(from);
        }
    }

    private void frame(int from) throws Refusal {
        if (++frames > limits.frames()) {
            throw new Refusal(Cause.TOO_MANY_FRAMES, "more than " + limits.frames());
        }
        int at = in.position();
        skip(FRAME_HEADER);
        table(in.get(at + 8));
        skip(1);
        blocks();
        if (frames == 1) {
            width = Short.toUnsignedInt(in.getShort(at + 4));
            height = Short.toUnsignedInt(in.getShort(at + 6));
            limits.admit(width, height);
            keep(from);
        }
    }

    private void table(int flags) throws Refusal {
        if ((flags & 0x80) != 0) {
            skip(3 << ((flags & 7) + 1));
        }
    }

    private void blocks() throws Refusal {
        int size;
        do {
            skip(1);
            size = in.get(in.position() - 1) & 0xff;
            skip(size);
        } while (size > 0);
    }

    private void skip(int count) throws Refusal {
        if (in.remaining() < count) {
            throw Refusal.broken("ends within a block");
        }
        in.position(in.position() + count);
    }

    private void keep(int from) {
        kept.write(bytes, from, in.position() - from);
    }
}
