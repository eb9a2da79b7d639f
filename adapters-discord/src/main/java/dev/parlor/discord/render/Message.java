package dev.parlor.discord.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.commands.Visibility;
import java.util.List;

/**
 * A message for Discord.
 *
 * @param visibility who sees it
 * @param content running text, may be empty
 * @param embeds titled parts
 * @param components rows of what can be used
 * @param uploads the files that go with it
 */
public record Message(
        Visibility visibility, String content, ArrayNode embeds, ArrayNode components, List<Upload> uploads)
        implements Rendered {
    /** The flag of a message that only one person sees. */
    static final int EPHEMERAL = 1 << 6;

    /** Copies the parts. */
    public Message {
        embeds = embeds.deepCopy();
        components = components.deepCopy();
        uploads = List.copyOf(uploads);
    }

    @Override
    public ArrayNode embeds() {
        return embeds.deepCopy();
    }

    @Override
    public ArrayNode components() {
        return components.deepCopy();
    }

    /**
     * The body that makes a new message, in a channel or as the answer to an interaction. It pings nobody.
     *
     * @return only what there is
     */
    public ObjectNode created() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!content.isEmpty()) {
            json.put("content", content);
        }
        putUnlessEmpty(json, "embeds", embeds);
        putUnlessEmpty(json, "components", components);
        putUnlessEmpty(json, "attachments", attachments());
        pingingNobody(json);
        return visibility == Visibility.PRIVATE ? json.put("flags", EPHEMERAL) : json;
    }

    /**
     * The body that puts this in the place of an older message. Who sees a message cannot be changed.
     *
     * @return everything, so that nothing of the older one stays
     */
    public ObjectNode edited() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("content", content);
        json.set("embeds", embeds.deepCopy());
        json.set("components", components.deepCopy());
        json.set("attachments", attachments());
        return pingingNobody(json);
    }

    private static void putUnlessEmpty(ObjectNode json, String name, ArrayNode nodes) {
        if (!nodes.isEmpty()) {
            json.set(name, nodes.deepCopy());
        }
    }

    private static ObjectNode pingingNobody(ObjectNode json) {
        json.putObject("allowed_mentions").putArray("parse");
        return json;
    }

    private ArrayNode attachments() {
        ArrayNode attachments = JsonNodeFactory.instance.arrayNode();
        for (Upload upload : uploads) {
            ObjectNode attachment = attachments
                    .addObject()
                    .put("id", Integer.toString(attachments.size() - 1))
                    .put("filename", upload.name());
            if (!upload.alternative().isEmpty()) {
                attachment.put("description", upload.alternative());
            }
        }
        return attachments;
    }
}
