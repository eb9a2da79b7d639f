package dev.parlor.ai.guard;

import dev.parlor.ai.wire.Deadline;
import dev.parlor.core.ParlorId;
import dev.parlor.core.show.Backstage;
import dev.parlor.core.show.ProviderStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Providers of one job, asked in order until one does it. Safe for use by many threads.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class Chain<Q, A> implements Backstage {
    /** What is kept of the time for the house to do the job itself. */
    public static final Duration RESERVE = Duration.ofMillis(300);

    private static final Logger LOG = LoggerFactory.getLogger(Chain.class);

    private final String job;
    private final Share share;
    private final List<? extends Provider<Q, A>> providers;
    private final DailyShares shares;
    private final Trace trace;

    /**
     * A chain.
     *
     * @param job {@code narrator}, {@code painter} or {@code onlooker}
     * @param share what a community has a daily share of; one is taken for each question that anybody is asked
     * @param providers in the order in which they are asked
     * @param shares the daily shares
     * @param trace where failures are noted
     */
    public Chain(String job, Share share, List<? extends Provider<Q, A>> providers, DailyShares shares, Trace trace) {
        this.job = job;
        this.share = share;
        this.providers = List.copyOf(providers);
        this.shares = shares;
        this.trace = trace;
    }

    /**
     * Asks.
     *
     * @param parlor for which community
     * @param question what is asked
     * @param time how long it may take, the house's own part included; nobody is asked if it is not longer than that
     * @return the first answer; empty if nobody had one, and the house has to do it
     */
    public Optional<A> ask(ParlorId parlor, Q question, Duration time) {
        Deadline deadline = Deadline.in(time.minus(RESERVE));
        Till till = new Till(parlor);
        List<Failure> before = new ArrayList<>();
        for (Provider<Q, A> provider : providers) {
            Outcome<A> outcome = objection(provider, deadline, till)
                    .<Outcome<A>>map(Outcome.Failed::new)
                    .orElseGet(() -> asked(provider, question, new Turn(till(provider, deadline), before)));
            switch (outcome) {
                case Outcome.Ok<A>(A answer) -> {
                    trace.served(job, provider.name());
                    return Optional.of(answer);
                }
                case Outcome.Failed<A>(Failure why) -> {
                    trace.missed(job, provider.name(), why);
                    before.add(why);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public List<ProviderStatus> providers(ParlorId parlor) {
        Optional<Instant> spent = shares.spentUntil(parlor, share);
        return providers.stream().map(provider -> status(provider, spent)).toList();
    }

    private Optional<Failure> objection(Provider<Q, A> provider, Deadline deadline, Till till) {
        if (deadline.isOver()) {
            return Optional.of(new Failure.NoTime());
        }
        return provider.standing().objection().or(till::pay);
    }

    /** Who has somebody usable behind it gets half of what is left at most, so that it cannot shut the others out. */
    private Deadline till(Provider<Q, A> provider, Deadline deadline) {
        boolean another = providers.stream()
                .skip(providers.indexOf(provider) + 1L)
                .anyMatch(next -> next.standing().objection().isEmpty());
        Deadline own = deadline.within(provider.cap());
        return another ? own.within(deadline.left().dividedBy(2)) : own;
    }

    private Outcome<A> asked(Provider<Q, A> provider, Q question, Turn turn) {
        try {
            return provider.ask(question, turn);
        } catch (RuntimeException e) {
            LOG.error("{} {} broke", job, provider.name(), e);
            return Outcome.failed(new Failure.Fault(e.getClass().getSimpleName()));
        }
    }

    private ProviderStatus status(Provider<Q, A> provider, Optional<Instant> spent) {
        Tally tally = trace.tally(job, provider.name());
        String last = tally.last().map(Failure::words).orElse("");
        return switch (provider.standing()) {
            case Standing.Out(Failure why, Optional<Instant> until) ->
                line(provider, ProviderStatus.State.OUT, why.words(), until, tally);
            case Standing.Resting(Instant until) ->
                line(provider, ProviderStatus.State.RESTING, last, Optional.of(until), tally);
            case Standing.Ready ready ->
                spent.isPresent()
                        ? line(
                                provider,
                                ProviderStatus.State.SPENT,
                                new Failure.Spent(spent.get()).words(),
                                spent,
                                tally)
                        : line(provider, ProviderStatus.State.READY, last, Optional.empty(), tally);
        };
    }

    private ProviderStatus line(
            Provider<Q, A> provider, ProviderStatus.State state, String reason, Optional<Instant> until, Tally tally) {
        return new ProviderStatus(job, provider.name(), state, reason, until, tally.servedSoFar(), tally.failedSoFar());
    }

    /** Takes a share for the first provider that is asked, and none for the next ones. */
    private final class Till {
        private final ParlorId parlor;
        private boolean paid;

        Till(ParlorId parlor) {
            this.parlor = parlor;
        }

        Optional<Failure> pay() {
            Optional<Failure> objection = paid ? Optional.empty() : shares.take(parlor, share);
            paid = objection.isEmpty();
            return objection;
        }
    }
}
