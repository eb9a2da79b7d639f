package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** Things that Discord may tell and that nobody has heard of, for {@link Temper#alter} and {@link #retold}. */
public final class Oddities {
    private static final int CONTAINER = 17;
    private static final int SECTION = 9;
    private static final int TEXT = 10;

    private Oddities() {}

    /** The answer of the REST interface, retold. */
    public static Trick retold(Consumer<ObjectNode> change) {
        return new Trick.Retell(honest -> {
            JsonNode told = honest.deepCopy();
            if (told instanceof ObjectNode object) {
                change.accept(object);
            }
            return told;
        });
    }

    /** A thread of which Discord does not tell everything. */
    public static Consumer<ObjectNode> brokenThread(Channel parent) {
        return guild -> guild.withArray("/threads")
                .addObject()
                .put("id", parent.id() + "0")
                .put("type", 11)
                .put("name", "half a thread");
    }

    /** Fields that came with a later version, everywhere at the top and in what is told of people. */
    public static Consumer<ObjectNode> unknownFields() {
        return told -> {
            told.put("aura", "green").putObject("aura_settings").put("strength", 3);
            told.withObject("/member")
                    .put("aura", "green")
                    .withObject("/user")
                    .putArray("auras")
                    .add("green");
        };
    }

    /** A message as later versions lay it out: a container with a section in it. */
    public static Consumer<ObjectNode> unknownComponents() {
        return told -> {
            ObjectNode message = told.has("message") ? (ObjectNode) told.path("message") : told;
            ObjectNode container = message.withArray("/components")
                    .addObject()
                    .put("type", CONTAINER)
                    .put("id", 900);
            ObjectNode section = container
                    .putArray("components")
                    .addObject()
                    .put("type", SECTION)
                    .put("id", 901);
            section.putArray("components")
                    .addObject()
                    .put("type", TEXT)
                    .put("id", 902)
                    .put("content", "Later.");
            section.putObject("accessory").put("type", 99).put("id", 903);
        };
    }

    /** A language that was added later. */
    public static Consumer<ObjectNode> unknownLocale() {
        return told -> told.put("locale", "tlh").put("guild_locale", "tlh");
    }
}
