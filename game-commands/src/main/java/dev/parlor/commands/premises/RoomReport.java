package dev.parlor.commands.premises;

import dev.parlor.commands.Embed;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.Room;
import java.util.List;
import java.util.Optional;

/**
 * Tells those who run a community where it plays, and what the house is not allowed to do there.
 *
 * @param words the language
 */
public record RoomReport(Words words) {
    Reply of(Room room, Survey survey) {
        Embed embed = add(Embed.of(words.say("room.title"), Text.NONE), room, survey)
                .field(
                        words.say("room.audit"),
                        room.office().map(RoomReport::name).orElseGet(() -> words.say("room.audit.none")));
        return Reply.privately(Text.NONE).with(embed);
    }

    /**
     * Adds where a community plays, if it plays in a chat that has places.
     *
     * @param embed what it is added to
     * @param lodging the places
     * @param parlor which community
     * @return the changed part
     */
    public Embed add(Embed embed, Lodging lodging, ParlorId parlor) {
        Optional<Room> room = lodging.rooms().room(parlor);
        Survey survey = lodging.premises()
                .survey(parlor, room.map(found -> found.channel().value()).orElse(""));
        if (survey instanceof Survey.OneRoom) {
            return embed;
        }
        return room.map(found -> add(embed, found, survey))
                .orElseGet(() -> embed.field(words.say("room.channel"), words.say("room.none")));
    }

    private Embed add(Embed embed, Room room, Survey survey) {
        Embed told = embed.field(words.say("room.channel"), channel(room, survey))
                .field(words.say("room.threads"), words.say(threads(room)))
                .field(words.say("room.rights"), rights(room, survey));
        return room.obstacle()
                .map(obstacle -> told.field(words.say("obstacle.title"), new RoomNote(words).say(obstacle)))
                .orElse(told);
    }

    Reply refused(Survey survey) {
        return Reply.privately(
                switch (survey) {
                    case Survey.Unfit unfit -> words.say("room.unfit", Slot.quote("channel", "#" + unfit.name()));
                    case Survey.Unknown unknown -> words.say("room.unknown");
                    case Survey.Unreachable unreachable ->
                        words.say("room.unreachable", Slot.quote("why", unreachable.why()));
                    case Survey.OneRoom one -> words.say("room.one");
                    case Survey.Fit fit -> throw new IllegalArgumentException(fit + " is fit");
                });
    }

    private static Text channel(Room room, Survey survey) {
        return survey instanceof Survey.Fit fit
                ? Text.of(new Span.Spot(fit.channel(), fit.name()))
                : name(room.channel());
    }

    private static Text name(ChannelId channel) {
        return Text.of(new Span.Spot(channel, channel.value()));
    }

    private static String threads(Room room) {
        if (room.kind() == Room.Kind.FORUM) {
            return "room.threads.forum";
        }
        return room.threads() ? "room.threads.on" : "room.threads.off";
    }

    private Text rights(Room room, Survey survey) {
        return switch (survey) {
            case Survey.Fit fit ->
                missing(fit.missing().stream()
                        .filter(right -> room.isSplit() || !right.isAboutThreads())
                        .sorted()
                        .toList());
            default -> refused(survey).text();
        };
    }

    private Text missing(List<Right> rights) {
        return rights.isEmpty()
                ? words.say("room.rights.all")
                : words.say("room.rights.missing", new Slot("rights", Words.listed(rights, this::right)));
    }

    private Text right(Right right) {
        return words.say(right.key());
    }
}
