package dev.parlor.discord.herald;

import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.BlockOutcome;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.Obstacle;
import dev.parlor.core.chat.Room;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.core.chat.Subject;
import dev.parlor.discord.link.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what is in the way in rooms, once, and that it is not any more. */
record Barriers(RoomDesk rooms, Hold hold, BiConsumer<ParlorId, List<Subject>> wishes) {
    private static final Logger LOG = LoggerFactory.getLogger(Barriers.class);

    Verdict forbidden(Errand errand, Outcome.Refused refused) {
        return blocked(errand, Obstacle.Cause.FORBIDDEN, refused);
    }

    Verdict gone(Errand errand, Outcome.Refused refused) {
        return blocked(errand, Obstacle.Cause.GONE, refused);
    }

    private Verdict blocked(Errand errand, Obstacle.Cause cause, Outcome.Refused refused) {
        Room room = errand.room();
        Optional<Subject> note = switch (rooms.blocked(room.parlor(), room.channel(), cause, refused.words())) {
            case BlockOutcome.Noted(Room blocked) -> {
                LOG.warn(
                        "Nothing can be told in channel {} of community {}: {}",
                        room.channel(),
                        room.parlor(),
                        refused.words());
                yield note(blocked);
            }
            case BlockOutcome.Known known -> Optional.empty();
            case BlockOutcome.Elsewhere elsewhere -> Optional.empty();
        };
        return hold.release(errand.posting(), new Verdict.Blocked(note));
    }

    private Optional<Subject> note(Room room) {
        Optional<Subject> note = room.obstacle()
                .filter(obstacle -> room.office().isPresent())
                .map(obstacle -> Subject.of(room.parlor(), obstacle));
        note.ifPresent(subject -> hold.desk().want(room.parlor(), List.of(subject)));
        return note;
    }

    /** Something was told in a channel. */
    void passed(Room room, ChannelId channel) {
        if (room.obstacle().isPresent() && room.channel().equals(channel)) {
            rooms.cleared(room.parlor());
            LOG.info("What happens is told in channel {} of community {} again", channel, room.parlor());
            room.obstacle()
                    .map(obstacle -> Subject.of(room.parlor(), obstacle))
                    .filter(subject -> hold.desk().posting(subject).isPresent())
                    .ifPresent(subject -> wishes.accept(room.parlor(), List.of(subject)));
        }
    }

    static RuntimeException fault(Errand errand, Outcome.Refused refused) {
        return new IllegalStateException(
                "Discord does not take the message about " + errand.posting().subject() + ": " + refused.words());
    }
}
