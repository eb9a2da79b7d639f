package dev.parlor.ai.painter;

import dev.parlor.ai.fetch.Fetched;
import dev.parlor.ai.fetch.Picture;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.wire.Heard;
import dev.parlor.core.show.PictureFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Predicate;

/** Puts pictures of strangers into the house's size: the middle of them, as much as fits. */
final class Frame {
    private Frame() {}

    /**
     * Takes a picture.
     *
     * @param fetched what the gate says of it
     * @param fits whether it is of the size that was asked for
     * @param canvas the house's size
     */
    static Outcome<PictureFile> take(Fetched fetched, Predicate<Picture> fits, Canvas canvas) {
        return switch (fetched) {
            case Fetched.Refused refused -> Outcome.failed(failure(refused));
            case Fetched.Accepted accepted ->
                fits.test(accepted.picture())
                        ? Outcome.ok(JpegFile.of(covering(accepted.picture().pixels(), canvas)))
                        : Outcome.failed(wrongSize(accepted.picture()));
        };
    }

    /** A picture as a JPEG whose longer side has at most so many pixels. */
    static PictureFile shrunk(Picture picture, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(picture.width(), picture.height()));
        Canvas canvas = new Canvas(Math.max(16, (int) Math.round(picture.width() * scale)), Math.max(16, (int)
                Math.round(picture.height() * scale)));
        return JpegFile.of(covering(picture.pixels(), canvas));
    }

    private static Failure wrongSize(Picture picture) {
        return new Failure.BadOutput("wrong_size, " + picture.width() + "x" + picture.height());
    }

    private static Failure failure(Fetched.Refused refused) {
        return switch (refused.cause()) {
            case TOO_SLOW -> new Failure.TimedOut();
            case UNKNOWN_HOST, NO_CONNECTION -> new Failure.Transport(Heard.Cause.NO_CONNECTION);
            case CUT_SHORT -> new Failure.Transport(Heard.Cause.CUT_SHORT);
            case TOO_LARGE -> new Failure.Transport(Heard.Cause.TOO_LARGE);
            default ->
                new Failure.BadOutput(
                        refused.cause().word() + (refused.detail().isEmpty() ? "" : ", " + refused.detail()));
        };
    }

    private static BufferedImage covering(BufferedImage pixels, Canvas canvas) {
        BufferedImage image = new BufferedImage(canvas.width(), canvas.height(), BufferedImage.TYPE_INT_RGB);
        double scale =
                Math.max((double) canvas.width() / pixels.getWidth(), (double) canvas.height() / pixels.getHeight());
        int width = (int) Math.ceil(pixels.getWidth() * scale);
        int height = (int) Math.ceil(pixels.getHeight() * scale);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        int left = (canvas.width() - width) / 2;
        int top = (canvas.height() - height) / 2;
        brush.drawImage(pixels, left, top, width, height, Color.BLACK, null);
        brush.dispose();
        return image;
    }
}
