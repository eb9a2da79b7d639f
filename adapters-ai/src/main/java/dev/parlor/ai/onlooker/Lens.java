package dev.parlor.ai.onlooker;

import dev.parlor.core.show.PictureFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Opens pictures and makes them small, in memory. */
final class Lens {
    /** The longer side of what is sent. */
    static final int SIDE = 256;

    private static final float QUALITY = 0.8f;

    private Lens() {}

    /** The pixels of a picture, unless its bytes are none. */
    static Optional<BufferedImage> open(PictureFile file) {
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(file.type().mediaType()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            reader.setInput(in, true, true);
            return Optional.of(reader.read(0));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** A small JPEG of a picture, on white where it is clear; nothing else of the file is in it. */
    static byte[] small(BufferedImage pixels) {
        BufferedImage small = pixels;
        while (Math.max(small.getWidth(), small.getHeight()) > 2 * SIDE) {
            small = scaled(small, small.getWidth() / 2, small.getHeight() / 2);
        }
        double scale = Math.min(1, (double) SIDE / Math.max(small.getWidth(), small.getHeight()));
        return jpeg(scaled(small, (int) (small.getWidth() * scale), (int) (small.getHeight() * scale)));
    }

    private static BufferedImage scaled(BufferedImage pixels, int width, int height) {
        int wide = Math.max(1, width);
        int high = Math.max(1, height);
        BufferedImage copy = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = copy.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(pixels, 0, 0, wide, high, Color.WHITE, null);
        brush.dispose();
        return copy;
    }

    private static byte[] jpeg(BufferedImage pixels) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
