package dev.parlor.ai.fetch;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes files of pictures, good and bad. */
final class Pictures {

    private Pictures() {}

    static BufferedImage scene(int width, int height) {
        return scene(width, height, BufferedImage.TYPE_INT_RGB);
    }

    static BufferedImage scene(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 0xff000040 | ((x * 255 / width) << 16) | ((y * 255 / height) << 8));
            }
        }
        return image;
    }

    static BufferedImage plain(int rgb) {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[200 * 100];
        Arrays.fill(row, rgb);
        image.setRGB(0, 0, 200, 100, row, 0, 200);
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException("nothing writes " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] png() {
        return file(scene(64, 48), "png");
    }

    static byte[] jpeg() {
        return file(scene(64, 48), "jpeg");
    }

    static byte[] gif() {
        return file(scene(64, 48, BufferedImage.TYPE_BYTE_INDEXED), "gif");
    }

    /** Returns a whole PNG whose header declares other sides, with the sum that belongs to them. */
    static byte[] pngThatDeclares(int width, int height) {
        byte[] bytes = png();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        buffer.putInt(16, width).putInt(20, height);
        buffer.putInt(29, sum(bytes, 12, 17));
        return bytes;
    }

    /** Returns the PNG with a chunk more, right behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data);
        chunk.putInt(sum(chunk.array(), 4, data.length + 4));
        return joined(Arrays.copyOf(png, 33), chunk.array(), Arrays.copyOfRange(png, 33, png.length));
    }

    /** Returns the GIF with its first frame as often as wanted; the frame is all between the screen and the trailer. */
    static byte[] gifOf(int frames) {
        byte[] gif = gif();
        int screen = 13 + (3 << ((gif[10] & 7) + 1));
        byte[] frame = Arrays.copyOfRange(gif, screen, gif.length - 1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(gif, 0, screen);
        for (int i = 0; i < frames; i++) {
            all.writeBytes(frame);
        }
        all.write(0x3b);
        return all.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static int sum(byte[] bytes, int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }
}
