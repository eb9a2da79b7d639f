package dev.parlor.discord.commands;

import dev.parlor.commands.CommandPath;
import dev.parlor.commands.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * How commands and options are called on Discord in one language. A bundle names them under {@code command.} and the
 * path's key, and {@code option.} and the option's name; what it does not name keeps its own name.
 */
public final class Vocabulary {
    private static final String BUNDLE = "dev.parlor.discord.commands.names";

    private final Locale language;
    private final ResourceBundle names;

    private Vocabulary(Locale language, ResourceBundle names) {
        this.language = language;
        this.names = names;
    }

    /**
     * The names of a language.
     *
     * @param locale what a person speaks
     * @return the names of that language, or English ones
     */
    public static Vocabulary in(Locale locale) {
        Locale language = Messages.in(locale).locale();
        return new Vocabulary(language, bundle(language));
    }

    /**
     * The languages in which names are translated.
     *
     * @return all of the house but the first one, in which everything has its own name
     */
    static List<Vocabulary> translations() {
        return Messages.LANGUAGES.stream().skip(1).map(Vocabulary::in).toList();
    }

    private static ResourceBundle bundle(Locale language) {
        Locale known = language.equals(Messages.LANGUAGES.getFirst()) ? Locale.ROOT : language;
        return ResourceBundle.getBundle(
                BUNDLE,
                known,
                Vocabulary.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale language() {
        return language;
    }

    /** What Discord calls the language; it tells some languages apart by region. */
    List<String> codes() {
        return language.getLanguage().equals("es") ? List.of("es-ES", "es-419") : List.of(language.toLanguageTag());
    }

    /** The name of a command or of a group. */
    String group(String name) {
        return named("command." + name).orElse(name);
    }

    /** The last word of a path: the name of a command, or of a subcommand. */
    String last(CommandPath path) {
        return named("command." + path.key()).orElse(path.words().getLast());
    }

    /** All words of a path. */
    String path(CommandPath path) {
        return path.words().size() == 1 ? last(path) : group(path.group()) + " " + last(path);
    }

    String option(String name) {
        return named("option." + name).orElse(name);
    }

    private Optional<String> named(String key) {
        return names.containsKey(key) ? Optional.of(names.getString(key)) : Optional.empty();
    }
}
