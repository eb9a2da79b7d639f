package dev.parlor.ai.fetch;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets pictures in whose addresses, or bytes, come from outside. A refusal is an outcome: nothing that a stranger can
 * send makes a method throw. Safe for use by many threads; pictures are decoded one at a time, so that the memory it
 * takes is that of one.
 */
public final class PictureGate {

    private final Rules rules;
    private final Limits limits;
    private final Placeholders placeholders;
    private final Lookups lookups;
    private final ReentrantLock decoding = new ReentrantLock();

    /**
     * Makes a gate that goes by https to public addresses only.
     *
     * @param limits how much is taken
     * @param placeholders which files are refused
     * @param resolver what finds addresses
     */
    public PictureGate(Limits limits, Placeholders placeholders, Resolver resolver) {
        this(limits, placeholders, resolver, Rules.house());
    }

    PictureGate(Limits limits, Placeholders placeholders, Resolver resolver, Rules rules) {
        this.rules = rules;
        this.limits = limits;
        this.placeholders = placeholders;
        lookups = new Lookups(resolver);
    }

    /** Makes a gate with the house's limits and the machine's resolver. */
    public static PictureGate ofHouse() {
        return new PictureGate(Limits.standard(), Placeholders.known(), Resolver.system());
    }

    /**
     * Fetches a picture.
     *
     * @param url the picture's address, as a stranger wrote it
     * @param time the time for all of the exchange, from the look-up to the last byte; at most ten minutes count
     */
    public Fetched fetch(String url, Duration time) {
        try {
            return judge(new Errand(rules, limits, lookups, Deadline.in(time)).run(url));
        } catch (Refusal refusal) {
            return refusal.outcome();
        }
    }

    /**
     * Judges a picture that came in another way, such as within a provider's answer.
     *
     * @param bytes the file
     */
    public Fetched judge(byte[] bytes) {
        try {
            if (bytes.length > limits.bodyBytes()) {
                throw new Refusal(Cause.TOO_LARGE, bytes.length + " bytes");
            }
            return judge(new Received(bytes));
        } catch (Refusal refusal) {
            return refusal.outcome();
        }
    }

    private Fetched judge(Received received) throws Refusal {
        byte[] bytes = received.bytes();
        Format format = Sniff.format(bytes);
        placeholders.check(received);
        Sheet sheet = sheet(format, bytes);
        decoding.lock();
        try {
            BufferedImage pixels = Darkroom.decode(format, sheet);
            Blank.check(pixels);
            return new Fetched.Accepted(Darkroom.encode(pixels, format), format, received.digest("SHA-256"));
        } finally {
            decoding.unlock();
        }
    }

    private Sheet sheet(Format format, byte[] bytes) throws Refusal {
        return switch (format) {
            case PNG -> PngSheet.of(bytes, limits);
            case JPEG -> JpegSheet.of(bytes, limits);
            case GIF -> GifSheet.of(bytes, limits);
        };
    }
}
