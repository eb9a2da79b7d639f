package dev.parlor.commands;

import java.time.Duration;
import java.util.List;

/** What can be written into an option, with its limits. */
public sealed interface OptionKind {
    /**
     * Free text; data, whatever it says.
     *
     * @param longest the most characters
     */
    record Phrase(int longest) implements OptionKind {}

    /**
     * A whole number.
     *
     * @param least the smallest
     * @param most the greatest
     */
    record Whole(long least, long most) implements OptionKind {}

    /** How much of something: {@code 500}, {@code 2k}, {@code 25%} or {@code all}. */
    record Sum() implements OptionKind {}

    /** Somebody of the community. */
    record Someone() implements OptionKind {}

    /** A place of the chat, by its name in the chat or as people write it. */
    record Channel() implements OptionKind {}

    /**
     * Something of the game, by its number or its name.
     *
     * @param thing what kind of thing
     */
    record Reference(Thing thing) implements OptionKind {}

    /**
     * One of a few words.
     *
     * @param words all that can be chosen
     */
    record Choice(List<String> words) implements OptionKind {
        /** Copies the words. */
        public Choice {
            words = List.copyOf(words);
        }
    }

    /**
     * How long: a number with {@code m}, {@code h} or {@code d}.
     *
     * @param least the shortest
     * @param most the longest
     */
    record Length(Duration least, Duration most) implements OptionKind {}

    /** A picture that is handed in; what is written is where the chat has put it. */
    record Picture() implements OptionKind {}

    /** What can be referred to; a chat that completes what is typed offers those there are. */
    enum Thing {
        /** A match of the tournament. */
        MATCH,
        /** A fighter of the house. */
        FIGHTER,
        /** One of the two fighters of a match. */
        CORNER,
        /** A tournament. */
        TOURNAMENT,
        /** A command. */
        COMMAND,
        /** A currency. */
        CURRENCY
    }
}
