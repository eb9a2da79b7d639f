package dev.parlor.ai.canvas;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws pictures as pixels; needs no display and writes no file. */
public final class Raster {
    private Raster() {}

    /** The picture as PNG: for flat colours and letters. */
    public static byte[] png(Picture picture) {
        return png(draw(picture, BufferedImage.TYPE_INT_ARGB));
    }

    /**
     * The picture as JPEG on black: for scenes.
     *
     * @param quality from 0, small, to 1, fine
     */
    public static byte[] jpeg(Picture picture, double quality) {
        return written(draw(picture, BufferedImage.TYPE_INT_RGB), "jpeg", settings -> {
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality((float) quality);
        });
    }

    /** The picture as pixels. */
    public static Bitmap bitmap(Picture picture) {
        return Bitmap.copied(draw(picture, BufferedImage.TYPE_INT_ARGB));
    }

    static byte[] png(BufferedImage image) {
        return written(image, "png", settings -> {});
    }

    private static BufferedImage draw(Picture picture, int kind) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), kind);
        Brush brush = Brush.on(image);
        picture.elements().forEach(brush::draw);
        brush.done();
        return image;
    }

    private static byte[] written(BufferedImage image, String format, Consumer<ImageWriteParam> settings) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            settings.accept(wanted);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture cannot be written as " + format, e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
