package dev.parlor.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the house answers. A value: it can be stored, and a retry is told the same.
 *
 * @param visibility who sees it
 * @param text what is said first
 * @param embeds titled parts
 * @param pictures what is to be seen
 * @param controls what can be used below it
 * @param modal a form in place of all the rest
 */
public record Reply(
        Visibility visibility,
        Text text,
        List<Embed> embeds,
        List<Illustration> pictures,
        List<Control> controls,
        Optional<Modal> modal) {
    /** Copies the lists. */
    public Reply {
        embeds = List.copyOf(embeds);
        pictures = List.copyOf(pictures);
        controls = List.copyOf(controls);
    }

    /**
     * A reply that only who asked sees.
     *
     * @param text what is said
     * @return the reply
     */
    public static Reply privately(Text text) {
        return new Reply(Visibility.PRIVATE, text, List.of(), List.of(), List.of(), Optional.empty());
    }

    /**
     * A reply that the room sees.
     *
     * @param text what is said
     * @return the reply
     */
    public static Reply publicly(Text text) {
        return new Reply(Visibility.PUBLIC, text, List.of(), List.of(), List.of(), Optional.empty());
    }

    /**
     * A form.
     *
     * @param form what is asked
     * @return the reply
     */
    public static Reply asking(Modal form) {
        return new Reply(Visibility.PRIVATE, Text.NONE, List.of(), List.of(), List.of(), Optional.of(form));
    }

    /**
     * The same for who asked alone.
     *
     * @return the changed reply
     */
    public Reply aside() {
        return new Reply(Visibility.PRIVATE, text, embeds, pictures, controls, modal);
    }

    /**
     * The same with one more titled part.
     *
     * @param embed the part
     * @return the changed reply
     */
    public Reply with(Embed embed) {
        List<Embed> more = new ArrayList<>(embeds);
        more.add(embed);
        return new Reply(visibility, text, more, pictures, controls, modal);
    }

    /**
     * The same with something to use.
     *
     * @param used the buttons and selects, in their order
     * @return the changed reply
     */
    public Reply with(List<? extends Control> used) {
        List<Control> more = new ArrayList<>(controls);
        more.addAll(used);
        return new Reply(visibility, text, embeds, pictures, more, modal);
    }

    /**
     * The same with one more picture.
     *
     * @param picture the picture
     * @return the changed reply
     */
    public Reply with(Illustration picture) {
        List<Illustration> more = new ArrayList<>(pictures);
        more.add(picture);
        return new Reply(visibility, text, embeds, more, controls, modal);
    }
}
