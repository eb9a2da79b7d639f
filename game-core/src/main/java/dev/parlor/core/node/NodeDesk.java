package dev.parlor.core.node;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Lets processes that share a storage take turns, and know what one of them has done for all. */
public final class NodeDesk {
    /** A turn that lies further ahead was taken while the clock was wrong, and is forgotten. */
    public static final Duration FURTHEST = Duration.ofHours(1);

    private final Transactions<? extends Storage> transactions;
    private final InstantSource clock;

    /** What the desk needs stored, seen from inside one transaction. */
    public interface Storage {
        /**
         * The queues.
         *
         * @return those of this transaction
         */
        Queues queues();

        /**
         * The digests of what was done.
         *
         * @return those of this transaction
         */
        Imprints imprints();
    }

    /**
     * A desk.
     *
     * @param transactions the storage
     * @param clock the time, the same for all processes
     */
    public NodeDesk(Transactions<? extends Storage> transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes the next free turn of a queue. Turns are never given back: who dies before its own wastes that one, and holds up
     * nobody for longer.
     *
     * @param queue its name, 1 to 100 characters
     * @param apart how far this turn and the next one are apart
     * @return how long it is until the turn, zero if it is at once
     */
    public Duration take(String queue, Duration apart) {
        return transactions.write(storage -> {
            Optional<Instant> free = storage.queues().free(queue);
            Instant now = clock.instant();
            Instant turn = free.filter(ahead -> ahead.isAfter(now) && !ahead.isAfter(now.plus(FURTHEST)))
                    .orElse(now);
            storage.queues().keep(queue, turn.plus(apart));
            return Duration.between(now, turn);
        });
    }

    /**
     * Looks up what was done last.
     *
     * @param work the name of the work, 1 to 100 characters
     * @return its digest; empty if it was never done
     */
    public Optional<Sha256> done(String work) {
        return transactions.read(storage -> storage.imprints().find(work));
    }

    /**
     * Notes what was done.
     *
     * @param work the name of the work, 1 to 100 characters
     * @param digest of what was done
     * @return what was known before, if anything was
     */
    public Optional<Sha256> note(String work, Sha256 digest) {
        return transactions.write(storage -> {
            Optional<Sha256> before = storage.imprints().find(work);
            storage.imprints().keep(work, digest);
            return before;
        });
    }
}
