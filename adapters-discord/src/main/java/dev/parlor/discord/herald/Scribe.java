package dev.parlor.discord.herald;

import dev.parlor.commands.Messages;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Words;
import dev.parlor.commands.moment.Placard;
import dev.parlor.commands.moment.Placards;
import dev.parlor.commands.premises.RoomNote;
import dev.parlor.core.chat.Posting;
import dev.parlor.core.chat.Room;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.discord.render.Form;
import dev.parlor.discord.render.Message;
import dev.parlor.discord.render.Renderer;
import java.util.Optional;

/** Writes what messages are to show at present. */
record Scribe(Placards placards, Renderer renderer) {
    /** Empty if there is nothing to show, or nothing new. */
    Optional<Sheet> sheet(Posting posting, Room room) {
        Words words = Messages.in(room.language());
        String mark = Mark.of(posting).text();
        String name = posting.subject().name();
        return switch (posting.subject().kind()) {
            case TOURNAMENT ->
                placards.tournament(new TournamentId(name), words, mark).flatMap(placard -> sheet(placard, room));
            case MATCH -> placards.match(new MatchId(name), words, mark).flatMap(placard -> sheet(placard, room));
            case OBSTACLE -> sheet(new Placard(new RoomNote(words).of(room), false), room);
            case THREAD -> Optional.empty();
        };
    }

    private Optional<Sheet> sheet(Placard placard, Room room) {
        return message(placard.reply(), room).map(message -> new Sheet(message, placard.over()));
    }

    private Optional<Message> message(Reply reply, Room room) {
        var reader = new dev.parlor.discord.render.Room(room.parlor(), room.language());
        return switch (renderer.render(reply, reader)) {
            case Message message -> Optional.of(message);
            case Form form -> Optional.empty();
        };
    }
}
