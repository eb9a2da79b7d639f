package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;

/** Values of options as Discord sends them, and what it tells of the things that they name. */
final class Values {
    private final World world;
    private final Files files;
    private final ObjectNode resolved = Json.object();

    Values(World world, Files files) {
        this.world = world;
        this.files = files;
    }

    Optional<ObjectNode> resolved() {
        return Optional.of(resolved).filter(any -> !any.isEmpty());
    }

    JsonNode of(JsonNode option, Object value) {
        String name = option.path("name").asText();
        JsonNode sent = switch (option.path("type").asInt()) {
            case 3 -> TextNode.valueOf((String) value);
            case 4 -> LongNode.valueOf(((Number) value).longValue());
            case 5 -> BooleanNode.valueOf((Boolean) value);
            case 6 -> person(value);
            case 7 -> channel((Channel) value);
            case 10 -> DoubleNode.valueOf(((Number) value).doubleValue());
            case 11 -> file((SentFile) value);
            default -> throw new IllegalArgumentException("Nobody can fill in " + option);
        };
        ClientRules.check(name, option, sent);
        return sent;
    }

    private TextNode person(Object value) {
        Person person = value instanceof Guest guest ? guest.person() : (Person) value;
        resolved.withObject("/users").set(person.id(), person.json());
        ObjectNode member = person.member(Permissions.GUEST);
        member.remove("user");
        member.remove("mute");
        member.remove("deaf");
        resolved.withObject("/members").set(person.id(), member);
        return TextNode.valueOf(person.id());
    }

    private TextNode channel(Channel channel) {
        ObjectNode json = Json.object()
                .put("id", channel.id())
                .put("name", channel.name())
                .put("type", channel.json().path("type").asInt())
                .put("permissions", Long.toString(world.permissions(channel)));
        resolved.withObject("/channels").set(channel.id(), json);
        return TextNode.valueOf(channel.id());
    }

    private TextNode file(SentFile file) {
        Attached attached = Attached.of(world.ids().next(), "", file);
        files.keep(attached);
        resolved.withObject("/attachments").set(attached.id(), attached.json().put("ephemeral", true));
        return TextNode.valueOf(attached.id());
    }
}
