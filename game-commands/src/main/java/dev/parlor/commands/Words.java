package dev.parlor.commands;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One language. A message is a text with placeholders in braces and things to type between backticks.
 */
public final class Words {
    private static final Pattern PIECE = Pattern.compile("\\{([a-z]+)\\}|`([^`]+)`");

    private final Locale locale;
    private final ResourceBundle bundle;

    Words(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /**
     * Which language it is.
     *
     * @return one of {@link Messages#LANGUAGES}
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Says a message.
     *
     * @param key its key in the bundle
     * @param slots what stands for its placeholders
     * @return the text
     * @throws IllegalArgumentException if a placeholder has nothing to stand for it
     * @throws java.util.MissingResourceException if there is no such message
     */
    public Text say(String key, Slot... slots) {
        Map<String, Text> texts = Arrays.stream(slots).collect(Collectors.toMap(Slot::name, Slot::text));
        String message = bundle.getString(key);
        Matcher pieces = PIECE.matcher(message);
        Text said = Text.NONE;
        int end = 0;
        while (pieces.find()) {
            said = said.then(Text.plain(message.substring(end, pieces.start()))).then(piece(key, pieces, texts));
            end = pieces.end();
        }
        return said.then(Text.plain(message.substring(end)));
    }

    private static Text piece(String key, Matcher piece, Map<String, Text> texts) {
        String name = piece.group(1);
        if (name == null) {
            return Text.of(new Span.Code(piece.group(2)));
        }
        Text text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("Message " + key + " needs {" + name + "}");
        }
        return text;
    }

    /**
     * A message that has no placeholders.
     *
     * @param key its key in the bundle
     * @return the words
     * @throws java.util.MissingResourceException if there is no such message
     */
    public String line(String key) {
        return bundle.getString(key);
    }

    /**
     * Says a message if the bundle has it.
     *
     * @param key its key in the bundle
     * @return the text, or nothing
     */
    public Text ifAny(String key) {
        return bundle.containsKey(key) ? say(key) : Text.NONE;
    }

    /**
     * A slot for one of the bundle's own words, such as the name of a state.
     *
     * @param name the placeholder
     * @param key the word's key in the bundle
     * @return the slot
     */
    public Slot slot(String name, String key) {
        return Slot.words(name, line(key));
    }

    /**
     * Words one after the other, with commas between.
     *
     * @param things any things
     * @param shown how one is shown
     * @param <T> their type
     * @return the text
     */
    public static <T> Text listed(Iterable<T> things, Function<T, Text> shown) {
        Text all = Text.NONE;
        for (T thing : things) {
            all = all.isEmpty()
                    ? shown.apply(thing)
                    : all.then(Text.plain(", ")).then(shown.apply(thing));
        }
        return all;
    }
}
