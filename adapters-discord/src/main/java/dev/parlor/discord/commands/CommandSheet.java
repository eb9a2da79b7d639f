package dev.parlor.discord.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.parlor.commands.Declaration;
import dev.parlor.core.chance.Sha256;
import java.util.List;
import java.util.Optional;

/**
 * All commands of a house as one body for Discord's bulk overwrite of application commands.
 *
 * @param json the body, an array; the same text for the same commands
 * @param digest of the text, by which a changed house is told from an unchanged one
 */
public record CommandSheet(String json, Sha256 digest) {
    /**
     * Writes the commands down.
     *
     * @param declarations what the commands tell of themselves, those of administrators among them
     * @param reach where they can be used
     * @return the body
     * @throws IllegalArgumentException if Discord would refuse it; the message names every command and what is wrong
     */
    public static CommandSheet of(List<Declaration> declarations, Reach reach) {
        ArrayNode commands = new CommandTree(reach).commands(declarations);
        List<String> problems = CommandRules.problems(commands);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Discord takes no such commands: " + String.join("; ", problems));
        }
        String json = commands.toString();
        return new CommandSheet(json, Sha256.of(json));
    }

    /**
     * Tells whether the commands must be registered.
     *
     * @param registered the digest of what was registered last, if anything was
     * @return whether that was something else
     */
    public boolean isNews(Optional<Sha256> registered) {
        return !registered.equals(Optional.of(digest));
    }
}
