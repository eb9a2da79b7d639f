package dev.parlor.commands;

import dev.parlor.core.interaction.Act;
import dev.parlor.core.interaction.InteractionDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What was answered to each act, so that a retry is told the same, also by another node or behind a restart. */
public final class Interactions {
    private static final Duration BETWEEN_PRUNINGS = Duration.ofMinutes(1);

    private final InteractionDesk desk;
    private final InstantSource clock;
    private final AtomicReference<Instant> pruning;

    /**
     * Answers on some storage. They are tidied up along the way.
     *
     * @param desk where they are kept
     * @param clock tells when it is time to tidy up
     */
    public Interactions(InteractionDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
        this.pruning = new AtomicReference<>(clock.instant());
    }

    Optional<Reply> find(Act act) {
        return desk.answer(act).map(ReplyCodec::read);
    }

    /** Keeps an answer unless there is one; gives the one that is kept. */
    Reply keep(Act act, Reply reply) {
        return ReplyCodec.read(desk.keep(act, ReplyCodec.write(reply)));
    }

    /** Tidies up if it is time; gives in how many transactions. */
    int prune() {
        Instant now = clock.instant();
        Instant due = pruning.get();
        if (now.isBefore(due) || !pruning.compareAndSet(due, now.plus(BETWEEN_PRUNINGS))) {
            return 0;
        }
        int transactions = 1;
        while (desk.prune().more()) {
            transactions++;
        }
        return transactions;
    }
}
