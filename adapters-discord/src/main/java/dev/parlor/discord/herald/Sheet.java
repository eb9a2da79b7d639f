package dev.parlor.discord.herald;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.core.chance.Sha256;
import dev.parlor.discord.link.FilePart;
import dev.parlor.discord.render.Message;
import java.util.List;

/**
 * What a message is to show.
 *
 * @param message as Discord takes it
 * @param over whether it will show nothing else
 */
record Sheet(Message message, boolean over) {
    /** Pictures count by their names, which hold the digests of what is in them. */
    Sha256 digest() {
        return Sha256.of(message.edited().toString());
    }

    List<FilePart> files() {
        return message.uploads().stream().map(FilePart::of).toList();
    }

    /** The same without pictures, where they are too large. */
    Sheet bare() {
        ArrayNode embeds = message.embeds();
        embeds.forEach(embed -> ((ObjectNode) embed).remove("image"));
        return new Sheet(
                new Message(message.visibility(), message.content(), embeds, message.components(), List.of()), over);
    }
}
