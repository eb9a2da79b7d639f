package dev.parlor.discord.herald;

import dev.parlor.core.chat.Posting;
import dev.parlor.core.chat.Room;

/** A message to be told, where, and what it is to show. */
record Errand(Posting posting, Room room, Sheet sheet) {
    Errand bare() {
        return new Errand(posting, room, sheet.bare());
    }
}
