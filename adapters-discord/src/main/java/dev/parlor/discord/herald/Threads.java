package dev.parlor.discord.herald;

import dev.parlor.commands.Messages;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.MessageId;
import dev.parlor.core.chat.Posting;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.Room;
import dev.parlor.core.chat.Spot;
import dev.parlor.core.chat.Subject;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Outcome;
import java.time.Duration;
import java.util.Optional;

/**
 * The threads of tournaments. Of each is kept where it is, and of which channel; a tournament that was refused one is kept
 * without, and plays in the channel itself.
 */
record Threads(PostingDesk desk, Mail mail, Hold hold) {
    static String name(TournamentId tournament, Room room) {
        return Messages.in(room.language()).line("thread.name") + " " + tournament;
    }

    Optional<Posting> find(TournamentId tournament) {
        return desk.posting(Subject.threadOf(tournament));
    }

    /** Whether a message that stands somewhere stands in the room. */
    boolean isIn(Spot spot, TournamentId tournament, Room room) {
        return spot.channel().equals(room.channel())
                || find(tournament)
                        .filter(thread -> thread.shown().equals(Optional.of(of(room.channel()))))
                        .flatMap(Posting::spot)
                        .filter(thread -> thread.channel().equals(spot.channel()))
                        .isPresent();
    }

    void opened(TournamentId tournament, Room room, ChannelId thread) {
        Spot spot = new Spot(thread, new MessageId(thread.value()));
        desk.note(room.parlor(), Subject.threadOf(tournament), Optional.of(spot), of(room.channel()));
    }

    void gone(TournamentId tournament, Room room) {
        desk.note(room.parlor(), Subject.threadOf(tournament), Optional.empty(), of(room.channel()));
    }

    /** A thread below a message has the message's id, so it does not matter whether it is begun twice. */
    Place below(Spot message, TournamentId tournament, Room room) {
        return switch (mail.threadBelow(message, name(tournament, room))) {
            case Outcome.Done done -> below(message.message(), tournament, room);
            case Outcome.Refused refused
            when refused.objection() == Objection.THREAD_EXISTS -> below(message.message(), tournament, room);
            case Outcome.Refused refused -> {
                gone(tournament, room);
                yield new Place.In(room.channel());
            }
            case Outcome.Unreachable(Outcome.Cause cause, boolean perhapsDone, Duration again) ->
                new Place.Unknown(new Verdict.Again(again));
        };
    }

    private Place below(MessageId message, TournamentId tournament, Room room) {
        ChannelId thread = new ChannelId(message.value());
        opened(tournament, room, thread);
        return new Place.In(thread);
    }

    /** Puts a thread away. If that cannot be done, it is not done. */
    Verdict archive(Posting posting) {
        if (posting.spot().isEmpty()) {
            return hold.leave(posting);
        }
        return switch (mail.archive(posting.spot().get().channel(), true)) {
            case Outcome.Done done -> {
                hold.leave(posting);
                yield new Verdict.Told();
            }
            case Outcome.Refused refused -> hold.leave(posting);
            case Outcome.Unreachable(Outcome.Cause cause, boolean perhapsDone, Duration again) ->
                hold.release(posting, new Verdict.Later(again));
        };
    }

    private static Sha256 of(ChannelId channel) {
        return Sha256.of(channel.value());
    }
}
