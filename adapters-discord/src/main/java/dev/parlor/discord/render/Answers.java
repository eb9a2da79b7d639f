package dev.parlor.discord.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.commands.Control;
import dev.parlor.commands.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Bodies of answers to interactions
 * (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object).
 */
public final class Answers {
    private static final int MESSAGE = 4;
    private static final int LATER = 5;
    private static final int CHANGE_LATER = 6;
    private static final int CHANGE = 7;
    private static final int COMPLETIONS = 8;
    private static final int FORM = 9;

    private Answers() {}

    /**
     * Answers at once.
     *
     * @param rendered a message or a form
     * @return the body
     */
    public static ObjectNode now(Rendered rendered) {
        return switch (rendered) {
            case Message message -> answer(MESSAGE, message.created());
            case Form form -> answer(FORM, form.data());
        };
    }

    /**
     * Says that an answer will come; Discord then waits 15 minutes.
     *
     * @param visibility who will see it
     * @return the body
     */
    public static ObjectNode later(Visibility visibility) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", LATER);
        if (visibility == Visibility.PRIVATE) {
            json.putObject("data").put("flags", Message.EPHEMERAL);
        }
        return json;
    }

    /**
     * Changes at once the message in which something was used.
     *
     * @param message what stands there afterwards
     * @return the body
     */
    public static ObjectNode change(Message message) {
        return answer(CHANGE, message.edited());
    }

    /**
     * Says that the message in which something was used will change, or will not.
     *
     * @return the body
     */
    public static ObjectNode changeLater() {
        return JsonNodeFactory.instance.objectNode().put("type", CHANGE_LATER);
    }

    /** Offers what somebody who types probably means, the best first and as many as Discord takes. */
    static ObjectNode completions(List<Control.Choice> completions, Spoken spoken) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", COMPLETIONS);
        ArrayNode choices = json.putObject("data").putArray("choices");
        Set<String> values = new HashSet<>();
        completions.stream()
                .filter(completion -> Panel.isUsable(completion) && values.add(completion.value()))
                .limit(Limits.CHOICES)
                .forEach(completion -> choices.addObject()
                        .put("name", name(completion, spoken))
                        .put("value", completion.value()));
        return json;
    }

    private static String name(Control.Choice completion, Spoken spoken) {
        String name = spoken.fit(completion.label(), Place.BARE, Limits.CHOICE);
        return name.isEmpty() ? completion.value() : name;
    }

    private static ObjectNode answer(int type, ObjectNode data) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", type);
        json.set("data", data);
        return json;
    }
}
