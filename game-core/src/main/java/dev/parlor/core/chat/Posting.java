package dev.parlor.core.chat;

import dev.parlor.core.ParlorId;
import dev.parlor.core.chance.Sha256;
import java.time.Instant;
import java.util.Optional;

/**
 * The message about a subject: where it stands, what it shows, and whether it is due to show something newer. Only how
 * often something newer was wished for is kept, not what: whoever delivers looks at the state of the game.
 *
 * @param subject what it is about
 * @param parlor in which community
 * @param edition how often it was begun anew, from 1
 * @param wanted how often something newer was wished for
 * @param told which of these wishes is fulfilled, and thus all before it
 * @param since when the first wish came that is not fulfilled, or the last one if all are
 * @param attempt an attempt at posting it of which no end is known
 * @param spot where it stands, if it does
 * @param shown the digest of what it shows
 * @param lease who is at it
 */
public record Posting(
        Subject subject,
        ParlorId parlor,
        int edition,
        long wanted,
        long told,
        Instant since,
        Optional<Attempt> attempt,
        Optional<Spot> spot,
        Optional<Sha256> shown,
        Optional<Lease> lease) {
    static Posting of(ParlorId parlor, Subject subject, Instant now) {
        return new Posting(
                subject, parlor, 1, 0, 0, now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Whether something newer is to be shown.
     *
     * @return whether a wish is not fulfilled
     */
    public boolean isDue() {
        return wanted > told;
    }

    boolean isHeldBy(String holder) {
        return lease.filter(held -> held.holder().equals(holder)).isPresent();
    }

    Posting wanting(Instant now) {
        Instant first = isDue() ? since : now;
        return new Posting(subject, parlor, edition, wanted + 1, told, first, attempt, spot, shown, lease);
    }

    Posting claimed(Lease by) {
        return new Posting(subject, parlor, edition, wanted, told, since, attempt, spot, shown, Optional.of(by));
    }

    Posting trying(Attempt made) {
        Optional<Attempt> first = attempt.or(() -> Optional.of(made));
        return new Posting(subject, parlor, edition, wanted, told, since, first, spot, shown, lease);
    }

    Posting standing(Spot where, Sha256 digest, long wish) {
        return new Posting(
                subject,
                parlor,
                edition,
                wanted,
                Math.max(told, wish),
                since,
                Optional.empty(),
                Optional.of(where),
                Optional.of(digest),
                Optional.empty());
    }

    Posting left(long wish) {
        return new Posting(
                subject,
                parlor,
                edition,
                wanted,
                Math.max(told, wish),
                since,
                Optional.empty(),
                spot,
                shown,
                Optional.empty());
    }

    Posting anew() {
        return new Posting(
                subject,
                parlor,
                edition + 1,
                wanted,
                told,
                since,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                lease);
    }

    Posting found(Optional<Spot> where, Sha256 digest) {
        return new Posting(subject, parlor, edition, wanted, told, since, attempt, where, Optional.of(digest), lease);
    }

    Posting released() {
        return new Posting(subject, parlor, edition, wanted, told, since, attempt, spot, shown, Optional.empty());
    }
}
