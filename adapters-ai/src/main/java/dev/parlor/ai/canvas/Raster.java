package dev.parlor.ai.canvas;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.WritableRaster;
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
    private static final int COARSEST = 3;
    private static final int[] ORDER = {0, 1, 2};
    private static final ColorModel OPAQUE = new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);

    private Raster() {}

    /** The picture as PNG: for flat colours and letters. */
    public static byte[] png(Picture picture) {
        return png(draw(picture, BufferedImage.TYPE_INT_ARGB));
    }

    /**
     * The picture as PNG that is no larger than told, if it costs no more than the finest differences of colour: they are
     * given up bit by bit, {@value #COARSEST} at most.
     *
     * @param most bytes; a picture of noise may still be larger
     */
    public static byte[] png(Picture picture, int most) {
        BufferedImage image = draw(picture, BufferedImage.TYPE_INT_ARGB);
        byte[] file = png(image);
        for (int bits = 1; bits <= COARSEST && file.length > most; bits++) {
            file = png(coarser(image, bits));
        }
        return file;
    }

    /**
     * The picture as JPEG on black: for scenes.
     *
     * @param quality from 0, small, to 1, fine
     */
    public static byte[] jpeg(Picture picture, double quality) {
        return written(inBytes(draw(picture, BufferedImage.TYPE_INT_RGB)), "jpeg", settings -> {
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality((float) quality);
        });
    }

    /** Drawn fastest as one number for a pixel, written fastest as three bytes in the order of the file. */
    private static BufferedImage inBytes(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] bytes = new byte[pixels.length * ORDER.length];
        for (int i = 0; i < pixels.length; i++) {
            bytes[3 * i] = (byte) (pixels[i] >> 16);
            bytes[3 * i + 1] = (byte) (pixels[i] >> 8);
            bytes[3 * i + 2] = (byte) pixels[i];
        }
        WritableRaster raster = java.awt.image.Raster.createInterleavedRaster(
                new DataBufferByte(bytes, bytes.length),
                image.getWidth(),
                image.getHeight(),
                ORDER.length * image.getWidth(),
                ORDER.length,
                ORDER,
                null);
        return new BufferedImage(OPAQUE, raster, false, null);
    }

    /** The picture as pixels. */
    public static Bitmap bitmap(Picture picture) {
        return Bitmap.copied(draw(picture, BufferedImage.TYPE_INT_ARGB));
    }

    static byte[] png(BufferedImage image) {
        return written(image, "png", settings -> {});
    }

    private static BufferedImage coarser(BufferedImage image, int bits) {
        BufferedImage coarse = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                int red = coarser((argb >> 16) & 0xFF, bits);
                int green = coarser((argb >> 8) & 0xFF, bits);
                coarse.setRGB(x, y, (argb & 0xFF000000) | (red << 16) | (green << 8) | coarser(argb & 0xFF, bits));
            }
        }
        return coarse;
    }

    private static int coarser(int part, int bits) {
        int half = 1 << (bits - 1);
        return Math.min(0xFF, (part + half) >> bits << bits);
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
