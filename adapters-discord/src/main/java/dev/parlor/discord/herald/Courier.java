package dev.parlor.discord.herald;

import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.ClaimOutcome;
import dev.parlor.core.chat.Posting;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.Room;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.core.chat.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
    Verdict tell(ParlorId parlor, Turn turn) {
        return rooms.room(parlor).map(room -> tell(room, turn)).orElseGet(Verdict.Quiet::new);
    }

    private Verdict tell(Room room, Turn turn) {
        return switch (desk.claim(turn.subject(), hold.node(), pace.lease())) {
            case ClaimOutcome.Claimed(Posting posting) -> tell(room, posting);
            case ClaimOutcome.Held(Instant until) -> new Verdict.Held(Duration.between(clock.instant(), until));
            case ClaimOutcome.NothingDue nothing -> turn.again() ? anew(room, turn.subject()) : new Verdict.Quiet();
        };
    }

    /** Another process has told of it, and nobody knows whether that was behind what was heard meanwhile. */
    private Verdict anew(Room room, Subject subject) {
        desk.want(room.parlor(), List.of(subject));
        return tell(room, new Turn(subject, false));
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
