package dev.parlor.discord.herald;

import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.ClaimOutcome;
import dev.parlor.core.chat.Posting;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.Room;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.core.chat.Subject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Tells of one subject: has the message written as it is to be at this time, and posts it, or changes the one that stands.
 */
record Courier(
        RoomDesk rooms,
        PostingDesk desk,
        Scribe scribe,
        Threads threads,
        Arrivals arrivals,
        Changes changes,
        Hold hold,
        Pace pace,
        InstantSource clock) {
    Verdict tell(ParlorId parlor, Subject subject) {
        return rooms.room(parlor).map(room -> tell(room, subject)).orElseGet(Verdict.Quiet::new);
    }

    /** Whoever else holds it is probably done with it soon, and may not know of what was wished for since. */
    private Verdict tell(Room room, Subject subject) {
        return switch (desk.claim(subject, hold.node(), pace.lease())) {
            case ClaimOutcome.Claimed(Posting posting) -> tell(room, posting);
            case ClaimOutcome.Held held -> new Verdict.Later(Duration.ZERO);
            case ClaimOutcome.NothingDue nothing -> new Verdict.Quiet();
        };
    }

    private Verdict tell(Room room, Posting posting) {
        if (posting.subject().kind() == Subject.Kind.THREAD) {
            return threads.archive(posting);
        }
        Optional<Sheet> sheet = scribe.sheet(posting, room);
        if (sheet.isEmpty()) {
            return hold.leave(posting);
        }
        Errand errand = new Errand(posting, room, sheet.get());
        return posting.spot()
                .map(spot -> changes.change(errand, spot))
                .orElseGet(() -> isPast(errand) ? hold.leave(posting) : arrivals.post(errand));
    }

    /** Nobody wants to hear of what was over long ago. */
    private boolean isPast(Errand errand) {
        Posting posting = errand.posting();
        return errand.sheet().over()
                && posting.attempt().isEmpty()
                && posting.since().plus(pace.stale()).isBefore(clock.instant());
    }
}
