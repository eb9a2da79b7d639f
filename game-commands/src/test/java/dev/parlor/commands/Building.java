package dev.parlor.commands;

import dev.parlor.commands.premises.Premises;
import dev.parlor.commands.premises.Right;
import dev.parlor.commands.premises.Survey;
import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.Room;
import java.util.Set;

/** A chat with a few places, each of another kind. */
final class Building implements Premises {
    @Override
    public Survey survey(ParlorId parlor, String channel) {
        return switch (channel.replace("#", "")) {
            case "arena" -> fit("arena", Room.Kind.CHANNEL, Set.of());
            case "forum" -> fit("forum", Room.Kind.FORUM, Set.of());
            case "office" -> fit("office", Room.Kind.CHANNEL, Set.of());
            case "cellar" -> fit("cellar", Room.Kind.CHANNEL, Set.of(Right.WRITE, Right.ATTACH));
            case "voice" -> new Survey.Unfit("voice");
            case "moon" -> new Survey.Unreachable("no answer in time");
            default -> new Survey.Unknown();
        };
    }

    private static Survey fit(String name, Room.Kind kind, Set<Right> missing) {
        return new Survey.Fit(new ChannelId(name), name, kind, missing);
    }

    @Override
    public void changed(ParlorId parlor) {
        // Nobody tells anything by itself here.
    }
}
