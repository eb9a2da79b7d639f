package dev.parlor.bench.show;

import dev.parlor.core.show.PictureFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The peer of every picture: noise of the same size, written by ImageIO in the same format and with ImageIO's own
 * settings. Nothing is painted, so on any machine a picture is told as so many times what writing costs there.
 */
final class Noise {
    private static final long SEED = 20_261_121;

    private final Map<String, BufferedImage> images = new HashMap<>();

    /** Writes noise for each of some files. */
    int write(List<PictureFile> like) {
        return like.stream().mapToInt(this::write).sum();
    }

    private int write(PictureFile like) {
        BufferedImage image =
                images.computeIfAbsent(like.width() + "x" + like.height(), size -> drawn(like.width(), like.height()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, like.type() == PictureFile.Type.PNG ? "png" : "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException("Noise cannot be written", e);
        }
        return bytes.size();
    }

    private static BufferedImage drawn(int width, int height) {
        SplittableRandom random = new SplittableRandom(SEED);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, random.ints((long) width * height).toArray(), 0, width);
        return image;
    }
}
