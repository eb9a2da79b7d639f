package dev.parlor.core.chat;

import dev.parlor.core.ParlorId;
import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps which messages the house has posted and which are due, and lets one process at a time post about a subject. */
public final class PostingDesk {
    /** How long a message is known after the last wish about it. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final int PRUNED_AT_ONCE = 20;

    private final Transactions<? extends Storage> transactions;
    private final InstantSource clock;

    /** What the desk needs stored, seen from inside one transaction. */
    public interface Storage {
        /**
         * The messages.
         *
         * @return those of this transaction
         */
        Postings postings();
    }

    /**
     * A desk.
     *
     * @param transactions the storage
     * @param clock the time, the same for all who post
     */
    public PostingDesk(Transactions<? extends Storage> transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Looks a message up.
     *
     * @param subject what it is about
     * @return what is known of it, if anything is
     */
    public Optional<Posting> posting(Subject subject) {
        return transactions.read(storage -> storage.postings().find(subject));
    }

    /**
     * The messages that are to show something newer.
     *
     * @param most how many at most
     * @return those that wait longest first
     */
    public List<Posting> due(int most) {
        return transactions.read(storage -> storage.postings().due(most));
    }

    /**
     * Shows what waits to be told in a community.
     *
     * @param parlor which community
     * @return how much, and since when
     */
    public Waiting waiting(ParlorId parlor) {
        return transactions.read(storage -> storage.postings().waiting(parlor));
    }

    /**
     * Wishes that messages show what is the case.
     *
     * @param parlor in which community
     * @param subjects what they are about
     * @return what is known of them, in the same order
     */
    public List<Posting> want(ParlorId parlor, Collection<Subject> subjects) {
        return transactions.write(storage -> {
            Postings postings = storage.postings();
            postings.prune(clock.instant().minus(KEPT), PRUNED_AT_ONCE);
            return subjects.stream()
                    .map(subject -> want(parlor, subject, postings))
                    .toList();
        });
    }

    private Posting want(ParlorId parlor, Subject subject, Postings postings) {
        Instant now = clock.instant();
        Posting posting = postings.find(subject)
                .orElseGet(() -> Posting.of(parlor, subject, now))
                .wanting(now);
        postings.keep(posting);
        return posting;
    }

    /**
     * Notes where something stands that nobody wished for, such as a thread that came with a message.
     *
     * @param parlor in which community
     * @param subject what it is
     * @param spot where, or nowhere
     * @param shown the digest of what it shows
     * @return what is known of it
     */
    public Posting note(ParlorId parlor, Subject subject, Optional<Spot> spot, Sha256 shown) {
        return transactions.write(storage -> {
            Posting noted = storage.postings()
                    .find(subject)
                    .orElseGet(() -> Posting.of(parlor, subject, clock.instant()))
                    .found(spot, shown);
            storage.postings().keep(noted);
            return noted;
        });
    }

    /**
     * Begins to post about a subject.
     *
     * @param subject what is due
     * @param holder who posts
     * @param time how long nobody else may, unless it is given back
     * @return whether the holder may
     */
    public ClaimOutcome claim(Subject subject, String holder, Duration time) {
        return transactions.write(storage -> {
            Optional<Posting> posting = storage.postings().find(subject).filter(Posting::isDue);
            if (posting.isEmpty()) {
                return new ClaimOutcome.NothingDue();
            }
            Optional<Lease> other = posting.get()
                    .lease()
                    .filter(lease ->
                            lease.lasts(clock.instant()) && !lease.holder().equals(holder));
            if (other.isPresent()) {
                return new ClaimOutcome.Held(other.get().until());
            }
            Posting claimed =
                    posting.get().claimed(new Lease(holder, clock.instant().plus(time)));
            storage.postings().keep(claimed);
            return new ClaimOutcome.Claimed(claimed);
        });
    }

    /**
     * Notes that a message is about to be posted. Of several attempts without a known end the first is kept.
     *
     * @param subject what it is about
     * @param holder who posts
     * @param channel where
     * @return what became of it
     */
    public HoldOutcome trying(Subject subject, String holder, ChannelId channel) {
        return change(subject, holder, posting -> posting.trying(new Attempt(channel, clock.instant())));
    }

    /**
     * Notes that a message stands and what it shows, and gives the subject back.
     *
     * @param subject what it is about
     * @param holder who posted
     * @param spot where
     * @param shown the digest of what it shows
     * @param wish which of the wishes is fulfilled by it
     * @return what became of it
     */
    public HoldOutcome stands(Subject subject, String holder, Spot spot, Sha256 shown, long wish) {
        return change(subject, holder, posting -> posting.standing(spot, shown, wish));
    }

    /**
     * Leaves a message as it is, and gives the subject back.
     *
     * @param subject what it is about
     * @param holder who posts
     * @param wish which of the wishes needs nothing any more
     * @return what became of it
     */
    public HoldOutcome leave(Subject subject, String holder, long wish) {
        return change(subject, holder, posting -> posting.left(wish));
    }

    /**
     * Notes that a message is gone, so that it is posted anew; the subject stays held.
     *
     * @param subject what it is about
     * @param holder who posts
     * @return what became of it
     */
    public HoldOutcome lost(Subject subject, String holder) {
        return change(subject, holder, Posting::anew);
    }

    /**
     * Gives a subject back while it is still due.
     *
     * @param subject what it is about
     * @param holder who posts
     * @return what became of it
     */
    public HoldOutcome release(Subject subject, String holder) {
        return change(subject, holder, Posting::released);
    }

    private HoldOutcome change(Subject subject, String holder, UnaryOperator<Posting> change) {
        return transactions.write(storage -> {
            Optional<Posting> held = storage.postings().find(subject).filter(posting -> posting.isHeldBy(holder));
            if (held.isEmpty()) {
                return new HoldOutcome.NotHeld();
            }
            Posting changed = change.apply(held.get());
            storage.postings().keep(changed);
            return new HoldOutcome.Kept(changed);
        });
    }
}
