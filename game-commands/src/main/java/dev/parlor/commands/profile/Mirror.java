package dev.parlor.commands.profile;

import dev.parlor.commands.Embed;
import dev.parlor.commands.Illustration;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Words;
import dev.parlor.commands.house.Wardrobe;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.Player;
import dev.parlor.core.money.Stats;
import dev.parlor.core.show.PictureFile;
import java.util.Optional;

/**
 * How a player is shown.
 *
 * @param economy where players are registered
 * @param wardrobe where their pictures are
 */
record Mirror(EconomyDesk economy, Wardrobe wardrobe) {
    /** The level of a player, below the name. */
    Embed card(Words words, Stats stats) {
        return Embed.of(
                words.say(
                        "stats.title",
                        Slot.quote("player", stats.player().name().text())),
                words.say(
                        "stats.level",
                        Slot.number("level", stats.level()),
                        Slot.number("xp", stats.career().xp()),
                        Slot.number(
                                "next", stats.nextLevel().orElse(stats.career().xp()))));
    }

    /** The same with the player's picture, if there is one. */
    Reply withFace(Words words, Player player, Reply reply) {
        return face(player)
                .map(picture -> reply.with(new Illustration(
                        picture.hash(),
                        words.say(
                                        "profile.face",
                                        Slot.quote("player", player.name().text()))
                                .letters())))
                .orElse(reply);
    }

    private Optional<PictureFile> face(Player player) {
        Optional<PictureFile> face = wardrobe.faces().of(player.parlor(), player.id());
        face.ifPresent(wardrobe.pictures()::keep);
        return face;
    }
}
