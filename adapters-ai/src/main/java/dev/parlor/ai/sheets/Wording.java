package dev.parlor.ai.sheets;

import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on the sheets in one language of the house. */
public final class Wording {
    /** The languages, the first one for whoever speaks none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    private static final String BUNDLE = "dev.parlor.ai.sheets.words";

    private final Locale language;
    private final ResourceBundle bundle;

    private Wording(Locale language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The words of a language, or English ones. */
    public static Wording in(Locale locale) {
        Locale language = LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
        return new Wording(language, bundle(language));
    }

    String say(String key, Object... parts) {
        return new MessageFormat(bundle.getString(key), language).format(parts);
    }

    /** A number with the decimal sign of the language. */
    String decimal(String number) {
        char sign = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        return number.replace('.', sign);
    }

    static ResourceBundle bundle(Locale language) {
        Locale known = language.equals(LANGUAGES.getFirst()) ? Locale.ROOT : language;
        return ResourceBundle.getBundle(
                BUNDLE,
                known,
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
