package dev.parlor.commands;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a command tells of itself; its description is in the bundle under {@code command.} and the path's key.
 *
 * @param path how it is called
 * @param topic what it is about
 * @param audience who may use it
 * @param options what can be said to it, the required ones first
 * @param more further examples, as they are typed behind the path
 * @param bare whether the group's name alone means this command
 * @param visibility who sees the answer if nothing stands in the way; a command whose answers are private never
 *     answers in public
 */
public record Declaration(
        CommandPath path,
        Topic topic,
        Audience audience,
        List<Option> options,
        List<String> more,
        boolean bare,
        Visibility visibility) {
    /** Copies the lists. */
    public Declaration {
        options = List.copyOf(options);
        more = List.copyOf(more);
    }

    /**
     * A command for everybody, who alone see their answers.
     *
     * @param path how it is called, such as {@code bet place}
     * @param topic what it is about
     * @param options what can be said to it
     * @return the declaration
     */
    public static Declaration of(String path, Topic topic, Option... options) {
        return new Declaration(
                CommandPath.of(path), topic, Audience.EVERYONE, List.of(options), List.of(), false, Visibility.PRIVATE);
    }

    /**
     * The same for those who run the community.
     *
     * @return the changed declaration
     */
    public Declaration forAdministrators() {
        return new Declaration(path, topic, Audience.ADMINISTRATOR, options, more, bare, visibility);
    }

    /**
     * The same with further examples.
     *
     * @param examples what can be typed behind the path
     * @return the changed declaration
     */
    public Declaration with(String... examples) {
        return new Declaration(path, topic, audience, options, List.of(examples), bare, visibility);
    }

    /**
     * The same, meant also by the name of its group alone.
     *
     * @return the changed declaration
     */
    public Declaration answeringBare() {
        return new Declaration(path, topic, audience, options, more, true, visibility);
    }

    /**
     * The same, answered before the room.
     *
     * @return the changed declaration
     */
    public Declaration answeringTheRoom() {
        return new Declaration(path, topic, audience, options, more, bare, Visibility.PUBLIC);
    }

    /**
     * Whole lines that can be typed, the shortest first.
     *
     * @return at least one
     */
    public List<String> examples() {
        StringBuilder first = new StringBuilder(path.typed());
        options.stream()
                .filter(Option::required)
                .forEach(option -> first.append(' ').append(option.typed()));
        return Stream.concat(Stream.of(first.toString()), more.stream().map(text -> path.typed() + " " + text))
                .toList();
    }
}
