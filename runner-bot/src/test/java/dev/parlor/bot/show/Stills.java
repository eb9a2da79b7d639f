package dev.parlor.bot.show;

import dev.parlor.core.show.PictureFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small pictures, each number another one. */
public final class Stills {
    private Stills() {}

    /** A picture as a file of the show. */
    public static PictureFile file(int number) {
        return new PictureFile(PictureFile.Type.PNG, 64, 48, png(number, 64, 48));
    }

    /** A picture in which there is something to see: redder to the right, greener to the bottom. */
    public static byte[] png(int number, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, ((x * 255 / width) << 16) | ((y * 255 / height) << 8) | (number & 0xff));
            }
        }
        image.setRGB(0, 0, number);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
