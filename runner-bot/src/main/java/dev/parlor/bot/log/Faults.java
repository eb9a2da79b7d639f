package dev.parlor.bot.log;

import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down faults of the program, each under a short reference that is also told to the player it happened to. */
public final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    /** Without letters and digits that are mistaken for each other. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    private final RandomGenerator random;
    private final AtomicLong count = new AtomicLong();

    /**
     * Makes a register of faults.
     *
     * @param random where references come from
     */
    public Faults(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Writes a fault down.
     *
     * @param during what was being done, such as {@code /bet place}
     * @param fault what went wrong
     * @return the reference under which it stands in the log, such as {@code F-7KQ2M9XA}
     */
    public String report(String during, Throwable fault) {
        String reference = "F-"
                + random.ints(LENGTH, 0, SIGNS.length())
                        .mapToObj(i -> SIGNS.substring(i, i + 1))
                        .collect(Collectors.joining());
        report(reference, during, fault);
        return reference;
    }

    /**
     * Writes a fault down that has a reference already.
     *
     * @param reference what the person was told to name
     * @param during what was being done, such as {@code /bet place}
     * @param fault what went wrong
     */
    public void report(String reference, String during, Throwable fault) {
        count.incrementAndGet();
        LOG.atError()
                .setCause(fault)
                .addKeyValue("reference", reference)
                .addKeyValue("during", during)
                .log("Fault");
    }

    /**
     * How many faults were written down since the program began.
     *
     * @return 0 or more
     */
    public long count() {
        return count.get();
    }
}
