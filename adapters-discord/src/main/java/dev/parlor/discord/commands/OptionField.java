package dev.parlor.discord.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.commands.CommandPath;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import java.util.List;

/** Writes an option of a command with its limits. */
record OptionField(CommandPath path, Option option) {
    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int USER = 6;
    private static final int ATTACHMENT = 11;
    private static final int CHANNEL = 7;
    private static final int TEXT = 0;
    private static final int NEWS = 5;
    private static final int FORUM = 15;
    private static final int MOST_CHOICES = 25;
    private static final int LONGEST_STRING = 6_000;
    private static final int LONGEST_SUM = 32;
    private static final int LONGEST_REFERENCE = 64;
    private static final int LONGEST_LENGTH = 6;

    /** What a number of JavaScript holds to the last digit, and thus the greatest that Discord sends. */
    private static final long SAFE = (1L << 53) - 1;

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("type", type());
        new Described(node, names -> names.option(option.name()), "option." + path.key() + "." + option.name())
                .name(option.name());
        node.put("required", option.required());
        limits(node);
        return node;
    }

    private int type() {
        return switch (option.kind()) {
            case OptionKind.Whole whole -> INTEGER;
            case OptionKind.Someone someone -> USER;
            case OptionKind.Picture picture -> ATTACHMENT;
            case OptionKind.Channel channel -> CHANNEL;
            case OptionKind.Phrase phrase -> STRING;
            case OptionKind.Sum sum -> STRING;
            case OptionKind.Reference reference -> STRING;
            case OptionKind.Choice choice -> STRING;
            case OptionKind.Length length -> STRING;
        };
    }

    private void limits(ObjectNode node) {
        switch (option.kind()) {
            case OptionKind.Phrase phrase -> text(node, Math.min(phrase.longest(), LONGEST_STRING));
            case OptionKind.Whole whole ->
                node.put("min_value", Math.max(whole.least(), -SAFE)).put("max_value", Math.min(whole.most(), SAFE));
            case OptionKind.Sum sum -> text(node, LONGEST_SUM);
            case OptionKind.Channel channel ->
                node.putArray("channel_types").add(TEXT).add(NEWS).add(FORUM);
            case OptionKind.Someone someone -> {}
            case OptionKind.Picture picture -> {}
            case OptionKind.Reference reference -> text(node, LONGEST_REFERENCE).put("autocomplete", true);
            case OptionKind.Choice choice -> choice(node, choice.words());
            case OptionKind.Length length -> text(node, LONGEST_LENGTH);
        }
    }

    private static ObjectNode text(ObjectNode node, int longest) {
        return node.put("min_length", 1).put("max_length", longest);
    }

    /** More words than Discord shows are completed while they are typed. */
    private static void choice(ObjectNode node, List<String> words) {
        if (words.size() > MOST_CHOICES) {
            node.put("autocomplete", true);
            return;
        }
        ArrayNode choices = node.putArray("choices");
        words.forEach(word -> choices.addObject().put("name", word).put("value", word));
    }
}
