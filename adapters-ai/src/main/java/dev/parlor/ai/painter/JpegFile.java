package dev.parlor.ai.painter;

import dev.parlor.core.show.PictureFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as a file that a chat takes quickly. */
final class JpegFile {
    /** The largest file, in bytes. */
    static final int LARGEST = 600_000;

    /** The first one is what eyes want; the others are for pictures that are mostly noise. */
    private static final List<Float> QUALITIES = List.of(0.9f, 0.82f, 0.7f, 0.55f, 0.4f, 0.2f);

    private JpegFile() {}

    /**
     * Writes a picture as finely as the size of the file allows.
     *
     * @param pixels without transparency
     */
    static PictureFile of(BufferedImage pixels) {
        byte[] bytes = QUALITIES.stream()
                .map(quality -> written(pixels, quality))
                .filter(file -> file.length < LARGEST)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No file under " + LARGEST + " bytes holds " + pixels.getWidth() + "x" + pixels.getHeight()));
        return new PictureFile(PictureFile.Type.JPEG, pixels.getWidth(), pixels.getHeight(), bytes);
    }

    private static byte[] written(BufferedImage pixels, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture cannot be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
