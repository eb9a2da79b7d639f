package dev.parlor.core.show;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Takes calls of painters outside. A call counts once, if it knows the job's secret and comes in time. */
public final class InboxDesk {
    /** How long finished jobs are remembered, so that a late call is told apart from an unknown one in the books. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final int PRUNED_AT_ONCE = 100;

    /** Compared with when there is no such job, so that both ways take the same time. */
    private static final Sha256 NOBODY = Sha256.of("no job");

    private final Transactions<? extends Storage> transactions;
    private final InstantSource clock;

    /** What the desk needs stored, seen from inside one transaction. */
    public interface Storage {
        /**
         * The jobs.
         *
         * @return those of this transaction
         */
        PaintJobs paintJobs();
    }

    /**
     * A desk.
     *
     * @param transactions the storage
     * @param clock the time
     */
    public InboxDesk(Transactions<? extends Storage> transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Expects a call.
     *
     * @param id the job's name, which is new
     * @param token the digest of the job's secret
     * @param patience how long a call is waited for
     * @return the job that waits
     */
    public PaintJob expect(PaintJobId id, Sha256 token, Duration patience) {
        return transactions.write(storage -> {
            Instant now = clock.instant();
            PaintJob job = new PaintJob(id, token, now.plus(patience), PaintJob.State.PENDING);
            storage.paintJobs().prune(now.minus(KEPT), PRUNED_AT_ONCE);
            storage.paintJobs().add(job);
            return job;
        });
    }

    /**
     * Takes a call.
     *
     * @param id the job's name, as the caller has it
     * @param secret what the caller says is the job's secret
     * @return whether the call counts
     */
    public InboxOutcome call(PaintJobId id, String secret) {
        return transactions.write(storage -> {
            Optional<PaintJob> job = storage.paintJobs().find(id);
            boolean known = same(job.map(PaintJob::token).orElse(NOBODY), Sha256.of(secret));
            boolean waiting =
                    job.filter(one -> clock.instant().isBefore(one.until())).isPresent();
            return known && waiting && storage.paintJobs().advance(id, PaintJob.State.PENDING, PaintJob.State.NOTIFIED)
                    ? new InboxOutcome.Accepted(id)
                    : new InboxOutcome.Refused();
        });
    }

    /**
     * Waits no longer. Calls that come after this do not count.
     *
     * @param id the job's name
     */
    public void close(PaintJobId id) {
        transactions.write(storage -> storage.paintJobs().advance(id, PaintJob.State.PENDING, PaintJob.State.CLOSED));
    }

    private static boolean same(Sha256 one, Sha256 other) {
        return MessageDigest.isEqual(
                one.hex().getBytes(StandardCharsets.US_ASCII), other.hex().getBytes(StandardCharsets.US_ASCII));
    }
}
