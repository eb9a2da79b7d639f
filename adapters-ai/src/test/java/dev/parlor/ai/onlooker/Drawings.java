package dev.parlor.ai.onlooker;

import dev.parlor.core.show.PictureFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Pictures of which it is known what they show. */
final class Drawings {
    private Drawings() {}

    /** Something on a plain ground; the ground is clear if it is empty. */
    static BufferedImage on(Color ground, int width, int height, Consumer<Graphics2D> drawing) {
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = pixels.createGraphics();
        brush.setColor(ground);
        brush.fillRect(0, 0, width, height);
        drawing.accept(brush);
        brush.dispose();
        return pixels;
    }

    /** A picture without any order, which no file format makes small. */
    static BufferedImage noise(int side) {
        SplittableRandom random = new SplittableRandom(5);
        BufferedImage pixels = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                pixels.setRGB(x, y, random.nextInt());
            }
        }
        return pixels;
    }

    static PictureFile file(BufferedImage pixels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PictureFile(PictureFile.Type.PNG, pixels.getWidth(), pixels.getHeight(), bytes.toByteArray());
    }
}
