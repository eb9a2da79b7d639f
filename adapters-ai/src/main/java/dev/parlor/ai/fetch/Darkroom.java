package dev.parlor.ai.fetch;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns files into pixels and pixels into files, in memory. */
final class Darkroom {

    private static final float QUALITY = 0.9f;
    private static final int SMALL = 512 * 512;

    private Darkroom() {}

    /** Decodes the only picture of a sheet; whatever a reader throws about it is the picture's fault. */
    static BufferedImage decode(Format format, Sheet sheet) throws Refusal {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.word()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sheet.bytes()))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) != sheet.width() || reader.getHeight(0) != sheet.height()) {
                throw Refusal.broken("two sizes");
            }
            return plain(reader.read(0));
        } catch (IOException | RuntimeException e) {
            throw Refusal.broken("the reader gave up: " + e.getClass().getSimpleName());
        } finally {
            reader.dispose();
        }
    }

    /** Encodes small or transparent pictures without loss, and others as JPEG, which is a tenth as large. */
    static Picture encode(BufferedImage pixels, Format received) throws Refusal {
        boolean small = received != Format.JPEG && pixels.getWidth() * pixels.getHeight() <= SMALL;
        Format format = small || pixels.getColorModel().hasAlpha() ? Format.PNG : Format.JPEG;
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.word()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), parameters(writer, format));
        } catch (IOException e) {
            throw Refusal.broken("the writer gave up: " + e.getClass().getSimpleName());
        } finally {
            writer.dispose();
        }
        return new Picture(format, pixels, bytes.toByteArray());
    }

    private static ImageWriteParam parameters(ImageWriter writer, Format format) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        if (format == Format.JPEG) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
        }
        return parameters;
    }

    /** Copies into eight bits a channel and the standard colours. */
    private static BufferedImage plain(BufferedImage read) {
        boolean clear = read.getColorModel().hasAlpha();
        int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage copy = new BufferedImage(read.getWidth(), read.getHeight(), type);
        Graphics2D brush = copy.createGraphics();
        brush.drawImage(read, 0, 0, null);
        brush.dispose();
        return copy;
    }
}
