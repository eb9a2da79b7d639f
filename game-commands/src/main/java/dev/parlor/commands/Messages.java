package dev.parlor.commands;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle of every string that a person reads, in each language of the house. */
public final class Messages {
    /** The languages, the first one for whoever speaks none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    private static final String BUNDLE = "dev.parlor.commands.messages";

    private Messages() {}

    /**
     * The words of a language.
     *
     * @param locale what a person speaks
     * @return the words of that language, or English ones
     */
    public static Words in(Locale locale) {
        Locale language = LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
        return new Words(language, bundle(language));
    }

    static ResourceBundle bundle(Locale language) {
        Locale known = language.equals(LANGUAGES.getFirst()) ? Locale.ROOT : language;
        return ResourceBundle.getBundle(
                BUNDLE,
                known,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
