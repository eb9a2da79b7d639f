package dev.parlor.ai.fetch;

import java.awt.image.BufferedImage;

/** Finds pictures that show nothing, by a sample of at most 256 x 256 of their pixels. */
final class Blank {

    private static final int SAMPLES = 256;
    private static final double PLAIN = 2;
    private static final int BLACK = 16;
    private static final double NEARLY_ALL = 0.99;
    private static final int CLEAR = 0xffffffff;

    private final double[] sum = new double[3];
    private final double[] squares = new double[3];
    private int seen;
    private int black;

    private Blank() {}

    static void check(BufferedImage pixels) throws Refusal {
        Blank sample = new Blank();
        sample.look(pixels);
        // A black filter's picture may hold a mark, and one of a single dark colour is black as well.
        if (sample.black >= NEARLY_ALL * sample.seen) {
            throw new Refusal(Cause.NEARLY_BLACK, "nearly all of it");
        }
        if (sample.deviation() < PLAIN) {
            throw new Refusal(Cause.ONE_COLOUR, "no channel varies");
        }
    }

    private void look(BufferedImage pixels) {
        int across = Math.max(1, pixels.getWidth() / SAMPLES);
        int down = Math.max(1, pixels.getHeight() / SAMPLES);
        for (int y = down / 2; y < pixels.getHeight(); y += down) {
            for (int x = across / 2; x < pixels.getWidth(); x += across) {
                see(pixels.getRGB(x, y));
            }
        }
    }

    /** Counts a pixel; one that is transparent shows what is behind it, which is taken to be white. */
    private void see(int argb) {
        int shown = argb >>> 24 < 16 ? CLEAR : argb;
        int brightest = 0;
        for (int i = 0; i < 3; i++) {
            int channel = (shown >> (8 * i)) & 0xff;
            sum[i] += channel;
            squares[i] += channel * channel;
            brightest = Math.max(brightest, channel);
        }
        seen++;
        black += brightest < BLACK ? 1 : 0;
    }

    /** Returns the standard deviation of the channel that varies most. */
    private double deviation() {
        double most = 0;
        for (int i = 0; i < 3; i++) {
            double mean = sum[i] / seen;
            most = Math.max(most, squares[i] / seen - mean * mean);
        }
        return Math.sqrt(most);
    }
}
