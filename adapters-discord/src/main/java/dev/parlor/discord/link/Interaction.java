package dev.parlor.discord.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a person did on Discord and waits to be answered
 * (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object). All texts are the
 * person's own and mean nothing until somebody checks them.
 */
public sealed interface Interaction {
    /**
     * What every interaction comes with.
     *
     * @return who, where, when, and what an answer needs
     */
    Arrival arrival();

    /**
     * A command was typed.
     *
     * @param arrival what every interaction comes with
     * @param path the command's words, such as {@code bet} and {@code place}
     * @param options what was said to it as it was written, by name; people, channels, roles and files as their ids
     * @param files the files among the options, by the option's name
     */
    record Typed(Arrival arrival, List<String> path, Map<String, String> options, Map<String, Attached> files)
            implements Interaction {
        /** Copies the parts. */
        public Typed {
            path = List.copyOf(path);
            options = Map.copyOf(options);
            files = Map.copyOf(files);
        }
    }

    /**
     * A command is being typed, and completions are wished for.
     *
     * @param arrival what every interaction comes with
     * @param path the command's words
     * @param options what was said to it so far, the unfinished option among it
     * @param focused the name of the unfinished option
     */
    record Asked(Arrival arrival, List<String> path, Map<String, String> options, String focused)
            implements Interaction {
        /** Copies the parts. */
        public Asked {
            path = List.copyOf(path);
            options = Map.copyOf(options);
        }

        /**
         * What is being typed.
         *
         * @return the beginning of a value, may be empty
         */
        public String beginning() {
            return options.getOrDefault(focused, "");
        }
    }

    /**
     * A button was pressed.
     *
     * @param arrival what every interaction comes with
     * @param customId what travelled with the button
     * @param message the id of the message that it stands on
     */
    record Pressed(Arrival arrival, String customId, String message) implements Interaction {}

    /**
     * A choice was made in a select.
     *
     * @param arrival what every interaction comes with
     * @param customId what travelled with the select
     * @param values what was chosen, may be empty
     * @param message the id of the message that it stands on
     */
    record Chosen(Arrival arrival, String customId, List<String> values, String message) implements Interaction {
        /** Copies the values. */
        public Chosen {
            values = List.copyOf(values);
        }
    }

    /**
     * A form was handed in.
     *
     * @param arrival what every interaction comes with
     * @param customId what travelled with the form
     * @param fields what was written or chosen, by the ids of the fields
     * @param files the files that were handed in, by their ids
     * @param message the id of the message from which the form was opened, if it was one
     */
    record Submitted(
            Arrival arrival,
            String customId,
            Map<String, List<String>> fields,
            Map<String, Attached> files,
            Optional<String> message)
            implements Interaction {
        /** Copies the parts. */
        public Submitted {
            fields = Map.copyOf(fields);
            files = Map.copyOf(files);
        }
    }
}
