package dev.parlor.commands.premises;

import dev.parlor.commands.Embed;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.chat.Obstacle;
import dev.parlor.core.chat.Room;

/**
 * What those who run a community are told of what is in the way in its room.
 *
 * @param words the language
 */
public record RoomNote(Words words) {
    /**
     * Tells of a room.
     *
     * @param room whose obstacle is told, or that there is none any more
     * @return the note
     */
    public Reply of(Room room) {
        Embed embed = room.obstacle()
                .map(obstacle -> Embed.of(words.say("obstacle.title"), say(obstacle)))
                .orElseGet(() -> Embed.of(words.say("obstacle.over"), Text.NONE));
        return Reply.publicly(Text.NONE).with(embed);
    }

    Text say(Obstacle obstacle) {
        Text cause = switch (obstacle.cause()) {
            case FORBIDDEN -> words.say("obstacle.forbidden", Slot.due("since", obstacle.since()));
            case GONE -> words.say("obstacle.gone", Slot.due("since", obstacle.since()));
        };
        return obstacle.detail().isEmpty()
                ? cause
                : cause.then(Text.plain(" "))
                        .then(words.say("obstacle.detail", Slot.quote("detail", obstacle.detail())));
    }
}
