package dev.parlor.ai.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What became of every turn that a provider had: counted, and told to the log whenever it is another than the time before.
 * Safe for use by many threads.
 */
public final class Trace {
    private static final Logger LOG = LoggerFactory.getLogger(Trace.class);

    private final Map<Post, Tally> tallies = new ConcurrentHashMap<>();

    /** A trace of nothing. */
    public Trace() {}

    /**
     * How often something became of a provider's turn.
     *
     * @param job such as {@code narrator}
     * @param provider who had the turn
     * @param result {@code served}, or {@link Failure#word()}
     * @param times how often since the start
     */
    public record Count(String job, String provider, String result, long times) {}

    /** All counts so far, in no order. */
    public List<Count> counts() {
        return tallies.entrySet().stream()
                .flatMap(entry -> entry.getValue().counts().entrySet().stream()
                        .map(line -> new Count(
                                entry.getKey().job(), entry.getKey().provider(), line.getKey(), line.getValue())))
                .toList();
    }

    /**
     * Why a provider's last turn gave nothing.
     *
     * @param job the job
     * @param provider who had the turn
     * @return empty if it did its work, or had no turn
     */
    public Optional<Failure> last(String job, String provider) {
        return tally(job, provider).last();
    }

    void served(String job, String provider) {
        if (tally(job, provider).served().isPresent()) {
            LOG.info("{} {} does its work again", job, provider);
        }
    }

    /** Notes that a provider's turn gave nothing, or that it was passed over. */
    public void missed(String job, String provider, Failure why) {
        Optional<Failure> before = tally(job, provider).missed(why);
        if (before.filter(failure -> failure.words().equals(why.words())).isEmpty()) {
            LOG.info("{} {} is passed over: {}", job, provider, why.words());
        }
    }

    Tally tally(String job, String provider) {
        return tallies.computeIfAbsent(new Post(job, provider), post -> new Tally());
    }

    private record Post(String job, String provider) {}
}
